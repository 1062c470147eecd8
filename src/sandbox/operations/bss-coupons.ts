import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { DAY } from '../world/calendar.js';
import { type Coupon, type CouponRecord } from '../world/coupons.js';
import type { World } from '../world/world.js';
import { ok, page, queryOf, wireTime, type QueryOf, type RowOf } from './bss-answer.js';
import { is, isOneOf, isWithin, ownerOf } from './bss-filter.js';

/** A coupon can be asked for up to six months after it expired. */
const SHOWN_AFTER_EXPIRY = 183 * DAY;
/** A customer sees used and expired ones for twelve months. */
const SHOWN_AFTER_END = 365 * DAY;

const newestFirst = (a: Coupon, b: Coupon): number => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);

/** By id or customer when one is given, so that the list is not walked for a few rows. */
function candidates(
  { coupons }: World,
  couponId: string | undefined,
  customerId: string | undefined,
): readonly Coupon[] {
  if (couponId) {
    const one = coupons.coupons.get(couponId);
    return one === undefined ? [] : [one];
  }
  return customerId ? coupons.ofCustomer(customerId) : [...coupons.coupons.values()];
}

/** Newest first. */
export const listIssuedPartnerCoupons: Operation = (world, request) => {
  const query = queryOf<'ListIssuedPartnerCoupons'>(request);
  const ownerId = ownerOf(world, request, query.indirect_partner_id);
  const oldest = world.now.getTime() - SHOWN_AFTER_EXPIRY;
  const found = candidates(world, query.coupon_id, query.customer_id)
    .filter((coupon) => coupon.issuerId === ownerId && coupon.expiresAt >= oldest && isIssued(coupon, query))
    .sort(newestFirst);
  return ok<'ListIssuedPartnerCoupons'>({
    total_count: found.length,
    user_coupons: page(found, query).map((coupon) => issuedCoupon(world, coupon)),
  });
};

const isIssued = (coupon: Coupon, query: QueryOf<'ListIssuedPartnerCoupons'>): boolean =>
  is(query.customer_id, coupon.customerId) &&
  is(query.order_id, coupon.orderId) &&
  is(query.coupon_type, coupon.type) &&
  is(query.status, coupon.status) &&
  isWithin(coupon.createdAt, query.create_time_begin, query.create_time_end) &&
  isWithin(coupon.createdAt, query.effective_time_begin, query.effective_time_end) &&
  isWithin(coupon.expiresAt, query.expire_time_begin, query.expire_time_end);

/** What both views of a coupon call by the same names. */
function commonFields({ coupons }: World, coupon: Coupon) {
  const { id, status, customerId, type, faceValue, balance, orderId, activatedAt, leastOrder, quotaId } = coupon;
  const serviceTypes = coupons.quotas.get(quotaId)?.serviceTypes ?? [];
  const limits = [
    ...(leastOrder > 0n ? [{ limit_key: 'MIN_ORDER_AMOUNT', value1: new Amount(leastOrder).toString() }] : []),
    ...serviceTypes.map((code) => ({ limit_key: 'CLOUD_SERVICE_TYPE', value1: code })),
  ];
  return {
    coupon_id: id,
    status,
    customer_id: customerId,
    coupon_type: type,
    measure_id: 1 as const,
    face_value: new Amount(faceValue),
    balance: new Amount(balance),
    expire_time: wireTime(coupon.expiresAt),
    ...(orderId !== undefined && { order_id: orderId }),
    media_type: 1 as const,
    fetch_method: 3 as const,
    use_limits: limits.map((limit, index) => ({ use_limiti_info_id: `${id.slice(-12)}${index}`, ...limit })),
    ...(activatedAt !== undefined && { active_time: wireTime(activatedAt) }),
    create_time: wireTime(coupon.createdAt),
    promotion_plan_id: quotaId,
    is_frozen: coupons.quotas.get(quotaId)?.status === 5 ? ('1' as const) : ('0' as const),
  };
}

function issuedCoupon(world: World, coupon: Coupon): RowOf<'ListIssuedPartnerCoupons', 'user_coupons'> {
  const { createdAt, lastUsedAt, type } = coupon;
  return {
    ...commonFields(world, coupon),
    effective_time: wireTime(createdAt),
    promotion_plan_name: PLAN_NAMES[type],
    ...(lastUsedAt !== undefined && { last_used_time: wireTime(lastUsedAt) }),
  };
}

const PLAN_NAMES = { 1: '伙伴代金券', 4: '伙伴现金券' } as const;

/** The caller's own coupons, newest first; partners buy nothing themselves and so have none. */
export const listSubCustomerCoupons: Operation = (world, request) => {
  const query = queryOf<'ListSubCustomerCoupons'>(request);
  ownerOf(world, request, query.indirect_partner_id);
  const found = world.coupons
    .ofCustomer(request.caller.accountId)
    .filter((coupon) => isSeenByCustomer(world, coupon) && isOwn(coupon, query))
    .sort(newestFirst);
  return ok<'ListSubCustomerCoupons'>({
    count: found.length,
    user_coupons: page(found, query).map((coupon) => ownCoupon(world, coupon)),
  });
};

/** A reclaimed coupon is gone for who had it. */
function isSeenByCustomer({ now }: World, { status, lastUsedAt, expiresAt }: Coupon): boolean {
  const endedAt = { 3: lastUsedAt, 4: expiresAt }[status as number] ?? Infinity;
  return status !== 5 && endedAt >= now.getTime() - SHOWN_AFTER_END;
}

const isOwn = (coupon: Coupon, query: QueryOf<'ListSubCustomerCoupons'>): boolean =>
  is(query.coupon_id, coupon.id) &&
  is(query.order_id, coupon.orderId) &&
  is(query.promotion_plan_id, coupon.quotaId) &&
  is(query.coupon_type, coupon.type) &&
  is(query.status, coupon.status) &&
  is(query.source_id, coupon.issuerId) &&
  isWithin(coupon.activatedAt, query.active_start_time, query.active_end_time);

function ownCoupon(world: World, coupon: Coupon): RowOf<'ListSubCustomerCoupons', 'user_coupons'> {
  const { createdAt, lastUsedAt, type, issuerId } = coupon;
  return {
    ...commonFields(world, coupon),
    valid_time: wireTime(createdAt),
    plan_name: PLAN_NAMES[type],
    ...(lastUsedAt !== undefined && { reserve_time: wireTime(lastUsedAt) }),
    coupon_version: 2,
    currency: 'CNY',
    source_id: issuerId,
  };
}

/** Newest first; a coupon has one for its issue and often one for its end. */
export const listPartnerCouponsRecord: Operation = (world, request) => {
  const query = queryOf<'ListPartnerCouponsRecord'>(request);
  const ownerId = ownerOf(world, request, query.indirect_partner_id);
  const couponIds = query.coupon_ids && new Set(query.coupon_ids);
  const found = world.coupons.couponRecords.filter(
    (record) =>
      record.issuerId === ownerId &&
      // Unlike other filters, an empty list of coupons finds nothing.
      (couponIds === undefined || couponIds.has(record.couponId)) &&
      isRecord(record, query),
  );
  return ok<'ListPartnerCouponsRecord'>({
    total_count: found.length,
    records: page(found, query).map(couponRecord),
  });
};

const isRecord = (record: CouponRecord, query: QueryOf<'ListPartnerCouponsRecord'>): boolean =>
  isOneOf(query.operation_types, record.operation) &&
  is(query.quota_id, record.quotaId) &&
  is(query.quota_type, record.quotaType) &&
  is(query.customer_id, record.customerId) &&
  is(query.result, record.succeeded ? '0' : '-1') &&
  isWithin(record.at, query.operation_time_begin, query.operation_time_end);

const couponRecord = (record: CouponRecord): RowOf<'ListPartnerCouponsRecord', 'records'> => ({
  id: record.id,
  operation_type: record.operation,
  quota_id: record.quotaId,
  quota_type: record.quotaType,
  coupon_id: record.couponId,
  customer_id: record.customerId,
  operation_amount: new Amount(record.cents),
  operation_time: wireTime(record.at),
  result: record.succeeded ? '0' : '-1',
  ...(!record.succeeded && { remark: '优惠券已使用，不能回收' }),
});
