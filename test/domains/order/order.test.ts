import { startGateway, type TestGateway } from '../../support/gateway.js';
import { c, ordersOf, sumOf, yuan } from './order-support.js';

interface OrderNode {
  readonly id: string;
  readonly orderId: string;
  readonly status: string;
  readonly customerNumber: string;
  readonly parts: readonly OrderNode[];
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly OrderNode[];
}

const STATUSES: Readonly<Record<number, string>> = {
  1: 'PENDING_REVIEW',
  3: 'PROCESSING',
  4: 'CANCELLED',
  5: 'COMPLETED',
  6: 'PENDING_PAYMENT',
  9: 'PENDING_CONFIRMATION',
};

describe('orders', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ sandbox: { customers: 40 } });
  });
  afterAll(() => gateway.close());
  beforeEach(() => gateway.forgetCalls());

  const list = async (persona: string, args = '', fields = 'orderId'): Promise<Page> =>
    (await gateway.ask<{ orders: Page }>(persona, `{ orders(first: 500 ${args}) { totalCount nodes { ${fields} } } }`))
      .data.orders;

  it('of a customer read as the sandbox holds them, digit for digit', async () => {
    const expected = ordersOf(gateway.sandbox.world, c(1));
    const fields = `orderId status serviceType createdAt paidAt amountDue { amount currency } listPrice { amount }
      couponAmount { amount } flexiPurchaseCouponAmount { amount } parts { orderId }`;
    const { nodes, totalCount } = await list('administrator', `filter: { customerId: "${c(1)}" }`, fields);
    const time = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString().replace('.000', ''));
    expect(totalCount).toBe(expected.length);
    expect(nodes).toEqual(
      expected.map((order) => ({
        orderId: order.id,
        status: STATUSES[order.status],
        serviceType: order.service,
        createdAt: time(order.createdAt),
        paidAt: time(order.paidAt),
        amountDue: { amount: yuan(sumOf(order.lines, ({ payable }) => payable)), currency: 'CNY' },
        listPrice: { amount: yuan(sumOf(order.lines, ({ official }) => official)) },
        couponAmount: { amount: yuan(sumOf(order.lines, ({ payment }) => payment.coupon)) },
        flexiPurchaseCouponAmount: { amount: yuan(sumOf(order.lines, ({ payment }) => payment.flexiPurchaseCoupon)) },
        parts: order.parts.map(({ id }) => ({ orderId: id })),
      })),
    );
    expect(await gateway.calls()).toMatchObject({ ListCustomerOrders: 1 });
  });

  it('are filtered by upstream, one call for a page (R-194)', async () => {
    const all = ordersOf(gateway.sandbox.world, c(1));
    const unpaid = await list('administrator', `filter: { customerId: "${c(1)}", status: PENDING_PAYMENT }`);
    expect(unpaid.nodes.map(({ orderId }) => orderId)).toEqual(
      all.filter(({ status }) => status === 6).map(({ id }) => id),
    );
    const renewals = await list('administrator', `filter: { customerId: "${c(1)}", type: RENEW }, sort: OLDEST_FIRST`);
    expect(renewals.nodes.map(({ orderId }) => orderId)).toEqual(
      all
        .filter(({ type }) => type === 2)
        .map(({ id }) => id)
        .reverse(),
    );
    expect(await gateway.calls()).toMatchObject({ ListCustomerOrders: 2 });
  });

  it('of his customers alone are shown to an account manager, and to his director those of the team (R-018, R-022, R-192)', async () => {
    const own = async (persona: string): Promise<ReadonlySet<string>> =>
      new Set((await list(persona, '', 'customerNumber')).nodes.map(({ customerNumber }) => customerNumber));
    const [everyone, manager, director, other] = await Promise.all(
      ['administrator', 'account-manager', 'director', 'director-2'].map(own),
    );
    expect(manager!.size).toBeGreaterThan(0);
    expect([...manager!].filter((id) => !director!.has(id))).toEqual([]);
    expect(director!.size).toBeLessThan(everyone!.size);
    expect([...director!].filter((id) => other!.has(id))).toEqual([]);
  });

  it('of a reseller’s customers are shown to it, and to the distributor by name (R-011, Q-19)', async () => {
    const ofReseller = await list(
      'distributor',
      `filter: { indirectPartnerId: "IndirectPartner:b${'1'.padStart(31, '0')}" }`,
    );
    const seen = await list('reseller');
    expect(seen.totalCount).toBeGreaterThan(0);
    expect(seen).toEqual(ofReseller);
    expect((await list('reseller', `filter: { customerId: "Customer:${c(1)}" }`)).totalCount).toBe(0);
  });

  it('of its own alone are shown to a customer, whomever it asks for (R-195)', async () => {
    const expected = ordersOf(gateway.sandbox.world, c(1)).map(({ id }) => id);
    expect((await list('customer')).nodes.map(({ orderId }) => orderId)).toEqual(expected);
    expect((await list('customer', `filter: { customerId: "${c(2)}" }`)).totalCount).toBe(0);
  });

  it('show their lines in pages and in the language asked for, with what only the details tell', async () => {
    const combined = ordersOf(gateway.sandbox.world, c(1)).find(({ parts }) => parts.length > 0)!;
    const query = `query ($id: ID!) { order(id: $id, language: EN_US) { orderId serviceTypeName placedBy payBefore paidOnBehalf
      enterpriseProjects { projectId } parts { orderId placedBy }
      lines(first: 2) { totalCount pageInfo { hasNextPage } nodes { lineId orderId amountDue { amount } product { specification } } } } }`;
    const { data } = await gateway.ask<{ order: object }>('customer', query, { id: combined.id });
    const lines = combined.parts.flatMap((part) => part.lines.map((line, index) => ({ part, line, place: index + 1 })));
    expect(data.order).toEqual({
      orderId: combined.id,
      serviceTypeName: combined.lines[0]!.item.product.service.en,
      placedBy: combined.customer.accountName,
      payBefore: new Date(combined.payBefore!).toISOString().replace('.000', ''),
      paidOnBehalf: false,
      enterpriseProjects: [{ projectId: '0' }],
      parts: combined.parts.map(({ id }) => ({ orderId: id, placedBy: combined.customer.accountName })),
      lines: {
        totalCount: lines.length,
        pageInfo: { hasNextPage: true },
        nodes: lines.slice(0, 2).map(({ part, line, place }) => ({
          lineId: `${part.id}-${place}`,
          orderId: part.id,
          amountDue: { amount: yuan(line.payable) },
          product: { specification: line.item.product.specification },
        })),
      },
    });
    expect(await gateway.calls()).toEqual({ ListCustomerOrders: 1, ShowCustomerOrderDetails: 2 });
  });

  it('read the same by global id, and not at all by others (R-089)', async () => {
    const [order] = ordersOf(gateway.sandbox.world, c(2));
    const node = `{ node(id: "Order:${order!.id}") { id ... on Order { orderId customer { customerId } } } }`;
    expect((await gateway.ask('administrator', node)).data).toEqual({
      node: { id: `Order:${order!.id}`, orderId: order!.id, customer: { customerId: c(2) } },
    });
    expect((await gateway.ask('customer', node)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await gateway.ask('reseller', node)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await gateway.ask('administrator', '{ order(id: "CS1") { orderId } }')).data).toEqual({ order: null });
  });

  it('tell what an unsubscription gives back, and ask nothing of other orders', async () => {
    const { world } = gateway.sandbox;
    const refund = world.customers
      .ofOwner(world.partnerId)
      .flatMap(({ id }) => ordersOf(world, id))
      .find(({ type }) => type === 4)!;
    const [line] = refund.lines;
    const query = `query ($id: ID!) { order(id: $id) { refunds { amount { amount } baseOrderId } } }`;
    const { data } = await gateway.ask('administrator', query, { id: refund.id });
    expect(data).toEqual({
      order: {
        refunds: [
          { amount: { amount: yuan(line!.payable) }, baseOrderId: line!.refund!.baseOrderId },
          { amount: { amount: yuan(line!.refund!.consumed) }, baseOrderId: line!.refund!.baseOrderId },
        ],
      },
    });
    await gateway.forgetCalls();
    await gateway.ask('administrator', query, { id: ordersOf(world, c(1)).find(({ type }) => type === 2)!.id });
    expect((await gateway.calls())['ShowRefundOrderDetails']).toBeUndefined();
  });

  it('show what could pay them to their customer alone (R-244)', async () => {
    const unpaid = ordersOf(gateway.sandbox.world, c(1)).find(({ status }) => status === 6)!;
    const query = `{ order(id: "${unpaid.id}") { usableCoupons { totalCount coupons { couponId kind balance { amount } } limits { kind most } }
      usableDiscounts { discountId kind value } } }`;
    interface Usable {
      readonly order: {
        readonly usableCoupons: { readonly limits: object; readonly coupons: readonly { couponId: string }[] };
        readonly usableDiscounts: readonly object[];
      };
    }
    const { data } = await gateway.ask<Usable>('customer', query);
    const own = gateway.sandbox.world.coupons.ofCustomer(c(1)).map(({ id }) => id);
    expect(data.order.usableCoupons.coupons.filter(({ couponId }) => !own.includes(couponId))).toEqual([]);
    expect(data.order.usableCoupons.limits).toEqual([
      { kind: 'COUPON', most: 1 },
      { kind: 'FLEXI_PURCHASE_COUPON', most: 3 },
    ]);
    expect(data.order.usableDiscounts.length).toBeGreaterThan(0);
    expect((await gateway.ask('administrator', query)).errors?.map(({ extensions }) => extensions.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });
});
