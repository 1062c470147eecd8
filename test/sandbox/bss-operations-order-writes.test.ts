import type { Coupon } from '../../src/sandbox/world/coupons.js';
import { resourceIdOfMain } from '../../src/sandbox/world/period-resources.js';
import { ordersOf, pay, PLAIN, settingOf } from './order-writes-support.js';
import { ask, bytes, c, refusal, rowsOf, worldOf } from './world-support.js';

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
    const all = ordersOf(world, world.customers.get(c(1))!);
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
    const combined = ordersOf(world, customer).find(({ parts }) => parts.length > 0)!;
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
