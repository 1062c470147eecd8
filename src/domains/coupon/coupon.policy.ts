import { type Owner, ownerOf } from '../../access/owner.js';
import { ask, forCallersOf, nothing, type Policy, refuse, restrict } from '../../access/policy.js';
import type { Keys } from '../../access/row-reader.js';
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
    const { customerId } = scope.viewer;
    if (scope.rows === 'SELF') {
      const isOwn = customerId !== undefined && (question.customerId ?? customerId) === customerId;
      return isOwn ? ask({ ...question, ...ownerOf(scope.viewer), customerId }) : nothing;
    }
    const asked = { ...question, ...ownerOf(scope.viewer) };
    if (asked.customerId === undefined) return ask(asked);
    return coversCustomer(scope, { ...asked, customerId: asked.customerId }) ? ask(asked) : nothing;
  }),
  sees,
  seesAll: ({ rows }) => rows === 'PARTNER',
};

/** A coupon by id: who owns it is known from the row only, so the cut comes after the call. */
export const couponPolicy: Policy<Keys<CouponKey>, CouponSight> = {
  narrow: forCallersOf('ListIssuedPartnerCoupons', (scope, question) =>
    question.keys.every((key) => !isResellersAffair(scope, key)) ? ask(question) : nothing,
  ),
  sees,
};

/** The log is the issuer's; remarks in it are for nobody else. */
export const couponRecordPolicy: Policy<Keys<CouponKey>, Owner> = {
  narrow: forCallersOf('ListPartnerCouponsRecord', (scope, question) =>
    scope.rows === 'SELF' ? refuse('R-044: the log of a coupon is its issuer’s') : ask(question),
  ),
  sees: (scope, row) => !isResellersAffair(scope, row),
};
