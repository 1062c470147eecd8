import { cycleName } from '../../src/sandbox/world/calendar.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { memberIdOf, personaNamed } from '../support/personas.js';

interface Masked {
  readonly masked: string;
  readonly revealed: string | null;
}
interface Rows {
  readonly customers: {
    readonly nodes: readonly {
      readonly customerId: string;
      readonly name: Masked | null;
      readonly mobile: Masked | null;
    }[];
  };
}

const rowsOf = (reveal: boolean) =>
  `{ customers(first: 10) { nodes { customerId name(reveal: ${reveal}) { masked revealed } mobile(reveal: ${reveal}) { masked revealed } } } }`;

/** Two customers that nobody of the other team may learn about, whichever way they ask. */
describe('what is not the viewer’s', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  const foreignId = () => {
    const { customers, organization, partnerId } = gateway.sandbox.world;
    const isForeign = (id: string) => organization.managerOf(id)?.directorId === memberIdOf('director-2');
    return customers.ofOwner(partnerId).find(({ id }) => isForeign(id))!.id;
  };
  const resellersCustomer = (index: number) => {
    const { customers, resellers } = gateway.sandbox.world;
    return { reseller: resellers[index]!.id, id: customers.ofOwner(resellers[index]!.id)[0]!.id };
  };

  /** Everything in an answer but the id that was asked for. */
  const answerTo = async (persona: string, query: string, id: string) => {
    const answer = await gateway.ask(persona, query, { id });
    return JSON.stringify(answer).replaceAll(id, '<id>');
  };

  it.each([
    ['customer', 'query ($id: ID!) { customer(id: $id) { id name { masked } balances { available { amount } } } }'],
    ['node', 'query ($id: ID!) { node(id: $id) { id } }'],
    ['nodes', 'query ($id: ID!) { nodes(ids: [$id]) { id } }'],
  ])('reads the same as what does not exist, through %s (R-089)', async (_path, query) => {
    const absent = `Customer:c${'9'.repeat(31)}`;
    for (const persona of ['account-manager', 'director', 'customer', 'reseller', 'reseller-account-manager']) {
      expect(await answerTo(persona, query, `Customer:${foreignId()}`)).toBe(await answerTo(persona, query, absent));
    }
    expect(await answerTo('administrator', query, `Customer:${foreignId()}`)).not.toBe(
      await answerTo('administrator', query, absent),
    );
  });

  it('stays so when an administrator has just read it and it is cached', async () => {
    const query = 'query ($id: ID!) { customer(id: $id) { id } }';
    const id = `Customer:${foreignId()}`;
    await gateway.ask('administrator', query, { id });
    await gateway.forgetCalls();
    const { data, errors } = await gateway.ask('account-manager', query, { id });
    expect(data).toEqual({ customer: null });
    expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
  });

  it('cannot be had by naming a reseller in an id: not by another reseller, nor for one’s own customer (R-012)', async () => {
    const own = resellersCustomer(0);
    const other = resellersCustomer(1);
    const query = 'query ($id: ID!) { customer(id: $id) { id } }';
    for (const [persona, id] of [
      ['reseller', `Customer:${other.id}@${other.reseller}`],
      ['reseller', `Customer:${other.id}@${own.reseller}`],
      ['account-manager', `Customer:${own.id}@${own.reseller}`],
      ['customer', `Customer:${own.id}@${own.reseller}`],
      ['administrator', `Customer:${own.id}`],
    ] as const) {
      const { data } = await gateway.ask(persona, query, { id });
      expect([persona, id, data]).toEqual([persona, id, { customer: null }]);
    }
    for (const persona of ['administrator', 'reseller']) {
      const { data } = await gateway.ask(persona, query, { id: `Customer:${own.id}@${own.reseller}` });
      expect(data).toEqual({ customer: { id: `Customer:${own.id}@${own.reseller}` } });
    }
  });

  it('is no reseller of somebody else: naming one reads like naming none there is (R-014)', async () => {
    const stranger = `b${'9'.repeat(31)}`;
    const { id } = resellersCustomer(0);
    const query = `{
      customer(id: "Customer:${id}@${stranger}") { id }
      adjustments(filter: { indirectPartnerId: "IndirectPartner:${stranger}" }) { totalCount }
    }`;
    const { data, errors } = await gateway.ask('administrator', query);
    expect(data).toEqual({ customer: null, adjustments: { totalCount: 0 } });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'NOT_FOUND' }]);
  });

  it('is another partner: only the viewer’s own can be fetched by its id', async () => {
    const { partnerId } = gateway.sandbox.world;
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Partner { partnerId } } }';
    const { data, errors } = await gateway.ask('customer', query, { ids: [`Partner:${partnerId}`, 'Partner:p9'] });
    expect(data).toEqual({ nodes: [{ id: `Partner:${partnerId}`, partnerId }, null] });
    expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'NOT_FOUND' } }]);
  });

  it('is another party’s money: a reseller and a customer see nothing of the partner’s accounts', async () => {
    const query = '{ partner { balance { amount } accounts { accountId } } }';
    const reseller = await gateway.ask<{ partner: unknown }>('reseller', query);
    expect(reseller.data.partner).toEqual({ balance: null, accounts: null });
    const customer = await gateway.ask<{ partner: unknown }>('customer', query);
    expect(customer.data.partner).toEqual({ balance: null, accounts: null });
    expect(customer.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('is what a customer did before an account manager held it (R-065, R-069), and is not cut for a finance member (R-072)', async () => {
    const { customers, organization, partnerId, calendar } = gateway.sandbox.world;
    const [cycle = ''] = calendar.months.slice(-2).map((month) => cycleName(month));
    const query = `query ($id: ID!) { customer(id: $id) { billLines(cycle: "${cycle}", first: 1000) { totalCount nodes { consumedAt } } } }`;
    interface Lines {
      customer: { billLines: { totalCount: number; nodes: { consumedAt: string }[] } };
    }
    let cut = 0;
    for (const { id } of customers
      .ofOwner(partnerId)
      .filter((one) => organization.managerOf(one.id)?.id === memberIdOf('account-manager'))) {
      const periods = organization.assignments
        .historyOf(id)
        .filter(({ managerId }) => managerId === memberIdOf('account-manager'));
      const isHis = ({ consumedAt }: { consumedAt: string }) =>
        periods.some(({ from, to }) => Date.parse(consumedAt) >= from && Date.parse(consumedAt) < (to ?? Infinity));
      const whole = (await gateway.ask<Lines>('finance', query, { id })).data.customer.billLines;
      const seen = (await gateway.ask<Lines>('account-manager', query, { id })).data.customer.billLines;
      expect(seen.nodes).toEqual(whole.nodes.filter(isHis));
      expect(seen.totalCount).toBe(seen.nodes.length);
      cut += whole.totalCount - seen.totalCount;
    }
    expect(cut).toBeGreaterThan(0);
  });

  it('is what the partner notes about a customer, and who manages it, when the customer itself asks', async () => {
    const query =
      '{ customers { nodes { label level tag { status } accountManagers { accountName { masked revealed } } } } }';
    const { data, errors } = await gateway.ask('customer', query);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ customers: { nodes: [{ label: null, level: null, tag: null, accountManagers: [] }] } });
  });

  it('cannot be read out through a filter digit by digit (R-047)', async () => {
    const ask = (filter: string) => gateway.ask('finance', `{ customers(filter: { ${filter} }) { totalCount } }`);
    const { errors } = await ask('mobile: "1380"');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'filter.mobile' });
    // The numbers of a reseller's customers are not the distributor's to search, whole or in part.
    const { id } = resellersCustomer(0);
    const { mobile = '' } = gateway.sandbox.world.customers.get(id)!;
    expect(await ask(`ownership: INDIRECT, mobile: "${mobile}"`)).toMatchObject({
      data: { customers: { totalCount: 0 } },
    });
  });

  it('is every field behind a cycle of types: queries deeper than twelve fields are refused', async () => {
    const deep = 'director { team { '.repeat(6) + 'id' + ' } }'.repeat(6);
    const { status, errors } = await gateway.ask('director', `{ viewer { member { ${deep} } } }`);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('leaves contacts and coupons of a reseller’s customer to the reseller (R-010)', async () => {
    const { id, reseller } = resellersCustomer(0);
    const query = 'query ($id: ID!) { customer(id: $id) { mobile { masked } coupons { totalCount } label } }';
    const seen = await gateway.ask<{ customer: object }>('administrator', query, { id: `Customer:${id}@${reseller}` });
    expect(seen.data.customer).toMatchObject({ mobile: null, coupons: null });
    expect(seen.errors?.map(({ extensions }) => extensions.code)).toEqual(['RESTRICTED', 'RESTRICTED']);
    const own = await gateway.ask('reseller', query, { id: `Customer:${id}@${reseller}` });
    expect(own.errors).toBeUndefined();
  });
});

describe('a personal text', () => {
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await startGateway();
  });
  afterEach(() => gateway.close());

  const customer = (id: string) => gateway.sandbox.world.customers.get(id)!;
  const events = () => gateway.sandbox.world.organization.auditEvents;

  it('is masked unless asked for (R-038)', async () => {
    const { data } = await gateway.ask<Rows>('account-manager', rowsOf(false));
    expect(data.customers.nodes).toHaveLength(10);
    for (const { customerId, name, mobile } of data.customers.nodes) {
      const full = customer(customerId);
      expect(name?.revealed ?? null).toBeNull();
      expect(name?.masked).toBe(full.name && `${Array.from(full.name)[0]!}****`);
      expect(mobile?.masked).toBe(full.mobile && `${full.mobile.slice(0, 3)}****${full.mobile.slice(-4)}`);
    }
    expect((await gateway.calls())['CreateAuditEvents']).toBeUndefined();
  });

  it('is revealed after one audit record per field, in one call (R-039)', async () => {
    const { data, errors } = await gateway.ask<Rows>('account-manager', rowsOf(true));
    expect(errors).toBeUndefined();
    for (const { customerId, mobile } of data.customers.nodes)
      expect(mobile?.revealed).toBe(customer(customerId).mobile);
    expect((await gateway.calls())['CreateAuditEvents']).toBe(1);
    const withMobile = data.customers.nodes.filter(({ mobile }) => mobile !== null).map(({ customerId }) => customerId);
    const record = events().find(({ fields }) => fields.includes('mobile'));
    expect(record).toMatchObject({ action: 'REVEAL', entity: 'Customer', ids: withMobile });
  });

  it('stays hidden when the audit trail cannot be written', async () => {
    await gateway.fault({ operation: 'CreateAuditEvents', status: 500, errorCode: 'CON.0999' });
    const { data, errors } = await gateway.ask<Rows>('account-manager', rowsOf(true));
    const shown = data.customers.nodes.flatMap(({ mobile, name }) => [mobile, name]).filter((text) => text !== null);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ masked, revealed }) => masked.includes('****') && revealed === null)).toBe(true);
    expect(errors?.every(({ path }) => path?.at(-1) === 'revealed')).toBe(true);
    expect(errors?.every(({ extensions }) => extensions.code === 'UPSTREAM_UNAVAILABLE')).toBe(true);
    expect(events()).toHaveLength(0);
  });

  it('needs the permission to be revealed, and is not audited without', async () => {
    const { data, errors } = await gateway.ask<Rows>('operator', rowsOf(true));
    expect(data.customers.nodes.every(({ mobile }) => (mobile?.revealed ?? null) === null)).toBe(true);
    expect(data.customers.nodes.some(({ mobile }) => mobile?.masked.includes('****'))).toBe(true);
    expect(errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN')).toBe(true);
    expect(events()).toHaveLength(0);
  });

  it('is revealed to a reseller’s account manager too, and recorded in the reseller’s trail', async () => {
    const { errors } = await gateway.ask('reseller-account-manager', rowsOf(true));
    expect(errors).toBeUndefined();
    const { memberId, indirectPartnerId } = personaNamed('reseller-account-manager');
    expect(events()).not.toHaveLength(0);
    for (const event of events()) expect(event).toMatchObject({ actorId: memberId, ownerId: indirectPartnerId });
  });

  it('is searched for without being shown: by name, account name or mobile number (R-038)', async () => {
    const { customers, partnerId } = gateway.sandbox.world;
    const { name = '', accountName, mobile = '' } = customers.ofOwner(partnerId).find((one) => one.name && one.mobile)!;
    for (const filter of [`name: "${name}"`, `accountName: "${accountName}"`, `mobile: "${mobile}"`]) {
      const query = `{ customers(filter: { ${filter} }) { nodes { name { masked revealed } mobile { masked revealed } } } }`;
      const { data } = await gateway.ask<Rows>('administrator', query);
      expect(data.customers.nodes.length).toBeGreaterThan(0);
      const shown = data.customers.nodes.flatMap((row) => [row.name, row.mobile]).filter((text) => text !== null);
      expect(shown.every(({ masked, revealed }) => masked.includes('****') && revealed === null)).toBe(true);
    }
    expect(events()).toHaveLength(0);
  });

  it('shown in full to one stays masked to the next, who needs a record of his own (R-039)', async () => {
    await gateway.ask('administrator', rowsOf(true));
    const before = events().length;
    const masked = await gateway.ask<Rows>('finance', rowsOf(false));
    expect(masked.data.customers.nodes.every(({ name }) => (name?.revealed ?? null) === null)).toBe(true);
    expect(events()).toHaveLength(before);
    await gateway.ask('finance', rowsOf(true));
    const own = events().slice(before);
    expect(new Set(own.map(({ actorId }) => actorId))).toEqual(new Set([memberIdOf('finance')]));
    await gateway.ask('finance', rowsOf(true));
    expect(events()).toHaveLength(before + 2 * own.length);
  });

  it('is open to the customer it belongs to, without audit', async () => {
    const { data } = await gateway.ask<Rows>('customer', rowsOf(false));
    const { customerId } = personaNamed('customer');
    expect(data.customers.nodes).toMatchObject([
      {
        customerId,
        name: { revealed: customer(customerId!).name },
        mobile: { revealed: customer(customerId!).mobile },
      },
    ]);
    expect(events()).toHaveLength(0);
  });
});
