import { LRUCache } from 'lru-cache';
import type { Cache, CacheEntry, CacheKey } from './cache.js';

/** `undefined` cannot be kept and `null` is a value, so values are wrapped. */
interface Held {
  readonly value: unknown;
}

/** The layer inside the process: no copy, no decoding, gone with the process. */
export class LocalCache implements Cache {
  private readonly held: LRUCache<CacheKey, Held>;

  /** @param maxRows rows held in all; beyond them the least recently used answers make room. */
  constructor(maxRows: number) {
    this.held = new LRUCache({ maxSize: maxRows, sizeCalculation: ({ value }) => rowsIn(value) });
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

/** What an answer weighs: a list its rows, anything else one. A list of all customers is not as light as one balance. */
function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.length + 1;
  return value !== null && typeof value === 'object' && 'rows' in value ? rowsIn(value.rows) : 1;
}
