import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const discovery = z.object({ jwks_uri: z.url() });
const TIMEOUT_MS = 5000;

/** The keys a real issuer publishes; fetched at the first token, again when a token names a key not seen yet. */
export function remoteKeys(issuer: string, jwksUrl: string | null): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const found = async (): Promise<JWTVerifyGetKey> =>
    createRemoteJWKSet(new URL(jwksUrl ?? (await discoverKeys(issuer))), { timeoutDuration: TIMEOUT_MS });
  return async (header, token) => {
    keys ??= found();
    try {
      return await (
        await keys
      )(header, token);
    } catch (error) {
      // A failed discovery must not be remembered; a refused token is not its fault, and discovering again is cheap.
      keys = jwksUrl === null ? undefined : keys;
      throw error;
    }
  };
}

/** OpenID Connect Discovery 1.0. */
async function discoverKeys(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  return discovery.parse(await answer.json()).jwks_uri;
}
