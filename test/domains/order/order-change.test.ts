import { randomUUID } from 'node:crypto';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { c, fund, giveCoupon, ordersOf, sumOf, yuan } from './order-support.js';

interface Payload {
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly upstreamCode: string | null;
  }[];
  readonly order: { readonly status: string } | null;
}

const PAY = `mutation ($input: PayOrderInput!) { payOrder(input: $input) {
  userErrors { code field upstreamCode } order { status paidAt amountDue { amount } } } }`;
const CANCEL = `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { userErrors { code field upstreamCode } order { status } } }`;

describe('changes of orders', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ sandbox: { customers: 12 } });
    fund(gateway.sandbox.world, c(1));
    giveCoupon(gateway.sandbox.world, c(1));
  });
  afterAll(() => gateway.close());
  beforeEach(() => gateway.forgetCalls());

  const unpaid = () =>
    ordersOf(gateway.sandbox.world, c(1)).filter(
      ({ status, payBefore }) => status === 6 && payBefore! > gateway.sandbox.world.now.getTime(),
    );
  const pay = async (input: object, persona = 'customer'): Promise<Payload> =>
    (await gateway.ask<{ payOrder: Payload }>(persona, PAY, { input: { idempotencyKey: randomUUID(), ...input } })).data
      .payOrder;
  const cancel = async (orderId: string, persona = 'customer'): Promise<Payload> =>
    (await gateway.ask<{ cancelOrder: Payload }>(persona, CANCEL, { input: { orderId } })).data.cancelOrder;

  it('refuse what is against the rules, and send nothing (R-131, R-195)', async () => {
    const [order] = unpaid();
    const settled = ordersOf(gateway.sandbox.world, c(1)).find(({ status }) => status === 5)!;
    const coupon = (couponId: string) => ({ couponId, kind: 'COUPON' });
    expect(await pay({ orderId: settled.id })).toMatchObject({
      userErrors: [{ code: 'BAD_USER_INPUT', field: 'input.orderId' }],
    });
    expect(await cancel(settled.id)).toMatchObject({
      userErrors: [{ code: 'BAD_USER_INPUT', field: 'input.orderId' }],
    });
    expect(await pay({ orderId: order!.id, coupons: [coupon('a'), coupon('b')] })).toMatchObject({
      userErrors: [{ code: 'BAD_USER_INPUT', field: 'input.coupons' }],
    });
    const twice = { couponId: 'a', kind: 'FLEXI_PURCHASE_COUPON' };
    expect(await pay({ orderId: order!.id, coupons: [twice, twice] })).toMatchObject({
      userErrors: [{ code: 'BAD_USER_INPUT', field: 'input.coupons' }],
    });
    const calls = await gateway.calls();
    expect([calls['PayOrders'], calls['CancelCustomerOrder']]).toEqual([undefined, undefined]);
  });

  it('are for the customer itself, not for its partner (R-244)', async () => {
    const [order] = unpaid();
    expect(await pay({ orderId: order!.id }, 'administrator')).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
    expect(await cancel(order!.id, 'distributor')).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
    expect(await pay({ orderId: order!.id }, 'referral-customer')).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect((await gateway.calls())['PayOrders']).toBeUndefined();
  });

  it('say what upstream refuses', async () => {
    await gateway.fault({ operation: 'PayOrders', status: 400, errorCode: 'CBC.99003141', count: 1 });
    await gateway.fault({ operation: 'CancelCustomerOrder', status: 400, errorCode: 'CBC.99005010', count: 1 });
    const [order] = unpaid();
    expect(await pay({ orderId: order!.id })).toMatchObject({
      userErrors: [{ upstreamCode: 'CBC.99003141' }],
      order: null,
    });
    expect(await cancel(order!.id)).toMatchObject({ userErrors: [{ upstreamCode: 'CBC.99005010' }] });
  });

  it('pay with a coupon and a discount first, once however often it is asked, and show it at once (R-131, R-143)', async () => {
    const { world } = gateway.sandbox;
    const customer = world.customers.get(c(1))!;
    const order = unpaid().find(({ type, parts }) => type === 1 && parts.length === 0)!;
    const usable = `{ order(id: "${order.id}") { usableCoupons { coupons { couponId kind } } usableDiscounts { discountId kind } } }`;
    interface Usable {
      readonly order: {
        readonly usableCoupons: { readonly coupons: readonly { couponId: string; kind: string }[] };
        readonly usableDiscounts: readonly { discountId: string; kind: string }[];
      };
    }
    const { usableCoupons, usableDiscounts } = (await gateway.ask<Usable>('customer', usable)).data.order;
    const coupons = usableCoupons.coupons.filter(({ kind }) => kind === 'COUPON').slice(0, 1);
    const input = { orderId: `Order:${order.id}`, coupons, discount: usableDiscounts[0], idempotencyKey: randomUUID() };
    const before = customer.balance;

    const first = await pay(input);
    const again = await pay(input);

    const paid = world.orders.find(order.id)!;
    expect(first).toMatchObject({
      userErrors: [],
      order: { status: 'COMPLETED', amountDue: { amount: yuan(sumOf(paid.lines, ({ payable }) => payable)) } },
    });
    expect(again).toEqual(first);
    expect((await gateway.calls())['PayOrders']).toBe(1);
    expect(coupons).toHaveLength(1);
    expect(sumOf(paid.lines, ({ payment }) => payment.coupon)).toBeGreaterThan(0n);
    expect(before - customer.balance).toBe(sumOf(paid.lines, ({ payment }) => payment.cash));
    expect(world.invariants().violations).toEqual([]);
  });

  it('cancel a combined transaction as one (R-196)', async () => {
    const { world } = gateway.sandbox;
    const combined = unpaid().find(({ parts }) => parts.length > 0)!;
    expect(await cancel(combined.parts[0]!.id)).toMatchObject({ userErrors: [{ upstreamCode: 'CBC.99000089' }] });
    expect(await cancel(combined.id)).toEqual({ userErrors: [], order: { status: 'CANCELLED' } });
    expect(world.orders.find(combined.id)!.parts.map(({ status }) => status)).toEqual(combined.parts.map(() => 4));
  });
});
