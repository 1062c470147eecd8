import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { type Changelog, LocalChangelog, MOST_TAGS } from '../../src/cache/changelog.js';
import { RedisChangelog } from '../../src/cache/redis-changelog.js';
import { RedisLink } from '../../src/redis/redis-link.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { ready, redisClient } from '../support/redis-client.js';

/** Whether what was kept at a position is outdated by now. */
const isOutdated = (changelog: Changelog, position: number, ...tags: string[]): boolean =>
  position < changelog.changedAt(tags);

let server: RedisServer;
const opened: (() => void)[] = [];

/** Another replica over the same Redis. */
async function replica(): Promise<{ changelog: RedisChangelog; redis: Redis; listener: Redis }> {
  const [redis, listener] = [redisClient(server.url), redisClient(server.url)];
  await Promise.all([ready(redis), ready(listener)]);
  const link = new RedisLink(redis, () => undefined);
  const changelog = await RedisChangelog.open(link, listener);
  opened.push(() => {
    changelog.close();
    link.close();
    redis.disconnect();
    listener.disconnect();
  });
  return { changelog, redis, listener };
}

beforeEach(async () => {
  server = await startRedis();
});
afterEach(async () => {
  for (const close of opened.splice(0)) close();
  await server.stop();
});

const places: [string, () => Promise<Changelog>][] = [
  ['inside the process', () => Promise.resolve(new LocalChangelog())],
  ['in Redis', async () => (await replica()).changelog],
];

describe.each(places)('a changelog %s', (_where, open) => {
  it('outdates what was kept before a change, what comes after it not, and nothing else', async () => {
    const changelog = await open();
    const before = changelog.position;
    await changelog.outdate(['bills']);
    expect(isOutdated(changelog, before, 'bills')).toBe(true);
    expect(isOutdated(changelog, before, 'coupons', 'bills')).toBe(true);
    expect(isOutdated(changelog, before, 'coupons')).toBe(false);
    expect(isOutdated(changelog, changelog.position, 'bills')).toBe(false);
  });

  it('outdates by every further change', async () => {
    const changelog = await open();
    for (let round = 0; round < 5; round += 1) {
      const before = changelog.position;
      await changelog.outdate(['bills']);
      expect(isOutdated(changelog, before, 'bills')).toBe(true);
    }
  });
});

describe('a changelog that remembers too much', () => {
  it('forgets the oldest tags, and takes all from before them for outdated', async () => {
    const changelog = new LocalChangelog();
    const start = changelog.position;
    await changelog.outdate(['first']);
    const early = changelog.position;
    for (let count = 0; count < MOST_TAGS; count += 1) await changelog.outdate([randomUUID()]);
    expect(isOutdated(changelog, start, 'anything')).toBe(true);
    expect(isOutdated(changelog, early, 'anything')).toBe(false);
    expect(isOutdated(changelog, changelog.position, 'first')).toBe(false);
  });
});

describe('changes of one replica', () => {
  it('are known to the others when the author is told that they are done', async () => {
    const [author, other] = [(await replica()).changelog, (await replica()).changelog];
    for (let round = 0; round < 200; round += 1) {
      const before = other.position;
      await author.outdate([`tag ${String(round)}`]);
      // The message is in the other's socket by now; reading it takes one turn of the loop.
      await sleep(1);
      expect(isOutdated(other, before, `tag ${String(round)}`)).toBe(true);
    }
  });

  it('are known within a second to one that did not listen', async () => {
    const [author, deaf] = [await replica(), await replica()];
    await deaf.listener.unsubscribe();
    const before = deaf.changelog.position;
    await author.changelog.outdate(['bills']);
    await sleep(1000);
    expect(isOutdated(deaf.changelog, before, 'bills')).toBe(true);
    expect(isOutdated(deaf.changelog, before, 'coupons')).toBe(false);
    expect(isOutdated(deaf.changelog, deaf.changelog.position, 'bills')).toBe(false);
  });

  it('are known to one that starts later', async () => {
    const author = (await replica()).changelog;
    const before = author.position;
    await author.outdate(['bills']);
    const late = (await replica()).changelog;
    expect(isOutdated(late, before, 'bills')).toBe(true);
    expect(isOutdated(late, late.position, 'bills')).toBe(false);
  });

  it('made while Redis is away count at once for their author, and for the others when it is back', async () => {
    const [author, other] = [(await replica()).changelog, (await replica()).changelog];
    const positions = [author.position, other.position] as const;
    await server.stop();
    await author.outdate(['bills']);
    expect(isOutdated(author, positions[0], 'bills')).toBe(true);
    expect(isOutdated(author, author.position, 'bills')).toBe(false);
    server = await startRedis(server.port);
    await sleep(2500);
    expect(isOutdated(other, positions[1], 'bills')).toBe(true);
  });

  it('count on in a Redis that lost everything', async () => {
    const [author, other] = [await replica(), await replica()];
    await author.changelog.outdate(['bills']);
    await author.redis.flushall();
    await sleep(5);
    const before = other.changelog.position;
    await author.changelog.outdate(['bills']);
    await sleep(1000);
    expect(isOutdated(other.changelog, before, 'bills')).toBe(true);
    expect(isOutdated(other.changelog, other.changelog.position, 'bills')).toBe(false);
  });
});
