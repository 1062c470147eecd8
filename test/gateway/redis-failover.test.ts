import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { replicated, startRedis, startSentinel } from '../support/redis.js';
import { startCluster } from '../support/redis-cluster.js';

const PAGE = '{ customers(first: 5) { nodes { customerId balances { available { amount } } } } }';
const SANDBOX = { customers: 50 };
const KEYS = { CACHE_KEYS: `1:${Buffer.alloc(32, 1).toString('base64')}` };

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'failover-test-'));
});
afterEach(() => rm(directory, { recursive: true }));

const cacheOf = async ({ origin }: TestGateway): Promise<string> =>
  ((await (await fetch(`${origin}/readyz`)).json()) as { cache: string }).cache;

/** Resolves when the cache lives where it should, or with where it lives after all this time. */
async function cacheWithin(gateway: TestGateway, wanted: string, milliseconds: number): Promise<string> {
  const deadline = Date.now() + milliseconds;
  while ((await cacheOf(gateway)) !== wanted && Date.now() < deadline) await pause(100);
  return cacheOf(gateway);
}

describe('a gateway over Redis', () => {
  it('behind Sentinels answers without it while the master dies, and uses the new one within seconds', async () => {
    const master = await startRedis();
    const replica = await startRedis(undefined, ['--replicaof', '127.0.0.1', String(master.port)]);
    const sentinel = await startSentinel(master.port, directory);
    await replicated(replica, sentinel);
    const gateway = await startGateway({
      sandbox: SANDBOX,
      variables: { ...KEYS, REDIS_SENTINELS: `127.0.0.1:${sentinel.port}`, REDIS_SENTINEL_MASTER: 'partner' },
    });
    try {
      expect(await cacheWithin(gateway, 'redis', 5000)).toBe('redis');
      await gateway.ask('administrator', PAGE);
      await master.stop();
      for (const persona of ['administrator', 'director', 'finance']) {
        expect((await gateway.ask(persona, PAGE)).errors).toBeUndefined();
      }
      expect(await cacheOf(gateway)).toBe('degraded');
      expect(await cacheWithin(gateway, 'redis', 15_000)).toBe('redis');
      expect((await gateway.ask('administrator', PAGE)).errors).toBeUndefined();
    } finally {
      await gateway.close();
      await Promise.all([sentinel.stop(), replica.stop(), master.stop()]);
    }
  });

  it('as a cluster shares with the other replicas what it read', async () => {
    const cluster = await startCluster(directory);
    const variables = { ...KEYS, REDIS_CLUSTER: cluster.nodes.map(({ port }) => `127.0.0.1:${port}`).join() };
    const first = await startGateway({ sandbox: SANDBOX, variables });
    const second = await startGateway({ sandbox: SANDBOX, variables });
    try {
      for (const gateway of [first, second]) expect(await cacheWithin(gateway, 'redis', 5000)).toBe('redis');
      const answer = await first.ask('administrator', PAGE);
      expect((await second.ask('administrator', PAGE)).data).toEqual(answer.data);
      expect(await second.calls()).toEqual({});
    } finally {
      await Promise.all([first.close(), second.close()]);
      await cluster.stop();
    }
  });
});
