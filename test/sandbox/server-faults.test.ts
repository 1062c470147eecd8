import { setTimeout as pause } from 'node:timers/promises';
import type { Sandbox } from '../../src/sandbox/server/server.js';
import { as, call, startSmall } from './server-client.js';

const CUSTOMERS = '/v2/partners/sub-customers/query';

let sandbox: Sandbox;
let origin: string;
let headers: Record<string, string>;

beforeAll(async () => {
  sandbox = await startSmall({ rateFactor: 1e6 });
  ({ origin } = sandbox);
  headers = await as(origin);
});

beforeEach(async () => {
  await call(origin, '/__sandbox/reset', { method: 'POST' });
});

afterAll(() => sandbox.close());

const plant = (fault: object) =>
  call(origin, '/__sandbox/faults', { body: { operation: 'ListSubCustomers', ...fault } });
const ask = () => call(origin, CUSTOMERS, { headers, body: {} });
const statuses = async (count: number) => {
  const met: number[] = [];
  for (let at = 0; at < count; at += 1) met.push((await ask()).status);
  return met;
};

const event = { action: 'REVEAL', entity: 'Customer', ids: ['c1'], fields: ['name'] };
const recordEvent = (key: string) =>
  call(origin, '/v1/audit-events', { headers: { ...headers, 'Idempotency-Key': key }, body: { events: [event] } });
const eventCount = async () => (await call(origin, '/v1/audit-events', { headers })).json?.['total_count'];

describe('a planted fault', () => {
  it('delays the answer', async () => {
    await plant({ latencyMs: 150 });
    const start = performance.now();

    await expect(ask()).resolves.toMatchObject({ status: 200 });
    expect(performance.now() - start).toBeGreaterThanOrEqual(149);
  });

  it.each([
    [{ status: 500 }, { error_code: 'CBC.0999' }],
    [{ status: 429 }, { error_code: 'APIGW.0308' }],
    [{ status: 504 }, { error_code: 'APIGW.0203' }],
    [{ status: 400, errorCode: 'CBC.99000037' }, { error_code: 'CBC.99000037' }],
  ])('answers %j in the words of who would say so', async (fault, body) => {
    await plant(fault);

    await expect(ask()).resolves.toMatchObject({ status: fault.status, json: body });
  });

  it('answers a status of the console with one of its codes', async () => {
    await plant({ operation: 'ListMembers', status: 409 });

    await expect(call(origin, '/v1/members', { headers })).resolves.toMatchObject({
      status: 409,
      json: { error_code: 'CON.0409' },
    });
  });

  it('drops the connection before the effect, or after', async () => {
    await plant({ operation: 'CreateAuditEvents', reset: 'before', count: 1 });
    await plant({ operation: 'CreateAuditEvents', reset: 'after', count: 1 });

    await expect(recordEvent('key-1')).rejects.toThrow('fetch failed');
    await expect(eventCount()).resolves.toBe(0);
    await expect(recordEvent('key-1')).rejects.toThrow('fetch failed');
    await expect(eventCount()).resolves.toBe(1);
    // The answer that was lost is still to be had, and the write is not repeated for it.
    await expect(recordEvent('key-1')).resolves.toMatchObject({ status: 200 });
    await expect(eventCount()).resolves.toBe(1);
  });

  it('cuts the body off', async () => {
    await plant({ body: 'truncated' });

    await expect(ask()).rejects.toThrow();
  });

  it('answers garbage with a status of success', async () => {
    await plant({ body: 'garbage' });

    await expect(ask()).resolves.toMatchObject({ status: 200, json: undefined });
  });

  it('sends the head at once and the body slowly', async () => {
    await plant({ body: 'slow', latencyMs: 300 });
    const start = performance.now();

    const response = await fetch(`${origin}${CUSTOMERS}`, { method: 'POST', headers, body: '{}' });
    const headAfter = performance.now() - start;
    await expect(response.json()).resolves.toHaveProperty('count');
    const bodyAfter = performance.now() - start;

    expect(headAfter).toBeLessThan(bodyAfter - 150);
    expect(bodyAfter).toBeGreaterThanOrEqual(250);
  });

  it('ends after its count', async () => {
    await plant({ status: 500, count: 2 });

    await expect(statuses(3)).resolves.toEqual([500, 500, 200]);
  });

  it('is met by its share of the calls, the same ones for the same seed', async () => {
    await plant({ status: 500, rate: 0.5 });
    const first = await statuses(40);

    await call(origin, '/__sandbox/reset', { method: 'POST' });
    await plant({ status: 500, rate: 0.5 });

    await expect(statuses(40)).resolves.toEqual(first);
    const met = first.filter((status) => status === 500).length;
    expect(met).toBeGreaterThan(8);
    expect(met).toBeLessThan(32);
  });

  it('ends by itself after its seconds, and a 429 says with Retry-After when', async () => {
    await plant({ status: 429, seconds: 1 });
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    await pause(1050);
    await expect(ask()).resolves.toMatchObject({ status: 200 });
    await expect(call(origin, '/__sandbox/faults')).resolves.toMatchObject({ json: { faults: [] } });
  });

  it('of * meets every operation, and is gone when the faults are cleared', async () => {
    await plant({ operation: '*', status: 500 });
    await expect(ask()).resolves.toMatchObject({ status: 500 });
    await expect(call(origin, '/v1/members', { headers })).resolves.toMatchObject({ json: { error_code: 'CON.0999' } });
    await expect(call(origin, '/__sandbox/faults')).resolves.toMatchObject({
      json: { faults: [{ operation: '*', status: 500, rate: 1, met: 2 }] },
    });

    await call(origin, '/__sandbox/faults', { method: 'DELETE' });

    await expect(ask()).resolves.toMatchObject({ status: 200 });
  });

  it.each([
    [{ operation: 'NoSuchOperation', status: 500 }, 'NoSuchOperation'],
    [{}, 'latencyMs, status, reset and body'],
    [{ status: 200 }, 'status'],
    [{ status: 500, reset: 'before' }, 'exclude'],
    [{ errorCode: 'CBC.0100', latencyMs: 1 }, 'errorCode'],
    [{ status: 500, rate: 2 }, 'rate'],
    [{ status: 500, often: true }, 'often'],
  ])('is refused when it is %j', async (fault, reason) => {
    const { status, json } = await plant(fault);

    expect(status).toBe(400);
    expect(json?.['error']).toContain(reason);
    await expect(call(origin, '/__sandbox/faults')).resolves.toMatchObject({ json: { faults: [] } });
  });
});

describe('a sandbox with a latency', () => {
  it('lets every call take that long at least', async () => {
    const slow = await startSmall({ latencyMs: 120 });
    const token = await as(slow.origin);
    const start = performance.now();
    await call(slow.origin, '/v1/members', { headers: token });
    expect(performance.now() - start).toBeGreaterThanOrEqual(119);
    await slow.close();
  });
});
