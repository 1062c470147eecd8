import { isResale } from '../../src/sandbox/world/customers.js';
import { as, expectFilters, ownRows, partnerLines } from './own-bills-support.js';
import { unsentFields } from './sent-fields.js';
import {
  allRows,
  ask,
  c,
  cents,
  CYCLE,
  CYCLES,
  refusal,
  rowsOf,
  sumOf,
  totalOf,
  worldOf,
  type Row,
} from './world-support.js';

const world = worldOf({ customers: 40 });
const { all: customers } = world.customers;

const AMOUNTS = [
  ['cash_amount', 'cash_amount'],
  ['credit_amount', 'credit_amount'],
  ['coupon_amount', 'coupon_amount'],
  ['flexipurchase_coupon_amount', 'flexipurchase_coupon_amount'],
  ['debt_amount', 'debt_amount'],
  ['consume_amount', 'payment_amount'],
  ['stored_value_card_amount', 'stored_value_card_amount'],
  ['writeoff_amount', 'writeoff_amount'],
] as const;
const LIST = [
  ['official_amount', 'official_amount'],
  ['official_discount_amount', 'official_discount_amount'],
] as const;

const expectSameSums = (
  own: readonly Row[],
  lines: readonly Row[],
  fields: readonly (readonly [string, string])[],
): void => {
  const sums = (rows: readonly Row[], at: 0 | 1) => fields.map((names) => [names[0], sumOf(rows, names[at])]);
  expect(sums(own, 0)).toEqual(sums(lines, 1));
};

describe('ListCustomerBillsFeeRecords', () => {
  const records = (query = {}, cycles = CYCLES) =>
    ownRows(world, 'ListCustomerBillsFeeRecords', { cycleField: 'bill_cycle', cycles, query });
  const all = records();

  it('adds up to the lines the partner sees, in every part, to the cent (R-165)', () => {
    for (const customer of customers) {
      const lines = CYCLES.flatMap((cycle) => partnerLines(world, customer, cycle));
      const own = all.filter(({ customer_id }) => customer_id === customer.id);
      expectSameSums(own, lines, [...AMOUNTS, ...LIST]);
    }
    expect(all.length).toBeGreaterThan(1000);
  });

  it('has one row for each trade, and one for what was covered', () => {
    const lines = customers.flatMap((customer) => CYCLES.flatMap((cycle) => partnerLines(world, customer, cycle)));
    expect(new Set(all.map(({ trade_id }) => trade_id))).toEqual(new Set(lines.map(({ trade_id }) => trade_id)));
    const keys = all.map((row) => `${row['trade_id']} ${String(cents(row['consume_amount']) === 0n)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows a customer its own rows only', () => {
    for (const customer of customers) {
      const rows = allRows(world, 'ListCustomerBillsFeeRecords', {
        caller: as(customer),
        query: { bill_cycle: '2026-02' },
      });
      expect(rows.filter(({ customer_id }) => customer_id !== customer.id)).toEqual([]);
    }
  });

  it('filters by everything it can be asked by', () => {
    const cycles = ['2026-02'];
    expectFilters(records({}, cycles), (query) => records(query, cycles), {
      provider_type: 'provider_type',
      service_type_code: 'service_type_code',
      resource_type_code: 'resource_type_code',
      region_code: 'region_code',
      charging_mode: 'charging_mode',
      bill_type: 'bill_type',
      trade_id: 'trade_id',
      enterprise_project_id: 'enterprise_project_id',
    });
    const counted = records({ include_zero_record: 'false' }, cycles);
    expect(counted).toEqual(records({}, cycles).filter((row) => cents(row['consume_amount']) !== 0n));
    expect(records({ include_zero_record: 'true' }, cycles)).toEqual(records({}, cycles));
  });

  it('says what is paid, owed and not settled yet', () => {
    const world = worldOf();
    const current = (query: object) =>
      ownRows(world, 'ListCustomerBillsFeeRecords', {
        cycleField: 'bill_cycle',
        cycles: [CYCLE],
        query: { ...query },
      });
    const rows = current({});
    for (const status of ['1', '2', '3']) {
      const found = current({ status });
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(rows.filter((row) => String(row['status']) === status));
    }
    const owed = (row: Row) => cents(row['debt_amount']) > 0n;
    expect(rows.filter(({ status }) => String(status) === '2')).toEqual(rows.filter(owed));
  });

  it('filters by days of Beijing, both or none, within the cycle', () => {
    const [row] = records({}, ['2026-02']);
    const caller = as({ id: row!['customer_id']! });
    const day = new Date(Date.parse(row!['trade_time']!) + 8 * 3_600_000).toISOString().slice(0, 10);
    const asking = (query: object) => ({ caller, query: { bill_cycle: '2026-02', ...query } });
    const found = rowsOf(
      world,
      'ListCustomerBillsFeeRecords',
      asking({ bill_date_begin: day, bill_date_end: day, limit: 100 }),
    );
    expect(found.map(({ trade_id }) => trade_id)).toContain(row!['trade_id']);
    for (const query of [{ bill_date_begin: day }, { bill_date_begin: day, bill_date_end: '2026-03-01' }]) {
      expect(refusal(world, 'ListCustomerBillsFeeRecords', asking(query))).toBe('CBC.0100');
    }
  });

  it('sends every documented field', () => {
    const answers = customers.map((customer) =>
      ask(world, 'ListCustomerBillsFeeRecords', { caller: as(customer), query: { bill_cycle: '2026-02', limit: 100 } }),
    );
    expect(unsentFields('ListCustomerBillsFeeRecords', answers)).toEqual([]);
  });

  it('names an account with the method of its kind only', () => {
    const caller = as({ id: c(1) });
    const asking = (query: object) => ({ caller, query: { bill_cycle: '2026-02', ...query } });
    const own = rowsOf(world, 'ListCustomerBillsFeeRecords', asking({ method: 'oneself' }));
    expect(own).toEqual(rowsOf(world, 'ListCustomerBillsFeeRecords', asking({})));
    expect(refusal(world, 'ListCustomerBillsFeeRecords', asking({ sub_customer_id: c(2) }))).toBe('CBC.0100');
    expect(
      rowsOf(world, 'ListCustomerBillsFeeRecords', asking({ method: 'sub_customer', sub_customer_id: c(2) })),
    ).toEqual([]);
  });
});

describe('ShowCustomerMonthlySum', () => {
  it('adds up the lines of the month, in rows and in total, whatever the page (R-165)', () => {
    for (const customer of customers) {
      for (const cycle of ['2025-09', '2026-02', CYCLE]) {
        const lines = partnerLines(world, customer, cycle);
        const question = { caller: as(customer), query: { bill_cycle: cycle, limit: 1 } };
        const rows = allRows(world, 'ShowCustomerMonthlySum', question);
        expectSameSums(rows, lines, [...AMOUNTS, ...LIST]);
        expectSameSums([ask(world, 'ShowCustomerMonthlySum', question) as Row], lines, AMOUNTS);
      }
    }
  });

  it('agrees with the monthly bill that the partner sees of a resale customer (R-168)', () => {
    const { customer } = customers
      .filter((one) => isResale(one))
      .flatMap((customer) => partnerLines(world, customer, '2026-02').map((line) => ({ customer, line })))
      .find(({ line }) => String(line['charging_mode']) === '3')!;
    const own = allRows(world, 'ShowCustomerMonthlySum', { caller: as(customer), query: { bill_cycle: '2026-02' } });
    const bill = allRows(world, 'ListSubcustomerMonthlyBills', {
      caller: { kind: 'INDIRECT_PARTNER', accountId: customer.ownerId },
      query: { cycle: '2026-02', charge_mode: '3', customer_id: customer.id },
    });
    const payPerUse = own.filter(({ charging_mode }) => String(charging_mode) === '3');
    expect(sumOf(payPerUse, 'consume_amount')).toBe(sumOf(bill, 'amount'));
    expect(payPerUse).toHaveLength(bill.length);
  });

  it('keeps refunds apart, with their sign', () => {
    const rows = ownRows(world, 'ShowCustomerMonthlySum', { cycleField: 'bill_cycle' });
    const refunds = rows.filter(({ bill_type }) => String(bill_type) === '2');
    expect(refunds.length).toBeGreaterThan(0);
    expect(rows.filter((row) => cents(row['consume_amount']) < 0n)).toEqual(refunds);
  });

  it('narrows rows and totals to a service and to an enterprise project', () => {
    const cycles = ['2026-02'];
    const rows = (query: object) =>
      ownRows(world, 'ShowCustomerMonthlySum', { cycleField: 'bill_cycle', cycles, query: { ...query } });
    expectFilters(rows({}), (query) => rows(query ?? {}), { service_type_code: 'service_type_code' });
    const records = ownRows(world, 'ListCustomerBillsFeeRecords', { cycleField: 'bill_cycle', cycles });
    const { enterprise_project_id: project, customer_id } = records.find(
      (row) => row['enterprise_project_id'] !== '0',
    ) as Row & { enterprise_project_id: string; customer_id: string };
    const sum = ask(world, 'ShowCustomerMonthlySum', {
      caller: as({ id: customer_id }),
      query: { bill_cycle: '2026-02', enterprise_project_id: project },
    });
    const ofProject = records.filter((row) => row['enterprise_project_id'] === project);
    expect(cents(sum['consume_amount'])).toBe(sumOf(ofProject, 'consume_amount'));
    expect(sumOf(rows({ enterprise_project_id: '0' }), 'consume_amount')).toBe(
      sumOf(
        records.filter((row) => row['enterprise_project_id'] === '0'),
        'consume_amount',
      ),
    );
  });

  it('counts all rows and sends every documented field', () => {
    const question = { caller: as(customers[0]!), query: { bill_cycle: '2026-02' } };
    expect(totalOf(world, 'ShowCustomerMonthlySum', question)).toBe(
      allRows(world, 'ShowCustomerMonthlySum', question).length,
    );
    const answers = customers.map((customer) =>
      ask(world, 'ShowCustomerMonthlySum', { caller: as(customer), query: { bill_cycle: '2026-02' } }),
    );
    expect(unsentFields('ShowCustomerMonthlySum', answers)).toEqual([]);
  });
});
