import type { SandboxAnswer } from '../operation.js';
import { sum } from '../amount.js';
import { cycleName, startOf, type Month } from '../world/calendar.js';
import type { Customer } from '../world/customers.js';
import { consumptionAsOf } from '../world/data-age.js';
import { managerAt, WINDOW_OFFSET_DAYS } from '../world/holding-windows.js';
import { present, type ConsoleCall } from './console-call.js';
import {
  customerNames,
  customersIn,
  cyclesOf,
  factsOf,
  iso,
  money,
  rankingOf,
  sightOf,
  Sums,
  type CustomerMonth,
} from './console-statistics.js';

/** Whether the customer was there at the end of a month: associated, and held by somebody in scope. */
function presence(call: ConsoleCall): (customer: Customer, month: Month) => boolean {
  const { organization, now, world } = call;
  const { seesManager } = sightOf(call);
  return (customer, month) => {
    const last = Math.min(startOf(month + 1) - 1, now.getTime());
    const history = organization.assignments.historyOf(customer.id);
    const isGone = last === now.getTime() && !world.customers.isAssociated(customer);
    return !isGone && customer.associatedAt <= last && seesManager(managerAt(history, last));
  };
}

/** Who consumed something in each month. */
function consumersByMonth(consumed: readonly CustomerMonth[]): (month: Month) => ReadonlySet<string> {
  const byMonth = new Map<Month, Set<string>>();
  for (const { customer, month } of consumed) {
    byMonth.set(month, (byMonth.get(month) ?? new Set()).add(customer.id));
  }
  return (month) => byMonth.get(month) ?? new Set();
}

/** ShowCustomerStats: how many there are, came, consumed and were lost in each month, and who contributes most. */
export function showCustomerStats(call: ConsoleCall): SandboxAnswer {
  const months = cyclesOf(call);
  const [first = 0] = months;
  const asOf = consumptionAsOf(call.now);
  // The month before tells who was lost in the first one.
  const withPrevious = { months: [first - 1, ...months], asOf, offsetDays: WINDOW_OFFSET_DAYS.CONSUMPTION };
  const consumed = factsOf(call, withPrevious);
  const consumers = consumersByMonth(consumed);
  const customers = customersIn(call, sightOf(call));
  const isThere = presence(call);
  const contribution = new Sums();
  for (const { customer, month, facts } of consumed) {
    if (month >= first)
      contribution.add(
        customer.id,
        sum(facts, ({ line }) => line.payable),
      );
  }
  return {
    body: {
      as_of: iso(asOf),
      series: months.map((month) => {
        const there = customers.filter((customer) => isThere(customer, month));
        const isOver = startOf(month + 1) <= asOf;
        return present({
          cycle: cycleName(month),
          total: there.length,
          new: there.filter((customer) => !isThere(customer, month - 1)).length,
          active: consumers(month).size,
          lost: isOver ? [...consumers(month - 1)].filter((id) => !consumers(month).has(id)).length : undefined,
        });
      }),
      totals: contribution.size === 0 ? [] : [money(sum(contribution.values(), (cents) => cents))],
      contribution: rankingOf(call, contribution, customerNames(call)),
    },
  };
}
