import { startGateway, type TestGateway } from '../../support/gateway.js';
import { b, c, change, control, newKey, OTHERS, ownerOf, read, type Row, SALES } from './association-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 120 } });
});
beforeEach(() => gateway.forgetCalls());
afterEach(() => {
  const { violations } = gateway.sandbox.world.invariants();
  if (violations.length > 0) throw new Error(violations.join('\n'));
});
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
const requestsIn = (persona: string, managers: readonly string[] | undefined) => {
  const { associations, organization, partnerId } = world();
  return [...associations.requests.values()]
    .filter(
      ({ ownerId, customerId }) =>
        ownerId === ownerOf(persona, partnerId) &&
        (managers?.includes(organization.assignments.openOf(customerId)?.managerId ?? '') ?? true),
    )
    .sort((x, y) => y.createdAt - x.createdAt || (x.id < y.id ? -1 : 1));
};
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}
const list = async (persona: string, args = '') =>
  (
    await read<{ associationRequests: Page }>(
      gateway,
      persona,
      `{ associationRequests(first: 500${args}) { totalCount nodes { requestId customerId status customer { customerId } } } }`,
    )
  ).data.associationRequests;

describe('association requests', () => {
  it.each(SALES)('in sight of the %s are those of customers in sight, counts included', async (persona, managers) => {
    const { totalCount, nodes } = await list(persona);
    const expected = requestsIn(persona, managers);
    expect(expected.length).toBeGreaterThan(0);
    expect(nodes.map(({ requestId }) => requestId)).toEqual(expected.map(({ id }) => id));
    expect(nodes.every(({ customer, customerId }) => (customer as Row)['customerId'] === customerId)).toBe(true);
    expect(totalCount).toBe(expected.length);
    expect((await gateway.calls())['ListAssociationRequests'] ?? 0).toBeLessThanOrEqual(1);
  });

  it.each(SALES)('out of sight of the %s read like none, by node and by filter', async (persona, managers) => {
    const own = new Set(requestsIn(persona, managers).map(({ id }) => id));
    const foreign = [...world().associations.requests.values()].find(({ id }) => !own.has(id))!;
    const { codes } = await read(gateway, persona, `{ node(id: "AssociationRequest:${foreign.id}") { id } }`);
    expect(codes).toEqual(['NOT_FOUND']);
    for (const id of [foreign.customerId, 'nobody']) {
      expect(await list(persona, `, filter: { customerIds: ["${id}"] }`)).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  it('of a customer are its own, asked for with its own credential', async () => {
    const { nodes } = await list('customer');
    expect(nodes).toMatchObject([{ customerId: c(1), status: 'REFUSED' }]);
    expect((await list('customer', `, filter: { customerIds: ["${c(2)}"] }`)).nodes).toEqual([]);
    const bare = await gateway.ask(
      'customer',
      '{ associationRequests { totalCount } }',
      {},
      { 'x-upstream-token': '' },
    );
    expect(bare.errors?.[0]?.extensions.code).toBe('UPSTREAM_TOKEN_NEEDED');
  });

  it.each(OTHERS)('are not for the %s', async (persona) => {
    expect((await read(gateway, persona, '{ associationRequests { totalCount } }')).codes).toEqual(['FORBIDDEN']);
    expect(await gateway.calls()).not.toHaveProperty('ListAssociationRequests');
  });

  it('of a page of customers cost one call', async () => {
    const query = '{ customers(first: 20) { nodes { customerId associationRequests { requestId customerId } } } }';
    const { data } = await read<{ customers: { nodes: Row[] } }>(gateway, 'administrator', query);
    for (const { customerId, associationRequests } of data.customers.nodes) {
      const expected = world().associations.requestsOf(String(customerId));
      expect((associationRequests as Row[]).map(({ requestId }) => requestId).sort()).toEqual(
        expected.map(({ id }) => id).sort(),
      );
    }
    expect((await gateway.calls())['ListAssociationRequests']).toBe(1);
  });
});

describe('what is between a reseller and its customers', () => {
  it('is not shown to the distributor (R-010, Q-19)', async () => {
    const query = `{ customer(id: "Customer:${c(5)}@${b(1)}") { associationRequests { id } authorization { state }
      enterpriseProfile { industry } } }`;
    expect((await read(gateway, 'distributor', query)).codes).toEqual(['RESTRICTED', 'RESTRICTED', 'RESTRICTED']);
    expect((await read(gateway, 'reseller', query)).codes).toEqual([]);
  });
});

describe('the enterprise profile', () => {
  it('is there for authenticated companies, and costs nothing where it cannot be (R-051)', async () => {
    const query = `{ customer(id: "${c(1)}") { enterpriseProfile { companyName { masked revealed } creditCode
      registeredCapital { amount currency } relations { kind name { masked } } } } }`;
    const { data } = await read(gateway, 'account-manager', query);
    expect(data['customer']).toMatchObject({
      enterpriseProfile: {
        companyName: { masked: expect.stringContaining('*') as string, revealed: null },
        registeredCapital: { currency: 'CNY' },
      },
    });
    await gateway.forgetCalls();
    const list = '{ customers(first: 100) { nodes { customerId customerType realNameStatus } } }';
    const { data: all } = await read<{ customers: { nodes: Row[] } }>(gateway, 'administrator', list);
    const person = all.customers.nodes.find(({ customerType }) => customerType !== 'ENTERPRISE')!;
    const none = await read(
      gateway,
      'administrator',
      `{ customer(id: "${String(person['customerId'])}") { enterpriseProfile { industry } } }`,
    );
    expect(none.data['customer']).toEqual({ enterpriseProfile: null });
    expect(await gateway.calls()).not.toHaveProperty('ShowEnterpriseProfile');
    expect((await read(gateway, 'operator', query)).codes).toEqual(['FORBIDDEN']);
  });
});

const REQUEST =
  'request { requestId version status kind initiator checkResult { code passed } customer { customerId } }';
const check = async (customerId: string, persona = 'administrator') =>
  change(gateway, persona, 'checkDisassociation', { customerId }, 'check { checkId passed items { code passed } }');
const part = async (customerId: string, input: object = {}, persona = 'administrator') => {
  const { check: made } = await check(customerId);
  const usual = { reason: '合同到期', acknowledged: true, checkId: (made as Row | null)?.['checkId'] ?? 'none' };
  return change(
    gateway,
    persona,
    'disassociateCustomer',
    { customerId, ...usual, idempotencyKey: newKey(), ...input },
    REQUEST,
  );
};
const decide = (persona: string, request: unknown, input: object = {}) => {
  const { requestId, version } = request as Row;
  const said = { requestId, version, decision: 'AGREE', idempotencyKey: newKey(), ...input };
  return change(gateway, persona, 'decideAssociationRequest', said, REQUEST);
};

describe('disassociating', () => {
  it('begins with a check that names all that fails (R-052, R-054)', async () => {
    Object.assign(world().customers.get(c(4))!, { frozen: 1 });
    const { check: made } = await check(c(4));
    expect(made).toMatchObject({ passed: false });
    expect(((made as Row)['items'] as Row[]).filter(({ passed }) => passed === false)).toMatchObject([
      { code: 'NOT_FROZEN' },
    ]);
    Object.assign(world().customers.get(c(4))!, { frozen: 0 });
  });

  it.each(['director', 'account-manager', 'finance', 'customer'])('is not for the %s (R-053)', async (persona) => {
    for (const { userErrors } of [await check(c(1), persona), await part(c(1), {}, persona)]) {
      expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    expect(await gateway.calls()).not.toHaveProperty('CreateAssociationRequest');
  });

  it('needs the notes read and a fresh check, and a customer in sight (R-052)', async () => {
    expect((await part(c(2), { acknowledged: false })).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', field: 'input.acknowledged' },
    ]);
    expect((await part('nobody')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await check(`Customer:${c(5)}@${b(1)}`)).userErrors).toMatchObject([{ code: 'RESTRICTED' }]);
    expect(await gateway.calls()).not.toHaveProperty('CreateAssociationRequest');
    expect((await part(c(2), { checkId: 'made-up' })).userErrors).toMatchObject([
      { code: 'PRECONDITION_FAILED', blocker: 'CHECK_REQUIRED' },
    ]);
  });

  it('waits for the customer, and is the customer’s alone to decide (R-056)', async () => {
    const { userErrors, request } = await part(c(1));
    expect(userErrors).toEqual([]);
    expect(request).toMatchObject({ status: 'PENDING_CUSTOMER', initiator: 'PARTNER', customer: { customerId: c(1) } });
    expect((await part(c(1))).userErrors).toMatchObject([{ code: 'INVALID_STATE', state: 'PENDING_CUSTOMER' }]);
    await gateway.forgetCalls();
    expect((await decide('administrator', request)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await decide('referral-customer', request)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await gateway.calls()).not.toHaveProperty('DecideAssociationRequest');
    const stale = await decide('customer', request, { version: 9 });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 1 }]);
    const refused = await decide('customer', request, { decision: 'REFUSE', reason: '继续合作' });
    expect(refused['request']).toMatchObject({ status: 'REFUSED' });
    expect((await decide('customer', refused['request'])).userErrors).toMatchObject([
      { code: 'INVALID_STATE', state: 'REFUSED' },
    ]);
    expect((await part(c(1))).userErrors).toMatchObject([
      { code: 'PRECONDITION_FAILED', blocker: 'REQUEST_LIMIT_REACHED' },
    ]);
  });

  it('once agreed ends the association, gives back balance and coupons, and is done once for one key (R-057, R-058)', async () => {
    const asked = await control(gateway, 'customer-association-requests', {
      customerId: c(2),
      kind: 'DISASSOCIATE',
      reason: '更换伙伴',
    });
    const { partnerId, treasuries, customers, coupons } = world();
    const [before, balance] = [treasuries.get(partnerId)!.balance, customers.get(c(2))!.balance];
    const request = { requestId: asked['requestId'], version: 1 };
    expect((await decide('account-manager', request)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const idempotencyKey = newKey();
    const agreed = await decide('administrator', request, { idempotencyKey });
    expect(agreed['request']).toMatchObject({ status: 'AGREED', initiator: 'CUSTOMER', customer: null });
    expect(await decide('administrator', request, { idempotencyKey })).toEqual(agreed);
    expect(treasuries.get(partnerId)!.balance - before).toBe(balance);
    expect(coupons.ofCustomer(c(2)).filter(({ status, planId }) => status === 2 && coupons.quotas.has(planId))).toEqual(
      [],
    );
    expect((await gateway.calls())['DecideAssociationRequest']).toBe(1);
  });
});

describe('switching', () => {
  const switchTo = (customerId: string, targetType: string) =>
    change(
      gateway,
      'administrator',
      'switchAssociation',
      { customerId, targetType, reason: '结算变更', idempotencyKey: newKey() },
      REQUEST,
    );

  it('is for the other type, and done when the customer agrees (R-048, R-060)', async () => {
    expect((await switchTo(c(8), 'REFERRAL')).userErrors).toMatchObject([
      { code: 'INVALID_STATE', state: 'ASSOCIATED_REFERRAL' },
    ]);
    expect(await gateway.calls()).not.toHaveProperty('CreateAssociationRequest');
    const { request } = await switchTo(c(8), 'RESELLER');
    expect(request).toMatchObject({ kind: 'SWITCH', status: 'PENDING_CUSTOMER', checkResult: [] });
    expect((await decide('referral-customer', request))['request']).toMatchObject({ status: 'AGREED' });
    expect(world().customers.get(c(8))).toMatchObject({ associationType: '2', frozen: 1 });
  });
});
