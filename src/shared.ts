import type { Allowance, Limit } from './cache/allowance.js';
import type { Cache } from './cache/cache.js';
import { type Changelog, LocalChangelog } from './cache/changelog.js';
import { Codec } from './cache/codec.js';
import { type Leases, LocalLeases } from './cache/leases.js';
import { LocalAllowance } from './cache/local-allowance.js';
import { type FeedStore, soleFeedStore } from './cache/feed-store.js';
import { LocalCache } from './cache/local-cache.js';
import { LocalReceipts } from './cache/local-receipts.js';
import type { Receipts } from './cache/receipts.js';
import { RedisAllowance } from './cache/redis-allowance.js';
import { RedisCache } from './cache/redis-cache.js';
import { RedisChangelog } from './cache/redis-changelog.js';
import { RedisFeedStore } from './cache/redis-feed-store.js';
import { RedisLeases } from './cache/redis-leases.js';
import { RedisReceipts } from './cache/redis-receipts.js';
import { TieredCache } from './cache/tiered-cache.js';
import { connectRedis, type RedisPlace, settled } from './redis/connect.js';
import { type RedisClient, RedisLink } from './redis/redis-link.js';
import type { Config } from './config.js';
import type { Metrics } from './gateway/metrics.js';
import type { Logger } from './kernel/logger.js';
import { releaseId } from './release.js';

/** What the gateway opens on its way up; closed in reverse order, also when it does not get all the way. */
export type Opened = (() => Promise<unknown>)[];

/** About 300 MB of customers; more than all answers of a partner with 200,000 of them. */
const LOCAL_ROWS = 300_000;
/** A cache that takes longer than this is slower than asking upstream. */
const REDIS_TIMEOUT_MS = 200;
/** Without its receipt nothing of value is sent, so a receipt is worth waiting for. */
const RECEIPT_TIMEOUT_MS = 2000;

/** What replicas share, or a process alone has to itself. */
export interface Shared {
  readonly cache: Cache;
  readonly changelog: Changelog;
  readonly leases: Leases;
  readonly receipts: Receipts;
  readonly reveals: Allowance;
  readonly feedStore: FeedStore;
  /** Undefined: there is nothing to share with. */
  readonly link?: RedisLink;
  /** Where it lives at the moment; `degraded`: inside this process, because Redis is away. */
  readonly state: () => Promise<'memory' | 'redis' | 'degraded'>;
}

/** What sharing is opened with. */
interface Means {
  readonly config: Config;
  readonly partnerId: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly opened: Opened;
}

/** Opens what the configuration asks for. */
export async function openShared(means: Means): Promise<Shared> {
  const { config, logger } = means;
  if (config.redis !== null) return inRedis(means, config.redis);
  logger.warn('No Redis is configured: the cache lives inside this process and is not shared with other replicas');
  return {
    cache: new LocalCache(LOCAL_ROWS),
    changelog: new LocalChangelog(),
    leases: new LocalLeases(),
    receipts: new LocalReceipts(),
    reveals: new LocalAllowance(revealLimit(config)),
    feedStore: soleFeedStore,
    state: () => Promise.resolve('memory'),
  };
}

const revealLimit = ({ REVEALS_PER_MINUTE: most }: Config): Limit => ({ most, seconds: 60 });

async function inRedis({ config, partnerId, logger, metrics, opened }: Means, place: RedisPlace): Promise<Shared> {
  const report = (error: unknown): void => {
    metrics.cacheFailures.inc();
    // Redis errors carry the command with its arguments: keys, values, the password.
    logger.warn({ reason: (error as Error).message }, 'The shared cache failed; answering without it');
  };
  const redis = connectRedis(place, REDIS_TIMEOUT_MS);
  const forReceipts = connectRedis(place, RECEIPT_TIMEOUT_MS);
  const listener = connectRedis(place, REDIS_TIMEOUT_MS);
  for (const connection of [redis, forReceipts, listener]) {
    connection.on('error', report);
    closeWith(opened, () => {
      connection.disconnect();
    });
  }
  await Promise.all([redis, forReceipts, listener].map(settled));
  const probe = (one: RedisClient): Promise<number> => one.exists(`pg:probe:{${partnerId}}`);
  const link = new RedisLink(redis, report, probe);
  const changelog = await RedisChangelog.open(link, listener);
  closeWith(opened, () => {
    changelog.close();
    link.close();
  });
  const codec = new Codec(await releaseId(), config.cacheKeys);
  const limit = revealLimit(config);
  return {
    cache: new TieredCache(new LocalCache(LOCAL_ROWS), new RedisCache(link, codec, unreadable(logger, metrics))),
    changelog,
    leases: new RedisLeases(link),
    receipts: new RedisReceipts(forReceipts),
    reveals: new RedisAllowance(link, limit, new LocalAllowance(limit)),
    feedStore: new RedisFeedStore(link),
    link,
    state: async () => ((await link.ask(probe)) === undefined ? 'degraded' : 'redis'),
  };
}

function closeWith(opened: Opened, close: () => void): void {
  opened.push(() => {
    close();
    return Promise.resolve();
  });
}

const A_MINUTE_MS = 60_000;

/** Counts each; logs one a minute, since a wrong key makes every value unreadable. */
function unreadable(logger: Logger, metrics: Metrics): (error: unknown) => void {
  let silentUntil = 0;
  return (error) => {
    metrics.cacheUnreadable.inc();
    if (Date.now() < silentUntil) return;
    silentUntil = Date.now() + A_MINUTE_MS;
    logger.warn(
      { reason: (error as Error).message },
      'A value of the shared cache cannot be read; it counts as absent',
    );
  };
}
