import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { type Allowance, grantOf, type Limit } from '../../src/cache/allowance.js';
import { LocalAllowance } from '../../src/cache/local-allowance.js';
import { RedisAllowance } from '../../src/cache/redis-allowance.js';
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

const unreported = (error: unknown): never => {
  throw error;
};
const inRedis = (limit: Limit): Allowance =>
  new RedisAllowance(new RedisLink(redis, unreported), limit, new LocalAllowance(limit));
const places: [string, (limit: Limit) => Allowance][] = [
  ['in the process', (limit) => new LocalAllowance(limit)],
  ['in Redis', inRedis],
];

describe.each(places)('an allowance counted %s', (_, create) => {
  const who = () => `{allowance-test}:${randomUUID()}`;

  it('grants what is wanted until it is used up, and then says when to come back', async () => {
    const allowance = create({ most: 5, seconds: 60 });
    const me = who();
    expect(await allowance.take(me, 3)).toEqual({ granted: 3, retryAfter: 0 });
    expect(await allowance.take(me, 4)).toEqual({ granted: 2, retryAfter: 60 });
    expect(await allowance.take(me, 1)).toEqual({ granted: 0, retryAfter: 60 });
  });

  it('grants no more than there is to many at once', async () => {
    const allowance = create({ most: 5, seconds: 60 });
    const me = who();
    const grants = await Promise.all(Array.from({ length: 20 }, () => allowance.take(me, 1)));
    expect(grants.filter(({ granted }) => granted === 1)).toHaveLength(5);
  });

  it('is one for each', async () => {
    const allowance = create({ most: 1, seconds: 60 });
    await allowance.take(who(), 1);
    expect(await allowance.take(who(), 1)).toEqual({ granted: 1, retryAfter: 0 });
  });

  it('comes back after its time, part by part', async () => {
    const allowance = create({ most: 2, seconds: 1 });
    const me = who();
    await allowance.take(me, 1);
    await sleep(600);
    await allowance.take(me, 1);
    expect(await allowance.take(me, 1)).toMatchObject({ granted: 0 });
    await sleep(500);
    expect(await allowance.take(me, 2)).toMatchObject({ granted: 1 });
  });
});

describe('an allowance', () => {
  it('is one for all replicas, and leaves nothing behind in Redis', async () => {
    const limit = { most: 3, seconds: 60 };
    const me = `{allowance-test}:${randomUUID()}`;
    await inRedis(limit).take(me, 2);
    expect(await inRedis(limit).take(me, 2)).toEqual({ granted: 1, retryAfter: 60 });
    expect(await redis.ttl(me)).toBeGreaterThan(50);
  });

  it('is counted by the process itself while Redis is away, and that is reported', async () => {
    const away = redisClient('redis://127.0.0.1:1');
    const failures: unknown[] = [];
    const limit = { most: 3, seconds: 60 };
    const link = new RedisLink(away, (error) => failures.push(error));
    const allowance = new RedisAllowance(link, limit, new LocalAllowance(limit));
    expect(await allowance.take('me', 2)).toEqual({ granted: 2, retryAfter: 0 });
    expect(await allowance.take('me', 2)).toEqual({ granted: 1, retryAfter: 60 });
    expect(failures).toHaveLength(1);
    link.close();
    away.disconnect();
  });

  it('says when the rest is there: once as much of what counts has ended as is missing', () => {
    const limit = { most: 10, seconds: 60 };
    const takings = [
      { at: 10_000, count: 4 },
      { at: 30_000, count: 6 },
    ];
    expect(grantOf(limit, takings, 4, 50_000)).toEqual({ granted: 0, retryAfter: 20 });
    expect(grantOf(limit, takings, 5, 50_000)).toEqual({ granted: 0, retryAfter: 40 });
    expect(grantOf(limit, takings, 5000, 50_000)).toEqual({ granted: 0, retryAfter: 40 });
    expect(grantOf(limit, [], 15, 50_000)).toEqual({ granted: 10, retryAfter: 60 });
  });
});
