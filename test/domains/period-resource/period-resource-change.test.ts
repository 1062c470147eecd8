import { randomUUID } from 'node:crypto';
import { resourceIdOfMain, type PeriodResource } from '../../../src/sandbox/world/period-resources.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { c, fund, ordersOf } from '../order/order-support.js';

interface Payload {
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly upstreamCode: string | null;
  }[];
  readonly orders?: readonly { readonly orderId: string; readonly status: string; readonly type: string }[] | null;
  readonly results?: readonly { readonly error: { readonly upstreamCode: string } | null }[] | null;
}

const ERRORS = 'userErrors { code field upstreamCode }';
const RESULTS = 'results { resourceId error { code field upstreamCode } resource { status expiresAt expiryPolicy } }';
const FIELDS: Readonly<Record<string, string>> = {
  renewPeriodResources: `${ERRORS} orderIds orders { orderId status type } ${RESULTS}`,
  unsubscribePeriodResources: `${ERRORS} orderIds orders { orderId status type } ${RESULTS}`,
  setExpiryToOnDemand: `${ERRORS} ${RESULTS}`,
  turnToOnDemand: `${ERRORS} results { resourceId outcome orderId error { code upstreamCode } resource { status } }`,
  enableAutoRenewal: `${ERRORS} resource { autoRenew expiryPolicy }`,
  disableAutoRenewal: `${ERRORS} resource { autoRenew expiryPolicy }`,
  setRenewalSetting: `${ERRORS} upstreamCode upstreamMessage`,
};

describe('changes of yearly/monthly resources', () => {
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await startGateway({ sandbox: { customers: 12, seed: 3 } });
    const { world } = gateway.sandbox;
    fund(world, c(1));
    // Something bought today, and everything that was ordered before out of the way.
    for (const order of ordersOf(world, c(1))) {
      if (order.status !== 5) world.orders.put({ ...order, status: 4 });
      if (order.status === 6 && order.type === 1) await buy(order);
    }
  });
  afterEach(() => gateway.close());

  const buy = async ({ id, payBefore }: { readonly id: string; readonly payBefore: number | undefined }) => {
    const { world } = gateway.sandbox;
    const order = world.orders.find(id)!;
    if (payBefore! < world.now.getTime()) return;
    world.orders.put({ ...order, status: 6 });
    await change('payOrder', { orderId: id, idempotencyKey: randomUUID() });
  };
  const change = async (name: string, input: object, persona = 'customer'): Promise<Payload> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS[name] ?? ERRORS} } }`;
    const { data, errors } = await gateway.ask<Record<string, Payload>>(persona, query, { input });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data[name]!;
  };
  const usable = (): readonly PeriodResource[] => {
    const { world } = gateway.sandbox;
    return world.periodResources.of(world.customers.get(c(1))!).filter(({ status }) => status === 2);
  };
  const idOf = (resource: PeriodResource): string => `PeriodResource:${resourceIdOfMain(resource)}@${c(1)}`;
  const calls = async (operation: string): Promise<number | undefined> => (await gateway.calls())[operation];

  it('renew once however often they are asked, and show it at once (R-143)', async () => {
    const { world } = gateway.sandbox;
    const [resource] = usable();
    const input = {
      resourceIds: [idOf(resource!)],
      unit: 'YEAR',
      count: 1,
      payNow: true,
      idempotencyKey: randomUUID(),
    };
    const before = world.customers.get(c(1))!.balance;

    const first = await change('renewPeriodResources', input);
    const again = await change('renewPeriodResources', input);

    const [renewed] = usable().filter((one) => resourceIdOfMain(one) === resourceIdOfMain(resource!));
    expect(renewed!.expiresAt).toBeGreaterThan(resource!.expiresAt + 360 * 86_400_000);
    expect(first).toMatchObject({
      userErrors: [],
      orders: [{ status: 'COMPLETED', type: 'RENEW' }],
      results: [
        { error: null, resource: { expiresAt: new Date(renewed!.expiresAt).toISOString().replace('.000', '') } },
      ],
    });
    expect(again).toEqual(first);
    expect(await calls('RenewalResources')).toBe(1);
    expect(world.customers.get(c(1))!.balance).toBeLessThan(before);
    expect(world.invariants().violations).toEqual([]);
  });

  it('renew the others when an order on one of them is running', async () => {
    const { world } = gateway.sandbox;
    const [busy, free] = usable();
    const [template] = ordersOf(world, c(1));
    const lines = template!.lines.map((line) => ({ ...line, item: busy!.items[0] }));
    const customer = world.customers.get(c(1))!;
    world.orders.put({ ...template!, id: world.orders.nextId(customer), type: 3, status: 3, lines });
    const resourceIds = [busy!, free!].map(idOf);
    const payload = await change('renewPeriodResources', {
      resourceIds,
      unit: 'MONTH',
      count: 2,
      idempotencyKey: randomUUID(),
    });
    expect(payload).toMatchObject({
      userErrors: [],
      orders: [{ status: 'PENDING_PAYMENT' }],
      results: [{ error: { field: 'input.resourceIds.0', upstreamCode: 'CBC.99003144' } }, { error: null }],
    });
  });

  it('give back what was bought, and the money with it (R-132, R-195)', async () => {
    const { world } = gateway.sandbox;
    const [resource] = usable();
    const input = {
      resourceIds: [idOf(resource!)],
      part: 'RESOURCE',
      reason: 'OTHER',
      remark: '不再需要',
      idempotencyKey: randomUUID(),
    };
    const payload = await change('unsubscribePeriodResources', input);
    expect(payload).toMatchObject({
      userErrors: [],
      orders: [{ status: 'COMPLETED', type: 'UNSUBSCRIBE' }],
      results: [{ error: null, resource: { status: 'CLOSED' } }],
    });
    expect(await change('unsubscribePeriodResources', input)).toEqual(payload);
    expect(await calls('CancelResourcesSubscription')).toBe(1);
    expect(world.invariants().violations).toEqual([]);
  });

  it('set what happens at expiry, item by item', async () => {
    const [resource] = usable();
    const gone = `PeriodResource:none@${c(1)}`;
    const set = (enabled: boolean) => change('setExpiryToOnDemand', { resourceIds: [idOf(resource!), gone], enabled });
    expect(await set(true)).toMatchObject({
      userErrors: [],
      results: [
        { error: null, resource: { expiryPolicy: 'TO_PAYG' } },
        { error: { upstreamCode: 'CBC.99003012' }, resource: null },
      ],
    });
    expect(await set(false)).toMatchObject({ results: [{ resource: { expiryPolicy: 'GRACE' } }, {}] });
  });

  it('turn to pay-per-use at once, by an order of their own', async () => {
    const [resource] = usable().filter(({ items: [{ product }] }) => product.meters.length > 0);
    const payload = await change('turnToOnDemand', { resourceIds: [idOf(resource!)], idempotencyKey: randomUUID() });
    expect(payload).toMatchObject({
      userErrors: [],
      results: [
        { outcome: 'DONE', orderId: expect.any(String) as string, error: null, resource: { status: 'CLOSED' } },
      ],
    });
  });

  it('switch automatic renewal on and off (R-201), and its settings', async () => {
    const [resource] = usable().filter(({ policy }) => policy !== 3);
    const resourceId = idOf(resource!);
    expect(await change('disableAutoRenewal', { resourceId })).toMatchObject({
      userErrors: [{ code: 'BAD_USER_INPUT' }],
    });
    expect(await calls('CancelAutoRenewalResources')).toBeUndefined();
    expect(await change('enableAutoRenewal', { resourceId, times: 3, unit: 'YEAR' })).toEqual({
      userErrors: [],
      resource: { autoRenew: true, expiryPolicy: 'AUTO_RENEW' },
    });
    expect(await change('disableAutoRenewal', { resourceId })).toMatchObject({ resource: { autoRenew: false } });
    expect(await change('setRenewalSetting', { name: 'EXPIRY_DAY', day: -1 })).toMatchObject({
      userErrors: [],
      upstreamCode: 'CBC.0000',
    });
    expect(await change('setRenewalSetting', { name: 'DEDUCTION_DAY', day: 8 })).toMatchObject({
      userErrors: [{ code: 'BAD_USER_INPUT', field: 'input.day' }],
    });
    expect(await calls('SetResourcesRenewConfig')).toBe(1);
  });

  it('refuse what is against the rules, and send nothing', async () => {
    const { world } = gateway.sandbox;
    const trial = world.periodResources.of(world.customers.get(c(1))!).find(({ isTrial }) => isTrial)!;
    const [resource] = usable();
    const renew = (resourceIds: readonly string[], more: object = {}) =>
      change('renewPeriodResources', { resourceIds, unit: 'MONTH', count: 1, idempotencyKey: randomUUID(), ...more });
    const refused = (field: string) => ({ userErrors: [{ code: 'BAD_USER_INPUT', field }] });
    expect(await renew([idOf(trial)])).toMatchObject(refused('input.resourceIds.0'));
    expect(await renew([idOf(resource!), idOf(resource!)])).toMatchObject(refused('input.resourceIds'));
    expect(await renew([])).toMatchObject(refused('input.resourceIds'));
    expect(await renew([idOf(resource!)], { unit: 'YEAR', count: 4 })).toMatchObject(refused('input.count'));
    expect(await renew([idOf(resource!)], { count: 12 })).toMatchObject(refused('input.count'));
    expect(await renew([idOf(resource!), `PeriodResource:x@${c(2)}`])).toMatchObject(refused('input.resourceIds.1'));
    expect(await renew([`PeriodResource:x@${c(2)}`])).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await calls('RenewalResources')).toBeUndefined();
  });

  it('are for the customer itself, and say what upstream refuses (R-244)', async () => {
    const [resource] = usable();
    const input = { resourceIds: [idOf(resource!)], part: 'RESOURCE', idempotencyKey: randomUUID() };
    expect(await change('unsubscribePeriodResources', input, 'administrator')).toMatchObject({
      userErrors: [{ code: 'FORBIDDEN' }],
    });
    await gateway.fault({ operation: 'CancelResourcesSubscription', status: 400, errorCode: 'CBC.99003643', count: 1 });
    expect(await change('unsubscribePeriodResources', input)).toMatchObject({
      userErrors: [{ code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.99003643' }],
      results: null,
    });
  });
});
