import { createLocalJWKSet, exportSPKI, importSPKI, SignJWT } from 'jose';
import { tokenAuthenticator, type TokenRules } from '../../src/gateway/authenticate.js';
import {
  ADMINISTRATOR,
  AUDIENCE,
  ISSUER,
  type Refusal,
  rulesWith,
  signed,
  signingKey,
  type TokenWish,
} from '../support/issuer.js';

const key = await signingKey();
const stranger = await signingKey();
const keySet = createLocalJWKSet({ keys: [key.jwk] });

/** How often a key was looked up, that is how often a signature was checked. */
let lookups = 0;
const countedKeys: TokenRules['keys'] = (header, token) => {
  lookups += 1;
  return keySet(header, token);
};
const authenticate = tokenAuthenticator(rulesWith(countedKeys));
beforeEach(() => {
  lookups = 0;
});

const viewerOf = async (wish: TokenWish = {}) => authenticate(`Bearer ${await signed(key, wish)}`);
async function refusalOf(authorization: string | undefined): Promise<Refusal> {
  const outcome: unknown = await authenticate(authorization).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(Error);
  return outcome as Refusal;
}
async function expectRefused(token: string): Promise<void> {
  const { message, extensions } = await refusalOf(`Bearer ${token}`);
  expect(message).toBe('The token is not valid here: sign in again');
  expect(extensions).toMatchObject({ code: 'UNAUTHENTICATED', http: { status: 401 } });
  expect(extensions.http.headers.get('www-authenticate')).toBe('Bearer');
}
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a valid token', () => {
  it.each([
    [ADMINISTRATOR, { party: 'PARTNER', partnerId: 'a1', memberId: 'm1', master: true }],
    [
      { party: 'PARTNER', partner_id: 'a1', member_id: 'm2' },
      { party: 'PARTNER', partnerId: 'a1', memberId: 'm2', master: false },
    ],
    [
      { party: 'PARTNER', partner_id: 'a1', master: true },
      { party: 'PARTNER', partnerId: 'a1', master: true },
    ],
    [
      { party: 'INDIRECT_PARTNER', partner_id: 'a1', indirect_partner_id: 'b1', member_id: 'm9' },
      { party: 'INDIRECT_PARTNER', partnerId: 'a1', indirectPartnerId: 'b1', memberId: 'm9', master: false },
    ],
    [
      { party: 'CUSTOMER', partner_id: 'a1', customer_id: 'c1' },
      { party: 'CUSTOMER', partnerId: 'a1', customerId: 'c1', master: false },
    ],
    [
      { party: 'CUSTOMER', partner_id: 'a1', customer_id: 'c1', indirect_partner_id: 'b1' },
      { party: 'CUSTOMER', partnerId: 'a1', customerId: 'c1', indirectPartnerId: 'b1', master: false },
    ],
  ])('with the claims %j is this viewer', async (claims, viewer) => {
    expect(await viewerOf({ claims })).toEqual(viewer);
  });

  it.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('may be signed by %s', async (algorithm) => {
    const other = await signingKey(algorithm);
    const check = tokenAuthenticator(rulesWith(createLocalJWKSet({ keys: [other.jwk] })));
    expect(await check(`Bearer ${await signed(other)}`)).toMatchObject({ memberId: 'm1' });
  });

  it.each(['bearer', 'BEARER'])('may come with "%s"', async (scheme) => {
    expect(await authenticate(`${scheme} ${await signed(key)}`)).toMatchObject({ memberId: 'm1' });
  });

  it('may be for several audiences', async () => {
    const token = await new SignJWT(ADMINISTRATOR)
      .setProtectedHeader({ alg: 'ES256', kid: key.kid })
      .setIssuer(ISSUER)
      .setAudience(['other', AUDIENCE])
      .setExpirationTime('1m')
      .sign(key.privateKey);
    expect(await authenticate(`Bearer ${token}`)).toMatchObject({ memberId: 'm1' });
  });
});

describe('a token', () => {
  it.each<[string, TokenWish]>([
    ['of another issuer', { issuer: 'https://other.test' }],
    ['for another audience', { audience: 'another-service' }],
    ['of another partner', { claims: { ...ADMINISTRATOR, partner_id: 'a2' } }],
    ['without expiry', { expiresIn: null }],
    ['with a key id that nobody knows', { kid: 'unknown' }],
  ])('%s is refused', async (_, wish) => {
    await expectRefused(await signed(key, wish));
  });

  it('that has expired is refused, and says so', async () => {
    const { message, extensions } = await refusalOf(`Bearer ${await signed(key, { expiresIn: -10 })}`);
    expect(message).toBe('The token has expired: sign in again');
    expect(extensions).toMatchObject({ code: 'UNAUTHENTICATED', http: { status: 401 } });
  });

  it('signed by somebody else under our key id is refused', async () => {
    await expectRefused(await signed(stranger, { kid: key.kid }));
  });

  it('with "alg": "none" is refused', async () => {
    const [, payload] = (await signed(key)).split('.');
    for (const alg of ['none', 'None', 'NONE']) await expectRefused(`${base64({ alg, kid: key.kid })}.${payload!}.`);
  });

  it('signed by HS256 with the public key as its secret is refused', async () => {
    const rsa = await signingKey('RS256');
    const spki = await exportSPKI(await importSPKIOf(rsa.jwk));
    const token = await new SignJWT(ADMINISTRATOR)
      .setProtectedHeader({ alg: 'HS256', kid: rsa.kid })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime('1m')
      .sign(new TextEncoder().encode(spki));
    const check = tokenAuthenticator(rulesWith(createLocalJWKSet({ keys: [rsa.jwk] })));
    await expect(check(`Bearer ${token}`)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('of an algorithm that is not on the list is refused, whatever keys there are', async () => {
    const other = await signingKey('ES384');
    const check = tokenAuthenticator(rulesWith(createLocalJWKSet({ keys: [other.jwk] })));
    await expect(check(`Bearer ${await signed(other)}`)).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('with any part changed is refused', async () => {
    const [header, , signature] = (await signed(key)).split('.') as [string, string, string];
    const [otherHeader, payload] = (await signed(key, { claims: { ...ADMINISTRATOR, member_id: 'm2' } })).split(
      '.',
    ) as [string, string];
    expect(otherHeader).toBe(header);
    await expectRefused(`${header}.${payload}.${signature}`);
    await expectRefused(`${header}.${payload}.`);
  });

  it.each([
    ['a customer with a member', { party: 'CUSTOMER', partner_id: 'a1', customer_id: 'c1', member_id: 'm1' }],
    ['a customer without its id', { party: 'CUSTOMER', partner_id: 'a1' }],
    ['a master customer', { party: 'CUSTOMER', partner_id: 'a1', customer_id: 'c1', master: true }],
    ['a partner with a customer', { party: 'PARTNER', partner_id: 'a1', customer_id: 'c1' }],
    ['a partner with a reseller', { party: 'PARTNER', partner_id: 'a1', indirect_partner_id: 'b1' }],
    ['a reseller without its id', { party: 'INDIRECT_PARTNER', partner_id: 'a1' }],
    [
      'a reseller with a customer',
      { party: 'INDIRECT_PARTNER', partner_id: 'a1', indirect_partner_id: 'b1', customer_id: 'c1' },
    ],
    // Else a claim that was left out would make an administrator.
    ['a partner who is neither member nor master', { party: 'PARTNER', partner_id: 'a1' }],
    ['a partner who is no member and no master', { party: 'PARTNER', partner_id: 'a1', master: false }],
    [
      'a reseller who is neither member nor master',
      { party: 'INDIRECT_PARTNER', partner_id: 'a1', indirect_partner_id: 'b1' },
    ],
    ['no party', { partner_id: 'a1' }],
    ['an unknown party', { party: 'GOVERNMENT', partner_id: 'a1' }],
    ['no partner', { party: 'PARTNER' }],
    ['an empty id', { party: 'PARTNER', partner_id: 'a1', member_id: '' }],
    ['an id with a slash', { party: 'PARTNER', partner_id: 'a1', member_id: '../m1' }],
    ['an id that is no text', { party: 'CUSTOMER', partner_id: 'a1', customer_id: ['c1', 'c2'] }],
    ['a master that is no truth value', { party: 'PARTNER', partner_id: 'a1', member_id: 'm1', master: 'yes' }],
  ])('whose claims do not fit together is refused: %s', async (_, claims) => {
    await expectRefused(await signed(key, { claims }));
  });
});

describe('an Authorization header', () => {
  it('that is missing asks to sign in', async () => {
    const { message, extensions } = await refusalOf(undefined);
    expect(message).toContain('Sign in');
    expect(extensions).toMatchObject({ code: 'UNAUTHENTICATED', http: { status: 401 } });
  });

  it.each(['', 'Bearer', 'Bearer ', 'Bearer a.b', 'Bearer a b.c.d', 'Basic YTpi', 'Bearer a.b.c.d', 'Bearer x.y.z'])(
    'that reads "%s" is refused',
    async (header) => {
      expect((await refusalOf(header)).extensions).toMatchObject({ code: 'UNAUTHENTICATED', http: { status: 401 } });
    },
  );
});

describe('a token that comes again', () => {
  it('is checked once', async () => {
    const header = `Bearer ${await signed(key)}`;
    const viewers = [await authenticate(header), await authenticate(header), await authenticate(header)];
    expect(new Set(viewers).size).toBe(1);
    expect(lookups).toBe(1);
  });

  it('is checked every time when it is refused', async () => {
    const header = `Bearer ${await signed(key, { audience: 'another-service' })}`;
    await refusalOf(header);
    await refusalOf(header);
    expect(lookups).toBe(2);
  });

  it('is forgotten at its expiry, and refused once the clocks can no longer disagree', async () => {
    const header = `Bearer ${await signed(key, { expiresIn: -2 })}`;
    await authenticate(header);
    await authenticate(header);
    expect(lookups).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 4100));
    expect((await refusalOf(header)).message).toBe('The token has expired: sign in again');
  });
});

async function importSPKIOf(jwk: object) {
  const { createPublicKey } = await import('node:crypto');
  const pem = createPublicKey({ key: jwk as never, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  return importSPKI(pem.toString(), 'RS256', { extractable: true });
}
