/** 0 for coupons, 1 for flexi-purchase coupons. */
export type QuotaType = 0 | 1;

/** What a coupon may be used for; a coupon may be narrower than the quota it comes from, never wider. */
export interface Restrictions {
  /** Codes of service types; empty means all. */
  readonly serviceTypes: readonly string[];
  /** Empty means all. */
  readonly productIds: readonly string[];
  /** Months an order may run for; undefined means any. */
  readonly orderMonths: readonly [least: number, most: number] | undefined;
}

export const UNRESTRICTED: Restrictions = { serviceTypes: [], productIds: [], orderMonths: undefined };

/** What coupons, or quotas of resellers, are issued from. */
export interface Quota {
  readonly id: string;
  /** Account id of the partner or reseller that issues from it. */
  readonly holderId: string;
  /** The distributor's quota a reseller's one came from. */
  readonly parentId: string | undefined;
  readonly type: QuotaType;
  /** 0 normal, 3 expired or disabled, 4 being adjusted, 5 frozen, 6 reclaimed. */
  status: 0 | 3 | 4 | 5 | 6;
  readonly createdAt: number;
  updatedAt: number;
  readonly expiresAt: number;
  readonly restrictions: Restrictions;
  /** Cents a coupon from it must and may be worth; undefined means any. */
  readonly faceValues: readonly [least: bigint, most: bigint] | undefined;
  /** The only customers it may be used for; empty means all. */
  readonly customerIds: readonly string[];
  /** Whether the invoice goes to who uses the coupon and not to who issues it. */
  readonly invoicesUser: boolean;
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
  readonly remark: string | undefined;
}
