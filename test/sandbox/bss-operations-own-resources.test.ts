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
  type Question,
  type Row,
} from './world-support.js';

const world = worldOf({ customers: 40 });
const { all: customers } = world.customers;
const SOME_CYCLES = ['2025-10', '2026-02', CYCLE];

/** Amounts of both bills of resources, and what the partner calls them. */
const PARTS = [
  ['cash_amount', 'cash_amount'],
  ['credit_amount', 'credit_amount'],
  ['coupon_amount', 'coupon_amount'],
  ['flexipurchase_coupon_amount', 'flexipurchase_coupon_amount'],
  ['stored_card_amount', 'stored_value_card_amount'],
  ['debt_amount', 'debt_amount'],
  ['adjustment_amount', 'writeoff_amount'],
  ['official_amount', 'official_amount'],
  ['discount_amount', 'official_discount_amount'],
] as const;

function expectAddsUp(rows: readonly Row[], amount: string): void {
  for (const customer of customers) {
    const lines = SOME_CYCLES.flatMap((cycle) => partnerLines(world, customer, cycle));
    const own = rows.filter(({ customer_id }) => customer_id === customer.id);
    for (const [field, partners] of [...PARTS, [amount, 'payment_amount'] as const]) {
      expect([field, sumOf(own, field)]).toEqual([field, sumOf(lines, partners)]);
    }
  }
}

const dayIn = (time: string): string => new Date(Date.parse(time) + 8 * 3_600_000).toISOString().slice(0, 10);

describe('ListCustomerselfResourceRecords', () => {
  const records = (query: Question['query'] = {}, cycles = SOME_CYCLES) =>
    ownRows(world, 'ListCustomerselfResourceRecords', { cycleField: 'cycle', cycles, query });
  const details = records();

  it('shows the very lines that the partner sees, by detail', () => {
    const fields = [
      'id',
      'trade_id',
      'resource_id',
      'resource_tag',
      'consume_time',
      'cash_amount',
      'product_id',
      'usage_type',
      'sub_resource_id',
      'free_resource_usage',
      'ri_usage',
    ];
    const pick = (row: Row): unknown => fields.map((field) => row[field]);
    const lines = customers.flatMap((customer) => SOME_CYCLES.flatMap((cycle) => partnerLines(world, customer, cycle)));
    expect(details.map(pick)).toEqual(lines.map(pick));
    expect(details.map(({ amount }) => amount)).toEqual(lines.map(({ payment_amount }) => payment_amount));
  });

  it.each(['1', '2', '3'])('adds up to the lines by any granularity, to the cent: %s (R-165)', (granularity) => {
    expectAddsUp(records({ statistic_type: granularity }), 'amount');
  });

  it('has one row for each trade by cycle, and one for each day of it by day', () => {
    const [byCycle, byDay] = ['1', '2'].map((statistic_type) => records({ statistic_type })) as [Row[], Row[]];
    const keyOf = (row: Row) => [row['trade_id'], cents(row['amount']) === 0n].join();
    expect(new Set(byCycle.map(keyOf)).size).toBe(byCycle.length);
    expect(new Set(byDay.map((row) => `${keyOf(row)} ${row['bill_date']}`)).size).toBe(byDay.length);
    expect(byCycle.length).toBeLessThan(byDay.length);
    expect(byCycle.filter((row) => 'id' in row || 'formula' in row)).toEqual([]);
    for (const row of byDay) expect(row['bill_date']).toBe(dayIn(row['consume_time']!));
  });

  it('filters by everything it can be asked by', () => {
    const cycles = ['2026-02'];
    const all = records({}, cycles);
    expectFilters(all, (query) => records(query, cycles), {
      cloud_service_type: 'cloud_service_type',
      region: 'region',
      charge_mode: 'charge_mode',
      bill_type: 'bill_type',
      resource_id: 'resource_id',
      trade_id: 'trade_id',
      enterprise_project_id: 'enterprise_project_id',
    });
    const counted = records({ include_zero_record: 'false' }, cycles);
    expect(counted).toEqual(all.filter((row) => cents(row['amount']) !== 0n));
    expect(counted.length).toBeLessThan(all.length);
    const day = all[0]!['bill_date']!;
    expect(records({ bill_date_begin: day, bill_date_end: day }, cycles)).toEqual(
      all.filter(({ bill_date }) => bill_date === day),
    );
  });

  it('gives a unit price only where the units cost exactly that', () => {
    const priced = details.filter((row) => 'unit_price' in row);
    for (const row of priced) {
      const units = BigInt(row['usage'] ?? 1);
      expect(cents(row['unit_price']) * units).toBe(cents(row['official_amount']));
    }
    expect(new Set(priced.map(({ unit }) => unit))).toContain('元/月');
    expect(priced.length).toBeLessThan(details.length);
  });

  it('sends every documented field', () => {
    const answers = customers.flatMap((customer) =>
      CYCLES.map((cycle) =>
        ask(world, 'ListCustomerselfResourceRecords', { caller: as(customer), query: { cycle, limit: 100 } }),
      ),
    );
    expect(unsentFields('ListCustomerselfResourceRecords', answers)).toEqual([]);
  });
});

describe('ListCustomerselfResourceRecordDetails', () => {
  const OPERATION = 'ListCustomerselfResourceRecordDetails';
  const ofCustomers = (body: object = {}, cycles = SOME_CYCLES): readonly Row[] =>
    customers.flatMap((customer) =>
      cycles.flatMap((cycle) =>
        allRows(world, OPERATION, { caller: as(customer), into: 'body', body: { cycle, ...body } }),
      ),
    );

  it.each([1, 2, 3])('adds up to the lines by any granularity, to the cent: %s (R-165)', (statistic_type) => {
    expectAddsUp(ofCustomers({ statistic_type }), 'consume_amount');
  });

  it('filters by everything it can be asked by', () => {
    const cycles = ['2026-02'];
    const all = ofCustomers({}, cycles);
    expectFilters(all, (query) => ofCustomers({ ...query }, cycles), {
      cloud_service_type: 'cloud_service_type',
      resource_type: 'resource_Type_code',
      region: 'region',
      res_instance_id: 'res_instance_id',
      charge_mode: 'charge_mode',
      bill_type: 'bill_type',
      enterprise_project_id: 'enterprise_project_id',
      payer_account_id: 'payer_account_id',
    });
    const counted = ofCustomers({ include_zero_record: false }, cycles);
    expect(counted).toEqual(all.filter((row) => cents(row['consume_amount']) !== 0n));
    expect(ofCustomers({ method: 'sub_customer' }, cycles)).toEqual([]);
  });

  it('shows days of a cycle, given both and by day or by detail', () => {
    const all = ofCustomers({ statistic_type: 2 }, ['2026-02']);
    const [{ bill_date, customer_id }] = all as [Row];
    const asking = (body: object) => ({
      caller: as({ id: customer_id! }),
      body: { cycle: '2026-02', query_type: 'DAILY', statistic_type: 2, ...body },
    });
    const days = { bill_cycle_begin: bill_date!, bill_cycle_end: bill_date! };
    const own = all.filter((row) => row['customer_id'] === customer_id);
    expect(rowsOf(world, OPERATION, asking(days))).toEqual(own.filter((row) => row['bill_date'] === bill_date));
    for (const body of [
      {},
      { bill_cycle_begin: bill_date },
      { ...days, statistic_type: 1 },
      { ...days, bill_cycle_end: '2026-03-01' },
    ]) {
      expect(refusal(world, OPERATION, asking(body))).toBe('CBC.0100');
    }
  });

  it('hangs disks and addresses on a server of the same customer', () => {
    const rows = ofCustomers({}, ['2026-02']);
    const hanging = rows.filter((row) => 'parent_resource_id' in row);
    expect(hanging.length).toBeGreaterThan(0);
    for (const row of hanging) {
      const host = customers
        .find(({ id }) => id === row['customer_id'])!
        .subscriptions.find(({ product }) => product.service.abbreviation === 'ECS');
      expect(host).toBeDefined();
      expect(['hws.service.type.ebs', 'hws.service.type.vpc']).toContain(row['cloud_service_type']);
      expect(row['root_resource_id']).toBe(row['parent_resource_id']);
    }
    const roots = rows.filter((row) => !('parent_resource_id' in row));
    for (const row of roots) expect(row['root_resource_id']).toBe(row['res_instance_id']);
  });

  it('counts all rows and sends every documented field', () => {
    const body = { cycle: '2026-02' };
    const question = { caller: as({ id: c(1) }), body };
    expect(totalOf(world, OPERATION, question)).toBe(allRows(world, OPERATION, { ...question, into: 'body' }).length);
    const answers = customers.flatMap((customer) =>
      [1, 2, 3].flatMap((statistic_type) =>
        SOME_CYCLES.map((cycle) =>
          ask(world, OPERATION, { caller: as(customer), body: { cycle, statistic_type, limit: 100 } }),
        ),
      ),
    );
    expect(unsentFields(OPERATION, answers)).toEqual([]);
  });
});
