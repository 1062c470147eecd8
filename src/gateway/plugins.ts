import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../graphql/context.js';
import type { Logger } from '../kernel/logger.js';
import type { Metrics } from './metrics.js';

type Request = GraphQLRequestContext<GatewayContext>;

/** Counts and logs every request and every error: what clients caused quietly, what operators must see aloud. */
export const observation = (logger: Logger, metrics: Metrics): ApolloServerPlugin<GatewayContext> => ({
  contextCreationDidFail: ({ error }) => {
    const code = error instanceof GraphQLError ? String(error.extensions['code']) : 'INTERNAL_SERVER_ERROR';
    metrics.errors.inc({ code });
    logger.debug({ code }, error.message);
    return Promise.resolve();
  },
  requestDidStart: () => {
    const finished = metrics.requestSeconds.startTimer();
    return Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        for (const error of errors) report(logger, metrics, error, contextValue.requestId);
        return Promise.resolve();
      },
      willSendResponse: ({ errors }) => {
        finished({ outcome: errors === undefined ? 'ok' : 'errors' });
        return Promise.resolve();
      },
    });
  },
});

function report(logger: Logger, metrics: Metrics, error: GraphQLError, requestId: string): void {
  const code = typeof error.extensions['code'] === 'string' ? error.extensions['code'] : 'INTERNAL_SERVER_ERROR';
  metrics.errors.inc({ code });
  const { originalError, path } = error;
  const { operation, upstreamCode } = error.extensions;
  const event = { code, requestId, path: path?.join('.'), operation, upstreamCode };
  if (code === 'INTERNAL_SERVER_ERROR') logger.error({ ...event, err: originalError ?? error }, error.message);
  else if (code.startsWith('UPSTREAM_')) logger.warn(event, error.message);
  // What upstream said in its own words may hold names of people, so it is for those who look for it.
  else logger.debug({ ...event, reason: reasonOf(originalError?.cause) }, error.message);
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
