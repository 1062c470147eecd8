import fc from 'fast-check';
import { Amount } from '../../src/sandbox/amount.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import { b, c, PARTNER, RESELLER, type Question } from './world-support.js';
import type { WriteTable } from './writes.js';

/** Seeded ones, some that may have been issued since, and one that is none. */
const quotaId = fc.oneof(
  fc.constantFrom(1, 2, 7, 12, 15, 19, 20).map((serial) => entityId('q', serial)),
  fc.integer({ min: 1, max: 30 }).map((serial) => entityId('q', serial)),
);
const customerIds = fc.uniqueArray(fc.integer({ min: 1, max: 13 }).map(c), { minLength: 1, maxLength: 4 });
const resellerIds = fc.uniqueArray(fc.integer({ min: 1, max: 4 }).map(b), { minLength: 1, maxLength: 3 });

/** From nothing to a little too much. */
const share = fc.integer({ min: 0, max: 105 });
const part = (cents: bigint, percent: number): Amount => new Amount((cents * BigInt(percent)) / 100n);

/** As a partner for itself or for a reseller, or as a reseller. */
const issuer = fc.constantFrom<{ question: Question; body: object }>(
  { question: { caller: PARTNER }, body: {} },
  { question: { caller: PARTNER }, body: { indirect_partner_id: b(1) } },
  { question: { caller: RESELLER }, body: {} },
);

export const couponWrites: WriteTable = {
  CreatePartnerCoupons: fc
    .tuple(issuer, quotaId, customerIds, share)
    .map(([{ question, body }, quota_id, customer_ids, percent]) => ({ coupons }) => ({
      ...question,
      body: {
        quota_id,
        customer_ids,
        face_value: part((coupons.quotas.get(quota_id)?.balance ?? 100n) / 2n, percent),
        ...body,
      },
    })),
  ReclaimPartnerCoupons: fc.tuple(issuer, fc.nat()).map(([{ question, body }, place]) => ({ coupons }) => {
    const all = [...coupons.coupons.values()].filter(({ id, status }) => id.startsWith('f') && status !== 4);
    return { ...question, body: { coupon_id: all[place % all.length]?.id ?? 'none', ...body } };
  }),
  UpdateCouponQuotas: fc
    .tuple(quotaId, resellerIds, share)
    .map(([quota_id, indirect_partner_ids, percent]) => ({ coupons }) => ({
      body: {
        quota_id,
        indirect_partner_ids,
        quota_amount: part(coupons.quotas.get(quota_id)?.balance ?? 100n, percent),
      },
    })),
  ReclaimCouponQuotas: fc
    .uniqueArray(quotaId, { minLength: 1, maxLength: 10 })
    .map((quota_ids) => () => ({ body: { quota_ids, remark: '回收' } })),
};
