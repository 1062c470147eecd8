import { setTimeout as sleep } from 'node:timers/promises';
import { startSandbox } from '../../src/sandbox/server/server.js';
import type { Governor } from '../../src/upstream/budget/governor.js';
import { SANDBOX_KEY } from '../../src/embedded/sandbox-process.js';
import { keyCredentials } from '../../src/upstream/credentials.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { Replicas } from './governors.js';
import { type Answer, json, PROOF, serve, type TestServer } from './server.js';

const OPERATION = 'ListSubCustomers';
const LIMIT = 10;

let replicas: Replicas;
beforeEach(() => {
  replicas = new Replicas(process.env['TEST_REDIS_URL']!);
});
afterEach(() => replicas.close());

const three = <Replica>(make: () => Promise<Replica>): Promise<Replica[]> => Promise.all([make(), make(), make()]);
const mostInAWindow = (times: readonly number[]): number =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));

describe('the calls of three replicas', () => {
  it('are never refused by an upstream at its published rate, and use it (R-242)', async () => {
    const sandbox = await startSandbox({ customers: 60 });
    const api = { origin: sandbox.origin, credentials: keyCredentials(SANDBOX_KEY) };
    const clients = await three(() => replicas.client(sandbox.origin, { bss: api, console: api, timeoutMs: 20_000 }));
    const started = Date.now();
    const calls = Array.from({ length: 50 }, (_, nth) =>
      clients[nth % 3]!.call(PROOF, OPERATION, { body: { limit: 1 } }),
    );
    await Promise.all(calls);
    const took = Date.now() - started;
    const { operations } = (await (await fetch(`${sandbox.origin}/__sandbox/calls`)).json()) as {
      operations: Record<string, unknown>;
    };
    await sandbox.close();
    expect(operations[OPERATION]).toMatchObject({ calls: 50, throttled: 0 });
    expect(took).toBeLessThan(7000);
  });

  it('come from one budget, of which each knows what is left', async () => {
    const [one, two] = await three(() => replicas.governor());
    const deadline = Date.now() + 5000;
    await Promise.all([1, 2, 3].map(() => one!.turn(OPERATION, deadline)));
    expect(one!.left(OPERATION)).toBe(LIMIT - 3);
    await two!.turn(OPERATION, deadline);
    expect(two!.left(OPERATION)).toBe(LIMIT - 4);
  });

  it('leave room for the more urgent ones of the others', async () => {
    const [one, two, other] = await three(() => replicas.governor());
    const deadline = Date.now() + 900;
    const started = async (governor: Governor, urgency: 'WARM_UP' | 'EXPORT' | 'REVALIDATION' | 'VIEWER') => {
      const calls = Array.from({ length: LIMIT }, () => governor.turn(OPERATION, deadline, urgency));
      const results = await Promise.allSettled(calls);
      return results.filter(({ status }) => status === 'fulfilled').length;
    };
    expect(await started(one!, 'WARM_UP')).toBe(4);
    expect(await started(two!, 'EXPORT')).toBe(2);
    expect(await started(other!, 'REVALIDATION')).toBe(2);
    expect(await started(one!, 'VIEWER')).toBe(2);
  });
});

describe('a Redis that is killed and comes back empty', () => {
  let server: RedisServer;
  beforeEach(async () => {
    server = await startRedis();
    replicas = new Replicas(server.url);
  });
  afterEach(() => server.stop());

  it('leaves three replicas within 110 % of the budget all the time', async () => {
    const governors = await three(() => replicas.governor());
    const times: number[] = [];
    const end = Date.now() + 14_000;
    const callOn = async (governor: Governor): Promise<void> => {
      while (Date.now() < end) {
        const done = await governor.turn(OPERATION, end + 5000);
        times.push(Date.now());
        await sleep(10);
        done({ kind: 'ANSWERED' });
      }
    };
    const calling = Promise.all(
      governors.flatMap((governor) => [callOn(governor), callOn(governor), callOn(governor)]),
    );
    await sleep(3000);
    await server.stop();
    const killedAt = Date.now();
    await sleep(7000);
    const backAt = Date.now();
    server = await startRedis(server.port);
    await calling;
    expect(mostInAWindow(times)).toBeLessThanOrEqual(LIMIT * 1.1);
    // The calls of the others count until they cannot matter any more; then everyone has a third.
    const alone = times.filter((at) => at > killedAt + 4500 && at < backAt).length;
    expect(alone).toBeGreaterThanOrEqual(9);
    expect(times.some((at) => at > backAt + 1000)).toBe(true);
  });
});

describe('an upstream in trouble', () => {
  let upstream: TestServer;
  let answer: Answer;
  beforeEach(async () => {
    answer = json({ count: 0 });
    upstream = await serve((...exchange) => {
      answer(...exchange);
    });
  });
  afterEach(() => upstream.close());

  const slowly: Answer = (...exchange) => {
    setTimeout(() => {
      json({ count: 0 })(...exchange);
    }, 150);
  };

  it('is called by no replica before the time it gave one, then once, then by all (R-242)', async () => {
    const clients = await three(() => replicas.client(upstream.origin));
    const read = (nth: number) => clients[nth % 3]!.call(PROOF, OPERATION, { body: {} });
    answer = json({ error_code: 'APIGW.0308', error_message: 'x' }, 429, { 'retry-after': '2' });
    const first = read(0);
    while (upstream.requests.length === 0) await sleep(5);
    answer = slowly;
    await sleep(50);
    await Promise.all([first, ...[1, 2, 3, 4, 5].map(read)]);
    const [refused, trial, ...others] = upstream.requests.map(({ at }) => at);
    expect(trial! - refused!).toBeGreaterThanOrEqual(2000);
    expect(trial! - refused!).toBeLessThan(3000);
    expect(others).toHaveLength(5);
    expect(Math.min(...others) - trial!).toBeGreaterThanOrEqual(145);
  });

  it('that does not say for how long is called again within a second', async () => {
    const clients = await three(() => replicas.client(upstream.origin));
    answer = (response, request, count) => {
      (count <= 3 ? json({ error_code: 'APIGW.0308', error_message: 'x' }, 429) : slowly)(response, request, count);
    };
    const started = Date.now();
    await clients[0]!.call(PROOF, OPERATION, { body: {} }).catch(() => undefined);
    await clients[1]!.call(PROOF, OPERATION, { body: {} });
    expect(Date.now() - started).toBeLessThan(2500);
  });

  it('that answers no more is probed once a second by all replicas together, and called again when it answers', async () => {
    const clients = await three(() => replicas.client(upstream.origin, { rateMultiplier: 10 }));
    const read = (nth: number) => clients[nth % 3]!.call(PROOF, OPERATION, { body: {} });
    answer = (response) => {
      response.socket?.resetAndDestroy();
    };
    await Promise.allSettled([read(0), read(1)]);
    const before = upstream.requests.length;
    const until = Date.now() + 3000;
    const codes = new Set<unknown>();
    for (let nth = 0; Date.now() < until; nth += 1) {
      const failure = await read(nth).catch((error: unknown) => error);
      codes.add((failure as { extensions?: { code: string } }).extensions?.code);
      await sleep(20);
    }
    expect([...codes]).toEqual(['UPSTREAM_UNAVAILABLE']);
    expect(upstream.requests.length - before).toBeLessThanOrEqual(4);
    expect(upstream.requests.length - before).toBeGreaterThanOrEqual(2);
    answer = json({ count: 7 });
    await sleep(1100);
    expect(await read(0)).toEqual({ count: 7 });
    await expect(Promise.all([read(1), read(2)])).resolves.toHaveLength(2);
  });
});
