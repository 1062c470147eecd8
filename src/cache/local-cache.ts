import { LRUCache } from 'lru-cache';
import type { Cache, CacheEntry, CacheKey, Held } from './cache.js';

/** The layer inside the process: no copy, no decoding, gone with the process. Whoever asks judges what is too old. */
export class LocalCache implements Cache {
  readonly #held: LRUCache<CacheKey, Held>;

  /** @param maxRows rows held in all; beyond them the least recently used answers make room. */
  constructor(maxRows: number) {
    this.#held = new LRUCache({ maxSize: maxRows, sizeCalculation: ({ value }) => rowsIn(value) });
  }

  getMany(keys: readonly CacheKey[]): Promise<readonly (Held | undefined)[]> {
    return Promise.resolve(keys.map((key) => this.#held.get(key)));
  }

  setMany(entries: readonly CacheEntry[]): Promise<void> {
    for (const { key, held } of entries) this.#held.set(key, held);
    return Promise.resolve();
  }
}

/** What an answer weighs: a list its rows, anything else one. A list of all customers is not as light as one balance. */
function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.length + 1;
  return value !== null && typeof value === 'object' && 'rows' in value ? rowsIn(value.rows) : 1;
}
