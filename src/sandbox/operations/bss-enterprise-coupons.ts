import { Amount } from '../amount.js';
import { Refusal, type Operation } from '../operation.js';
import { isTransferable, share, takeBack } from '../world/enterprise-coupons.js';
import type { Coupon } from '../world/coupons.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, page, queryOf, wireTime } from './bss-answer.js';
import { couponFields, newestFirst, planOf } from './bss-coupon-rows.js';
import { enterpriseOf, once, subAccountOf } from './bss-enterprise.js';
import { centsOf, invalid } from './bss-filter.js';

/** Newest first: what Huawei Cloud gave the master and is neither used up nor run out. */
export const listMultiAccountTransferCoupons: Operation = (world, request) => {
  const query = queryOf<'ListMultiAccountTransferCoupons'>(request);
  const { masterId } = enterpriseOf(world, request);
  const found = world.coupons
    .ofCustomer(masterId)
    .filter((coupon) => isTransferable(coupon, world.now.getTime()))
    .sort(newestFirst);
  return ok<'ListMultiAccountTransferCoupons'>({
    total_count: found.length,
    avail_transfer_coupons: page(found, query).map((coupon) => ({
      coupon_id: coupon.id,
      ...sharedFields(world, coupon),
    })),
  });
};

/** Newest first: what a sub-account has left of the coupons it was given. */
export const listMultiAccountRetrieveCoupons: Operation = (world, request) => {
  const query = queryOf<'ListMultiAccountRetrieveCoupons'>(request);
  const enterprise = enterpriseOf(world, request);
  const subAccount = enterprise.subAccount(query.sub_customer_id);
  if (subAccount === undefined) throw new Refusal('CBC.99000047', 'The account does not exist');
  const found = world.coupons
    .ofCustomer(subAccount.id)
    .filter((coupon) => isTransferable(coupon, world.now.getTime()))
    .sort(newestFirst);
  return ok<'ListMultiAccountRetrieveCoupons'>({
    total_count: found.length,
    avail_retrieve_coupons: page(found, query).map((coupon) => ({
      coupon_id: enterprise.sharedCoupons.get(coupon.id) ?? '',
      sub_coupon_id: coupon.id,
      ...sharedFields(world, coupon),
    })),
  });
};

function sharedFields(world: World, coupon: Coupon) {
  return {
    plan_name: planOf(world, coupon).name,
    balance: new Amount(coupon.balance).toString(),
    effective_time: wireTime(coupon.startsAt),
    expire_time: wireTime(coupon.expiresAt),
    use_limits: couponFields(world, coupon).use_limits,
  };
}

/** Gives a sub-account a part of a coupon of the master, once for each `trans_id`. */
export const claimEnterpriseMultiAccountCoupon: Operation = (world, request) => {
  const enterprise = enterpriseOf(world, request);
  const { customer_id, coupon_id, amount, trans_id } = bodyOf<'ClaimEnterpriseMultiAccountCoupon'>(request);
  const cents = centsOf('amount', amount);
  const input = [request.operationId, customer_id, coupon_id, cents.toString()];
  const subCouponId = once(enterprise, { id: trans_id, input }, () => {
    const subAccount = subAccountOf(enterprise, customer_id);
    if (subAccount.isInCustody) throw new Refusal('CBC.50000034', 'The master pays for this sub-account itself');
    const coupon = usable(world, coupon_id, enterprise.masterId, 'coupon_id');
    if (cents > coupon.balance) throw new Refusal('CBC.99005003', 'The balance of the coupon is too low');
    const part = share(world.coupons, coupon, { customerId: subAccount.id, cents, at: world.now.getTime() });
    enterprise.sharedCoupons.set(part.id, coupon.id);
    return part.id;
  });
  return ok<'ClaimEnterpriseMultiAccountCoupon'>({ sub_coupon_id: subCouponId });
};

/** Takes what is left of a part back to the coupon it came from, once for each `trans_id`. */
export const reclaimEnterpriseMultiAccountCoupon: Operation = (world, request) => {
  const enterprise = enterpriseOf(world, request);
  const { customer_id, coupon_id, sub_coupon_id, trans_id } = bodyOf<'ReclaimEnterpriseMultiAccountCoupon'>(request);
  const input = [request.operationId, customer_id, coupon_id, sub_coupon_id];
  const taken = once(enterprise, { id: trans_id, input }, () => {
    const subAccount = subAccountOf(enterprise, customer_id);
    const coupon = world.coupons.coupons.get(enterprise.sharedCoupons.get(sub_coupon_id) ?? '');
    if (coupon?.id !== coupon_id) throw invalid('sub_coupon_id', 'is no part of that coupon');
    const part = usable(world, sub_coupon_id, subAccount.id, 'sub_coupon_id');
    return new Amount(takeBack(part, coupon, world.now.getTime())).toString();
  });
  return ok<'ReclaimEnterpriseMultiAccountCoupon'>({ real_retrieve_amout: taken });
};

/**
 * A coupon of the holder that something can be taken from.
 *
 * @throws Refusal `CBC.0100` for no coupon of that holder, `CBC.99000048` for one that has come to its end.
 */
function usable({ coupons, now }: World, id: string, holderId: string, field: string): Coupon {
  const coupon = coupons.ofCustomer(holderId).find((held) => held.id === id);
  if (coupon === undefined) throw invalid(field, 'is no coupon of that account');
  if (!isTransferable(coupon, now.getTime())) {
    throw new Refusal('CBC.99000048', 'The coupon has expired, is used up or was taken back');
  }
  return coupon;
}
