import type { Permitted } from '../kernel/permitted.js';
import type { UpstreamClient } from './client.js';
import {
  type AnswerOf,
  type CursorPagination,
  descriptorOf,
  type OffsetPagination,
  pageLimit,
  paginationOf,
  type PagedOperationId,
  type Pagination,
  type RequestOf,
  type RowOf,
} from './contract/operations.js';
import type { CallOptions } from './request.js';
import { UpstreamError } from './upstream-error.js';

/** What to read of a list, and how. */
export interface PageWish extends CallOptions {
  /** Rows to skip; default 0. Lists that page by cursor start at 0 only. */
  readonly from?: number;
  /** Rows wanted; default all. */
  readonly rows?: number;
  /** Pages fetched at a time once the total is known; default 5. */
  readonly parallel?: number;
  /** Rows per call; default and at most what the contract allows. */
  readonly pageSize?: number;
  /** What to keep of an answer beside its rows, such as the sum of all of them. */
  readonly wholeOf?: (answer: unknown) => unknown;
}

export interface Page<Row> {
  readonly rows: Row[];
  /** All matching rows; null when upstream does not say. */
  readonly total: number | null;
  /** Position of the first row among all matching rows. */
  readonly offset: number;
  /** Of the amounts in its rows, where upstream says it once for the page. */
  readonly currency?: string;
  /** What the wish's `wholeOf` made of the answer. */
  readonly whole?: unknown;
}

/** The rows of all pages. */
export type Rows<Row> = Pick<Page<Row>, 'rows' | 'total' | 'currency' | 'whole'>;

const PARALLEL = 5;

/**
 * Every paging dialect of the contract as one sequence of pages, in order. The first page tells how many follow; those
 * are fetched side by side. A consumer that stops early leaves at most the pages under way unused.
 *
 * @throws UpstreamError, UPSTREAM_CONTRACT_BROKEN when the pages do not add up.
 */
export function pagesOf<Op extends PagedOperationId>(
  client: Pick<UpstreamClient, 'call'>,
  proof: Permitted,
  operation: Op,
  request: RequestOf<Op>,
  wish: PageWish = {},
): AsyncGenerator<Page<RowOf<Op>>, void, undefined> {
  const list = new PagedList(client, proof, operation, request, wish);
  const pagination = paginationOf(operation);
  return pagination.style === 'cursor' ? list.byCursor(pagination) : list.byOffset(pagination);
}

/** All rows of `pagesOf` at once. */
export async function readAll<Op extends PagedOperationId>(
  client: Pick<UpstreamClient, 'call'>,
  proof: Permitted,
  operation: Op,
  request: RequestOf<Op>,
  wish: PageWish = {},
): Promise<Rows<RowOf<Op>>> {
  const rows: RowOf<Op>[] = [];
  let last: Rows<RowOf<Op>> = { rows, total: null };
  for await (const page of pagesOf(client, proof, operation, request, wish)) {
    rows.push(...page.rows);
    const { total, currency, whole } = page;
    last = { rows, total, ...(currency !== undefined && { currency }), ...(whole !== undefined && { whole }) };
  }
  return last;
}

/** A page with what the next one depends on. */
interface Fetched<Row> {
  readonly page: Page<Row>;
  readonly limit: number;
  readonly answer: unknown;
}

class PagedList<Op extends PagedOperationId> {
  readonly #from: number;
  /** Position after the last wanted row. */
  readonly #end: number;
  readonly #size: number;

  constructor(
    private readonly client: Pick<UpstreamClient, 'call'>,
    private readonly proof: Permitted,
    private readonly operation: Op,
    private readonly request: RequestOf<Op>,
    private readonly wish: PageWish,
  ) {
    const most = pageLimit(operation);
    this.#from = wish.from ?? 0;
    this.#end = this.#from + (wish.rows ?? Number.POSITIVE_INFINITY);
    this.#size = Math.min(wish.pageSize ?? most, most);
  }

  async *byOffset(pagination: OffsetPagination): AsyncGenerator<Page<RowOf<Op>>, void, undefined> {
    const mostOffset = pagination.beyond?.maxOffset ?? Number.POSITIVE_INFINITY;
    if (this.#from > mostOffset) throw new RangeError(`${this.operation} skips ${mostOffset} rows at most`);
    if (this.#end <= this.#from) return;
    const first = await this.#fetchAt(pagination, this.#from, this.#size);
    yield first.page;
    if (first.page.total === null) yield* this.#untilShort(pagination, first);
    else if (first.page.rows.length === 0) this.#refuseGap(first);
    else yield* this.#counted(pagination, first, Math.min(first.page.total, this.#end, mostOffset + 1));
  }

  /** The pages after `first` side by side. @param end position after the last row that an offset reaches. */
  async *#counted(
    pagination: OffsetPagination,
    first: Fetched<RowOf<Op>>,
    end: number,
  ): AsyncGenerator<Page<RowOf<Op>>, void, undefined> {
    // A server that gives less than the contract lets us ask for shows it on the first page.
    const step = first.page.rows.length;
    const start = positionAfter(first);
    const follow = (index: number): Promise<Fetched<RowOf<Op>>> =>
      this.#fetchAt(pagination, start + index * step, step);
    let last = first;
    for await (const fetched of inOrder(Math.ceil((end - start) / step), follow, this.wish.parallel ?? PARALLEL)) {
      this.#refuseGap(fetched);
      last = fetched;
      yield fetched.page;
    }
    if (pagination.beyond) yield* this.#byCursor(pagination, pagination.beyond, last);
  }

  async *byCursor(pagination: CursorPagination): AsyncGenerator<Page<RowOf<Op>>, void, undefined> {
    if (this.#from > 0) throw new RangeError(`${this.operation} pages by cursor, from the first row on`);
    if (this.#end <= 0) return;
    const first = await this.#fetch(pagination, 0, this.#size, {});
    yield first.page;
    yield* this.#byCursor(pagination, pagination, first);
  }

  /** The pages after `before`, each found by the cursor of the one before. */
  async *#byCursor(
    pagination: Pagination,
    { cursorParam, nextField }: Pick<CursorPagination, 'cursorParam' | 'nextField'>,
    before: Fetched<RowOf<Op>>,
  ): AsyncGenerator<Page<RowOf<Op>>, void, undefined> {
    const followed = new Set<string>();
    let last = before;
    let next = textAt(last.answer, nextField);
    const end = Math.min(this.#end, before.page.total ?? Number.POSITIVE_INFINITY);
    while (next !== undefined && last.page.rows.length > 0 && positionAfter(last) < end) {
      if (followed.has(next)) throw this.#broken('The pages go round in a circle');
      followed.add(next);
      last = await this.#fetch(pagination, positionAfter(last), this.#size, { [cursorParam]: next });
      yield last.page;
      next = textAt(last.answer, nextField);
    }
  }

  /** Without a total only a page with room left tells the end. */
  async *#untilShort(
    pagination: OffsetPagination,
    first: Fetched<RowOf<Op>>,
  ): AsyncGenerator<Page<RowOf<Op>>, void, undefined> {
    let last = first;
    while (last.page.rows.length === last.limit && positionAfter(last) < this.#end) {
      last = await this.#fetchAt(pagination, positionAfter(last), this.#size);
      yield last.page;
    }
  }

  #fetchAt(pagination: OffsetPagination, offset: number, size: number): Promise<Fetched<RowOf<Op>>> {
    return this.#fetch(pagination, offset, size, { [pagination.offsetParam]: offset });
  }

  async #fetch(
    pagination: Pagination,
    offset: number,
    size: number,
    position: Readonly<Record<string, unknown>>,
  ): Promise<Fetched<RowOf<Op>>> {
    const limit = Math.min(size, this.#end - offset);
    const asked = { [pagination.limitParam]: limit, ...position };
    const part = (this.request as Readonly<Record<string, object | undefined>>)[pagination.in];
    const request = { ...this.request, [pagination.in]: { ...part, ...asked } };
    const answer: AnswerOf<Op> = await this.client.call(this.proof, this.operation, request, this.wish);
    const { rowsField } = descriptorOf(this.operation);
    const fields = answer as Readonly<Record<string, unknown>>;
    const rows = fields[rowsField ?? ''] ?? [];
    if (!Array.isArray(rows)) throw this.#broken('The rows are no list');
    if (rows.length > limit) throw this.#broken('The page holds more rows than asked for');
    const total = fields[pagination.totalField ?? ''];
    const page = {
      rows: rows as RowOf<Op>[],
      total: typeof total === 'number' ? total : null,
      offset,
      ...this.#aside(answer),
    };
    return { page, limit, answer };
  }

  /** What the answer tells beside its rows. */
  #aside(answer: unknown): Pick<Page<unknown>, 'currency' | 'whole'> {
    const currency = textAt(answer, 'currency');
    const { wholeOf } = this.wish;
    return { ...(currency !== undefined && { currency }), ...(wholeOf && { whole: wholeOf(answer) }) };
  }

  /** Rows that are counted but not given would be missing without anybody noticing. */
  #refuseGap(fetched: Fetched<RowOf<Op>>): void {
    const { rows, total } = fetched.page;
    const isShort = rows.length < fetched.limit && positionAfter(fetched) < (total ?? 0);
    if (isShort) throw this.#broken('The page holds fewer rows than its total promises');
  }

  #broken(reason: string): UpstreamError {
    return new UpstreamError('UPSTREAM_CONTRACT_BROKEN', 'The upstream answered pages that do not add up', {
      operation: this.operation,
      retryable: false,
      cause: new Error(reason),
    });
  }
}

const positionAfter = ({ page }: Fetched<unknown>): number => page.offset + page.rows.length;

/** The text at a dotted path; undefined when there is none, or an empty one. */
function textAt(answer: unknown, path: string): string | undefined {
  let at = answer;
  for (const name of path.split('.')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof at === 'string' && at !== '' ? at : undefined;
}

/** Runs up to `parallel` tasks at a time and gives their results in order. */
async function* inOrder<T>(
  count: number,
  start: (index: number) => Promise<T>,
  parallel: number,
): AsyncGenerator<T, void, undefined> {
  const underWay: Promise<T>[] = [];
  for (let started = 0; started < count || underWay.length > 0;) {
    while (started < count && underWay.length < parallel) {
      const task = start(started);
      // When an earlier one fails, or the consumer stops, nobody waits for this one any more.
      task.catch(() => undefined);
      underWay.push(task);
      started += 1;
    }
    const next = underWay.shift();
    if (next) yield await next;
  }
}
