import { z } from 'zod';
import type { Caller, SandboxAnswer } from '../operation.js';
import type { KeyPair } from './authentication.js';
import type { World } from '../world/world.js';
import type { Tokens } from './tokens.js';

/** What calls and faults know the token request by; the official SDK's name for it. */
export const TOKEN_OPERATION = 'KeystoneCreateUserTokenByPassword';
export const TOKEN_PATH = '/v3/auth/tokens';

/** The partner's own user; a reseller or customer signs in with its account id as user and domain. */
const PARTNER_USER = 'sandbox-partner';
/** Of every sandbox user. */
const PASSWORD = 'sandbox-password-for-local-use-only';

/** The account behind a user name: the partner's own user, or the account id of a reseller or customer. */
export function principalOf(
  { organization, customers }: Pick<World, 'organization' | 'customers'>,
  userName: string,
): Caller | undefined {
  if (userName === PARTNER_USER) return { kind: 'PARTNER', accountId: organization.partnerId };
  const isCustomer = customers.get(userName) !== undefined;
  if (!isCustomer && (userName === organization.partnerId || !organization.isOwner(userName))) return undefined;
  return { kind: isCustomer ? 'CUSTOMER' : 'INDIRECT_PARTNER', accountId: userName };
}

const tokenRequest = z.object({
  auth: z.object({
    identity: z.union([
      z.object({
        methods: z.tuple([z.literal('password')]),
        password: z.object({
          user: z.object({ name: z.string(), password: z.string(), domain: z.object({ name: z.string() }) }),
        }),
      }),
      z.object({
        methods: z.tuple([z.literal('hw_ak_sk')]),
        hw_ak_sk: z.object({ access: z.object({ key: z.string() }), secret: z.object({ key: z.string() }) }),
      }),
    ]),
  }),
});
type Identity = z.infer<typeof tokenRequest>['auth']['identity'];

/** What logins are checked against. */
export interface Logins {
  /** The account behind a user name. */
  readonly principal: (userName: string) => Caller | undefined;
  /** The partner's key pair, which is a login of its own. */
  readonly keys: KeyPair;
}

/**
 * `POST /v3/auth/tokens` by password or by key pair: 201 with `X-Subject-Token`, 400 when malformed, 401 when what was
 * given is wrong.
 */
export function createToken(body: Buffer, logins: Logins, tokens: Tokens, now: Date): SandboxAnswer {
  const parsed = tokenRequest.safeParse(parseJson(body));
  if (!parsed.success) return refusal(400, 'Bad Request', z.prettifyError(parsed.error));
  const { identity } = parsed.data.auth;
  const name = 'password' in identity ? identity.password.user.name : PARTNER_USER;
  const caller = isRight(identity, logins.keys) ? logins.principal(name) : undefined;
  if (caller === undefined) return refusal(401, 'Unauthorized', 'The username or password is wrong.');
  const { token, expiresAt } = tokens.issue(caller, now);
  const owner = { id: caller.accountId, name };
  return {
    status: 201,
    headers: { 'X-Subject-Token': token },
    body: {
      token: {
        methods: identity.methods,
        expires_at: iamTime(expiresAt),
        issued_at: iamTime(now),
        user: { ...owner, domain: owner, password_expires_at: '' },
        domain: owner,
        roles: [],
        catalog: [],
      },
    },
  };
}

function isRight(identity: Identity, { accessKey, secretKey }: KeyPair): boolean {
  if ('hw_ak_sk' in identity) {
    const { access, secret } = identity.hw_ak_sk;
    return access.key === accessKey && secret.key === secretKey;
  }
  const { name, password, domain } = identity.password.user;
  return password === PASSWORD && domain.name === name;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

/** IAM writes microseconds. */
const iamTime = (time: Date): string => time.toISOString().replace('Z', '000Z');

const refusal = (status: number, title: string, message: string): SandboxAnswer => ({
  status,
  body: { error: { code: status, message, title } },
});
