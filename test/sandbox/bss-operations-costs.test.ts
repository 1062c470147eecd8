import type { Customer } from '../../src/sandbox/world/customers.js';
import { as, expectFilters, ownRows, partnerLines } from './own-bills-support.js';
import { unsentFields } from './sent-fields.js';
import {
  allRows,
  ask,
  CYCLE,
  CYCLES,
  cents,
  refusal,
  rowsOf,
  sumOf,
  totalOf,
  worldOf,
  type Question,
  type Row,
} from './world-support.js';

const world = worldOf({ customers: 24 });
const { all: customers } = world.customers;
const billedTo = new Map(
  customers.map((customer) => [customer.id, CYCLES.flatMap((cycle) => partnerLines(world, customer, cycle))]),
);

const PARTS = ['cash', 'credit', 'coupon', 'flexipurchase_coupon', 'stored_value_card', 'bonus'].map(
  (part) => `amortized_${part}_amount`,
);
const [PAST, CURRENT, FUTURE] = [
  'past_months_amortized_amount',
  'current_month_amortized_amount',
  'future_months_amortized_amount',
] as const;

describe('ListCustomerBillsMonthlyBreakDown', () => {
  const breakdown = (query: Question['query'] = {}, cycles = CYCLES) =>
    ownRows(world, 'ListCustomerBillsMonthlyBreakDown', { cycleField: 'shared_month', cycles, query });
  const all = breakdown();

  it('splits each amount into what fell on months before, falls on this one and on those after', () => {
    for (const row of all) {
      expect(cents(row[PAST]) + cents(row[CURRENT]) + cents(row[FUTURE])).toBe(cents(row['consume_amount']));
    }
    for (const part of [PAST, FUTURE]) expect(all.filter((row) => cents(row[part]) > 0n).length).toBeGreaterThan(0);
  });

  it('shares every trade out to the cent over the months it pays for', () => {
    const shared = new Map<string, Row[]>();
    for (const row of all.filter((one) => 'order_id' in one)) {
      shared.set(row['order_id']!, [...(shared.get(row['order_id']!) ?? []), row]);
    }
    expect(shared.size).toBeGreaterThan(100);
    for (const rows of shared.values()) {
      const ahead = cents(rows.at(-1)![FUTURE]);
      expect(sumOf(rows, CURRENT) + ahead).toBe(cents(rows[0]!['consume_amount']));
      // Only what the latest month pays ahead has no month yet to fall on.
      expect(ahead === 0n || rows.at(-1)!['shared_month'] === CYCLE).toBe(true);
    }
  });

  it('adds up to the bill lines: all months together cost what was billed, but for what is paid ahead', () => {
    for (const customer of customers) {
      const own = all.filter(({ customer_id }) => customer_id === customer.id);
      const billed = billedTo.get(customer.id)!;
      const ahead = own.filter(({ shared_month }) => shared_month === CYCLE);
      expect(sumOf(own, CURRENT) + sumOf(ahead, FUTURE)).toBe(sumOf(billed, 'payment_amount'));
    }
  });

  it('says how the share of the month was paid', () => {
    const plain = all.filter(({ customer_id }) => {
      const lines = billedTo.get(customer_id!)!;
      return sumOf(lines, 'debt_amount') + sumOf(lines, 'writeoff_amount') === 0n;
    });
    for (const row of plain) {
      expect(PARTS.reduce((sum, part) => sum + cents(row[part]), 0n)).toBe(cents(row[CURRENT]));
    }
    expect(plain.length).toBeGreaterThan(100);
  });

  it('filters by everything it can be asked by', () => {
    const cycles = ['2026-02'];
    expectFilters(breakdown({}, cycles), (query) => breakdown(query, cycles), {
      service_type_code: 'service_type_code',
      resource_type_code: 'resource_type_code',
      region_code: 'region_code',
      charging_mode: 'charging_mode',
      bill_type: 'bill_type',
      resource_id: 'resource_id',
      resource_name: 'resource_name',
      enterprise_project_id: 'enterprise_project_id',
    });
  });

  it('knows nothing of months to come and sends every documented field', () => {
    expect(breakdown({}, ['2026-04', '2025-02'])).toEqual([]);
    const many = worldOf({ customers: 100 });
    const answers = many.customers.all.flatMap((customer) =>
      ['2025-12', '2026-01', '2026-02'].map((shared_month) =>
        ask(many, 'ListCustomerBillsMonthlyBreakDown', { caller: as(customer), query: { shared_month, limit: 100 } }),
      ),
    );
    expect(unsentFields('ListCustomerBillsMonthlyBreakDown', answers)).toEqual([]);
  });
});

describe('ListCosts', () => {
  const MONTHS = { time_measure_id: 2, begin_time: CYCLES[0], end_time: CYCLE };
  const DAYS = { time_measure_id: 1, begin_time: '2026-02-01', end_time: '2026-02-28' };
  const BY_SERVICE = [{ type: 'dimension', key: 'CLOUD_SERVICE_TYPE' }];

  const costs = (customer: Customer, body: object = {}): readonly Row[] =>
    allRows(world, 'ListCosts', {
      caller: as(customer),
      into: 'body',
      body: {
        time_condition: MONTHS,
        groupby: BY_SERVICE,
        cost_type: 'ORIGINAL_COST',
        amount_type: 'PAYMENT_AMOUNT',
        ...body,
      },
    });
  const periodsOf = (row: Row) => row['costs'] as unknown as readonly Row[];
  const valuesOf = (row: Row) => (row['dimensions'] as unknown as readonly Row[]).map(({ value }) => value);
  const costOf = (rows: readonly Row[]) => sumOf(rows, 'amount_by_costs');

  it.each([
    'CLOUD_SERVICE_TYPE',
    'RESOURCE_TYPE',
    'ASSOCIATED_ACCOUNT',
    'REGION_CODE',
    'AZ_CODE',
    'ENTERPRISE_PROJECT_ID',
    'RES_SPEC_CODE',
    'CHARGING_MODE',
    'USAGE_TYPE',
    'BILL_TYPE',
    'BE_ID',
    'PAYER_ACCOUNT_ID',
    'RESOURCE_ID',
  ])('adds up to the bill lines by %s, to the cent', (key) => {
    for (const customer of customers.slice(0, 6)) {
      const billed = billedTo.get(customer.id)!;
      const rows = costs(customer, { groupby: [{ type: 'dimension', key }] });
      expect(costOf(rows)).toBe(sumOf(billed, 'payment_amount'));
      expect(sumOf(rows, 'official_amount_by_costs')).toBe(sumOf(billed, 'official_amount'));
      expect(new Set(rows.map((row) => String(valuesOf(row)))).size).toBe(rows.length);
    }
  });

  it('gives each group the lines that have its value', () => {
    for (const customer of customers) {
      const billed = billedTo.get(customer.id)!;
      for (const row of costs(customer)) {
        const [service] = valuesOf(row);
        const lines = billed.filter(({ service_type_code }) => service_type_code === service);
        expect(cents(row['amount_by_costs'])).toBe(sumOf(lines, 'payment_amount'));
      }
    }
  });

  it('adds days and months up to the group, and days to the month', () => {
    for (const customer of customers) {
      for (const cost_type of ['ORIGINAL_COST', 'AMORTIZED_COST']) {
        const monthly = costs(customer, {
          cost_type,
          time_condition: { time_measure_id: 2, begin_time: '2026-02', end_time: '2026-02' },
        });
        const daily = costs(customer, { cost_type, time_condition: DAYS });
        const totals = (rows: readonly Row[]) => rows.map((row) => [valuesOf(row), row['amount_by_costs']]);
        expect(totals(daily)).toEqual(totals(monthly));
        for (const row of daily) expect(sumOf(periodsOf(row), 'amount')).toBe(cents(row['amount_by_costs']));
      }
    }
  });

  it('amortises as the monthly breakdown does', () => {
    for (const customer of customers) {
      const rows = costs(customer, { cost_type: 'AMORTIZED_COST' });
      for (const cycle of CYCLES) {
        const ofMonth = rows.flatMap(periodsOf).filter((cost) => cost['time_dimension_value'] === cycle);
        const breakdown = allRows(world, 'ListCustomerBillsMonthlyBreakDown', {
          caller: as(customer),
          query: { shared_month: cycle },
        });
        expect(sumOf(ofMonth, 'amount')).toBe(sumOf(breakdown, CURRENT));
      }
    }
  });

  it('counts as paid what is left after coupons (R-166)', () => {
    for (const customer of customers) {
      const billed = billedTo.get(customer.id)!;
      const coupons = sumOf(billed, 'coupon_amount') + sumOf(billed, 'flexipurchase_coupon_amount');
      expect(costOf(costs(customer, { amount_type: 'NET_AMOUNT' }))).toBe(sumOf(billed, 'payment_amount') - coupons);
    }
  });

  it('groups by tag, cost unit and several dimensions at once', () => {
    const groupby = [
      { type: 'tag', key: 'env' },
      { type: 'cost_unit', key: 'department' },
      { type: 'dimension', key: 'CHARGING_MODE' },
    ];
    const rows = customers.flatMap((customer) => costs(customer, { groupby }));
    const seen = groupby.map((_, index) => new Set(rows.map((row) => valuesOf(row)[index])));
    expect(seen).toEqual([
      new Set(['prod', 'test', '']),
      new Set(['R&D', 'Marketing', 'Operations', '']),
      new Set(['1', '3', '11']),
    ]);
    expect(customers.flatMap((customer) => costs(customer, { groupby: [{ type: 'tag', key: 'none' }] }))).toHaveLength(
      customers.flatMap((customer) => costs(customer, { groupby: [{ type: 'dimension', key: 'BE_ID' }] })).length,
    );
  });

  it.each([
    ['CLOUD_SERVICE_TYPE', 'dimension', 'CLOUD_SERVICE_TYPE'],
    ['RESOURCE_ID', 'dimension', 'RESOURCE_ID'],
    ['RESOURCE_TAG', 'tag', 'env'],
    ['COST_UNIT', 'cost_unit', 'department'],
  ])('keeps only what a filter names, or all but that: %s', (key, type, group) => {
    for (const customer of customers) {
      const all = costs(customer, { groupby: [{ type, key: group }] });
      const [row] = all as [Row];
      const [value] = valuesOf(row) as [string];
      const named = type === 'dimension' || value === '' ? value : `${group}:${value}`;
      const passing = (operator: 0 | 1) =>
        costs(customer, {
          groupby: [{ type, key: group }],
          filters: [{ operator, filter_factor: { key, value: [named] } }],
        });
      expect(passing(0)).toEqual([row]);
      expect(passing(1)).toEqual(all.slice(1));
    }
  });

  it('puts the dearest first and counts all rows', () => {
    const rows = costs(customers[0]!);
    const amounts = rows.map((row) => cents(row['amount_by_costs']));
    expect(amounts).toEqual([...amounts].sort((a, b) => Number(b - a)));
    const body = {
      time_condition: MONTHS,
      groupby: BY_SERVICE,
      cost_type: 'ORIGINAL_COST',
      amount_type: 'PAYMENT_AMOUNT',
    };
    expect(totalOf(world, 'ListCosts', { caller: as(customers[0]!), body })).toBe(rows.length);
    expect(rowsOf(world, 'ListCosts', { caller: as(customers[0]!), body: { ...body, limit: 1 } })).toEqual([rows[0]]);
    const answer = ask(world, 'ListCosts', { caller: as(customers[0]!), body });
    expect(unsentFields('ListCosts', [answer])).toEqual([]);
  });

  it.each([
    [{ groupby: [{ type: 'dimension', key: 'COLOUR' }] }],
    [{ time_condition: { ...MONTHS, begin_time: '2026-02-01' } }],
    [{ time_condition: { ...DAYS, end_time: '2026-02' } }],
    [{ time_condition: { ...DAYS, end_time: '2026-01-31' } }],
  ])('refuses what makes no sense: %j', (body) => {
    const whole = {
      time_condition: MONTHS,
      groupby: BY_SERVICE,
      cost_type: 'ORIGINAL_COST',
      amount_type: 'PAYMENT_AMOUNT',
    };
    expect(refusal(world, 'ListCosts', { caller: as(customers[0]!), body: { ...whole, ...body } })).toBe('CBC.0100');
  });
});
