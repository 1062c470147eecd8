import { Refusal, type Operation } from '../operation.js';
import type { Quota } from '../world/quotas.js';
import type { World } from '../world/world.js';
import { Amount } from '../amount.js';
import { bodyOf, ok } from './bss-answer.js';
import { centsOf, invalid } from './bss-filter.js';

/** Gives the same amount of a quota to each reseller; those about to leave are named, the others get theirs. */
export const updateCouponQuotas: Operation = (world, request) => {
  const body = bodyOf<'UpdateCouponQuotas'>(request);
  const cents = centsOf('quota_amount', body.quota_amount);
  const resellers = resellersOf(world, body.indirect_partner_ids);
  const staying = resellers.filter(({ isLeaving }) => !isLeaving).map(({ id }) => id);
  const quota = quotaToGive(world, request.caller.accountId, body.quota_id);
  refuseNamedCustomersOfOthers(world, quota, staying);
  if (cents * BigInt(staying.length) > quota.balance) {
    throw new Refusal('CBC.99000013', 'The quota is used up', undefined, 400);
  }
  const leaving = resellers.filter(({ isLeaving }) => isLeaving);
  return ok<'UpdateCouponQuotas'>({
    error_details: leaving.map(({ id }) => ({
      error_code: 'CBC.50010105',
      error_msg: 'The indirect partner is leaving',
      id,
    })),
    simple_quota_infos: staying.map((id) => ({
      id,
      quota_id: world.coupons.giveQuota(quota, id, cents, world.now.getTime()).id,
    })),
  });
};

/** @throws Refusal when one of them is not the distributor's. */
function resellersOf({ resellers }: World, ids: readonly string[]): World['resellers'] {
  if (ids.length === 0) throw invalid('indirect_partner_ids', 'must not be empty');
  const wanted = resellers.filter(({ id }) => ids.includes(id));
  if (wanted.length < new Set(ids).size) throw new Refusal('CBC.99000037', 'No permission on an indirect partner');
  return wanted;
}

/** @throws Refusal when nothing can be given from the quota now. */
function quotaToGive({ coupons, now }: World, ownerId: string, quotaId: string): Quota {
  const quota = coupons.quotas.get(quotaId);
  if (quota?.holderId !== ownerId) throw invalid('quota_id', 'is not a quota of this partner');
  // Resellers issue coupons alone.
  if (quota.type !== 0) throw new Refusal('CBC.0150', 'Quotas of flexi-purchase coupons cannot be passed on');
  if (quota.status === 3 || quota.expiresAt <= now.getTime()) {
    throw new Refusal('CBC.99000017', 'The quota is not yet effective or has expired');
  }
  if (quota.status !== 0) throw new Refusal('CBC.99000015', 'A quota in this state cannot be issued');
  return quota;
}

/** whoever gets a quota for named customers must be able to issue to them. */
function refuseNamedCustomersOfOthers({ customers }: World, quota: Quota, resellerIds: readonly string[]): void {
  const isFor = (resellerId: string): boolean =>
    quota.customerIds.every((id) => customers.oneOf(resellerId, id) !== undefined);
  if (!resellerIds.every(isFor)) {
    throw new Refusal('CBC.50000021', 'The quota is for a customer that is not of this indirect partner');
  }
}

/** Takes quotas back from resellers, each with all that is left of it; those that cannot be are named. */
export const reclaimCouponQuotas: Operation = (world, request) => {
  const { quota_ids: ids, remark } = bodyOf<'ReclaimCouponQuotas'>(request);
  if (ids.length === 0) throw invalid('quota_ids', 'must not be empty');
  const wanted = [...new Set(ids)].map((id) => ({ id, quota: quotaToTakeBack(world, request.caller.accountId, id) }));
  for (const { quota } of wanted) if (quota) world.coupons.takeQuotaBack(quota, world.now.getTime(), remark);
  return ok<'ReclaimCouponQuotas'>({
    error_details: wanted
      .filter(({ quota }) => quota === undefined)
      .map(({ id }) => ({
        error_code: 'CBC.99000012',
        error_msg: 'The quota does not exist or is in the wrong state',
        id,
      })),
    simple_quota_infos: wanted.flatMap(({ id, quota }) =>
      quota === undefined ? [] : [{ quota_id: id, quota_balance: new Amount(quota.balance) }],
    ),
  });
};

/** A valid quota that the distributor gave away and that has something left. */
function quotaToTakeBack({ coupons, now }: World, distributorId: string, id: string): Quota | undefined {
  const quota = coupons.quotas.get(id);
  if (quota?.parentId === undefined) return undefined;
  const isOwn = coupons.quotas.get(quota.parentId)?.holderId === distributorId;
  const isValid = quota.status === 0 && quota.expiresAt > now.getTime();
  return isOwn && isValid && quota.balance > 0n ? quota : undefined;
}
