import { type Owner, withOwner } from '../../access/owner.js';
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
import { coversCustomer, type CustomerKey, isResellersAffair, type Scope } from '../../access/scope.js';
import type { CouponKey } from './coupon.type.js';

export interface CouponQuestion extends Owner {
  readonly customerId?: string;
  readonly kind?: string;
  readonly status?: string;
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

/** Coupons are the affair of whoever issued them: a reseller's are not the distributor's, nor another's. */
const isOwners = ({ viewer }: Scope, { indirectPartnerId }: Owner): boolean =>
  indirectPartnerId === viewer.indirectPartnerId;

/** A coupon by id: whose it is is known from the row only, so that cut comes after the call. */
export const couponPolicy: Policy<Keys<CouponKey>, CouponSight> = {
  narrow: keysInSight<CouponKey>('ListIssuedPartnerCoupons', isOwners),
  sees,
};

const ownRecords = keysInSight<CouponKey>('ListPartnerCouponsRecord', isOwners);

/** The log is the issuer's; remarks in it are for nobody else. */
export const couponRecordPolicy: Policy<Keys<CouponKey>, Owner> = {
  narrow: (scope, question) =>
    scope.rows === 'SELF' ? refuse('R-044: the log of a coupon is its issuer’s') : ownRecords(scope, question),
  sees: (scope, row) => scope.rows !== 'SELF' && isOwners(scope, row),
};
