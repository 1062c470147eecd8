import fc from 'fast-check';
import { startSandbox, type Sandbox } from '../../src/sandbox/server/server.js';
import { as, call, sendBytes, signed, startSmall, vectorFile, type Vector } from './server-client.js';

const BALANCES = '/v2/accounts/partner-accounts/balances';
const MINUTE = 60_000;

/** One request, its bytes, and which of them the signature covers or is made of. */
function bytesOf(vector: Vector): { readonly bytes: Buffer; readonly covered: readonly number[] } {
  const covered: number[] = [];
  const parts: Buffer[] = [];
  let length = 0;
  const add = (text: string, isCovered: boolean): void => {
    const part = Buffer.from(text);
    for (let at = length; isCovered && at < length + part.length; at += 1) covered.push(at);
    parts.push(part);
    length += part.length;
  };
  const body = vector.request.body ?? '';
  add(`${vector.request.method} `, false);
  add(vector.request_uri, true);
  add(' HTTP/1.1\r\n', false);
  for (const [name, value] of Object.entries({ ...vector.request.headers, Authorization: vector.authorization })) {
    add(`${name}: `, false);
    add(value, true);
    add('\r\n', false);
  }
  add(`Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`, false);
  add(body, true);
  return { bytes: Buffer.concat(parts), covered };
}

describe('the official signing vectors at the socket', () => {
  let sandbox: Sandbox;
  const requests = vectorFile.vectors.map(bytesOf);

  beforeAll(async () => {
    sandbox = await startSandbox({
      customers: 20,
      accessKey: vectorFile.access_key,
      secretKey: vectorFile.secret_key,
      signatureNow: () => new Date('2024-01-02T03:04:05Z'),
      rateFactor: 1e6,
    });
  });

  afterAll(() => sandbox.close());

  it.each(vectorFile.vectors.map((vector) => [vector.name, vector] as const))('accepts %s', async (_name, vector) => {
    const { status } = await sendBytes(sandbox.port, bytesOf(vector).bytes);

    expect([200, 400, 403, 404]).toContain(status);
  });

  it('refuses each of them with any one changed byte', async () => {
    const changedRequest = fc
      .nat(requests.length - 1)
      .chain((vector) =>
        fc.tuple(fc.constant(vector), fc.nat(requests[vector]!.covered.length - 1), fc.integer({ min: 1, max: 255 })),
      );

    await fc.assert(
      fc.asyncProperty(changedRequest, async ([vector, position, difference]) => {
        const { bytes, covered } = requests[vector]!;
        const changed = Buffer.from(bytes);
        changed[covered[position]!]! ^= difference;

        const refused = await sendBytes(sandbox.port, changed);
        // The right one in between keeps the key from being locked, so that each refusal is for its own reason.
        const accepted = await sendBytes(sandbox.port, bytes);

        expect(refused.text).not.toContain('locked');
        expect([400, 401]).toContain(refused.status);
        expect(accepted.status).not.toBe(401);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the signature', () => {
  let sandbox: Sandbox;
  let now: Date;

  beforeAll(async () => {
    sandbox = await startSmall({ signatureNow: () => now, rateFactor: 1e6 });
  });

  beforeEach(async () => {
    now = new Date();
    await call(sandbox.origin, '/__sandbox/reset', { method: 'POST' });
  });

  afterAll(() => sandbox.close());

  const ask = (signing: Parameters<typeof signed>[2] = {}) =>
    call(sandbox.origin, BALANCES, { headers: signed(sandbox.origin, BALANCES, { date: now, ...signing }) });
  const askWrongly = () => ask({ secretKey: 'another-secret-key' });

  it('lets the partner in with its key pair', async () => {
    await expect(ask()).resolves.toMatchObject({ status: 200 });
  });

  it.each([-15, 15])('takes a date %d minutes off', async (minutes) => {
    await expect(
      ask({ date: new Date(now.getTime() + minutes * MINUTE + 1000 * (minutes < 0 ? 1 : -1)) }),
    ).resolves.toMatchObject({ status: 200 });
  });

  it.each([-15, 15])('refuses a date more than %d minutes off', async (minutes) => {
    const date = new Date(now.getTime() + minutes * MINUTE + 2000 * Math.sign(minutes));

    await expect(ask({ date })).resolves.toMatchObject({ status: 401, json: { error_code: 'APIGW.0301' } });
  });

  it('refuses an unknown AK with the body of the gateway', async () => {
    const { status, json, headers } = await ask({ accessKey: 'UNKNOWN0000000000000' });

    expect(status).toBe(401);
    expect(json).toEqual({
      error_code: 'APIGW.0301',
      error_message: expect.stringContaining('AK does not exist') as string,
      request_id: headers.get('x-request-id'),
    });
  });

  it('refuses a signature that does not cover the date or the host', async () => {
    const headers = signed(sandbox.origin, BALANCES, { date: now });
    const authorization = headers['Authorization']!.replace('host;x-sdk-date', 'host');

    const answer = await call(sandbox.origin, BALANCES, { headers: { ...headers, Authorization: authorization } });

    expect(answer.status).toBe(401);
  });

  it('takes UNSIGNED-PAYLOAD in place of the hash of the body, and no other hash than the true one', async () => {
    const target = '/v2/partners/sub-customers/query';
    const send = (payloadHash: string) => {
      const headers = signed(sandbox.origin, target, {
        method: 'POST',
        date: now,
        headers: { 'x-sdk-content-sha256': payloadHash },
        payloadHash,
      });
      return call(sandbox.origin, target, { headers, body: '{}' });
    };

    await expect(send('UNSIGNED-PAYLOAD')).resolves.toMatchObject({ status: 200 });
    await expect(send('0'.repeat(64))).resolves.toMatchObject({ status: 401 });
  });

  it('locks the AK for five minutes after five wrong signatures in a row', async () => {
    for (let wrong = 0; wrong < 5; wrong += 1) {
      const { json } = await askWrongly();
      expect(json?.['error_message']).toContain('signature fail');
    }

    const locked = await ask();
    expect(locked).toMatchObject({ status: 401, json: { error_code: 'APIGW.0301' } });
    expect(locked.text).toContain('locked');
    now = new Date(now.getTime() + 5 * MINUTE - 1000);
    await expect(ask()).resolves.toMatchObject({ status: 401 });
    now = new Date(now.getTime() + 1000);
    await expect(ask()).resolves.toMatchObject({ status: 200 });
  });

  it('does not lock when a right signature comes between wrong ones', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let wrong = 0; wrong < 4; wrong += 1) await askWrongly();
      await expect(ask()).resolves.toMatchObject({ status: 200 });
    }
  });

  it('keeps taking tokens while the AK is locked', async () => {
    for (let wrong = 0; wrong < 5; wrong += 1) await askWrongly();

    const headers = await as(sandbox.origin);

    await expect(call(sandbox.origin, BALANCES, { headers })).resolves.toMatchObject({ status: 200 });
  });
});

describe('the signature in a world with a fixed clock', () => {
  const fixed = new Date('2024-10-24T08:00:00Z');
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await startSmall({ now: fixed });
  });

  afterAll(() => sandbox.close());

  it.each([
    ['the real time', new Date(), 200],
    ['the time of the world', fixed, 200],
    ['neither', new Date(fixed.getTime() + 24 * 60 * MINUTE), 401],
  ])('is judged by its date: %s', async (_name, date, status) => {
    const headers = signed(sandbox.origin, BALANCES, { date });

    await expect(call(sandbox.origin, BALANCES, { headers })).resolves.toMatchObject({ status });
  });
});
