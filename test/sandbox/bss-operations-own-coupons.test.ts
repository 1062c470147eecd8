import { entityId } from '../../src/sandbox/world/organization-id.js';
import { isResale, type Customer } from '../../src/sandbox/world/customers.js';
import type { Caller } from '../../src/sandbox/operation.js';
import {
  allRows,
  b,
  c,
  cents,
  CUSTOMER,
  NOW,
  PARTNER,
  refusal,
  RESELLER,
  rowsOf,
  sumOf,
  totalOf,
  worldOf,
  type Row,
} from './world-support.js';

const world = worldOf({ customers: 600 });
const by = (accountId: string): Caller => ({ kind: 'CUSTOMER', accountId });
/** A referral customer, who has an account with Huawei Cloud. */
const REFERRAL = by(c(8));

type Query = Readonly<Record<string, string | number>>;
const own = (caller: Caller, query: Query = {}): readonly Row[] =>
  allRows(world, 'ListSubCustomerCoupons', { caller, query });

describe('ListSubCustomerCoupons', () => {
  it('shows a customer its own coupons, newest first (R-134)', () => {
    const shown = own(CUSTOMER);
    const held = world.coupons.ofCustomer(c(1));
    expect(shown.map(({ coupon_id }) => coupon_id).sort()).toEqual(held.map(({ id }) => id).sort());
    expect(totalOf(world, 'ListSubCustomerCoupons', { caller: CUSTOMER })).toBe(held.length);
    expect(shown.map(({ create_time }) => create_time)).toEqual(
      shown
        .map(({ create_time }) => create_time!)
        .sort()
        .reverse(),
    );
    expect(shown[0]).toMatchObject({ source_id: PARTNER.accountId, customer_id: c(1) });
  });

  it('shows a partner what it received from Huawei Cloud, and nothing it would have bought (R-003)', () => {
    const received = own(PARTNER);
    expect(new Set(received.map(({ customer_id }) => customer_id))).toEqual(new Set([PARTNER.accountId]));
    expect(new Set(received.map(({ coupon_type, status }) => `${coupon_type}/${status}`)).size).toBe(20);
    const texts = ['coupon_code', 'plan_name', 'plan_desc', 'coupon_usage', 'promotion_id'];
    expect(received.filter((row) => texts.some((field) => !row[field]))).toEqual([]);
  });

  it('shows those of a reseller to itself and to its distributor (R-012)', () => {
    const received = own(RESELLER);
    expect(received.length).toBeGreaterThan(0);
    expect(own(PARTNER, { indirect_partner_id: b(1) })).toEqual(received);
    expect(refusal(world, 'ListSubCustomerCoupons', { query: { indirect_partner_id: b(9) } })).toBe('CBC.99000037');
  });

  it.each([
    ['coupon_type', 'coupon_type'],
    ['status', 'status'],
    ['coupon_id', 'coupon_id'],
    ['order_id', 'order_id'],
    ['promotion_plan_id', 'promotion_plan_id'],
    ['source_id', 'source_id'],
  ] as const)('filters by %s', (filter, field) => {
    const all = own(PARTNER);
    const value = all.find((row) => row[field] !== undefined)![field]!;
    const found = own(PARTNER, { [filter]: value });
    expect(found).toEqual(all.filter((row) => row[field] === value));
    expect(found.length).toBeLessThan(all.length);
  });

  it('filters by the time of activation, which inactive ones do not have', () => {
    const all = own(PARTNER);
    const middle = all.filter(({ active_time }) => active_time !== undefined)[9]!['active_time']!;
    expect(own(PARTNER, { active_start_time: middle })).toEqual(
      all.filter(({ active_time }) => active_time !== undefined && active_time >= middle),
    );
    expect(own(PARTNER, { active_end_time: middle })).toEqual(
      all.filter(({ active_time }) => active_time !== undefined && active_time <= middle),
    );
  });

  it('tells no balance of coupons of the old kind, which pay once', () => {
    const all = own(PARTNER);
    const isOld = (row: Row): boolean => String(row['coupon_version']) === '1';
    expect(all.filter((row) => row['balance'] === undefined)).toEqual(all.filter(isOld));
  });

  it('forgets used, expired and reclaimed ones after twelve months', () => {
    const later = worldOf({ customers: 600 });
    const before = allRows(later, 'ListSubCustomerCoupons', {}).length;
    const ended = later.coupons.ofCustomer(PARTNER.accountId).filter(({ status }) => status >= 3);
    for (const coupon of ended) {
      const longAgo = NOW.getTime() - 366 * 86_400_000;
      later.coupons.coupons.set(coupon.id, Object.assign(coupon, { lastUsedAt: longAgo, expiresAt: longAgo }));
      coupon.moves.splice(0, 1, { ...coupon.moves[0]!, at: longAgo });
    }
    expect(allRows(later, 'ListSubCustomerCoupons', {})).toHaveLength(before - ended.length);
  });
});

describe('ListCustomerCouponChangeRecords', () => {
  const ledger = (query: Query = {}, caller: Caller = REFERRAL): readonly Row[] =>
    allRows(world, 'ListCustomerCouponChangeRecords', {
      caller,
      query: { balance_type: 'BALANCE_TYPE_COUPON', ...query },
    });
  const always = { trade_time_begin: '2020-01-01' };
  const holders = world.customers.all.filter((customer) => !isResale(customer));

  it('adds up to the balance of every coupon, whoever holds it', () => {
    let checked = 0;
    for (const { id } of holders) {
      const entries = ledger(always, by(id));
      for (const coupon of world.coupons.ofCustomer(id).filter(({ type, status }) => type === 1 && status !== 1)) {
        const changes = entries.filter(({ coupon_id }) => coupon_id === coupon.id);
        expect(sumOf(changes, 'change_amount')).toBe(coupon.balance);
        expect(cents(changes[0]!['balance_after_change'])).toBe(coupon.balance);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });

  it('charges what coupons paid of the bill lines, by order', () => {
    const used = holders.flatMap(({ id }) =>
      ledger({ ...always, trade_type: 'DEDEUCT' }, by(id)).map((entry) => ({ id, entry })),
    );
    expect(used.length).toBeGreaterThan(5);
    for (const { id, entry } of used) {
      const customer = world.customers.get(id)!;
      const month = Number(entry['bill_cycle']!.slice(0, 4)) * 12 + Number(entry['bill_cycle']!.slice(5)) - 1;
      const lines = world.bills.linesOf(customer, month).filter(({ payment }) => payment.coupon > 0n);
      const paid = lines.reduce((sum, { payment }) => sum + payment.coupon, 0n);
      const charged = ledger({ ...always, trade_type: 'DEDEUCT' }, by(id)).filter(
        ({ bill_cycle }) => bill_cycle === entry['bill_cycle'],
      );
      expect(sumOf(charged, 'change_amount')).toBe(-paid);
      expect(entry['account_name']).toBe(customer.accountName);
      const services = lines.map(({ subscription }) => subscription.product.service.zh);
      expect(services).toContain(entry['cloud_service_type_name']);
      const resources = lines.map(({ subscription }) => subscription.product.resource.zh);
      expect(resources).toContain(entry['resource_type_name']);
    }
  });

  it('is newest first, of the last year unless days are given', () => {
    const all = ledger(always);
    const times = all.map(({ trade_time }) => trade_time!);
    expect(times).toEqual([...times].sort().reverse());
    const yearAgo = new Date(NOW.getTime() - 365 * 86_400_000).toISOString();
    expect(ledger()).toEqual(all.filter(({ trade_time }) => trade_time! >= yearAgo));
    // Days are those of Beijing.
    const day = new Date(Date.parse(times[1]!) + 8 * 3_600_000).toISOString().slice(0, 10);
    const ofDay = ledger({ trade_time_begin: day, trade_time_end: day });
    expect(ofDay.map(({ trade_time }) => trade_time)).toContain(times[1]);
    expect(ofDay.length).toBeLessThan(all.length);
  });

  it.each([
    ['revenue_expense_type', 'REVENUE', (row: Row) => cents(row['change_amount']) > 0n],
    ['revenue_expense_type', 'EXPENSE', (row: Row) => cents(row['change_amount']) < 0n],
    ['trade_type', 'ADJUST', (row: Row) => row['trade_detail_type'] === 'SOURCE_OPERAIION_PRIZE'],
    ['trade_type', 'EXPIRED', (row: Row) => row['trade_detail_type'] === 'SOURCE_OPERAIION_EXPIRECLEAR'],
    ['trade_type', 'COUPONCANCEL', (row: Row) => row['trade_detail_type'] === 'SOURCE_OPERATION_COUPONCANCEL'],
  ] as const)('filters by %s %s', (filter, value, matches) => {
    let found = 0;
    for (const { id } of holders) {
      const rows = ledger({ ...always, [filter]: value }, by(id));
      expect(rows).toEqual(ledger(always, by(id)).filter(matches));
      found += rows.length;
    }
    expect(found).toBeGreaterThan(0);
  });

  it.each(['coupon_id', 'trade_id'])('filters by %s', (field) => {
    const all = ledger(always);
    const value = all[0]![field]!;
    expect(ledger({ ...always, [field]: value })).toEqual(all.filter((row) => row[field] === value));
    expect(ledger({ ...always, [field]: 'x' })).toEqual([]);
  });

  it('is not for resold customers', () => {
    const query = { balance_type: 'BALANCE_TYPE_COUPON' };
    expect(refusal(world, 'ListCustomerCouponChangeRecords', { caller: CUSTOMER, query })).toBe('CBC.99000084');
  });
});

describe('ListStoredValueCards', () => {
  const cards = (caller: Caller, query: Query): readonly Row[] =>
    allRows(world, 'ListStoredValueCards', { caller, query });
  const spentOf = (customer: Customer): bigint =>
    world.calendar.months
      .flatMap((month) => world.bills.linesOf(customer, month))
      .reduce((sum, { payment }) => sum + payment.storedValueCard, 0n);
  const holders = world.customers.all.filter((customer) => spentOf(customer) !== 0n);

  it('have paid what bill lines say was paid with cards (R-165)', () => {
    expect(holders.length).toBeGreaterThan(10);
    for (const customer of holders) {
      const all = [...cards(by(customer.id), { status: 1 }), ...cards(by(customer.id), { status: 2 })];
      expect(sumOf(all, 'face_value') - sumOf(all, 'balance')).toBe(spentOf(customer));
      const firstPaid = world.calendar.months
        .flatMap((month) => world.bills.linesOf(customer, month))
        .find(({ payment }) => payment.storedValueCard > 0n)!;
      expect(all.every(({ expire_time }) => Date.parse(expire_time!) > NOW.getTime())).toBe(true);
      expect(Math.min(...all.map(({ effective_time }) => Date.parse(effective_time!)))).toBeLessThan(firstPaid.at);
    }
  });

  it('are usable, with something left, or used up', () => {
    const usable = holders.flatMap(({ id }) => cards(by(id), { status: 1 }));
    expect(usable.every(({ balance }) => cents(balance) > 0n)).toBe(true);
    const usedUp = holders.flatMap(({ id }) => cards(by(id), { status: 2 }));
    expect(sumOf(usedUp, 'balance')).toBe(0n);
    expect(usedUp.length).toBeGreaterThan(0);
  });

  it('are found by id, and shown to their holder alone', () => {
    const caller = by(holders[0]!.id);
    const [card] = cards(caller, { status: 1 });
    expect(cards(caller, { status: 1, card_id: card!['card_id']! })).toEqual([card]);
    expect(cards(caller, { status: 2, card_id: card!['card_id']! })).toEqual([]);
    expect(cards(by(holders[1]!.id), { status: 1, card_id: card!['card_id']! })).toEqual([]);
    expect(rowsOf(world, 'ListStoredValueCards', { caller: CUSTOMER, query: { status: 1 } })).toEqual([]);
  });
});

describe('coupons of Huawei Cloud', () => {
  it('are not among those that partners issued', () => {
    const ids = allRows(world, 'ListIssuedPartnerCoupons', {}).map(({ coupon_id }) => coupon_id!);
    expect(ids.filter((id) => !id.startsWith('f'))).toEqual([]);
    const huawei = world.coupons.ofCustomer(PARTNER.accountId)[0]!.id;
    expect(rowsOf(world, 'ListIssuedPartnerCoupons', { query: { coupon_id: huawei } })).toEqual([]);
    expect(rowsOf(world, 'ListIssuedPartnerCoupons', { query: { coupon_id: entityId('f', 1) } })).toHaveLength(1);
  });
});
