import { daysIn, startOf, type Calendar, type Month } from './calendar.js';
import { scramble, type Subscription } from './subscriptions.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STEP = 5 * MINUTE;
/** Measure id of bandwidth; what is sold by it cannot use more. */
export const MBIT_PER_SECOND = 15;
export const POINTS_A_DAY = 288;
/** Figures of a month are settled at 20:00 on the 2nd of the next (Beijing). */
const SETTLED_AFTER = 44 * HOUR;
/** The one kind of use that is measured as bandwidth. */
const OUTBOUND = 'upflow';

/** Whether resources of the kind report their bandwidth under that usage type. */
export const isMeasured = ({ resource }: Subscription['product'], usageType: string): boolean =>
  usageType === OUTBOUND && resource.usages.some(({ code }) => code === OUTBOUND);

/** Points of five minutes that a measured resource reported in a month, up to now. */
export function pointsIn(subscription: Subscription, month: Month, calendar: Calendar): number {
  const { from, until = calendar.current } = subscription;
  if (month < Math.max(from, calendar.first) || month > until) return 0;
  const reported = Math.floor((calendar.now.getTime() - startOf(month)) / STEP);
  return Math.min(reported, daysIn(month) * POINTS_A_DAY);
}

export const pointTime = (month: Month, point: number): number => startOf(month) + point * STEP;

/** Kbit/s at a point: most in the evening, least in the morning, never twice the same day. */
export function bandwidthAt({ product, size, salt }: Subscription, month: Month, point: number): number {
  const peak = product.size?.measureId === MBIT_PER_SECOND ? size * 1_000 : 1_000 + (salt % 9_000);
  const hour = Math.floor((point % POINTS_A_DAY) / (POINTS_A_DAY / 24));
  const fromEvening = Math.min(Math.abs(hour - 20), 24 - Math.abs(hour - 20));
  const noise = scramble(salt ^ month, point) % 1_000;
  return Math.floor((peak * (9_000 - fromEvening * 600 + noise)) / 10_000);
}

/** Kbit/s that are billed: the highest point after the highest twentieth is left out; undefined until it is settled. */
export function percentile95(subscription: Subscription, month: Month, calendar: Calendar): number | undefined {
  if (calendar.now.getTime() < startOf(month + 1) + SETTLED_AFTER) return undefined;
  const points = Array.from({ length: pointsIn(subscription, month, calendar) }, (_, point) =>
    bandwidthAt(subscription, month, point),
  );
  points.sort((a, b) => b - a);
  return points[Math.floor(points.length / 20)];
}
