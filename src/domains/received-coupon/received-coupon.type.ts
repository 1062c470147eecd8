import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { type Owner, ownerOf } from '../../access/owner.js';
import { SentAs } from '../../graphql/input-limits.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { CouponFields, couponStatus, toCouponFields } from '../coupon/coupon-fields.type.js';

export interface ReceivedCouponKey extends Owner {
  readonly couponId: string;
}
export type ReceivedCouponRow = components['schemas']['IQueryUserCouponsResultV2'] & ReceivedCouponKey;

export const receivedCouponKind = wireEnum('ReceivedCouponKind', 'Kind of coupon, of any issuer (优惠券类型).', {
  COUPON: ['1', 'Used against spending (代金券); one per order.'],
  DISCOUNT_COUPON: ['2', 'Lowers the price of one order (折扣券).'],
  PRODUCT_COUPON: ['3', 'For particular products (产品券).'],
  FLEXI_PURCHASE_COUPON: ['4', 'May be stacked in one order (现金券).'],
});

const couponGeneration = wireEnum('CouponGeneration', 'Whether a coupon pays once or until it is empty.', {
  SINGLE_USE: ['1', 'The old kind: pays one order, and has no balance.'],
  REUSABLE: ['2', 'The new kind: what is left pays the next order (R-131).'],
});

@ObjectType({
  implements: Node,
  description:
    'A coupon that the viewer’s own account holds: a customer’s, of any issuer, or one that a partner or reseller received ' +
    'from Huawei Cloud (收到的优惠券).',
})
export class ReceivedCoupon extends CouponFields {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => receivedCouponKind.type, { description: 'Kind of coupon.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Code of the coupon (优惠券编码).' })
  readonly couponCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the account that holds it.' })
  readonly holderId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Upstream id of who issued it: a partner, an activity and so on.',
  })
  readonly sourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is meant for (用途).' })
  readonly purpose!: string | null;

  @Field(() => couponGeneration.type, { description: 'Whether it pays once or until it is empty.' })
  readonly generation!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the generation.' })
  readonly generationCode!: string | null;

  @Field(() => String, { nullable: true, description: 'What upstream says beside all this; mostly nothing.' })
  readonly extension!: string | null;
}

export const ReceivedCouponConnection = connectionType(ReceivedCoupon, 'ReceivedCoupon');

@InputType({ description: 'Which coupons; everything given must hold. Null and absent mean no filter.' })
export class ReceivedCouponFilter {
  @Field(() => receivedCouponKind.type, { nullable: true, description: 'Kind of coupon.' })
  readonly kind?: keyof typeof receivedCouponKind.type | null;

  @Field(() => couponStatus.type, { nullable: true, description: 'State.' })
  readonly status?: keyof typeof couponStatus.type | null;

  @SentAs('ListSubCustomerCoupons', 'query.order_id')
  @Field(() => String, { nullable: true, description: 'Used for this order.' })
  readonly orderId?: string | null;

  @SentAs('ListSubCustomerCoupons', 'query.promotion_plan_id')
  @Field(() => String, { nullable: true, description: 'Issued under this promotion plan.' })
  readonly planId?: string | null;

  @SentAs('ListSubCustomerCoupons', 'query.source_id')
  @Field(() => String, { nullable: true, description: 'Issued by this partner, activity and so on.' })
  readonly sourceId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Activated at or after this time.' })
  readonly activatedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Activated at or before this time.' })
  readonly activatedTo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'What this reseller received, instead of the partner itself. For distributors.',
  })
  readonly indirectPartnerId?: string | null;
}

@ArgsType()
export class ReceivedCouponArgs extends PageArgs {
  @Field(() => ReceivedCouponFilter, { nullable: true, description: 'Which coupons.' })
  readonly filter?: ReceivedCouponFilter | null;
}

export const toReceivedCoupon = (row: ReceivedCouponRow): ReceivedCoupon => ({
  ...toCouponFields(row),
  id: nodeId('ReceivedCoupon', row.couponId, ownerOf(row).indirectPartnerId),
  couponId: row.couponId,
  kind: receivedCouponKind.nameOf(row.coupon_type),
  faceValue: moneyOf(row.face_value, row.currency),
  balance: moneyOf(row.balance, row.currency),
  validFrom: orNull(row.valid_time),
  lastUsedAt: orNull(row.reserve_time),
  planName: orNull(row.plan_name),
  planDescription: orNull(row.plan_desc),
  couponCode: orNull(row.coupon_code),
  holderId: orNull(row.customer_id),
  sourceId: orNull(row.source_id),
  purpose: orNull(row.coupon_usage),
  generation: couponGeneration.nameOf(row.coupon_version),
  generationCode: textOf(row.coupon_version),
  extension: orNull(row.extend_param1),
});
