import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { type PersonaClaims, PERSONAS, SANDBOX_PARTNER_ID } from './personas.js';

const ISSUER = 'https://issuer.embedded.invalid';
const AUDIENCE = 'partner-gateway';

const ALGORITHM = 'ES256';
/** A working day. */
const LIFETIME = '12h';
const KEY_FILE = new URL('../../node_modules/.cache/partner-gateway/issuer.jwk.json', import.meta.url);

/** Signs tokens for the personas, with a key of this installation's own that no repository holds. */
export class EmbeddedIssuer {
  /** What its tokens are checked against. */
  readonly rules: {
    readonly keys: JWTVerifyGetKey;
    readonly issuer: string;
    readonly audience: string;
    readonly algorithms: readonly string[];
  };

  private constructor(private readonly key: JWK) {
    const { kty, crv, x, y } = key as Required<JWK>;
    const keys = createLocalJWKSet({ keys: [{ kty, crv, x, y, alg: ALGORITHM, kid: x }] });
    this.rules = { keys, issuer: ISSUER, audience: AUDIENCE, algorithms: [ALGORITHM] };
  }

  static async open(): Promise<EmbeddedIssuer> {
    return new EmbeddedIssuer(await ownKey());
  }

  /** @throws Error for an unknown persona, naming those there are. */
  async tokenFor(name: string): Promise<string> {
    const persona = PERSONAS.find((one) => one.name === name);
    if (persona === undefined) {
      throw new Error(`There is no persona "${name}"; there are ${PERSONAS.map((one) => one.name).join(', ')}`);
    }
    return new SignJWT(claimsOf(persona))
      .setProtectedHeader({ alg: ALGORITHM, kid: this.key.x ?? '' })
      .setSubject(persona.name)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(LIFETIME)
      .sign(await importJWK(this.key, ALGORITHM));
  }
}

const claimsOf = ({ party, memberId, master, indirectPartnerId, customerId }: PersonaClaims) => ({
  party,
  partner_id: SANDBOX_PARTNER_ID,
  ...(memberId !== undefined && { member_id: memberId }),
  ...(master !== undefined && { master }),
  ...(indirectPartnerId !== undefined && { indirect_partner_id: indirectPartnerId }),
  ...(customerId !== undefined && { customer_id: customerId }),
});

/** Made once and kept beside the installed packages, so that `npm run token` and the gateway agree. */
async function ownKey(): Promise<JWK> {
  try {
    return await keptKey();
  } catch {
    const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
    await mkdir(new URL('.', KEY_FILE), { recursive: true });
    const draft = new URL(`${KEY_FILE.href}.${randomUUID()}`);
    await writeFile(draft, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
    // Two gateways may get here at once, and neither may see half a file: the whole one appears under its name at once.
    await rename(draft, KEY_FILE);
    return keptKey();
  }
}

const keptKey = async (): Promise<JWK> => JSON.parse(await readFile(KEY_FILE, 'utf8')) as JWK;
