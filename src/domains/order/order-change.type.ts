import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';
import { moneyOf, orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import type { OrderKey } from './order.type.js';
import { discountKind, paymentCouponKind } from './order-payment.type.js';

export type OrderRefundRow = components['schemas']['OrderRefundInfoV2'];

@ObjectType({ description: 'What of an earlier order is given back, or kept (退款明细).' })
export class OrderRefund {
  @Field(() => String, { description: 'Upstream id of the record.' })
  readonly refundId!: string;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Negative: given back. Positive: used up, or a handling fee.',
  })
  readonly amount!: Money | null;

  @Field(() => String, { description: 'Upstream id of the customer.' })
  readonly customerNumber!: string;

  @Field(() => String, { description: 'Resource type.' })
  readonly resourceType!: string;

  @Field(() => String, { nullable: true, description: 'Name of the resource type.' })
  readonly resourceTypeName!: string | null;

  @Field(() => String, { description: 'Cloud service type.' })
  readonly serviceType!: string;

  @Field(() => String, { nullable: true, description: 'Name of the cloud service type.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { description: 'Region.' })
  readonly region!: string;

  @Field(() => String, { nullable: true, description: 'Upstream id of the order that had paid it.' })
  readonly baseOrderId!: string | null;
}

export const toOrderRefund = (wire: OrderRefundRow): OrderRefund => ({
  refundId: wire.id,
  amount: moneyOf(wire.amount),
  customerNumber: wire.customer_id,
  resourceType: wire.resource_type_code,
  resourceTypeName: orNull(wire.resource_type_name),
  serviceType: wire.service_type_code,
  serviceTypeName: orNull(wire.service_type_name),
  region: wire.region_code,
  baseOrderId: orNull(wire.base_order_id),
});

@InputType({ description: 'A coupon or card to pay with.' })
export class PaymentCouponInput {
  @SentAs('PayOrders', 'body.coupon_infos.id')
  @Field(() => String, { description: 'Upstream coupon id, as `Order.usableCoupons` has it.' })
  readonly couponId!: string;

  @Field(() => paymentCouponKind.type, { description: 'Kind of coupon.' })
  readonly kind!: keyof typeof paymentCouponKind.type;
}

@InputType({ description: 'A discount to pay with.' })
export class PaymentDiscountInput {
  @SentAs('PayOrders', 'body.discount_infos.id')
  @Field(() => String, { description: 'Upstream discount id, as `Order.usableDiscounts` has it.' })
  readonly discountId!: string;

  @Field(() => discountKind.type, { description: 'Who or what grants it.' })
  readonly kind!: keyof typeof discountKind.type;
}

@InputType({ description: 'An order to pay, and with what beside money.' })
export class PayOrderInput {
  @SentAs('PayOrders', 'body.order_id')
  @Field(() => ID, { description: 'Global id, or upstream order id; of a combined transaction, its own (R-196).' })
  readonly orderId!: string;

  @SentAs('PayOrders', 'body.coupon_infos')
  @Field(() => [PaymentCouponInput], {
    nullable: true,
    description:
      'At most three, of them one coupon (代金券) and one discount coupon (R-131); they pay before money does.',
  })
  readonly coupons?: readonly PaymentCouponInput[] | null;

  @Field(() => PaymentDiscountInput, { nullable: true, description: 'None when absent: the list price is paid.' })
  readonly discount?: PaymentDiscountInput | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'An order to cancel.' })
export class CancelOrderInput {
  @SentAs('CancelCustomerOrder', 'body.order_id')
  @Field(() => ID, { description: 'Global id, or upstream order id; of a combined transaction, its own (R-196).' })
  readonly orderId!: string;
}

@ObjectType({ description: 'An order that was changed.' })
export class OrderChangePayload extends Payload {
  /** The order, for the field that shows it as it is now. */
  readonly orderKey?: Pick<OrderKey, 'orderId' | 'indirectPartnerId'>;
}

@ObjectType({ description: 'An order that was paid.' })
export class PayOrderPayload extends OrderChangePayload {}

@ObjectType({ description: 'An order that was cancelled.' })
export class CancelOrderPayload extends OrderChangePayload {}
