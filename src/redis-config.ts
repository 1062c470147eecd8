import { z } from 'zod';

/** A key that values in Redis are encrypted with. */
export interface EncryptionKey {
  /** Stands beside what it encrypted, so that older values are still read after a change of keys. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

const KEY_BYTES = 32;
const ENTRY = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/;
const ALLOWED_KEYS = `comma separated id:key, every id once and each key ${KEY_BYTES} bytes in base64`;

function keyOf(text: string): EncryptionKey | undefined {
  const [, id, base64] = ENTRY.exec(text) ?? [];
  return id === undefined || base64 === undefined ? undefined : { id, key: Buffer.from(base64, 'base64') };
}

const keys = z
  .string()
  .default('')
  .transform((text, context): readonly EncryptionKey[] => {
    const parts = text.split(',').filter((part) => part !== '');
    const entries = parts.flatMap((part) => keyOf(part.trim()) ?? []);
    const isUsable = entries.length === parts.length && new Set(entries.map(({ id }) => id)).size === parts.length;
    if (!isUsable) context.addIssue(ALLOWED_KEYS);
    return entries;
  });

/** The variables about Redis. */
export const redisVariables = {
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'a redis or rediss URL' })
    .optional()
    .describe('Cache shared by replicas. Unset: a cache inside the process.'),
  CACHE_KEYS: keys.describe(
    'Keys for what is kept in Redis, comma separated: `id:` and 32 bytes in base64. The first encrypts, all decrypt. Required for a Redis on another machine.',
  ),
  CACHE_IN_CLEAR: z
    .enum(['on', 'off'])
    .default('off')
    .describe('Allows a Redis on another machine without `CACHE_KEYS`: whoever reads that Redis reads the values.'),
};

export const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

interface KeyVariables {
  readonly REDIS_URL?: string | undefined;
  readonly CACHE_KEYS: readonly EncryptionKey[];
  readonly CACHE_IN_CLEAR: 'on' | 'off';
}

/** What leaves this machine is encrypted, or somebody has said that it need not be. */
export function cacheKeysOf(
  { REDIS_URL: url, CACHE_KEYS, CACHE_IN_CLEAR }: KeyVariables,
  problems: string[],
): readonly EncryptionKey[] {
  const isElsewhere = url !== undefined && !LOOPBACK.test(new URL(url).hostname);
  if (isElsewhere && CACHE_KEYS.length === 0 && CACHE_IN_CLEAR === 'off') {
    problems.push(
      'CACHE_KEYS: required with a Redis on another machine; or allow values in the clear with CACHE_IN_CLEAR=on',
    );
  }
  return CACHE_KEYS;
}
