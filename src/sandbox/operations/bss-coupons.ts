import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { DAY } from '../world/calendar.js';
import type { Coupon, CouponRecord, PayingType } from '../world/coupons.js';
import type { World } from '../world/world.js';
import { ok, page, queryOf, wireTime, type QueryOf, type RowOf } from './bss-answer.js';
import { couponFields, newestFirst, planOf } from './bss-coupon-rows.js';
import { is, isOneOf, isWithin, ownerOf } from './bss-filter.js';

/** A coupon can be asked for up to six months after it expired. */
const SHOWN_AFTER_EXPIRY = 183 * DAY;

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
  isWithin(coupon.startsAt, query.effective_time_begin, query.effective_time_end) &&
  isWithin(coupon.expiresAt, query.expire_time_begin, query.expire_time_end);

function issuedCoupon(world: World, coupon: Coupon): RowOf<'ListIssuedPartnerCoupons', 'user_coupons'> {
  const { startsAt, lastUsedAt } = coupon;
  const plan = planOf(world, coupon);
  return {
    ...couponFields(world, coupon),
    coupon_type: coupon.type as PayingType,
    effective_time: wireTime(startsAt),
    promotion_plan_name: plan.name,
    promotion_plan_desc: plan.description,
    ...(lastUsedAt !== undefined && { last_used_time: wireTime(lastUsedAt) }),
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
  ...(record.remark !== undefined && { remark: record.remark }),
});
