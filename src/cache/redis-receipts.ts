import type { RedisClient } from '../redis/redis-link.js';
import type { Receipt, Receipts } from './receipts.js';

/** Receipts shared by the replicas. Every failure of Redis is thrown: a write whose key cannot be kept is not sent. */
export class RedisReceipts implements Receipts {
  constructor(private readonly redis: Pick<RedisClient, 'set' | 'get' | 'del'>) {}

  async claim(key: string, receipt: Receipt, ttlSeconds: number): Promise<Receipt | undefined> {
    const text = JSON.stringify(receipt);
    // A receipt that ends between the two questions leaves room for ours, hence the second try.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      if ((await this.redis.set(key, text, 'EX', ttlSeconds, 'NX')) === 'OK') return undefined;
      const known = await this.redis.get(key);
      if (known !== null) return JSON.parse(known) as Receipt;
    }
    throw new Error('The receipt can neither be kept nor read');
  }

  async settle(key: string, receipt: Receipt, ttlSeconds: number): Promise<void> {
    await this.redis.set(key, JSON.stringify(receipt), 'EX', ttlSeconds);
  }

  async release(key: string): Promise<void> {
    await this.redis.del(key);
  }
}
