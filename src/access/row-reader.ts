import DataLoader from 'dataloader';
import { type CacheKey, cacheKey } from '../cache/cache.js';
import { chunksOf, groupsOf } from '../kernel/groups.js';
import { batchLimit, type OperationId } from '../upstream/contract/operations.js';
import { orAbsent } from './absence.js';
import { callerOf } from './caller.js';
import { type Keys, permit, type Policy } from './policy.js';
import { type ProvenCalls, provenCalls } from './proven-calls.js';
import type { Session } from './session.js';

/** How single rows are read: one row per key, and `Key` holds everything the upstream call depends on. */
export interface RowReading<Key extends object, Row> {
  /** Names the answers in cache keys and metrics; its `x-batch` says how many keys one call takes. */
  readonly operation: OperationId;
  readonly policy: Policy<Keys<Key>, NoInfer<Row>>;
  /** Seconds an answer may be old; the definition says why. */
  readonly ttlSeconds: number;
  /** Upstream answers a customer something of its own: ask with the customer's credential when one asks. */
  readonly asCustomer?: boolean;
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

/** A key with its name in the cache, which is worth making only once. */
interface Named<Key> {
  readonly key: Key;
  readonly name: CacheKey;
}

/** The one door to single rows: narrow, look in the cache, ask upstream in batches, keep the rows in sight. */
export function rowReader<Key extends object, Row>(session: Session, reading: RowReading<Key, Row>): ReadRow<Key, Row> {
  const { operation, policy, asCustomer } = reading;
  const nameOf = (key: Key): CacheKey => {
    const { keyPart } = callerOf(session, operation, asCustomer);
    return cacheKey(session.viewer.partnerId, operation, { row: key, ...keyPart });
  };
  const rows = new DataLoader<Named<Key>, Row | null, string>((asked) => readRows(session, reading, asked, nameOf), {
    // What was read before a change of this very request is read again after it.
    cacheKeyFn: ({ name }) => `${name} ${String(session.changes.timesOf(operation))}`,
  });
  return async (key) => {
    const scope = await session.scope();
    if (permit(scope, policy, { keys: [key] }) === undefined) return null;
    const row = await rows.load({ key, name: nameOf(key) });
    return row !== null && policy.sees(scope, row) ? row : null;
  };
}

type Answers<Row> = Map<CacheKey, Row | null | Error>;

async function readRows<Key extends object, Row>(
  session: Session,
  reading: RowReading<Key, Row>,
  asked: readonly Named<Key>[],
  nameOf: (key: Key) => CacheKey,
): Promise<(Row | null | Error)[]> {
  const cached = await session.cache.getMany(asked.map(({ name }) => name));
  const known: Answers<Row> = new Map();
  asked.forEach(({ name }, index) => {
    const isUsable = cached[index] !== undefined && !session.changes.outdates(reading.operation, name);
    if (isUsable) known.set(name, cached[index] as Row | null);
  });
  const missing = asked.filter(({ name }) => !known.has(name));
  const chunks = groupsOf(missing, ({ key }) => reading.groupOf?.(key) ?? '').flatMap((group) =>
    chunksOf(group, sizeOf(reading)),
  );
  await Promise.all(
    chunks.map(async (chunk) => {
      for (const [name, answer] of await fetchChunk(session, reading, chunk, nameOf)) known.set(name, answer);
    }),
  );
  return asked.map(({ name }) => known.get(name) ?? null);
}

/** A failed call fails its own keys only. Keys that upstream leaves out are kept as absent, or every page would ask again. */
async function fetchChunk<Key extends object, Row>(
  session: Session,
  reading: RowReading<Key, Row>,
  chunk: readonly Named<Key>[],
  nameOf: (key: Key) => CacheKey,
): Promise<Answers<Row>> {
  const answers = new Map<CacheKey, Row | null>(chunk.map(({ name }) => [name, null]));
  try {
    for (const row of await fetched(session, reading, chunk)) {
      const name = nameOf(reading.keyOf(row));
      if (answers.has(name)) answers.set(name, row);
    }
  } catch (error) {
    const failure = error instanceof Error ? error : new Error('unknown failure', { cause: error });
    return new Map(chunk.map(({ name }) => [name, failure]));
  }
  await session.cache.setMany(
    [...answers].map(([key, value]) => ({ key, value })),
    reading.ttlSeconds,
  );
  for (const name of answers.keys()) session.changes.fetched(name);
  return answers;
}

async function fetched<Key extends object, Row>(
  session: Session,
  reading: RowReading<Key, Row>,
  chunk: readonly Named<Key>[],
): Promise<readonly Row[]> {
  const question = permit(await session.scope(), reading.policy, { keys: chunk.map(({ key }) => key) });
  if (question === undefined) return [];
  const rows = reading.fetch(provenCalls(session, question, reading.asCustomer), question);
  // "Not found" of a batch does not say which key is meant; of a single key it means that there is no such row.
  return chunk.length === 1 ? ((await orAbsent(rows)) ?? []) : rows;
}

const sizeOf = ({ operation, batchSize }: { operation: OperationId; batchSize?: number }): number =>
  batchSize ?? batchLimit(operation);
