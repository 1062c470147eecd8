import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Redis } from 'ioredis';
import { type Cache, type CacheKey, cacheKey } from '../../src/cache/cache.js';
import { LocalCache } from '../../src/cache/local-cache.js';
import { RedisCache } from '../../src/cache/redis-cache.js';
import { TieredCache } from '../../src/cache/tiered-cache.js';
import { RedisLink } from '../../src/redis/redis-link.js';
import { ready, redisClient } from '../support/redis-client.js';

const failures: unknown[] = [];
let redis: Redis;

beforeAll(async () => {
  redis = redisClient(process.env['TEST_REDIS_URL']!);
  await ready(redis);
});
afterAll(() => {
  redis.disconnect();
});

const report = (error: unknown): void => void failures.push(error);
const shared = (): RedisCache => new RedisCache(new RedisLink(redis, report), report);
const caches: [string, () => Cache][] = [
  ['the local cache', () => new LocalCache(100)],
  ['the shared cache', shared],
  ['the tiered cache', () => new TieredCache(new LocalCache(100), shared())],
  // What another replica wrote: the local layer knows nothing of it.
  ['the tiered cache through Redis', () => throughRedis()],
];

function throughRedis(): Cache {
  const fresh = (): TieredCache => new TieredCache(new LocalCache(100), shared());
  return {
    getMany: (keys) => fresh().getMany(keys),
    setMany: (entries, ttlSeconds) => fresh().setMany(entries, ttlSeconds),
  };
}

/** Keys that no other test uses. */
const newKey = (): CacheKey => cacheKey('contract-test', 'Op', { id: randomUUID() });

describe.each(caches)('%s', (_, create) => {
  let cache: Cache;
  beforeEach(() => {
    cache = create();
    failures.length = 0;
  });
  afterEach(() => {
    if (failures.length > 0) throw new Error('Redis failed', { cause: failures[0] });
  });

  it('misses what was never set', async () => {
    expect(await cache.getMany([newKey()])).toEqual([undefined]);
    expect(await cache.getMany([])).toEqual([]);
    await expect(cache.setMany([], 60)).resolves.toBeUndefined();
  });

  it('answers in the order of the keys, misses and repeats among them', async () => {
    const [a, b, c] = [newKey(), newKey(), newKey()];
    await cache.setMany(
      [
        { key: a, value: 'A' },
        { key: b, value: { b: ['B'] } },
      ],
      60,
    );
    expect(await cache.getMany([b, c, a, b])).toEqual([{ b: ['B'] }, undefined, 'A', { b: ['B'] }]);
  });

  it.each<[string, unknown]>([
    ['null, which says that there is no such row', null],
    ['false', false],
    ['zero', 0],
    ['empty text', ''],
  ])('keeps %s', async (_what, value) => {
    const key = newKey();
    await cache.setMany([{ key, value }], 60);
    expect(await cache.getMany([key])).toEqual([value]);
  });

  it('keeps the newest value', async () => {
    const key = newKey();
    await cache.setMany([{ key, value: 1 }], 60);
    await cache.setMany([{ key, value: 2 }], 60);
    expect(await cache.getMany([key])).toEqual([2]);
  });

  it('gives every JSON value back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const key = newKey();
        await cache.setMany([{ key, value }], 60);
        // JSON has one zero.
        expect(JSON.stringify(await cache.getMany([key]))).toBe(JSON.stringify([value]));
      }),
      { numRuns: 50 },
    );
  });

  it('forgets at the end of the time to live', async () => {
    const [short, long] = [newKey(), newKey()];
    await cache.setMany([{ key: short, value: 1 }], 1);
    await cache.setMany([{ key: long, value: 2 }], 60);
    expect(await cache.getMany([short, long])).toEqual([1, 2]);
    await sleep(1100);
    expect(await cache.getMany([short, long])).toEqual([undefined, 2]);
  });
});

describe('the local cache', () => {
  it('makes room for new entries by dropping those not used for longest', async () => {
    const cache = new LocalCache(2);
    const [a, b, c] = [newKey(), newKey(), newKey()];
    for (const key of [a, b]) await cache.setMany([{ key, value: key }], 60);
    await cache.getMany([a]);
    await cache.setMany([{ key: c, value: c }], 60);
    expect(await cache.getMany([a, b, c])).toEqual([a, undefined, c]);
  });
});

describe('the tiered cache', () => {
  it('keeps what Redis had only for the rest of its life', async () => {
    const key = newKey();
    await shared().setMany([{ key, value: 1 }], 2);
    await sleep(1000);
    const cache = new TieredCache(new LocalCache(100), shared());
    expect(await cache.getMany([key])).toEqual([1]);
    await sleep(1100);
    expect(await cache.getMany([key])).toEqual([undefined]);
  });

  it('asks Redis once for what it then has itself', async () => {
    const key = newKey();
    await shared().setMany([{ key, value: 1 }], 60);
    const cache = new TieredCache(new LocalCache(100), shared());
    await cache.getMany([key]);
    await redis.del(key);
    expect(await cache.getMany([key])).toEqual([1]);
  });
});

describe('a value in Redis that is not ours', () => {
  it.each(['not json', '{"value":', '42', 'null', '{}', '{"value":1}', '{"value":1,"until":"later"}', '"text"'])(
    'reads as a miss: %s',
    async (text) => {
      const [foreign, own] = [newKey(), newKey()];
      await shared().setMany([{ key: own, value: 'own' }], 60);
      await redis.set(foreign, text, 'EX', 60);
      expect(await shared().getMany([foreign, own])).toEqual([undefined, 'own']);
      expect(await new TieredCache(new LocalCache(10), shared()).getMany([foreign, own])).toEqual([undefined, 'own']);
    },
  );

  it('of another type than text is a miss too', async () => {
    const key = newKey();
    await redis.rpush(key, 'a list');
    await redis.expire(key, 60);
    expect(await shared().getMany([key])).toEqual([undefined]);
  });
});
