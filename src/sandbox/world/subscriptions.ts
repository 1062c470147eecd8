import { daysIn, type Calendar, type Month } from './calendar.js';
import type { Random } from './random.js';
import { REGIONS, SERVICES, type Region, type ResourceType, type ServiceType } from './services.js';

export type ChargeMode = 1 | 3 | 11;

/** What customers buy in the sandbox. */
interface Product {
  readonly id: string;
  readonly service: ServiceType;
  readonly resource: ResourceType;
  readonly specification: string;
  /** Code of the specification, as prices know it. */
  readonly sku: string;
  readonly modes: readonly ChargeMode[];
  /** Usual price of a month, in cents. */
  readonly price: readonly [least: number, most: number];
  /** Measure id of its usage. */
  readonly measureId: number;
}

/** Something a customer pays for every month until it is unsubscribed; 200,000 customers have about 500,000. */
export interface Subscription {
  readonly product: Product;
  readonly mode: ChargeMode;
  readonly region: Region;
  /** First month with a charge. */
  readonly from: Month;
  /** Month in which it is unsubscribed, with half a month's refund; undefined while it runs. */
  readonly until: Month | undefined;
  /** Price of a usual month, in cents after discount. */
  readonly cents: number;
  /** 32 bits that everything else about it is derived from. */
  readonly salt: number;
}

const HOURS = 4;
const GIGABYTES = 10;

type ProductDefinition = Omit<Product, 'id'>;

function product(
  serviceKind: string,
  resourceKind: string,
  [sku, specification]: readonly [sku: string, specification: string],
  modes: readonly ChargeMode[],
  price: Product['price'],
  measureId = HOURS,
): ProductDefinition {
  const service = SERVICES.find(({ code }) => code === `hws.service.type.${serviceKind}`);
  const resource = service?.resources.find(({ code }) => code === `hws.resource.type.${resourceKind}`);
  if (service === undefined || resource === undefined) throw new Error(`No resource type ${resourceKind}`);
  return { service, resource, sku, specification, modes, price, measureId };
}

const DEFINITIONS: readonly ProductDefinition[] = [
  product('ec2', 'vm', ['c7.xlarge.2', '通用计算增强型|c7.xlarge.2|4vCPUs|8GB'], [1, 1, 3, 11], [18_000, 620_000]),
  product('ebs', 'volume', ['SSD', '超高IO|500GB'], [1, 3], [3_500, 88_000], GIGABYTES),
  product('obs', 'obs', ['obs.standard.maz', '标准存储|多AZ'], [3], [10, 45_000], GIGABYTES),
  product('rds', 'rds.vm', ['rds.mysql.x1.large.4.ha', 'MySQL|rds.mysql.x1.large.4.ha'], [1, 3], [22_000, 410_000]),
  product('vpc', 'bandwidth', ['19_bgp', '动态BGP|10Mbit/s'], [1, 3], [2_300, 90_000]),
  product('vpc', 'ip', ['5_bgp', '5_bgp'], [3], [150, 1_500]),
  product('dcs', 'dcs3', ['redis.ha.xu1.large.r2.8', 'Redis|主备|8GB'], [1, 3], [9_800, 120_000]),
  product('cdn', 'cdn', ['cdn.flow', '按流量计费'], [3], [500, 160_000], GIGABYTES),
  product('elb', 'elbv3', ['L7_flavor.elb.s1.small', '应用型|小型I'], [3], [4_000, 36_000]),
  product('waf', 'waf', ['waf.professional', '标准版'], [1], [388_000, 388_000]),
];

const PRODUCTS: readonly Product[] = DEFINITIONS.map((definition, index) => ({
  ...definition,
  id: `OFFI${730_000_001 + index}`,
}));

/** Spreads a salt and a counter over 32 bits. */
export function scramble(salt: number, counter: number): number {
  let mixed = Math.imul(salt ^ Math.imul(counter + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Products differ within a customer, so that no two subscriptions fall into one row of a monthly bill. */
export function seedSubscriptions(random: Random, from: Month, calendar: Calendar): readonly Subscription[] {
  const count = random.int(1, 4);
  const first = random.int(0, PRODUCTS.length - 1);
  const region = random.pick(REGIONS);
  return Array.from({ length: count }, (_, index) => {
    // 3 is prime to the number of products.
    const product = PRODUCTS[(first + 3 * index) % PRODUCTS.length] ?? random.pick(PRODUCTS);
    const start = Math.max(from, calendar.first - random.int(0, 6));
    return seedSubscription(random, { product, region, from: start, calendar });
  });
}

function seedSubscription(
  random: Random,
  { product, region, from, calendar }: Pick<Subscription, 'product' | 'region' | 'from'> & { calendar: Calendar },
): Subscription {
  const mode = random.pick(product.modes);
  const [least, most] = product.price;
  // Small customers are many, large ones few.
  const cents = Math.round(least + (most - least) * random.next() ** 3);
  const start = Math.min(from + (random.next() < 0.2 ? random.int(0, 8) : 0), Math.max(from, calendar.latest));
  const ends = mode === 1 && random.next() < 0.12 && start < calendar.current - 1;
  const until = ends ? random.int(Math.max(start, calendar.first), calendar.current - 1) : undefined;
  return { product, mode, region, from: start, until, cents, salt: random.int(0, 0xffff_ffff) };
}

const hex = (salt: number): string => salt.toString(16).padStart(8, '0');

/** The resource that runs while the subscription does. */
export const resourceIdOf = ({ salt }: Subscription): string =>
  `${hex(salt)}-0000-4000-8000-${hex(salt)}${hex(salt).slice(4)}`;
export const resourceNameOf = ({ product, salt }: Subscription): string =>
  `${product.service.abbreviation.toLowerCase()}-${hex(salt).slice(0, 4)}`;

/** Day of the month on which a yearly/monthly resource or a savings plan is charged. */
export const dayOfCharge = ({ salt }: Subscription): number => (salt % 28) + 1;

/** Cents charged in a month, 0 when nothing is; refunds apart. */
export function chargeOf(subscription: Subscription, month: Month, calendar: Calendar): number {
  const { from, until, mode, cents, salt } = subscription;
  const days = calendar.daysOver(month);
  if (days === 0 || month < from || (until !== undefined && month > until)) return 0;
  if (mode !== 3) return days >= dayOfCharge(subscription) ? cents : 0;
  const usual = cents * (0.7 + (0.6 * scramble(salt, month)) / 0x1_0000_0000);
  return Math.max(1, Math.floor((usual * days) / daysIn(month)));
}

/** Cents given back in a month, as a positive number. */
export const refundOf = ({ until, cents }: Subscription, month: Month): number =>
  until === month ? Math.floor(cents / 2) : 0;
