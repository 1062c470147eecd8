import { Amount, sum } from '../amount.js';
import type { Operation } from '../operation.js';
import { daysPaidFor, ownDay, shareOf, type Days } from '../world/amortisation.js';
import { groupBy, totalsOf, type Totals } from '../world/bill-groups.js';
import type { BillLine } from '../world/bills.js';
import { cycleName, dayAt, dayName, dayStart, firstDayOf, monthOf, type Calendar } from '../world/calendar.js';
import { bodyOf, ok, page, type BodyOf, type RowOf } from './bss-answer.js';
import { groupValueOf, passes } from './bss-cost-dimensions.js';
import { invalid } from './bss-filter.js';
import { ownLines } from './bss-own-lines.js';

type Body = BodyOf<'ListCosts'>;
type TimeCondition = Body['time_condition'];

/** A day or a month of the answer. */
interface Period {
  readonly name: string;
  readonly days: Days;
}

/** What of a line falls on a period. */
interface Cost extends Totals {
  readonly line: BillLine;
  readonly period: Period;
}

const DAILY = 1;

/** One row for each combination of the group values, the dearest first. */
export const listCosts: Operation = (world, request) => {
  const body = bodyOf<'ListCosts'>(request);
  const { calendar } = world;
  const { filters = [], groupby } = body;
  const periods = periodsOf(body.time_condition, calendar);
  const costs = calendar.months
    .flatMap((month) => ownLines(world, request, { month }))
    .filter((line) => filters.every((filter) => passes(line, filter)))
    .flatMap((line) => costsOf(line, periods, body.cost_type));
  const valuesOf = groupby.map(groupValueOf);
  const groups = groupBy(costs, ({ line }) => JSON.stringify(valuesOf.map((valueOf) => valueOf(line))));
  const rows = groups.map((group) => costRow(group, body)).sort((a, b) => Number(b.total - a.total));
  return ok<'ListCosts'>({
    currency: 'CNY',
    total_count: rows.length,
    cost_data: page(rows, body).map(({ row }) => row),
  });
};

/** The days or months asked for, as far as there are bills. @throws Refusal when one end is of the other kind. */
function periodsOf({ time_measure_id, begin_time: begin, end_time: end }: TimeCondition, calendar: Calendar) {
  const length = time_measure_id === DAILY ? 'YYYY-MM-DD'.length : 'YYYY-MM'.length;
  if (begin.length !== length) throw invalid('time_condition.begin_time', 'does not fit the time measure');
  if (end.length !== length) throw invalid('time_condition.end_time', 'does not fit the time measure');
  if (begin > end) throw invalid('time_condition.end_time', 'is before the begin');
  return time_measure_id === DAILY ? daysFrom(begin, end, calendar) : monthsFrom(begin, end, calendar);
}

function daysFrom(begin: string, end: string, { first, current }: Calendar): readonly Period[] {
  const from = Math.max(dayAt(dayStart(begin)), firstDayOf(first));
  const last = Math.min(dayAt(dayStart(end)), firstDayOf(current + 1) - 1);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => ({
    name: dayName(from + index),
    days: { from: from + index, before: from + index + 1 },
  }));
}

function monthsFrom(begin: string, end: string, { first, current }: Calendar): readonly Period[] {
  const from = Math.max(monthOf(begin), first);
  const last = Math.min(monthOf(end), current);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => ({
    name: cycleName(from + index),
    days: { from: firstDayOf(from + index), before: firstDayOf(from + index + 1) },
  }));
}

function costsOf(line: BillLine, periods: readonly Period[], costType: Body['cost_type']): readonly Cost[] {
  const over = costType === 'AMORTIZED_COST' ? daysPaidFor(line) : ownDay(line);
  return periods
    .filter(({ days }) => days.from < over.before && days.before > over.from)
    .map((period) => ({ line, period, ...shareOf(line, over, period.days) }));
}

function costRow(
  costs: readonly [Cost, ...Cost[]],
  { groupby, time_condition: { time_measure_id }, amount_type }: Body,
): { readonly total: bigint; readonly row: RowOf<'ListCosts', 'cost_data'> } {
  const total = sum(costs, (cost) => amountOf(cost, amount_type));
  const text = (cents: bigint): string => new Amount(cents).toString();
  return {
    total,
    row: {
      dimensions: groupby.map((grouping) => ({ key: grouping.key, value: groupValueOf(grouping)(costs[0].line) })),
      costs: groupBy(costs, ({ period }) => period.name)
        .map((group) => ({ name: group[0].period.name, ...totalsOf(group) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((cost) => ({
          time_dimension_value: cost.name,
          time_measure_id,
          amount: text(amountOf(cost, amount_type)),
          official_amount: text(cost.official),
        })),
      amount_by_costs: text(total),
      official_amount_by_costs: text(sum(costs, ({ official }) => official)),
    },
  };
}

/** Paid is what is left after coupons. */
const amountOf = ({ payable, payment }: Totals, amountType: Body['amount_type']): bigint =>
  amountType === 'NET_AMOUNT' ? payable - payment.coupon - payment.flexiPurchaseCoupon : payable;
