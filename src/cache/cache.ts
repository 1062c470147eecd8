import { createHash } from 'node:crypto';

declare const brand: unique symbol;
/** Text made by {@link cacheKey} only, so that no caller can forget a part of the question. */
export type CacheKey = string & { readonly [brand]: true };

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
  return `{${partnerId}}:${operation}:${part}` as CacheKey;
}

/** JSON that is the same for equal values, however they were put together. */
export const sortedText = (value: object): string => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, sorted(part)]));
}

/** An upstream answer with what tells how good it still is. */
export interface Held {
  /** Any JSON value but `undefined`; `null` is worth keeping: it says that upstream has no such row. Read-only: all get the same. */
  readonly value: unknown;
  /** When upstream was asked, in milliseconds since the epoch. */
  readonly asOf: number;
  /** Where the changelog stood by then: later changes outdate it. */
  readonly position: number;
}

export interface CacheEntry {
  readonly key: CacheKey;
  readonly held: Held;
}

/** Upstream answers shared by viewers and replicas. It may lose anything at any time and never fails a request. */
export interface Cache {
  /**
   * One answer per key, in their order; `undefined` is a miss.
   *
   * @param isGood whether an answer found near needs no look further away, where a newer one may be.
   */
  getMany(
    keys: readonly CacheKey[],
    isGood: (held: Held, index: number) => boolean,
  ): Promise<readonly (Held | undefined)[]>;
  /** @param keepSeconds after which nobody wants it any more. */
  setMany(entries: readonly CacheEntry[], keepSeconds: number): Promise<void>;
}
