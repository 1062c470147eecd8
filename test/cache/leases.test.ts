import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { cacheKey } from '../../src/cache/cache.js';
import { RedisLeases } from '../../src/cache/redis-leases.js';
import { RedisLink } from '../../src/redis/redis-link.js';
import { ready, redisClient } from '../support/redis-client.js';

let redis: Redis;
beforeAll(async () => {
  redis = redisClient(process.env['TEST_REDIS_URL']!);
  await ready(redis);
});
afterAll(() => {
  redis.disconnect();
});

const replica = (): RedisLeases => new RedisLeases(new RedisLink(redis, () => undefined));
const newKey = () => cacheKey('leases-test', 'Op', { id: randomUUID() });

describe('leases', () => {
  it('are given to one replica each', async () => {
    const [a, b] = [newKey(), newKey()];
    expect(await replica().take([a])).toEqual([true]);
    expect(await replica().take([a, b])).toEqual([false, true]);
  });

  it('are free again when they are given back', async () => {
    const key = newKey();
    const one = replica();
    await one.take([key]);
    await one.release([key]);
    expect(await replica().take([key])).toEqual([true]);
  });

  it('end by themselves, for a replica may die', async () => {
    const key = newKey();
    await replica().take([key]);
    const left = await redis.pttl(`pg:lease:${key}`);
    expect(left).toBeGreaterThan(3000);
    expect(left).toBeLessThanOrEqual(5000);
  });

  it('are everybody’s while Redis is away', async () => {
    const away = redisClient('redis://127.0.0.1:1');
    const link = new RedisLink(away, () => undefined);
    const alone = new RedisLeases(link);
    expect(await alone.take([newKey(), newKey()])).toEqual([true, true]);
    await alone.release([newKey()]);
    link.close();
    away.disconnect();
  });
});
