/** Stages of an opportunity that is worked on, in their order; each leads to each, and to WON and LOST. */
export const OPEN_STAGES = ['IDENTIFIED', 'QUALIFIED', 'SOLUTION', 'TESTING', 'NEGOTIATION'] as const;

export type Stage = (typeof OPEN_STAGES)[number] | 'WON' | 'LOST';

/** Code and the name people read. */
export type Words = Readonly<Record<string, string>>;

export const STAGES: Readonly<Record<Stage, string>> = {
  IDENTIFIED: '商机发现',
  QUALIFIED: '商机确认',
  SOLUTION: '方案设计',
  TESTING: '测试验证',
  NEGOTIATION: '商务谈判',
  WON: '赢单',
  LOST: '丢单',
};

export const TYPES: Words = {
  NEW_BUSINESS: '新业务上云',
  MIGRATION: '业务搬迁',
  EXPANSION: '业务扩容',
  RENEWAL: '续费',
};

export const INDUSTRIES: Words = {
  INTERNET: '互联网',
  MANUFACTURING: '制造',
  EDUCATION: '教育',
  HEALTHCARE: '医疗健康',
  FINANCE: '金融',
  GOVERNMENT: '政务',
  RETAIL: '零售',
  LOGISTICS: '交通物流',
  OTHER: '其他',
};

export const BUSINESS_SYSTEMS: Words = {
  WEBSITE: '门户网站',
  ERP: 'ERP',
  OA: '协同办公',
  ECOMMERCE: '电商平台',
  DATABASE: '数据库',
  BIG_DATA: '大数据',
  AI: '人工智能',
  BACKUP: '备份容灾',
  OTHER: '其他',
};
