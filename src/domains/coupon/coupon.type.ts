import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { CouponFields, couponStatus, toCouponFields } from './coupon-fields.type.js';

type Wire = components['schemas'];
export type CouponRow = Wire['IQueryUserPartnerCouponsResultV2'] & CustomerKey & { readonly couponId: string };

export interface CouponKey extends Owner {
  readonly couponId: string;
}

export const couponKind = wireEnum('CouponKind', 'Kind of coupon (优惠券类型).', {
  COUPON: ['1', 'Used against spending (代金券); one per order.'],
  FLEXI_PURCHASE_COUPON: ['4', 'May be stacked in one order (现金券).'],
});

@ObjectType({ implements: Node, description: 'A coupon issued to a reseller-model customer (优惠券).' })
export class Coupon extends CouponFields implements CustomerKey {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => couponKind.type, { description: 'Kind of coupon.' })
  readonly kind!: string;

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

  @SentAs('ListIssuedPartnerCoupons', 'query.order_id')
  @Field(() => String, { nullable: true, description: 'Used for this order.' })
  readonly orderId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Issued at or after this time.' })
  readonly issuedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Issued at or before this time.' })
  readonly issuedTo?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Validity begins at or after this time.' })
  readonly startsFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Validity begins at or before this time.' })
  readonly startsTo?: string | null;

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
  ...toCouponFields(row),
  id: nodeId('Coupon', row.couponId, row.indirectPartnerId),
  couponId: row.couponId,
  kind: couponKind.nameOf(row.coupon_type),
  faceValue: moneyOf(row.face_value),
  balance: moneyOf(row.balance),
  validFrom: orNull(row.effective_time),
  lastUsedAt: orNull(row.last_used_time),
  planName: orNull(row.promotion_plan_name),
  planDescription: orNull(row.promotion_plan_desc),
  customerId: row.customerId,
  ...(row.indirectPartnerId !== undefined && { indirectPartnerId: row.indirectPartnerId }),
});
