import { DAY } from './calendar.js';
import { entityId } from './organization-id.js';
import type { PayoutApplication } from './payouts.js';
import { UNRESTRICTED, type Quota } from './quotas.js';
import { transactionId } from './treasury.js';
import type { World } from './world.js';

const QUOTA_DAYS = 365;

/** Where the money of a completed application shows: a bank account, the recharge account, or a coupon quota. */
export function completed(world: World, application: PayoutApplication, quotaFails: boolean): void {
  const { method } = application;
  if (method === 'BANK_TRANSFER') application.completion = 'BANK_TRANSFERRED';
  else if (method !== 'COUPON') topUp(world, application);
  else if (quotaFails) application.completion = 'QUOTA_FAILED';
  else issueQuota(world, application);
}

function topUp(world: World, application: PayoutApplication): void {
  const { ownerId, cents } = application;
  const treasury = world.treasuryOf(ownerId);
  const entry = treasury.post('RECHARGE', ownerId, cents, world.now.getTime());
  application.completion = 'TOPPED_UP';
  application.reference = transactionId(treasury, entry);
}

function issueQuota({ coupons, now }: World, application: PayoutApplication): void {
  const at = now.getTime();
  const quota: Quota = {
    id: entityId('q', coupons.quotas.size + 1),
    holderId: application.ownerId,
    parentId: undefined,
    type: 0,
    status: 0,
    createdAt: at,
    updatedAt: at,
    expiresAt: at + QUOTA_DAYS * DAY,
    restrictions: UNRESTRICTED,
    faceValues: undefined,
    customerIds: [],
    invoicesUser: false,
    value: application.cents,
    balance: application.cents,
  };
  coupons.quotas.set(quota.id, quota);
  application.completion = 'QUOTA_ISSUED';
  application.reference = quota.id;
}
