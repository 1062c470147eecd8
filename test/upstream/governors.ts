import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { RedisLink } from '../../src/redis/redis-link.js';
import { Governor, type GovernorOptions } from '../../src/upstream/budget/governor.js';
import { RedisBudgets } from '../../src/upstream/budget/redis-budgets.js';
import type { UpstreamClient, UpstreamClientOptions } from '../../src/upstream/client.js';
import { ready, redisClient } from '../support/redis-client.js';
import { clientOf } from './server.js';

/** Replicas of one partner behind one address, each with its own connection to Redis. */
export class Replicas {
  readonly #partnerId = randomUUID();
  readonly #closing: (() => unknown)[] = [];

  constructor(private readonly redisUrl: string) {}

  async governor(options: GovernorOptions = {}): Promise<Governor> {
    const governor = new Governor({ ...options, commonBudgets: await this.#budgets() });
    this.#closing.push(() => governor.close());
    return governor;
  }

  async client(origin: string, options: Partial<UpstreamClientOptions> = {}): Promise<UpstreamClient> {
    const client = clientOf(origin, { ...options, commonBudgets: await this.#budgets() });
    this.#closing.push(() => client.close());
    return client;
  }

  async close(): Promise<void> {
    for (const close of this.#closing.splice(0).reverse()) await close();
  }

  async #budgets(): Promise<RedisBudgets> {
    const redis: Redis = redisClient(this.redisUrl);
    await ready(redis);
    const link = new RedisLink(redis, () => undefined);
    this.#closing.push(() => {
      link.close();
      redis.disconnect();
    });
    return new RedisBudgets(link, { partnerId: this.#partnerId, egress: 'test' });
  }
}
