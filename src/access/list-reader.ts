import { setTimeout as pause } from 'node:timers/promises';
import { badInput, GatewayError } from '../kernel/errors.js';
import type { Permitted } from '../kernel/permitted.js';
import {
  type AnswerOf,
  type PagedOperationId,
  pageLimit,
  type ReadOperationId,
  type RequestOf,
  type RowOf,
} from '../upstream/contract/operations.js';
import { readAll, type Rows } from '../upstream/pages.js';
import type { Urgency } from '../upstream/request.js';
import { orAbsent } from './absence.js';
import type { Wanted } from './answers.js';
import { callerOf } from './caller.js';
import { permit, type Policy } from './policy.js';
import type { Scope } from './scope.js';
import type { Session } from './session.js';
import { answerTo, heldAnswerTo, wantedOf } from './wanted.js';

/** What can be read page by page. */
export type ListOperationId = PagedOperationId & ReadOperationId;

/** How a list is read. The question is everything that upstream filters by. */
export interface ListReading<Op extends ListOperationId, Question extends object, Row, Whole = undefined> {
  readonly operation: Op;
  readonly policy: Policy<Question, NoInfer<Row>>;
  /** Upstream answers a customer something of its own: ask with the customer's credential when one asks. */
  readonly asCustomer?: boolean;
  readonly request: (question: Question) => RequestOf<Op>;
  /**
   * What is kept of a wire row, with what only the question knows, such as the reseller.
   *
   * @param currency where upstream says once for the page which currency its amounts are in.
   */
  readonly rowOf: (wire: RowOf<Op>, question: Question, currency?: string) => Row;
  /** What upstream's answer says of the whole list, such as the sum of all its rows; only where it holds rows in sight alone. */
  readonly wholeOf?: (answer: AnswerOf<Op>) => Whole;
}

/** Rows from `offset` on, or the last ones at or after `offset`. */
export interface Window {
  readonly offset: number;
  readonly limit: number;
  readonly fromEnd?: boolean;
}

/** What the gateway itself does to the rows in sight, because upstream cannot. */
export interface Shape<Row> {
  readonly keep?: (row: Row) => boolean;
  /** Upstream's answer to the question is already what `keep` keeps. */
  readonly isKept?: boolean;
  readonly order?: (a: Row, b: Row) => number;
}

export interface Slice<Row, Whole = undefined> {
  readonly rows: readonly Row[];
  /** Position of the first of them among all rows in sight. */
  readonly offset: number;
  /** Rows in sight altogether; null when upstream gives no total. */
  readonly total: number | null;
  /** Whether rows follow. */
  readonly more: boolean;
  /** What the reading's `wholeOf` told; nothing where nothing is in sight. */
  readonly whole?: Whole;
}

export interface ReadList<Question, Row, Whole = undefined> {
  /** Every row in sight, in upstream's order. */
  all(question: Question): Promise<readonly Row[]>;
  /** One window of them; upstream's own page where that holds nothing but rows in sight. */
  page(question: Question, window: Window, shape?: Shape<Row>): Promise<Slice<Row, Whole>>;
  /**
   * Every row in sight when that is the cheaper plan: the list is cached, or its pages are fewer than the calls it saves.
   *
   * @param calls what the other plan, such as one call per id, would cost.
   */
  allIfCheaper(question: Question, calls: number): Promise<readonly Row[] | undefined>;
}

/** The one door to lists: narrow, look among the answers held, ask upstream, keep the rows in sight; totals are made after that. */
export function listReader<Op extends ListOperationId, Question extends object, Row, Whole = undefined>(
  session: Session,
  reading: ListReading<Op, Question, Row, Whole>,
): ReadList<Question, Row, Whole> {
  const { policy } = reading;
  const inSight = async (scope: Scope, permitted: Permitted<Question>): Promise<readonly Row[]> =>
    (await wholeList(session, reading, permitted)).filter((row) => policy.sees(scope, row));
  const all = async (question: Question): Promise<readonly Row[]> => {
    const scope = await session.scope();
    const permitted = permit(scope, policy, question);
    return permitted === undefined ? [] : inSight(scope, permitted);
  };
  const page = async (question: Question, window: Window, shape: Shape<Row> = {}): Promise<Slice<Row, Whole>> => {
    const scope = await session.scope();
    const permitted = permit(scope, policy, question);
    if (permitted === undefined) return { rows: [], offset: 0, total: 0, more: false };
    const isUpstreams = (shape.keep === undefined || shape.isKept === true) && shape.order === undefined;
    if (!isUpstreams || policy.seesAll?.(scope, permitted) !== true) {
      return sliceOf(shaped(await inSight(scope, permitted), shape), window);
    }
    const slice = await upstreamSlice(session, reading, permitted, window);
    return { ...slice, rows: slice.rows.filter((row) => policy.sees(scope, row)) };
  };
  const allIfCheaper = async (question: Question, calls: number): Promise<readonly Row[] | undefined> => {
    const scope = await session.scope();
    const permitted = permit(scope, policy, question);
    if (permitted === undefined) return [];
    const rows = await wholeIfCheaper(session, reading, permitted, calls);
    return rows?.filter((row) => policy.sees(scope, row));
  };
  return { all, page, allIfCheaper };
}

/** The first page tells how long the list is, and is then no call of its own; nothing is spent where nothing can be saved. */
async function wholeIfCheaper<Op extends ListOperationId, Question extends object, Row, Whole>(
  session: Session,
  reading: ListReading<Op, Question, Row, Whole>,
  question: Permitted<Question>,
  calls: number,
): Promise<readonly Row[] | undefined> {
  const held = await heldWhole(session, reading, question);
  if (held !== undefined) return held;
  if (calls <= 2) return undefined;
  const step = pageLimit(reading.operation);
  const first = await upstreamSlice(session, reading, question, { offset: 0, limit: step });
  // What the first page told is paid for: what is left of the list is compared.
  const isCheaper = first.total !== null && Math.ceil(first.total / step) <= calls;
  return isCheaper ? wholeList(session, reading, question, first) : undefined;
}

/** @param rows all rows in sight, in the order they are shown. */
export function sliceOf<Row>(rows: readonly Row[], { offset, limit, fromEnd }: Window): Slice<Row, never> {
  const start = fromEnd === true ? Math.max(offset, rows.length - limit) : offset;
  return {
    rows: rows.slice(start, start + limit),
    offset: start,
    total: rows.length,
    more: start + limit < rows.length,
  };
}

export function shaped<Row>(rows: readonly Row[], { keep, order }: Shape<Row>): readonly Row[] {
  const kept = keep ? rows.filter(keep) : rows;
  return order ? kept.toSorted(order) : kept;
}

const wantedWhole = <Op extends ListOperationId, Question extends object, Row, Whole>(
  session: Session,
  reading: ListReading<Op, Question, Row, Whole>,
  question: Question,
): Wanted => wantedOf(session, reading, question, { all: question });

/** The whole list where it is held already, and no call is saved by asking for a part of it. */
const heldWhole = <Op extends ListOperationId, Question extends object, Row, Whole>(
  session: Session,
  reading: ListReading<Op, Question, Row, Whole>,
  question: Permitted<Question>,
): Promise<readonly Row[] | undefined> =>
  heldAnswerTo<readonly Row[]>(session, wantedWhole(session, reading, question));

async function wholeList<Op extends ListOperationId, Question extends object, Row, Whole>(
  session: Session,
  reading: ListReading<Op, Question, Row, Whole>,
  question: Permitted<Question>,
  first?: Slice<Row, Whole>,
): Promise<readonly Row[]> {
  const rows = answerTo(session, wantedWhole(session, reading, question), async (urgency) => {
    if (first?.more !== true) return first?.rows ?? (await readPages(session, reading, question, { urgency })).rows;
    const rest = await readPages(session, reading, question, { urgency, from: first.rows.length });
    return [...first.rows, ...rest.rows];
  });
  return inTime(rows, reading.operation);
}

/** A very long list takes longer than any viewer waits. The reading goes on, so that asking again later finds it done. */
const LONGEST_WAIT_MS = 20_000;

async function inTime<Rows>(rows: Promise<Rows>, operation: string): Promise<Rows> {
  const timer = new AbortController();
  const late = pause(LONGEST_WAIT_MS, undefined, { signal: timer.signal, ref: false }).then(() => {
    const message = 'The list is long and still being read: ask again in a while';
    throw new GatewayError('UPSTREAM_TIMEOUT', message, { operation, retryable: true });
  });
  late.catch(() => undefined);
  rows.catch(() => undefined);
  return Promise.race([rows, late]).finally(() => {
    timer.abort();
  });
}

async function upstreamSlice<Op extends ListOperationId, Question extends object, Row, Whole>(
  session: Session,
  reading: ListReading<Op, Question, Row, Whole>,
  question: Permitted<Question>,
  window: Window,
): Promise<Slice<Row, Whole>> {
  const { offset, limit } = window.fromEnd === true ? await fromEnd(session, reading, question, window) : window;
  if (limit === 0) {
    const first = await upstreamSlice(session, reading, question, { offset: 0, limit: 1 });
    return { ...first, rows: [], offset, more: first.total === null || offset < first.total };
  }
  const whole = reading.wholeOf ? undefined : await heldWhole(session, reading, question);
  if (whole !== undefined) return sliceOf(whole, { offset, limit });
  const wanted = wantedOf(session, reading, question, { question, offset, limit });
  return answerTo(session, wanted, async (urgency) => {
    const wish = { urgency, from: offset, rows: limit };
    const { rows, total, whole: told } = await readPages(session, reading, question, wish);
    // Without a total a full page is the only sign that more may follow.
    const more = total === null ? rows.length === limit : offset + rows.length < total;
    return { rows, offset, total, more, ...(told !== undefined && { whole: told }) };
  });
}

/** @param wish all pages, or as many as hold the rows from `from` on. */
async function readPages<Op extends ListOperationId, Question extends object, Row, Whole>(
  session: Session,
  { operation, request, rowOf, asCustomer, wholeOf }: ListReading<Op, Question, Row, Whole>,
  question: Permitted<Question>,
  wish: { readonly urgency: Urgency; readonly from?: number; readonly rows?: number },
): Promise<{ readonly rows: readonly Row[]; readonly total: number | null; readonly whole?: Whole }> {
  const { options } = callerOf(session, operation, asCustomer);
  const keep = wholeOf && { wholeOf: (answer: unknown) => wholeOf(answer as AnswerOf<Op>) };
  const answer = readAll(session.upstream, question, operation, request(question), { ...options, ...wish, ...keep });
  const { rows, total, currency, whole }: Rows<RowOf<Op>> = (await orAbsent(answer)) ?? { rows: [], total: 0 };
  return {
    rows: rows.map((wire) => rowOf(wire, question, currency)),
    total,
    ...(whole !== undefined && { whole: whole as Whole }),
  };
}

/** Upstreams page from the start only, so the end has to be found first. */
async function fromEnd<Op extends ListOperationId, Question extends object, Row, Whole>(
  session: Session,
  reading: ListReading<Op, Question, Row, Whole>,
  question: Permitted<Question>,
  { offset, limit }: Window,
): Promise<Window> {
  const { total } = await upstreamSlice(session, reading, question, { offset: 0, limit: 1 });
  if (total === null) throw badInput('last', 'This list has no total upstream: page it with first and after');
  const start = Math.max(offset, total - limit);
  return { offset: start, limit: Math.max(0, total - start) };
}
