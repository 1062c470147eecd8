import { type Owner, ownerOf, withOwner } from '../../access/owner.js';
import {
  ask,
  forCallersOf,
  type Keys,
  keysInSight,
  nothing,
  type Policy,
  refuse,
  restrict,
} from '../../access/policy.js';
import { coversCustomer, type CustomerKey, isOwnParty, isResellersAffair, type Scope } from '../../access/scope.js';
import type { CouponKey } from './coupon.type.js';

export interface CouponQuestion extends Owner {
  readonly customerId?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly orderId?: string;
  readonly issuedFrom?: string;
  readonly issuedTo?: string;
  readonly startsFrom?: string;
  readonly startsTo?: string;
  readonly expiresFrom?: string;
  readonly expiresTo?: string;
}

interface CouponSight extends CustomerKey {
  readonly status?: number;
}

const RECLAIMED = 5;

/** A recipient no longer sees what was taken back; the issuer does. */
const sees = (scope: Scope, row: CouponSight): boolean =>
  coversCustomer(scope, row) && !(scope.rows === 'SELF' && row.status === RECLAIMED);

/** Needs the coupon item, which a pure account manager has not. */
export const couponListPolicy: Policy<CouponQuestion, CouponSight> = {
  narrow: forCallersOf('ListIssuedPartnerCoupons', (scope, question) => {
    if (isResellersAffair(scope, question)) return restrict;
    const asked = withOwner(scope.viewer, question);
    if (asked === undefined) return nothing;
    // Whoever is a customer asks for himself.
    const customerId = asked.customerId ?? scope.viewer.customerId;
    if (customerId === undefined) return ask(asked);
    const ofOne = { ...asked, customerId };
    return coversCustomer(scope, ofOne) ? ask(ofOne) : nothing;
  }),
  sees,
  seesAll: ({ rows }) => rows === 'PARTNER',
};

/**
 * Coupons are the affair of whoever issued them: a reseller's are not the distributor's, nor another's.
 *
 * A coupon by id: whose it is is known from the row only, so that cut comes after the call.
 */
export const couponPolicy: Policy<Keys<CouponKey>, CouponSight> = {
  narrow: keysInSight<CouponKey>('ListIssuedPartnerCoupons', isOwnParty),
  sees,
};

export interface CouponRecordQuestion extends Owner {
  readonly operations?: readonly string[];
  readonly customerId?: string;
  readonly quotaNumber?: string;
  readonly quotaType?: string;
  readonly from?: string;
  readonly to?: string;
  readonly result?: string;
}

/** The whole log is for who sees all of the party's customers: an entry names one of them. */
export const couponRecordListPolicy: Policy<CouponRecordQuestion, Owner> = {
  narrow: forCallersOf('ListPartnerCouponsRecord', (scope, question) => {
    if (scope.rows === 'SELF') return refuse('R-044: the log of a coupon is its issuer’s');
    if (isResellersAffair(scope, question)) return restrict;
    const asked = scope.rows === 'PARTNER' ? withOwner(scope.viewer, question) : undefined;
    return asked === undefined ? nothing : ask(asked);
  }),
  sees: (scope, row) => scope.rows === 'PARTNER' && isOwnParty(scope, row),
  seesAll: ({ rows }) => rows === 'PARTNER',
};

const ownRecords = keysInSight<CouponKey>('ListPartnerCouponsRecord', isOwnParty);

/** The log is the issuer's; remarks in it are for nobody else. */
export const couponRecordPolicy: Policy<Keys<CouponKey>, Owner> = {
  narrow: (scope, question) =>
    scope.rows === 'SELF' ? refuse('R-044: the log of a coupon is its issuer’s') : ownRecords(scope, question),
  sees: (scope, row) => scope.rows !== 'SELF' && isOwnParty(scope, row),
};

/** Coupons go to customers in sight, and a reseller's are the reseller's to issue. */
export const couponIssuePolicy = <Issue extends Owner & { readonly customerIds: readonly string[] }>(): Pick<
  Policy<Issue, never>,
  'narrow'
> => ({
  narrow: forCallersOf<Issue>('CreatePartnerCoupons', (scope, issue) => {
    if (isResellersAffair(scope, issue)) return restrict;
    const isInSight = (customerId: string): boolean => coversCustomer(scope, { customerId, ...ownerOf(issue) });
    return issue.customerIds.every(isInSight) ? ask(issue) : nothing;
  }),
});

/** Whose customer it is is known from the coupon only, and looked at before it is taken back. */
export const couponReclaimPolicy = <Reclaim extends CouponKey>(): Pick<Policy<Reclaim, never>, 'narrow'> => ({
  narrow: forCallersOf<Reclaim>('ReclaimPartnerCoupons', (scope, reclaim) => {
    if (isResellersAffair(scope, reclaim)) return restrict;
    return isOwnParty(scope, reclaim) ? ask(reclaim) : nothing;
  }),
});
