import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import {
  discountKind,
  discountMode,
  type OrderCoupon,
  type OrderCoupons,
  type OrderDiscount,
  type OrderDiscountLine,
  paymentCouponKind,
} from './order-payment.type.js';

type Wire = components['schemas'];
export type OrderCouponsWire = Wire['ListOrderCouponsByOrderIdResponse'];
export type OrderDiscountWire = Wire['DiscountInfoV3'];

const ACTIVATED = 2;

export const toOrderCoupons = (wire: OrderCouponsWire): OrderCoupons => ({
  coupons: (wire.user_coupons ?? []).map(toOrderCoupon),
  totalCount: orNull(wire.count),
  limits: (wire.coupon_max_use_quantity ?? []).map(({ coupon_type, coupon_group, use_quantity_value }) => ({
    kind: paymentCouponKind.nameOf(coupon_type),
    kindCode: textOf(coupon_type),
    group: orNull(coupon_group),
    most: orNull(use_quantity_value),
  })),
});

const toOrderCoupon = (wire: Wire['CouponInfoV2']): OrderCoupon => ({
  couponId: orNull(wire.coupon_id),
  code: orNull(wire.coupon_code),
  activated: wire.status === undefined ? null : wire.status === ACTIVATED,
  kind: paymentCouponKind.nameOf(wire.coupon_type),
  kindCode: textOf(wire.coupon_type),
  faceValue: moneyOf(wire.face_value),
  balance: moneyOf(wire.balance),
  validFrom: orNull(wire.effective_time),
  validTo: orNull(wire.expire_time),
  activatedAt: orNull(wire.active_time),
  lastUsedAt: orNull(wire.last_used_time),
  createdAt: orNull(wire.create_time),
  planName: orNull(wire.plan_name),
  planDescription: orNull(wire.plan_desc),
  restrictions: (wire.use_limits ?? []).map((limit) => ({
    restrictionId: orNull(limit.use_limiti_info_id),
    key: orNull(limit.limit_key),
    type: orNull(limit.limit_type),
    value: orNull(limit.value1),
    upperValue: orNull(limit.value2),
    unit: orNull(limit.value_unit),
    planId: orNull(limit.promotion_plan_id),
  })),
  generation: orNull(wire.coupon_version),
  usedByOrderId: orNull(wire.used_by_order_id),
  purpose: orNull(wire.coupon_usage),
  group: orNull(wire.coupon_group),
});

export const toOrderDiscount = (wire: OrderDiscountWire): OrderDiscount => ({
  discountId: wire.discount_id,
  kind: discountKind.nameOf(wire.discount_type),
  kindCode: textOf(wire.discount_type),
  value: wire.discount_value,
  orders: wire.orders.map(({ order_id, order_line_items }) => ({
    orderId: order_id,
    lines: order_line_items.map(toDiscountLine),
  })),
});

const toDiscountLine = (wire: Wire['OrderLineItemV3']): OrderDiscountLine => ({
  lineIds: wire.order_line_item_ids,
  mode: discountMode.nameOf(wire.discount_mode),
  modeCode: textOf(wire.discount_mode),
  amount: moneyOf(wire.discount_amount),
  ratio: textOf(wire.discount_ratio),
});
