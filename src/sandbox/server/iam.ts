import { z } from 'zod';
import type { Caller, SandboxAnswer } from '../operation.js';
import type { World } from '../world/world.js';
import type { Tokens } from './tokens.js';

/** What calls and faults know the token request by; the official SDK's name for it. */
export const TOKEN_OPERATION = 'KeystoneCreateUserTokenByPassword';
export const TOKEN_PATH = '/v3/auth/tokens';

/** The partner's own user; a reseller or customer signs in with its account id as user and domain. */
export const PARTNER_USER = 'sandbox-partner';
/** Of every sandbox user. */
export const PASSWORD = 'sandbox-password-for-local-use-only';

/** The account behind a user name: the partner's own user, or the account id of a reseller or customer. */
export function principalOf({ organization }: Pick<World, 'organization'>, userName: string): Caller | undefined {
  if (userName === PARTNER_USER) return { kind: 'PARTNER', accountId: organization.partnerId };
  if (userName === organization.partnerId || organization.ownerOf(userName) === undefined) return undefined;
  return { kind: organization.isOwner(userName) ? 'INDIRECT_PARTNER' : 'CUSTOMER', accountId: userName };
}

const tokenRequest = z.object({
  auth: z.object({
    identity: z.object({
      methods: z.array(z.literal('password')).min(1),
      password: z.object({
        user: z.object({ name: z.string(), password: z.string(), domain: z.object({ name: z.string() }) }),
      }),
    }),
  }),
});

/** `POST /v3/auth/tokens` by password: 201 with `X-Subject-Token`, 400 when malformed, 401 when name or password is wrong. */
export function createToken(
  body: Buffer,
  principal: (userName: string) => Caller | undefined,
  tokens: Tokens,
  now: Date,
): SandboxAnswer {
  const parsed = tokenRequest.safeParse(parseJson(body));
  if (!parsed.success) return refusal(400, 'Bad Request', z.prettifyError(parsed.error));
  const { name, password, domain } = parsed.data.auth.identity.password.user;
  const caller = password === PASSWORD && domain.name === name ? principal(name) : undefined;
  if (caller === undefined) return refusal(401, 'Unauthorized', 'The username or password is wrong.');
  const { token, expiresAt } = tokens.issue(caller, now);
  const owner = { id: caller.accountId, name };
  return {
    status: 201,
    headers: { 'X-Subject-Token': token },
    body: {
      token: {
        methods: ['password'],
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
