import { Amount, sum } from '../amount.js';
import { isResale, type Customer } from '../world/customers.js';
import { officialOf, payableOf, type Order, type OrderLine } from '../world/orders.js';
import { wireTime, type RowOf } from './bss-answer.js';

export type Language = 'zh' | 'en';

const SOURCES = { CUSTOMER: 1, AGENT: 2, SYSTEM: 8 } as const;
const DISCOUNTS = { 0: '700', 2: '605', 3: '607' } as const;
export const ENTERPRISE_PROJECT = { id: '0', name: 'default' } as const;

/** What all views of an order call by the same names. */
export function orderFields(order: Order, language: Language) {
  const { id, customer, status, createdBy, service, lines, createdAt, paidAt } = order;
  const payable = payableOf(order);
  const official = officialOf(order);
  return {
    order_id: id,
    customer_id: customer.id,
    service_type_code: service,
    service_type_name: lines[0]?.item.product.service[language] ?? '',
    source_type: SOURCES[createdBy],
    status,
    amount_after_discount: new Amount(payable),
    official_amount: new Amount(official),
    measure_id: 1 as const,
    create_time: wireTime(createdAt),
    ...(paidAt !== undefined && { payment_time: wireTime(paidAt) }),
    currency: 'CNY',
    ...(!isResale(customer) && official !== payable && { contract_id: contractOf(customer) }),
    amount_info: amountInfo(order, lines),
  };
}

const contractOf = ({ id }: Customer): string => `HWC${id.slice(-9)}`;

/** How the price of these lines came about, and which coupons and cards paid it. */
function amountInfo({ discount: kind }: Order, lines: readonly OrderLine[]) {
  const discount = sum(lines, ({ official, payable }) => official - payable);
  const refunds = lines.flatMap(({ refund }) => refund ?? []);
  return {
    discounts:
      kind === undefined || discount === 0n
        ? []
        : [{ discount_type: DISCOUNTS[kind], discount_amount: new Amount(discount) }],
    flexipurchase_coupon_amount: new Amount(sum(lines, ({ payment }) => payment.flexiPurchaseCoupon)),
    coupon_amount: new Amount(sum(lines, ({ payment }) => payment.coupon)),
    stored_card_amount: new Amount(sum(lines, ({ payment }) => payment.storedValueCard)),
    ...(refunds.length > 0 && {
      commission_amount: new Amount(sum(refunds, ({ fee }) => fee)),
      consumed_amount: new Amount(sum(refunds, ({ consumed }) => consumed)),
    }),
  };
}

/** @param place of the line in its own order, from 1. */
export function lineFields(
  order: Order,
  line: OrderLine,
  place: number,
  language: Language,
): RowOf<'ShowCustomerOrderDetails', 'order_line_items'> {
  const { item, term, validity, official, payable } = line;
  const product = productFields(item.product);
  return {
    order_line_item_id: `${order.id}-${place}`,
    service_type_code: item.product.service.code,
    service_type_name: item.product.service[language],
    ...product,
    period_type: term.unit,
    period_num: term.count,
    ...(validity && { effective_time: wireTime(validity.from), expire_time: wireTime(validity.to) }),
    subscription_num: 1,
    amount_after_discount: new Amount(payable),
    official_amount: new Amount(official),
    amount_info: amountInfo(order, [line]),
    currency: 'CNY',
    base_product_info: product,
    order_id: order.id,
  };
}

const productFields = ({ id, specification, service, resource }: OrderLine['item']['product']) => ({
  product_id: id,
  product_spec_desc: specification,
  category_code: service.abbreviation,
  product_owner_service: service.code,
  commercial_resource: resource.code,
});
