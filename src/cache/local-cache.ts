import { LRUCache } from 'lru-cache';
import type { Cache, CacheEntry, CacheKey } from './cache.js';

/** `undefined` cannot be kept and `null` is a value, so values are wrapped. */
interface Held {
  readonly value: unknown;
}

/** The layer inside the process: no copy, no decoding, gone with the process. */
export class LocalCache implements Cache {
  private readonly held: LRUCache<CacheKey, Held>;

  /** @param maxEntries least recently used entries make room beyond this. */
  constructor(maxEntries: number) {
    this.held = new LRUCache({ max: maxEntries });
  }

  getMany(keys: readonly CacheKey[]): Promise<readonly unknown[]> {
    return Promise.resolve(keys.map((key) => this.held.get(key)?.value));
  }

  setMany(entries: readonly CacheEntry[], ttlSeconds: number): Promise<void> {
    for (const { key, value } of entries)
      this.held.set(key, { value }, { ttl: Math.max(1, Math.round(ttlSeconds * 1000)) });
    return Promise.resolve();
  }
}
