import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Redis } from 'ioredis';
import { type Cache, type CacheKey, cacheKey } from '../../src/cache/cache.js';
import { type CipherKey, Codec } from '../../src/cache/codec.js';
import { LocalCache } from '../../src/cache/local-cache.js';
import { RedisCache } from '../../src/cache/redis-cache.js';
import { TieredCache } from '../../src/cache/tiered-cache.js';
import { RedisLink } from '../../src/redis/redis-link.js';
import { heldNow } from '../support/held.js';
import { ready, redisClient } from '../support/redis-client.js';

const failures: unknown[] = [];
let redis: Redis;

beforeAll(async () => {
  // A database of its own, since some of these empty it.
  redis = redisClient(new URL('/9', process.env['TEST_REDIS_URL']).href);
  await ready(redis);
});
afterAll(() => {
  redis.disconnect();
});

const report = (error: unknown): void => void failures.push(error);
const keyNamed = (id: string): CipherKey => ({ id, key: randomBytes(32) });
const OLD_KEY = keyNamed('old');
const NEW_KEY = keyNamed('new');
const shared = (...keys: CipherKey[]): RedisCache => sharedOf('r1', ...keys);
const sharedOf = (release: string, ...keys: CipherKey[]): RedisCache =>
  new RedisCache(new RedisLink(redis, report), new Codec(release, keys), report);
const caches: [string, () => Cache][] = [
  ['the local cache', () => new LocalCache(100)],
  ['the shared cache', shared],
  ['the shared cache, encrypted', () => shared(NEW_KEY)],
  ['the tiered cache', () => new TieredCache(new LocalCache(100), shared())],
  // What another replica wrote: the local layer knows nothing of it.
  ['the tiered cache through Redis', () => throughRedis()],
];

function throughRedis(): Cache {
  const fresh = (): TieredCache => new TieredCache(new LocalCache(100), shared());
  return {
    getMany: (keys, isGood) => fresh().getMany(keys, isGood),
    setMany: (entries, keepSeconds) => fresh().setMany(entries, keepSeconds),
  };
}

/** Keys that no other test uses. */
const newKey = (): CacheKey => cacheKey('contract-test', 'Op', { id: randomUUID() });
const good = (): boolean => true;
const keep = (cache: Cache, key: CacheKey, value: unknown, seconds = 60): Promise<void> =>
  cache.setMany([{ key, held: heldNow(value) }], seconds);
const values = async (cache: Cache, ...keys: CacheKey[]): Promise<unknown[]> =>
  (await cache.getMany(keys, good)).map((held) => held?.value);

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
    expect(await values(cache, newKey())).toEqual([undefined]);
    expect(await values(cache)).toEqual([]);
    await expect(cache.setMany([], 60)).resolves.toBeUndefined();
  });

  it('answers in the order of the keys, misses and repeats among them', async () => {
    const [a, b, c] = [newKey(), newKey(), newKey()];
    const entries = [
      { key: a, held: heldNow('A') },
      { key: b, held: heldNow({ b: ['B'] }) },
    ];
    await cache.setMany(entries, 60);
    expect(await values(cache, b, c, a, b)).toEqual([{ b: ['B'] }, undefined, 'A', { b: ['B'] }]);
  });

  it('says when upstream was asked, and where the changelog stood', async () => {
    const key = newKey();
    const held = { value: 'A', asOf: 1_700_000_000_123, position: 1_700_000_000_000.5 };
    await cache.setMany([{ key, held }], 60);
    expect(await cache.getMany([key], good)).toEqual([held]);
  });

  it.each<[string, unknown]>([
    ['null, which says that there is no such row', null],
    ['false', false],
    ['zero', 0],
    ['empty text', ''],
    ['a long text', 'x'.repeat(100_000)],
  ])('keeps %s', async (_what, value) => {
    const key = newKey();
    await keep(cache, key, value);
    expect(await values(cache, key)).toEqual([value]);
  });

  it('keeps the newest value', async () => {
    const key = newKey();
    await keep(cache, key, 1);
    await keep(cache, key, 2);
    expect(await values(cache, key)).toEqual([2]);
  });

  it('gives every JSON value back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const key = newKey();
        await keep(cache, key, value);
        // JSON has one zero.
        expect(JSON.stringify(await values(cache, key))).toBe(JSON.stringify([value]));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the shared cache', () => {
  it('forgets what nobody wants any more', async () => {
    const [short, long] = [newKey(), newKey()];
    await keep(shared(), short, 1, 1);
    await keep(shared(), long, 2);
    expect(await values(shared(), short, long)).toEqual([1, 2]);
    await sleep(1100);
    expect(await values(shared(), short, long)).toEqual([undefined, 2]);
  });
});

describe('the tiered cache', () => {
  it('asks Redis once for what it then has itself', async () => {
    const key = newKey();
    await keep(shared(), key, 1);
    const cache = new TieredCache(new LocalCache(100), shared());
    await values(cache, key);
    await redis.flushdb();
    expect(await values(cache, key)).toEqual([1]);
  });

  it('looks in Redis for something newer than what is not good any more', async () => {
    const key = newKey();
    const cache = new TieredCache(new LocalCache(100), shared());
    await cache.setMany([{ key, held: { ...heldNow('old'), asOf: 1 } }], 60);
    expect(await cache.getMany([key], ({ asOf }) => asOf > 1)).toMatchObject([{ value: 'old' }]);
    await keep(shared(), key, 'new');
    expect(await cache.getMany([key], ({ asOf }) => asOf > 1)).toMatchObject([{ value: 'new' }]);
    await redis.flushdb();
    expect(await values(cache, key)).toEqual(['new']);
  });
});

describe('what lies in Redis', () => {
  /** The text under the only key there is. */
  const stored = async (): Promise<Buffer> =>
    (await redis.getBuffer((await redis.keys('pg:*'))[0] ?? '')) ?? Buffer.of();
  const replace = async (change: (stored: Buffer) => Buffer | string): Promise<void> => {
    const [name = ''] = await redis.keys('pg:*');
    await redis.set(name, change(await stored()), 'EX', 60);
  };
  beforeEach(async () => {
    await redis.flushdb();
    failures.length = 0;
  });

  it('shows nothing of a value without the key', async () => {
    await keep(shared(NEW_KEY), newKey(), { name: 'Liu Wei', mobile: '13912345678' });
    expect((await stored()).toString('latin1')).not.toMatch(/Liu|1391|mobile/);
    await redis.flushdb();
    await keep(shared(), newKey(), { name: 'Liu Wei' });
    expect((await stored()).toString('latin1')).toContain('Liu Wei');
  });

  it('is read with any key that is configured, and written with the first', async () => {
    const key = newKey();
    await keep(shared(OLD_KEY), key, 1);
    expect(await values(shared(NEW_KEY, OLD_KEY), key)).toEqual([1]);
    await keep(shared(NEW_KEY, OLD_KEY), key, 2);
    expect(await values(shared(NEW_KEY), key)).toEqual([2]);
    expect(failures).toEqual([]);
  });

  it('is a miss that is reported under a wrong key', async () => {
    const key = newKey();
    await keep(shared(OLD_KEY), key, 1);
    expect(await values(shared(NEW_KEY), key)).toEqual([undefined]);
    expect(failures).toHaveLength(1);
  });

  it('is a miss where it was put there without a key, though one is configured', async () => {
    const key = newKey();
    await keep(shared(), key, { name: 'planted' });
    expect(await values(shared(NEW_KEY), key)).toEqual([undefined]);
    expect(failures).toHaveLength(1);
  });

  it('cannot pass for the value of another key', async () => {
    const [one, other] = [newKey(), newKey()];
    await keep(shared(NEW_KEY), one, 'of one');
    const text = await stored();
    await keep(shared(NEW_KEY), other, 'of the other');
    for (const name of await redis.keys('pg:*')) await redis.set(name, text);
    expect(await values(shared(NEW_KEY), one, other)).toEqual(['of one', undefined]);
  });

  it('is not found by another release, whose answers may be of another shape', async () => {
    const key = newKey();
    await keep(sharedOf('r1'), key, 1);
    expect(await values(sharedOf('r2'), key)).toEqual([undefined]);
    expect(failures).toEqual([]);
  });

  it.each<[string, (stored: Buffer) => Buffer | string]>([
    ['empty', () => ''],
    ['cut short', (text) => text.subarray(0, text.length - 3)],
    ['cut to its first byte', (text) => text.subarray(0, 1)],
    ['garbage', () => 'garbage'],
    ['JSON of another shape', () => Buffer.from('\0{"value":1}')],
    ['a list of another length', () => Buffer.from('\0[1,2]')],
    ['of other types', () => Buffer.from('\0[1,"2",3]')],
    ['said to be deflated', (text) => Buffer.concat([Buffer.of(1), text.subarray(1)])],
    ['said to be encrypted', (text) => Buffer.concat([Buffer.of(2), text.subarray(1)])],
  ])('is a miss that is reported when it is %s; its neighbours are found', async (_what, change) => {
    const [broken, whole] = [newKey(), newKey()];
    await keep(shared(), broken, 'broken');
    await replace(change);
    await keep(shared(), whole, 'whole');
    expect(await values(shared(), broken, whole)).toEqual([undefined, 'whole']);
    expect(await values(new TieredCache(new LocalCache(10), shared()), broken, whole)).toEqual([undefined, 'whole']);
    expect(failures).toHaveLength(2);
  });

  it('of another type than text is a miss too', async () => {
    const key = newKey();
    await redis.rpush(new Codec('r1', []).nameOf(key), 'a list');
    expect(await values(shared(), key)).toEqual([undefined]);
  });
});
