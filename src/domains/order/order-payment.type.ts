import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import type { Money } from '../../kernel/money.js';

export const paymentCouponKind = wireEnum('PaymentCouponKind', 'Kinds of coupons and cards that can pay an order.', {
  DISCOUNT_COUPON: ['300', 'Discount coupon (折扣券).'],
  COUPON: ['301', 'Coupon (代金券); one per order (R-131).'],
  FLEXI_PURCHASE_COUPON: ['302', 'Flexi-purchase coupon (现金券); several per order.'],
  STORED_VALUE_CARD: ['303', 'Stored-value card (储值卡).'],
});

export const discountKind = wireEnum('OrderDiscountKind', 'Who or what grants a discount (折扣类型).', {
  PROMOTION: ['0', 'A promotion (促销折扣).'],
  CONTRACT: ['1', 'A contract.'],
  COMMERCIAL: ['2', 'A commercial contract (商务折扣).'],
  PARTNER: ['3', 'The partner (伙伴授予折扣).'],
  PRICE_ADJUSTMENT: ['609', 'An adjusted price of the order (订单调价).'],
});

export const discountMode = wireEnum('OrderDiscountMode', 'How a discount works.', {
  RATIO: ['0', 'The price is multiplied.'],
  FIXED_PRICE: ['1', 'The price is fixed.'],
  REDUCTION: ['2', 'Something is taken off the price.'],
});

@ObjectType({ description: 'What an order may be paid with is limited.' })
export class OrderCouponLimit {
  @Field(() => paymentCouponKind.type, { description: 'Of this kind,' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'and of this group: 0 cloud services, 1 marketplace, 2 special purpose, 3 hardware,',
  })
  readonly group!: number | null;

  @Field(() => Int, { nullable: true, description: 'so many may be used in one payment.' })
  readonly most!: number | null;
}

@ObjectType({ description: 'A limit on the use of a coupon.' })
export class OrderCouponRestriction {
  @Field(() => String, { nullable: true, description: 'Upstream id of the limit.' })
  readonly restrictionId!: string | null;

  @Field(() => String, { nullable: true, description: 'What is limited, e.g. `MIN_ORDER_AMOUNT`.' })
  readonly key!: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of limit.' })
  readonly type!: string | null;

  @Field(() => String, { nullable: true, description: 'The value, or the least one.' })
  readonly value!: string | null;

  @Field(() => String, { nullable: true, description: 'The greatest value, where there are two.' })
  readonly upperValue!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the values.' })
  readonly unit!: string | null;

  @Field(() => String, { nullable: true, description: 'Promotion plan it belongs to.' })
  readonly planId!: string | null;
}

@ObjectType({ description: 'A coupon or card that could pay an order.' })
export class OrderCoupon {
  @Field(() => String, { nullable: true, description: 'Upstream coupon id.' })
  readonly couponId!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the coupon.' })
  readonly code!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is activated.' })
  readonly activated!: boolean | null;

  @Field(() => paymentCouponKind.type, { description: 'Kind of coupon.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount when issued (面值).' })
  readonly faceValue!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What is left of it.' })
  readonly balance!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of validity.' })
  readonly validFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of validity.' })
  readonly validTo!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was activated.' })
  readonly activatedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was used last.' })
  readonly lastUsedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was made.' })
  readonly createdAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the promotion plan.' })
  readonly planName!: string | null;

  @Field(() => String, { nullable: true, description: 'Description of the promotion plan.' })
  readonly planDescription!: string | null;

  @Field(() => [OrderCouponRestriction], { description: 'What it may be used for (R-131).' })
  readonly restrictions!: readonly OrderCouponRestriction[];

  @Field(() => Int, {
    nullable: true,
    description: '1 for coupons that can be used once, 2 for those that can be used up bit by bit.',
  })
  readonly generation!: number | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the order that holds or used it.' })
  readonly usedByOrderId!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  readonly purpose!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Group for the rules of combination: 0 cloud services, 1 marketplace, 2 special purpose, 3 hardware.',
  })
  readonly group!: number | null;
}

@ObjectType({ description: 'What could pay an order beside money.' })
export class OrderCoupons {
  @Field(() => [OrderCoupon], { description: 'Coupons and cards.' })
  readonly coupons!: readonly OrderCoupon[];

  @Field(() => Int, { nullable: true, description: 'How many there are.' })
  readonly totalCount!: number | null;

  @Field(() => [OrderCouponLimit], { description: 'How many of each kind one payment may use (R-131).' })
  readonly limits!: readonly OrderCouponLimit[];
}

@ObjectType({ description: 'What a discount does to lines of an order.' })
export class OrderDiscountLine {
  @Field(() => [String], { description: 'Upstream ids of the lines that share it.' })
  readonly lineIds!: readonly string[];

  @Field(() => discountMode.type, { description: 'How it works.' })
  readonly mode!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the mode.' })
  readonly modeCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'What is taken off.' })
  readonly amount!: Money | null;

  @Field(() => String, { nullable: true, description: 'What the price is multiplied with, e.g. `0.85`.' })
  readonly ratio!: string | null;
}

@ObjectType({ description: 'What a discount does to one order.' })
export class DiscountedOrder {
  @Field(() => String, { description: 'Upstream order id.' })
  readonly orderId!: string;

  @Field(() => [OrderDiscountLine], { description: 'Its lines.' })
  readonly lines!: readonly OrderDiscountLine[];
}

@ObjectType({ description: 'A discount that an order could be paid with; one per payment.' })
export class OrderDiscount {
  @Field(() => String, { description: 'Upstream discount id.' })
  readonly discountId!: string;

  @Field(() => discountKind.type, { description: 'Who or what grants it.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => String, { description: 'Ratio or reduction; empty for a fixed price.' })
  readonly value!: string;

  @Field(() => [DiscountedOrder], { description: 'What it does.' })
  readonly orders!: readonly DiscountedOrder[];
}
