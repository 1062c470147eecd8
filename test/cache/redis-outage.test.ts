import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { type Cache, type CacheKey, cacheKey } from '../../src/cache/cache.js';
import { Codec } from '../../src/cache/codec.js';
import { LocalCache } from '../../src/cache/local-cache.js';
import { RedisCache } from '../../src/cache/redis-cache.js';
import { TieredCache } from '../../src/cache/tiered-cache.js';
import { RedisLink } from '../../src/redis/redis-link.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { heldNow } from '../support/held.js';
import { ready, redisClient } from '../support/redis-client.js';

const key = (id: string): CacheKey => cacheKey('outage-test', 'Op', { id });

const values = async (of: Cache, ...keys: CacheKey[]): Promise<unknown[]> =>
  (await of.getMany(keys, () => true)).map((held) => held?.value);

let server: RedisServer;
let redis: Redis;
let failures: unknown[];
let link: RedisLink;
let shared: RedisCache;
let cache: TieredCache;

beforeEach(async () => {
  server = await startRedis();
  redis = redisClient(server.url, 500);
  await ready(redis);
  failures = [];
  const report = (error: unknown): void => void failures.push(error);
  link = new RedisLink(redis, report);
  shared = new RedisCache(link, new Codec('r1', []), report);
  cache = new TieredCache(new LocalCache(100), shared);
});
afterEach(async () => {
  link.close();
  redis.disconnect();
  await server.stop();
});

describe('a Redis that goes away', () => {
  it('leaves misses, reported, and no error; what the process holds still answers', async () => {
    await cache.setMany([{ key: key('held'), held: heldNow(1) }], 60);
    await shared.setMany([{ key: key('shared'), held: heldNow(2) }], 60);
    await server.stop();
    expect(await values(cache, key('held'), key('shared'))).toEqual([1, undefined]);
    expect(failures).toHaveLength(1);
    await cache.setMany([{ key: key('new'), held: heldNow(3) }], 60);
    expect(await values(cache, key('new'))).toEqual([3]);
  });

  it('is asked nothing more until it is back', async () => {
    await server.stop();
    for (let call = 0; call < 20; call += 1) await values(shared, key('x'));
    await shared.setMany([{ key: key('x'), held: heldNow(1) }], 60);
    expect(failures).toHaveLength(1);
    expect(link.isUp).toBe(false);
  });

  it('costs a request at most the time that a command may take', async () => {
    const other = redisClient(server.url);
    await ready(other);
    await other.call('CLIENT', 'PAUSE', '3000', 'ALL');
    other.disconnect();
    const started = Date.now();
    expect(await values(cache, key('x'))).toEqual([undefined]);
    expect(await values(cache, key('y'))).toEqual([undefined]);
    expect(Date.now() - started).toBeLessThan(2000);
    expect(failures).toHaveLength(1);
  });

  it('is used again when it comes back on its port', async () => {
    await server.stop();
    await shared.setMany([{ key: key('x'), held: heldNow(1) }], 60);
    server = await startRedis(server.port);
    while (!link.isUp) await sleep(20);
    await shared.setMany([{ key: key('x'), held: heldNow(1) }], 60);
    expect(await values(shared, key('x'))).toEqual([1]);
    expect(failures).toHaveLength(1);
  });
});
