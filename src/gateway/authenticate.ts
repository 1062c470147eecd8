import { GraphQLError } from 'graphql';
import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { GatewayError } from '../kernel/errors.js';
import type { Viewer } from '../kernel/viewer.js';

export interface TokenRules {
  /** Keys of the issuer; an unknown key id makes it look again, so keys can rotate. */
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** Tokens of other partners are not for this gateway. */
  readonly partnerId: string;
}

/** Turns the `Authorization` header into the viewer. @throws GraphQLError `UNAUTHENTICATED`, HTTP 401. */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer>;

const id = z.string().regex(/^[\w.-]{1,64}$/);
const claims = z.discriminatedUnion('party', [
  z.object({
    party: z.literal('PARTNER'),
    partner_id: id,
    member_id: id.optional(),
    master: z.boolean().optional(),
    indirect_partner_id: z.undefined().optional(),
    customer_id: z.undefined().optional(),
  }),
  z.object({
    party: z.literal('INDIRECT_PARTNER'),
    partner_id: id,
    indirect_partner_id: id,
    member_id: id.optional(),
    master: z.boolean().optional(),
    customer_id: z.undefined().optional(),
  }),
  z.object({
    party: z.literal('CUSTOMER'),
    partner_id: id,
    indirect_partner_id: id.optional(),
    customer_id: id,
    member_id: z.undefined().optional(),
    master: z.undefined().optional(),
  }),
]);

interface Verified {
  readonly viewer: Viewer;
  /** Unix seconds. */
  readonly expiresAt: number;
}

/** Checking a signature costs more than most answers: a token is checked once and remembered until it expires. */
const REMEMBERED_TOKENS = 10_000;
/** A key that the issuer withdraws stops working after this at the latest. */
const REMEMBERED_MS = 5 * 60_000;
const CLOCK_TOLERANCE_SECONDS = 5;

export function tokenAuthenticator(rules: TokenRules): Authenticate {
  const known = new LRUCache<string, Verified>({ max: REMEMBERED_TOKENS, ttl: REMEMBERED_MS });
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) {
      throw refusal(authorization === undefined ? 'Sign in: send "Authorization: Bearer <token>"' : NOT_USABLE);
    }
    const remembered = known.get(token);
    if (remembered !== undefined && remembered.expiresAt > Date.now() / 1000) return remembered.viewer;
    const verified = await verify(token, rules);
    known.set(token, verified);
    return verified.viewer;
  };
}

const NOT_USABLE = 'The token is not valid here: sign in again';

async function verify(token: string, rules: TokenRules): Promise<Verified> {
  const { keys, issuer, audience, algorithms, partnerId } = rules;
  let payload: unknown;
  try {
    ({ payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: [...algorithms],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp'],
    }));
  } catch (cause) {
    throw failureOf(cause);
  }
  const parsed = claims.safeParse(payload);
  if (!parsed.success || parsed.data.partner_id !== partnerId || isNobody(parsed.data)) throw refusal(NOT_USABLE);
  return { viewer: viewerOf(parsed.data), expiresAt: (payload as { exp: number }).exp };
}

type Claims = z.infer<typeof claims>;

/** A token must say whether it is a member's or the account's own: a claim left out must not make an administrator. */
const isNobody = ({ party, member_id, master }: Claims): boolean =>
  party !== 'CUSTOMER' && member_id === undefined && master !== true;

function viewerOf(claim: Claims): Viewer {
  const { party, partner_id, indirect_partner_id, customer_id, member_id, master } = claim;
  return {
    party,
    partnerId: partner_id,
    master: master === true,
    ...(indirect_partner_id !== undefined && { indirectPartnerId: indirect_partner_id }),
    ...(customer_id !== undefined && { customerId: customer_id }),
    ...(member_id !== undefined && { memberId: member_id }),
  };
}

/** Why a token is refused says nothing of keys or claims; that its time is over does no harm and helps a client. */
function failureOf(cause: unknown): GraphQLError {
  if (cause instanceof errors.JWTExpired) return refusal('The token has expired: sign in again', cause);
  if (cause instanceof errors.JOSEError && !ISSUERS_FAULTS.has(cause.code)) return refusal(NOT_USABLE, cause);
  return withStatus(
    503,
    new GatewayError('UPSTREAM_UNAVAILABLE', 'The token issuer cannot be reached', { cause, retryable: true }),
  );
}

/** What jose reports when the issuer gives no keys that can be read; generic is any answer but 200, or one that is no JSON. */
const ISSUERS_FAULTS = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

const refusal = (message: string, cause?: unknown): GraphQLError =>
  withStatus(401, new GatewayError('UNAUTHENTICATED', message, { cause }), { 'www-authenticate': 'Bearer' });

/** Apollo takes the HTTP status and headers from `extensions.http` and removes it from the body. */
function withStatus(status: number, error: GatewayError, headers: Readonly<Record<string, string>> = {}): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { ...error.extensions, http: { status, headers: new Map(Object.entries(headers)) } },
  });
}
