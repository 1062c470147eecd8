import type { Operation, SandboxRequest } from '../operation.js';
import {
  bandwidthAt,
  isMeasured,
  MBIT_PER_SECOND,
  percentile95,
  pointsIn,
  pointTime,
  POINTS_A_DAY,
} from '../world/bandwidth.js';
import { monthOf, type Month } from '../world/calendar.js';
import { resourceIdOf, type Subscription } from '../world/subscriptions.js';
import type { World } from '../world/world.js';
import { ok, page, queryOf, wireTime, type QueryOf } from './bss-answer.js';
import { invalid } from './bss-filter.js';

const SERVICES = ['cdn', 'obs', 'iec', 'vpc'].map((kind) => `hws.service.type.${kind}`);

/** One row for each of the caller's resources of that kind. */
export const listResourceUsageSummary: Operation = (world, request) => {
  const query = queryOf<'ListResourceUsageSummary'>(request);
  const month = monthOf(query.bill_cycle);
  const found = measured(world, request, query);
  return ok<'ListResourceUsageSummary'>({
    total_count: found.length,
    summary_usage_info_list: page(found, query).map((subscription) => ({
      resource_id: resourceIdOf(subscription),
      ...monthFields(world, subscription, month),
    })),
  });
};

/** Oldest point first. */
export const listResourceUsage: Operation = (world, request) => {
  const query = queryOf<'ListResourceUsage'>(request);
  const month = monthOf(query.bill_cycle);
  const subscription = measured(world, request, query).find((one) => resourceIdOf(one) === query.resource_id);
  if (subscription === undefined) return ok<'ListResourceUsage'>({ total_count: 0, usage_info_list: [] });
  const points = Array.from({ length: pointsIn(subscription, month, world.calendar) }, (_, point) => point);
  return ok<'ListResourceUsage'>({
    ...monthFields(world, subscription, month),
    total_count: points.length,
    usage_info_list: page(points, query).map((point) => ({
      stat_time: wireTime(pointTime(month, point)),
      guaranteed_band_width: '',
      usage: megabits(bandwidthAt(subscription, month, point)),
      measure_id: MBIT_PER_SECOND,
    })),
  });
};

/** The caller's resources that reported in the month. @throws Refusal for services that are never measured. */
function measured(
  { customers, calendar }: World,
  { caller }: SandboxRequest,
  query: QueryOf<'ListResourceUsageSummary'>,
): readonly Subscription[] {
  if (!SERVICES.includes(query.service_type_code)) throw invalid('service_type_code', 'must be CDN, OBS, IEC or VPC');
  const month = monthOf(query.bill_cycle);
  const own = customers.get(caller.accountId)?.subscriptions ?? [];
  return own.filter(
    (subscription) =>
      isMeasured(subscription.product, query.usage_type) &&
      subscription.product.service.code === query.service_type_code &&
      subscription.product.resource.code === query.resource_type_code &&
      pointsIn(subscription, month, calendar) > 0,
  );
}

/** The guaranteed and the peak bandwidth are reserved, and empty today. */
function monthFields({ calendar }: World, subscription: Subscription, month: Month) {
  const billed = percentile95(subscription, month, calendar);
  return {
    actual_days: daysText(pointsIn(subscription, month, calendar)),
    band_width: billed === undefined ? '' : megabits(billed),
    monthly_guaranteed_band_width: '',
    monthly_peak_band_width: '',
    ...(billed !== undefined && { band_width_measure_id: MBIT_PER_SECOND }),
  };
}

/** @param kilobits whole Kbit/s. */
const megabits = (kilobits: number): string =>
  `${Math.floor(kilobits / 1000)}.${(kilobits % 1000).toString().padStart(3, '0')}`;

const DIGITS = 20;

/** `16.33333333333333333333`: cut after twenty decimals, and without those that are zero at the end. */
function daysText(points: number): string {
  const scaled = ((BigInt(points) * 10n ** BigInt(DIGITS)) / BigInt(POINTS_A_DAY)).toString().padStart(DIGITS + 1, '0');
  return `${scaled.slice(0, -DIGITS)}.${scaled.slice(-DIGITS)}`.replace(/\.?0+$/, '');
}
