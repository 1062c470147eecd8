import { Refusal, type Caller, type SandboxRequest } from '../../src/sandbox/operation.js';
import { bssOperations } from '../../src/sandbox/operations/bss.js';
import { success } from '../../src/sandbox/server/answers.js';
import { loadContract, type OperationSpec } from '../../src/sandbox/server/contract.js';
import { toJson } from '../../src/sandbox/server/json.js';
import { validationOf } from '../../src/sandbox/server/validation.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import { createWorld, type World, type WorldOptions } from '../../src/sandbox/world/world.js';
import { parseWireJson } from '../../src/upstream/contract/wire-json.js';

const contract = loadContract();
const validation = validationOf(contract);

export const NOW = new Date('2026-03-17T00:00:00Z');
/** The latest of the thirteen cycles of `NOW`, and all of them. */
export const CYCLE = '2026-03';
export const CYCLES = [
  ...Array.from({ length: 10 }, (_, index) => `2025-${(index + 3).toString().padStart(2, '0')}`),
  '2026-01',
  '2026-02',
  CYCLE,
];

export const c = (serial: number): string => entityId('c', serial);
export const b = (serial: number): string => entityId('b', serial);
export const PARTNER: Caller = { kind: 'PARTNER', accountId: 'a0000000000000000000000000000001' };
export const RESELLER: Caller = { kind: 'INDIRECT_PARTNER', accountId: b(1) };
export const CUSTOMER: Caller = { kind: 'CUSTOMER', accountId: c(1) };

export const worldOf = (options: Partial<WorldOptions> = {}): World =>
  createWorld({ customers: 300, seed: 1, now: NOW, ...options });

export interface Question {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | readonly string[]>>;
  /** An `Amount` in it becomes an exact JSON number. */
  readonly body?: object;
  readonly language?: string;
  readonly caller?: Caller;
}

const queryText = (query: Question['query'] = {}): string =>
  Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((item) => `${name}=${encodeURIComponent(item)}`))
    .join('&');

function requestOf(
  operationId: string,
  { path = {}, query, body, language, caller = PARTNER }: Question,
): SandboxRequest {
  const checked = validation.request(specOf(operationId), {
    path,
    query: queryText(query),
    headers: language === undefined ? {} : { 'x-language': language },
    body: Buffer.from(toJson(body ?? {})),
  });
  return { operationId, ...checked, caller };
}

function specOf(operationId: string): OperationSpec {
  const spec = contract.operations.get(operationId);
  if (spec === undefined) throw new Error(`The contract has no ${operationId}`);
  return spec;
}

/** The bytes an operation answers, none for an answer without a body; both sides are held to the contract. */
export function bytes(world: World, operationId: string, question: Question = {}): string {
  const operation = bssOperations[operationId];
  if (operation === undefined) throw new Error(`No operation ${operationId}`);
  const { status, text } = success(operation(world, requestOf(operationId, question)));
  const fault = validation.answerFault(specOf(operationId), status, text);
  if (fault !== undefined) throw new Error(`${operationId}: ${fault}`);
  return text;
}

/** A row of an answer: amounts are texts with all their digits; whole numbers are compared as texts, too. */
export type Row = Readonly<Record<string, string>>;

export const ask = (world: World, operationId: string, question: Question = {}): Readonly<Record<string, unknown>> =>
  parseWireJson(bytes(world, operationId, question) || '{}') as Readonly<Record<string, unknown>>;

/** The rows of one page: every list operation answers with one list. */
export function rowsOf(world: World, operationId: string, question: Question = {}): readonly Row[] {
  const rows = Object.values(ask(world, operationId, question)).find(Array.isArray);
  if (rows === undefined) throw new Error(`${operationId} answered no list`);
  return rows as readonly Row[];
}

export function totalOf(world: World, operationId: string, question: Question = {}): number {
  const { count, total_count } = ask(world, operationId, question);
  return Number(count ?? total_count);
}

/** The documented code of a refused call. */
export function refusal(world: World, operationId: string, question: Question = {}): string {
  try {
    bytes(world, operationId, question);
  } catch (error) {
    if (error instanceof Refusal && contract.errorStatuses.has(error.code)) return error.code;
    throw error;
  }
  throw new Error(`${operationId} was not refused`);
}

/** Whole cents of an amount on the wire, which always has two decimals. */
export function cents(amount: unknown): bigint {
  const text = String(amount);
  if (!/^-?\d+\.\d\d$/.test(text)) throw new Error(`${text} has not two decimals`);
  return BigInt(text.replace('.', ''));
}

export const sumOf = (rows: readonly Row[], field: string): bigint =>
  rows.reduce((sum, row) => sum + cents(row[field]), 0n);

/** Every row of a list, read in pages of this size; `into` says where offset and limit go. */
export function allRows(
  world: World,
  operationId: string,
  {
    into = 'query',
    limit = 100,
    ...question
  }: Question & { readonly into?: 'query' | 'body'; readonly limit?: number },
): readonly Row[] {
  const rows: Row[] = [];
  for (;;) {
    const paging = { offset: rows.length, limit };
    const page = rowsOf(world, operationId, { ...question, [into]: { ...question[into], ...paging } });
    rows.push(...page);
    if (page.length < limit) return rows;
  }
}
