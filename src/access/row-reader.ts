import DataLoader from 'dataloader';
import { type CacheKey, cacheKey } from '../cache/cache.js';
import { groupsOf } from '../kernel/groups.js';
import { batchLimit, type OperationId } from '../upstream/contract/operations.js';
import { orAbsent } from './absence.js';
import { permit, type Policy } from './policy.js';
import { type ProvenCalls, provenCalls } from './proven-calls.js';
import type { Scope } from './scope.js';
import type { Session } from './session.js';

export interface Keys<Key> {
  readonly keys: readonly Key[];
}

/** How single rows are read: one row per key, and `Key` holds everything the upstream call depends on. */
export interface RowReading<Key extends object, Row> {
  /** Names the answers in cache keys and metrics; its `x-batch` says how many keys one call takes. */
  readonly operation: OperationId;
  readonly policy: Policy<Keys<Key>, NoInfer<Row>>;
  /** Seconds an answer may be old; the definition says why. */
  readonly ttlSeconds: number;
  /** Overrides `x-batch` where `fetch` itself spreads its keys over calls. */
  readonly batchSize?: number;
  /** May answer in any order and leave keys out: rows are paired by {@link keyOf}, never by position. */
  readonly fetch: (upstream: ProvenCalls, question: Keys<Key>) => Promise<readonly Row[]>;
  readonly keyOf: (row: Row) => Key;
  /** Keys of different groups never share a call, e.g. customers of different resellers. */
  readonly groupOf?: (key: Key) => string;
}

/** Unknown and out of sight both read as `null`: existence is not disclosed. */
export type ReadRow<Key, Row> = (key: Key) => Promise<Row | null>;

/** The one door to single rows: narrow, look in the cache, ask upstream in batches, keep the rows in sight. */
export function rowReader<Key extends object, Row>(session: Session, reading: RowReading<Key, Row>): ReadRow<Key, Row> {
  const nameOf = (key: Key): CacheKey => cacheKey(session.viewer.partnerId, reading.operation, { row: key });
  const rows = new DataLoader<Key, Row | null, CacheKey>((keys) => readRows(session, reading, keys, nameOf), {
    cacheKeyFn: nameOf,
  });
  return async (key) => {
    const scope = await session.scope();
    if (permit(scope, reading.policy, { keys: [key] }) === undefined) return null;
    const row = await rows.load(key);
    return row !== null && reading.policy.sees(scope, row) ? row : null;
  };
}

async function readRows<Key extends object, Row>(
  session: Session,
  reading: RowReading<Key, Row>,
  keys: readonly Key[],
  nameOf: (key: Key) => CacheKey,
): Promise<(Row | null | Error)[]> {
  const scope = await session.scope();
  const names = keys.map(nameOf);
  const cached = await session.cache.getMany(names);
  const known = new Map<CacheKey, Row | null | Error>();
  names.forEach((name, index) => {
    if (cached[index] !== undefined) known.set(name, cached[index] as Row | null);
  });
  const missing = keys.filter((key) => !known.has(nameOf(key)));
  const chunks = groupsOf(missing, (key) => reading.groupOf?.(key) ?? '').flatMap((group) =>
    chunksOf(group, sizeOf(reading)),
  );
  await Promise.all(
    chunks.map(async (chunk) => {
      const answers = await fetchChunk(session, scope, reading, chunk, nameOf);
      for (const [name, answer] of answers) known.set(name, answer);
    }),
  );
  return names.map((name) => known.get(name) ?? null);
}

/** A failed call fails its own keys only. Keys that upstream leaves out are kept as absent, or every page would ask again. */
async function fetchChunk<Key extends object, Row>(
  session: Session,
  scope: Scope,
  reading: RowReading<Key, Row>,
  keys: readonly Key[],
  nameOf: (key: Key) => CacheKey,
): Promise<Map<CacheKey, Row | null | Error>> {
  const answers = new Map<CacheKey, Row | null>(keys.map((key) => [nameOf(key), null]));
  try {
    const question = permit(scope, reading.policy, { keys });
    if (question === undefined) return answers;
    const rows = reading.fetch(provenCalls(session, question), question);
    // Of several keys "not found" would not say which, so it stands for one alone.
    for (const row of keys.length === 1 ? ((await orAbsent(rows)) ?? []) : await rows) {
      const name = nameOf(reading.keyOf(row));
      if (answers.has(name)) answers.set(name, row);
    }
  } catch (error) {
    const failure = error instanceof Error ? error : new Error('unknown failure', { cause: error });
    return new Map(keys.map((key) => [nameOf(key), failure]));
  }
  await session.cache.setMany(
    [...answers].map(([key, value]) => ({ key, value })),
    reading.ttlSeconds,
  );
  return answers;
}

const sizeOf = ({ operation, batchSize }: { operation: OperationId; batchSize?: number }): number =>
  batchSize ?? batchLimit(operation);

/** @param size Infinity for one chunk. */
function chunksOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  if (items.length <= size) return [items];
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
