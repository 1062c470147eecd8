import { createHash } from 'node:crypto';

declare const brand: unique symbol;
/** Text made by {@link cacheKey} only, so that no caller can forget a part of the question. */
export type CacheKey = string & { readonly [brand]: true };

/** Raise it when a cached shape changes: values of the release before then miss instead of being misread. */
const FORMAT = 1;

/** A part longer than this is replaced by its digest, so that long filters stay cheap keys. */
const LONGEST_QUESTION = 200;

/**
 * Names one upstream answer: partner, operation and the whole question, its parts sorted so that equal questions share.
 *
 * The partner stands in braces: in a Redis Cluster all keys of one partner live together, so that MGET works.
 */
export function cacheKey(partnerId: string, operation: string, question: object): CacheKey {
  const text = sortedText(question);
  const part = text.length <= LONGEST_QUESTION ? text : createHash('sha256').update(text).digest('base64url');
  return `pg:${String(FORMAT)}:{${partnerId}}:${operation}:${part}` as CacheKey;
}

/** JSON that is the same for equal values, however they were put together. */
export const sortedText = (value: object): string => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, sorted(part)]));
}

export interface CacheEntry {
  readonly key: CacheKey;
  /** Any JSON value but `undefined`; `null` is worth keeping: it says that upstream has no such row. */
  readonly value: unknown;
}

/**
 * Upstream answers shared by viewers and replicas. It may lose anything at any time and never fails a request.
 *
 * Values are read-only: everybody who asks gets the same object.
 */
export interface Cache {
  /** One value per key, in their order; `undefined` is a miss. */
  getMany(keys: readonly CacheKey[]): Promise<readonly unknown[]>;
  setMany(entries: readonly CacheEntry[], ttlSeconds: number): Promise<void>;
}
