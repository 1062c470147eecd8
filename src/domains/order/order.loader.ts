import { listReader, type Slice, type Window } from '../../access/list-reader.js';
import { type Owner, ownerOf } from '../../access/owner.js';
import { rowReader } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { toWireTime } from '../../graphql/scalars.js';
import { LANGUAGE, type Language } from '../reference/language.type.js';
import type { OrderQuestion } from './order.policy.js';
import {
  DETAILS,
  LINES,
  LISTED,
  type OrderIdKey,
  ORDERS,
  REFUNDS,
  USABLE_COUPONS,
  USABLE_DISCOUNTS,
} from './order.reading.js';
import { type OrderRow, toOrder } from './order.row.js';
import {
  type CustomerOrderFilter,
  type Order,
  type OrderFacts,
  type OrderDetailPart,
  type OrderFilter,
  type OrderKey,
  type OrderListPart,
  orderStatus,
  orderType,
} from './order.type.js';
import { type OrderRefund, toOrderRefund } from './order-change.type.js';
import type { OrderLineRow } from './order-line.type.js';
import { toOrderCoupons, toOrderDiscount } from './order-payment.row.js';
import type { OrderCoupons, OrderDiscount } from './order-payment.type.js';

type Sort = 'createTime' | '-createTime';

/** Everything the gateway reads about orders, bound to one request. */
export function orderLoader(session: Session) {
  const list = listReader(session, ORDERS);
  const readListed = rowReader(session, LISTED);
  const readDetails = rowReader(session, DETAILS);
  const { indirectPartnerId: ownReseller } = session.viewer;

  const one = async (orderId: string, indirectPartnerId?: string, language: Language = LANGUAGE.ZH_CN) => {
    const row = await readDetails({ orderId, language, ...ownerOf({ indirectPartnerId }) });
    return row && toOrder(row);
  };
  return {
    /** By its upstream id; null when there is no such order in sight. */
    one,

    /** @param id global, or the upstream id. @throws GatewayError `BAD_USER_INPUT` */
    async byId(id: string, language: Language): Promise<Order | null> {
      const [orderId = '', reseller] = partsOrBareId('id', 'Order', id, ownReseller);
      return one(orderId, reseller, language);
    },

    page(filter: OrderFilter, sort: Sort | null | undefined, window: Window): Promise<Slice<OrderRow>> {
      return list.page({ ...questionOf(filter, sort), ...whoseOf(filter, ownReseller) }, window);
    },

    pageOf(
      { customerId, ...customer }: CustomerKey,
      filter: CustomerOrderFilter,
      { sort, window }: { readonly sort: Sort | null | undefined; readonly window: Window },
    ): Promise<Slice<OrderRow>> {
      return list.page({ ...questionOf(filter, sort), customerId, ...ownerOf(customer) }, window);
    },

    /** What only the list tells; a part of a combined transaction is in no list of its own. */
    async listPart(order: OrderFacts): Promise<OrderListPart | null> {
      if (order.listed !== undefined) return order.listed;
      const row = await readListed(idKey(order));
      return (row && toOrder(row).listed) ?? null;
    },

    async detailPart(order: OrderFacts): Promise<OrderDetailPart | null> {
      if (order.detailed !== undefined) return order.detailed;
      return (await one(order.orderId, order.indirectPartnerId))?.detailed ?? null;
    },

    ...orderPartsLoader(session),
  };
}

/** The lines of an order, what it gives back, and what could pay it. */
function orderPartsLoader(session: Session) {
  const lineList = listReader(session, LINES);
  const readRefunds = rowReader(session, REFUNDS);
  const readCoupons = rowReader(session, USABLE_COUPONS);
  const readDiscounts = rowReader(session, USABLE_DISCOUNTS);
  return {
    lines(order: OrderKey, language: Language, window: Window): Promise<Slice<OrderLineRow>> {
      return lineList.page({ ...keyOf(order), language }, window);
    },

    /** Nothing is asked about an order that gives nothing back. */
    async refunds(order: Order): Promise<OrderRefund[]> {
      if (order.amountDue?.isLessThan('0') !== true) return [];
      return ((await readRefunds(keyOf(order)))?.refunds ?? []).map(toOrderRefund);
    },

    async usableCoupons(order: OrderKey): Promise<OrderCoupons | null> {
      const row = await readCoupons(keyOf(order));
      return row && toOrderCoupons(row.coupons);
    },

    async usableDiscounts(order: OrderKey): Promise<OrderDiscount[] | null> {
      return (await readDiscounts(keyOf(order)))?.discounts.map(toOrderDiscount) ?? null;
    },
  };
}

const idKey = ({ orderId, ...order }: OrderKey): OrderIdKey => ({ orderId, ...ownerOf(order) });
const keyOf = ({ orderId, customerId, ...order }: OrderKey): OrderKey => ({ orderId, customerId, ...ownerOf(order) });

/** A customer named by a global id says itself whose it is. */
function whoseOf(
  { customerId, indirectPartnerId }: OrderFilter,
  ownReseller: string | undefined,
): Owner & Partial<CustomerKey> {
  const [reseller] =
    indirectPartnerId == null ? [] : partsOrBareId('filter.indirectPartnerId', 'IndirectPartner', indirectPartnerId);
  if (customerId == null) return ownerOf({ indirectPartnerId: reseller });
  const [id = '', owner] = partsOrBareId('filter.customerId', 'Customer', customerId, reseller ?? ownReseller);
  return { customerId: id, ...ownerOf({ indirectPartnerId: owner }) };
}

const questionOf = (filter: CustomerOrderFilter, sort: Sort | null | undefined): OrderQuestion => ({
  ...timesOf(filter),
  ...(filter.orderId && { orderId: filter.orderId }),
  ...(filter.status != null && { status: orderStatus.codeOf('filter.status', filter.status) }),
  ...(filter.type != null && { type: orderType.codeOf('filter.type', filter.type) }),
  ...(filter.serviceType && { serviceType: filter.serviceType }),
  ...(filter.paidFor != null && { paidFor: filter.paidFor }),
  ...(sort != null && { sort }),
});

const timesOf = ({ createdFrom, createdTo, paidFrom, paidTo }: CustomerOrderFilter): OrderQuestion => ({
  ...(createdFrom != null && { createdFrom: toWireTime(createdFrom) }),
  ...(createdTo != null && { createdTo: toWireTime(createdTo) }),
  ...(paidFrom != null && { paidFrom: toWireTime(paidFrom) }),
  ...(paidTo != null && { paidTo: toWireTime(paidTo) }),
});
