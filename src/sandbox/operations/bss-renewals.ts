import { Refusal, type Operation, type SandboxRequest } from '../operation.js';
import type { Customer } from '../world/customers.js';
import { agreedDiscountOf } from '../world/order-discounts.js';
import { payOrder } from '../world/order-payment.js';
import { newOrder, type Order, type Term } from '../world/orders.js';
import { renewalLines } from '../world/other-orders.js';
import { resourceIdOfMain, type PeriodResource } from '../world/period-resources.js';
import type { World } from '../world/world.js';
import { bodyOf, ok } from './bss-answer.js';
import { invalid } from './bss-filter.js';

const IN_USE = 2;
const PENDING_PAYMENT = 6;
const MOST_YEARS = 3;

/** The customer that calls. */
export function callingCustomer({ customers }: World, { caller }: SandboxRequest): Customer {
  const customer = customers.get(caller.accountId);
  if (customer === undefined) throw new Refusal('CBC.0151', 'Only for customers');
  return customer;
}

/** A yearly/monthly resource of the customer by its own id. @throws Refusal with the code for what it cannot be. */
export function ownResource(
  { periodResources }: World,
  customer: Customer,
  { id, unknown, attached }: { readonly id: string; readonly unknown: string; readonly attached: string },
): PeriodResource {
  const resource = periodResources.find(customer, id);
  if (resource === undefined) throw new Refusal(unknown, `There is no resource ${id}`);
  if (resourceIdOfMain(resource) !== id) throw new Refusal(attached, `${id} goes with ${resourceIdOfMain(resource)}`);
  return resource;
}

/** One order for each resource; a resource with a running order fails alone, everything else fails the call. */
export const renewalResources: Operation = (world, request) => {
  const { resource_ids, period_type, period_num, is_auto_pay } = bodyOf<'RenewalResources'>(request);
  const term: Term = { unit: period_type, count: period_num };
  if (term.unit === 3 && term.count > MOST_YEARS) throw new Refusal('CBC.30010069', 'At most three years');
  const customer = callingCustomer(world, request);
  if (customer.frozen !== 0) throw new Refusal('CBC.30000052', 'The account is frozen');
  const wanted = [...new Set(resource_ids)].map((id) => renewable(world, customer, id));
  const [running, free] = [
    wanted.filter((one) => isRunning(world, one)),
    wanted.filter((one) => !isRunning(world, one)),
  ];
  const orders = free.map((resource) => orderRenewal(world, resource, term));
  if (is_auto_pay === 1) payAll(world, orders);
  return ok<'RenewalResources'>({
    order_ids: orders.map(({ id }) => id),
    fail_resource_infos: running.map((resource) => ({
      resource_id: resourceIdOfMain(resource),
      error_code: 'CBC.99003144',
      error_msg: 'An order on the resource is running',
    })),
  });
};

function renewable(world: World, customer: Customer, id: string): PeriodResource {
  const resource = ownResource(world, customer, { id, unknown: 'CBC.99003016', attached: 'CBC.30010036' });
  if (resource.status !== IN_USE) throw new Refusal('CBC.99003016', `${id} is not in use`);
  if (world.orders.openOrderOf(customer, id)?.status === PENDING_PAYMENT) {
    throw new Refusal('CBC.99003100', `${id} is in an unpaid order`);
  }
  return resource;
}

const isRunning = ({ orders }: World, resource: PeriodResource): boolean =>
  orders.openOrderOf(resource.customer, resourceIdOfMain(resource)) !== undefined;

function orderRenewal({ orders, now }: World, resource: PeriodResource, term: Term): Order {
  const { customer } = resource;
  const order = newOrder({
    id: orders.nextId(customer),
    customer,
    type: 2,
    status: PENDING_PAYMENT,
    createdAt: now.getTime(),
    lines: renewalLines(resource, term),
  });
  orders.put(order);
  return order;
}

/** In money and at the agreed discount. @throws Refusal when it is too little for one of them, which stays to be paid. */
function payAll(world: World, orders: readonly Order[]): void {
  const unpaid = orders.filter((order) => !payOrder(world, order, { coupons: [], discount: agreedDiscountOf(order) }));
  if (unpaid.length === 0) return;
  throw new Refusal(
    'CBC.30050006',
    `The balance is too low; the orders are there: ${unpaid.map(({ id }) => id).join()}`,
  );
}

const UNITS = { MONTH: 2, YEAR: 3 } as const;

/** Only what is paid for and in use can renew itself. */
export const autoRenewalResources: Operation = (world, request) => {
  const { auto_renew_times: times = 0, period_type } = bodyOf<'AutoRenewalResources'>(request);
  const resource = ownMain(world, request);
  if (resource.status !== IN_USE) throw new Refusal('CBC.99003602', 'The resource is not in use');
  const unit = period_type === undefined ? (resource.autoRenewal?.unit ?? 2) : UNITS[period_type];
  update(world, { ...resource, policy: 3, autoRenewal: { times, unit } });
  return {};
};

export const cancelAutoRenewalResources: Operation = (world, request) => {
  const resource = ownMain(world, request);
  if (resource.policy !== 3) throw new Refusal('CBC.99003605', 'The resource does not renew itself');
  update(world, { ...resource, policy: 0, autoRenewal: undefined });
  return {};
};

const ownMain = (world: World, request: SandboxRequest): PeriodResource =>
  ownResource(world, callingCustomer(world, request), {
    id: request.path['resource_id'] ?? '',
    unknown: 'CBC.99003012',
    attached: 'CBC.30010036',
  });

export function update({ periodResources, now }: World, resource: PeriodResource): PeriodResource {
  const updated = { ...resource, updatedAt: now.getTime() };
  periodResources.put(updated);
  return updated;
}

/** Which days a setting can be, as text. */
const SETTINGS = {
  DEDUCTION_DATE: /^[2-7]$/,
  EXPIRE_DATE: /^(-1|[1-9]|1\d|2[0-8])$/,
} as const;

export const setResourcesRenewConfig: Operation = (world, request) => {
  const { config_name, config_value } = bodyOf<'SetResourcesRenewConfig'>(request);
  if (!SETTINGS[config_name].test(config_value)) throw invalid('config_value', `is no ${config_name}`);
  world.periodResources.configure(callingCustomer(world, request), config_name, Number(config_value));
  return ok<'SetResourcesRenewConfig'>({ error_code: 'CBC.0000', error_msg: 'Success' });
};
