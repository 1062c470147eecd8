import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { DOCUMENTED } from '../../src/kernel/choices.js';
import type { Cache } from '../../src/cache/cache.js';
import { LocalChangelog } from '../../src/cache/changelog.js';
import { Codec } from '../../src/cache/codec.js';
import { LocalLeases } from '../../src/cache/leases.js';
import { LocalCache } from '../../src/cache/local-cache.js';
import { RedisCache } from '../../src/cache/redis-cache.js';
import { soleFeedStore } from '../../src/cache/feed-store.js';
import { LocalAllowance } from '../../src/cache/local-allowance.js';
import { LocalReceipts } from '../../src/cache/local-receipts.js';
import { SingleFlight } from '../../src/cache/single-flight.js';
import { TieredCache } from '../../src/cache/tiered-cache.js';
import { EmbeddedIssuer } from '../../src/embedded/issuer.js';
import { SANDBOX_PARTNER_ID } from '../../src/embedded/personas.js';
import { SANDBOX_KEY } from '../../src/embedded/sandbox-process.js';
import { tokenAuthenticator } from '../../src/gateway/authenticate.js';
import { Metrics } from '../../src/gateway/metrics.js';
import { buildServer } from '../../src/gateway/server.js';
import { createLogger } from '../../src/kernel/logger.js';
import { RedisLink } from '../../src/redis/redis-link.js';
import { UpstreamClient } from '../../src/upstream/client.js';
import { IamTokens, keyCredentials, tokenCredentials } from '../../src/upstream/credentials.js';
import { HttpOrigin } from '../../src/upstream/http.js';

/** The gateway with a cache of the benchmark's choice, in a process of its own: argv is the sandbox, the cache, Redis. */
const [, , sandbox = '', kind = '', redisUrl = ''] = process.argv;

const NO_CACHE: Cache = {
  getMany: (keys) => Promise.resolve(keys.map(() => undefined)),
  setMany: () => Promise.resolve(),
};

function cacheOf(): Cache {
  const local = new LocalCache(300_000);
  if (kind === 'none') return NO_CACHE;
  if (kind === 'process') return local;
  const report = (error: unknown): never => {
    throw error;
  };
  const shared = new RedisCache(new RedisLink(new Redis(redisUrl), report), new Codec('bench', []), report);
  return kind === 'redis' ? shared : new TieredCache(local, shared);
}

const issuer = await EmbeddedIssuer.open();
const tokens = new IamTokens(new HttpOrigin(sandbox), { kind: 'key', ...SANDBOX_KEY });
const app = await buildServer({
  upstream: new UpstreamClient({
    bss: { origin: sandbox, credentials: keyCredentials(SANDBOX_KEY) },
    console: { origin: sandbox, credentials: tokenCredentials(tokens) },
    timeoutMs: 15_000,
    rateMultiplier: 1_000_000,
  }),
  cache: cacheOf(),
  changelog: new LocalChangelog(),
  leases: new LocalLeases(),
  flights: new SingleFlight(),
  receipts: new LocalReceipts(),
  reveals: new LocalAllowance({ most: Infinity, seconds: 60 }),
  feedStore: soleFeedStore,
  clock: () => new Date(),
  choices: DOCUMENTED,
  partnerId: SANDBOX_PARTNER_ID,
  warmStart: false,
  authenticate: tokenAuthenticator({ ...issuer.rules, partnerId: SANDBOX_PARTNER_ID }),
  logger: createLogger('fatal'),
  metrics: new Metrics(),
  introspection: false,
  corsOrigins: [],
  trustProxy: false,
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ port: (app.server.address() as AddressInfo).port, token: await issuer.tokenFor('administrator') });
process.once('disconnect', () => process.exit(0));
