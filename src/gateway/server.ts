import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors, { type FastifyCorsOptions } from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import {
  type ASTVisitor,
  GraphQLError,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  type ValidationContext,
} from 'graphql';
import { Answers } from '../access/answers.js';
import { ChangeFeed } from '../access/change-feed.js';
import type { Sources } from '../access/session.js';
import type { GatewayContext } from '../graphql/context.js';
import type { Logger } from '../kernel/logger.js';
import type { Cache } from '../cache/cache.js';
import type { Changelog } from '../cache/changelog.js';
import type { FeedStore } from '../cache/feed-store.js';
import type { Leases } from '../cache/leases.js';
import type { Authenticate } from './authenticate.js';
import { contextOf } from './context.js';
import { formatError } from './error-format.js';
import { followRootFields, freshness } from './freshness.js';
import { refuseInGraphqlTerms } from './http-errors.js';
import type { Metrics } from './metrics.js';
import { inputErrors } from './input-errors.js';
import { httpStatus, observation } from './plugins.js';
import { gatewaySchema } from './schema.js';
import { keepWarm } from './warm-up.js';

/** What the server cannot make itself. */
export interface GatewayParts extends Omit<Sources, 'answers' | 'changeFeed'> {
  readonly cache: Cache;
  readonly changelog: Changelog;
  readonly leases: Leases;
  readonly feedStore: FeedStore;
  readonly authenticate: Authenticate;
  readonly partnerId: string;
  /** Read what everybody asks for before anybody does. */
  readonly warmStart: boolean;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Introspection for people who explore; closed where GraphiQL is. */
  readonly introspection: boolean;
  /** Origins of frontends that call from a browser. */
  readonly corsOrigins: readonly string[];
  /** The client's address is in `X-Forwarded-For`. */
  readonly trustProxy: boolean;
}

const BODY_LIMIT = 1024 * 1024;
/** Far above any screen, far below what would keep the parser busy. */
const MAX_TOKENS = 20_000;
/** Fields within fields; lists within lists multiply, and no screen needs this many. */
const MAX_DEPTH = 12;

/** The gateway as a Fastify app with `/graphql` and `/schema.graphql`. `close()` finishes requests in flight first. */
export async function buildServer(parts: GatewayParts): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    trustProxy: parts.trustProxy,
  });
  sendHeaders(app);
  app.setErrorHandler(refuseInGraphqlTerms);
  await app.register(compress);
  // Nothing but the graph is for other origins: least of all the personas' tokens.
  await app.register(
    cors,
    () => (request: FastifyRequest, decide: (error: null, options: FastifyCorsOptions) => void) => {
      decide(null, { origin: request.url.startsWith('/graphql') ? [...parts.corsOrigins] : false });
    },
  );
  const schema = gatewaySchema();
  followRootFields(schema);
  const apollo = apolloOver(schema, app, parts);
  await apollo.start();
  const sources = sourcesOf(parts);
  if (parts.warmStart) keepWarm(app, sources, parts);
  await app.register(fastifyApollo(apollo), { context: (request) => contextOf(sources, parts.authenticate, request) });
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;
  app.get('/schema.graphql', (_request, reply) => reply.type('application/graphql; charset=utf-8').send(sdl));
  return app;
}

function sourcesOf(parts: GatewayParts): Sources {
  const { metrics, upstream, feedStore } = parts;
  const answers = new Answers({
    ...parts,
    onAnswer: (operation, source) => {
      metrics.answers.inc({ operation, source });
    },
  });
  return { ...parts, answers, changeFeed: new ChangeFeed({ upstream, store: feedStore, answers }) };
}

/** Reported like any other fault of a document; left to itself the rule throws, which would read as a fault of ours. */
const tooDeep = maxDepthRule({
  n: MAX_DEPTH,
  ignoreIntrospection: true,
  propagateOnRejection: false,
  onReject: [
    (context) =>
      context?.reportError(new GraphQLError(`More than ${MAX_DEPTH} fields within fields: ask for less at once`)),
  ],
});

/** graphql-js notices a missing root type only when it executes, and throws. */
const queriesOnly = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`This graph has no ${node.operation}s`, { nodes: node }));
  },
});

/** Sends the request id; while draining also `Connection: close`, since an idle kept connection would hold the process. */
function sendHeaders(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id);
    if (isClosing) void reply.header('connection', 'close');
    done(null, payload);
  });
}

const apolloOver = (
  schema: GraphQLSchema,
  app: FastifyInstance,
  { introspection, logger, metrics }: GatewayParts,
): ApolloServer<GatewayContext> =>
  new ApolloServer<GatewayContext>({
    schema,
    formatError,
    introspection,
    // A store for them comes with the clients that send them; until then their codes are none of ours.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the name that graphql 16 knows
    parseOptions: { maxTokens: MAX_TOKENS },
    stopOnTerminationSignals: false,
    logger,
    validationRules: [tooDeep, queriesOnly],
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      httpStatus,
      freshness,
      inputErrors,
      observation(logger, metrics),
    ],
  });
