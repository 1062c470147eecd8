/** A name in both languages of the contract. */
export interface Named {
  readonly zh: string;
  readonly en: string;
}

interface UsageType extends Named {
  readonly code: string;
}

export interface ResourceType extends Named {
  readonly code: string;
  readonly usages: readonly UsageType[];
}

export interface ServiceType extends Named {
  readonly code: string;
  readonly abbreviation: string;
  readonly resources: readonly ResourceType[];
}

const DURATION: UsageType = { code: 'duration', zh: '时长', en: 'Duration' };
const UPFLOW: UsageType = { code: 'upflow', zh: '公网流出流量', en: 'Outbound Internet traffic' };
const STORAGE: UsageType = { code: 'storage', zh: '存储容量', en: 'Storage' };
const REQUESTS: UsageType = { code: 'requests', zh: '请求次数', en: 'Requests' };
const COUNT: UsageType = { code: 'count', zh: '数量', en: 'Count' };

const resource = (kind: string, zh: string, en: string, ...usages: readonly UsageType[]): ResourceType => ({
  code: `hws.resource.type.${kind}`,
  zh,
  en,
  usages: usages.length === 0 ? [DURATION] : usages,
});

const service = (
  kind: string,
  abbreviation: string,
  zh: string,
  en: string,
  ...resources: readonly ResourceType[]
): ServiceType => ({ code: `hws.service.type.${kind}`, abbreviation, zh, en, resources });

export const SERVICES: readonly ServiceType[] = [
  service('ec2', 'ECS', '弹性云服务器', 'Elastic Cloud Server', resource('vm', '云主机', 'VM')),
  service('ebs', 'EVS', '云硬盘', 'Elastic Volume Service', resource('volume', '硬盘', 'Disk', DURATION, STORAGE)),
  service(
    'vpc',
    'VPC',
    '虚拟私有云',
    'Virtual Private Cloud',
    resource('bandwidth', '固定带宽', 'Bandwidth', DURATION, UPFLOW),
    resource('ip', '弹性公网IP', 'Elastic IP'),
    resource('bandwidthaddon', '带宽加油包', 'Bandwidth add-on package'),
  ),
  service(
    'obs',
    'OBS',
    '对象存储服务',
    'Object Storage Service',
    resource('obs', '对象存储', 'Object storage', STORAGE, UPFLOW, REQUESTS),
  ),
  service(
    'rds',
    'RDS',
    '云数据库 RDS',
    'Relational Database Service',
    resource('rds.vm', '云数据库', 'DB instance'),
    resource('rds.volume', '云数据库存储', 'DB storage', STORAGE),
  ),
  service('dcs', 'DCS', '分布式缓存服务', 'Distributed Cache Service', resource('dcs3', '缓存实例', 'Cache instance')),
  service('cdn', 'CDN', '内容分发网络', 'Content Delivery Network', resource('cdn', '加速流量', 'CDN traffic', UPFLOW)),
  service('elb', 'ELB', '弹性负载均衡', 'Elastic Load Balance', resource('elbv3', '负载均衡器', 'Load balancer')),
  service('waf', 'WAF', 'Web应用防火墙', 'Web Application Firewall', resource('waf', '防火墙实例', 'WAF instance')),
  service('natgateway', 'NAT', 'NAT网关', 'NAT Gateway', resource('natgateway', 'NAT网关', 'NAT gateway')),
  service('cce', 'CCE', '云容器引擎', 'Cloud Container Engine', resource('cce.cluster', '集群', 'Cluster')),
  service(
    'dws',
    'DWS',
    '数据仓库服务',
    'Data Warehouse Service',
    resource('dws', '数据仓库节点', 'Data warehouse node'),
  ),
  service('cbr', 'CBR', '云备份', 'Cloud Backup and Recovery', resource('cbr', '备份存储库', 'Backup vault', STORAGE)),
  service('sfs', 'SFS', '弹性文件服务', 'Scalable File Service', resource('sfs', '文件系统', 'File system', STORAGE)),
  service('bms', 'BMS', '裸金属服务器', 'Bare Metal Server', resource('pm', '裸金属', 'Bare metal')),
  service('gaussdb', 'GaussDB', '云数据库 GaussDB', 'GaussDB', resource('gaussdb', '数据库实例', 'DB instance')),
  service('modelarts', 'ModelArts', 'AI开发平台', 'ModelArts', resource('modelarts', '训练资源', 'Training resource')),
  service(
    'functiongraph',
    'FunctionGraph',
    '函数工作流',
    'FunctionGraph',
    resource('functiongraph', '函数', 'Function', REQUESTS, DURATION),
  ),
  service('smn', 'SMN', '消息通知服务', 'Simple Message Notification', resource('smn', '消息', 'Message', COUNT)),
  service('dns', 'DNS', '云解析服务', 'Domain Name Service', resource('dns', '内网域名', 'Private zone', REQUESTS)),
  service('hss', 'HSS', '企业主机安全', 'Host Security Service', resource('hss', '主机防护', 'Host protection')),
  service('vpn', 'VPN', '虚拟专用网络', 'Virtual Private Network', resource('vpn', 'VPN网关', 'VPN gateway')),
  service(
    'dms',
    'DMS',
    '分布式消息服务',
    'Distributed Message Service',
    resource('dms', '消息实例', 'Message instance'),
  ),
  service('css', 'CSS', '云搜索服务', 'Cloud Search Service', resource('css', '搜索集群', 'Search cluster')),
  service('lts', 'LTS', '云日志服务', 'Log Tank Service', resource('lts', '日志流量', 'Log traffic', UPFLOW, STORAGE)),
  service('ies', 'CloudPond', 'CloudPond云服务', 'CloudPond', resource('ies.server', '边缘服务器', 'Edge server')),
  service('kms', 'DEW', '数据加密服务', 'Data Encryption Workshop', resource('kms', '密钥', 'Key', COUNT)),
];

export interface Region extends Named {
  readonly code: string;
}

export const REGIONS: readonly Region[] = [
  { code: 'cn-north-4', zh: '华北-北京四', en: 'CN North-Beijing4' },
  { code: 'cn-east-3', zh: '华东-上海一', en: 'CN East-Shanghai1' },
  { code: 'cn-south-1', zh: '华南-广州', en: 'CN South-Guangzhou' },
  { code: 'cn-southwest-2', zh: '西南-贵阳一', en: 'CN Southwest-Guiyang1' },
];
