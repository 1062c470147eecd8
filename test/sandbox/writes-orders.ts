import fc from 'fast-check';
import { resourceIdOfMain } from '../../src/sandbox/world/period-resources.js';
import type { World } from '../../src/sandbox/world/world.js';
import { c, type Question } from './world-support.js';
import type { Write, WriteTable } from './writes.js';

const customerIds = fc.integer({ min: 1, max: 12 }).map(c);
const asCustomer = (accountId: string): Pick<Question, 'caller'> => ({ caller: { kind: 'CUSTOMER', accountId } });

/** An order of the customer, unpaid ones first, or any of them. */
function orderOf({ orders, customers, calendar }: World, customerId: string, place: number): string {
  const customer = customers.get(customerId);
  if (customer === undefined) return 'none';
  const heads = [calendar.current - 1, calendar.current].flatMap((month) => orders.headsIn(customer, month));
  const ordered = [...heads.filter(({ status }) => status === 6), ...heads];
  return ordered[place % Math.max(1, ordered.length)]?.id ?? 'none';
}

function resourcesOf({ periodResources, customers }: World, customerId: string, places: readonly number[]): string[] {
  const customer = customers.get(customerId);
  const own = customer === undefined ? [] : periodResources.of(customer);
  const inUse = own.filter(({ status, isTrial }) => status === 2 && !isTrial);
  const from = inUse.length > 0 ? inUse : own;
  const ids = places.map((place) => from[place % Math.max(1, from.length)]).map((one) => one && resourceIdOfMain(one));
  return [...new Set(ids.map((id) => id ?? 'none'))];
}

const places = fc.array(fc.nat(5), { minLength: 1, maxLength: 3 });

const onOrder = (
  bodyOf: (world: World, customerId: string, orderId: string) => object,
): fc.Arbitrary<Write['question']> =>
  fc.tuple(customerIds, fc.nat(8)).map(([id, place]) => (world) => {
    const order_id = orderOf(world, id, place);
    return { ...asCustomer(id), body: { order_id, ...bodyOf(world, id, order_id) } };
  });

const onResources = <T extends object>(choices: fc.Arbitrary<T>): fc.Arbitrary<Write['question']> =>
  fc.tuple(customerIds, places, choices).map(([id, at, choice]) => (world) => ({
    ...asCustomer(id),
    body: { resource_ids: resourcesOf(world, id, at), ...choice },
  }));

/** One coupon and up to two flexi-purchase coupons that could be used. */
function couponsOf({ coupons }: World, customerId: string): object {
  const usable = coupons.ofCustomer(customerId).filter(({ status }) => status === 2);
  const chosen = [
    ...usable.filter(({ type }) => type === 1).slice(0, 1),
    ...usable.filter(({ type }) => type === 4).slice(0, 2),
  ];
  if (chosen.length === 0) return { use_coupon: 'NO' };
  return { use_coupon: 'YES', coupon_infos: chosen.map(({ id, type }) => ({ id, type: type === 1 ? 301 : 302 })) };
}

export const orderWrites: WriteTable = {
  PayOrders: fc.oneof(
    onOrder(() => ({ use_coupon: 'NO', use_discount: 'NO' })),
    onOrder((world, customerId) => ({ ...couponsOf(world, customerId), use_discount: 'NO' })),
  ),
  CancelCustomerOrder: onOrder(() => ({})),
  RenewalResources: onResources(
    fc.record({
      period_type: fc.constantFrom(2, 3),
      period_num: fc.integer({ min: 1, max: 4 }),
      is_auto_pay: fc.constantFrom(0, 1),
    }),
  ),
  CancelResourcesSubscription: onResources(fc.record({ unsubscribe_type: fc.constantFrom(1, 2) })),
  UpdatePeriodToOnDemand: onResources(fc.record({ operation: fc.constantFrom('SET_UP', 'CANCEL') })),
  UpdatePeriodToOnDemandInstantly: onResources(fc.constant({})),
};
