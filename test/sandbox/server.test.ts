import { request as httpRequest } from 'node:http';
import { bssOperations } from '../../src/sandbox/operations/bss.js';
import { consoleOperations } from '../../src/sandbox/operations/console.js';
import { loadContract } from '../../src/sandbox/server/contract.js';
import type { Sandbox } from '../../src/sandbox/server/server.js';
import { as, call, CUSTOMER_ID, RESELLER_ID, signed, startSmall, tokenRequest } from './server-client.js';

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

    // No such order, which only those allowed to call learn.
    await expect(call(origin, own, { headers: customer })).resolves.toMatchObject({
      json: { error_code: 'CBC.30000010' },
    });
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

  it('leads to an operation for everything in both contracts', () => {
    const { operations } = loadContract();
    const served = { ...bssOperations, ...consoleOperations };
    expect(Object.keys(served).sort()).toEqual([...operations.keys()].sort());
    expect(Object.keys(bssOperations)).toHaveLength(91);
  });

  it('reads path parameters decoded', async () => {
    const headers = await as(origin, CUSTOMER_ID);

    const answer = await call(origin, `/v2/orders/customer-orders/details/${'%E6%B5%8B'.repeat(65)}`, { headers });

    expect(answer).toMatchObject({ status: 400, json: { error_code: 'CBC.0100' } });
    expect(answer.text).toContain('order_id');
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

    const start = performance.now();
    await stopping.close();

    expect(performance.now() - start).toBeLessThan(2000);
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
