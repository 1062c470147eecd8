import type { RedisLink } from '../redis/redis-link.js';
import type { Cache, CacheEntry, CacheKey } from './cache.js';

/** What is stored: the value and when it ends, so that the local layer does not keep it longer than Redis would. */
interface Stored {
  readonly value: unknown;
  /** Unix time in milliseconds. */
  readonly until: number;
}

export interface RedisRead extends Stored {
  readonly key: CacheKey;
}

/** The layer shared by replicas. Every failure of Redis is a miss that is reported, never an error that is thrown. */
export class RedisCache implements Cache {
  constructor(
    private readonly link: RedisLink,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  async getMany(keys: readonly CacheKey[]): Promise<readonly unknown[]> {
    const found = new Map((await this.read(keys)).map(({ key, value }) => [key, value]));
    return keys.map((key) => found.get(key));
  }

  /** The entries found, in one round trip; a value that does not decode reads as absent. */
  async read(keys: readonly CacheKey[]): Promise<readonly RedisRead[]> {
    if (keys.length === 0) return [];
    const texts = await this.link.ask((redis) => redis.mget(...keys));
    return (texts ?? []).flatMap((text, index) => {
      const key = keys[index];
      const stored = text === null ? undefined : this.decode(text);
      return key === undefined || stored === undefined ? [] : [{ ...stored, key }];
    });
  }

  async setMany(entries: readonly CacheEntry[], ttlSeconds: number): Promise<void> {
    if (entries.length === 0) return;
    const until = Date.now() + ttlSeconds * 1000;
    await this.link.ask(async (redis) => {
      const pipeline = redis.pipeline();
      for (const { key, value } of entries) {
        pipeline.set(key, JSON.stringify({ value, until } satisfies Stored), 'EX', ttlSeconds);
      }
      const results = await pipeline.exec();
      const failed = results?.find(([error]) => error !== null)?.[0];
      if (failed) throw failed;
    });
  }

  private decode(text: string): Stored | undefined {
    try {
      const stored = JSON.parse(text) as Partial<Stored> | null;
      if (stored?.value !== undefined && typeof stored.until === 'number') return stored as Stored;
    } catch (error) {
      this.onFailure(error);
    }
    return undefined;
  }
}
