import type { SandboxAnswer, SandboxRequest } from '../operation.js';
import { invalid, type ConsoleCall } from './console-call.js';

/** A text filter; absent, empty and null mean no filter. */
export function textOf({ query }: SandboxRequest, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A filter of several values; absent, empty and null mean no filter. */
export function listOf({ query }: SandboxRequest, name: string): ReadonlySet<string> | undefined {
  const value = query[name];
  const values = Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item !== '') : [];
  return values.length === 0 ? undefined : new Set(values as readonly string[]);
}

/** A time filter in milliseconds since 1970; undefined means no filter. */
export function timeOf(request: SandboxRequest, name: string): number | undefined {
  const text = textOf(request, name);
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw invalid(name, 'is no time');
  return time;
}

/** Row scope; a member of somebody else is refused, not ignored, or a typing error would widen the scope. */
export function managerIdsOf({ organization, ownerId, request }: ConsoleCall): ReadonlySet<string> | undefined {
  const ids = listOf(request, 'account_manager_ids');
  const unknown = [...(ids ?? [])].find((id) => organization.memberOf(ownerId, id) === undefined);
  if (unknown !== undefined) throw invalid('account_manager_ids', `${unknown} is no member`);
  return ids;
}

/** How rows of one kind are listed. */
export interface Listing<Row> {
  /** Name of the list in the answer. */
  readonly field: string;
  readonly idOf: (row: Row) => string;
  /** Values to sort by, by the field name in `sort=field:asc`. */
  readonly sortable: Readonly<Record<string, (row: Row) => string | number>>;
  readonly toWire: (row: Row) => unknown;
  /** Whether the list can grow so long that `after` is offered. */
  readonly endless?: boolean;
}

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

function sorted<Row>(rows: readonly Row[], sort: string, { sortable, idOf }: Listing<Row>): readonly Row[] {
  const [field = '', direction] = sort.split(':');
  const valueOf = sortable[field];
  if (valueOf === undefined) throw invalid('sort', `${field} is no field to sort by`);
  const sign = direction === 'desc' ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(valueOf(a), valueOf(b)) || compare(idOf(a), idOf(b)));
}

const encode = (id: string): string => Buffer.from(id).toString('base64url');

function startOf<Row>(rows: readonly Row[], request: SandboxRequest, { idOf }: Listing<Row>): number {
  const after = textOf(request, 'after');
  if (after === undefined) return Number(request.query['offset'] ?? 0);
  const index = rows.findIndex((row) => encode(idOf(row)) === after);
  if (index < 0) throw invalid('after', 'is of another list');
  return index + 1;
}

/** A batch read gives all found rows at once; what is missing and what the filters leave out reads the same. */
function batch<Row>(
  rows: readonly Row[],
  ids: ReadonlySet<string>,
  { idOf }: Listing<Row>,
): [readonly Row[], readonly string[]] {
  const found = rows.filter((row) => ids.has(idOf(row)));
  const foundIds = new Set(found.map(idOf));
  return [found, [...ids].filter((id) => !foundIds.has(id))];
}

/** One page of the rows that passed the filters, or all of those asked for by `ids`. */
export function pageOf<Row>(rows: readonly Row[], request: SandboxRequest, listing: Listing<Row>): SandboxAnswer {
  const { field, toWire, idOf, endless } = listing;
  const { offset, limit } = request.query;
  const ordered = typeof request.query['sort'] === 'string' ? sorted(rows, request.query['sort'], listing) : rows;
  const ids = listOf(request, 'ids');
  if (ids !== undefined) {
    const [found, notFound] = batch(ordered, ids, listing);
    return { body: { total_count: found.length, offset, limit, [field]: found.map(toWire), not_found_ids: notFound } };
  }
  const start = startOf(ordered, request, listing);
  const page = ordered.slice(start, start + Number(limit));
  const last = page.at(-1);
  const more = endless === true && last !== undefined && start + page.length < ordered.length;
  return {
    body: {
      total_count: ordered.length,
      offset,
      limit,
      [field]: page.map(toWire),
      ...(more && { next_after: encode(idOf(last)) }),
    },
  };
}
