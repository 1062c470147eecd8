import { isResale, type Customer } from '../../src/sandbox/world/customers.js';
import type { Order } from '../../src/sandbox/world/orders.js';
import { resourceIdOfMain, type PeriodResource } from '../../src/sandbox/world/period-resources.js';
import type { World } from '../../src/sandbox/world/world.js';
import type { Question } from './world-support.js';

/** What a customer is made rich with. */
const CENTS = 100_000_000_000n;

/** A rich customer of the resale model with a resource in use that no order is about, and what it can ask. */
export function settingOf(world: World) {
  for (const customer of world.customers.all.filter(isResale)) {
    const resource = world.periodResources.of(customer).find((one) => isFree(world, one));
    const order = ordersOf(world, customer).find((one) => isPayable(world, one));
    const hasCoupons = world.coupons.ofCustomer(customer.id).some(({ status, type }) => status === 2 && type === 1);
    if (resource === undefined || order === undefined || !hasCoupons) continue;
    makeRich(world, customer);
    return { customer, resource, order, caller: { kind: 'CUSTOMER', accountId: customer.id } as const };
  }
  throw new Error('Nobody has everything');
}

function makeRich(world: World, customer: Customer): void {
  const treasury = world.treasuryOf(customer.ownerId);
  treasury.post('RECHARGE', customer.ownerId, CENTS, world.now.getTime());
  treasury.post('GRANT', customer.id, CENTS, world.now.getTime());
  customer.balance += CENTS;
}

/** A purchase by itself. */
const isPayable = ({ now }: World, { type, status, parts, payBefore = 0 }: Order): boolean =>
  type === 1 && status === 6 && parts.length === 0 && payBefore >= now.getTime();

export const isFree = (world: World, resource: PeriodResource): boolean =>
  resource.status === 2 &&
  resource.customer.frozen === 0 &&
  world.orders.openOrderOf(resource.customer, resourceIdOfMain(resource)) === undefined;

export const ordersOf = (world: World, customer: Customer): readonly Order[] =>
  world.orders.months.flatMap((month) =>
    world.orders.headsIn(customer, month).flatMap(({ id }) => world.orders.find(id) ?? []),
  );

export const PLAIN = { use_coupon: 'NO', use_discount: 'NO' } as const;

export const pay = (order: Order, more: object = PLAIN): Question => ({ body: { order_id: order.id, ...more } });
