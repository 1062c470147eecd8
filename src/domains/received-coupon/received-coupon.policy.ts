import { type Owner, withOwner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { coversMoneyOf, type Scope } from '../../access/scope.js';
import type { ReceivedCouponKey } from './received-coupon.type.js';

export interface ReceivedCouponQuestion extends Owner {
  readonly kind?: string;
  readonly status?: string;
  readonly orderId?: string;
  readonly planId?: string;
  readonly sourceId?: string;
  readonly activatedFrom?: string;
  readonly activatedTo?: string;
}

interface ReceivedCouponSight extends Owner {
  readonly status?: number;
}

const RECLAIMED = 5;

/** A customer no longer sees what was taken back from it; to a party its coupons are like its money. */
const sees = (scope: Scope, row: ReceivedCouponSight): boolean =>
  scope.rows === 'SELF' ? row.status !== RECLAIMED : coversMoneyOf(scope, row);

/** A customer's own credential says whose coupons are meant. */
export const receivedCouponListPolicy: Policy<ReceivedCouponQuestion, ReceivedCouponSight> = {
  narrow: forCallersOf('ListSubCustomerCoupons', (scope, { indirectPartnerId, ...question }) => {
    if (scope.rows === 'SELF') return indirectPartnerId === undefined ? ask(question) : nothing;
    const asked = withOwner(scope.viewer, {
      ...question,
      ...(indirectPartnerId !== undefined && { indirectPartnerId }),
    });
    return asked !== undefined && coversMoneyOf(scope, asked) ? ask(asked) : nothing;
  }),
  sees,
  seesAll: ({ rows }) => rows === 'PARTNER',
};

export const receivedCouponPolicy: Policy<Keys<ReceivedCouponKey>, ReceivedCouponSight> = {
  narrow: keysInSight<ReceivedCouponKey>('ListSubCustomerCoupons', sees),
  sees,
};

export interface CouponLedgerQuestion {
  readonly direction?: string;
  readonly trade?: string;
  readonly tradeId?: string;
  readonly couponId?: string;
  readonly from?: string;
  readonly to?: string;
}

const isCustomers = ({ rows }: Scope): boolean => rows === 'SELF';

export const couponLedgerPolicy: Policy<CouponLedgerQuestion, object> = {
  narrow: forCallersOf('ListCustomerCouponChangeRecords', (_scope, question) => ask(question)),
  sees: isCustomers,
  seesAll: isCustomers,
};

export interface StoredValueCardQuestion {
  readonly status: string;
  readonly cardId?: string;
}

export const storedValueCardPolicy: Policy<StoredValueCardQuestion, object> = {
  narrow: forCallersOf('ListStoredValueCards', (_scope, question) => ask(question)),
  sees: isCustomers,
  seesAll: isCustomers,
};
