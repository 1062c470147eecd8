import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../graphql/context.js';
import type { Logger } from '../kernel/logger.js';
import type { Metrics } from './metrics.js';

type Request = GraphQLRequestContext<GatewayContext>;

/** Counts and logs every request and every error: what clients caused quietly, what operators must see aloud. */
export const observation = (logger: Logger, metrics: Metrics): ApolloServerPlugin<GatewayContext> => ({
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
  const event = { code, requestId, path: path?.join('.'), reason: reasonOf(originalError?.cause) };
  if (code === 'INTERNAL_SERVER_ERROR') logger.error({ ...event, err: originalError ?? error }, error.message);
  else if (code.startsWith('UPSTREAM_')) logger.warn(event, error.message);
  else logger.debug(event, error.message);
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
