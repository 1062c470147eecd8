import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type CryptoKey, type JWK, SignJWT } from 'jose';
import type { TokenRules } from '../../src/gateway/authenticate.js';

export const AUDIENCE = 'partner-gateway';
export const ADMINISTRATOR = { party: 'PARTNER', partner_id: 'a1', member_id: 'm1', master: true };

/** A key pair of an issuer. */
export interface SigningKey {
  readonly kid: string;
  readonly algorithm: string;
  readonly privateKey: CryptoKey;
  /** As an issuer publishes it. */
  readonly jwk: JWK;
}

export async function signingKey(algorithm = 'ES256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const kid = randomUUID();
  return { kid, algorithm, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' } };
}

export interface TokenWish {
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds from now; null for a token that never expires. */
  readonly expiresIn?: number | null;
  readonly kid?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

export const ISSUER = 'https://issuer.test';
const now = (): number => Math.floor(Date.now() / 1000);

/** A token as the issuer of the tests signs it; every part can be made wrong. */
export function signed(key: SigningKey, { kid = key.kid, ...wish }: TokenWish = {}): Promise<string> {
  const { issuer = ISSUER, audience = AUDIENCE, expiresIn = 60, claims = ADMINISTRATOR } = wish;
  const token = new SignJWT({ ...claims })
    .setProtectedHeader({ alg: key.algorithm, kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt();
  if (expiresIn !== null) token.setExpirationTime(now() + expiresIn);
  return token.sign(key.privateKey);
}

export const rulesWith = (keys: TokenRules['keys'], issuer = ISSUER): TokenRules => ({
  keys,
  issuer,
  audience: AUDIENCE,
  algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
  partnerId: 'a1',
});

/** What a client is told when it is refused. */
export interface Refusal {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly retryable?: boolean;
    readonly http: { readonly status: number; readonly headers: ReadonlyMap<string, string> };
  };
}
