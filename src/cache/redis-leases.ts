import type { RedisLink } from '../redis/redis-link.js';
import type { CacheKey } from './cache.js';
import type { Leases } from './leases.js';

/** A replica that died gives way after this long; longer than most calls take, waiting for their turn included. */
const LEASE_MS = 5000;

/** Leases in Redis. While it is away every replica asks for itself: a lease too many costs a call, one too few an answer. */
export class RedisLeases implements Leases {
  constructor(private readonly link: RedisLink) {}

  async take(keys: readonly CacheKey[]): Promise<readonly boolean[]> {
    if (keys.length === 0) return [];
    const answers = await this.link.ask(async (redis) => {
      const pipeline = redis.pipeline();
      for (const key of keys) pipeline.set(nameOf(key), '1', 'PX', LEASE_MS, 'NX');
      return pipeline.exec();
    });
    return keys.map((_key, index) => answers?.[index]?.[1] !== null);
  }

  async release(keys: readonly CacheKey[]): Promise<void> {
    if (keys.length === 0) return;
    await this.link.ask((redis) => redis.del(...keys.map(nameOf)));
  }
}

const nameOf = (key: CacheKey): string => `pg:lease:${key}`;
