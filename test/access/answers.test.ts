import { setTimeout as sleep } from 'node:timers/promises';
import { Answers, type Known, type Load, type Patience, type Source, type Wanted } from '../../src/access/answers.js';
import type { Freshness } from '../../src/access/freshness.js';
import { type CacheKey, cacheKey, type Held } from '../../src/cache/cache.js';
import { LocalChangelog } from '../../src/cache/changelog.js';
import type { Leases } from '../../src/cache/leases.js';
import { LocalLeases } from '../../src/cache/leases.js';
import { LocalCache } from '../../src/cache/local-cache.js';
import { GatewayError } from '../../src/kernel/errors.js';

const VIEWER: Patience = { urgency: 'VIEWER' };
const MINUTE: Freshness = { fresh: 60, stale: 60, onError: 600 };

const wanted = (id: string, freshness: Freshness = MINUTE): Wanted => ({
  name: cacheKey('p', 'ListCities', { id }),
  operation: 'ListCities',
  tags: [`p ListCities`, `p ListCities ${id}`],
  freshnessOf: () => freshness,
});

/** An upstream that counts: the first answer is 1. */
class Upstream {
  readonly asked: { readonly names: readonly CacheKey[]; readonly urgency: string }[] = [];
  failure: Error | undefined;
  milliseconds = 5;
  readonly load: Load = async (names, urgency) => {
    this.asked.push({ names, urgency });
    const value = this.asked.length;
    await sleep(this.milliseconds);
    return new Map(names.map((name) => [name, this.failure ?? { value }]));
  };
}

const down = new GatewayError('UPSTREAM_UNAVAILABLE', 'down');

let cache: LocalCache;
let changelog: LocalChangelog;
let upstream: Upstream;
let given: Source[];
const answersWith = (leases: Leases = new LocalLeases()): Answers =>
  new Answers({ cache, changelog, leases, onAnswer: (_operation, source) => given.push(source as Source) });
let answers: Answers;

beforeEach(() => {
  cache = new LocalCache(1000);
  changelog = new LocalChangelog();
  upstream = new Upstream();
  given = [];
  answers = answersWith();
});

const valueOf = (answer: Known | Error | undefined): unknown =>
  answer instanceof Error || answer === undefined ? answer : [answer.value, answer.source];
const get = async (one: Wanted, patience = VIEWER, from = answers): Promise<unknown> =>
  valueOf((await from.get([one], upstream.load, patience))[0]);
/** Puts an answer there that is so many seconds old. */
const age = async (one: Wanted, seconds: number, own: Partial<Held> = {}): Promise<void> => {
  const held = { value: 'old', asOf: Date.now() - seconds * 1000, position: changelog.position, ...own };
  await cache.setMany([{ key: one.name, held }]);
};

describe('an answer', () => {
  it('is asked for once, and is live for who asked and cached for who comes later', async () => {
    const both = await Promise.all([get(wanted('a')), get(wanted('a'))]);
    expect(both).toEqual([
      [1, 'LIVE'],
      [1, 'LIVE'],
    ]);
    expect(await get(wanted('a'))).toEqual([1, 'CACHE']);
    expect(upstream.asked).toHaveLength(1);
    expect(given).toEqual(['LIVE', 'LIVE', 'CACHE']);
  });

  it('tells when it was asked for and until when it is as good as new', async () => {
    const before = Date.now();
    const [known] = (await answers.get([wanted('a')], upstream.load, VIEWER)) as [Known];
    expect(known.asOf).toBeGreaterThanOrEqual(before);
    expect(known.freshUntil - known.asOf).toBe(60_000);
  });

  it('past its time is shown at once, and read anew once behind the viewers’ backs', async () => {
    await age(wanted('a'), 90);
    expect(await Promise.all([get(wanted('a')), get(wanted('a'))])).toEqual([
      ['old', 'STALE'],
      ['old', 'STALE'],
    ]);
    await sleep(30);
    expect(await get(wanted('a'))).toEqual([1, 'CACHE']);
    expect(upstream.asked.map(({ urgency }) => urgency)).toEqual(['REVALIDATION']);
  });

  it('too old to be shown is waited for', async () => {
    await age(wanted('a'), 150);
    expect(await get(wanted('a'))).toEqual([1, 'LIVE']);
  });

  it('too old is shown after all when upstream is in trouble, up to the age that is said, and not tried again within a second', async () => {
    upstream.failure = down;
    await age(wanted('a'), 150);
    expect([await get(wanted('a')), await get(wanted('a'))]).toEqual([
      ['old', 'STALE'],
      ['old', 'STALE'],
    ]);
    expect(upstream.asked).toHaveLength(1);
    await age(wanted('b'), 700);
    expect(await get(wanted('b'))).toBe(down);
  });

  it('too old is shown when upstream takes longer than a second, and its answer is kept when it comes', async () => {
    upstream.milliseconds = 1200;
    await age(wanted('a'), 150);
    expect(await get(wanted('a'))).toEqual(['old', 'STALE']);
    await sleep(400);
    expect(await get(wanted('a'))).toEqual([1, 'CACHE']);
  });

  it('is not replaced by an older one where upstream refused', async () => {
    upstream.failure = new GatewayError('FORBIDDEN', 'no');
    await age(wanted('a'), 150);
    expect(await get(wanted('a'))).toBe(upstream.failure);
  });

  it('outdated by a change is never shown again, not even when upstream is down', async () => {
    await get(wanted('a'));
    await get(wanted('b'));
    await answers.outdate(['p ListCities a']);
    upstream.failure = down;
    expect(await get(wanted('a'))).toBe(down);
    expect(await get(wanted('b'))).toEqual([2, 'CACHE']);
  });

  it('asked for before a change and given after it is outdated', async () => {
    upstream.milliseconds = 30;
    const early = get(wanted('a'));
    await sleep(10);
    await answers.outdate(['p ListCities a']);
    expect(await get(wanted('a'))).toEqual([2, 'LIVE']);
    expect(await early).toEqual([1, 'LIVE']);
    expect(await get(wanted('a'))).toEqual([2, 'CACHE']);
  });

  it('that a viewer wants newer is asked for, whatever is held', async () => {
    await age(wanted('a'), 30);
    expect(await get(wanted('a'), { ...VIEWER, maxAge: 31 })).toEqual(['old', 'CACHE']);
    expect(await get(wanted('a'), { ...VIEWER, maxAge: 29 })).toEqual([1, 'LIVE']);
  });

  it('past its time decides about no change', async () => {
    await age(wanted('a'), 90);
    expect(await get(wanted('a'), { ...VIEWER, isActing: true })).toEqual([1, 'LIVE']);
  });

  it('that fails is kept by nobody', async () => {
    upstream.failure = down;
    expect(await get(wanted('a'))).toBe(down);
    upstream.failure = undefined;
    expect(await get(wanted('a'))).toEqual([2, 'LIVE']);
  });

  it('lives a little longer or shorter than others of its time', async () => {
    const outcomes = new Set<string>();
    for (let index = 0; index < 200; index += 1) {
      await age(wanted(String(index)), 57);
      outcomes.add(JSON.stringify(await get(wanted(String(index)))));
    }
    expect(outcomes).toEqual(new Set(['["old","CACHE"]', '["old","STALE"]']));
  });
});

describe('several answers', () => {
  it('are asked for together, but for those that are held or under way', async () => {
    const [a, b, c] = [wanted('a'), wanted('b'), wanted('c')];
    await get(a);
    upstream.milliseconds = 20;
    const [known, joined] = await Promise.all([
      answers.get([a, b], upstream.load, VIEWER),
      answers.get([b, c], upstream.load, VIEWER),
    ]);
    expect([...known, ...joined].map(valueOf)).toEqual([
      [1, 'CACHE'],
      [2, 'LIVE'],
      [2, 'LIVE'],
      [3, 'LIVE'],
    ]);
    expect(upstream.asked.map(({ names }) => names)).toEqual([[a.name], [b.name], [c.name]]);
  });
});

describe('an answer that another replica is asking for', () => {
  /** Leases that are another's until they are given back. */
  class TakenLeases implements Leases {
    isTaken = true;
    take = (keys: readonly CacheKey[]) => Promise.resolve(keys.map(() => !this.isTaken));
    release = () => Promise.resolve();
  }

  it('is waited for and not asked for again', async () => {
    const waiting = get(wanted('a'), VIEWER, answersWith(new TakenLeases()));
    await sleep(60);
    await age(wanted('a'), 0, { value: 'from there' });
    expect(await waiting).toEqual(['from there', 'LIVE']);
    expect(upstream.asked).toEqual([]);
  });

  it('is asked for after all when that one gives up', async () => {
    const leases = new TakenLeases();
    const waiting = get(wanted('a'), VIEWER, answersWith(leases));
    await sleep(60);
    leases.isTaken = false;
    expect(await waiting).toEqual([1, 'LIVE']);
  });
});
