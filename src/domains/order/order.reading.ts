import type { ListReading } from '../../access/list-reader.js';
import { byOwner, type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { RowReading } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import { GatewayError } from '../../kernel/errors.js';
import type { RequestOf } from '../../upstream/contract/operations.js';
import type { InLanguage, Language } from '../reference/language.type.js';
import {
  orderLinePolicy,
  type OrderLineQuestion,
  orderListPolicy,
  orderPolicy,
  type OrderQuestion,
  ownOrderPolicy,
} from './order.policy.js';
import { type OrderRow, orderRow } from './order.row.js';
import type { OrderKey } from './order.type.js';
import type { OrderRefundRow } from './order-change.type.js';
import type { OrderLineRow } from './order-line.type.js';
import type { OrderCouponsWire, OrderDiscountWire } from './order-payment.row.js';

export const ORDERS: ListReading<'ListCustomerOrders', OrderQuestion, OrderRow> = {
  operation: 'ListCustomerOrders',
  policy: orderListPolicy,
  request: (question) => ({ query: { ...ownerParameter(question), ...filterOf(question), ...timesOf(question) } }),
  rowOf: (wire, question) => orderRow(wire, question, 'LIST'),
};

function filterOf(question: OrderQuestion): RequestOf<'ListCustomerOrders'>['query'] {
  const { customerId, orderId, status, type, serviceType, paidFor, sort } = question;
  return {
    ...(customerId !== undefined && { customer_id: customerId }),
    ...(orderId !== undefined && { order_id: orderId }),
    ...(status !== undefined && { status: Number(status) as 1 }),
    ...(type !== undefined && { order_type: type as '1' }),
    ...(serviceType !== undefined && { service_type_code: serviceType }),
    ...(paidFor !== undefined && { method: paidFor as 'oneself' }),
    ...(sort !== undefined && { order_by: sort as 'createTime' }),
  };
}

const timesOf = ({ createdFrom, createdTo, paidFrom, paidTo }: OrderQuestion) => ({
  ...(createdFrom !== undefined && { create_time_begin: createdFrom }),
  ...(createdTo !== undefined && { create_time_end: createdTo }),
  ...(paidFrom !== undefined && { payment_time_begin: paidFrom }),
  ...(paidTo !== undefined && { payment_time_end: paidTo }),
});

/** What an order is asked for by before its customer is known. */
export interface OrderIdKey extends Owner {
  readonly orderId: string;
}

export const LISTED: RowReading<OrderIdKey, OrderRow> = {
  operation: 'ListCustomerOrders',
  policy: orderPolicy('ListCustomerOrders'),
  batchSize: 1,
  fetch: async (upstream, question) => {
    const [key] = question.keys;
    if (key === undefined) return [];
    const query = { order_id: key.orderId, limit: 1, ...ownerParameter(key) };
    const answer = await upstream.call('ListCustomerOrders', { query });
    return (answer.order_infos ?? []).map((wire) => orderRow(wire, key, 'LIST'));
  },
  keyOf: ({ orderId, ...row }) => ({ orderId, ...ownerOf(row) }),
};

export interface DetailsKey extends OrderIdKey, InLanguage {}
interface DetailsRow extends OrderRow, InLanguage {}

/** What upstream says to an order id that is none, or not the caller's. */
const NO_SUCH_ORDER = 'CBC.0101';

export const DETAILS: RowReading<DetailsKey, DetailsRow> = {
  operation: 'ShowCustomerOrderDetails',
  policy: orderPolicy('ShowCustomerOrderDetails'),
  batchSize: 1,
  fetch: async (upstream, question) => {
    const [key] = question.keys;
    if (key === undefined) return [];
    const { orderId, language } = key;
    const answer = await upstream
      .call('ShowCustomerOrderDetails', {
        path: { order_id: orderId },
        query: { limit: 1, ...ownerParameter(key) },
        header: { 'X-Language': language },
      })
      .catch(asAbsent);
    return answer?.order_info === undefined
      ? []
      : [{ ...orderRow(answer.order_info, key, 'DETAILS'), orderId, language }];
  },
  keyOf: ({ orderId, language, ...row }) => ({ orderId, language, ...ownerOf(row) }),
};

function asAbsent(error: unknown): undefined {
  if (error instanceof GatewayError && error.extensions.upstreamCode === NO_SUCH_ORDER) return undefined;
  throw error;
}

export const LINES: ListReading<'ShowCustomerOrderDetails', OrderLineQuestion, OrderLineRow & CustomerKey> = {
  operation: 'ShowCustomerOrderDetails',
  policy: orderLinePolicy,
  request: (question) => ({
    path: { order_id: question.orderId },
    query: ownerParameter(question),
    header: { 'X-Language': question.language as Language },
  }),
  rowOf: (wire, { customerId, ...question }) => ({ ...wire, customerId, ...ownerOf(question) }),
};

interface RefundsOfOrder extends OrderKey {
  readonly refunds: readonly OrderRefundRow[];
}

const orderKeyOf = ({ orderId, customerId, ...row }: OrderKey): OrderKey => ({ orderId, customerId, ...ownerOf(row) });

export const REFUNDS: RowReading<OrderKey, RefundsOfOrder> = {
  operation: 'ShowRefundOrderDetails',
  policy: ownOrderPolicy('ShowRefundOrderDetails'),
  batchSize: 1,
  groupOf: byOwner,
  fetch: async (upstream, question) => {
    const [key] = question.keys;
    if (key === undefined) return [];
    const query = { order_id: key.orderId, customer_id: key.customerId, ...ownerParameter(key) };
    const { refund_infos = [] } = await upstream.call('ShowRefundOrderDetails', { query });
    return [{ ...key, refunds: refund_infos }];
  },
  keyOf: orderKeyOf,
};

interface CouponsOfOrder extends OrderKey {
  readonly coupons: OrderCouponsWire;
}

export const USABLE_COUPONS: RowReading<OrderKey, CouponsOfOrder> = {
  operation: 'ListOrderCouponsByOrderId',
  policy: ownOrderPolicy('ListOrderCouponsByOrderId'),
  batchSize: 1,
  fetch: async (upstream, question) => {
    const [key] = question.keys;
    if (key === undefined) return [];
    const coupons = await upstream.call('ListOrderCouponsByOrderId', { query: { order_id: key.orderId } });
    return [{ ...key, coupons }];
  },
  keyOf: orderKeyOf,
};

interface DiscountsOfOrder extends OrderKey {
  readonly discounts: readonly OrderDiscountWire[];
}

export const USABLE_DISCOUNTS: RowReading<OrderKey, DiscountsOfOrder> = {
  operation: 'ListOrderDiscounts',
  policy: ownOrderPolicy('ListOrderDiscounts'),
  batchSize: 1,
  fetch: async (upstream, question) => {
    const [key] = question.keys;
    if (key === undefined) return [];
    const { discounts = [] } = await upstream.call('ListOrderDiscounts', { query: { order_id: key.orderId } });
    return [{ ...key, discounts }];
  },
  keyOf: orderKeyOf,
};
