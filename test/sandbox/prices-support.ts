import type { Caller } from '../../src/sandbox/operation.js';
import { isResale, type Customer } from '../../src/sandbox/world/customers.js';
import type { World } from '../../src/sandbox/world/world.js';
import { ask, PARTNER, type Row } from './world-support.js';

/** The project of an account in the first region. */
export const projectOf = ({ accountId }: Caller): string => `${accountId.slice(0, 1)}1${accountId.slice(2)}`;
export const callerOf = ({ id }: Customer): Caller => ({ kind: 'CUSTOMER', accountId: id });
/** A customer with a discount that the partner granted. */
export const grantedTo = ({ customers, partnerId }: World): Caller =>
  callerOf(customers.ofOwner(partnerId).find((own) => isResale(own) && own.subscriptions[0]!.rate > 0)!);

export const SERVER = {
  id: 'server',
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  resource_spec: 'c7.large.2.linux',
  region: 'cn-north-4',
  subscription_num: 1,
} as const;
export const DISK = {
  id: 'disk',
  cloud_service_type: 'hws.service.type.ebs',
  resource_type: 'hws.resource.type.volume',
  resource_spec: 'GPSSD',
  region: 'cn-north-4',
  resource_size: 40,
  size_measure_id: 17,
  subscription_num: 1,
} as const;
export const CLOUD_POND = {
  ...SERVER,
  id: 'pond',
  cloud_service_type: 'hws.service.type.ies',
  resource_type: 'hws.resource.type.ies.server',
  resource_spec: 'ies.c6.22xlarge.2',
} as const;
export const HOUR = { usage_factor: 'Duration', usage_value: 1, usage_measure_id: 4 } as const;
export const MONTH = { period_type: 2, period_num: 1 } as const;
export const YEAR = { period_type: 3, period_num: 1 } as const;

/** Sold in one region only, at a list price that the partner may not lower. */
export const GPU = {
  ...SERVER,
  id: 'gpu',
  cloud_service_type: 'hws.service.type.modelarts',
  resource_type: 'hws.resource.type.modelarts',
  resource_spec: 'modelarts.p100.large',
} as const;
/** Sold by the month and the year only. */
export const FIREWALL = {
  ...SERVER,
  id: 'firewall',
  cloud_service_type: 'hws.service.type.waf',
  resource_type: 'hws.resource.type.waf',
  resource_spec: 'waf.professional',
} as const;
/** Sold as pay-per-use only. */
export const ADDRESS = {
  ...SERVER,
  id: 'address',
  cloud_service_type: 'hws.service.type.vpc',
  resource_type: 'hws.resource.type.ip',
  resource_spec: '5_bgp',
} as const;

export type Answer = Readonly<Record<string, unknown>>;
export interface Asking {
  readonly caller?: Caller;
  readonly inquiry_precision?: number;
}

export const bodyFor = (lines: readonly object[], { caller = PARTNER, ...rest }: Asking = {}) => ({
  caller,
  body: { project_id: projectOf(caller), product_infos: lines, ...rest },
});
export const onDemand = (world: World, lines: readonly object[], asking: Asking = {}): Answer =>
  ask(world, 'ListOnDemandResourceRatings', bodyFor(lines, asking));
export const period = (world: World, lines: readonly object[], asking: Asking = {}): Answer =>
  ask(world, 'ListRateOnPeriodDetail', bodyFor(lines, asking));
export const linesOf = ({ product_rating_results }: Answer): readonly Row[] => product_rating_results as readonly Row[];
export const officialOf = ({ official_website_rating_result }: Answer): Answer =>
  official_website_rating_result as Answer;
/** Best first. */
export const offersOf = ({ optional_discount_rating_results }: Answer): readonly (Row & Answer)[] =>
  optional_discount_rating_results as readonly (Row & Answer)[];

/** Whole units of the 10th decimal. */
export function exact(decimal: unknown): bigint {
  const [whole = '', fraction = ''] = String(decimal).split('.');
  return BigInt(whole + fraction.padEnd(10, '0'));
}
