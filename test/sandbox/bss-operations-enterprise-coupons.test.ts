import type { Caller } from '../../src/sandbox/operation.js';
import type { World } from '../../src/sandbox/world/world.js';
import { ask, bytes, c, refusal, rowsOf, sumOf, worldOf, type Row } from './world-support.js';

const MASTER: Caller = { kind: 'CUSTOMER', accountId: c(9) };
const GIVE = 'ClaimEnterpriseMultiAccountCoupon';
const TAKE = 'ReclaimEnterpriseMultiAccountCoupon';

const fresh = (): World => worldOf({ customers: 20 });
const start = fresh();
const listed = rowsOf(start, 'ListEnterpriseSubCustomers', { caller: MASTER, query: { limit: 100 } });
const [FIRST, SECOND] = [listed[0]!['id']!, listed[1]!['id']!];
const IN_CUSTODY = listed.find(({ display_name }) => display_name === '客服系统')!['id']!;

const transferable = (world: World, paging: object = {}): readonly Row[] =>
  rowsOf(world, 'ListMultiAccountTransferCoupons', { caller: MASTER, query: { ...paging } });
const retrievable = (world: World, sub_customer_id: string): readonly Row[] =>
  rowsOf(world, 'ListMultiAccountRetrieveCoupons', { caller: MASTER, query: { sub_customer_id } });
const COUPON = transferable(start)[0]!;
const coupon_id = COUPON['coupon_id']!;

const give = (amount: string, more: object = {}) => ({
  caller: MASTER,
  body: { customer_id: FIRST, coupon_id, amount, ...more },
});
const take = (sub_coupon_id: string, more: object = {}) => ({
  caller: MASTER,
  body: { customer_id: FIRST, coupon_id, sub_coupon_id, ...more },
});
const given = (world: World, amount: string, more: object = {}): string =>
  String(ask(world, GIVE, give(amount, more))['sub_coupon_id']);

describe('ListMultiAccountTransferCoupons', () => {
  it('lists what Huawei Cloud gave the master and is usable, as the master holds it', () => {
    const own = rowsOf(start, 'ListSubCustomerCoupons', { caller: MASTER, query: { offset: 0, limit: 100 } });
    const usable = own.filter(({ status, balance }) => String(status) === '2' && balance !== '0.00');
    expect(usable.length).toBeLessThan(own.length);
    expect(transferable(start)).toEqual(
      usable.map(({ coupon_id: id, plan_name, balance, valid_time, expire_time, use_limits }) => ({
        coupon_id: id,
        plan_name,
        balance,
        effective_time: valid_time,
        expire_time,
        use_limits,
      })),
    );
    const limits = usable.flatMap(({ use_limits }) => use_limits as unknown as readonly Row[]);
    expect(limits.map(({ limit_key }) => limit_key)).toContain('ORDER_MONTHS');
    expect(transferable(start, { offset: 1, limit: 1 })).toEqual(transferable(start).slice(1, 2));
  });

  it('leaves out a coupon of the partner, and one that is still to come or has run out', () => {
    const world = fresh();
    const [coupon] = world.coupons.ofCustomer(c(9)).filter(({ id }) => id === coupon_id);
    const now = world.now.getTime();
    for (const change of [{ planId: 'q1' }, { startsAt: now + 1 }, { expiresAt: now }]) {
      const before = { ...coupon! };
      Object.assign(coupon!, change);
      expect(transferable(world).map((row) => row['coupon_id'])).not.toContain(coupon_id);
      Object.assign(coupon!, before);
    }
    expect(transferable(world)).toEqual(transferable(start));
  });
});

describe('ListMultiAccountRetrieveCoupons', () => {
  it('knows the sub-accounts of the caller only, which begin with nothing', () => {
    expect(retrievable(start, FIRST)).toEqual([]);
    const query = { sub_customer_id: c(1) };
    expect(refusal(start, 'ListMultiAccountRetrieveCoupons', { caller: MASTER, query })).toBe('CBC.99000047');
  });
});

describe('ClaimEnterpriseMultiAccountCoupon and ReclaimEnterpriseMultiAccountCoupon', () => {
  it('give a part of a coupon and take back what is left of it', () => {
    const world = fresh();
    const total = sumOf([COUPON], 'balance');
    const sub_coupon_id = given(world, '12.5');
    const [part] = retrievable(world, FIRST);
    const kinds = ({ use_limits }: Row) => (use_limits as unknown as readonly Row[]).map(({ limit_key }) => limit_key);
    expect(kinds(part!)).toEqual(kinds(COUPON));
    expect(part).toEqual({ ...COUPON, sub_coupon_id, balance: '12.50', use_limits: part!['use_limits'] });
    expect(sumOf(transferable(world).slice(0, 1), 'balance')).toBe(total - 1250n);
    expect(ask(world, TAKE, take(sub_coupon_id))).toEqual({ real_retrieve_amout: '12.50' });
    expect(retrievable(world, FIRST)).toEqual([]);
    expect(transferable(world)).toEqual(transferable(start));
    expect(world.invariants()).toMatchObject({ ok: true });
  });

  it('are in the coupon ledger of the master', () => {
    const world = fresh();
    const coupons = transferable(world).map((row) => row['coupon_id']!);
    const inLedger = coupons.find((id) => world.coupons.coupons.get(id)!.type === 1)!;
    const sub_coupon_id = given(world, '2', { coupon_id: inLedger });
    bytes(world, TAKE, take(sub_coupon_id, { coupon_id: inLedger }));
    const query = { balance_type: 'BALANCE_TYPE_COUPON', trade_type: 'COUPONADJUST', coupon_id: inLedger };
    const records = rowsOf(world, 'ListCustomerCouponChangeRecords', { caller: MASTER, query });
    expect(records.map(({ trade_detail_type, change_amount }) => [trade_detail_type, change_amount])).toEqual([
      ['SOURCE_OPERATION_RETRIEVE', '2.00'],
      ['SOURCE_OPERATION_TRANSFER', '-2.00'],
    ]);
  });

  it('answer a repeated trans_id as before and move nothing twice', () => {
    const world = fresh();
    const trans_id = '7b7ee4a2-6ac6-4f34-8d0a-000000000002';
    const sub_coupon_id = given(world, '1', { trans_id });
    expect(given(world, '1.00', { trans_id })).toBe(sub_coupon_id);
    expect(retrievable(world, FIRST)).toHaveLength(1);
    expect(refusal(world, GIVE, give('2', { trans_id }))).toBe('CBC.0100');
    expect(refusal(world, TAKE, take(sub_coupon_id, { trans_id }))).toBe('CBC.0100');
    const back = { trans_id: 'back' };
    expect(ask(world, TAKE, take(sub_coupon_id, back))).toEqual({ real_retrieve_amout: '1.00' });
    expect(ask(world, TAKE, take(sub_coupon_id, back))).toEqual({ real_retrieve_amout: '1.00' });
    expect(transferable(world)).toEqual(transferable(start));
  });

  it('give a coupon to each of several, all there is and not a cent more', () => {
    const world = fresh();
    const all = COUPON['balance']!;
    expect(refusal(world, GIVE, give(`${Number(all) + 1}`))).toBe('CBC.99005003');
    const ids = [given(world, '1'), given(world, '1'), given(world, '1', { customer_id: SECOND })];
    expect(new Set(ids).size).toBe(3);
    expect(retrievable(world, FIRST)).toHaveLength(2);
    given(world, transferable(world)[0]!['balance']!);
    expect(transferable(world).map((row) => row['coupon_id'])).not.toContain(coupon_id);
    expect(refusal(world, GIVE, give('0.01'))).toBe('CBC.99000048');
    expect(world.invariants()).toMatchObject({ ok: true });
  });

  it('are refused for who is no sub-account in use, for a foreign coupon, and for no money', () => {
    const closed = listed.find(({ status }) => String(status) === '4')!['id']!;
    expect(refusal(start, GIVE, give('1', { customer_id: closed }))).toBe('CBC.99000086');
    expect(refusal(start, GIVE, give('1', { customer_id: IN_CUSTODY }))).toBe('CBC.50000034');
    const [foreign] = start.coupons.ofCustomer(c(8));
    expect(refusal(start, GIVE, give('1', { coupon_id: foreign!.id }))).toBe('CBC.0100');
    const ended = start.coupons.ofCustomer(c(9)).find(({ status }) => status === 4)!.id;
    expect(refusal(start, GIVE, give('1', { coupon_id: ended }))).toBe('CBC.99000048');
    expect(refusal(start, GIVE, give('0'))).toBe('CBC.0100');
  });

  it('take back only the part that was given to that sub-account of that coupon', () => {
    const world = fresh();
    const sub_coupon_id = given(world, '1');
    const other = transferable(world)[1]!['coupon_id']!;
    expect(refusal(world, TAKE, take(sub_coupon_id, { coupon_id: other }))).toBe('CBC.0100');
    expect(refusal(world, TAKE, take(sub_coupon_id, { customer_id: SECOND }))).toBe('CBC.0100');
    expect(refusal(world, TAKE, take('unknown'))).toBe('CBC.0100');
    bytes(world, TAKE, take(sub_coupon_id));
    expect(refusal(world, TAKE, take(sub_coupon_id))).toBe('CBC.99000048');
  });

  it('cannot lose a cent of a coupon unseen', () => {
    const world = fresh();
    const part = world.coupons.coupons.get(given(world, '1'))!;
    Object.assign(part, { faceValue: 99n, balance: 99n });
    expect(world.invariants().violations).toEqual([expect.stringContaining('parts of a coupon = what is missing')]);
  });
});
