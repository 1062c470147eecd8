import { ask, forCallersOf, type Keys, nothing, type Policy, refuse, type Ruling } from '../../access/policy.js';
import type { Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';
import type { IssuedCouponQuotaKey } from './issued-coupon-quota.type.js';

export interface IssuedCouponQuotaQuestion {
  readonly quotaNumber?: string;
  readonly indirectPartnerId?: string;
  readonly parentQuotaNumber?: string;
}

export interface CouponQuotaRecordQuestion extends IssuedCouponQuotaQuestion {
  readonly operation?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Whether the distributor's whole budget is in sight: what it gave to one reseller is no affair of another's. */
const isDistributors = ({ rows, viewer }: Scope): boolean => rows === 'PARTNER' && viewer.party === 'PARTNER';

/** Quotas go from a distributor to its resellers, and only the distributor looks after them. */
export const forDistributors =
  <Question>(operation: OperationId): ((scope: Scope, question: Question) => Ruling<Question>) =>
  (scope, question) => {
    if (scope.viewer.party !== 'PARTNER')
      return refuse('R-120: quotas given to resellers are the distributor’s affair');
    return forCallersOf<Question>(operation, () => (isDistributors(scope) ? ask(question) : nothing))(scope, question);
  };

export const issuedCouponQuotaListPolicy: Policy<IssuedCouponQuotaQuestion, object> = {
  narrow: forDistributors('ListIssuedCouponQuotas'),
  sees: isDistributors,
  seesAll: isDistributors,
};

export const issuedCouponQuotaPolicy: Policy<Keys<IssuedCouponQuotaKey>, object> = {
  narrow: forDistributors('ListIssuedCouponQuotas'),
  sees: isDistributors,
};

export const couponQuotaRecordPolicy: Policy<CouponQuotaRecordQuestion, object> = {
  narrow: forDistributors('ListCouponQuotasRecords'),
  sees: isDistributors,
  seesAll: isDistributors,
};
