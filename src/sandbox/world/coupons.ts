import type { Month } from './calendar.js';
import { entityId } from './organization-id.js';
import type { Quota, QuotaRecord, QuotaType, Restrictions } from './quotas.js';

/** 1 coupon, 2 discount coupon, 3 product coupon, 4 flexi-purchase coupon. */
export type CouponType = 1 | 2 | 3 | 4;
/** Those that pay bills, and that a partner can issue. */
export type PayingType = 1 | 4;

export interface Coupon {
  readonly id: string;
  /** Account id of the partner or reseller that issued it, or the activity of Huawei Cloud it came from. */
  readonly issuerId: string;
  /** Who holds it: a customer, and for coupons of Huawei Cloud the partner or a reseller as well. */
  readonly customerId: string;
  /** The quota it was issued from, or the promotion plan of Huawei Cloud. */
  readonly planId: string;
  readonly type: CouponType;
  /** 1 inactive, 2 usable, 3 used, 4 expired, 5 reclaimed. */
  status: 1 | 2 | 3 | 4 | 5;
  /** Cents. */
  readonly faceValue: bigint;
  balance: bigint;
  /** Cents of an order it needs at least. */
  readonly leastOrder: bigint;
  readonly restrictions: Restrictions;
  readonly createdAt: number;
  readonly startsAt: number;
  readonly expiresAt: number;
  readonly activatedAt: number | undefined;
  lastUsedAt: number | undefined;
  /** The latest order it paid. */
  orderId: string | undefined;
  /** Cents per month of bills. */
  readonly uses: readonly CouponUse[];
  /** What changed its balance otherwise, oldest first. */
  readonly moves: CouponMove[];
}

interface CouponUse {
  readonly month: Month;
  readonly cents: number;
}

/**
 * PAID, REFUNDED: an order that is in none of the bills here. TRANSFERRED, RETRIEVED: from the master of an enterprise to a
 * sub-account, and back.
 */
export interface CouponMove {
  readonly kind: 'PAID' | 'REFUNDED' | 'EXPIRED' | 'RECLAIMED' | 'TRANSFERRED' | 'RETRIEVED';
  /** Cents, negative when they leave the coupon. */
  readonly cents: bigint;
  readonly at: number;
  /** The order it paid, where that is known here. */
  readonly orderId?: string;
}

export interface CouponRecord {
  readonly id: string;
  readonly issuerId: string;
  /** 1 issue, 2 manual reclaim, 3 reclaim on disassociation, 4 reclaim on expiry, 8 reclaim on a change of type. */
  readonly operation: '1' | '2' | '3' | '4' | '8';
  readonly quotaId: string;
  readonly quotaType: QuotaType;
  readonly couponId: string;
  readonly customerId: string;
  readonly cents: bigint;
  readonly at: number;
  readonly succeeded: boolean;
  readonly remark: string | undefined;
}

type CouponEvent = Pick<CouponRecord, 'operation' | 'cents' | 'at'> &
  Partial<Pick<CouponRecord, 'succeeded' | 'remark'>>;

/** What the issuer of a coupon decides. */
export interface CouponTerms extends Pick<Coupon, 'faceValue' | 'startsAt' | 'expiresAt' | 'restrictions'> {
  readonly remark: string | undefined;
}

export const quotaTypeOf = ({ type }: Pick<Coupon, 'type'>): QuotaType => (type === 4 ? 1 : 0);

/** All quotas of the partner and its resellers, all coupons, and everything that happened to them. */
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
  usedIn(customerId: string, month: Month, type: PayingType): number {
    let cents = 0;
    for (const coupon of this.ofCustomer(customerId)) {
      if (coupon.type === type) for (const use of coupon.uses) if (use.month === month) cents += use.cents;
    }
    return cents;
  }

  /** A record of a partner's coupon, for who keeps them in order. */
  recordOf(coupon: Coupon, event: CouponEvent): CouponRecord {
    return {
      id: entityId('r', this.couponRecords.length + 1),
      issuerId: coupon.issuerId,
      quotaId: coupon.planId,
      quotaType: quotaTypeOf(coupon),
      couponId: coupon.id,
      customerId: coupon.customerId,
      succeeded: true,
      remark: undefined,
      ...event,
    };
  }

  /** Issues from a quota that holds enough; a coupon whose validity is still to come is not active before. */
  issue(quota: Quota, customerId: string, { remark, ...terms }: CouponTerms, at: number): Coupon {
    const isActive = terms.startsAt <= at;
    const coupon: Coupon = {
      ...terms,
      id: entityId('f', this.coupons.size + 1),
      issuerId: quota.holderId,
      customerId,
      planId: quota.id,
      type: quota.type === 1 ? 4 : 1,
      status: isActive ? 2 : 1,
      balance: terms.faceValue,
      leastOrder: 0n,
      createdAt: at,
      activatedAt: isActive ? at : undefined,
      lastUsedAt: undefined,
      orderId: undefined,
      uses: [],
      moves: [],
    };
    this.add(coupon);
    quota.balance -= coupon.faceValue;
    quota.updatedAt = at;
    this.couponRecords.unshift(this.recordOf(coupon, { operation: '1', cents: coupon.faceValue, at, remark }));
    return coupon;
  }

  /** Takes the whole balance of a partner's coupon back to the quota it came from. */
  reclaim(coupon: Coupon, at: number, operation: CouponRecord['operation'] = '2'): void {
    const { balance: cents, planId } = coupon;
    const quota = this.quotas.get(planId);
    if (quota === undefined) throw new Error(`${coupon.id} came from no quota`);
    coupon.moves.push({ kind: 'RECLAIMED', cents: -cents, at });
    coupon.balance = 0n;
    coupon.status = 5;
    this.couponRecords.unshift(this.recordOf(coupon, { operation, cents, at }));
    quota.balance += cents;
    quota.updatedAt = at;
    // What comes back to a quota that is no longer the reseller's goes on to where that one came from.
    if (quota.status === 6) this.#returnToParent(quota, at);
  }

  /** Gives a part of a quota that holds enough to a reseller, as a quota of its own. */
  giveQuota(parent: Quota, resellerId: string, cents: bigint, at: number): Quota {
    const quota: Quota = {
      ...parent,
      id: entityId('q', this.quotas.size + 1),
      holderId: resellerId,
      parentId: parent.id,
      createdAt: at,
      updatedAt: at,
      value: cents,
      balance: cents,
    };
    this.quotas.set(quota.id, quota);
    parent.balance -= cents;
    parent.updatedAt = at;
    this.#recordQuota(quota, { operation: '10', cents, at });
    return quota;
  }

  /** Takes the whole balance of a reseller's quota back. */
  takeQuotaBack(quota: Quota, at: number, remark?: string): void {
    quota.status = 6;
    this.#returnToParent(quota, at, remark);
  }

  #returnToParent(quota: Quota, at: number, remark?: string): void {
    const cents = quota.balance;
    const parent = this.quotas.get(quota.parentId ?? '');
    if (parent === undefined) throw new Error(`${quota.id} came from no other quota`);
    quota.balance = 0n;
    quota.updatedAt = at;
    parent.balance += cents;
    parent.updatedAt = at;
    this.#recordQuota(quota, { operation: '11', cents, at, remark });
  }

  #recordQuota(
    { id: quotaId, holderId: resellerId, parentId = '' }: Quota,
    event: Pick<QuotaRecord, 'operation' | 'cents' | 'at'> & { readonly remark?: string | undefined },
  ): void {
    const id = entityId('t', this.quotaRecords.length + 1);
    this.quotaRecords.unshift({ id, quotaId, parentId, resellerId, succeeded: true, remark: undefined, ...event });
  }
}
