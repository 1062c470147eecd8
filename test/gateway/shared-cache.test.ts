import { Redis } from 'ioredis';
import { type RedisServer, startRedis } from '../support/redis.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

const PAGE = '{ customers(first: 5) { nodes { customerId balances { available { amount } } } } }';

describe('the cache in Redis', () => {
  let redis: RedisServer;

  beforeEach(async () => {
    redis = await startRedis();
  });
  afterEach(() => redis.stop());

  const metric = async (gateway: TestGateway, name: string): Promise<number> => {
    const text = await (await fetch(`${gateway.origin}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
  };

  it('is shared: what one replica read another does not ask for', async () => {
    const first = await startGateway({ variables: { REDIS_URL: redis.url } });
    const second = await startGateway({ variables: { REDIS_URL: redis.url } });
    try {
      const answer = await first.ask('administrator', PAGE);
      const again = await second.ask('administrator', PAGE);
      expect(again.data).toEqual(answer.data);
      expect(await second.calls()).toEqual({});
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });

  it('holds no answer of one partner under another’s key', async () => {
    const gateway = await startGateway({ variables: { REDIS_URL: redis.url } });
    const client = new Redis(redis.url);
    try {
      await gateway.ask('administrator', PAGE);
      // The changelog is everybody's: its tags name the partner.
      const keys = (await client.keys('*')).filter((key) => !key.startsWith('pg:{changes}'));
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.every((key) => key.includes(`{${gateway.sandbox.world.partnerId}}`))).toBe(true);
    } finally {
      client.disconnect();
      await gateway.close();
    }
  });

  it('may die: viewers notice nothing, operators do', async () => {
    const gateway = await startGateway({ variables: { REDIS_URL: redis.url } });
    try {
      await gateway.ask('administrator', PAGE);
      await redis.stop();
      for (const persona of ['administrator', 'director', 'finance']) {
        const { errors, status } = await gateway.ask(persona, PAGE);
        expect([status, errors]).toEqual([200, undefined]);
      }
      expect(await metric(gateway, 'gateway_cache_failures_total')).toBeGreaterThan(0);
      const ready = await fetch(`${gateway.origin}/readyz`);
      expect([ready.status, ((await ready.json()) as { cache: string }).cache]).toEqual([200, 'degraded']);
    } finally {
      await gateway.close();
    }
  });

  it('need not be there when the gateway starts', async () => {
    const { url, port } = redis;
    await redis.stop();
    const gateway = await startGateway({ variables: { REDIS_URL: url } });
    try {
      expect((await gateway.ask('administrator', PAGE)).errors).toBeUndefined();
      redis = await startRedis(port);
      const deadline = Date.now() + 10_000;
      let cache = '';
      while (cache !== 'redis' && Date.now() < deadline) {
        ({ cache } = (await (await fetch(`${gateway.origin}/readyz`)).json()) as { cache: string });
      }
      expect(cache).toBe('redis');
    } finally {
      await gateway.close();
    }
  });
});
