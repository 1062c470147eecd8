import { isRefund, isUsage } from './bill-drafts.js';
import type { Totals } from './bill-groups.js';
import { paymentBy, totalOf } from './bill-payments.js';
import type { BillLine } from './bills.js';
import { dayAt, daysIn, firstDayOf, type Day } from './calendar.js';

/** Some days in a row. */
export interface Days {
  readonly from: Day;
  /** The day after the last. */
  readonly before: Day;
}

/** The day of the line itself, to which its original cost belongs. */
export const ownDay = ({ at }: Pick<BillLine, 'at'>): Days => ({ from: dayAt(at), before: dayAt(at) + 1 });

/**
 * The days that a price is spread over: a month from the day it was paid, cut at the end of the month in which the
 * resource is unsubscribed. Usage and refunds belong to their own day.
 */
export function daysPaidFor(line: BillLine): Days {
  if (isRefund(line) || isUsage(line)) return ownDay(line);
  const { at, month, subscription } = line;
  const from = dayAt(at);
  return { from, before: subscription.until === month ? firstDayOf(month + 1) : from + daysIn(month) };
}

/** What of a line spread over days falls on some of them; neighbours add up to the line, to the cent. */
export function shareOf({ payment, official, discount }: Totals, over: Days, part: Days): Totals {
  const length = BigInt(over.before - over.from);
  const elapsed = (day: Day): bigint => BigInt(Math.min(Math.max(day, over.from), over.before) - over.from);
  const [begin, end] = [elapsed(part.from), elapsed(part.before)];
  const portion = (cents: bigint): bigint => (cents * end) / length - (cents * begin) / length;
  const shared = paymentBy((name) => portion(payment[name]));
  return { payment: shared, payable: totalOf(shared), official: portion(official), discount: portion(discount) };
}
