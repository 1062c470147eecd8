import { decodeJwt } from 'jose';
import { EmbeddedIssuer } from '../../src/embedded/issuer.js';
import { PERSONAS, SANDBOX_PARTNER_ID } from '../../src/embedded/personas.js';
import { tokenAuthenticator } from '../../src/gateway/authenticate.js';

/** The names that scripts rely on. */
const NAMES = [
  'administrator',
  'finance',
  'sa-specialist',
  'director',
  'director-2',
  'account-manager',
  'account-manager-2',
  'salesperson',
  'operator',
  'reseller',
  'reseller-account-manager',
  'customer',
];

const issuer = await EmbeddedIssuer.open();
const authenticate = tokenAuthenticator({ ...issuer.rules, partnerId: SANDBOX_PARTNER_ID });

describe('the embedded issuer', () => {
  it('knows every persona by the name that stays', () => {
    expect(PERSONAS.map(({ name }) => name)).toEqual(expect.arrayContaining(NAMES));
  });

  it.each(PERSONAS.map((persona) => [persona.name, persona] as const))(
    'makes a token that lets %s in, as nobody else',
    async (name, { party, memberId, master = false, indirectPartnerId, customerId }) => {
      expect(await authenticate(`Bearer ${await issuer.tokenFor(name)}`)).toEqual({
        party,
        partnerId: SANDBOX_PARTNER_ID,
        master,
        ...(memberId !== undefined && { memberId }),
        ...(indirectPartnerId !== undefined && { indirectPartnerId }),
        ...(customerId !== undefined && { customerId }),
      });
    },
  );

  it('makes tokens that expire within a working day', async () => {
    const { iat = 0, exp = 0 } = decodeJwt(await issuer.tokenFor('director'));
    expect(exp - iat).toBe(12 * 3600);
  });

  it('keeps its key: what another process signed is accepted', async () => {
    const other = await EmbeddedIssuer.open();
    expect(await authenticate(`Bearer ${await other.tokenFor('director')}`)).toMatchObject({ party: 'PARTNER' });
  });

  it('shows no private part of its key', () => {
    const keys = issuer.rules.keys as unknown as { jwks(): { keys: Readonly<Record<string, unknown>>[] } };
    expect(keys.jwks().keys.map((key) => Object.keys(key).toSorted())).toEqual([
      ['alg', 'crv', 'kid', 'kty', 'x', 'y'],
    ]);
  });

  it('says which personas there are when it is asked for another', async () => {
    await expect(issuer.tokenFor('ceo')).rejects.toThrow(/There is no persona "ceo"; there are administrator, finance/);
  });
});
