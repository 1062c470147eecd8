import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import type { Owner } from '../../access/owner.js';
import { MoneyType } from '../../graphql/money.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';

type Wire = components['schemas'];
export type CouponRow = Wire['IQueryUserPartnerCouponsResultV2'] & CustomerKey & { readonly couponId: string };
export type CouponRecordRow = Wire['CouponRecordV2'];

export interface CouponKey extends Owner {
  readonly couponId: string;
}

export const couponKind = wireEnum('CouponKind', 'Kind of coupon (优惠券类型).', {
  COUPON: ['1', 'Used against spending (代金券); one per order.'],
  FLEXI_PURCHASE_COUPON: ['4', 'May be stacked in one order (现金券).'],
});

export const couponStatus = wireEnum('CouponStatus', 'State of a coupon (R-130).', {
  NOT_ACTIVATED: ['1', 'Issued, not activated.'],
  AVAILABLE: ['2', 'Usable; the only state that can be reclaimed (R-125).'],
  USED: ['3', 'Used up.'],
  EXPIRED: ['4', 'Past its validity; what was left went back to the quota (R-129).'],
  RECLAIMED: ['5', 'Taken back by its issuer; the recipient no longer sees it (R-128).'],
});

const couponOperation = wireEnum('CouponOperation', 'What was done with a coupon (R-043).', {
  ISSUE: ['1', 'Issued.'],
  RECLAIM: ['2', 'Reclaimed by hand.'],
  RECLAIM_ON_DISASSOCIATION: ['3', 'Reclaimed because the association ended (R-057).'],
  RECLAIM_ON_EXPIRY: ['4', 'Returned on expiry (R-129).'],
  RECLAIM_ON_UNSUBSCRIPTION: ['5', 'Reclaimed on unsubscription.'],
  RECHARGE_CANCELLED: ['6', 'Recharge cancelled by a refund.'],
  RECLAIM_ON_ASSOCIATION: ['7', 'Reclaimed on association.'],
  RECLAIM_ON_MODEL_CHANGE: ['8', 'Reclaimed on a change of the association type.'],
  MOVED: ['9', 'Moved between resellers.'],
});

@ObjectType({ description: 'An entry in the log of a coupon (R-043).' })
export class CouponRecord {
  @Field(() => String, { nullable: true, description: 'Upstream id of the record.' })
  readonly recordId!: string | null;

  @Field(() => couponOperation.type, { description: 'What was done.' })
  readonly operation!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the operation.' })
  readonly operationCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Value issued or taken back.' })
  readonly amount!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  readonly at!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it succeeded.' })
  readonly succeeded!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Number of the quota the coupon is issued from.' })
  readonly quotaNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Remark; for the issuing partner only (R-044).' })
  readonly remark!: string | null;
}

@ObjectType({ implements: Node, description: 'A coupon issued to a reseller-model customer (优惠券).' })
export class Coupon implements CustomerKey {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream coupon id.' })
  readonly couponId!: string;

  @Field(() => couponKind.type, { description: 'Kind of coupon.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => couponStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount when issued (面值).' })
  readonly faceValue!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What is left of it.' })
  readonly balance!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of validity.' })
  readonly validFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of validity.' })
  readonly validTo!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was issued.' })
  readonly issuedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Order it was used for or is locked by.' })
  readonly orderId!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is frozen.' })
  readonly frozen!: boolean | null;

  readonly customerId!: string;
  readonly indirectPartnerId?: string;
}

export const CouponConnection = connectionType(Coupon, 'Coupon');

@InputType({ description: 'Which coupons; everything given must hold. Null and absent mean no filter.' })
export class CouponFilter {
  @Field(() => couponKind.type, { nullable: true, description: 'Kind of coupon.' })
  readonly kind?: keyof typeof couponKind.type | null;

  @Field(() => couponStatus.type, { nullable: true, description: 'State.' })
  readonly status?: keyof typeof couponStatus.type | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Validity ends at or after this time.' })
  readonly expiresFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Validity ends at or before this time.' })
  readonly expiresTo?: string | null;
}

@ArgsType()
export class CouponArgs extends PageArgs {
  @Field(() => CouponFilter, { nullable: true, description: 'Which coupons.' })
  readonly filter?: CouponFilter | null;
}

export const toCoupon = (row: CouponRow): Coupon => ({
  id: nodeId('Coupon', row.couponId, row.indirectPartnerId),
  couponId: row.couponId,
  kind: couponKind.nameOf(row.coupon_type),
  kindCode: textOf(row.coupon_type),
  status: couponStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  faceValue: moneyOf(row.face_value),
  balance: moneyOf(row.balance),
  validFrom: orNull(row.effective_time),
  validTo: orNull(row.expire_time),
  issuedAt: orNull(row.create_time),
  orderId: orNull(row.order_id ?? row.lock_order_id),
  frozen: row.is_frozen === undefined ? null : row.is_frozen === '1',
  customerId: row.customerId,
  ...(row.indirectPartnerId !== undefined && { indirectPartnerId: row.indirectPartnerId }),
});

export const toCouponRecord = (row: CouponRecordRow): CouponRecord => ({
  recordId: orNull(row.id),
  operation: couponOperation.nameOf(row.operation_type),
  operationCode: textOf(row.operation_type),
  amount: moneyOf(row.operation_amount),
  at: orNull(row.operation_time),
  succeeded: row.result === undefined ? null : row.result === '0',
  quotaNumber: orNull(row.quota_id),
  remark: orNull(row.remark),
});
