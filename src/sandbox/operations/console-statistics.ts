import { Amount } from '../amount.js';
import type { BillLine } from '../world/bills.js';
import { monthOf, type Month } from '../world/calendar.js';
import type { Customer } from '../world/customers.js';
import { managerAt } from '../world/holding-windows.js';
import type { Assignment } from '../world/organization-assignments.js';
import { invalid, present, type ConsoleCall } from './console-call.js';
import { listOf, managerIdsOf, textOf } from './console-list.js';

/** A bill line, and to whom it is attributed. */
export interface Fact {
  readonly line: BillLine;
  readonly managerId: string | undefined;
}

/** The facts of one customer's month; never empty. */
export interface CustomerMonth {
  readonly customer: Customer;
  readonly month: Month;
  readonly facts: readonly Fact[];
}

export interface Extent {
  readonly months: readonly Month[];
  /** Data is complete up to here, and nothing later is told. */
  readonly asOf: number;
  /** When attribution begins, in days after the assignment. */
  readonly offsetDays: number;
}

/** What is told of customers, and the scope it is told in. */
export interface Sight {
  readonly seesCustomer: (customer: Customer, history: readonly Assignment[]) => boolean;
  readonly seesManager: (managerId: string | undefined) => boolean;
}

type Managers = ReadonlySet<string> | undefined;

/** Whose attributions are asked for; undefined is everybody's. An unknown name leaves nobody. */
function filteredManagers({ organization, ownerId, request }: ConsoleCall): Managers {
  const managerId = textOf(request, 'account_manager_id');
  const directorId = textOf(request, 'director_id');
  if (managerId === undefined && directorId === undefined) return undefined;
  const members = organization.membersOf(ownerId).filter((member) => {
    const isNamed = managerId === undefined || member.id === managerId;
    return isNamed && (directorId === undefined || member.directorId === directorId);
  });
  return new Set(members.map(({ id }) => id));
}

/** Without `windows` the scope is the customers held now, for all time. */
export function sightOf(call: ConsoleCall): Sight {
  const scope = managerIdsOf(call);
  const windows = call.request.query['windows'] === true;
  const cuts = [filteredManagers(call), windows ? scope : undefined].filter((set) => set !== undefined);
  const holders = windows ? undefined : scope;
  return {
    seesCustomer: (_customer, history) =>
      cuts.every((set) => history.some(({ managerId }) => set.has(managerId))) &&
      (holders === undefined || history.some(({ managerId, to }) => to === undefined && holders.has(managerId))),
    seesManager: (managerId) => cuts.every((set) => managerId !== undefined && set.has(managerId)),
  };
}

/** The owner's customers, and those that left, as far as the filters and the scope leave them. */
export function customersIn(call: ConsoleCall, { seesCustomer }: Sight): readonly Customer[] {
  const { world, organization, ownerId, request } = call;
  const ids = listOf(request, 'customer_ids');
  const associationType = textOf(request, 'association_type');
  return world.customers
    .everOf(ownerId)
    .filter(
      (customer) =>
        (ids === undefined || ids.has(customer.id)) &&
        (associationType === undefined || customer.associationType === associationType) &&
        seesCustomer(customer, organization.assignments.historyOf(customer.id)),
    );
}

/** Everything that was consumed and is in scope, customer by customer. */
export function factsOf(call: ConsoleCall, { months, asOf, offsetDays }: Extent): readonly CustomerMonth[] {
  const { world, organization, request } = call;
  const sight = sightOf(call);
  const mode = textOf(request, 'charge_mode');
  const service = textOf(request, 'service_type');
  const isAbout = ({ subscription, at }: BillLine): boolean =>
    at < asOf &&
    (mode === undefined || subscription.mode === Number(mode)) &&
    (service === undefined || subscription.product.service.code === service);
  return customersIn(call, sight).flatMap((customer) => {
    const history = organization.assignments.historyOf(customer.id);
    return months.flatMap((month) => {
      const facts = world.bills
        .linesOf(customer, month)
        .filter(isAbout)
        .map((line) => ({ line, managerId: managerAt(history, line.at, offsetDays) }))
        .filter(({ managerId }) => sight.seesManager(managerId));
      return facts.length === 0 ? [] : [{ customer, month, facts }];
    });
  });
}

const MONTHS_KEPT = 18;

/** @throws Refusal CON.0100 for a month that is kept no more, or has not begun. */
export function cycleOf({ world, request }: ConsoleCall, name: string): Month {
  const month = monthOf(String(request.query[name]));
  const { current } = world.calendar;
  if (month < current - MONTHS_KEPT || month > current) throw invalid(name, `is not of the last ${MONTHS_KEPT} months`);
  return month;
}

/** `cycle_from` to `cycle_to`, oldest first. @throws Refusal CON.0100 */
export function cyclesOf(call: ConsoleCall): readonly Month[] {
  const [from, to] = [cycleOf(call, 'cycle_from'), cycleOf(call, 'cycle_to')];
  if (to < from) throw invalid('cycle_to', 'is before cycle_from');
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

export const money = (cents: bigint) => ({ amount: new Amount(cents).toString(), currency: 'CNY' });

export const iso = (time: number): string => new Date(time).toISOString();

/** How customers are named in rows. */
export const personOf = ({ id, name, accountName }: Customer) => ({
  customer_id: id,
  customer_name: name,
  account_name: accountName,
});

/** Sums of one key. */
export class Sums extends Map<string, bigint> {
  add(key: string, cents: bigint): void {
    this.set(key, (this.get(key) ?? 0n) + cents);
  }
}

/**
 * The `top` largest, and the rest together.
 *
 * @param sums by key; the empty key is what is attributed to nobody.
 */
export function rankingOf({ request }: ConsoleCall, sums: Sums, describe: (key: string) => object = () => ({})) {
  const ordered = [...sums].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x > y ? -1 : 1));
  const top = Number(request.query['top']);
  const rest = ordered.slice(top);
  return {
    entries: ordered
      .slice(0, top)
      .map(([key, cents]) => present({ key: key || undefined, ...describe(key), amount: money(cents) })),
    rest: rest.length === 0 ? [] : [money(rest.reduce((total, [, cents]) => total + cents, 0n))],
  };
}

/** How a customer is named in a ranking. */
export const customerNames =
  ({ world }: ConsoleCall) =>
  (key: string): object => {
    const customer = world.customers.get(key);
    return { name: customer?.name, account_name: customer?.accountName };
  };
