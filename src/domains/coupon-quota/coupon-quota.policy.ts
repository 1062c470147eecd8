import type { Owner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { coversMoneyOf } from '../../access/scope.js';
import type { CouponQuotaKey } from './coupon-quota.type.js';

export interface CouponQuotaQuestion extends Owner {
  readonly quotaType: string;
  /** Sorted, without repeats: equal wishes share an answer. */
  readonly statuses?: readonly string[];
  readonly createdFrom?: string;
  readonly createdTo?: string;
  readonly startsFrom?: string;
  readonly startsTo?: string;
  readonly expiresFrom?: string;
  readonly expiresBefore?: string;
}

/** Quotas are a party's budget, whole or not at all. Needs the quota item, which a pure account manager has not. */
export const couponQuotaListPolicy: Policy<CouponQuotaQuestion, Owner> = {
  narrow: forCallersOf('ListQuotaCoupons', (scope, question) =>
    coversMoneyOf(scope, question) ? ask(question) : nothing,
  ),
  sees: coversMoneyOf,
  seesAll: coversMoneyOf,
};

export const couponQuotaPolicy: Policy<Keys<CouponQuotaKey>, Owner> = {
  narrow: keysInSight<CouponQuotaKey>('ListQuotaCoupons', coversMoneyOf),
  sees: coversMoneyOf,
};
