import { Idempotency } from '../../src/sandbox/server/idempotency.js';
import type { Sandbox } from '../../src/sandbox/server/server.js';
import { as, call, signed, startSmall } from './server-client.js';

const HOUR = 3_600_000;

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
