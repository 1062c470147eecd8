import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CipherKey } from './cache/codec.js';
import type { Address, RedisAccess, RedisPlace } from './redis/connect.js';

const KEY_BYTES = 32;
const ENTRY = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/;
const ALLOWED_KEYS = `comma separated id:key, every id once and each key ${KEY_BYTES} bytes in base64`;

function keyOf(text: string): CipherKey | undefined {
  const [, id, base64] = ENTRY.exec(text) ?? [];
  return id === undefined || base64 === undefined ? undefined : { id, key: Buffer.from(base64, 'base64') };
}

const keys = z
  .string()
  .default('')
  .transform((text, context): readonly CipherKey[] => {
    const parts = partsOf(text);
    const entries = parts.flatMap((part) => keyOf(part) ?? []);
    const isUsable = entries.length === parts.length && new Set(entries.map(({ id }) => id)).size === parts.length;
    if (!isUsable) context.addIssue(ALLOWED_KEYS);
    return entries;
  });

const HOST_AND_PORT = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):(\d{1,5})$/;

function addressOf(text: string): Address | undefined {
  const [, ipv6, name, digits] = HOST_AND_PORT.exec(text) ?? [];
  const host = ipv6 ?? name;
  const port = Number(digits);
  return host === undefined || port < 1 || port > 65_535 ? undefined : { host, port };
}

const addresses = z
  .string()
  .transform((text, context): readonly Address[] => {
    const parts = partsOf(text);
    const found = parts.flatMap((part) => addressOf(part) ?? []);
    if (found.length === 0 || found.length < parts.length) context.addIssue('comma separated host:port');
    return found;
  })
  .optional();

const partsOf = (text: string): string[] => text.split(',').filter((part) => part !== '');

const certificates = z
  .string()
  .transform((path, context): string => {
    try {
      const text = readFileSync(path, 'utf8');
      if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
    } catch {
      // Not to be read, or nothing of the kind: either way it is another file that is meant.
    }
    context.addIssue('a file with certificates in PEM');
    return '';
  })
  .optional();

const text = z.string().min(1).optional();
const onOff = z.enum(['on', 'off']).default('off');

/** The variables about Redis. */
export const redisVariables = {
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'a redis or rediss URL' })
    .optional()
    .describe(
      'One Redis shared by replicas, with user, password and database. Without any Redis the cache is inside the process.',
    ),
  REDIS_SENTINELS: addresses.describe(
    'Sentinels that know the Redis to use, in place of `REDIS_URL`: `host:port`, comma separated.',
  ),
  REDIS_SENTINEL_MASTER: text.describe('Name of the master that `REDIS_SENTINELS` watch.'),
  REDIS_SENTINEL_PASSWORD: text.describe('Password of the Sentinels themselves.'),
  REDIS_CLUSTER: addresses.describe(
    'Some nodes of a Redis Cluster, in place of `REDIS_URL`: `host:port`, comma separated.',
  ),
  REDIS_USERNAME: text.describe('User of Redis, unless `REDIS_URL` names one.'),
  REDIS_PASSWORD: text.describe('Password of Redis, unless `REDIS_URL` holds one.'),
  REDIS_TLS: onOff.describe('Speak TLS to Redis and the Sentinels. A `rediss` URL does so by itself.'),
  REDIS_CA: certificates.describe(
    'File with the certificates (PEM) that vouch for Redis. Default: those Node.js trusts.',
  ),
  CACHE_KEYS: keys.describe(
    'Keys for what is kept in Redis, comma separated: `id:` and 32 bytes in base64. The first encrypts, all decrypt. Required unless Redis is one server on this machine.',
  ),
  CACHE_IN_CLEAR: onOff.describe(
    'Allows a Redis on another machine without `CACHE_KEYS`: whoever reads that Redis reads the values.',
  ),
};

type RedisVariables = z.infer<z.ZodObject<typeof redisVariables>>;

/** Where Redis is; null without one. */
export function redisOf(variables: RedisVariables, problems: string[]): RedisPlace | null {
  const { REDIS_URL: url, REDIS_SENTINELS: sentinels, REDIS_CLUSTER: nodes } = variables;
  problems.push(...contradictions(variables));
  const access = accessOf(variables);
  if (url !== undefined) return { kind: 'server', url, ...access };
  if (nodes !== undefined) return { kind: 'cluster', nodes, ...access };
  if (sentinels === undefined) return null;
  const { REDIS_SENTINEL_MASTER: master = '', REDIS_SENTINEL_PASSWORD: sentinelPassword } = variables;
  return { kind: 'sentinels', sentinels, master, sentinelPassword, ...access };
}

function accessOf({ REDIS_USERNAME: username, REDIS_PASSWORD: password, ...rest }: RedisVariables): RedisAccess {
  const { REDIS_URL: url, REDIS_TLS, REDIS_CA: ca } = rest;
  const isSecure = REDIS_TLS === 'on' || url?.startsWith('rediss:') === true;
  return { username, password, tls: isSecure ? { ...(ca !== undefined && { ca }) } : null };
}

const PLACES = ['REDIS_URL', 'REDIS_SENTINELS', 'REDIS_CLUSTER'] as const;

/** Variable, and another one that it needs. */
const NEEDS: readonly (readonly [keyof RedisVariables, keyof RedisVariables])[] = [
  ['REDIS_SENTINELS', 'REDIS_SENTINEL_MASTER'],
  ['REDIS_SENTINEL_MASTER', 'REDIS_SENTINELS'],
  ['REDIS_SENTINEL_PASSWORD', 'REDIS_SENTINELS'],
  ['REDIS_USERNAME', 'REDIS_PASSWORD'],
];

function contradictions(variables: RedisVariables): string[] {
  const isSet = (name: keyof RedisVariables): boolean => variables[name] !== undefined;
  const places = PLACES.filter(isSet);
  const isSecure = accessOf(variables).tls !== null;
  return [
    ...(places.length > 1 ? [`${places.join(', ')}: only one of them says where Redis is`] : []),
    ...NEEDS.filter(([name, needed]) => isSet(name) && !isSet(needed)).map(
      ([name, needed]) => `${needed}: required with ${name}`,
    ),
    ...(isSet('REDIS_CA') && !isSecure ? ['REDIS_TLS: must be on with REDIS_CA, or REDIS_URL a rediss URL'] : []),
  ];
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export const isThisMachine = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);

/** What leaves this machine is encrypted, or somebody has said that it need not be. */
export function cacheKeysOf(
  { CACHE_KEYS, CACHE_IN_CLEAR }: RedisVariables,
  redis: RedisPlace | null,
  problems: string[],
): readonly CipherKey[] {
  // Sentinels and nodes of a cluster name others, wherever those are.
  const isHere = redis === null || (redis.kind === 'server' && isThisMachine(redis.url));
  if (!isHere && CACHE_KEYS.length === 0 && CACHE_IN_CLEAR === 'off') {
    problems.push(
      'CACHE_KEYS: required with a Redis on another machine; or allow values in the clear with CACHE_IN_CLEAR=on',
    );
  }
  return CACHE_KEYS;
}
