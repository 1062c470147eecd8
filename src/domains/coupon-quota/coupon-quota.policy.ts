import type { Owner } from '../../access/owner.js';
import { ask, forCallersOf, nothing, type Policy } from '../../access/policy.js';
import type { Keys } from '../../access/row-reader.js';
import type { Scope } from '../../access/scope.js';
import type { CouponQuotaKey } from './coupon-quota.type.js';

export interface CouponQuotaQuestion extends Owner {
  readonly quotaType: string;
  /** Sorted, without repeats: equal wishes share an answer. */
  readonly statuses?: readonly string[];
  readonly expiresBefore?: string;
}

/** Quotas are the partner's budget, whole or not at all; a reseller sees those it received. */
const ownsQuotas = ({ rows, viewer }: Scope, { indirectPartnerId }: Owner): boolean =>
  rows === 'PARTNER' && (viewer.party === 'PARTNER' || viewer.indirectPartnerId === indirectPartnerId);

/** Needs the quota item, which a pure account manager has not. */
export const couponQuotaListPolicy: Policy<CouponQuotaQuestion, Owner> = {
  narrow: forCallersOf('ListQuotaCoupons', (scope, question) =>
    ownsQuotas(scope, question) ? ask(question) : nothing,
  ),
  sees: ownsQuotas,
  seesAll: ownsQuotas,
};

export const couponQuotaPolicy: Policy<Keys<CouponQuotaKey>, Owner> = {
  narrow: forCallersOf('ListQuotaCoupons', (scope, { keys }) => {
    const inSight = keys.filter((key) => ownsQuotas(scope, key));
    return inSight.length > 0 ? ask({ keys: inSight }) : nothing;
  }),
  sees: ownsQuotas,
};
