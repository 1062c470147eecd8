import { startGateway, type TestGateway } from '../support/gateway.js';

const PAGE = `{ customers(first: 20) { nodes { customerId associationType balances { available { amount } } } } }`;

/** Nothing is cached at the start of each test: the gateway is new. */
describe('the upstream calls of a query', () => {
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await startGateway();
  });
  afterEach(() => gateway.close());

  const idsOf = (count: number) =>
    gateway.sandbox.world.customers
      .ofOwner(gateway.sandbox.world.partnerId)
      .slice(0, count)
      .map(({ id }) => id);

  it('are two for a page of 20 own customers with balances', async () => {
    const { data, errors } = await gateway.ask<{ customers: { nodes: unknown[] } }>('administrator', PAGE);
    expect(errors).toBeUndefined();
    expect(data.customers.nodes).toHaveLength(20);
    expect(await gateway.calls()).toEqual({ ListSubCustomers: 1, ListCustomersBalancesDetail: 1 });
  });

  it('are none for the same page again', async () => {
    await gateway.ask('administrator', PAGE);
    await gateway.forgetCalls();
    await gateway.ask('administrator', PAGE);
    expect(await gateway.calls()).toEqual({});
  });

  it('are one more, for his scope, when an ordinary member asks', async () => {
    await gateway.ask('finance', PAGE);
    expect(await gateway.calls()).toEqual({
      ShowMemberEffectiveScope: 1,
      ListSubCustomers: 1,
      ListCustomersBalancesDetail: 1,
    });
  });

  it('are at most three for the balances of 250 customers by id', async () => {
    const ids = idsOf(250);
    const aliases = ids.map(
      (id, index) => `c${index}: customer(id: "${id}") { customerId balances { available { amount } } }`,
    );
    const { data, errors } = await gateway.ask<Record<string, { customerId: string }>>(
      'administrator',
      `{ ${aliases.join(' ')} }`,
    );
    expect(errors).toBeUndefined();
    expect(ids.map((_id, index) => data[`c${index}`]?.customerId)).toEqual(ids);
    const { ListCustomersBalancesDetail: balances, ListSubCustomers: customers } = await gateway.calls();
    expect(balances).toBeLessThanOrEqual(3);
    // The pages of the whole list, which are fewer than 250.
    const pages = Math.ceil(gateway.sandbox.world.customers.ofOwner(gateway.sandbox.world.partnerId).length / 100);
    expect(customers).toBe(pages);
  });

  it('are at most three for the balances of 250 nodes', async () => {
    const ids = idsOf(250).map((id) => `Customer:${id}`);
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Customer { customerId balances { available { amount } } } } }';
    const { errors } = await gateway.ask('administrator', query, { ids });
    expect(errors).toBeUndefined();
    expect((await gateway.calls())['ListCustomersBalancesDetail']).toBeLessThanOrEqual(3);
  });

  it('are one when 50 aliases ask for the same customer', async () => {
    const [id = ''] = idsOf(1);
    const aliases = Array.from({ length: 50 }, (_, index) => `a${index}: customer(id: "${id}") { customerId }`);
    await gateway.ask('administrator', `{ ${aliases.join(' ')} }`);
    expect(await gateway.calls()).toEqual({ ListSubCustomers: 1 });
  });

  it('are one per charge mode for a monthly bill, and none for a referral customer (R-167)', async () => {
    const own = gateway.sandbox.world.customers.ofOwner(gateway.sandbox.world.partnerId);
    const reseller = own.find(({ associationType }) => associationType === '2')!.id;
    const referral = own.find(({ associationType }) => associationType === '1')!.id;
    const cycle = gateway.sandbox.world.now.toISOString().slice(0, 7);
    const query =
      'query ($id: ID!, $cycle: BillingCycle!) { customer(id: $id) { monthlyBills(cycle: $cycle) { amount { amount } } } }';
    await gateway.ask('administrator', query, { id: reseller, cycle });
    expect((await gateway.calls())['ListSubcustomerMonthlyBills']).toBe(3);
    await gateway.forgetCalls();
    await gateway.ask('administrator', query, { id: referral, cycle });
    expect(await gateway.calls()).toEqual({ ListSubCustomers: 1 });
  });

  it('are none for introspection, and none for what the viewer may not call (R-020)', async () => {
    await gateway.ask('finance', '{ __typename }');
    expect(await gateway.calls()).toEqual({});
    const { errors } = await gateway.ask('account-manager', '{ coupons { totalCount } couponQuotas { totalCount } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await gateway.calls()).toEqual({ ShowMemberEffectiveScope: 1 });
  });

  it('are shared by viewers: two managers and their director read the customer list once', async () => {
    const query = '{ customers { totalCount } }';
    await Promise.all(['account-manager', 'account-manager-2', 'director'].map((one) => gateway.ask(one, query)));
    const pages = Math.ceil(gateway.sandbox.world.customers.ofOwner(gateway.sandbox.world.partnerId).length / 100);
    expect(await gateway.calls()).toEqual({ ShowMemberEffectiveScope: 3, ListSubCustomers: pages });
  });
});
