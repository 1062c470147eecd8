import type { Sandbox } from '../../src/sandbox/server/server.js';
import { as, call, RESELLER_ID, startSmall } from './server-client.js';

const CUSTOMERS = '/v2/partners/sub-customers/query';

let sandbox: Sandbox;
let origin: string;
let partner: Record<string, string>;

beforeAll(async () => {
  sandbox = await startSmall();
  ({ origin } = sandbox);
});

beforeEach(async () => {
  await call(origin, '/__sandbox/reset', { method: 'POST' });
  partner = await as(origin);
});

afterAll(() => sandbox.close());

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
