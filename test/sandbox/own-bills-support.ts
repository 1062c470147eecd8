import type { Caller } from '../../src/sandbox/operation.js';
import type { Customer } from '../../src/sandbox/world/customers.js';
import type { World } from '../../src/sandbox/world/world.js';
import { allRows, CYCLES, type Question, type Row } from './world-support.js';

type Query = Question['query'];

export const as = ({ id }: Pick<Customer, 'id'>): Caller => ({ kind: 'CUSTOMER', accountId: id });

/** What the partner sees of a customer's month; the measure of everything the customer is told. */
export const partnerLines = (world: World, { id, ownerId }: Customer, cycle: string): readonly Row[] =>
  allRows(world, 'ListSubCustomerBillDetail', {
    caller: { kind: 'INDIRECT_PARTNER', accountId: ownerId },
    query: { bill_cycle: cycle, customer_id: id },
  });

/** All rows that some customers see of some cycles; `cycleField` is what the operation calls its cycle. */
export const ownRows = (
  world: World,
  operationId: string,
  {
    cycleField,
    cycles = CYCLES,
    query = {},
    customers = world.customers.all,
  }: {
    readonly cycleField: string;
    readonly cycles?: readonly string[];
    readonly query?: Query;
    readonly customers?: readonly Customer[];
  },
): readonly Row[] =>
  customers.flatMap((customer) =>
    cycles.flatMap((cycle) =>
      allRows(world, operationId, { caller: as(customer), query: { [cycleField]: cycle, ...query } }),
    ),
  );

/** That each filter shows exactly the rows with the value asked for, and not all of them. */
export function expectFilters(
  all: readonly Row[],
  filtered: (query: Query) => readonly Row[],
  filters: Readonly<Record<string, string>>,
): void {
  for (const [name, field] of Object.entries(filters)) {
    const value = all.map((row) => row[field]).find((one, index) => index > all.length / 2 && one !== undefined)!;
    const found = filtered({ [name]: value });
    expect([name, found]).toEqual([name, all.filter((row) => row[field] === value)]);
    expect([name, found.length < all.length]).toEqual([name, true]);
  }
}
