import type { operations } from '../../upstream/contract/bss.js';
import type { WireDecimal } from '../../upstream/contract/wire-json.js';
import type { Amount } from '../amount.js';
import type { Decimal } from '../decimal.js';
import type { SandboxAnswer, SandboxRequest } from '../operation.js';

type OperationId = keyof operations;

/** A shape of the contract whose decimals may be exact amounts; ledgers write theirs as strings. */
type Wire<T> = [WireDecimal] extends [T]
  ? Amount | Decimal | string | number | Extract<T, undefined>
  : T extends readonly (infer Item)[]
    ? readonly Wire<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Wire<T[Key]> }
      : T;

type Ok<Op extends OperationId> = operations[Op]['responses'] extends {
  200: { content: { 'application/json': infer Body } };
}
  ? Wire<Body>
  : never;

export type QueryOf<Op extends OperationId> = NonNullable<operations[Op]['parameters']['query']>;
export type BodyOf<Op extends OperationId> = operations[Op] extends {
  requestBody?: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;
/** One row of the list `field` of an operation's answer. */
export type RowOf<Op extends OperationId, Field extends keyof Ok<Op>> =
  NonNullable<Ok<Op>[Field]> extends readonly (infer Row)[] ? Row : never;

/** A 200 with the fields the contract gives the operation. */
export const ok = <Op extends OperationId>(body: Ok<Op>): SandboxAnswer => ({ body });

/** The query as the contract types it: it passed the contract's checks before it came here. */
export const queryOf = <Op extends OperationId>({ query }: SandboxRequest): QueryOf<Op> => query;
export function bodyOf<Op extends OperationId>(request: SandboxRequest): BodyOf<Op> {
  const body: unknown = request.body;
  return body as BodyOf<Op>;
}

/** Rows to skip and rows per call; the default is the contract's for most operations. */
export const page = <Row>(rows: readonly Row[], { offset = 0, limit = 10 }: Paging): readonly Row[] =>
  rows.slice(offset, offset + limit);

export interface Paging {
  readonly offset?: number;
  readonly limit?: number;
}

/** `2024-10-24T08:00:00Z`. @param time milliseconds since 1970. */
export const wireTime = (time: number): string => new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');

export type Language = 'zh' | 'en';

/** Which language names are wanted in; the operations spell the header's values in two ways. */
export const languageOf = ({ headers }: SandboxRequest): Language =>
  headers['x-language']?.toLowerCase() === 'en_us' ? 'en' : 'zh';
