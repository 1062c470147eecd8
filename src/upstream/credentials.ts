import { parseWireJson } from './contract/wire-json.js';
import { HttpFailure, type HttpOrigin, type HttpReply } from './http.js';
import { type SignableRequest, signedHeaders, type SigningKey } from './signer.js';

/** What authenticates a call. */
export interface Credentials {
  /**
   * The headers to send: those of the request and what proves who calls.
   *
   * @throws HttpFailure, CredentialsRefused when a token is needed and cannot be had.
   */
  headersFor(request: SignableRequest, deadline: number): Promise<Record<string, string>>;
  /**
   * After a refusal: makes the next `headersFor` use something new.
   *
   * @param sent the headers that were refused.
   * @returns whether repeating the call makes sense; a wrong signature never gets better, and five in a row lock the key.
   */
  renew(sent: Readonly<Record<string, string>>): boolean;
}

/** The token service refused the gateway's own login. */
export class CredentialsRefused extends Error {
  override readonly name = 'CredentialsRefused';
}

/** AK/SK signature. @param clock for tests of the clock skew. */
export function keyCredentials(key: SigningKey, clock: () => Date = () => new Date()): Credentials {
  return {
    headersFor: (request) => Promise.resolve(signedHeaders(request, key, clock())),
    renew: () => false,
  };
}

const TOKEN_HEADER = 'X-Auth-Token';

/** `X-Auth-Token`, from wherever tokens come. */
export function tokenCredentials(tokens: TokenSource): Credentials {
  return {
    headersFor: async (request, deadline) => ({ ...request.headers, [TOKEN_HEADER]: await tokens.token(deadline) }),
    renew: (sent) => tokens.discard(sent[TOKEN_HEADER] ?? ''),
  };
}

export interface TokenSource {
  /** @param deadline in milliseconds since the epoch. */
  token(deadline: number): Promise<string>;
  /** @returns whether `token` may now give another one. */
  discard(refused: string): boolean;
}

/** A token made elsewhere, valid until somebody replaces it. */
export const fixedToken = (token: string): TokenSource => ({
  token: () => Promise.resolve(token),
  discard: () => false,
});

/** How a token is asked for: by password, or by the key pair where a deployment has no other secret. */
export type IamLogin =
  | {
      readonly kind: 'password';
      readonly user: string;
      readonly password: string;
      /** Account name the user belongs to. */
      readonly domain: string;
    }
  | ({ readonly kind: 'key' } & Pick<SigningKey, 'accessKey' | 'secretKey'>);

/** Times in milliseconds since the epoch. */
interface Token {
  readonly text: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

/** Tokens live about 24 hours; a call that takes long, or a clock that is off, must not meet the very end. */
const AHEAD_MS = 10 * 60 * 1000;
/** Of its life, for tokens so short that ten minutes are most of it. */
const AHEAD_SHARE = 0.1;
const LOGIN_TIMEOUT_MS = 10_000;

/** Tokens of IAM (`POST /v3/auth/tokens`), renewed ahead of expiry, one login at a time. */
export class IamTokens implements TokenSource {
  #token: Token | undefined;
  #login: Promise<Token> | undefined;

  constructor(
    private readonly iam: HttpOrigin,
    private readonly login: IamLogin,
    private readonly clock: () => number = Date.now,
  ) {}

  async token(deadline: number): Promise<string> {
    const token = this.#token;
    const now = this.clock();
    if (token !== undefined && now < token.renewAt) return token.text;
    const fresh = this.#once();
    if (token === undefined || now >= token.expiresAt) return (await before(deadline, fresh)).text;
    // Still good: nobody waits for the renewal, and one that fails is tried again by the next call.
    fresh.catch(() => undefined);
    return token.text;
  }

  discard(refused: string): boolean {
    if (this.#token?.text === refused) this.#token = undefined;
    return true;
  }

  #once(): Promise<Token> {
    this.#login ??= this.#request().finally(() => {
      this.#login = undefined;
    });
    return this.#login;
  }

  async #request(): Promise<Token> {
    const reply = await this.iam.send(
      {
        method: 'POST',
        path: '/v3/auth/tokens',
        headers: { Host: this.iam.host, 'Content-Type': 'application/json' },
        body: JSON.stringify({ auth: authOf(this.login) }),
      },
      Date.now() + LOGIN_TIMEOUT_MS,
    );
    this.#token = tokenOf(reply, this.clock());
    return this.#token;
  }
}

function authOf(login: IamLogin): object {
  if (login.kind === 'key') {
    const { accessKey, secretKey } = login;
    return {
      identity: { methods: ['hw_ak_sk'], hw_ak_sk: { access: { key: accessKey }, secret: { key: secretKey } } },
    };
  }
  const { user: name, password, domain } = login;
  return {
    identity: { methods: ['password'], password: { user: { name, password, domain: { name: domain } } } },
    scope: { domain: { name: domain } },
  };
}

function tokenOf(reply: HttpReply, now: number): Token {
  if (reply.status >= 500 || reply.status === 429) throw new HttpFailure('unreachable', { cause: answered(reply) });
  if (reply.status >= 400)
    throw new CredentialsRefused('The token service refused the login', { cause: answered(reply) });
  const text = reply.headers['x-subject-token'];
  const expiresAt = expiryOf(reply);
  if (typeof text !== 'string' || Number.isNaN(expiresAt)) {
    throw new HttpFailure('malformed', { cause: answered(reply) });
  }
  return { text, expiresAt, renewAt: expiresAt - Math.min(AHEAD_MS, (expiresAt - now) * AHEAD_SHARE) };
}

function expiryOf(reply: HttpReply): number {
  try {
    const body = parseWireJson(reply.text) as { readonly token?: { readonly expires_at?: unknown } } | null;
    return Date.parse(String(body?.token?.expires_at));
  } catch {
    return Number.NaN;
  }
}

const answered = ({ status }: HttpReply): Error => new Error(`POST /v3/auth/tokens answered ${String(status)}`);

async function before<T>(deadline: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        reject(new HttpFailure('timeout'));
      },
      Math.max(0, deadline - Date.now()),
    );
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
}
