import type { RedisLink } from '../redis/redis-link.js';
import type { Cache, CacheEntry, CacheKey, Held } from './cache.js';
import type { Codec } from './codec.js';

/** The layer shared by replicas. What does not decode is a miss that is reported; a Redis that is away holds nothing. */
export class RedisCache implements Cache {
  /**
   * @param codec turns answers into what is stored, and back.
   * @param onUnreadable told of every value that does not decode: truncated, of another key, of another version.
   */
  constructor(
    private readonly link: RedisLink,
    private readonly codec: Codec,
    private readonly onUnreadable: (error: unknown) => void,
  ) {}

  async getMany(keys: readonly CacheKey[]): Promise<readonly (Held | undefined)[]> {
    if (keys.length === 0) return [];
    const names = keys.map((key) => this.codec.nameOf(key));
    const found = await this.link.ask((redis) => redis.mgetBuffer(...names));
    return keys.map((key, index) => this.#decoded(key, found?.[index]));
  }

  async setMany(entries: readonly CacheEntry[], keepSeconds: number): Promise<void> {
    if (entries.length === 0) return;
    await this.link.ask(async (redis) => {
      const pipeline = redis.pipeline();
      for (const { key, held } of entries)
        pipeline.set(this.codec.nameOf(key), this.codec.encode(key, held), 'EX', keepSeconds);
      const results = await pipeline.exec();
      const failed = results?.find(([error]) => error !== null)?.[0];
      if (failed) throw failed;
    });
  }

  #decoded(key: CacheKey, stored: Buffer | null | undefined): Held | undefined {
    if (stored === null || stored === undefined) return undefined;
    try {
      return this.codec.decode(key, stored);
    } catch (error) {
      this.onUnreadable(error);
      return undefined;
    }
  }
}
