import { Changes } from '../../src/access/changes.js';
import { DOCUMENTED } from '../../src/kernel/choices.js';
import type { Scope } from '../../src/access/scope.js';
import type { Session } from '../../src/access/session.js';
import { LocalCache } from '../../src/cache/local-cache.js';
import { LocalAllowance } from '../../src/cache/local-allowance.js';
import { LocalReceipts } from '../../src/cache/local-receipts.js';
import { SingleFlight } from '../../src/cache/single-flight.js';
import type { UpstreamClient } from '../../src/upstream/client.js';
import { type Answer, clientOf, type Received, serve } from '../upstream/server.js';

/** An upstream of one test, and requests of viewers to it. */
export interface TestUpstream {
  readonly client: UpstreamClient;
  /** What arrived, in order. */
  readonly requests: readonly Received[];
  /** Another request to the same process: cache and flights are shared, loaders are not. */
  session(scope: Scope, own?: Partial<Session>): Session;
  close(): Promise<void>;
}

/** Rates high enough not to slow down a test that is not about them. */
const UNHURRIED = 1000;

export async function startUpstream(answer: Answer): Promise<TestUpstream> {
  const server = await serve(answer);
  const client = clientOf(server.origin, { rateMultiplier: UNHURRIED });
  const shared = {
    cache: new LocalCache(10_000),
    flights: new SingleFlight(),
    receipts: new LocalReceipts(),
    reveals: new LocalAllowance({ most: 1000, seconds: 60 }),
    changeFeed: { position: () => Promise.resolve({ markOf: () => 'unchanged' }), outdate: () => undefined },
    clock: () => new Date(),
    choices: DOCUMENTED,
  };
  return {
    client,
    requests: server.requests,
    session: (scope, own = {}) => ({
      ...shared,
      upstream: client,
      viewer: scope.viewer,
      requestId: 'r1',
      clientAddress: '192.0.2.1',
      changes: new Changes(),
      requireStepUp: () => Promise.resolve(),
      scope: () => Promise.resolve(scope),
      ...own,
    }),
    close: async () => {
      await client.close();
      await server.close();
    },
  };
}
