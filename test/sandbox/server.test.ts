import { request as httpRequest } from 'node:http';
import { Idempotency } from '../../src/sandbox/server/idempotency.js';
import type { Sandbox } from '../../src/sandbox/server/server.js';
import { as, call, CUSTOMER_ID, RESELLER_ID, sendBytes, signed, startSmall, tokenRequest } from './server-client.js';

const CUSTOMERS = '/v2/partners/sub-customers/query';
const BALANCES = '/v2/accounts/partner-accounts/balances';
const HOUR = 3_600_000;

let sandbox: Sandbox;
let origin: string;
let now: Date;
let partner: Record<string, string>;

beforeAll(async () => {
  sandbox = await startSmall({ signatureNow: () => now });
  ({ origin } = sandbox);
});

beforeEach(async () => {
  now = new Date();
  await call(origin, '/__sandbox/reset', { method: 'POST' });
  partner = await as(origin);
});

afterAll(() => sandbox.close());

describe('IAM', () => {
  it('answers 201 with a token for 24 hours (R-247)', async () => {
    const { status, headers, json } = await call(origin, '/v3/auth/tokens', { body: tokenRequest('sandbox-partner') });

    expect(status).toBe(201);
    expect(headers.get('x-subject-token')).toMatch(/^[\w.-]{40,}$/);
    expect(json).toMatchObject({
      token: { expires_at: new Date(now.getTime() + 24 * HOUR).toISOString().replace('Z', '000Z') },
    });
  });

  it.each([
    ['a wrong password', tokenRequest('sandbox-partner', 'wrong'), 401],
    ['an unknown user', tokenRequest('nobody'), 401],
    ['another method', { auth: { identity: { methods: ['totp'] } } }, 400],
    ['no JSON', '{', 400],
  ])('refuses %s', async (_name, body, status) => {
    const answer = await call(origin, '/v3/auth/tokens', { body });

    expect(answer).toMatchObject({ status, json: { error: { code: status } } });
    expect(answer.headers.get('x-subject-token')).toBeNull();
  });

  it('asks for a new token when one is a day old, and knows none that it did not make', async () => {
    const forged = { 'X-Auth-Token': `${partner['X-Auth-Token']!.slice(0, -2)}xx` };
    await expect(call(origin, BALANCES, { headers: forged })).resolves.toMatchObject({
      status: 401,
      json: { error_code: 'APIGW.0301' },
    });

    now = new Date(now.getTime() + 24 * HOUR);
    await expect(call(origin, BALANCES, { headers: partner })).resolves.toMatchObject({
      status: 401,
      json: { error_code: 'APIGW.0307' },
    });
  });

  it('refuses a request without any credential before it says which paths exist', async () => {
    for (const path of [BALANCES, '/v2/nowhere']) {
      await expect(call(origin, path)).resolves.toMatchObject({ status: 401, json: { error_code: 'APIGW.0301' } });
    }
  });
});

describe('the audience of an operation', () => {
  it('lets a customer into its own operations and nobody else', async () => {
    const own = '/v2/orders/customer-orders/order-coupons?order_id=CS1';
    const customer = await as(origin, CUSTOMER_ID);

    // Not served yet, which only those allowed to call learn.
    await expect(call(origin, own, { headers: customer })).resolves.toMatchObject({ json: { error_code: 'CBC.0155' } });
    await expect(call(origin, own, { headers: partner })).resolves.toMatchObject({
      status: 403,
      json: { error_code: 'CBC.0151' },
    });
    await expect(call(origin, BALANCES, { headers: customer })).resolves.toMatchObject({
      status: 403,
      json: { error_code: 'CBC.0151' },
    });
  });

  it('keeps a customer out of the console', async () => {
    const headers = await as(origin, CUSTOMER_ID);

    await expect(call(origin, '/v1/members', { headers })).resolves.toMatchObject({
      status: 403,
      json: { error_code: 'CON.0151' },
    });
  });

  it('gives a reseller its own organization', async () => {
    const headers = await as(origin, RESELLER_ID);

    await expect(call(origin, '/v1/members', { headers })).resolves.toMatchObject({ status: 200 });
  });
});

describe('routing', () => {
  it('answers an unknown path or method of the partner API as the gateway does', async () => {
    await expect(call(origin, '/v2/nowhere', { headers: partner })).resolves.toMatchObject({
      status: 404,
      json: { error_code: 'APIGW.0101', error_message: expect.any(String) as string },
    });
    await expect(call(origin, BALANCES, { method: 'DELETE', headers: partner })).resolves.toMatchObject({
      status: 404,
      json: { error_code: 'APIGW.0101' },
    });
  });

  it('answers an unknown console path in the words of the console', async () => {
    await expect(call(origin, '/v1/nowhere', { headers: partner })).resolves.toMatchObject({
      status: 404,
      json: { error_code: 'CON.0404' },
    });
  });

  it('says so when it does not serve an operation yet, after the same checks as any other', async () => {
    const target = '/v2/products/incentive-discount-policies';

    await expect(call(origin, `${target}?time=2024-13`, { headers: partner })).resolves.toMatchObject({
      status: 400,
      json: { error_code: 'CBC.0100' },
    });
    await expect(call(origin, `${target}?time=2024-10`, { headers: partner })).resolves.toMatchObject({
      status: 403,
      json: { error_code: 'CBC.0155', error_msg: expect.stringContaining('not serve') as string },
    });
  });

  it('reads path parameters decoded', async () => {
    const headers = await as(origin, CUSTOMER_ID);

    const answer = await call(origin, `/v2/orders/customer-orders/details/${'%E6%B5%8B'.repeat(65)}`, { headers });

    expect(answer).toMatchObject({ status: 400, json: { error_code: 'CBC.0100' } });
    expect(answer.text).toContain('order_id');
  });
});

describe('validation', () => {
  const CARRIER = '/v2/promotions/benefits/partner-coupons/records/query';

  it.each([
    ['a limit above the maximum', CUSTOMERS, { limit: 101 }, 'limit'],
    ['text in place of a number', CUSTOMERS, { offset: '0' }, 'offset'],
    ['a missing list', '/v2/accounts/customer-accounts/balances/batch-query', {}, 'customer_infos'],
    [
      'a fault deep in the body',
      '/v2/accounts/customer-accounts/balances/batch-query',
      { customer_infos: [{}] },
      'customer_infos.0.customer_id',
    ],
    ['a list in place of an object', CUSTOMERS, [], 'body'],
    ['malformed JSON', CUSTOMERS, '{"limit":', 'body'],
    ['no body', CUSTOMERS, '', 'body'],
  ])('refuses %s and names the field', async (_name, target, body, field) => {
    const { status, json } = await call(origin, target, { headers: partner, body });

    expect({ status, code: json?.['error_code'] }).toEqual({ status: 400, code: 'CBC.0100' });
    expect(json?.['error_msg']).toMatch(new RegExp(`^${field}: `));
  });

  it.each([
    ['limit=ten', 'limit'],
    ['limit=', 'limit'],
    ['limit=0', 'limit'],
    ['operation_types=1&operation_types=77', 'operation_types.1'],
    [Array.from({ length: 101 }, (_, at) => `coupon_ids=CP${at}`).join('&'), 'coupon_ids'],
    ['limit=%E4', '%E4'],
  ])('refuses the query %#, naming the parameter', async (query, field) => {
    const { status, json } = await call(origin, `${CARRIER}?${query}`, { headers: partner });

    expect({ status, code: json?.['error_code'] }).toEqual({ status: 400, code: 'CBC.0100' });
    expect(json?.['error_msg']).toMatch(new RegExp(`^${field}: `));
  });

  it('takes repeated parameters, ignores unknown ones and fills in defaults', async () => {
    const query = 'operation_types=1&operation_types=2&unheard_of=1';

    const answer = await call(origin, `${CARRIER}?${query}`, { headers: partner });

    expect(answer.status).toBe(200);
    expect(Array.isArray(answer.json?.['records'])).toBe(true);
    expect((answer.json?.['records'] as unknown[]).length).toBeLessThanOrEqual(10);
  });

  it('refuses what the console does not know, and takes an empty filter for none (R-119)', async () => {
    await expect(call(origin, '/v1/members?unheard_of=1', { headers: partner })).resolves.toMatchObject({
      status: 400,
      json: { error_code: 'CON.0100', details: [{ field: 'unheard_of' }] },
    });
    await expect(call(origin, '/v1/members?name=&role=&limit=', { headers: partner })).resolves.toMatchObject({
      status: 200,
      json: { limit: 20 },
    });
  });

  it('reads comma separated lists of the console, encoded or not', async () => {
    const ids = ['m0000000000000000000000000000001', 'm0000000000000000000000000000004'];

    for (const separator of [',', '%2C']) {
      const { json } = await call(origin, `/v1/members?ids=${ids.join(separator)}`, { headers: partner });
      expect(json).toMatchObject({ total_count: 2 });
    }
  });

  it('refuses a body over 12 MB', async () => {
    const body = JSON.stringify({ customer: 'x'.repeat(12 * 1024 * 1024) });

    await expect(call(origin, CUSTOMERS, { headers: partner, body })).resolves.toMatchObject({
      status: 413,
      json: { error_code: 'APIGW.0201' },
    });
  });

  it('answers what is no HTTP in the words of the gateway', async () => {
    await expect(sendBytes(sandbox.port, Buffer.from('NONSENSE\r\n\r\n'))).resolves.toMatchObject({
      status: 400,
      json: { error_code: 'APIGW.0201' },
    });
  });
});

describe('the console rules', () => {
  const role = (code: string) => ({ code, name: code, permission_codes: [] });
  const create = (key: string, body: unknown) =>
    call(origin, '/v1/roles', { headers: { ...partner, 'Idempotency-Key': key }, body });

  it('takes a token only, and refuses in its own words', async () => {
    const withKey = signed(origin, '/v1/members');

    for (const headers of [{}, withKey, { 'X-Auth-Token': 'made-up' }]) {
      const { status, json } = await call(origin, '/v1/members', { headers });
      expect(status).toBe(401);
      expect(json).toEqual({ error_code: 'CBC.0154', error_msg: expect.any(String) as string });
    }
  });

  it('repeats the first answer to the same key and body, and does nothing a second time', async () => {
    const first = await create('key-1', role('AUDITOR'));
    const second = await create('key-1', role('AUDITOR'));

    expect(first.status).toBe(200);
    expect(second).toMatchObject({ status: 200, text: first.text });
    // A key of its own shows that the role was made once and is there.
    await expect(create('key-2', role('AUDITOR'))).resolves.toMatchObject({ status: 409 });
  });

  it('refuses a key that comes back with another body', async () => {
    await create('key-1', role('AUDITOR'));

    await expect(create('key-1', role('PLANNER'))).resolves.toMatchObject({
      status: 409,
      json: { error_code: 'CON.0410' },
    });
  });

  it('knows a key for 24 hours', () => {
    const idempotency = new Idempotency();
    const once = (body: string, after: number) =>
      idempotency.once('owner', '/v1/roles', Buffer.from(body), new Date(after), () => ({ body }));

    once('first', 0);

    expect(() => once('second', 24 * HOUR - 1)).toThrow('another body');
    expect(once('second', 24 * HOUR)).toEqual({ body: 'second' });
  });

  it('does not repeat an answer to another acting member', async () => {
    await create('key-1', role('AUDITOR'));
    partner = { ...partner, 'X-Member-Id': 'm0000000000000000000000000000001' };

    await expect(create('key-1', role('AUDITOR'))).resolves.toMatchObject({ json: { error_code: 'CON.0410' } });
  });

  it('asks for Idempotency-Key and If-Match where the contract does', async () => {
    await expect(call(origin, '/v1/roles', { headers: partner, body: role('AUDITOR') })).resolves.toMatchObject({
      status: 400,
      json: { error_code: 'CON.0100', details: [{ field: 'idempotency-key' }] },
    });
    const target = '/v1/members/m0000000000000000000000000000006';
    await expect(
      call(origin, target, { method: 'PATCH', headers: partner, body: { name: '王芳' } }),
    ).resolves.toMatchObject({ status: 428, json: { error_code: 'CON.0428' } });
  });
});

describe('the rate', () => {
  const times = (count: number, ask: () => Promise<{ readonly status: number }>) =>
    Promise.all(Array.from({ length: count }, ask));
  const refused = (answers: readonly { readonly status: number }[]) =>
    answers.filter(({ status }) => status === 429).length;
  const identity = (headers: Record<string, string>) => () =>
    call(origin, '/v2/partners/sub-customers/users/check-identity', {
      headers,
      body: { search_type: 'name', search_value: 'x' },
    });

  it('is the published one of the operation, per account', async () => {
    const reseller = await as(origin, RESELLER_ID);

    expect(refused(await times(7, identity(partner)))).toBe(2);
    expect(refused(await times(5, identity(reseller)))).toBe(0);
  });

  it('is 10 per second where none is published, and over once a second has passed', async () => {
    const ask = () => call(origin, CUSTOMERS, { headers: partner, body: {} });

    const answers = await times(11, ask);

    expect(refused(answers)).toBe(1);
    expect(answers.find(({ status }) => status === 429)).toMatchObject({
      json: {
        error_code: 'APIGW.0308',
        error_message: expect.stringContaining('limit:10,time:1 second') as string,
        request_id: expect.any(String) as string,
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 1010));
    await expect(ask()).resolves.toMatchObject({ status: 200 });
  });

  it('of the console comes with Retry-After', async () => {
    const answers = await Promise.all(
      Array.from({ length: 11 }, () => call(origin, '/v1/permissions', { headers: partner })),
    );

    const [throttled] = answers.filter(({ status }) => status === 429);
    expect(throttled?.json).toMatchObject({ error_code: 'CON.0429' });
    expect(throttled?.headers.get('retry-after')).toBe('1');
  });

  it('can be multiplied for tests that need more', async () => {
    const fast = await startSmall({ rateFactor: 2 });
    const headers = await as(fast.origin);

    const answers = await times(21, () => call(fast.origin, CUSTOMERS, { headers, body: {} }));

    expect(refused(answers)).toBe(1);
    await fast.close();
  });
});

describe('the control of the sandbox', () => {
  const counts = async () => (await call(origin, '/__sandbox/calls')).json?.['operations'];

  it('counts calls of both APIs, refused ones too, with the largest burst within a second', async () => {
    await call(origin, '/__sandbox/reset', { body: { calls: true } });
    await Promise.all(Array.from({ length: 12 }, () => call(origin, CUSTOMERS, { headers: partner, body: {} })));
    await new Promise((resolve) => setTimeout(resolve, 1010));
    await call(origin, CUSTOMERS, { headers: partner, body: {} });
    await call(origin, '/v1/members');
    await call(origin, '/v2/nowhere', { headers: partner });

    await expect(counts()).resolves.toEqual({
      ListMembers: { calls: 1, throttled: 0, largestBurst: 1 },
      ListSubCustomers: { calls: 13, throttled: 2, largestBurst: 12 },
    });
  });

  it('resets the counts alone when asked to, and everything otherwise', async () => {
    const role = { code: 'AUDITOR', name: 'Auditor', permission_codes: [] };
    const create = (key: string) =>
      call(origin, '/v1/roles', { headers: { ...partner, 'Idempotency-Key': key }, body: role });
    await create('key-1');

    await call(origin, '/__sandbox/reset', { body: { calls: true } });
    await expect(counts()).resolves.toEqual({});
    await expect(create('key-2')).resolves.toMatchObject({ status: 409 });

    await call(origin, '/__sandbox/reset', { method: 'POST' });
    await expect(create('key-2')).resolves.toMatchObject({ status: 200 });
    await expect(call(origin, '/__sandbox/reset', { body: { all: 1 } })).resolves.toMatchObject({ status: 400 });
  });

  it('proves the invariants of its state and tells its health', async () => {
    await expect(call(origin, '/__sandbox/invariants')).resolves.toMatchObject({ status: 200, json: { ok: true } });
    await expect(call(origin, '/__sandbox/health')).resolves.toMatchObject({ status: 200 });
    await expect(call(origin, '/__sandbox/nothing')).resolves.toMatchObject({ status: 404 });
  });
});

describe('answers', () => {
  it('carry a request id and amounts as numbers with two decimals', async () => {
    const { headers, text } = await call(origin, BALANCES, { headers: partner });

    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
    expect(headers.get('content-type')).toContain('application/json');
    expect(text).toMatch(/"amount":-?\d+\.\d\d[,}]/);
  });

  it('end before the server does', async () => {
    const stopping = await startSmall();
    await call(stopping.origin, '/__sandbox/faults', { body: { operation: '*', latencyMs: 200 } });
    const headers = signed(stopping.origin, BALANCES);
    const inFlight = call(stopping.origin, BALANCES, { headers });
    await arrived(stopping, 'ListPartnerBalances');

    await stopping.close();

    await expect(inFlight).resolves.toMatchObject({ status: 200 });
    await expect(refusesConnections(stopping.port)).resolves.toBe(true);
  });
});

async function arrived({ origin: address }: Sandbox, operationId: string): Promise<void> {
  const { text } = await call(address, '/__sandbox/calls');
  if (!text.includes(operationId)) await arrived({ origin: address } as Sandbox, operationId);
}

const refusesConnections = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    httpRequest({ port, host: '127.0.0.1' })
      .on('error', () => {
        resolve(true);
      })
      .on('response', () => {
        resolve(false);
      })
      .end();
  });
