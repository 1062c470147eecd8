import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { LocalReceipts } from '../../src/cache/local-receipts.js';
import type { Receipts } from '../../src/cache/receipts.js';
import { RedisReceipts } from '../../src/cache/redis-receipts.js';
import { ready, redisClient } from '../support/redis-client.js';

let redis: Redis;
beforeAll(async () => {
  redis = redisClient(process.env['TEST_REDIS_URL']!);
  await ready(redis);
});
afterAll(() => {
  redis.disconnect();
});

const stores: [string, () => Receipts][] = [
  ['in the process', () => new LocalReceipts()],
  ['in Redis', () => new RedisReceipts(redis)],
];

describe.each(stores)('receipts %s', (_, create) => {
  let receipts: Receipts;
  let key: string;
  beforeEach(() => {
    receipts = create();
    key = `receipts-test:${randomUUID()}`;
  });

  it('are claimed by one of many at once', async () => {
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_one, index) => receipts.claim(key, { input: String(index) }, 60)),
    );
    expect(claims.filter((known) => known === undefined)).toHaveLength(1);
  });

  it('give the answer once it is known', async () => {
    await receipts.claim(key, { input: 'i' }, 60);
    expect(await receipts.claim(key, { input: 'i' }, 60)).toEqual({ input: 'i' });
    await receipts.settle(key, { input: 'i', answer: { amount: '0.10' } }, 60);
    expect(await receipts.claim(key, { input: 'j' }, 60)).toEqual({ input: 'i', answer: { amount: '0.10' } });
  });

  it('are free again when released', async () => {
    await receipts.claim(key, { input: 'i' }, 60);
    await receipts.release(key);
    expect(await receipts.claim(key, { input: 'j' }, 60)).toBeUndefined();
  });
});

describe('a receipt in Redis', () => {
  it('ends after its time', async () => {
    const key = `receipts-test:${randomUUID()}`;
    await new RedisReceipts(redis).claim(key, { input: 'i' }, 60);
    expect(await redis.ttl(key)).toBeGreaterThan(55);
  });

  it('fails when Redis cannot be reached, since nothing may be sent then', async () => {
    const away = redisClient('redis://127.0.0.1:1');
    await expect(new RedisReceipts(away).claim('k', { input: 'i' }, 60)).rejects.toThrow();
    away.disconnect();
  });
});
