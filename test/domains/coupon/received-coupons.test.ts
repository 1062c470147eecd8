import { startGateway, type TestGateway } from '../../support/gateway.js';
import { b, c, errorsOf, read, type Row, time, yuan } from './coupon-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 120 } });
});
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
const callsOf = async (operation: string): Promise<number> => (await gateway.calls())[operation] ?? 0;

const RECEIVED = `couponId id kind kindCode status couponCode holderId sourceId purpose generation generationCode
  faceValue { amount } balance { amount currency } planName planDescription medium fetchMethod activatedAt lastUsedAt`;

describe('receivedCoupons', () => {
  const received = (persona: string, filter = '') =>
    read(gateway, persona, `{ receivedCoupons(first: 1000${filter}) { totalCount nodes { ${RECEIVED} } } }`);

  it('are what the partner got from Huawei Cloud, field by field', async () => {
    const { totalCount, nodes } = await received('administrator');
    const held = world().coupons.ofCustomer(world().partnerId);
    expect(totalCount).toBe(held.length);
    for (const node of nodes) {
      const coupon = held.find(({ id }) => id === node['couponId'])!;
      expect(node).toMatchObject({
        id: `ReceivedCoupon:${coupon.id}`,
        kind: [null, 'COUPON', 'DISCOUNT_COUPON', 'PRODUCT_COUPON', 'FLEXI_PURCHASE_COUPON'][coupon.type],
        status: [null, 'NOT_ACTIVATED', 'AVAILABLE', 'USED', 'EXPIRED', 'RECLAIMED'][coupon.status],
        holderId: world().partnerId,
        sourceId: coupon.issuerId,
        faceValue: { amount: yuan(coupon.faceValue) },
        balance: node['generation'] === 'SINGLE_USE' ? null : { amount: yuan(coupon.balance), currency: 'CNY' },
        lastUsedAt: coupon.lastUsedAt === undefined ? null : time(coupon.lastUsedAt),
      });
    }
  });

  it.each([
    ['kind: DISCOUNT_COUPON', ({ kind }: Row) => kind === 'DISCOUNT_COUPON'],
    ['status: USED', ({ status }: Row) => status === 'USED'],
    ['planId: "PP2511000002"', ({ sourceId }: Row) => sourceId === 'PM2511000002'],
    ['sourceId: "PM2511000003"', ({ sourceId }: Row) => sourceId === 'PM2511000003'],
  ])('are filtered upstream by %s', async (filter, matches) => {
    const all = (await received('administrator')).nodes;
    const found = (await received('administrator', `, filter: { ${filter} }`)).nodes;
    expect(found).toEqual(all.filter(matches));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  it('of a reseller are shown to itself and to its distributor (R-012)', async () => {
    const own = (await received('reseller')).nodes;
    expect(own.map(({ holderId }) => holderId)).toEqual(own.map(() => b(1)));
    expect(own[0]!['id']).toBe(`ReceivedCoupon:${own[0]!['couponId'] as string}@${b(1)}`);
    expect((await received('administrator', `, filter: { indirectPartnerId: "${b(1)}" }`)).nodes).toEqual(own);
    expect((await received('reseller', `, filter: { indirectPartnerId: "${b(2)}" }`)).nodes).toEqual([]);
  });

  it.each([
    ['customer', c(1)],
    ['referral-customer', c(8)],
  ])(
    'of a %s are its own, asked with its own credential, those taken back left out (R-128, R-134)',
    async (persona, id) => {
      const { totalCount, nodes } = await received(persona);
      const year = world().now.getTime() - 365 * 86_400_000;
      const shown = world()
        .coupons.ofCustomer(id)
        .filter(({ status, expiresAt }) => status !== 5 && (status !== 4 || expiresAt >= year));
      expect(nodes.map(({ couponId }) => couponId).sort()).toEqual(shown.map((coupon) => coupon.id).sort());
      expect(totalCount).toBe(shown.length);
      expect(shown.length).toBeGreaterThan(0);
      expect((await received(persona, ', filter: { status: RECLAIMED }')).nodes).toEqual([]);
    },
  );

  it('are fetched again by their global id, by their holder alone', async () => {
    const [coupon] = (await received('referral-customer')).nodes;
    const query = `{ node(id: "${coupon!['id'] as string}") { ... on ReceivedCoupon { ${RECEIVED} } } }`;
    expect(await read<Row>(gateway, 'referral-customer', query)).toEqual(coupon);
    for (const persona of ['customer', 'administrator']) {
      expect((await errorsOf(gateway, persona, query)).map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    }
  });

  it('are not for an account manager (R-020)', async () => {
    const errors = await errorsOf(gateway, 'account-manager', '{ receivedCoupons { totalCount } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('couponLedger', () => {
  const ledger = (filter = '') =>
    read(
      gateway,
      'referral-customer',
      `{ couponLedger(first: 1000, filter: { from: "2020-01-01" ${filter} }) { totalCount nodes { couponId detail detailCode
        direction directionCode at tradeId amount { amount } balanceAfter { amount currency } cycle accountName
        serviceTypeName resourceTypeName } } }`,
    );

  it('ends with the balance of every coupon of the customer', async () => {
    const { totalCount, nodes } = await ledger();
    expect(totalCount).toBe(nodes.length);
    const own = world()
      .coupons.ofCustomer(c(8))
      .filter(({ type, status }) => type === 1 && status !== 1);
    expect(own.length).toBeGreaterThan(0);
    for (const coupon of own) {
      const [latest] = nodes.filter(({ couponId }) => couponId === coupon.id);
      expect(latest).toMatchObject({ balanceAfter: { amount: yuan(coupon.balance), currency: 'CNY' } });
    }
    expect(nodes.at(-1)).toMatchObject({ accountName: world().customers.get(c(8))!.accountName });
  });

  it.each([
    ['direction: EXPENSE', ({ direction }: Row) => direction === 'EXPENSE'],
    ['trade: ACTIVATION', ({ detail }: Row) => detail === 'ACTIVATION'],
  ])('is filtered upstream by %s', async (filter, matches) => {
    const all = (await ledger()).nodes;
    const found = (await ledger(filter)).nodes;
    expect(found).toEqual(all.filter(matches));
    expect(found.length).toBeGreaterThan(0);
  });

  it('is filtered upstream by coupon, order and day', async () => {
    const all = (await ledger()).nodes;
    const { couponId, tradeId } = all[0]! as Readonly<Record<string, string>>;
    expect((await ledger(`couponId: "${couponId!}"`)).nodes).toEqual(all.filter((row) => row['couponId'] === couponId));
    expect((await ledger(`tradeId: "${tradeId!}"`)).nodes).toEqual(all.filter((row) => row['tradeId'] === tradeId));
    expect((await ledger('to: "2020-01-02"')).nodes).toEqual([]);
  });

  it.each([
    ['customer', 'UPSTREAM_REFUSED'],
    ['administrator', 'FORBIDDEN'],
  ])('answers the %s with %s', async (persona, code) => {
    const errors = await errorsOf(gateway, persona, '{ couponLedger { totalCount } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

describe('storedValueCards', () => {
  const cards = (persona: string, filter = '') =>
    read(
      gateway,
      persona,
      `{ storedValueCards(first: 100${filter}) { totalCount nodes { cardId name status statusCode faceValue { amount }
        balance { amount } validFrom validTo } } }`,
    );

  it('are the customer’s, of both states unless one is asked for', async () => {
    await gateway.forgetCalls();
    const both = (await cards('referral-customer')).nodes;
    expect(await callsOf('ListStoredValueCards')).toBe(2);
    const byState = [
      ...(await cards('referral-customer', ', filter: { status: USABLE }')).nodes,
      ...(await cards('referral-customer', ', filter: { status: USED_UP }')).nodes,
    ];
    const ids = (rows: readonly Row[]): unknown => rows.map(({ cardId }) => cardId).sort();
    expect(ids(both)).toEqual(ids(byState));
    expect((await cards('customer')).nodes).toEqual([]);
  });

  it('are for customers, with their own credential', async () => {
    const query = '{ storedValueCards { totalCount } }';
    const codes = async (persona: string): Promise<unknown> =>
      (await errorsOf(gateway, persona, query)).map(({ extensions }) => extensions.code);
    expect(await codes('administrator')).toEqual(['FORBIDDEN']);
    const { errors } = await gateway.ask('customer', query, {}, { 'x-upstream-token': '' });
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_TOKEN_NEEDED']);
  });
});
