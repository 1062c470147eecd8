import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const TIMEOUT_MS = 5000;

/** The keys a real issuer publishes; fetched at the first token, again (at most every 30 s) for a key not seen yet. */
export function remoteKeys(issuer: string, jwksUrl: string | null): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const found = async (): Promise<JWTVerifyGetKey> => {
    try {
      return createRemoteJWKSet(new URL(jwksUrl ?? (await discoverKeys(issuer))), { timeoutDuration: TIMEOUT_MS });
    } catch (error) {
      // A failed discovery is tried again with the next token; a token with a key nobody knows must not set it off.
      keys = undefined;
      throw error;
    }
  };
  return async (header, token) => (await (keys ??= found()))(header, token);
}

/** OpenID Connect Discovery 1.0. */
async function discoverKeys(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const found = discovery.parse(await answer.json());
  if (found.issuer !== issuer) throw new Error('The discovery document is of another issuer');
  return found.jwks_uri;
}
