import { Amount } from '../amount.js';
import { Refusal, type Operation, type SandboxRequest } from '../operation.js';
import type { Coupon } from '../world/coupons.js';
import { discountsOf, reductionOf, type Discount } from '../world/order-discounts.js';
import { payOrder } from '../world/order-payment.js';
import { monthsOf, payableOf, type Order } from '../world/orders.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, queryOf, wireTime, type BodyOf, type RowOf } from './bss-answer.js';
import { couponFields, newestFirst, planOf } from './bss-coupon-rows.js';
import { invalid } from './bss-filter.js';

const PENDING_PAYMENT = 6;
/** Kinds of coupons as payments call them, by what the lists of coupons call them. */
const KINDS = { 1: 301, 4: 302 } as const;
/** One coupon and several flexi-purchase coupons may pay an order together. */
const MOST: Readonly<Record<301 | 302, number>> = { 301: 1, 302: 3 };

/** @throws Refusal for an order that is not the caller's. */
function ownOrder({ orders }: World, { caller }: SandboxRequest, id: string): Order {
  const order = orders.find(id);
  if (order?.customer.id !== caller.accountId) throw new Refusal('CBC.30000010', 'There is no such order');
  return order;
}

/** Newest first; none for an order that is not to be paid. */
export const listOrderCouponsByOrderId: Operation = (world, request) => {
  const order = ownOrder(world, request, queryOf<'ListOrderCouponsByOrderId'>(request).order_id);
  const usable =
    order.status === PENDING_PAYMENT
      ? world.coupons.ofCustomer(order.customer.id).filter((coupon) => isUsable(world, coupon, order))
      : [];
  return ok<'ListOrderCouponsByOrderId'>({
    count: usable.length,
    user_coupons: usable.toSorted(newestFirst).map((coupon) => usableCoupon(world, coupon)),
    coupon_max_use_quantity: Object.entries(MOST).map(([type, most]) => ({
      coupon_type: Number(type),
      coupon_group: 0,
      use_quantity_value: most,
    })),
  });
};

const isUsable = (world: World, coupon: Coupon, order: Order): boolean =>
  isValid(world, coupon) && payableOf(order) >= coupon.leastOrder && isMeantFor(coupon, order);

/** In its validity, not frozen, and one that pays. */
function isValid({ coupons, now }: World, { status, type, startsAt, expiresAt, planId }: Coupon): boolean {
  const at = now.getTime();
  const isFrozen = coupons.quotas.get(planId)?.status === 5;
  return type in KINDS && status === 2 && !isFrozen && startsAt <= at && at < expiresAt;
}

function isMeantFor({ restrictions }: Coupon, { lines }: Order): boolean {
  const { serviceTypes, productIds, orderMonths: [least, most] = [0, Infinity] } = restrictions;
  return lines
    .filter(({ item }) => item.mainId === undefined)
    .every(
      ({ item: { product }, term }) =>
        (serviceTypes.length === 0 || serviceTypes.includes(product.service.code)) &&
        (productIds.length === 0 || productIds.includes(product.id)) &&
        monthsOf(term) >= least &&
        monthsOf(term) <= most,
    );
}

function usableCoupon(world: World, coupon: Coupon): RowOf<'ListOrderCouponsByOrderId', 'user_coupons'> {
  const { id, type, startsAt, lastUsedAt, orderId, activatedAt, createdAt, expiresAt, faceValue, balance } = coupon;
  const { name, description, generation, purpose } = planOf(world, coupon);
  return {
    coupon_id: id,
    coupon_code: id.slice(-12),
    status: 2,
    coupon_type: KINDS[type === 4 ? 4 : 1],
    measure_id: 1,
    face_value: new Amount(faceValue),
    effective_time: wireTime(startsAt),
    expire_time: wireTime(expiresAt),
    plan_name: name,
    plan_desc: description,
    use_limits: couponFields(world, coupon).use_limits,
    active_time: wireTime(activatedAt ?? createdAt),
    ...(lastUsedAt !== undefined && { last_used_time: wireTime(lastUsedAt) }),
    create_time: wireTime(createdAt),
    coupon_version: generation,
    balance: new Amount(balance),
    ...(orderId !== undefined && { used_by_order_id: orderId }),
    coupon_usage: purpose,
    coupon_group: 0,
  };
}

/** None for an order that is not to be paid. */
export const listOrderDiscounts: Operation = (world, request) => {
  const order = ownOrder(world, request, queryOf<'ListOrderDiscounts'>(request).order_id);
  const usable = order.status === PENDING_PAYMENT ? discountsOf(order) : [];
  return ok<'ListOrderDiscounts'>({ discounts: usable.map((discount) => discountRow(order, discount)) });
};

const ratioOf = ({ percent }: Discount): number => (100 - percent) / 100;

function discountRow(order: Order, discount: Discount): RowOf<'ListOrderDiscounts', 'discounts'> {
  const { id, kind, percent, reduction } = discount;
  const isRatio = percent > 0;
  const orders = order.parts.length > 0 ? order.parts : [order];
  return {
    discount_id: id,
    discount_value: isRatio ? String(ratioOf(discount)) : new Amount(reduction).toString(),
    discount_type: kind,
    orders: orders.map((part) => ({
      order_id: part.id,
      order_line_items: part.lines.map((line, index) => ({
        order_line_item_ids: [`${part.id}-${index + 1}`],
        discount_mode: isRatio ? 0 : 2,
        discount_amount: new Amount(reductionOf(discount, line, line === order.lines[0])),
        discount_ratio: ratioOf(discount),
      })),
    })),
  };
}

/** Pays with what is chosen and the rest in money, or changes nothing; a combined transaction is paid as one. */
export const payOrders: Operation = (world, request) => {
  const body = bodyOf<'PayOrders'>(request);
  const order = ownOrder(world, request, body.order_id);
  refuseUnpayable(world, order);
  const discount = chosenDiscount(order, body);
  const coupons = chosenCoupons(world, order, body);
  if (!payOrder(world, order, { coupons, discount })) throw new Refusal('CBC.99005003', 'The balance is too low');
  return {};
};

function refuseUnpayable({ now }: World, { wholeId, status, payBefore, customer }: Order): void {
  if (wholeId !== undefined) throw new Refusal('CBC.99000089', `The order is a part of ${wholeId}`);
  if (status !== PENDING_PAYMENT) throw new Refusal('CBC.99003106', 'The order is not to be paid');
  if ((payBefore ?? 0) < now.getTime()) throw new Refusal('CBC.99003110', 'The order had to be paid before');
  if (customer.frozen !== 0) throw new Refusal('CBC.30000052', 'The account is frozen');
}

type Choice = BodyOf<'PayOrders'>;

function chosenDiscount(order: Order, { use_discount, discount_infos = [] }: Choice): Discount | undefined {
  refuseContradiction('discount_infos', use_discount, discount_infos.length);
  const [wanted] = discount_infos;
  if (wanted === undefined) return undefined;
  const found = discountsOf(order).find(({ id, kind }) => id === wanted.id && kind === wanted.type);
  if (found === undefined) throw new Refusal('CBC.99003108', 'The order has no such discount');
  return found;
}

function refuseContradiction(field: string, use: 'YES' | 'NO', count: number): void {
  if (use === 'YES' && count === 0) throw invalid(field, 'is missing');
  if (use === 'NO' && count > 0) throw invalid(field, 'must be empty when none is to be used');
}

function chosenCoupons(world: World, order: Order, { use_coupon, coupon_infos = [] }: Choice): readonly Coupon[] {
  refuseContradiction('coupon_infos', use_coupon, coupon_infos.length);
  const coupons = coupon_infos.map(({ id, type }) => chosenCoupon(world, order, { id, type }));
  if (new Set(coupons).size < coupons.length) throw invalid('coupon_infos', 'names a coupon twice');
  for (const [kind, most] of Object.entries(MOST)) {
    const count = coupon_infos.filter(({ type }) => String(type) === kind).length;
    if (count > most) throw invalid('coupon_infos', `holds more than ${most} of type ${kind}`);
  }
  return coupons;
}

function chosenCoupon(
  world: World,
  order: Order,
  { id, type }: { readonly id: string; readonly type: number },
): Coupon {
  const coupon = world.coupons.ofCustomer(order.customer.id).find((own) => own.id === id);
  const isKnown = coupon !== undefined && KINDS[coupon.type as keyof typeof KINDS] === type;
  if (!isKnown || coupon.status === 5) throw invalid('coupon_infos', `holds no coupon of the customer: ${id}`);
  if (coupon.status === 3) throw new Refusal('CBC.99003112', 'The coupon is used up');
  if (!isUsable(world, coupon, order))
    throw invalid('coupon_infos', `holds a coupon that is not for this order: ${id}`);
  return coupon;
}

/** What the order was about is free again; a combined transaction is cancelled as one. */
export const cancelCustomerOrder: Operation = (world, request) => {
  const order = ownOrder(world, request, bodyOf<'CancelCustomerOrder'>(request).order_id);
  const { wholeId, status, parts } = order;
  if (wholeId !== undefined) throw new Refusal('CBC.99000089', `The order is a part of ${wholeId}`);
  if (status !== PENDING_PAYMENT)
    throw new Refusal('CBC.99005010', 'Only an order that is to be paid can be cancelled');
  world.orders.put({ ...order, status: 4, parts: parts.map((part) => ({ ...part, status: 4 })) });
  return {};
};
