import type { Month } from './calendar.js';

/** 0 for coupons, 1 for flexi-purchase coupons. */
export type QuotaType = 0 | 1;
/** 1 coupon, 4 flexi-purchase coupon. */
export type CouponType = 1 | 4;

/** What coupons, or quotas of resellers, are issued from. */
export interface Quota {
  readonly id: string;
  /** Account id of the partner or reseller that issues from it. */
  readonly holderId: string;
  /** The distributor's quota a reseller's one came from. */
  readonly parentId: string | undefined;
  readonly type: QuotaType;
  /** 0 normal, 3 expired or disabled, 4 being adjusted, 5 frozen, 6 reclaimed. */
  readonly status: 0 | 3 | 4 | 5 | 6;
  readonly createdAt: number;
  updatedAt: number;
  readonly expiresAt: number;
  /** Codes of the service types it is limited to; empty means all. */
  readonly serviceTypes: readonly string[];
  /** Cents. */
  value: bigint;
  balance: bigint;
}

/** A part of a quota given to a reseller, or taken back from it. */
export interface QuotaRecord {
  readonly id: string;
  /** 10 issue, 11 reclaim. */
  readonly operation: '10' | '11';
  readonly quotaId: string;
  readonly parentId: string;
  readonly resellerId: string;
  readonly cents: bigint;
  readonly at: number;
  readonly succeeded: boolean;
}

export interface Coupon {
  readonly id: string;
  /** Account id of the partner or reseller that issued it. */
  readonly issuerId: string;
  readonly customerId: string;
  readonly quotaId: string;
  readonly type: CouponType;
  /** 1 inactive, 2 usable, 3 used, 4 expired, 5 reclaimed. */
  readonly status: 1 | 2 | 3 | 4 | 5;
  /** Cents. */
  readonly faceValue: bigint;
  balance: bigint;
  /** Cents of an order it needs at least. */
  readonly leastOrder: bigint;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly activatedAt: number | undefined;
  readonly lastUsedAt: number | undefined;
  /** The latest order it paid. */
  readonly orderId: string | undefined;
  /** Cents per month of bills. */
  readonly uses: readonly CouponUse[];
}

interface CouponUse {
  readonly month: Month;
  readonly cents: number;
}

export interface CouponRecord {
  readonly id: string;
  readonly issuerId: string;
  /** 1 issue, 2 manual reclaim, 4 reclaim on expiry. */
  readonly operation: '1' | '2' | '4';
  readonly quotaId: string;
  readonly quotaType: QuotaType;
  readonly couponId: string;
  readonly customerId: string;
  readonly cents: bigint;
  readonly at: number;
  readonly succeeded: boolean;
}

export const quotaTypeOf = ({ type }: Pick<Coupon, 'type'>): QuotaType => (type === 4 ? 1 : 0);

/** All quotas and coupons of the partner and its resellers, and everything that happened to them. */
export class CouponBook {
  readonly quotas = new Map<string, Quota>();
  /** Newest first, like the other lists, once seeded. */
  readonly quotaRecords: QuotaRecord[] = [];
  readonly coupons = new Map<string, Coupon>();
  readonly couponRecords: CouponRecord[] = [];
  readonly #ofCustomer = new Map<string, Coupon[]>();

  add(coupon: Coupon): void {
    this.coupons.set(coupon.id, coupon);
    const own = this.#ofCustomer.get(coupon.customerId);
    if (own === undefined) this.#ofCustomer.set(coupon.customerId, [coupon]);
    else own.push(coupon);
  }

  ofCustomer(customerId: string): readonly Coupon[] {
    return this.#ofCustomer.get(customerId) ?? [];
  }

  /** Cents that coupons of one kind pay of a customer's bill. */
  usedIn(customerId: string, month: Month, type: CouponType): number {
    let cents = 0;
    for (const coupon of this.ofCustomer(customerId)) {
      if (coupon.type === type) for (const use of coupon.uses) if (use.month === month) cents += use.cents;
    }
    return cents;
  }
}
