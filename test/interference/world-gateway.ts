import type { FastifyInstance } from 'fastify';
import { LocalAllowance } from '../../src/cache/local-allowance.js';
import { LocalChangelog } from '../../src/cache/changelog.js';
import { LocalLeases } from '../../src/cache/leases.js';
import { LocalCache } from '../../src/cache/local-cache.js';
import { LocalReceipts } from '../../src/cache/local-receipts.js';
import { soleFeedStore } from '../../src/cache/feed-store.js';
import { SingleFlight } from '../../src/cache/single-flight.js';
import { EmbeddedIssuer } from '../../src/embedded/issuer.js';
import { type PersonaClaims, PERSONAS, SANDBOX_PARTNER_ID } from '../../src/embedded/personas.js';
import { SandboxLogins } from '../../src/embedded/sandbox-logins.js';
import { SANDBOX_KEY } from '../../src/embedded/sandbox-process.js';
import { tokenAuthenticator } from '../../src/gateway/authenticate.js';
import { Metrics } from '../../src/gateway/metrics.js';
import { buildServer } from '../../src/gateway/server.js';
import { DOCUMENTED } from '../../src/kernel/choices.js';
import { createLogger } from '../../src/kernel/logger.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/server.js';
import { UpstreamClient } from '../../src/upstream/client.js';
import { IamTokens, keyCredentials, tokenCredentials } from '../../src/upstream/credentials.js';
import { HttpOrigin } from '../../src/upstream/http.js';
import { withNoise } from './noise.js';
import { Sight } from './sight.js';

const NOW = new Date('2026-11-15T00:00:00Z');
const CUSTOMERS = 120;
const UNHURRIED = 1_000_000;

/** All that a viewer can tell of an answer. */
export interface Seen {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** One gateway over one world, asked by personas. */
export interface WorldGateway {
  ask(persona: string, query: string): Promise<Seen>;
  close(): Promise<void>;
}

/** @param hiddenFrom the persona for whom the world is the same as without: all else in it is otherwise. */
export async function openWorld(hiddenFrom?: PersonaClaims): Promise<WorldGateway> {
  const sandbox = await startSandbox({
    ...{ customers: CUSTOMERS, seed: 7, now: NOW, rateFactor: UNHURRIED },
    ...(hiddenFrom && { serve: withNoise((world) => new Sight(world, hiddenFrom)) }),
  });
  const upstream = upstreamOver(sandbox);
  const issuer = await EmbeddedIssuer.open();
  const app = await buildServer({
    upstream,
    cache: new LocalCache(100_000),
    changelog: new LocalChangelog(),
    leases: new LocalLeases(),
    flights: new SingleFlight(),
    receipts: new LocalReceipts(),
    // The minute may end between two worlds.
    reveals: new LocalAllowance({ most: Infinity, seconds: 60 }),
    feedStore: soleFeedStore,
    clock: () => NOW,
    choices: DOCUMENTED,
    partnerId: SANDBOX_PARTNER_ID,
    warmStart: false,
    authenticate: tokenAuthenticator({ ...issuer.rules, partnerId: SANDBOX_PARTNER_ID }),
    logger: createLogger('silent'),
    metrics: new Metrics(),
    introspection: false,
    corsOrigins: [],
    trustProxy: false,
  });
  const headersOf = await headersFor(issuer, sandbox);
  const names = new OwnNames(sandbox.origin);
  return {
    ask: async (persona, query) => seenBy(app, headersOf(persona), query, names),
    close: async () => {
      await app.close();
      await upstream.close();
      await sandbox.close();
    },
  };
}

function upstreamOver({ origin }: Sandbox): UpstreamClient {
  const tokens = new IamTokens(new HttpOrigin(origin), { kind: 'key', ...SANDBOX_KEY });
  return new UpstreamClient({
    bss: { origin, credentials: keyCredentials(SANDBOX_KEY) },
    console: { origin, credentials: tokenCredentials(tokens) },
    timeoutMs: 15_000,
    rateMultiplier: UNHURRIED,
  });
}

/** Each persona's token; a customer comes with its own token for the upstream too. */
async function headersFor(
  issuer: EmbeddedIssuer,
  { origin }: Sandbox,
): Promise<(persona: string) => Record<string, string>> {
  const logins = new SandboxLogins(origin);
  const headers = new Map<string, Record<string, string>>();
  for (const { name, customerId } of PERSONAS) {
    headers.set(name, {
      authorization: `Bearer ${await issuer.tokenFor(name)}`,
      ...(customerId !== undefined && { 'x-upstream-token': await logins.tokenFor(customerId) }),
    });
  }
  await logins.close();
  return (persona) => headers.get(persona) ?? {};
}

/** Differ from one request to the next, whoever asks. */
const OWN_HEADERS = new Set(['date', 'x-request-id', 'content-length']);

/** What each world calls its own: the ids of requests in the audit trail are numbered, and downloads come from one address. */
class OwnNames {
  readonly #requests = new Map<string, number>();

  constructor(private readonly origin: string) {}

  add(requestId: unknown): void {
    this.#requests.set(String(requestId), this.#requests.size + 1);
  }

  alike(text: string): string {
    const numbered = text.replace(UUID, (id) => this.#requests.get(id)?.toString() ?? id);
    return numbered.replaceAll(this.origin, 'http://upstream');
  }
}
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

async function seenBy(
  app: FastifyInstance,
  headers: Record<string, string>,
  query: string,
  names: OwnNames,
): Promise<Seen> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  names.add(answer.headers['x-request-id']);
  const told = Object.entries(answer.headers).filter(([name]) => !OWN_HEADERS.has(name));
  return {
    status: answer.statusCode,
    headers: JSON.stringify(told.sort()),
    body: names.alike(plain(answer.json<Body>())),
  };
}

interface Body {
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly freshness?: Readonly<Record<string, object>> };
}

/** Without the upstream's ids of failed requests and the times at which answers were asked for, and with errors in one order: they come as they happen. */
function plain({ errors, extensions: times, ...rest }: Body): string {
  const own = errors?.map(({ extensions: { requestId: _, ...extensions } = {}, ...error }) => ({
    ...error,
    extensions,
  }));
  const inOrder = own?.map((error) => [JSON.stringify(error), error] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const read = Object.keys(times?.freshness ?? {}).sort();
  return JSON.stringify({ ...rest, errors: inOrder?.map(([, error]) => error), read });
}
