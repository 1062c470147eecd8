import { resourceIdOfMain, type PeriodResource } from '../../src/sandbox/world/period-resources.js';
import { isFree, ordersOf, pay, settingOf } from './order-writes-support.js';
import { ask, bytes, c, refusal, rowsOf, worldOf, type Question, type Row } from './world-support.js';

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
    const lines = ordersOf(world, customer)[0]!.lines.map((line) => ({ ...line, item: busy.items[0] }));
    world.orders.put({
      ...ordersOf(world, customer)[0]!,
      id: world.orders.nextId(customer),
      type: 3,
      status: 3,
      lines,
    });
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
