import type { Customer } from '../../src/sandbox/world/customers.js';
import { resourceIdOfMain } from '../../src/sandbox/world/period-resources.js';
import { resourceIdOf } from '../../src/sandbox/world/subscriptions.js';
import { callerOf, offersOf, officialOf, period as quoteFor, type Answer } from './prices-support.js';
import { ask, cents, CUSTOMER, refusal, worldOf, type Row } from './world-support.js';

const OPERATION = 'ListRenewRateOnPeriod';
const world = worldOf({ customers: 250 });
const everybody = world.customers.all;

/** Running resources that no order keeps from being renewed. */
const freeOf = (customer: Customer) =>
  world.periodResources
    .of(customer)
    .filter(
      (resource) =>
        resource.status === 2 && world.orders.openOrderOf(customer, resourceIdOfMain(resource)) === undefined,
    );
const monthlyOf = (customer: Customer) => freeOf(customer).filter(({ items: [{ product }] }) => !product.instalments);

const MONTH = { period_type: 2, period_num: 1 } as const;
const price = (customer: Customer, resource_ids: readonly string[], term: object = MONTH): Answer =>
  ask(world, OPERATION, { caller: callerOf(customer), body: { resource_ids, ...term } });
const pricesIn = ({ renew_inquiry_results }: Answer): readonly Row[] => renew_inquiry_results as readonly Row[];
const failuresIn = ({ fail_resource_infos }: Answer): readonly Row[] => fail_resource_infos as readonly Row[];

/** The code with which one resource fails. */
function failure(customer: Customer, resourceId: string, term: object = MONTH): string | undefined {
  const answer = price(customer, [resourceId], term);
  expect(pricesIn(answer)).toEqual([]);
  const [failed] = failuresIn(answer);
  expect(failed).toMatchObject({ resource_id: resourceId });
  return failed!['error_code'];
}

describe('ListRenewRateOnPeriod', () => {
  it('costs what the same product costs when it is bought', () => {
    let compared = 0;
    for (const customer of everybody) {
      for (const resource of monthlyOf(customer)) {
        const [{ product, region, size }] = resource.items;
        const line = {
          id: 'line',
          cloud_service_type: product.service.code,
          resource_type: product.resource.code,
          resource_spec: product.sku,
          region: region.code,
          subscription_num: 1,
          ...(product.size && { resource_size: size, size_measure_id: product.size.measureId }),
        };
        for (const term of [MONTH, { period_type: 3, period_num: 2 }]) {
          const renewal = price(customer, [resourceIdOfMain(resource)], term);
          const quote = quoteFor(world, [{ ...line, ...term }], { caller: callerOf(customer) });
          for (const [renewed, bought] of [
            [officialOf(renewal), officialOf(quote)],
            ...offersOf(renewal).map((offer, index) => [offer, offersOf(quote)[index]!] as const),
          ] as const) {
            for (const part of ['official_website_amount', 'amount', 'discount_amount', 'discount_id', 'best_offer']) {
              expect(renewed[part]).toEqual(bought[part]);
            }
          }
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('adds up several resources, each at the best price', () => {
    const customer = everybody.find((one) => monthlyOf(one).length > 1 && one.subscriptions[0]!.rate > 0)!;
    const ids = monthlyOf(customer).map(resourceIdOfMain);
    const answer = price(customer, ids);
    expect(new Set(pricesIn(answer).map(({ resource_id }) => resource_id))).toEqual(new Set(ids));
    const total = pricesIn(answer).reduce((sum, { amount }) => sum + cents(amount), 0n);
    expect(total).toBe(cents(offersOf(answer)[0]!['amount']));
    expect(failuresIn(answer)).toEqual([]);
  });

  it('prices the others when some cannot be renewed', () => {
    const customer = everybody.find((one) => monthlyOf(one).length > 0)!;
    const id = resourceIdOfMain(monthlyOf(customer)[0]!);
    const answer = price(customer, ['nothing', id]);
    expect(pricesIn(answer)).toEqual(pricesIn(price(customer, [id])));
    expect(failuresIn(answer)).toEqual([
      { resource_id: 'nothing', error_code: 'CBC.30050009', error_msg: 'The resource is expired, deleted or unknown' },
    ]);
  });

  it('says why each cannot be renewed', () => {
    const withStatus = (wanted: number) =>
      everybody
        .flatMap((customer) => world.periodResources.of(customer))
        .find((resource) => resource.status === wanted && (resource.items.length > 0 || !resource.isTrial))!;
    for (const resource of [withStatus(3), withStatus(5)]) {
      expect(failure(resource.customer, resourceIdOfMain(resource))).toBe('CBC.30050009');
    }
    const withDisk = everybody.flatMap(freeOf).find(({ items }) => items.length > 1)!;
    expect(failure(withDisk.customer, withDisk.items[1]!.resourceId)).toBe('CBC.30050007');
    const byUse = everybody.find(({ subscriptions }) => subscriptions.some(({ mode }) => mode === 3))!;
    const used = byUse.subscriptions.find(({ mode }) => mode === 3)!;
    expect(failure(byUse, resourceIdOf(used))).toBe('CBC.30050013');
    const [own] = everybody.flatMap(monthlyOf);
    expect(failure(own!.customer, resourceIdOfMain(own!), { period_type: 3, period_num: 4 })).toBe('CBC.30050008');
    const another = everybody.find(({ id }) => id !== own!.customer.id)!;
    expect(failure(another, resourceIdOfMain(own!))).toBe('CBC.30050009');
  });

  it('says of a resource in an open order whether the order is to be paid or running', () => {
    const codes = new Map<number, string | undefined>();
    for (const customer of everybody) {
      for (const resource of world.periodResources.of(customer)) {
        const id = resourceIdOfMain(resource);
        const order = resource.status === 2 ? world.orders.openOrderOf(customer, id) : undefined;
        if (order !== undefined) codes.set(order.status, failure(customer, id));
      }
    }
    const { 6: unpaid, ...running } = Object.fromEntries(codes);
    expect(unpaid).toBe('CBC.30050010');
    expect(new Set(Object.values(running))).toEqual(new Set(['CBC.30050011']));
  });

  it('renews a CloudPond by the year, in monthly instalments', () => {
    const pond = everybody.flatMap(freeOf).find(({ items: [{ product }] }) => product.instalments)!;
    const { customer } = pond;
    const id = resourceIdOfMain(pond);
    expect(failure(customer, id)).toBe('CBC.30050008');
    const answer = price(customer, [id], { period_type: 3, period_num: 1 });
    const official = officialOf(answer);
    expect(official).toMatchObject({ installment_period_type: 2 });
    expect(12n * cents(official['installment_official_website_amount'])).toBe(
      cents(official['official_website_amount']),
    );
    for (const offer of offersOf(answer)) {
      const parts = [offer['installment_amount'], offer['installment_official_discount_amount']].map(cents);
      expect(parts[0]! + parts[1]!).toBe(cents(offer['installment_official_website_amount']));
      expect(12n * parts[0]!).toBe(cents(offer['amount']));
    }
  });

  it('refuses a resource named twice, and none at all', () => {
    const asking = (resource_ids: readonly string[]): string =>
      refusal(world, OPERATION, { caller: CUSTOMER, body: { resource_ids, ...MONTH } });
    expect(asking(['a', 'a'])).toBe('CBC.30050012');
    expect(asking([])).toBe('CBC.0100');
  });
});
