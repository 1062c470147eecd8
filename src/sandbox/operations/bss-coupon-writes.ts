import { Amount } from '../amount.js';
import { Refusal, type Operation } from '../operation.js';
import { PRODUCTS } from '../world/catalogue.js';
import type { Coupon, CouponTerms } from '../world/coupons.js';
import { isResale } from '../world/customers.js';
import type { Quota, Restrictions } from '../world/quotas.js';
import { SERVICES } from '../world/services.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, type BodyOf } from './bss-answer.js';
import { centsOf, invalid, ownerOf } from './bss-filter.js';

type Wanted = BodyOf<'CreatePartnerCoupons'>;

/** Issues one coupon to each customer; those who cannot have one are named, the others get theirs. */
export const createPartnerCoupons: Operation = (world, request) => {
  const wanted = bodyOf<'CreatePartnerCoupons'>(request);
  const ownerId = ownerOf(world, request, wanted.indirect_partner_id);
  const quota = quotaOf(world, ownerId, wanted.quota_id);
  const customerIds = customersOf(quota, wanted);
  const terms = termsOf(world, quota, wanted);
  const failed: { error_code: string; error_msg: string; id: string }[] = [];
  const issued: { id: string; coupon_id: string }[] = [];
  for (const id of customerIds) {
    const refusal = refusalOf(world, { quota, ownerId, customerId: id, cents: terms.faceValue });
    if (refusal === undefined) {
      issued.push({ id, coupon_id: world.coupons.issue(quota, id, terms, world.now.getTime()).id });
    } else failed.push({ error_code: refusal.code, error_msg: refusal.message, id });
  }
  return ok<'CreatePartnerCoupons'>({ error_details: failed, coupon_infos: issued });
};

/** @throws Refusal when nothing can be issued from the quota now. */
function quotaOf({ coupons, now }: World, ownerId: string, quotaId: string): Quota {
  const quota = coupons.quotas.get(quotaId);
  if (quota?.holderId !== ownerId || ![0, 3].includes(quota.status)) {
    throw new Refusal('CBC.99000012', 'The quota does not exist or is in the wrong state', undefined, 400);
  }
  if (quota.status === 3 || quota.expiresAt <= now.getTime()) {
    throw new Refusal('CBC.99000017', 'The quota is not yet effective or has expired');
  }
  return quota;
}

/** @throws Refusal when no coupon from the quota can be for all of these. */
function customersOf(quota: Quota, wanted: Wanted): readonly string[] {
  const ids = [...new Set(wanted.customer_ids)];
  if (ids.length === 0) throw invalid('customer_ids', 'must not be empty');
  if (ids.includes(quota.holderId)) throw new Refusal('CBC.99000025', 'A partner cannot issue coupons to itself');
  if (quota.customerIds.length > 0 && !ids.every((id) => quota.customerIds.includes(id))) {
    throw new Refusal('CBC.50000020', 'The coupon is for named customers only');
  }
  return ids;
}

/** @throws Refusal when the coupon would be wider than its quota. */
function termsOf(world: World, quota: Quota, wanted: Wanted): CouponTerms {
  const faceValue = centsOf('face_value', wanted.face_value);
  const [least, most] = quota.faceValues ?? [faceValue, faceValue];
  if (faceValue < least) throw new Refusal('CBC.99000018', `The least face value is ${new Amount(least).toString()}`);
  if (faceValue > most) throw new Refusal('CBC.99000019', `The highest face value is ${new Amount(most).toString()}`);
  return {
    faceValue,
    ...validityOf(world, quota, wanted),
    restrictions: restrictionsOf(quota, wanted),
    remark: wanted.memo,
  };
}

function validityOf({ now }: World, quota: Quota, wanted: Wanted): Pick<CouponTerms, 'startsAt' | 'expiresAt'> {
  const startsAt = wanted.valid_time ? Date.parse(wanted.valid_time) : quota.createdAt;
  const expiresAt = wanted.expire_time ? Date.parse(wanted.expire_time) : quota.expiresAt;
  if (startsAt < quota.createdAt) throw invalid('valid_time', 'is before the quota begins');
  if (expiresAt > quota.expiresAt) throw invalid('expire_time', 'is after the quota ends');
  if (expiresAt <= Math.max(startsAt, now.getTime())) throw invalid('expire_time', 'leaves no time');
  return { startsAt, expiresAt };
}

function restrictionsOf({ restrictions }: Quota, wanted: Wanted): Restrictions {
  const { cloud_service_types: serviceTypes = [], product_ids: productIds = [] } = wanted;
  if (!serviceTypes.every((code) => SERVICES.some((service) => service.code === code))) {
    throw new Refusal('CBC.50000055', 'A cloud service type is unknown');
  }
  const products = PRODUCTS.filter(({ id }) => productIds.includes(id));
  if (products.length < new Set(productIds).size) throw new Refusal('CBC.50000054', 'A product is unknown');
  refuseWider(restrictions.serviceTypes, [...serviceTypes, ...products.map(({ service }) => service.code)]);
  refuseWider(restrictions.productIds, productIds);
  return {
    serviceTypes: serviceTypes.length === 0 ? restrictions.serviceTypes : serviceTypes,
    productIds: productIds.length === 0 ? restrictions.productIds : productIds,
    orderMonths: restrictions.orderMonths,
  };
}

function refuseWider(allowed: readonly string[], wanted: readonly string[]): void {
  if (allowed.length === 0 || wanted.every((code) => allowed.includes(code))) return;
  throw new Refusal('CBC.99000023', 'Services or products are wider than those of the quota');
}

/** Why this customer alone cannot have a coupon. */
function refusalOf(
  { customers }: World,
  issue: { readonly quota: Quota; readonly ownerId: string; readonly customerId: string; readonly cents: bigint },
): Refusal | undefined {
  const customer = customers.oneOf(issue.ownerId, issue.customerId);
  if (customer === undefined) return new Refusal('CBC.99000035', 'Not a customer of this partner');
  // R-126 and, for a quota whose coupons are invoiced to who uses them, R-135.
  if (!isResale(customer) || issue.quota.invoicesUser) {
    return new Refusal('CBC.99000014', 'The coupon is not for customers of this sales model');
  }
  if (issue.cents > issue.quota.balance) return new Refusal('CBC.99000013', 'The quota is used up');
  return undefined;
}

/** Takes one coupon back, always with all that is left of it. */
export const reclaimPartnerCoupons: Operation = (world, request) => {
  const body = bodyOf<'ReclaimPartnerCoupons'>(request);
  const ownerId = ownerOf(world, request, body.indirect_partner_id);
  const coupon = world.coupons.coupons.get(body.coupon_id);
  if (coupon?.issuerId !== ownerId) throw invalid('coupon_id', 'is not a coupon of this partner');
  refuseUnusable(world, coupon);
  world.coupons.reclaim(coupon, world.now.getTime());
  return { status: 204 };
};

function refuseUnusable({ customers }: World, { customerId, status }: Coupon): void {
  const customer = customers.get(customerId);
  if (customer !== undefined && !isResale(customer)) {
    throw new Refusal('CBC.99000045', 'Coupons of referral customers cannot be taken back');
  }
  if (status === 4 || status === 5) throw new Refusal('CBC.99000048', 'The coupon has expired or was taken back');
  if (status !== 2) throw invalid('coupon_id', 'is a coupon that is not usable');
}
