import { Answers } from '../../src/access/answers.js';
import { Served } from '../../src/access/served.js';
import { DOCUMENTED } from '../../src/kernel/choices.js';
import type { Scope } from '../../src/access/scope.js';
import type { Session } from '../../src/access/session.js';
import type { Cache } from '../../src/cache/cache.js';
import { LocalChangelog } from '../../src/cache/changelog.js';
import { LocalLeases } from '../../src/cache/leases.js';
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
  /** Another request to the same process: answers are shared, loaders are not. */
  session(scope: Scope, own?: Partial<Session>): Session;
  close(): Promise<void>;
}

/** The answers of a process that is alone. */
export const answersIn = (cache: Cache): Answers =>
  new Answers({ cache, changelog: new LocalChangelog(), leases: new LocalLeases() });

/** Rates high enough not to slow down a test that is not about them. */
const UNHURRIED = 1000;

export async function startUpstream(answer: Answer): Promise<TestUpstream> {
  const server = await serve(answer);
  const client = clientOf(server.origin, { rateMultiplier: UNHURRIED });
  const shared = {
    answers: answersIn(new LocalCache(10_000)),
    flights: new SingleFlight(),
    receipts: new LocalReceipts(),
    reveals: new LocalAllowance({ most: 1000, seconds: 60 }),
    changeFeed: {
      follow: () => undefined,
      position: () => Promise.resolve({ markOf: () => 'unchanged' }),
      outdate: () => undefined,
    },
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
      patience: { urgency: 'VIEWER' },
      served: new Served(),
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
