import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ERRORS } from '../kernel/errors.js';

const INTERNAL = 'INTERNAL_SERVER_ERROR';
const NAMED = new Set<unknown>([...Object.keys(ERRORS), ...Object.values(ApolloServerErrorCode)]);
NAMED.delete(INTERNAL);

/** What may stand beside the code; an extension that nobody thought of is not sent. */
const DETAILS = [
  'field',
  'operation',
  'upstreamCode',
  'requestId',
  'retryable',
  'retryAfter',
  'currentVersion',
  'state',
  'blocker',
  'challengeId',
] as const;

/** Sends what we named and hides what we did not: an unknown error may quote a token or an upstream body. */
export function formatError({
  message,
  locations,
  path,
  extensions = {},
}: GraphQLFormattedError): GraphQLFormattedError {
  const { code } = extensions;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (!NAMED.has(code)) {
    return { message: 'Something went wrong inside the gateway', ...place, extensions: { code: INTERNAL } };
  }
  const details = DETAILS.filter((name) => extensions[name] !== undefined).map((name) => [name, extensions[name]]);
  return { message, ...place, extensions: { code, ...(Object.fromEntries(details) as Record<string, unknown>) } };
}
