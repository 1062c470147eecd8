import { SERVICES, type Region, type ResourceType, type ServiceType } from './services.js';

/** Units of a period as on the wire: 0 day, 2 month, 3 year, 4 hour. */
export type PeriodType = 0 | 2 | 3 | 4;

/** What pay-per-use is charged by. */
export interface Meter {
  /** Code of the usage type. */
  readonly factor: string;
  /** Measure id of the usage the price is for. */
  readonly measureId: number;
  /** List price of one unit, in millionths of a yuan; of one unit of size, where there is a size. */
  readonly micros: number;
}

interface Size {
  /** 14 pieces, 15 Mbit/s, 17 GB. */
  readonly measureId: 14 | 15 | 17;
  readonly least: number;
  readonly most: number;
}

/** Something on sale. */
export interface Product {
  readonly id: string;
  readonly service: ServiceType;
  readonly resource: ResourceType;
  /** Code of the specification, as prices know it. */
  readonly sku: string;
  readonly specification: string;
  /** The first one is what bills count; none when it is not sold as pay-per-use. */
  readonly meters: readonly Meter[];
  /** List price in cents of a period, by its unit; none when it is not sold for a period. */
  readonly periods: Readonly<Partial<Record<PeriodType, number>>>;
  /** Sold by size: the prices are those of one unit. */
  readonly size: Size | undefined;
  /** Whether it can be paid in instalments. */
  readonly instalments: boolean;
  /** Region codes; undefined for all. */
  readonly regions: readonly string[] | undefined;
}

const HOURS = 4;
const GIGABYTES = 10;
const THOUSANDS = 31;
const GIGABYTE_HOURS = 36;
/** A year costs ten months. */
const MONTHS_OF_A_YEAR = 10;

type Terms = Partial<Pick<Product, 'meters' | 'periods' | 'size' | 'instalments' | 'regions'>>;
type Line = readonly [sku: string, specification: string, terms: Terms];

const monthly = (yuan: number): Product['periods'] => ({ 2: yuan * 100, 3: yuan * 100 * MONTHS_OF_A_YEAR });
const hourly = (micros: number): readonly Meter[] => [{ factor: 'duration', measureId: HOURS, micros }];

/** Both billing modes; an hour of pay-per-use costs more than its share of a month. */
const server = (yuan: number): Terms => ({
  periods: monthly(yuan),
  meters: hourly(Math.ceil((yuan * 10) / 48) * 10_000),
});
const sized = (
  cents: number,
  micros: number,
  [measureId, least, most]: readonly [14 | 15 | 17, number, number],
): Terms => ({
  periods: { 2: cents, 3: cents * MONTHS_OF_A_YEAR },
  meters: hourly(micros),
  size: { measureId, least, most },
});
const disk = (cents: number, micros: number): Terms => sized(cents, micros, [17, 10, 32_768]);
const onDemand = (...meters: readonly Meter[]): Terms => ({ meters });

/** Families of servers: yuan a month for a vCPU and for a GB of memory. */
const FAMILIES = [
  ['s6', '通用计算型', 46, 12],
  ['s7', '通用计算型', 52, 13],
  ['c6', '通用计算增强型', 74, 19],
  ['c7', '通用计算增强型', 80, 21],
  ['m6', '内存优化型', 76, 17],
  ['m7', '内存优化型', 82, 18],
  ['kc1', '鲲鹏通用计算增强型', 61, 15],
] as const;
const FLAVORS = [
  ['large', 2],
  ['xlarge', 4],
  ['2xlarge', 8],
  ['4xlarge', 16],
  ['8xlarge', 32],
  ['16xlarge', 64],
] as const;
/** A licence costs this many yuan a month for a vCPU. */
const SYSTEMS = { linux: 0, win: 30 } as const;

function serversOf([family, kind, perCpu, perGigabyte]: (typeof FAMILIES)[number]): readonly Line[] {
  return ([2, 4] as const).flatMap((ratio) =>
    FLAVORS.flatMap(([flavor, cpus]) =>
      Object.entries(SYSTEMS).map(([system, licence]): Line => {
        const name = `${family}.${flavor}.${ratio}`;
        const text = `${kind}|${name}|${cpus}vCPUs|${cpus * ratio}GB`;
        return [`${name}.${system}`, text, server(cpus * (perCpu + licence) + cpus * ratio * perGigabyte)];
      }),
    ),
  );
}

const table = (
  rows: readonly (readonly [sku: string, text: string, yuan: number])[],
  terms: (yuan: number) => Terms,
): readonly Line[] => rows.map(([sku, text, yuan]) => [sku, text, terms(yuan)]);

const LINES: Readonly<Record<string, readonly Line[]>> = {
  'ec2/vm': FAMILIES.flatMap(serversOf),
  'ebs/volume': [
    ['SAS', '高IO', disk(35, 500)],
    ['GPSSD', '通用型SSD', disk(70, 970)],
    ['SSD', '超高IO', disk(100, 1400)],
    ['ESSD', '极速型SSD', disk(150, 2100)],
  ],
  'vpc/bandwidth': [
    ['19_bgp', '动态BGP|按带宽', sized(2_300, 63_000, [15, 1, 2_000])],
    ['12_bgp', '动态BGP|按流量', onDemand({ factor: 'upflow', measureId: GIGABYTES, micros: 800_000 })],
  ],
  'vpc/ip': [['5_bgp', '动态BGP', onDemand(...hourly(20_000))]],
  'vpc/bandwidthaddon': [
    ['addon_bgp', '带宽加油包|动态BGP', { periods: { 0: 400, 4: 20 }, size: { measureId: 15, least: 1, most: 300 } }],
  ],
  'obs/obs': [
    [
      'obs.standard.maz',
      '标准存储|多AZ',
      onDemand(
        { factor: 'storage', measureId: GIGABYTE_HOURS, micros: 195 },
        { factor: 'upflow', measureId: GIGABYTES, micros: 500_000 },
        { factor: 'requests', measureId: THOUSANDS, micros: 1_000 },
      ),
    ],
  ],
  'rds/rds.vm': table(
    [
      ['rds.mysql.n1.large.2.ha', 'MySQL|主备|2vCPUs|4GB', 220],
      ['rds.mysql.x1.large.4.ha', 'MySQL|主备|2vCPUs|8GB', 440],
      ['rds.mysql.x1.xlarge.4.ha', 'MySQL|主备|4vCPUs|16GB', 880],
      ['rds.mysql.x1.2xlarge.4.ha', 'MySQL|主备|8vCPUs|32GB', 1_760],
      ['rds.mysql.x1.4xlarge.4.ha', 'MySQL|主备|16vCPUs|64GB', 3_520],
    ],
    server,
  ),
  'rds/rds.volume': [['rds.cloudssd', '云盘|主备', disk(160, 2_200)]],
  'dcs/dcs3': table(
    [1, 2, 4, 8, 16, 32].map((gigabytes) => [
      `redis.ha.xu1.large.r2.${gigabytes}`,
      `Redis|主备|${gigabytes}GB`,
      60 + 38 * gigabytes,
    ]),
    server,
  ),
  'cdn/cdn': [['cdn.flow', '按流量计费', onDemand({ factor: 'upflow', measureId: GIGABYTES, micros: 200_000 })]],
  'elb/elbv3': table(
    [
      ['L7_flavor.elb.s1.small', '应用型|小型I', 40],
      ['L7_flavor.elb.s2.small', '应用型|小型II', 80],
      ['L7_flavor.elb.s1.medium', '应用型|中型I', 160],
      ['L7_flavor.elb.s2.medium', '应用型|中型II', 320],
    ],
    server,
  ),
  'waf/waf': table([['waf.professional', '标准版', 3_880]], (yuan) => ({ periods: monthly(yuan) })),
  'natgateway/natgateway': table(
    [
      ['natgateway_small', '小型', 306],
      ['natgateway_middle', '中型', 612],
    ],
    server,
  ),
  'cbr/cbr': [['vault.backup.server.normal', '云服务器备份存储库', disk(20, 300)]],
  'modelarts/modelarts': [
    ['modelarts.p100.large', 'GPU|P100', { ...onDemand(...hourly(12_500_000)), regions: ['cn-north-4'] }],
  ],
  'ies/ies.server': [
    ['ies.c6.22xlarge.2', '通用计算单元|88vCPUs|176GB', { periods: { 3: 720_000 }, instalments: true }],
  ],
};

function productsOf(): readonly Product[] {
  const all = Object.entries(LINES).flatMap(([place, lines]) => lines.map((line) => ({ place, line })));
  return all.map(({ place, line: [sku, specification, terms] }, index) => {
    const [service, resource] = typesOf(place);
    return {
      id: `OFFI${730_000_001 + index}`,
      service,
      resource,
      sku,
      specification,
      meters: terms.meters ?? [],
      periods: terms.periods ?? {},
      size: terms.size,
      instalments: terms.instalments === true,
      regions: terms.regions,
    };
  });
}

function typesOf(place: string): readonly [ServiceType, ResourceType] {
  const [serviceKind, resourceKind] = place.split('/');
  const service = SERVICES.find(({ code }) => code === `hws.service.type.${serviceKind}`);
  const resource = service?.resources.find(({ code }) => code === `hws.resource.type.${resourceKind}`);
  if (service === undefined || resource === undefined) throw new Error(`No resource type ${place}`);
  return [service, resource];
}

/** Everything on sale; what customers have, what it costs them and what a quote says all come from here. */
export const PRODUCTS: readonly Product[] = productsOf();

/** Percent of the list price, by region. */
const PERCENT: Readonly<Record<string, number>> = { 'cn-southwest-2': 80 };

/** List price in cents of one period, of one unit of size; nothing when it is not sold for such periods. */
export function centsOfPeriod({ periods }: Product, type: PeriodType, { code }: Region): number | undefined {
  const cents = periods[type];
  return cents === undefined ? undefined : (cents * (PERCENT[code] ?? 100)) / 100;
}

/** Millionths of a yuan of one unit of usage, of one unit of size. */
export const microsOf = ({ micros }: Meter, { code }: Region): number => (micros * (PERCENT[code] ?? 100)) / 100;

export const isSoldIn = ({ regions }: Product, { code }: Region): boolean => regions?.includes(code) ?? true;

export const zonesOf = ({ code }: Region): readonly string[] => ['a', 'b', 'c'].map((zone) => `${code}${zone}`);
