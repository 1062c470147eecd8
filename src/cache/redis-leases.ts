import type { RedisLink } from '../redis/redis-link.js';
import { LEASE_MS, type Leases } from './leases.js';

/** Leases in Redis. While it is away every replica asks for itself: a lease too many costs a call, one too few an answer. */
export class RedisLeases implements Leases {
  constructor(private readonly link: RedisLink) {}

  async take(names: readonly string[], milliseconds = LEASE_MS): Promise<readonly boolean[]> {
    if (names.length === 0) return [];
    const answers = await this.link.ask(async (redis) => {
      const pipeline = redis.pipeline();
      for (const name of names) pipeline.set(keyOf(name), '1', 'PX', milliseconds, 'NX');
      return pipeline.exec();
    });
    return names.map((_name, index) => answers?.[index]?.[1] !== null);
  }

  async release(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    await this.link.ask((redis) => redis.del(...names.map(keyOf)));
  }
}

const keyOf = (name: string): string => `pg:lease:${name}`;
