import type { operations as Bss } from './bss.js';
import { catalogue } from './catalogue.js';
import type { operations as Console } from './console.js';
import { limits } from './limits.js';

type Catalogue = typeof catalogue;
type Operations = Bss & Console;

/** An operation of either upstream API, e.g. `ListSubCustomers`. */
export type OperationId = keyof Catalogue & keyof Operations;

/** Operations that may be repeated (`x-idempotent`), and those that change something and are sent once. */
export type ReadOperationId = {
  [Op in OperationId]: Catalogue[Op]['idempotent'] extends true ? Op : never;
}[OperationId];
export type WriteOperationId = Exclude<OperationId, ReadOperationId>;

/** Operations that answer in pages (`x-pagination`). */
export type PagedOperationId = {
  [Op in OperationId]: Catalogue[Op]['pagination'] extends null ? never : Op;
}[OperationId];

type JsonOf<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** Headers the client fills in itself, from its credentials and the options of a call. */
type FilledHeader = 'X-Auth-Token' | 'X-Member-Id' | 'X-Request-Id' | 'Idempotency-Key';
type OpenHeaders<Headers> = Pick<Headers, Exclude<keyof Headers, FilledHeader>>;
type HeaderPart<T> = T extends { header?: never }
  ? { header?: never }
  : T extends { header?: infer Headers extends object }
    ? [keyof OpenHeaders<Headers>] extends [never]
      ? { header?: never }
      : Partial<OpenHeaders<Headers>> extends OpenHeaders<Headers>
        ? { header?: OpenHeaders<Headers> }
        : { header: OpenHeaders<Headers> }
    : never;
type BodyPart<T> = T extends { requestBody: infer Body extends object }
  ? { body: JsonOf<Body> }
  : T extends { requestBody?: infer Body extends object }
    ? { body?: JsonOf<Body> }
    : { body?: never };

/** What an operation is asked, part by part; a part is required when the contract requires something in it. */
export type RequestOf<Op extends OperationId> = Pick<Operations[Op]['parameters'], 'path' | 'query'> &
  HeaderPart<Operations[Op]['parameters']> &
  BodyPart<Operations[Op]>;

type SuccessOf<Op extends OperationId> = keyof Operations[Op]['responses'] & (200 | 201 | 202);

/** The JSON body of the successful answer; undefined where there is none. */
export type AnswerOf<Op extends OperationId> = [SuccessOf<Op>] extends [never]
  ? undefined
  : JsonOf<Operations[Op]['responses'][SuccessOf<Op>]>;

/** One row of a paged operation. */
export type RowOf<Op extends PagedOperationId> =
  NonNullable<AnswerOf<Op>[Catalogue[Op]['rowsField'] & keyof AnswerOf<Op>]> extends readonly (infer Row)[]
    ? Row
    : never;

interface PaginationBase {
  readonly in: 'query' | 'body';
  readonly limitParam: string;
  /** Rows per page when the request names no limit; null where unpublished. */
  readonly default: number | null;
  /** Most rows per page; null where unpublished. */
  readonly max: number | null;
  /** Field of the answer with the number of all matching rows; null where there is none. */
  readonly totalField: string | null;
}

/** `nextField` is a dotted path into the answer; absent or empty after the last page. */
interface Cursor {
  readonly cursorParam: string;
  readonly nextField: string;
}

export interface OffsetPagination extends PaginationBase {
  readonly style: 'offset';
  readonly offsetParam: string;
  /** Rows past `maxOffset` are reached by a cursor only; null where offsets have no limit. */
  readonly beyond: ({ readonly maxOffset: number } & Cursor) | null;
}

export interface CursorPagination extends PaginationBase, Cursor {
  readonly style: 'cursor';
}

/** How an operation pages: by a zero-based row offset, or by a cursor from the page before. */
export type Pagination = OffsetPagination | CursorPagination;

/** What the contract says of one operation beside its types. */
export interface OperationDescriptor {
  readonly upstream: 'bss' | 'console';
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly pathParams: readonly string[];
  readonly queryParams: readonly string[];
  /** Query parameters whose values are joined by commas; the other lists repeat their name. */
  readonly commaLists: readonly string[];
  readonly headerParams: readonly string[];
  /** Body fields whose exact decimal text is written as a JSON number. */
  readonly decimalNumbers: readonly string[];
  /** Whether a success brings a JSON object. */
  readonly hasAnswer: boolean;
  /** Field of the answer that holds the rows; null unless the operation pages. */
  readonly rowsField: string | null;
  readonly pagination: Pagination | null;
  /** The list parameter that makes one call answer for many ids; `max` null where no maximum is published. */
  readonly batch: { readonly field: string; readonly in: 'query' | 'body'; readonly max: number | null } | null;
  /** Published calls per `perSeconds` seconds; null where unpublished. */
  readonly rateLimit: { readonly limit: number; readonly perSeconds: number } | null;
  /** Kinds of caller upstream accepts. */
  readonly audience: readonly string[];
  /** Permission items of partner operators; any one is enough. */
  readonly permissionItems: readonly string[];
  /** Field of a 200 answer that lists the items that failed, and the id in each. */
  readonly partialFailure: { readonly field: string; readonly itemId: string } | null;
  /** True: a read that may be repeated. */
  readonly idempotent: boolean;
  /** What names a write, so that upstream can tell a repetition. */
  readonly idempotencyKey: { readonly in: 'header' | 'body'; readonly name: string } | null;
  /** Filters that take one value per call. */
  readonly singleId: readonly string[];
}

/** Taken where the contract publishes no maximum: the maximum of nearly all operations that publish one. */
const USUAL_MAXIMUM = 100;

export const descriptorOf = (operation: OperationId): OperationDescriptor => catalogue[operation];

/** Most ids one call takes; 1 where there is no batch form. */
export function batchLimit(operation: OperationId): number {
  const { batch } = descriptorOf(operation);
  return batch === null ? 1 : (batch.max ?? USUAL_MAXIMUM);
}

export const paginationOf = (operation: PagedOperationId): Pagination => catalogue[operation].pagination;

/** Most rows one page holds. */
export const pageLimit = (operation: PagedOperationId): number => paginationOf(operation).max ?? USUAL_MAXIMUM;

/** What the contract demands of one part of a request, in the words of JSON Schema. */
export interface Limit {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  /** Most decimals. */
  readonly scale?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly (string | number | boolean)[];
  readonly required?: boolean;
}

/** Every limit of an operation by its place in the request: `query.customer_id`, `body.customer_infos.customer_id`. */
export const limitsOf = (operation: OperationId): Readonly<Record<string, Limit | undefined>> => limits[operation];
