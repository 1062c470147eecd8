import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Redis } from 'ioredis';
import { RedisLink } from '../../src/redis/redis-link.js';
import { newBudget, type News, type Rate, type Request, settle, shareOf } from '../../src/upstream/budget/budget.js';
import { RedisBudgets } from '../../src/upstream/budget/redis-budgets.js';
import { ready, redisClient } from '../support/redis-client.js';

let redis: Redis;
let link: RedisLink;
beforeAll(async () => {
  redis = redisClient(process.env['TEST_REDIS_URL']!);
  await ready(redis);
  link = new RedisLink(redis, (error) => {
    throw error;
  });
});
afterAll(() => {
  link.close();
  redis.disconnect();
});

/** In place of the clock of Redis: the third key of `settle` names the replicas. */
const GIVEN_CLOCK = "local now = tonumber(redis.call('GET', 'clock:' .. KEYS[#KEYS]))\n";

interface Step {
  readonly after: number;
  readonly wanted: readonly number[];
  readonly news: readonly Omit<News, 'claim'>[];
  /** Which claim each piece of news is about. */
  readonly about: readonly number[];
}

const step: fc.Arbitrary<Step> = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 2500 })),
  wanted: fc.tuple(fc.nat(4), fc.nat(3), fc.nat(3), fc.nat(3)),
  news: fc.array(
    fc.record({
      kind: fc.constantFrom('ANSWERED', 'ANSWERED', 'FAILED', 'FAILED', 'REFUSED', 'UNUSED', 'HELD'),
      ms: fc.integer({ min: -500, max: 500 }),
      pauseMs: fc.integer({ min: 0, max: 1500 }),
    }),
    { maxLength: 4 },
  ),
  about: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
});

/** The same steps, told to both; a claim is one of those handed out before. */
function* requestsOf(steps: readonly Step[]): Generator<{ readonly now: number; readonly request: Request }> {
  let now = 1_795_000_000_000;
  let names = 1;
  for (const { after, wanted, news, about } of steps) {
    now += after;
    const told = news.map((one, index) => ({ ...one, claim: `c${about[index]! % names}` }));
    const claims = Array.from({ length: wanted.reduce((sum, one) => sum + one) }, () => `c${(names += 1) - 1}`);
    yield { now, request: { news: told, wanted, claims } };
  }
}

describe('a budget in Redis', () => {
  it('decides as one in the process does, whatever happens to the calls (R-242)', async () => {
    const rates = fc.record({ limit: fc.integer({ min: 1, max: 12 }), windowMs: fc.constantFrom(1000, 3000) });
    const known = fc.integer({ min: 1, max: 20 });
    await fc.assert(
      fc.asyncProperty(rates, known, fc.array(step, { minLength: 1, maxLength: 30 }), async (rate, replicas, steps) => {
        const partnerId = randomUUID();
        const inRedis = new RedisBudgets(link, { partnerId, egress: 'test' }, GIVEN_CLOCK);
        const budget = newBudget();
        const [inProcess, common]: [unknown[], unknown[]] = [[], []];
        for (const { now, request } of requestsOf(steps)) {
          await redis.set(`clock:pg:replicas:{${partnerId}}:test`, now, 'EX', 60);
          common.push(await inRedis.settle('ListSubCustomers', rate, request, replicas));
          inProcess.push(settle(budget, shareOf(rate, 1, replicas), request, now));
        }
        expect(common).toEqual(inProcess);
      }),
      { numRuns: 150 },
    );
  });

  it('holds the shares of the replicas that are heard of, and of those cut off keeps nothing', async () => {
    const partnerId = randomUUID();
    const budgets = new RedisBudgets(link, { partnerId, egress: 'test' }, GIVEN_CLOCK);
    const rate: Rate = { limit: 12, windowMs: 1000 };
    const limitAt = async (now: number): Promise<number | undefined> => {
      await redis.set(`clock:pg:replicas:{${partnerId}}:test`, now, 'EX', 60);
      return (await budgets.settle('ListSubCustomers', rate, { news: [], wanted: [], claims: [] }, 1))?.limit;
    };
    const start = 1_795_000_000_000;
    expect(await limitAt(start)).toBe(12);
    const places = [await budgets.announce('b'), await budgets.announce('a'), await budgets.announce('c')];
    expect(places).toMatchObject([
      { replicas: 1, rank: 0 },
      { replicas: 2, rank: 0 },
      { replicas: 3, rank: 2 },
    ]);
    expect(await limitAt(start + 2400)).toBe(12);
    await budgets.announce('a');
    expect(await limitAt(start + 3000)).toBe(4);
    await budgets.announce('b');
    expect(await limitAt(start + 3500)).toBe(8);
    await budgets.leave('c');
    expect(await limitAt(start + 3500)).toBe(12);
  });

  it('lives no longer than it matters, in one slot of a cluster', async () => {
    const partnerId = randomUUID();
    const budgets = new RedisBudgets(link, { partnerId, egress: '10.0.0.1' });
    await budgets.announce('a');
    const news: News[] = [{ kind: 'REFUSED', claim: '', ms: 0, pauseMs: 90_000 }];
    await budgets.settle('ListSubCustomers', { limit: 1, windowMs: 1000 }, { news, wanted: [1], claims: ['c'] }, 1);
    await budgets.settle('ListCities', { limit: 1, windowMs: 1000 }, { news: [], wanted: [1], claims: ['c'] }, 1);
    const keys = await redis.keys(`*${partnerId}*`);
    expect(keys.sort()).toEqual([
      `pg:budget:{${partnerId}}:10.0.0.1:ListCities`,
      `pg:budget:{${partnerId}}:10.0.0.1:ListSubCustomers:state`,
      `pg:replicas:{${partnerId}}:10.0.0.1`,
    ]);
    const lives = await Promise.all(keys.map((key) => redis.pttl(key)));
    expect(lives.every((ms) => ms > 0 && ms <= 150_000)).toBe(true);
    expect(await redis.pttl(keys[1]!)).toBeGreaterThan(90_000);
  });
});
