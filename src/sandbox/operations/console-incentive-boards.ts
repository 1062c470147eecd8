import type { SandboxAnswer } from '../operation.js';
import { groupBy } from '../world/bill-groups.js';
import { cycleName, dayAt, dayName, dayStart } from '../world/calendar.js';
import type { IncentiveDetail } from '../world/incentive-book.js';
import { PRODUCT_TYPES, programName, PROGRAMS, type IncentiveProgram } from '../world/incentive-programs.js';
import { present, type ConsoleCall } from './console-call.js';
import { moneyOf, holderOf, sumsOf } from './console-incentive-rows.js';
import { inScope } from './console-incentives.js';
import { pageOf, textOf } from './console-list.js';

const YEARS = 2;

const programToWire = (program: IncentiveProgram, year: number): Record<string, unknown> => ({
  id: `${program.code}-${year}`,
  name: programName(program, year),
  year,
  kind: program.kind,
  policy_url: `https://www.huaweicloud.com/partners/policies/${program.code}-${year}.html`,
  product_types: program.productTypes,
});

const thisYear = ({ world }: ConsoleCall): number => Math.floor(world.calendar.current / 12);

/** ListIncentivePrograms: those of this year and the last, newest first. */
export function listIncentivePrograms(call: ConsoleCall): SandboxAnswer {
  const { year } = call.request.query;
  const kind = textOf(call.request, 'kind');
  const years = Array.from({ length: YEARS }, (_, index) => thisYear(call) - index);
  const rows = years
    .filter((one) => year === undefined || one === year)
    .flatMap((one) => PROGRAMS.map((program) => ({ program, year: one })))
    .filter(({ program }) => kind === undefined || program.kind === kind);
  return pageOf(rows, call.request, {
    field: 'programs',
    idOf: ({ program, year: of }) => `${program.code}-${of}`,
    sortable: {},
    toWire: ({ program, year: of }) => programToWire(program, of),
  });
}

/** ListIncentivePolicies: this year's programs by product type. */
export function listIncentivePolicies(call: ConsoleCall): SandboxAnswer {
  const wanted = textOf(call.request, 'product_type');
  const rows = PRODUCT_TYPES.filter((productType) => wanted === undefined || productType === wanted);
  return pageOf(rows, call.request, {
    field: 'policies',
    idOf: (productType) => productType,
    sortable: {},
    toWire: (productType) => ({
      product_type: productType,
      programs: PROGRAMS.filter(({ productTypes }) => productTypes.includes(productType)).map((program) =>
        programToWire(program, thisYear(call)),
      ),
    }),
  });
}

interface Indicator {
  readonly name: string;
  readonly method: string;
  readonly unit: string;
  readonly valueOf: (details: readonly IncentiveDetail[]) => string;
}

const ofYuan = (details: readonly IncentiveDetail[]): readonly IncentiveDetail[] =>
  details.filter(({ bill }) => bill.program.currency === 'CNY');

const INDICATORS: readonly Indicator[] = [
  {
    name: '激励业绩',
    method: '计入人民币激励的业绩之和',
    unit: 'CNY',
    valueOf: (details) =>
      moneyOf(
        ofYuan(details).reduce((total, { base }) => total + base, 0n),
        'CNY',
      ).amount,
  },
  {
    name: '激励客户数',
    method: '当期产生激励的客户数',
    unit: 'COUNT',
    valueOf: (details) => String(new Set(details.map(({ customer }) => customer.id)).size),
  },
];

/** Details by period, newest first. */
function byPeriod(
  details: readonly IncentiveDetail[],
): readonly (readonly [period: string, readonly IncentiveDetail[]])[] {
  return groupBy(details, ({ bill }) => cycleName(bill.period))
    .map((rows) => [cycleName(rows[0].bill.period), rows] as const)
    .sort(([a], [b]) => (a < b ? 1 : -1));
}

/** ListIncentiveIndicators. */
export function listIncentiveIndicators({ world, ownerId, request }: ConsoleCall): SandboxAnswer {
  const wanted = textOf(request, 'period');
  const rows = byPeriod(world.incentives.detailsOf(ownerId))
    .filter(([period]) => wanted === undefined || period === wanted)
    .flatMap(([period, details]) => INDICATORS.map((indicator) => ({ indicator, period, details })));
  return pageOf(rows, request, {
    field: 'indicators',
    idOf: ({ indicator, period }) => `${period} ${indicator.name}`,
    sortable: {},
    toWire: ({ indicator: { name, method, unit, valueOf }, period, details }) => ({
      ...{ name, method, cycle: 'MONTHLY', period, value: valueOf(details), unit },
    }),
  });
}

const totalOf = (details: readonly IncentiveDetail[]) =>
  sumsOf(details, ({ cents, bill }) => ({ cents, currency: bill.program.currency }));

/** ListIncentiveStats: sums of a year by month, by who held the customer then, or by both. */
export function listIncentiveStats(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, now, request } = call;
  const year = request.query['year'] ?? thisYear(call);
  const by = request.query['group_by'] as readonly string[];
  const isMeant = inScope(call);
  const details = world.incentives
    .detailsOf(ownerId)
    .filter((detail) => Math.floor(detail.bill.period / 12) === year && isMeant(detail));
  const periodOf = ({ bill }: IncentiveDetail) => (by.includes('month') ? cycleName(bill.period) : undefined);
  const managerOf = (detail: IncentiveDetail) => (by.includes('account_manager') ? holderOf(call, detail) : undefined);
  const groupOf = (detail: IncentiveDetail): string => `${periodOf(detail) ?? ''} ${managerOf(detail) ?? ''}`;
  const rows = [...groupBy(details, groupOf)].sort(([a], [b]) => (groupOf(a) < groupOf(b) ? -1 : 1));
  const { body } = pageOf(rows, request, {
    field: 'stats',
    idOf: ([first]) => groupOf(first),
    sortable: {},
    toWire: (ofGroup) =>
      present({
        period: periodOf(ofGroup[0]),
        account_manager_id: managerOf(ofGroup[0]),
        account_manager_name: call.organization.members.get(managerOf(ofGroup[0]) ?? '')?.name,
        amounts: totalOf(ofGroup),
        detail_count: ofGroup.length,
      }),
  });
  const today = dayStart(dayName(dayAt(now.getTime())));
  return { body: { ...(body as object), total_amount: totalOf(details), as_of: new Date(today).toISOString() } };
}
