import { Amount } from '../amount.js';
import { Refusal, type Operation, type SandboxRequest } from '../operation.js';
import { monthAt, type Month } from '../world/calendar.js';
import type { Customer } from '../world/customers.js';
import type { Order, OrderHead, OrderLine } from '../world/orders.js';
import type { World } from '../world/world.js';
import { languageOf, ok, page, queryOf, wireTime, type Paging, type QueryOf, type RowOf } from './bss-answer.js';
import { invalid, is, isWithin, ownerOf } from './bss-filter.js';
import { ENTERPRISE_PROJECT, lineFields, orderFields, type Language } from './bss-order-fields.js';

const YEAR = 366 * 86_400_000;

type ListQuery = QueryOf<'ListCustomerOrders'>;

/** Of the caller, or of all customers of a partner; newest first unless asked otherwise. */
export const listCustomerOrders: Operation = (world, request) => {
  const query = queryOf<'ListCustomerOrders'>(request);
  checkSpan('create_time', query.create_time_begin, query.create_time_end);
  checkSpan('payment_time', query.payment_time_begin, query.payment_time_end);
  const customers = askedCustomers(world, request, query);
  const filters = filtersOf(query);
  const months = world.orders.months.filter((month) => isAsked(month, query));
  const isOldestFirst = query.order_by === 'createTime';
  const { total, rows } = pageByMonth(isOldestFirst ? months : months.toReversed(), query, (month) => {
    const heads = customers.flatMap((customer) => world.orders.headsIn(customer, month));
    return {
      heads: heads.filter((head) => filters.every((keeps) => keeps(head))),
      order: isOldestFirst ? byAge : byNewness,
    };
  });
  return ok<'ListCustomerOrders'>({
    total_count: total,
    order_infos: rows.flatMap(({ id }) => world.orders.find(id) ?? []).map((order) => listedOrder(world, order)),
  });
};

/** @throws Refusal for a period of more than a year. */
function checkSpan(field: string, begin: string | undefined, end: string | undefined): void {
  if (begin && end && Date.parse(end) - Date.parse(begin) > YEAR) {
    throw new Refusal('CBC.0101', `${field} spans more than a year`);
  }
}

function askedCustomers(world: World, request: SandboxRequest, query: ListQuery): readonly Customer[] {
  const ownerId = ownerOf(world, request, query.indirect_partner_id);
  // Nobody's orders are paid by somebody else.
  if (query.method === 'sub_customer') return [];
  const { customers } = world;
  if (request.caller.kind === 'CUSTOMER') return optional(customers.get(ownerId));
  return query.customer_id ? optional(customers.oneOf(ownerId, query.customer_id)) : customers.ofOwner(ownerId);
}

const optional = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

const isAsked = (month: Month, { create_time_begin: begin, create_time_end: end }: ListQuery): boolean =>
  (!begin || month >= monthAt(Date.parse(begin))) && (!end || month <= monthAt(Date.parse(end)));

type Filter = (head: OrderHead) => boolean;

/** Those asked for only: a head works out nothing that no filter is about. */
const filtersOf = (query: ListQuery): readonly Filter[] => [
  ...equal(query.order_id, ({ id }) => id),
  ...equal(query.service_type_code, ({ service }) => service),
  ...equal(query.status, ({ status }) => status),
  ...equal(query.order_type, ({ type }) => String(type)),
  ...within(query.create_time_begin, query.create_time_end, ({ createdAt }) => createdAt),
  ...within(query.payment_time_begin, query.payment_time_end, ({ paidAt }) => paidAt),
];

const equal = <T extends string | number>(wanted: T | undefined, valueOf: (head: OrderHead) => T): readonly Filter[] =>
  wanted === undefined || wanted === '' ? [] : [(head) => valueOf(head) === wanted];

const within = (
  begin: string | undefined,
  end: string | undefined,
  timeOf: (head: OrderHead) => number | undefined,
): readonly Filter[] => (begin || end ? [(head) => isWithin(timeOf(head), begin, end)] : []);

const byAge = (a: OrderHead, b: OrderHead): number => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
const byNewness = (a: OrderHead, b: OrderHead): number => byAge(b, a);

interface MonthOfOrders {
  readonly heads: OrderHead[];
  readonly order: (a: OrderHead, b: OrderHead) => number;
}

/** Sorts those months only that are on the page: there may be millions of orders. */
function pageByMonth(
  months: readonly Month[],
  { offset = 0, limit = 10 }: Paging,
  headsOf: (month: Month) => MonthOfOrders,
): { readonly total: number; readonly rows: readonly OrderHead[] } {
  let total = 0;
  const rows: OrderHead[] = [];
  for (const month of months) {
    const { heads, order } = headsOf(month);
    const missing = limit - rows.length;
    if (missing > 0 && offset < total + heads.length) {
      const skipped = Math.max(0, offset - total);
      rows.push(...heads.sort(order).slice(skipped, skipped + missing));
    }
    total += heads.length;
  }
  return { total, rows };
}

function listedOrder({ partnerId }: World, order: Order): RowOf<'ListCustomerOrders', 'order_infos'> {
  const isPaidByPartner = order.createdBy === 'AGENT';
  return {
    ...listFields(order),
    sub_order_infos: order.parts.map(listFields),
    agent_pay_info: { is_agent_pay: isPaidByPartner, ...(isPaidByPartner && { paying_agent_id: partnerId }) },
  };
}

function listFields(order: Order) {
  const { type } = order;
  return {
    ...orderFields(order, 'zh'),
    // The list has no word for a change to pay-per-use; the details have.
    ...(type !== 10 && { order_type: type }),
    enterprise_projects: [ENTERPRISE_PROJECT],
  };
}

/** Pages the lines; those of a combined transaction are the lines of all its orders. */
export const showCustomerOrderDetails: Operation = (world, request) => {
  const query = queryOf<'ShowCustomerOrderDetails'>(request);
  const language = languageOf(request);
  const order = world.orders.find(request.path['order_id'] ?? '');
  if (order === undefined || !maySee(world, request, order, query.indirect_partner_id)) {
    throw new Refusal('CBC.0101', 'There is no such order');
  }
  const all = linesWithOrder(order);
  return ok<'ShowCustomerOrderDetails'>({
    total_count: all.length,
    order_info: {
      ...detailFields(order, language),
      sub_order_infos: order.parts.map((part) => detailFields(part, language)),
    },
    order_line_items: page(all, query).map(({ owner, line, place }) => lineFields(owner, line, place, language)),
  });
};

/** A customer sees its own orders, a partner those of its customers. */
function maySee(
  world: World,
  request: SandboxRequest,
  { customer }: Order,
  indirectPartnerId: string | undefined,
): boolean {
  const ownerId = ownerOf(world, request, indirectPartnerId);
  return ownerId === (request.caller.kind === 'CUSTOMER' ? customer.id : customer.ownerId);
}

interface PlacedLine {
  readonly owner: Order;
  readonly line: OrderLine;
  readonly place: number;
}

const linesWithOrder = (order: Order): readonly PlacedLine[] =>
  (order.parts.length > 0 ? order.parts : [order]).flatMap((owner) =>
    owner.lines.map((line, index) => ({ owner, line, place: index + 1 })),
  );

const USER_NAMES = { AGENT: 'Agent', SYSTEM: 'System' } as const;

function detailFields(order: Order, language: Language) {
  const { createdBy, customer, payBefore, type } = order;
  return {
    ...orderFields(order, language),
    order_type: type,
    user_name: createdBy === 'CUSTOMER' ? customer.accountName : USER_NAMES[createdBy],
    ...(payBefore !== undefined && { pending_payment_end_time: wireTime(payBefore) }),
  };
}

/** What is given back of earlier orders, and what of them is kept. */
export const showRefundOrderDetails: Operation = (world, request) => {
  const query = queryOf<'ShowRefundOrderDetails'>(request);
  if (request.caller.kind !== 'CUSTOMER' && !query.customer_id) throw invalid('customer_id', 'is missing');
  const order = world.orders.find(query.order_id);
  const isSeen = order !== undefined && maySee(world, request, order, query.indirect_partner_id);
  if (!isSeen || !is(query.customer_id, order.customer.id)) throw new Refusal('CBC.30000010', 'There is no such order');
  const refunds = order.lines.flatMap((line) => refundInfos(order, line));
  if (refunds.length === 0) throw new Refusal('CBC.99005026', 'The order gives nothing back');
  return ok<'ShowRefundOrderDetails'>({ total_count: refunds.length, refund_infos: refunds });
};

function refundInfos(
  { id, customer }: Order,
  { item, payable, refund }: OrderLine,
): readonly RowOf<'ShowRefundOrderDetails', 'refund_infos'>[] {
  if (refund === undefined) return [];
  const { service, resource } = item.product;
  const row = (mark: string, cents: bigint) => ({
    id: `${id}-${refund.baseOrderId.slice(-12)}-${mark}`,
    amount: new Amount(cents),
    measure_id: '1' as const,
    customer_id: customer.id,
    resource_type_code: resource.code,
    service_type_code: service.code,
    resource_type_name: resource.zh,
    service_type_name: service.zh,
    region_code: item.region.code,
    base_order_id: refund.baseOrderId,
  });
  return [
    row('refund', payable),
    ...(refund.consumed > 0n ? [row('consumed', refund.consumed)] : []),
    ...(refund.fee > 0n ? [row('fee', refund.fee)] : []),
  ];
}
