import { isResale } from '../../src/sandbox/world/customers.js';
import {
  allRows,
  ask,
  b,
  c,
  cents,
  CUSTOMER,
  NOW,
  refusal,
  RESELLER,
  rowsOf,
  sumOf,
  totalOf,
  worldOf,
  type Question,
  type Row,
} from './world-support.js';

const world = worldOf({ customers: 120 });
const DAY = 86_400_000;

const orders = (query: Readonly<Record<string, string | number>> = {}, question: Question = {}): readonly Row[] =>
  allRows(world, 'ListCustomerOrders', { ...question, query });
const details = (orderId: string, question: Question = {}) => {
  const { order_info, order_line_items, total_count } = ask(world, 'ShowCustomerOrderDetails', {
    path: { order_id: orderId },
    ...question,
  });
  return { info: order_info as Row, lines: order_line_items as readonly Row[], total: Number(total_count) };
};
const own = orders();
const isRefund = ({ order_type }: Row): boolean => String(order_type) === '4';
const parts = (row: Row): readonly Row[] => row['sub_order_infos'] as unknown as readonly Row[];
const timeOf = (row: Row, field: string): string => row[field] ?? '';

describe('ListCustomerOrders', () => {
  it('lists the orders of all own customers, newest first unless the oldest are wanted first', () => {
    const times = own.map((row) => timeOf(row, 'create_time'));
    expect(own.length).toBeGreaterThan(200);
    expect(times).toEqual([...times].sort().reverse());
    expect(orders({ order_by: 'createTime' })).toEqual([...own].reverse());
    expect(totalOf(world, 'ListCustomerOrders')).toBe(own.length);
    const owners = new Set(own.map(({ customer_id }) => world.customers.get(customer_id!)?.ownerId));
    expect(owners).toEqual(new Set(['a0000000000000000000000000000001']));
  });

  it.each([1, 7, 100])('gives every order once in pages of %i', (limit) => {
    const rows = allRows(world, 'ListCustomerOrders', { limit, query: { customer_id: c(1) } });
    expect(rows).toEqual(orders({ customer_id: c(1) }));
    expect(new Set(rows.map(({ order_id }) => order_id)).size).toBe(rows.length);
  });

  it('gives every order an id of its own', () => {
    const ids = own.flatMap((row) => [row, ...parts(row)]).map(({ order_id }) => order_id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['customer_id', (row: Row) => row['customer_id']],
    ['order_id', (row: Row) => row['order_id']],
    ['service_type_code', (row: Row) => row['service_type_code']],
    ['status', (row: Row) => row['status']],
    ['order_type', (row: Row) => row['order_type']],
  ] as const)('filters by %s', (field, valueOf) => {
    for (const value of [...new Set(own.map(valueOf))].slice(0, 8)) {
      expect(orders({ [field]: String(value) })).toEqual(own.filter((row) => valueOf(row) === value));
    }
  });

  it('filters by the times of creation and payment', () => {
    const middle = own[Math.floor(own.length / 2)]!;
    const created = timeOf(middle, 'create_time');
    expect(orders({ create_time_begin: created })).toEqual(own.filter((row) => timeOf(row, 'create_time') >= created));
    expect(orders({ create_time_end: created })).toEqual(own.filter((row) => timeOf(row, 'create_time') <= created));
    const paid = own.filter((row) => row['payment_time'] !== undefined);
    expect(orders({ payment_time_begin: created })).toEqual(
      paid.filter((row) => timeOf(row, 'payment_time') >= created),
    );
    expect(orders({ payment_time_end: created })).toEqual(paid.filter((row) => timeOf(row, 'payment_time') <= created));
  });

  it('refuses a period of more than a year', () => {
    const query = { create_time_begin: '2024-01-01T00:00:00Z', create_time_end: '2025-02-01T00:00:00Z' };
    expect(refusal(world, 'ListCustomerOrders', { query })).toBe('CBC.0101');
    const paid = { payment_time_begin: '2024-01-01T00:00:00Z', payment_time_end: '2025-02-01T00:00:00Z' };
    expect(refusal(world, 'ListCustomerOrders', { query: paid })).toBe('CBC.0101');
  });

  it('shows orders in every state and of every kind (R-195)', () => {
    expect(new Set(own.map(({ status }) => String(status)))).toEqual(new Set(['1', '3', '4', '5', '6', '9']));
    expect(new Set(own.map(({ order_type }) => String(order_type)))).toEqual(new Set(['1', '2', '3', '4', '13']));
  });

  it('shows a customer its own, whomever it asks for, and a reseller those of its customers', () => {
    const mine = orders({ customer_id: c(2) }, { caller: CUSTOMER });
    expect(mine).toEqual(orders({ customer_id: c(1) }));
    const ofReseller = orders({ indirect_partner_id: b(1) });
    expect(orders({}, { caller: RESELLER })).toEqual(ofReseller);
    expect(new Set(ofReseller.map(({ customer_id }) => world.customers.get(customer_id!)?.ownerId))).toEqual(
      new Set([b(1)]),
    );
    expect(refusal(world, 'ListCustomerOrders', { query: { indirect_partner_id: b(9) } })).toBe('CBC.99000037');
    expect(orders({ customer_id: c(5) })).toEqual([]);
  });

  it('has none paid for an enterprise sub-account', () => {
    expect(totalOf(world, 'ListCustomerOrders', { query: { method: 'sub_customer' } })).toBe(0);
  });

  it('combines several orders into one transaction, whose amounts are theirs (R-196)', () => {
    const combined = own.filter((row) => parts(row).length > 0);
    expect(combined.length).toBeGreaterThan(0);
    for (const row of combined) {
      expect(cents(row['official_amount'])).toBe(sumOf(parts(row), 'official_amount'));
      expect(new Set(parts(row).map(({ status }) => status))).toEqual(new Set([row['status']]));
    }
  });
});

describe('orders and bills', () => {
  it('agree about every yearly/monthly charge and refund, to the cent (R-193)', () => {
    const lines = world.customers.all
      .filter(({ ownerId }) => ownerId.startsWith('a'))
      .flatMap((customer) => world.calendar.months.flatMap((month) => world.bills.linesOf(customer, month)))
      .filter(({ subscription }) => subscription.mode === 1);
    const settled = own.filter(({ status, order_type }) => String(status) === '5' && String(order_type) !== '13');
    expect(settled).toHaveLength(lines.length);
    const billed = lines.reduce((total, { payable }) => total + payable, 0n);
    expect(sumOf(settled, 'amount_after_discount')).toBe(billed);
    const inCoupons = lines.reduce((total, { payment }) => total + payment.coupon, 0n);
    const infos = settled.map((row) => row['amount_info'] as unknown as Row);
    expect(inCoupons).toBeGreaterThan(0n);
    expect(sumOf(infos, 'coupon_amount')).toBe(inCoupons);
  });

  it('know an order by the same id', () => {
    const row = own.find(({ status }) => String(status) === '5')!;
    const [line] = rowsOf(world, 'ListSubCustomerBillDetail', {
      query: {
        bill_cycle: timeOf(row, 'payment_time').slice(0, 7),
        customer_id: row['customer_id']!,
        trade_id: row['order_id']!,
      },
    });
    expect(line).toMatchObject({ payment_amount: row['amount_after_discount'], trade_time: row['payment_time'] });
  });
});

describe('ShowCustomerOrderDetails', () => {
  it('shows what the list shows, and lines that add up to it', () => {
    for (const row of own.slice(0, 80)) {
      const { info, lines, total } = details(row['order_id']!, { query: { limit: 100 } });
      expect(info).toMatchObject({ order_id: row['order_id'], amount_after_discount: row['amount_after_discount'] });
      expect(lines).toHaveLength(total);
      expect(sumOf(lines, 'amount_after_discount')).toBe(cents(row['amount_after_discount']));
      expect(sumOf(lines, 'official_amount')).toBe(cents(row['official_amount']));
    }
  });

  it('pages the lines; those of a combined transaction name their own orders', () => {
    const combined = own.find((row) => parts(row).length > 0)!;
    const { lines, total } = details(combined['order_id']!);
    expect(total).toBeGreaterThan(2);
    expect(details(combined['order_id']!, { query: { offset: 1, limit: 1 } })).toMatchObject({
      lines: [lines[1]],
      total,
    });
    const ids = parts(combined).map(({ order_id }) => order_id);
    expect([...new Set(lines.map(({ order_id }) => order_id))]).toEqual(ids);
    expect(details(ids[0]!).info).toMatchObject({ order_id: ids[0], customer_id: combined['customer_id'] });
  });

  it('names services in the language asked for', () => {
    const id = own[0]!['order_id']!;
    expect(details(id).info['service_type_name']).not.toBe(
      details(id, { language: 'en_US' }).info['service_type_name'],
    );
  });

  it('tells until when an order can be paid', () => {
    const { info } = details(orders({ status: 6 })[0]!['order_id']!);
    const lasts = Date.parse(timeOf(info, 'pending_payment_end_time')) - Date.parse(timeOf(info, 'create_time'));
    expect(lasts).toBe(7 * DAY);
  });

  it('hides orders of others', () => {
    const mine = orders({ customer_id: c(1) })[0]!['order_id']!;
    const path = { order_id: mine };
    expect(refusal(world, 'ShowCustomerOrderDetails', { path, caller: { kind: 'CUSTOMER', accountId: c(2) } })).toBe(
      'CBC.0101',
    );
    expect(refusal(world, 'ShowCustomerOrderDetails', { path, caller: RESELLER })).toBe('CBC.0101');
    expect(details(mine, { caller: CUSTOMER }).info).toMatchObject({ customer_id: c(1) });
    expect(refusal(world, 'ShowCustomerOrderDetails', { path: { order_id: 'CS1' } })).toBe('CBC.0101');
    const ofReseller = orders({ indirect_partner_id: b(1) })[0]!['order_id']!;
    expect(refusal(world, 'ShowCustomerOrderDetails', { path: { order_id: ofReseller } })).toBe('CBC.0101');
    expect(details(ofReseller, { query: { indirect_partner_id: b(1) } }).info).toMatchObject({ order_id: ofReseller });
  });
});

describe('ShowRefundOrderDetails', () => {
  const refunds = own.filter(isRefund);
  const infos = (row: Row): readonly Row[] =>
    rowsOf(world, 'ShowRefundOrderDetails', {
      query: { order_id: row['order_id']!, customer_id: row['customer_id']! },
    });

  it('tells what of an earlier order is given back and what of it was used', () => {
    expect(refunds.length).toBeGreaterThan(3);
    for (const row of refunds) {
      const [back, consumed] = infos(row);
      const base = details(back!['base_order_id']!).info;
      expect(back!['amount']).toBe(row['amount_after_discount']);
      expect(cents(consumed!['amount']) - cents(back!['amount'])).toBe(cents(base['amount_after_discount']));
      expect(row['amount_info']).toMatchObject({ consumed_amount: consumed!['amount'], commission_amount: '0.00' });
    }
  });

  it('needs the customer from a partner, and an order that gives something back', () => {
    const [row] = refunds;
    const order_id = row!['order_id']!;
    expect(refusal(world, 'ShowRefundOrderDetails', { query: { order_id } })).toBe('CBC.0100');
    expect(refusal(world, 'ShowRefundOrderDetails', { query: { order_id, customer_id: c(1) } })).toBe('CBC.30000010');
    const bought = own.find(({ status, order_type }) => String(status) === '5' && String(order_type) === '1')!;
    const query = { order_id: bought['order_id']!, customer_id: bought['customer_id']! };
    expect(refusal(world, 'ShowRefundOrderDetails', { query })).toBe('CBC.99005026');
  });

  it('shows it to the customer without being told whose it is', () => {
    const [row] = refunds;
    const caller = { kind: 'CUSTOMER', accountId: row!['customer_id']! } as const;
    expect(rowsOf(world, 'ShowRefundOrderDetails', { query: { order_id: row!['order_id']! }, caller })).toEqual(
      infos(row!),
    );
  });
});

describe('the world', () => {
  it('has no order from the future or from before its customer', () => {
    const times = own.map((row) => Date.parse(timeOf(row, 'create_time')));
    expect(Math.max(...times)).toBeLessThan(NOW.getTime());
    for (const row of own) {
      expect(Date.parse(timeOf(row, 'create_time'))).toBeGreaterThan(
        world.customers.get(row['customer_id']!)!.associatedAt,
      );
    }
    expect(world.customers.all.some((customer) => !isResale(customer))).toBe(true);
  });
});
