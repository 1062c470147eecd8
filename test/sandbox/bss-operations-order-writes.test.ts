import type { Coupon } from '../../src/sandbox/world/coupons.js';
import type { Customer } from '../../src/sandbox/world/customers.js';
import type { Order } from '../../src/sandbox/world/orders.js';
import { resourceIdOfMain, type PeriodResource } from '../../src/sandbox/world/period-resources.js';
import type { World } from '../../src/sandbox/world/world.js';
import { ask, bytes, c, refusal, rowsOf, worldOf, type Question, type Row } from './world-support.js';

const CENTS = 100_000_000_000n;

/** A rich customer with a resource in use that no order is about, and what it can ask. */
function settingOf(world: World) {
  for (const customer of world.customers.all) {
    const resource = world.periodResources.of(customer).find((one) => isFree(world, one));
    const order = orders(world, customer).find(({ status, parts }) => status === 6 && parts.length === 0);
    const hasCoupons = world.coupons.ofCustomer(customer.id).some(({ status, type }) => status === 2 && type === 1);
    if (resource === undefined || order === undefined || !hasCoupons || customer.associationType !== '2') continue;
    if ((order.payBefore ?? 0) < world.now.getTime() || order.type !== 1) continue;
    const treasury = world.treasuryOf(customer.ownerId);
    treasury.post('RECHARGE', customer.ownerId, CENTS, world.now.getTime());
    treasury.post('GRANT', customer.id, CENTS, world.now.getTime());
    customer.balance += CENTS;
    return { customer, resource, order, caller: { kind: 'CUSTOMER', accountId: customer.id } as const };
  }
  throw new Error('Nobody has everything');
}

const isFree = (world: World, resource: PeriodResource): boolean =>
  resource.status === 2 &&
  resource.customer.frozen === 0 &&
  world.orders.openOrderOf(resource.customer, resourceIdOfMain(resource)) === undefined;

const orders = (world: World, customer: Customer): readonly Order[] =>
  world.orders.months.flatMap((month) =>
    world.orders.headsIn(customer, month).flatMap(({ id }) => world.orders.find(id) ?? []),
  );

const PLAIN = { use_coupon: 'NO', use_discount: 'NO' } as const;

const pay = (order: Order, more: object = PLAIN): Question => ({ body: { order_id: order.id, ...more } });

describe('PayOrders', () => {
  it('takes the price from the balance and provides the resource (R-143)', () => {
    const world = worldOf();
    const { customer, order, caller } = settingOf(world);
    const before = customer.balance;
    const price = order.lines.reduce((sum, { official }) => sum + official, 0n);

    expect(bytes(world, 'PayOrders', { ...pay(order), caller })).toBe('');

    expect(before - customer.balance).toBe(price);
    const [row] = rowsOf(world, 'ListCustomerOrders', { caller, query: { order_id: order.id } });
    expect(row).toMatchObject({ status: 5, payment_time: '2026-03-17T00:00:00Z' });
    const [resource] = rowsOf(world, 'ListPayPerUseCustomerResources', { caller, body: { order_id: order.id } });
    expect(resource).toMatchObject({ status: 2, effective_time: '2026-03-17T00:00:00Z', is_main_resource: 1 });
    expect(world.invariants().violations).toEqual([]);
    expect(refusal(world, 'PayOrders', { ...pay(order), caller })).toBe('CBC.99003106');
  });

  it('takes coupons before money, and what it costs after a discount (R-131)', () => {
    const world = worldOf();
    const { customer, order, caller } = settingOf(world);
    const coupons = rowsOf(world, 'ListOrderCouponsByOrderId', { caller, query: { order_id: order.id } });
    const [discount] = rowsOf(world, 'ListOrderDiscounts', { caller, query: { order_id: order.id } });
    const chosen = coupons.find(({ coupon_type }) => String(coupon_type) === '301')!;
    const coupon = world.coupons.coupons.get(chosen['coupon_id']!)!;
    const [before, had] = [customer.balance, coupon.balance];
    const choice = {
      use_coupon: 'YES',
      coupon_infos: [{ id: coupon.id, type: 301 }],
      use_discount: 'YES',
      discount_infos: [{ id: discount!['discount_id'], type: Number(discount!['discount_type']) }],
    };

    bytes(world, 'PayOrders', { ...pay(order, choice), caller });

    const paid = world.orders.find(order.id)!;
    const payable = paid.lines.reduce((sum, line) => sum + line.payable, 0n);
    expect(payable).toBeLessThan(paid.lines.reduce((sum, { official }) => sum + official, 0n));
    expect(before - customer.balance + had - coupon.balance).toBe(payable);
    expect(had - coupon.balance).toBe(had < payable ? had : payable);
    expect(coupon).toMatchObject({ orderId: order.id });
    expect(world.invariants().violations).toEqual([]);
  });

  it.each([
    ['coupons without saying so', { ...PLAIN, coupon_infos: [{ id: 'x', type: 301 }] }, 'CBC.0100'],
    ['none when some are to be used', { ...PLAIN, use_coupon: 'YES' }, 'CBC.0100'],
    ['a coupon of somebody else', { ...PLAIN, use_coupon: 'YES', coupon_infos: [{ id: 'x', type: 301 }] }, 'CBC.0100'],
    ['an unknown discount', { ...PLAIN, use_discount: 'YES', discount_infos: [{ id: 'x', type: 3 }] }, 'CBC.99003108'],
  ])('refuses %s', (_title, choice, code) => {
    const world = worldOf();
    const { order, caller } = settingOf(world);
    expect(refusal(world, 'PayOrders', { ...pay(order, choice), caller })).toBe(code);
  });

  it('refuses two coupons of the kind of which one is allowed, and used ones (R-131)', () => {
    const world = worldOf();
    const { customer, order, caller } = settingOf(world);
    const own = world.coupons.ofCustomer(customer.id).filter(({ type, status }) => type === 1 && status === 2);
    const twin: Coupon = { ...own[0]!, id: 'twin' };
    world.coupons.add(twin);
    const infos = [own[0]!, twin].map(({ id }) => ({ id, type: 301 }));
    const choice = (coupon_infos: readonly object[]) => ({ ...PLAIN, use_coupon: 'YES', coupon_infos });
    expect(refusal(world, 'PayOrders', { ...pay(order, choice(infos)), caller })).toBe('CBC.0100');
    twin.status = 3;
    expect(refusal(world, 'PayOrders', { ...pay(order, choice([infos[1]!])), caller })).toBe('CBC.99003112');
  });

  it('refuses too low a balance and changes nothing', () => {
    const world = worldOf();
    const { customer, order, caller } = settingOf(world);
    customer.balance = 1n;
    expect(refusal(world, 'PayOrders', { ...pay(order), caller })).toBe('CBC.99005003');
    expect(customer.balance).toBe(1n);
    expect(world.orders.find(order.id)!.status).toBe(6);
  });

  it('refuses what is too late, not the caller’s, or a part of something (R-196)', () => {
    const world = worldOf();
    const all = orders(world, world.customers.get(c(1))!);
    const caller = { kind: 'CUSTOMER', accountId: c(1) } as const;
    const late = all.find(({ status, payBefore }) => status === 6 && payBefore! < world.now.getTime())!;
    const combined = all.find(({ parts }) => parts.length > 0)!;
    expect(refusal(world, 'PayOrders', { ...pay(late), caller })).toBe('CBC.99003110');
    expect(refusal(world, 'PayOrders', { ...pay(combined.parts[0]!), caller })).toBe('CBC.99000089');
    expect(refusal(world, 'CancelCustomerOrder', { ...pay(combined.parts[0]!), caller })).toBe('CBC.99000089');
    expect(refusal(world, 'PayOrders', { ...pay(late), caller: { ...caller, accountId: c(2) } })).toBe('CBC.30000010');
  });

  it('pays a combined transaction as one (R-196)', () => {
    const world = worldOf();
    const customer = world.customers.get(c(2))!;
    const combined = orders(world, customer).find(({ parts }) => parts.length > 0)!;
    const caller = { kind: 'CUSTOMER', accountId: c(2) } as const;
    bytes(world, 'PayOrders', { ...pay(combined), caller });
    for (const { id } of combined.parts) {
      expect(world.orders.find(id)).toMatchObject({ status: 5 });
      expect(
        rowsOf(world, 'ListPayPerUseCustomerResources', { caller, body: { order_id: id } }).length,
      ).toBeGreaterThan(0);
    }
    expect(world.invariants().violations).toEqual([]);
  });
});

describe('CancelCustomerOrder', () => {
  it('cancels what is to be paid, once, and nothing else (R-195)', () => {
    const world = worldOf();
    const { order, caller } = settingOf(world);
    expect(bytes(world, 'CancelCustomerOrder', { ...pay(order), caller })).toBe('');
    expect(world.orders.find(order.id)).toMatchObject({ status: 4 });
    expect(refusal(world, 'CancelCustomerOrder', { ...pay(order), caller })).toBe('CBC.99005010');
    expect(refusal(world, 'PayOrders', { ...pay(order), caller })).toBe('CBC.99003106');
  });

  it('releases the resource that was to be renewed', () => {
    const world = worldOf();
    const { resource, caller } = settingOf(world);
    const renewal = { caller, body: { resource_ids: [resourceIdOfMain(resource)], period_type: 2, period_num: 1 } };
    const { order_ids } = ask(world, 'RenewalResources', renewal);
    expect(refusal(world, 'RenewalResources', renewal)).toBe('CBC.99003100');
    bytes(world, 'CancelCustomerOrder', { caller, body: { order_id: (order_ids as readonly string[])[0] } });
    expect(ask(world, 'RenewalResources', renewal)).toMatchObject({ fail_resource_infos: [] });
  });
});

describe('RenewalResources', () => {
  const renew = (resource: PeriodResource, more: object = {}) => ({
    resource_ids: [resourceIdOfMain(resource)],
    period_type: 2,
    period_num: 3,
    is_auto_pay: 1,
    ...more,
  });

  it('pays at once at the agreed discount and moves the expiry by as many months', () => {
    const world = worldOf();
    const { customer, resource, caller } = settingOf(world);
    const before = customer.balance;

    const { order_ids } = ask(world, 'RenewalResources', { caller, body: renew(resource) });

    const order = world.orders.find((order_ids as readonly string[])[0]!)!;
    const rate = BigInt(customer.subscriptions[0]!.rate);
    const official = 3n * resource.monthly;
    expect(before - customer.balance).toBe(official - (official * rate) / 100n);
    expect(order).toMatchObject({ type: 2, status: 5, discount: rate > 0n ? 3 : undefined });
    const renewed = world.periodResources.find(customer, resourceIdOfMain(resource))!;
    const months = (time: number): number => new Date(time + 8 * 3_600_000).getUTCMonth();
    expect((months(renewed.expiresAt) - months(resource.expiresAt) + 12) % 12).toBe(3);
    expect(renewed.policy).toBe(resource.policy);
    expect(world.invariants().violations).toEqual([]);
  });

  it('leaves the order to be paid when the balance is too low', () => {
    const world = worldOf();
    const { customer, resource, caller } = settingOf(world);
    customer.balance = 0n;
    expect(refusal(world, 'RenewalResources', { caller, body: renew(resource) })).toBe('CBC.30050006');
    expect(world.orders.openOrderOf(customer, resourceIdOfMain(resource))).toMatchObject({ type: 2, status: 6 });
  });

  it('fails alone for a resource whose order is running', () => {
    const world = worldOf();
    const { customer, resource, caller } = settingOf(world);
    const [other] = world.periodResources.of(customer).filter((one) => one !== resource && isFree(world, one));
    const busy = other ?? resource;
    const lines = orders(world, customer)[0]!.lines.map((line) => ({ ...line, item: busy.items[0] }));
    world.orders.put({ ...orders(world, customer)[0]!, id: world.orders.nextId(customer), type: 3, status: 3, lines });
    const body = renew(busy, { is_auto_pay: 0 });
    expect(ask(world, 'RenewalResources', { caller, body })).toEqual({
      order_ids: [],
      fail_resource_infos: [
        expect.objectContaining({ resource_id: resourceIdOfMain(busy), error_code: 'CBC.99003144' }),
      ],
    });
    expect(refusal(world, 'CancelResourcesSubscription', { caller, body: { ...body, unsubscribe_type: 1 } })).toBe(
      'CBC.99003651',
    );
  });

  it('refuses terms that there are not, and resources that cannot be renewed', () => {
    const world = worldOf();
    const { resource, caller } = settingOf(world);
    const trial = world.periodResources.of(world.customers.get(c(1))!).find(({ isTrial }) => isTrial)!;
    expect(
      refusal(world, 'RenewalResources', { caller, body: renew(resource, { period_type: 3, period_num: 4 }) }),
    ).toBe('CBC.30010069');
    expect(refusal(world, 'RenewalResources', { caller, body: renew(resource, { resource_ids: ['none'] }) })).toBe(
      'CBC.99003016',
    );
    const asFirst = { kind: 'CUSTOMER', accountId: c(1) } as const;
    expect(refusal(world, 'RenewalResources', { caller: asFirst, body: renew(trial) })).toBe('CBC.99003016');
    const server = world.customers.all
      .flatMap((customer) => world.periodResources.of(customer))
      .find(({ items, customer }) => items.length > 1 && customer.frozen === 0)!;
    const owner = { kind: 'CUSTOMER', accountId: server.customer.id } as const;
    const disk = renew(server, { resource_ids: [server.items[1]!.resourceId] });
    expect(refusal(world, 'RenewalResources', { caller: owner, body: disk })).toBe('CBC.30010036');
  });
});

describe('automatic renewal', () => {
  it('is switched on and off for what is in use (R-201)', () => {
    const world = worldOf();
    const { customer, resource, caller } = settingOf(world);
    const path = { resource_id: resourceIdOfMain(resource) };
    const policy = (): unknown =>
      rowsOf(world, 'ListPayPerUseCustomerResources', { caller, body: { resource_ids: [path.resource_id] } })[0]![
        'expire_policy'
      ];
    bytes(world, 'AutoRenewalResources', { path, caller, body: { auto_renew_times: 3, period_type: 'YEAR' } });
    expect(policy()).toBe(3);
    expect(world.periodResources.find(customer, path.resource_id)!.autoRenewal).toEqual({ times: 3, unit: 3 });
    bytes(world, 'CancelAutoRenewalResources', { path, caller });
    expect(policy()).toBe(0);
    expect(refusal(world, 'CancelAutoRenewalResources', { path, caller })).toBe('CBC.99003605');
    expect(refusal(world, 'AutoRenewalResources', { path: { resource_id: 'none' }, caller })).toBe('CBC.99003012');
    const trial = world.periodResources.of(world.customers.get(c(1))!).find(({ isTrial }) => isTrial)!;
    const expired = { path: { resource_id: resourceIdOfMain(trial) }, caller: { ...caller, accountId: c(1) } };
    expect(refusal(world, 'AutoRenewalResources', expired)).toBe('CBC.99003602');
  });

  it('has settings of documented values', () => {
    const world = worldOf();
    const { customer, caller } = settingOf(world);
    const set = (config_name: string, config_value: string): Question => ({
      caller,
      body: { config_name, config_value },
    });
    expect(ask(world, 'SetResourcesRenewConfig', set('EXPIRE_DATE', '-1'))).toMatchObject({ error_code: 'CBC.0000' });
    bytes(world, 'SetResourcesRenewConfig', set('DEDUCTION_DATE', '5'));
    expect(world.periodResources.settingsOf(customer)).toEqual({ EXPIRE_DATE: -1, DEDUCTION_DATE: 5 });
    expect(refusal(world, 'SetResourcesRenewConfig', set('DEDUCTION_DATE', '8'))).toBe('CBC.0100');
    expect(refusal(world, 'SetResourcesRenewConfig', set('EXPIRE_DATE', '29'))).toBe('CBC.0100');
  });
});

describe('CancelResourcesSubscription', () => {
  const leave = (resource: PeriodResource, unsubscribe_type: 1 | 2) => ({
    resource_ids: [resourceIdOfMain(resource)],
    unsubscribe_type,
  });

  it('gives back everything within the first five days, coupons too (R-132)', () => {
    const world = worldOf();
    const { customer, order, caller } = settingOf(world);
    const coupon = world.coupons.ofCustomer(customer.id).find(({ type, status }) => type === 1 && status === 2)!;
    const before = [customer.balance, coupon.balance];
    const infos = rowsOf(world, 'ListOrderCouponsByOrderId', { caller, query: { order_id: order.id } });
    const chosen = infos.filter(({ coupon_type }) => String(coupon_type) === '301').slice(0, 1);
    const coupon_infos = chosen.map(({ coupon_id }) => ({ id: coupon_id, type: 301 }));
    bytes(world, 'PayOrders', { ...pay(order, { use_coupon: 'YES', coupon_infos, use_discount: 'NO' }), caller });
    const bought = world.periodResources.find(customer, order.lines[0]!.item.resourceId)!;

    const { order_ids } = ask(world, 'CancelResourcesSubscription', { caller, body: leave(bought, 1) });

    expect([customer.balance, coupon.balance]).toEqual(before);
    const refunds = rowsOf(world, 'ShowRefundOrderDetails', {
      caller,
      query: { order_id: (order_ids as readonly string[])[0]! },
    });
    expect(refunds).toEqual([expect.objectContaining({ base_order_id: order.id })]);
    expect(world.periodResources.find(customer, resourceIdOfMain(bought))).toMatchObject({ status: 3 });
    expect(world.invariants().violations).toEqual([]);
  });

  it('keeps what was used and a fee later, and gives back renewed periods whole', () => {
    const world = worldOf();
    const { customer, resource, caller } = settingOf(world);
    const before = customer.balance;
    const id = resourceIdOfMain(resource);
    const body = { resource_ids: [id], period_type: 2, period_num: 1, is_auto_pay: 1 };
    expect(refusal(world, 'CancelResourcesSubscription', { caller, body: leave(resource, 2) })).toBe('CBC.99003128');
    bytes(world, 'RenewalResources', { caller, body });
    bytes(world, 'CancelResourcesSubscription', { caller, body: leave(resource, 2) });
    expect(customer.balance).toBe(before);
    expect(world.periodResources.find(customer, id)).toMatchObject({ status: 2, expiresAt: resource.expiresAt });

    const { order_ids } = ask(world, 'CancelResourcesSubscription', { caller, body: leave(resource, 1) });

    const refund = world.orders.find((order_ids as readonly string[])[0]!)!.lines[0]!;
    const { payable } = resource.periods[0]!;
    expect(customer.balance - before).toBe(-refund.payable);
    expect(refund.refund!.consumed + refund.refund!.fee - refund.payable).toBe(payable);
    expect(refund.refund!.consumed).toBeGreaterThan(0n);
    expect(refusal(world, 'CancelResourcesSubscription', { caller, body: leave(resource, 1) })).toBe('CBC.30000067');
    expect(world.invariants().violations).toEqual([]);
  });

  it('changes nothing when one of several cannot be given back', () => {
    const world = worldOf();
    const { customer, resource, caller } = settingOf(world);
    const before = customer.balance;
    const body = { resource_ids: [resourceIdOfMain(resource), 'none'], unsubscribe_type: 1 };
    expect(refusal(world, 'CancelResourcesSubscription', { caller, body })).toBe('CBC.99003012');
    expect(customer.balance).toBe(before);
    const trial = world.periodResources.of(world.customers.get(c(1))!).find(({ isTrial }) => isTrial)!;
    const asFirst = { ...caller, accountId: c(1) };
    expect(refusal(world, 'CancelResourcesSubscription', { caller: asFirst, body: leave(trial, 1) })).toBe(
      'CBC.99003649',
    );
  });
});

describe('a change to pay-per-use', () => {
  it('is set for expiry and cancelled, item by item', () => {
    const world = worldOf();
    const { resource, caller } = settingOf(world);
    const id = resourceIdOfMain(resource);
    const policy = (): unknown =>
      rowsOf(world, 'ListPayPerUseCustomerResources', { caller, body: { resource_ids: [id] } })[0]!['expire_policy'];
    const change = (operation: string) =>
      ask(world, 'UpdatePeriodToOnDemand', { caller, body: { operation, resource_ids: [id, 'none'] } });
    expect(change('SET_UP')).toEqual({
      error_details: [expect.objectContaining({ id: 'none', error_code: 'CBC.99003012' })],
    });
    expect(policy()).toBe(1);
    change('CANCEL');
    expect(policy()).toBe(0);
  });

  it('at once gives back the rest by an order of its own', () => {
    const world = worldOf();
    const { customer, resource, caller } = settingOf(world);
    const before = customer.balance;
    const id = resourceIdOfMain(resource);
    const body = { resource_ids: [id, 'none'] };
    const results = rowsOf(world, 'UpdatePeriodToOnDemandInstantly', { caller, body });
    expect(results).toMatchObject([
      { resource_id: id, result: 'SUCCESS' },
      { resource_id: 'none', result: 'FAIL', error_code: 'CBC.99003012' },
    ]);
    expect(customer.balance).toBeGreaterThanOrEqual(before);
    const path = { order_id: results[0]!['order_id']! };
    expect((ask(world, 'ShowCustomerOrderDetails', { path, caller })['order_info'] as Row)['order_type']).toBe(10);
    expect(rowsOf(world, 'ListCustomerOrders', { caller, query: { order_type: '10' } })).toMatchObject([
      { order_id: path.order_id },
    ]);
    expect(world.invariants().violations).toEqual([]);
  });
});
