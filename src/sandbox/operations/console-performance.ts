import type { SandboxAnswer } from '../operation.js';
import { sum } from '../amount.js';
import { groupBy } from '../world/bill-groups.js';
import { cycleName, type Month } from '../world/calendar.js';
import type { Customer } from '../world/customers.js';
import { performanceAsOf } from '../world/data-age.js';
import { WINDOW_OFFSET_DAYS } from '../world/holding-windows.js';
import { policyOf } from '../world/incentives.js';
import type { ServiceType } from '../world/services.js';
import { present, type ConsoleCall } from './console-call.js';
import { pageOf } from './console-list.js';
import {
  customerNames,
  cyclesOf,
  factsOf,
  iso,
  money,
  personOf,
  rankingOf,
  Sums,
  type CustomerMonth,
  type Fact,
} from './console-statistics.js';

/** What a customer earned with one service in a month, for one account manager. */
interface Performance {
  readonly customer: Customer;
  readonly month: Month;
  readonly service: ServiceType;
  readonly managerId: string | undefined;
  readonly cents: bigint;
  readonly eligible: boolean;
}

const idOf = ({ customer, month, service, managerId = '' }: Performance): string =>
  [cycleName(month), customer.id, service.code, managerId].join('.');

/** Only the cash part counts, and that of some services not at all. */
function performanceIn({ world }: ConsoleCall, { customer, month, facts }: CustomerMonth): readonly Performance[] {
  const serviceOf = ({ line }: Fact): ServiceType => line.subscription.product.service;
  return groupBy(facts, (fact) => `${serviceOf(fact).code} ${fact.managerId ?? ''}`).flatMap((own) => {
    const service = serviceOf(own[0]);
    const { incentive } = policyOf(service, month, world.calendar);
    const cents = sum(own, ({ line }) => line.payment.cash);
    if (incentive === '2' || cents === 0n) return [];
    return [{ customer, month, service, managerId: own[0].managerId, cents, eligible: incentive !== '13' }];
  });
}

function performanceOf(call: ConsoleCall, months: readonly Month[]): readonly Performance[] {
  const wanted = call.request.query['eligible'];
  const extent = { months, asOf: performanceAsOf(call.now), offsetDays: WINDOW_OFFSET_DAYS.PERFORMANCE };
  return factsOf(call, extent)
    .flatMap((own) => performanceIn(call, own))
    .filter(({ eligible }) => typeof wanted !== 'boolean' || eligible === wanted);
}

const toWire = (row: Performance): Record<string, unknown> =>
  present({
    id: idOf(row),
    cycle: cycleName(row.month),
    ...personOf(row.customer),
    association_type: row.customer.associationType,
    service_type: row.service.code,
    service_type_name: row.service.zh,
    account_manager_id: row.managerId,
    amount: money(row.cents),
    eligible: row.eligible,
  });

/** ListPerformance: by cycle, customer, service type and account manager. */
export function listPerformance(call: ConsoleCall): SandboxAnswer {
  return pageOf(performanceOf(call, cyclesOf(call)), call.request, {
    field: 'performance',
    idOf,
    sortable: { cycle: ({ month }) => month, amount: ({ cents }) => Number(cents) },
    toWire,
  });
}

function totalsOf(rows: readonly Performance[]) {
  const eligible = rows.filter((row) => row.eligible);
  return { amount: money(sum(rows, centsOf)), eligible_amount: money(sum(eligible, centsOf)) };
}

const centsOf = ({ cents }: Performance): bigint => cents;

function sumsBy(rows: readonly Performance[], keyOf: (row: Performance) => string): Sums {
  const sums = new Sums();
  for (const row of rows) sums.add(keyOf(row), row.cents);
  return sums;
}

/** ShowPerformanceStats: totals, trend and rankings over the rows of ListPerformance. */
export function showPerformanceStats(call: ConsoleCall): SandboxAnswer {
  const months = cyclesOf(call);
  const rows = performanceOf(call, months);
  const names = new Map(rows.map(({ service }) => [service.code, service.zh]));
  return {
    body: {
      as_of: iso(performanceAsOf(call.now)),
      totals: rows.length === 0 ? [] : [totalsOf(rows)],
      series: months.flatMap((month) => {
        const own = rows.filter((row) => row.month === month);
        return own.length === 0 ? [] : [{ cycle: cycleName(month), ...totalsOf(own) }];
      }),
      account_managers: rankingOf(
        call,
        sumsBy(rows, ({ managerId = '' }) => managerId),
      ),
      service_types: rankingOf(
        call,
        sumsBy(rows, ({ service }) => service.code),
        (key) => ({ name: names.get(key) }),
      ),
      customers: rankingOf(
        call,
        sumsBy(rows, ({ customer }) => customer.id),
        customerNames(call),
      ),
    },
  };
}
