import { SignJWT } from 'jose';
import { startGateway, type GraphqlError, type TestGateway } from '../support/gateway.js';

interface Refusal {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphqlError[];
}

describe('bad input', () => {
  let gateway: TestGateway;
  let token: string;

  beforeAll(async () => {
    gateway = await startGateway();
    token = await gateway.token('administrator');
  });
  beforeEach(() => gateway.forgetCalls());
  afterAll(() => gateway.close());

  const post = async (body: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(`${gateway.origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        authorization: `Bearer ${token}`,
        ...headers,
      },
      body,
    });
    return { status: answer.status, headers: answer.headers, ...((await answer.json()) as Refusal) };
  };
  const ask = (query: string, variables: object = {}) => post(JSON.stringify({ query, variables }));

  it.each([
    ['malformed JSON', '{"query": "{ viewer', 'BAD_REQUEST'],
    ['no query', '{"variables": {}}', 'BAD_REQUEST'],
    ['a document that is no GraphQL', '{"query": "{ viewer "}', 'GRAPHQL_PARSE_FAILED'],
    ['a field that there is not', '{"query": "{ viewer { shoeSize } }"}', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a month 13',
      '{"query": "{ customer(id: \\"c1\\") { monthlyBills(cycle: \\"2024-13\\") { kind } } }"}',
      'BAD_USER_INPUT',
    ],
    [
      'a variable of the wrong type',
      '{"query": "query ($n: Int) { customers(first: $n) { totalCount } }", "variables": {"n": "ten"}}',
      'BAD_USER_INPUT',
    ],
    ['a subscription, while there are none', '{"query": "subscription { x }"}', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation not in the document',
      '{"query": "query A { viewer { party } }", "operationName": "B"}',
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('is refused with 400 and before any upstream call: %s', async (_what, body, code) => {
    const { status, data, errors } = await post(body);
    expect(status).toBe(400);
    expect(data ?? null).toBeNull();
    expect(errors[0]?.extensions.code).toBe(code);
    expect(await gateway.calls()).toEqual({});
  });

  const MOVE = 'allocateToCustomer(input: $input) { transactionId }';
  it.each<[string, string, object, string]>([
    ['an enum word', '{ customers(filter: { freeze: ICE }) { totalCount } }', {}, 'filter.freeze'],
    [
      'an enum word in a variable',
      'query ($f: FreezeState) { customers(filter: { freeze: $f }) { totalCount } }',
      { f: 'ICE' },
      'filter.freeze',
    ],
    ['a scalar in a list', '{ nodes(ids: ["Customer:c1", 1.5]) { id } }', {}, 'ids.1'],
    ['null', '{ customer(id: null) { id } }', {}, 'id'],
    ['a missing argument', '{ customer { id } }', {}, 'id'],
    ['a missing variable', 'query ($id: ID!) { customer(id: $id) { id } }', {}, 'id'],
    ['a missing field', '{ customers(orderBy: {}) { totalCount } }', {}, 'orderBy.field'],
    [
      'a missing field in a variable',
      `mutation ($input: AllocateToCustomerInput!) { ${MOVE} }`,
      { input: { customerId: 'c1', amount: '1' } },
      'input.idempotencyKey',
    ],
    ['a field that there is not', '{ customers(filter: { shoeSize: 1 }) { totalCount } }', {}, 'filter.shoeSize'],
    [
      'an amount',
      `mutation ($input: AllocateToCustomerInput!) { ${MOVE} }`,
      { input: { customerId: 'c1', amount: 'much', idempotencyKey: 'k' } },
      'input.amount',
    ],
  ])('is refused by its path where GraphQL itself refuses it: %s', async (_what, query, variables, field) => {
    const { status, errors } = await ask(query, variables);
    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', field }]);
    expect(await gateway.calls()).toEqual({});
  });

  it('is not quoted where a field beside it is missing', async () => {
    const input = { customerId: 'c1', amount: 'a secret' };
    const { errors } = await ask(`mutation ($input: AllocateToCustomerInput!) { ${MOVE} }`, { input });
    expect(JSON.stringify(errors)).not.toContain('a secret');
  });

  it('is refused with 413 when the body is too large', async () => {
    const { status, errors } = await post(JSON.stringify({ query: `# ${'x'.repeat(1_100_000)}` }));
    expect(status).toBe(413);
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it.each([
    ['first: -1', 'first'],
    ['first: 1001', 'first'],
    ['last: -1', 'last'],
    ['first: 1, last: 1', 'last'],
    ['after: "nonsense"', 'after'],
    ['filter: { mobile: "1x" }', 'filter.mobile'],
    ['filter: { name: "two words" }', 'filter.name'],
    ['filter: { associationType: UNKNOWN }', 'filter.associationType'],
  ])('names the argument at fault, before any upstream call: customers(%s)', async (argument, field) => {
    const { status, data, errors } = await ask(`{ customers(${argument}) { totalCount } }`);
    expect(status).toBe(200);
    expect(data).toEqual({ customers: null });
    expect(errors).toMatchObject([{ path: ['customers'], extensions: { code: 'BAD_USER_INPUT', field } }]);
    expect(await gateway.calls()).toEqual({});
  });

  it('refuses the cursor of another connection, and of the same one with another filter', async () => {
    const { data } = await ask('{ customers(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { customers: { pageInfo: { endCursor: string } } }).customers.pageInfo;
    for (const query of ['indirectPartners(after: $c)', 'customers(after: $c, filter: { label: "a" })']) {
      const { errors } = await ask(`query ($c: String) { ${query} { totalCount } }`, { c: endCursor });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
    }
  });

  it.each([
    ['customer(id: "Coupon:x1") { id }', 'id'],
    ['customer(id: "::") { id }', 'id'],
    ['indirectPartner(id: "Customer:x1") { id }', 'id'],
    ['node(id: "Elephant:1") { id }', 'id'],
    ['node(id: "c1") { id }', 'id'],
  ])('refuses an id of another type: %s', async (field, name) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: name });
    expect(await gateway.calls()).toEqual({});
  });

  it('refuses a cycle that is over 18 months old, or has not begun (R-160)', async () => {
    const { sandbox } = gateway;
    const [customer] = sandbox.world.customers.ofOwner(sandbox.world.partnerId);
    for (const cycle of ['2020-01', '2999-01']) {
      const { errors } = await ask(`{ customer(id: "${customer!.id}") { monthlyBills(cycle: "${cycle}") { kind } } }`);
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'cycle' });
    }
    expect((await gateway.calls())['ListSubcustomerMonthlyBills']).toBeUndefined();
  });

  it.each([
    ['no token', ''],
    ['no bearer token', 'Basic eDp5'],
    ['no JWT', 'Bearer nonsense'],
    [
      'alg none',
      `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"party":"PARTNER"}').toString('base64url')}.`,
    ],
  ])('answers 401 UNAUTHENTICATED: %s', async (_what, authorization) => {
    const { status, data, errors, headers } = await post('{"query": "{ viewer { party } }"}', { authorization });
    expect(status).toBe(401);
    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(await gateway.calls()).toEqual({});
  });

  it('answers 401 to a token signed by somebody else', async () => {
    const forged = await new SignJWT({ party: 'PARTNER', partner_id: gateway.sandbox.world.partnerId })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('https://issuer.embedded.invalid')
      .setAudience('partner-gateway')
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('a secret of at least 32 characters'));
    const { status } = await post('{"query": "{ viewer { party } }"}', { authorization: `Bearer ${forged}` });
    expect(status).toBe(401);
  });
});
