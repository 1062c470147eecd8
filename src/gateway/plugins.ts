import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../graphql/context.js';
import type { Logger } from '../kernel/logger.js';
import type { Metrics } from './metrics.js';

type Request = GraphQLRequestContext<GatewayContext>;

/** Counts every request and error, and logs errors: client mistakes at debug, upstream trouble at warn, our own faults at error. */
export const observation = (logger: Logger, metrics: Metrics): ApolloServerPlugin<GatewayContext> => ({
  contextCreationDidFail: ({ error }) => {
    report(
      logger,
      metrics,
      error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error }),
    );
    return Promise.resolve();
  },
  requestDidStart: () => {
    const finished = metrics.requestSeconds.startTimer();
    return Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        for (const error of errors) report(logger, metrics, error, contextValue.requestId);
        return Promise.resolve();
      },
      willSendResponse: ({ errors, response, contextValue }) => {
        finished({ outcome: errors === undefined ? 'ok' : 'errors' });
        if (response.body.kind === 'single')
          nameRequests(response.body.singleResult.errors ?? [], contextValue.requestId);
        return Promise.resolve();
      },
    });
  },
});

/** Where upstream gave no id of its own, because it never answered, ours is what its support and our log can go by. */
function nameRequests(errors: readonly GraphQLFormattedError[], requestId: string): void {
  for (const { extensions } of errors) {
    if (extensions !== undefined && String(extensions['code']).startsWith('UPSTREAM_'))
      extensions['requestId'] ??= requestId;
  }
}

function report(logger: Logger, metrics: Metrics, error: GraphQLError, requestId?: string): void {
  const { code = 'INTERNAL_SERVER_ERROR', operation, upstreamCode, requestId: upstreamRequestId } = error.extensions;
  metrics.errors.inc({ code: String(code) });
  const { originalError, path } = error;
  const event = { code, requestId, path: path?.join('.'), operation, upstreamCode, upstreamRequestId };
  if (code === 'INTERNAL_SERVER_ERROR') logger.error({ ...event, err: originalError ?? error }, error.message);
  else if (String(code).startsWith('UPSTREAM_')) logger.warn(event, error.message);
  // What upstream said in its own words may hold names of people, so it is for those who look for it.
  logger.debug({ ...event, reason: reasonOf(originalError?.cause) }, error.message);
}

const reasonOf = (cause: unknown): string | undefined =>
  cause instanceof Error ? cause.message : typeof cause === 'string' ? cause : undefined;

/**
 * GraphQL over HTTP: a client that takes `application/json` and not `application/graphql-response+json` gets 200 for a
 * document that cannot be run, since to such clients other codes mean that no GraphQL server answered.
 */
export const httpStatus: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }: Request) => {
        const accept = request.http?.headers.get('accept') ?? '';
        const isLegacy = accept.includes('application/json') && !/graphql-response\+json|\*\/\*/.test(accept);
        if (isLegacy && response.http.status === 400) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
