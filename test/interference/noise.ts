import { createHash } from 'node:crypto';
import { Amount } from '../../src/sandbox/amount.js';
import { type Operation, Refusal, type SandboxAnswer, type SandboxRequest } from '../../src/sandbox/operation.js';
import type { World } from '../../src/sandbox/world/world.js';
import { descriptorOf, type OperationDescriptor, type OperationId } from '../../src/upstream/contract/operations.js';
import type { Row } from './owners.js';
import type { Sight } from './sight.js';

/** What says whose a row is, and when; moved to another row it might bring that one into sight. */
const FIXED = /(_id|_ids|^id|_time|_at|_cycle|^cycle|^from|^to|_month|_date)$/;

type SightOf = (world: World) => Sight;
type Operations = Readonly<Record<string, Operation>>;

/** The same world but for what the persona may not see: rows of others have other values, some are gone, some are new. */
export const withNoise =
  (sightOf: SightOf) =>
  (own: Operations): Operations =>
    Object.fromEntries(
      Object.entries(own).map(([id, run]) => {
        const operation = id as OperationId;
        return [id, descriptorOf(operation).idempotent ? noisy(operation, run, sightOf) : run];
      }),
    );

function noisy(operation: OperationId, run: Operation, sightOf: SightOf): Operation {
  return (world, request) => {
    const sight = sightOf(world);
    const { rowsField } = descriptorOf(operation);
    if (rowsField !== null) return noisyList(operation, run, world, request, sight);
    const answer = run(world, request);
    const hidden = !sight.mayAsk(operation, request) || !seesAnswer(operation, request, sight, answer.body);
    if (!hidden) return { ...answer, body: noisyParts(operation, request, sight, answer.body) };
    if (chance(operation, 2)) throw new Refusal(refusalOf(operation), 'not for everybody');
    return { ...answer, body: otherValue(answer.body) };
  };
}

/** Rows within an answer are judged one by one. */
const seesAnswer = (operation: OperationId, request: SandboxRequest, sight: Sight, body: unknown): boolean =>
  rowListsIn(body).length > 0 || sight.sees(operation, request, (body ?? {}) as Row);

const refusalOf = (operation: OperationId): string =>
  descriptorOf(operation).upstream === 'console' ? 'CON.0404' : 'CBC.0100';

/** All rows, with noise among them, and then the page that was asked for. */
function noisyList(
  operation: OperationId,
  run: Operation,
  world: World,
  request: SandboxRequest,
  sight: Sight,
): SandboxAnswer {
  const { rowsField, pagination } = descriptorOf(operation);
  const field = rowsField ?? '';
  const first = run(world, request);
  const noise = (rows: readonly Row[]): readonly Row[] => noisyRows(operation, request, sight, rows);
  if (pagination?.style !== 'offset' || isBatch(request)) {
    return { ...first, body: changed(first.body, { [field]: noise(rowsOf(first, field)) }) };
  }
  const pages = new Pages(pagination, request);
  const own = pages.all((page) => rowsOf(run(world, page), field));
  const rows = noise(own);
  const { totalField } = pagination;
  const isSameList = rows.every((row, index) => row === own[index]);
  return {
    ...first,
    body: changed(first.body, {
      ...(!isSameList && valuesOf(first.body as Row, wholesOf(first.body as Row, field))),
      [field]: pages.page(rows),
      ...(totalField !== null && { [totalField]: rows.length }),
    }),
  };
}

/** Rows by id come all at once; what merely filters by many ids comes in pages. */
const isBatch = ({ query }: SandboxRequest): boolean => query['ids'] !== undefined;

type Offsets = Extract<OperationDescriptor['pagination'], { readonly style: 'offset' }>;

/** The pages of a list as one operation cuts them. */
class Pages {
  readonly #place: 'query' | 'body';

  constructor(
    private readonly pagination: Offsets,
    private readonly request: SandboxRequest,
  ) {
    this.#place = pagination.in === 'query' ? 'query' : 'body';
  }

  all(read: (request: SandboxRequest) => readonly Row[]): readonly Row[] {
    const step = this.pagination.max ?? 100;
    const rows: Row[] = [];
    for (let offset = 0; rows.length === offset; offset += step) rows.push(...read(this.#request(offset, step)));
    return rows;
  }

  page(rows: readonly Row[]): readonly Row[] {
    const asked = this.request[this.#place];
    const { offsetParam, limitParam, default: usual } = this.pagination;
    const offset = Number(asked[offsetParam] ?? 0);
    return rows.slice(offset, offset + Number(asked[limitParam] ?? usual ?? 10));
  }

  #request(offset: number, limit: number): SandboxRequest {
    const { offsetParam, limitParam } = this.pagination;
    const place = this.#place;
    return { ...this.request, [place]: { ...this.request[place], [offsetParam]: offset, [limitParam]: limit } };
  }
}

/** Lists within an answer that is no list itself. */
function noisyParts(operation: OperationId, request: SandboxRequest, sight: Sight, body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const lists = rowListsIn(body).map(([name, rows]) => [name, noisyRows(operation, request, sight, rows)] as const);
  return changed(body, Object.fromEntries(lists));
}

/** Lists of rows that say whose they are. */
function rowListsIn(body: unknown): (readonly [name: string, rows: readonly Row[]])[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).filter(
    ([, value]) =>
      Array.isArray(value) && value.length > 0 && value.every((row) => isRow(row) && 'customer_id' in (row as Row)),
  ) as [string, readonly Row[]][];
}

/** What an answer says of all rows together, such as their sum: where some are out of sight, it is too. */
const wholesOf = (body: Row, field: string): ReadonlySet<string> =>
  new Set(Object.keys(body).filter((name) => name !== field && !/^(offset|limit|currency|next_after)$/.test(name)));

function noisyRows(
  operation: OperationId,
  request: SandboxRequest,
  sight: Sight,
  rows: readonly Row[],
): readonly Row[] {
  const mayAsk = sight.mayAsk(operation, request);
  const hidden = sight.hiddenFields(operation, request);
  const outside = rows.filter((row) => !(mayAsk && sight.sees(operation, request, row)));
  const turned = new Map(outside.map((row, index) => [row, mixed(row, outside[(index + 1) % outside.length] ?? row)]));
  return rows.flatMap((row) => {
    const other = turned.get(row);
    if (other === undefined) return [hidden.size > 0 ? changed(row, valuesOf(row, hidden)) : row];
    const name = JSON.stringify(Object.entries(row).filter(([key]) => FIXED.test(key)));
    if (chance(name, 4)) return [];
    return chance(`${name} twice`, 6) ? [other, renamed(other)] : [other];
  });
}

const valuesOf = (row: Row, fields: ReadonlySet<string>): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (fields.has(key) ? [[key, otherValue(value)]] : [])),
  );

/** A row with another's values, as far as both have them. */
const mixed = (row: Row, other: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, !FIXED.test(key) && key in other ? other[key] : value]),
  );

/** A row that nobody knows. */
const renamed = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      /(^|_)id$/.test(key) && typeof value === 'string' ? digest(value).slice(0, value.length) : value,
    ]),
  );

function otherValue(value: unknown): unknown {
  if (value instanceof Amount) return new Amount(value.cents + 1n);
  if (Array.isArray(value)) return value.slice(1).map(otherValue);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string')
    return /^-?\d+\.\d\d$/.test(value) ? `1${value.replace('-', '')}` : value.replace(/\d/, '7');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, FIXED.test(key) ? part : otherValue(part)]),
  );
}

const isRow = (value: unknown): boolean => typeof value === 'object' && value !== null && !(value instanceof Amount);
const rowsOf = ({ body }: SandboxAnswer, field: string): readonly Row[] =>
  ((body as Row)[field] ?? []) as readonly Row[];
const changed = <Body>(body: Body, part: Row): Body => ({ ...body, ...part });
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').repeat(2);
/** True for one name in so many, always the same ones. */
const chance = (name: string, of: number): boolean => parseInt(digest(name).slice(0, 8), 16) % of === 0;
