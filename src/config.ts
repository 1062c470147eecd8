import { z } from 'zod';
import type { RedisPlace } from './redis/connect.js';
import type { CipherKey } from './cache/codec.js';
import { cacheKeysOf, isThisMachine, redisOf, redisVariables } from './redis-config.js';

/** Parts that stand in for the real thing and must be asked for by name in production. */
export const EMBEDDED_PARTS = ['sandbox', 'issuer', 'cache'] as const;
type EmbeddedPart = (typeof EMBEDDED_PARTS)[number];

/** Decimal digits only: `Number` would also take " ", "0x10" and "1e3". */
const whole = (least: number, most: number) => {
  const allowed = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,10}$/, allowed)
    .transform(Number)
    .pipe(z.number().min(least, allowed).max(most, allowed))
    .meta({ minimum: least, maximum: most });
};
const port = (fallback: number) => whole(0, 65_535).prefault(String(fallback));
const origin = z.url({ protocol: /^https?$/, error: 'an http or https URL' });
const onOff = z.enum(['on', 'off']);
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'] as const;

/** Every variable the gateway reads; the table in schema/configuration.md is made from this. */
export const environment = z.object({
  NODE_ENV: z
    .string()
    .default('development')
    .describe('`production` refuses embedded parts that `EMBEDDED` does not name.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on.'),
  PORT: port(4000).describe('Port to listen on; 0 takes a free one.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('Least severity that is logged.'),
  GRAPHIQL: onOff.optional().describe('Serve GraphiQL and allow introspection. Default: on, off in production.'),
  EMBEDDED: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(z.enum(EMBEDDED_PARTS)))
    .describe('Embedded parts allowed in production, comma separated: `sandbox`, `issuer`, `cache`.'),
  PARTNER_ID: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .describe('The partner this gateway serves. Required unless the issuer is embedded.'),
  BSS_ENDPOINT: origin
    .optional()
    .describe('BSS API, e.g. `https://bss.myhuaweicloud.com`. Unset, with `CONSOLE_ENDPOINT`: the embedded sandbox.'),
  BSS_AK: z.string().min(1).optional().describe('Access key of the partner.'),
  BSS_SK: z.string().min(1).optional().describe('Secret key that belongs to `BSS_AK`.'),
  CONSOLE_ENDPOINT: origin.optional().describe('Console API.'),
  IAM_ENDPOINT: origin
    .optional()
    .describe(
      'Token service. Default: `https://iam.myhuaweicloud.com` for Huawei Cloud, else the host of `BSS_ENDPOINT`.',
    ),
  IAM_DOMAIN: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Account name for a password login. Without the three IAM variables tokens are obtained with the key pair.',
    ),
  IAM_USER: z.string().min(1).optional().describe('User name for a password login.'),
  IAM_PASSWORD: z.string().min(1).optional().describe('Password for a password login.'),
  UPSTREAM_TIMEOUT_MS: whole(1, 120_000)
    .prefault('15000')
    .describe('Deadline of one upstream call in milliseconds, waiting for its turn and repetitions included.'),
  UPSTREAM_RATE_MULTIPLIER: z.coerce
    .number()
    .min(0.1)
    .max(1000)
    .default(1)
    .describe('Times the published rates, where Huawei Cloud has raised the quota (R-242).'),
  EGRESS_ADDRESS: z
    .string()
    .regex(/^[\w.:-]{1,64}$/, 'up to 64 letters, digits and . : - _')
    .default('default')
    .describe(
      'Names the address the upstream sees calls come from. Replicas behind one address share one call budget: give each address its own name (R-242).',
    ),
  ...redisVariables,
  WARM_START: onOff
    .default('on')
    .describe(
      'Read what everybody asks for (members, resellers, customers, the last two months) in the background, from the start on.',
    ),
  REVEALS_PER_MINUTE: whole(1, 1_000_000)
    .prefault('100')
    .describe('Masked values that one member may see in full within a minute (R-039).'),
  OIDC_ISSUER: origin
    .optional()
    .describe('Issuer of the viewers’ tokens. Unset, with `JWKS_URL`: the embedded issuer.'),
  JWKS_URL: origin.optional().describe('Keys of the issuer. Default: what the issuer’s discovery document names.'),
  OIDC_AUDIENCE: z.string().min(1).optional().describe('Audience the tokens must be for. Required with `OIDC_ISSUER`.'),
  OIDC_ALGORITHMS: z
    .string()
    .default('RS256,PS256,ES256,EdDSA')
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(ALGORITHMS)).min(1))
    .describe('Signature algorithms accepted, comma separated.'),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((one) => one !== ''))
    .pipe(z.array(origin))
    .describe('Origins of frontends that may call from a browser, comma separated. Default: the own one only.'),
  TRUST_PROXY: onOff
    .default('off')
    .describe(
      'Take the client’s address, for the audit trail, from `X-Forwarded-For`. On behind a load balancer only.',
    ),
  ACCOUNT_MANAGER_SCOPE: z
    .enum(['documented', 'strict'])
    .default('documented')
    .describe(
      'Rows of an account manager who also holds another role: `documented`, those of all customers (R-019); `strict`, his own.',
    ),
  MOST_CUSTOM_ROLES: whole(0, 1000).prefault('10').describe('Custom roles one organization may define (R-024).'),
  CONSUMPTION_DELAY_DAYS: whole(0, 31)
    .prefault('0')
    .describe(
      'Calendar days of China time from an assignment until the account manager sees the customer’s consumption; 0: at once (R-069).',
    ),
  SANDBOX_PORT: port(4010).describe('Port of the embedded sandbox; 0 takes a free one.'),
  SANDBOX_CUSTOMERS: whole(1, 1_000_000).prefault('2000').describe('Customers in the embedded sandbox.'),
  SANDBOX_SEED: whole(0, 999_999_999)
    .prefault('1')
    .describe('Seed of the embedded sandbox: the same seed, the same data.'),
  SANDBOX_NOW: z.iso
    .datetime({ error: 'a UTC time such as 2026-11-01T00:00:00Z' })
    .optional()
    .describe('Fixed business time of the sandbox, and of the gateway over an embedded one. Default: today.'),
});

type Environment = Readonly<z.infer<typeof environment>>;

/** How tokens of the gateway itself are had. */
type UpstreamLogin =
  | { readonly kind: 'password'; readonly domain: string; readonly user: string; readonly password: string }
  | { readonly kind: 'key'; readonly accessKey: string; readonly secretKey: string };

export interface Connected {
  readonly bssEndpoint: string;
  readonly consoleEndpoint: string;
  readonly iamEndpoint: string;
  readonly key: { readonly accessKey: string; readonly secretKey: string } | null;
  readonly login: UpstreamLogin;
}

export interface Config extends Environment {
  readonly graphiql: boolean;
  /** Null: the embedded sandbox. */
  readonly upstream: Connected | null;
  /** Null: the embedded issuer. */
  readonly issuer: { readonly issuer: string; readonly jwksUrl: string | null; readonly audience: string } | null;
  readonly embedded: ReadonlySet<EmbeddedPart>;
  /** Null: a cache inside the process. */
  readonly redis: RedisPlace | null;
  /** The first encrypts what goes to Redis, all decrypt; none: values are kept as they are. */
  readonly cacheKeys: readonly CipherKey[];
}

/**
 * Reads the whole configuration or refuses to start, naming every variable that is wrong at once.
 *
 * @throws Error listing variable, value and what is allowed; values of secrets are left out.
 */
export function loadConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable means "not set" to everybody who writes one into a deployment file.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) throw unusable(parsed.error.issues.map((issue) => problemOf(issue, set)));
  const problems: string[] = [];
  const config = assemble(parsed.data, problems);
  if (problems.length > 0) throw unusable(problems);
  return Object.freeze(config);
}

function assemble(env: Environment, problems: string[]): Config {
  const upstream = upstreamOf(env, problems);
  const issuer = issuerOf(env, problems);
  const redis = redisOf(env, problems);
  const embedded = new Set(
    EMBEDDED_PARTS.filter((part) => ({ sandbox: upstream, issuer, cache: redis })[part] === null),
  );
  if (issuer !== null && env.PARTNER_ID === undefined) {
    problems.push('PARTNER_ID: required with OIDC_ISSUER or JWKS_URL');
  }
  const isProduction = env.NODE_ENV === 'production';
  problems.push(...unnamed(isProduction ? [...embedded] : unsafe(embedded, upstream), env.EMBEDDED));
  const graphiql = env.GRAPHIQL === undefined ? !isProduction : env.GRAPHIQL === 'on';
  const cacheKeys = cacheKeysOf(env, redis, problems);
  return { ...env, graphiql, upstream, issuer, embedded, redis, cacheKeys };
}

/** The embedded issuer makes an administrator of whoever asks: fit for a sandbox on this machine, not for a real upstream. */
const unsafe = (embedded: ReadonlySet<EmbeddedPart>, upstream: Connected | null): EmbeddedPart[] =>
  embedded.has('issuer') && upstream !== null && !isThisMachine(upstream.bssEndpoint) ? ['issuer'] : [];

const unnamed = (embedded: readonly EmbeddedPart[], named: readonly EmbeddedPart[]): string[] =>
  embedded
    .filter((part) => !named.includes(part))
    .map((part) => `${MISSING[part]}; or allow the embedded ${part} with EMBEDDED=${part}`);

const MISSING: Readonly<Record<EmbeddedPart, string>> = {
  sandbox: 'BSS_ENDPOINT, CONSOLE_ENDPOINT: required in production',
  issuer: 'OIDC_ISSUER: required in production and over a real upstream',
  cache: 'REDIS_URL, REDIS_SENTINELS or REDIS_CLUSTER: required in production',
};

function upstreamOf(env: Environment, problems: string[]): Connected | null {
  const endpoints = endpointsOf(env, problems);
  if (endpoints === null) return null;
  const key = keyOf(env, problems);
  const login = passwordOf(env, problems) ?? (key && { kind: 'key' as const, ...key });
  if (login === null) {
    problems.push('BSS_AK, BSS_SK: required with BSS_ENDPOINT, unless IAM_DOMAIN, IAM_USER and IAM_PASSWORD are set');
    return null;
  }
  return { ...endpoints, iamEndpoint: env.IAM_ENDPOINT ?? iamBeside(endpoints.bssEndpoint), key, login };
}

function endpointsOf(env: Environment, problems: string[]): Pick<Connected, 'bssEndpoint' | 'consoleEndpoint'> | null {
  const { BSS_ENDPOINT: bssEndpoint, CONSOLE_ENDPOINT: consoleEndpoint } = env;
  if (bssEndpoint !== undefined && consoleEndpoint !== undefined) return { bssEndpoint, consoleEndpoint };
  if (bssEndpoint !== undefined) problems.push('CONSOLE_ENDPOINT: required with BSS_ENDPOINT');
  if (consoleEndpoint !== undefined) problems.push('BSS_ENDPOINT: required with CONSOLE_ENDPOINT');
  return null;
}

const iamBeside = (bssEndpoint: string): string =>
  new URL(bssEndpoint).hostname.endsWith('.myhuaweicloud.com') ? HUAWEI_IAM : bssEndpoint;

const HUAWEI_IAM = 'https://iam.myhuaweicloud.com';

function keyOf({ BSS_AK: accessKey, BSS_SK: secretKey }: Environment, problems: string[]): Connected['key'] {
  if (accessKey !== undefined && secretKey !== undefined) return { accessKey, secretKey };
  if (accessKey !== undefined) problems.push('BSS_SK: required with BSS_AK');
  if (secretKey !== undefined) problems.push('BSS_AK: required with BSS_SK');
  return null;
}

function passwordOf(env: Environment, problems: string[]): UpstreamLogin | null {
  const { IAM_DOMAIN: domain, IAM_USER: user, IAM_PASSWORD: password } = env;
  if (domain !== undefined && user !== undefined && password !== undefined)
    return { kind: 'password', domain, user, password };
  if (domain ?? user ?? password) problems.push('IAM_DOMAIN, IAM_USER, IAM_PASSWORD: set all three or none');
  return null;
}

function issuerOf(env: Environment, problems: string[]): Config['issuer'] {
  const { OIDC_ISSUER: issuer, JWKS_URL: jwksUrl = null, OIDC_AUDIENCE: audience } = env;
  if (issuer === undefined && jwksUrl === null) return null;
  if (audience === undefined) problems.push('OIDC_AUDIENCE: required with OIDC_ISSUER or JWKS_URL');
  if (issuer === undefined)
    problems.push('OIDC_ISSUER: required with JWKS_URL, or any issuer with a key there would do');
  return { issuer: issuer ?? '', jwksUrl, audience: audience ?? '' };
}

const SECRET = /SK$|PASSWORD|REDIS_URL|CACHE_KEYS/;

function problemOf({ path, message }: z.core.$ZodIssue, set: Readonly<Record<string, unknown>>): string {
  const name = String(path[0]);
  const value = SECRET.test(name) ? 'the value given' : `"${String(set[name])}"`;
  return `${name}: ${value} is not usable: ${message}`;
}

const unusable = (problems: readonly string[]): Error =>
  new Error(`The configuration is not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
