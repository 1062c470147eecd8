import { isResale } from '../../src/sandbox/world/customers.js';
import {
  allRows,
  b,
  c,
  cents,
  CYCLE,
  CYCLES,
  refusal,
  RESELLER,
  rowsOf,
  sumOf,
  totalOf,
  worldOf,
  type Row,
} from './world-support.js';

const world = worldOf({ customers: 120 });
const MODES = ['1', '3', '11'] as const;

const monthly = (query: Readonly<Record<string, string>>): readonly Row[] =>
  allRows(world, 'ListSubcustomerMonthlyBills', { query });
const lines = (
  customer: string,
  cycle: string,
  query: Readonly<Record<string, string | number>> = {},
): readonly Row[] =>
  allRows(world, 'ListSubCustomerBillDetail', {
    query: { bill_cycle: cycle, customer_id: customer, ...query },
  });
const ownIds = world.customers.all.filter(({ ownerId }) => ownerId.startsWith('a')).map(({ id }) => id);
const allLines = ownIds.flatMap((id) => CYCLES.flatMap((cycle) => lines(id, cycle)));

const PARTS = [
  'cash_amount',
  'credit_amount',
  'coupon_amount',
  'flexipurchase_coupon_amount',
  'stored_value_card_amount',
  'debt_amount',
  'writeoff_amount',
] as const;

describe('ListSubCustomerBillDetail', () => {
  it('has a payable amount that is the sum of its parts, to the cent, on every line (R-165)', () => {
    expect(allLines.length).toBeGreaterThan(1000);
    for (const line of allLines) {
      const parts = PARTS.reduce((sum, part) => sum + cents(line[part]), 0n);
      expect([line['id'], parts]).toEqual([line['id'], cents(line['payment_amount'])]);
    }
    // Each part is there to be seen somewhere.
    for (const part of PARTS) expect(allLines.filter((line) => cents(line[part]) !== 0n).length).toBeGreaterThan(0);
  });

  it('covers referral customers as well as resale ones (R-161)', () => {
    expect(new Set(allLines.map(({ association_type }) => association_type))).toEqual(new Set(['1', '2']));
  });

  it('gives every line an id of its own and refunds a negative sign', () => {
    expect(new Set(allLines.map(({ id }) => id)).size).toBe(allLines.length);
    const negative = allLines.filter((line) => cents(line['payment_amount']) < 0n);
    expect(negative.length).toBeGreaterThan(0);
    expect(negative).toEqual(allLines.filter(({ bill_detail_type }) => String(bill_detail_type) === '4'));
  });

  it.each([
    ['service_type_code', 'hws.service.type.obs'],
    ['region_code', 'cn-north-4'],
    ['charging_mode', 3],
    ['bill_detail_type', 5],
    ['association_type', '2'],
  ] as const)('filters by %s', (field, value) => {
    const found = ownIds.flatMap((id) => lines(id, '2026-01', { [field]: value }));
    const all = allLines.filter(({ bill_cycle }) => bill_cycle === '2026-01');
    expect(found).toEqual(all.filter((line) => line[field] === value));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  it('filters by resource, trade and account manager of one line', () => {
    const line = allLines.find(({ account_manager_id }) => account_manager_id !== undefined)!;
    for (const field of ['resource_id', 'resource_name', 'trade_id', 'account_manager_id'] as const) {
      const found = lines(line['customer_id']!, line['bill_cycle']!, { [field]: line[field]! });
      expect(found).toContainEqual(line);
      expect(lines(line['customer_id']!, line['bill_cycle']!, { [field]: 'nothing' })).toEqual([]);
    }
  });

  it('filters by days of Beijing, both or none, within the cycle', () => {
    const line = allLines.find(({ bill_cycle }) => bill_cycle === '2026-02')!;
    const day = new Date(Date.parse(line['consume_time']!) + 8 * 3_600_000).toISOString().slice(0, 10);
    const found = lines(line['customer_id']!, '2026-02', { bill_date_begin: day, bill_date_end: day });
    expect(found).toContainEqual(line);
    expect(lines(line['customer_id']!, '2026-02').length).toBeGreaterThanOrEqual(found.length);
    const asking = (query: Record<string, string>): string =>
      refusal(world, 'ListSubCustomerBillDetail', { query: { bill_cycle: '2026-02', customer_id: c(1), ...query } });
    expect(asking({ bill_date_begin: day })).toBe('CBC.0100');
    expect(asking({ bill_date_end: day })).toBe('CBC.0100');
    expect(asking({ bill_date_begin: '2026-01-31', bill_date_end: day })).toBe('CBC.0100');
    expect(asking({ bill_date_begin: day, bill_date_end: '2026-03-01' })).toBe('CBC.0100');
  });

  it('attributes a line to who held the customer at the time (R-065)', () => {
    const history = world.organization.assignments.historyOf.bind(world.organization.assignments);
    let held = 0;
    for (const line of allLines) {
      const at = Date.parse(line['consume_time']!);
      const period = history(line['customer_id']!).find(({ from, to }) => from <= at && (to ?? Infinity) > at);
      expect(line['account_manager_id']).toBe(period?.managerId);
      held += period === undefined ? 0 : 1;
    }
    expect(held).toBeGreaterThan(0);
  });

  it('shows the customers of a reseller to whoever names it, and to nobody else', () => {
    const cycle = '2026-02';
    const customer = world.customers.ofOwner(b(1)).find((candidate) => world.bills.hasLines(candidate, 2026 * 12 + 1))!;
    expect(lines(customer.id, cycle)).toEqual([]);
    const named = lines(customer.id, cycle, { indirect_partner_id: b(1) });
    expect(named.length).toBeGreaterThan(0);
    expect(named[0]!['partner_id']).toBe(b(1));
    const query = { bill_cycle: cycle, customer_id: customer.id, limit: 100 };
    expect(rowsOf(world, 'ListSubCustomerBillDetail', { caller: RESELLER, query })).toEqual(named);
  });

  it('names services in the language asked for', () => {
    const query = {
      bill_cycle: '2026-02',
      customer_id: allLines.find(({ bill_cycle }) => bill_cycle === '2026-02')!['customer_id']!,
    };
    const nameOf = (language: string): unknown =>
      rowsOf(world, 'ListSubCustomerBillDetail', { query, language })[0]!['region_name'];
    expect(nameOf('zh_cn')).toMatch(/^[华西]/);
    expect(nameOf('en_us')).toMatch(/^CN /);
  });

  it('knows nothing of cycles before the thirteen or after now', () => {
    expect([...lines(c(1), '2025-02'), ...lines(c(1), '2026-04'), ...lines(c(1), '2024-01')]).toEqual([]);
  });
});

describe('ListSubcustomerMonthlyBills', () => {
  it('adds up the bill lines of each resale customer, mode and service, to the cent (R-168)', () => {
    for (const cycle of ['2025-08', '2026-02', CYCLE]) {
      for (const mode of MODES) {
        const rows = monthly({ cycle, charge_mode: mode });
        const details = allLines.filter(
          (line) =>
            line['bill_cycle'] === cycle && line['association_type'] === '2' && String(line['charging_mode']) === mode,
        );
        expect(sumOf(rows, 'amount')).toBe(sumOf(details, 'payment_amount'));
        expect(sumOf(rows, 'debt_amount')).toBe(sumOf(details, 'debt_amount'));
        expect(sumOf(rows, 'discount_amount')).toBe(sumOf(details, 'official_discount_amount'));
        const keys = new Set(details.map((line) => [line['customer_id'], line['resource_type_code']].join()));
        expect(new Set(rows.map((row) => [row['customer_id'], row['resource_type_code']].join()))).toEqual(keys);
      }
    }
  });

  it('splits each amount by account, debts apart', () => {
    const rows = CYCLES.flatMap((cycle) => MODES.flatMap((mode) => monthly({ cycle, charge_mode: mode })));
    for (const row of rows) {
      const details = row['account_details'] as unknown as readonly Row[];
      expect(sumOf(details, 'amount') + cents(row['debt_amount'])).toBe(cents(row['amount']));
    }
    const types = rows.flatMap((row) =>
      (row['account_details'] as unknown as readonly Row[]).map((d) => d['balance_type']),
    );
    expect([...new Set(types)].sort()).toEqual([
      'BALANCE_TYPE_COUPON',
      'BALANCE_TYPE_DEBIT',
      'BALANCE_TYPE_RCASH_COUPON',
    ]);
  });

  it('never shows a referral customer (R-167)', () => {
    const referral = world.customers.all.filter((customer) => !isResale(customer)).map(({ id }) => id);
    const rows = MODES.flatMap((mode) => monthly({ cycle: '2026-02', charge_mode: mode }));
    expect(rows.filter(({ customer_id }) => referral.includes(customer_id!))).toEqual([]);
    expect(monthly({ cycle: '2026-02', charge_mode: '3', customer_id: c(8) })).toEqual([]);
  });

  it('narrows to a customer, a service and a kind of bill', () => {
    const refunds = CYCLES.flatMap((cycle) =>
      monthly({ cycle, charge_mode: '1', bill_type: '1' }).map((row) => ({ cycle, row })),
    );
    expect(refunds.length).toBeGreaterThan(0);
    for (const { cycle, row } of refunds) {
      expect(cents(row['amount'])).toBeLessThan(0n);
      const same = monthly({
        cycle,
        charge_mode: '1',
        customer_id: row['customer_id']!,
        cloud_service_type: row['cloud_service_type']!,
      });
      expect(same).toContainEqual(row);
      expect(new Set(same.map(({ cloud_service_type }) => cloud_service_type)).size).toBe(1);
    }
  });

  it.each([1, 9, 100])('counts all rows and gives each once in pages of %i', (limit) => {
    const query = { cycle: '2026-02', charge_mode: '3' };
    const rows = allRows(world, 'ListSubcustomerMonthlyBills', { query, limit });
    expect(rows).toEqual(monthly(query));
    expect(totalOf(world, 'ListSubcustomerMonthlyBills', { query })).toBe(rows.length);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  it('bills the current cycle up to yesterday only (R-169)', () => {
    const whole = sumOf(monthly({ cycle: '2026-02', charge_mode: '3' }), 'amount');
    const part = sumOf(monthly({ cycle: CYCLE, charge_mode: '3' }), 'amount');
    expect(part).toBeGreaterThan(whole / 4n);
    expect(part).toBeLessThan((whole * 3n) / 4n);
  });
});

describe('ListConsumeSubCustomers', () => {
  it('names exactly the own customers with bill lines', () => {
    for (const cycle of ['2025-05', CYCLE]) {
      const found = allRows(world, 'ListConsumeSubCustomers', {
        into: 'body',
        body: { bill_cycle: cycle },
      }).map(({ customer_id }) => customer_id);
      const billed = new Set(
        allLines.filter(({ bill_cycle }) => bill_cycle === cycle).map(({ customer_id }) => customer_id),
      );
      expect(found).toHaveLength(billed.size);
      expect(new Set(found)).toEqual(billed);
    }
  });
});
