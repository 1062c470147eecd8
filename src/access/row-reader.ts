import DataLoader from 'dataloader';
import type { CacheKey } from '../cache/cache.js';
import { asError } from '../kernel/errors.js';
import { chunksOf, groupsOf } from '../kernel/groups.js';
import { batchLimit, type ReadOperationId } from '../upstream/contract/operations.js';
import type { Urgency } from '../upstream/request.js';
import { orAbsent } from './absence.js';
import type { Known, Load, Moment, Wanted } from './answers.js';
import { type Keys, permit, type Policy } from './policy.js';
import { type ProvenCalls, provenCalls } from './proven-calls.js';
import type { Session } from './session.js';
import { shown, wantedOf } from './wanted.js';

/** How single rows are read: one row per key, and `Key` holds everything the upstream call depends on. */
export interface RowReading<Key extends object, Row> {
  /** Names the answers in cache keys and metrics, and says how long they are good (freshness.ts); its `x-batch` says how many keys one call takes. */
  readonly operation: ReadOperationId;
  readonly policy: Policy<Keys<Key>, NoInfer<Row>>;
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

/** A key with the answer that is wanted for it. */
interface Wish<Key> extends Wanted {
  readonly key: Key;
}

/** The one door to single rows: narrow, look among the answers held, ask upstream in batches, keep the rows in sight. */
export function rowReader<Key extends object, Row>(session: Session, reading: RowReading<Key, Row>): ReadRow<Key, Row> {
  const { policy } = reading;
  const wishFor = (key: Key): Wish<Key> => ({ ...wantedOf(session, reading, key, { row: key }), key });
  const rows = new DataLoader<Wish<Key>, Known, string>(
    (wishes) => session.answers.get(wishes, loadRows(session, reading, wishes, wishFor), session.patience),
    // What was read before a change is read again after it.
    { cacheKeyFn: ({ name, tags }) => `${name} ${session.answers.version(tags)}` },
  );
  return async (key) => {
    const scope = await session.scope();
    if (permit(scope, policy, { keys: [key] }) === undefined) return null;
    const row = shown(session, await rows.load(wishFor(key))) as Row | null;
    return row !== null && policy.sees(scope, row) ? row : null;
  };
}

/** Keeps rows that a list told at that moment, as if each had been asked for by its key. */
export function keepRows<Key extends object, Row>(
  session: Session,
  reading: Pick<RowReading<Key, Row>, 'operation' | 'asCustomer' | 'keyOf'>,
  rows: readonly Row[],
  when: Moment,
): void {
  const told = rows.map((value) => {
    const key = reading.keyOf(value);
    return { ...wantedOf(session, reading, key, { row: key }), value };
  });
  session.answers.put(told, when);
}

/** Asks upstream for rows, as many to a call as it takes. */
function loadRows<Key extends object, Row>(
  session: Session,
  reading: RowReading<Key, Row>,
  wishes: readonly Wish<Key>[],
  wishFor: (key: Key) => Wish<Key>,
): Load {
  const keys = new Map(wishes.map(({ name, key }) => [name, key]));
  const groupOf = (name: CacheKey): string => {
    const key = keys.get(name);
    return (key && reading.groupOf?.(key)) ?? '';
  };
  return async (names, urgency) => {
    const chunks = groupsOf(names, groupOf).flatMap((group) => chunksOf(group, sizeOf(reading)));
    const answers = await Promise.all(
      chunks.map((chunk) =>
        loadChunk(
          chunk,
          (key) => wishFor(key).name,
          reading.keyOf,
          fetched(
            session,
            reading,
            chunk.flatMap((name) => keys.get(name) ?? []),
            urgency,
          ),
        ),
      ),
    );
    return new Map(answers.flatMap((answer) => [...answer]));
  };
}

type Loaded = Awaited<ReturnType<Load>>;

/** A failed call fails its own keys only. Keys that upstream leaves out are kept as absent, or every page would ask again. */
async function loadChunk<Key, Row>(
  names: readonly CacheKey[],
  nameOf: (key: Key) => CacheKey,
  keyOf: (row: Row) => Key,
  fetching: Promise<readonly Row[]>,
): Promise<Loaded> {
  const answers = new Map<CacheKey, { readonly value: Row | null }>(names.map((name) => [name, { value: null }]));
  try {
    for (const row of await fetching) {
      const name = nameOf(keyOf(row));
      if (answers.has(name)) answers.set(name, { value: row });
    }
    return answers;
  } catch (error) {
    const failure = asError(error);
    return new Map(names.map((name) => [name, failure]));
  }
}

async function fetched<Key extends object, Row>(
  session: Session,
  reading: RowReading<Key, Row>,
  keys: readonly Key[],
  urgency: Urgency,
): Promise<readonly Row[]> {
  const question = permit(await session.scope(), reading.policy, { keys });
  if (question === undefined) return [];
  const rows = reading.fetch(provenCalls(session, question, urgency, reading.asCustomer), question);
  // "Not found" of a batch does not say which key is meant; of a single key it means that there is no such row.
  return keys.length === 1 ? ((await orAbsent(rows)) ?? []) : rows;
}

const sizeOf = ({ operation, batchSize }: { operation: ReadOperationId; batchSize?: number }): number =>
  batchSize ?? batchLimit(operation);
