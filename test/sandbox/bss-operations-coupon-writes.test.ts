import { Amount } from '../../src/sandbox/amount.js';
import type { Caller } from '../../src/sandbox/operation.js';
import { PRODUCTS } from '../../src/sandbox/world/catalogue.js';
import type { World } from '../../src/sandbox/world/world.js';
import {
  allRows,
  ask,
  b,
  bytes,
  c,
  CUSTOMER,
  PARTNER,
  refusal,
  RESELLER,
  rowsOf,
  worldOf,
  type Row,
} from './world-support.js';

const q = (serial: number): string => `q${serial.toString().padStart(31, '0')}`;

let world: World;
beforeEach(() => {
  world = worldOf({ customers: 20 });
});
afterEach(() => {
  const { violations } = world.invariants();
  if (violations.length > 0) throw new Error(violations.join('\n'));
});

/** A coupon of 100 yuan for the first customer, unless said otherwise. */
const wanted = (changes: object = {}): { readonly body: object } => ({
  body: { quota_id: q(1), customer_ids: [c(1)], face_value: 100, ...changes },
});
const issue = (changes: object = {}, caller: Caller = PARTNER) =>
  ask(world, 'CreatePartnerCoupons', { ...wanted(changes), caller }) as {
    readonly error_details: readonly Row[];
    readonly coupon_infos: readonly Row[];
  };
const refused = (changes: object, caller: Caller = PARTNER): string =>
  refusal(world, 'CreatePartnerCoupons', { ...wanted(changes), caller });
const issuedCoupon = (couponId: string): Row =>
  rowsOf(world, 'ListIssuedPartnerCoupons', { query: { coupon_id: couponId } })[0]!;
const quotaBalance = (serial: number): bigint => world.coupons.quotas.get(q(serial))!.balance;

describe('CreatePartnerCoupons', () => {
  it('issues one usable coupon to each customer, seen by issuer and recipients at once (R-123, R-134)', () => {
    const before = quotaBalance(1);

    const { coupon_infos, error_details } = issue({ customer_ids: [c(1), c(2), c(1)], face_value: 12.5, memo: '续费' });

    expect(error_details).toEqual([]);
    expect(coupon_infos.map(({ id }) => id)).toEqual([c(1), c(2)]);
    const [coupon_id] = coupon_infos.map((info) => info['coupon_id']!);
    const mine = { coupon_id, face_value: '12.50', balance: '12.50', status: 2, customer_id: c(1) };
    expect(issuedCoupon(coupon_id!)).toMatchObject(mine);
    expect(rowsOf(world, 'ListSubCustomerCoupons', { caller: CUSTOMER })[0]).toMatchObject(mine);
    expect(before - quotaBalance(1)).toBe(2500n);
    expect(rowsOf(world, 'ListPartnerCouponsRecord', { query: { coupon_ids: [coupon_id!] } })).toEqual([
      expect.objectContaining({ operation_type: '1', operation_amount: '12.50', quota_id: q(1), remark: '续费' }),
    ]);
  });

  it('issues flexi-purchase coupons from a quota of those', () => {
    const { coupon_infos } = issue({ quota_id: q(7) });
    expect(issuedCoupon(coupon_infos[0]!['coupon_id']!)).toMatchObject({
      coupon_type: 4,
      promotion_plan_name: '伙伴现金券',
    });
  });

  it('takes every digit of a face value', () => {
    const all = quotaBalance(6);
    const { coupon_infos } = issue({ quota_id: q(6), face_value: new Amount(all) });
    expect(issuedCoupon(coupon_infos[0]!['coupon_id']!)['face_value']).toBe('98765432109876543.21');
    expect(quotaBalance(6)).toBe(0n);
  });

  it('gives it the validity of its quota unless a narrower one is wanted', () => {
    const ofQuota = rowsOf(world, 'ListQuotaCoupons', { body: { quota_ids: [q(1)] } })[0]!;
    const usual = issue().coupon_infos[0]!['coupon_id']!;
    expect(issuedCoupon(usual)).toMatchObject({
      effective_time: ofQuota['effective_time'],
      expire_time: ofQuota['expire_time'],
    });
    const later = { valid_time: '2026-05-01T00:00:00Z', expire_time: '2026-06-01T00:00:00Z' };
    const narrow = issuedCoupon(issue(later).coupon_infos[0]!['coupon_id']!);
    expect(narrow).toMatchObject({ effective_time: later.valid_time, expire_time: later.expire_time, status: 1 });
    expect(narrow['active_time']).toBeUndefined();
    expect(refused({ valid_time: '2020-01-01T00:00:00Z' })).toBe('CBC.0100');
    expect(refused({ expire_time: '2036-01-01T00:00:00Z' })).toBe('CBC.0100');
    expect(refused({ expire_time: '2026-03-01T00:00:00Z' })).toBe('CBC.0100');
  });

  it('narrows what it may be used for, and never widens it', () => {
    const productOf = (kind: string): string =>
      PRODUCTS.find(({ service }) => service.code === `hws.service.type.${kind}`)!.id;
    const narrow = { quota_id: q(2), cloud_service_types: ['hws.service.type.ebs'], product_ids: [productOf('ebs')] };
    const limitsOf = (changes: object): readonly (readonly unknown[])[] =>
      (issuedCoupon(issue(changes).coupon_infos[0]!['coupon_id']!)['use_limits'] as unknown as readonly Row[]).map(
        ({ limit_key, value1 }) => [limit_key, value1],
      );
    expect(limitsOf(narrow)).toEqual([
      ['ORDER_MONTHS', '1'],
      ['CLOUD_SERVICE_TYPE', 'hws.service.type.ebs'],
      ['PRODUCT', productOf('ebs')],
    ]);
    expect(limitsOf({ quota_id: q(2) })).toEqual([
      ['ORDER_MONTHS', '1'],
      ['CLOUD_SERVICE_TYPE', 'hws.service.type.ec2'],
      ['CLOUD_SERVICE_TYPE', 'hws.service.type.ebs'],
    ]);
    expect(refused({ quota_id: q(2), cloud_service_types: ['hws.service.type.obs'] })).toBe('CBC.99000023');
    expect(refused({ quota_id: q(2), product_ids: [productOf('obs')] })).toBe('CBC.99000023');
    expect(refused({ cloud_service_types: ['hws.service.type.none'] })).toBe('CBC.50000055');
    expect(refused({ product_ids: ['none'] })).toBe('CBC.50000054');
  });

  it('needs a positive face value of at most two decimals, within what the quota allows (R-123)', () => {
    expect(refused({ face_value: 0 })).toBe('CBC.0100');
    expect(refused({ face_value: 1.005 })).toBe('CBC.0100');
    expect(refused({ quota_id: q(2), face_value: 9.99 })).toBe('CBC.99000018');
    expect(refused({ quota_id: q(2), face_value: 5000.01 })).toBe('CBC.99000019');
  });

  it.each([
    ['that nobody knows', q(99), 'CBC.99000012'],
    ['of a reseller', q(12), 'CBC.99000012'],
    ['that has expired', q(3), 'CBC.99000017'],
    ['that is being adjusted', q(4), 'CBC.99000012'],
    ['that is frozen', q(5), 'CBC.99000012'],
  ])('refuses a quota %s (R-116, R-118)', (_title, quotaId, code) => {
    expect(refused({ quota_id: quotaId })).toBe(code);
  });

  it('refuses customers that the quota is not for, all of them together (R-124)', () => {
    expect(refused({ quota_id: q(19), customer_ids: [c(1), c(3)] })).toBe('CBC.50000020');
    expect(issue({ quota_id: q(19), customer_ids: [c(1), c(2)] }).coupon_infos).toHaveLength(2);
  });

  it('refuses a call for nobody, for too many, or for the partner itself (R-141)', () => {
    expect(refused({ customer_ids: [] })).toBe('CBC.0100');
    expect(refused({ customer_ids: Array.from({ length: 101 }, (_, index) => c(index)) })).toBe('CBC.0100');
    expect(refused({ customer_ids: [PARTNER.accountId] })).toBe('CBC.99000025');
  });

  it('names who cannot have one, and issues to the others', () => {
    const { coupon_infos, error_details } = issue({ customer_ids: [c(5), c(8), c(999), c(1)] });
    expect(coupon_infos.map(({ id }) => id)).toEqual([c(1)]);
    expect(error_details.map(({ id, error_code }) => [id, error_code])).toEqual([
      [c(5), 'CBC.99000035'],
      [c(8), 'CBC.99000014'],
      [c(999), 'CBC.99000035'],
    ]);
  });

  it('issues as long as the quota lasts', () => {
    const half = new Amount((quotaBalance(1) * 2n) / 5n);
    const { coupon_infos, error_details } = issue({ customer_ids: [c(1), c(2), c(3)], face_value: half });
    expect(coupon_infos.map(({ id }) => id)).toEqual([c(1), c(2)]);
    expect(error_details).toEqual([expect.objectContaining({ id: c(3), error_code: 'CBC.99000013' })]);
  });

  it('gives nobody of the reseller model a coupon that is invoiced to its user (R-135)', () => {
    const { error_details } = issue({ quota_id: q(21) });
    expect(error_details.map(({ error_code }) => error_code)).toEqual(['CBC.99000014']);
  });

  it('issues for a reseller when its distributor or the reseller itself asks (R-012, R-117)', () => {
    const ofReseller = { quota_id: q(12), customer_ids: [c(5)] };
    expect(issue({ ...ofReseller, indirect_partner_id: b(1) }).coupon_infos).toHaveLength(1);
    expect(issue(ofReseller, RESELLER).coupon_infos).toHaveLength(1);
    expect(refused({ ...ofReseller, indirect_partner_id: b(2) })).toBe('CBC.99000012');
    expect(refused({ ...ofReseller, indirect_partner_id: b(9) })).toBe('CBC.99000037');
  });
});

describe('ReclaimPartnerCoupons', () => {
  const reclaim = (couponId: string, changes: object = {}, caller: Caller = PARTNER): string =>
    bytes(world, 'ReclaimPartnerCoupons', { body: { coupon_id: couponId, ...changes }, caller });
  const refusedReclaim = (couponId: string, changes: object = {}): string =>
    refusal(world, 'ReclaimPartnerCoupons', { body: { coupon_id: couponId, ...changes } });
  const seeded = (status: number, customerId = c(1)): string =>
    world.coupons.ofCustomer(customerId).find((coupon) => coupon.status === status)!.id;

  it('takes all that is left back to the quota, and answers nothing (R-125)', () => {
    const coupon = world.coupons.coupons.get(seeded(2))!;
    const { balance, planId } = coupon;
    const before = world.coupons.quotas.get(planId)!.balance;

    expect(reclaim(coupon.id)).toBe('');

    expect(world.coupons.quotas.get(planId)!.balance - before).toBe(balance);
    expect(issuedCoupon(coupon.id)).toMatchObject({ status: 5, balance: '0.00' });
    expect(rowsOf(world, 'ListPartnerCouponsRecord', { query: { coupon_ids: [coupon.id] } })[0]).toMatchObject({
      operation_type: '2',
      operation_amount: new Amount(balance).toString(),
      result: '0',
    });
  });

  it.each([
    [1, 'CBC.0100'],
    [3, 'CBC.0100'],
    [4, 'CBC.99000048'],
    [5, 'CBC.99000048'],
  ])('takes only usable ones: state %i is refused with %s (R-125, R-129)', (status, code) => {
    expect(refusedReclaim(seeded(status))).toBe(code);
  });

  it('refuses coupons that the caller did not issue', () => {
    expect(refusedReclaim('none')).toBe('CBC.0100');
    expect(refusedReclaim(seeded(2, c(5)))).toBe('CBC.0100');
    expect(refusedReclaim(seeded(2, PARTNER.accountId))).toBe('CBC.0100');
  });

  it('refuses those of customers who have left the reseller model (R-126)', () => {
    const id = issue({ customer_ids: [c(4)] }).coupon_infos[0]!['coupon_id']!;
    Object.assign(world.customers.get(c(4))!, { associationType: '1' });
    expect(refusedReclaim(id)).toBe('CBC.99000045');
  });

  it('takes those of a reseller when it is named, or asks itself (R-127)', () => {
    const id = seeded(2, c(5));
    expect(refusedReclaim(id, { indirect_partner_id: b(2) })).toBe('CBC.0100');
    expect(reclaim(id, { indirect_partner_id: b(1) })).toBe('');
    const another = issue({ quota_id: q(12), customer_ids: [c(5)] }, RESELLER).coupon_infos[0]!['coupon_id']!;
    expect(reclaim(another, {}, RESELLER)).toBe('');
  });

  it('hands on to the distributor what comes back to a quota that is no longer the reseller’s', () => {
    const id = issue({ quota_id: q(12), customer_ids: [c(5)] }, RESELLER).coupon_infos[0]!['coupon_id']!;
    ask(world, 'ReclaimCouponQuotas', { body: { quota_ids: [q(12)] } });
    const before = quotaBalance(1);

    reclaim(id, {}, RESELLER);

    expect(quotaBalance(12)).toBe(0n);
    expect(quotaBalance(1) - before).toBe(10_000n);
    const records = allRows(world, 'ListCouponQuotasRecords', { query: { quota_id: q(12) } });
    expect(records.map(({ operation_type }) => operation_type)).toEqual(['11', '11', '10']);
  });
});
