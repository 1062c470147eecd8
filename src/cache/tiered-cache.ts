import type { Cache, CacheEntry, CacheKey } from './cache.js';
import type { LocalCache } from './local-cache.js';
import type { RedisCache } from './redis-cache.js';

/** The process first, Redis for what it lacks; what Redis had is kept in the process for the rest of its life. */
export class TieredCache implements Cache {
  constructor(
    private readonly local: LocalCache,
    private readonly shared: RedisCache,
  ) {}

  async getMany(keys: readonly CacheKey[]): Promise<readonly unknown[]> {
    const values = await this.local.getMany(keys);
    const missing = keys.filter((_key, index) => values[index] === undefined);
    if (missing.length === 0) return values;
    const found = await this.shared.read(missing);
    await Promise.all(found.map((entry) => this.local.setMany([entry], (entry.until - Date.now()) / 1000)));
    const byKey = new Map(found.map(({ key, value }) => [key, value]));
    return keys.map((key, index) => (values[index] === undefined ? byKey.get(key) : values[index]));
  }

  async setMany(entries: readonly CacheEntry[], ttlSeconds: number): Promise<void> {
    await Promise.all([this.local.setMany(entries, ttlSeconds), this.shared.setMany(entries, ttlSeconds)]);
  }
}
