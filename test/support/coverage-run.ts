import type { FastifyInstance } from 'fastify';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { DOCUMENTED } from '../../src/kernel/choices.js';
import { LocalChangelog } from '../../src/cache/changelog.js';
import { LocalLeases } from '../../src/cache/leases.js';
import type { Cache } from '../../src/cache/cache.js';
import { LocalAllowance } from '../../src/cache/local-allowance.js';
import type { Receipts } from '../../src/cache/receipts.js';
import { soleFeedStore } from '../../src/cache/feed-store.js';
import { SingleFlight } from '../../src/cache/single-flight.js';
import { EmbeddedIssuer } from '../../src/embedded/issuer.js';
import { PERSONAS as EMBEDDED_PERSONAS, SANDBOX_PARTNER_ID } from '../../src/embedded/personas.js';
import { tokenAuthenticator } from '../../src/gateway/authenticate.js';
import { Metrics } from '../../src/gateway/metrics.js';
import { gatewaySchema } from '../../src/gateway/schema.js';
import { buildServer } from '../../src/gateway/server.js';
import { createLogger } from '../../src/kernel/logger.js';
import { UpstreamClient } from '../../src/upstream/client.js';
import { keyCredentials } from '../../src/upstream/credentials.js';
import type { DocumentedApi } from './coverage-contract.js';
import type { Document } from './coverage-documents.js';
import { ALIAS } from './coverage-unfolding.js';
import { type Change, type Exchange, RecordingUpstream } from './coverage-upstream.js';

/** A value that came out. */
export interface Shown {
  /** Fields from the root on, e.g. `Query.customers`, `CustomerConnection.nodes`, `Customer.name`; the same list each time. */
  readonly way: readonly string[];
  readonly text: string;
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  /** The input at fault. */
  readonly field?: string | null;
}

/** One document as one viewer, and what happened on both sides of the gateway. */
export interface Run {
  readonly persona: string;
  readonly document: Document;
  readonly change?: Change;
  readonly exchanges: readonly Exchange[];
  readonly shown: readonly Shown[];
  readonly errors: readonly { readonly code: string; readonly path: string; readonly message: string }[];
  /** What kept the field at the document's end from answering. */
  readonly refusal?: Refusal;
}

/** Own accounts of parties, which may ask for everything that their party may: between them they may call every operation. */
export const PERSONAS = ['distributor', 'reseller', 'customer'] as const;

/** The day on which the documents ask. */
const NOW = new Date('2026-04-15T00:00:00Z');

/** Keeps nothing, so that every document asks upstream for itself. */
const forgetful: Cache = {
  getMany: (keys) => Promise.resolve(keys.map(() => undefined)),
  setMany: () => Promise.resolve(),
};

/** Keeps nothing either: every document may use the same key. */
const forgetfulReceipts: Receipts = {
  claim: () => Promise.resolve(undefined),
  settle: () => Promise.resolve(),
  release: () => Promise.resolve(),
};

/** Whoever can be asked as a persona. */
export interface Asked {
  readonly schema: GraphQLSchema;
  run(persona: string, document: Document): Promise<Run>;
}

/** The gateway itself, over an upstream that keeps record. */
export class ObservedGateway {
  readonly schema: GraphQLSchema = gatewaySchema();

  private constructor(
    private readonly app: FastifyInstance,
    private readonly upstream: RecordingUpstream,
    private readonly tokens: ReadonlyMap<string, string>,
    private readonly close_: () => Promise<void>,
  ) {}

  static async start(api: DocumentedApi): Promise<ObservedGateway> {
    const recording = new RecordingUpstream(api);
    const origin = await recording.start();
    const issuer = await EmbeddedIssuer.open();
    // The console takes tokens; this one takes whatever comes.
    const credentials = keyCredentials({ accessKey: 'key', secretKey: 'secret' });
    const upstream = new UpstreamClient({
      bss: { origin, credentials },
      console: { origin, credentials },
      timeoutMs: 10_000,
      rateMultiplier: 100_000,
    });
    const app = await buildServer({
      upstream,
      cache: forgetful,
      changelog: new LocalChangelog(),
      leases: new LocalLeases(),
      flights: new SingleFlight(),
      receipts: forgetfulReceipts,
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
    const tokens = await Promise.all(PERSONAS.map(async (name) => [name, await issuer.tokenFor(name)] as const));
    return new ObservedGateway(app, recording, new Map(tokens), async () => {
      await app.close();
      await upstream.close();
      await recording.stop();
    });
  }

  /** @param change what upstream answers differently this time, beside what the document is staged with. */
  async run(persona: string, document: Document, change?: Change): Promise<Run> {
    this.upstream.customerId = EMBEDDED_PERSONAS.find(({ name }) => name === persona)?.customerId;
    this.upstream.changes = [...(change ? [change] : []), ...document.stage];
    const answer = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${this.tokens.get(persona) ?? ''}`, 'x-upstream-token': 'own-token' },
      payload: { query: document.text },
    });
    return {
      persona,
      document,
      ...(change && { change }),
      exchanges: this.upstream.taken(),
      ...observed(this.schema, document, answer.json<Answer>()),
    };
  }

  close(): Promise<void> {
    return this.close_();
  }
}

/** What a client learns from an answer. */
export function observed(
  schema: GraphQLSchema,
  document: Document,
  { data, errors = [] }: Answer,
): Pick<Run, 'shown' | 'errors' | 'refusal'> {
  const root = document.text.startsWith('mutation') ? schema.getMutationType() : schema.getQueryType();
  return {
    shown: root && data ? shownIn(schema, root, data, TOP) : [],
    errors: errors.map(({ message, path = [], extensions: { code } }) => ({ code, path: path.join('.'), message })),
    ...refusalIn(document, { data, errors }),
  };
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Pick<Refusal, 'code' | 'field'>;
  }[];
}

/** Of an error of the request, or of a payload; what fails below the field is another's affair. */
function refusalIn({ steps }: Document, { data, errors = [] }: Answer): Pick<Run, 'refusal'> {
  const failed = errors.find(({ path = [] }) => path.filter((step) => typeof step === 'string').length <= steps);
  if (failed !== undefined) return { refusal: { message: failed.message, ...failed.extensions } };
  const refusal = refusedIn(Object.values((data ?? {}) as Readonly<Record<string, Payload | null>>)[0]);
  return refusal == null ? {} : { refusal };
}

const refusedIn = (payload: Payload | null | undefined): Refusal | null | undefined =>
  payload?.userErrors?.[0] ?? refusedItem(payload?.results ?? []);

/** A batch that upstream takes one by one is refused when every item is, before upstream hears of it. */
const refusedItem = (results: readonly ItemResult[]): Refusal | null | undefined =>
  results.every(({ error }) => error != null && error.upstreamCode == null) ? results[0]?.error : undefined;

interface ItemResult {
  readonly error?: (Refusal & { readonly upstreamCode?: string | null }) | null;
}

interface Payload {
  readonly userErrors?: readonly Refusal[];
  readonly results?: readonly ItemResult[] | null;
}

/** Every plain value of an answer with the fields that lead to it. */
function shownIn(schema: GraphQLSchema, type: GraphQLNamedType, value: unknown, way: readonly string[]): Shown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => shownIn(schema, type, item, way));
  if (isLeafType(type)) return [{ way, text: typeof value === 'string' ? value : JSON.stringify(value) }];
  return shownInObject(schema, type, value as Readonly<Record<string, unknown>>, way);
}

function shownInObject(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  value: Readonly<Record<string, unknown>>,
  way: readonly string[],
): Shown[] {
  const named = isAbstractType(type) ? schema.getType(String(value['__typename'])) : type;
  if (!isObjectType(named)) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const name = key.split(ALIAS).at(-1) ?? '';
    const field = named.getFields()[name];
    if (field === undefined) return [];
    return shownIn(schema, getNamedType(field.type), below, deeper(way, named, field));
  });
}

/** One way for all values of a field, of whatever rows, runs and personas: there are hundreds of thousands. */
const DEEPER = new WeakMap<Shown['way'], Map<GraphQLField<unknown, unknown>, Shown['way']>>();
const TOP: Shown['way'] = [];

function deeper(way: Shown['way'], owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Shown['way'] {
  const known = DEEPER.get(way) ?? new Map<GraphQLField<unknown, unknown>, Shown['way']>();
  const longer = known.get(field) ?? [...way, `${owner.name}.${field.name}`];
  DEEPER.set(way, known.set(field, longer));
  return longer;
}
