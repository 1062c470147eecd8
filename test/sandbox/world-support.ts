import { Refusal, type Caller, type SandboxRequest } from '../../src/sandbox/operation.js';
import { bssOperations } from '../../src/sandbox/operations/bss.js';
import { loadContract } from '../../src/sandbox/server/contract.js';
import { toJson } from '../../src/sandbox/server/json.js';
import { Validation } from '../../src/sandbox/server/validation.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import { createWorld, type World, type WorldOptions } from '../../src/sandbox/world/world.js';
import { parseWireJson } from '../../src/upstream/contract/wire-json.js';

const contract = loadContract();
const validation = new Validation(contract);

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
  readonly query?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly body?: object;
  readonly language?: string;
  readonly caller?: Caller;
}

const queryText = (query: Question['query'] = {}): string =>
  Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((item) => `${name}=${encodeURIComponent(item as string | number)}`))
    .join('&');

/** The bytes an operation answers; both sides are held to the contract. */
export function bytes(world: World, operationId: string, question: Question = {}): string {
  const spec = contract.operations.get(operationId);
  const operation = bssOperations[operationId];
  if (spec === undefined || operation === undefined) throw new Error(`No operation ${operationId}`);
  const checked = validation.request(spec, {
    path: {},
    query: queryText(question.query),
    headers: question.language === undefined ? {} : { 'x-language': question.language },
    body: Buffer.from(JSON.stringify(question.body ?? {})),
  });
  const request: SandboxRequest = { operationId, ...checked, caller: question.caller ?? PARTNER };
  const { status = 200, body } = operation(world, request);
  const text = toJson(body);
  const fault = validation.answerFault(spec, status, text);
  if (fault !== undefined) throw new Error(`${operationId}: ${fault}`);
  return text;
}

/** Amounts are texts with all their digits, or whole numbers. */
export type Row = Readonly<Record<string, string>>;
// Tests read what they expect to be there.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const ask = (world: World, operationId: string, question: Question = {}): any =>
  parseWireJson(bytes(world, operationId, question));

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

/** Every row of a list, read in pages of this size; `field` names the list and `into` says where paging goes. */
export function allRows(
  world: World,
  operationId: string,
  field: string,
  {
    into = 'query',
    limit = 100,
    ...question
  }: Question & { readonly into?: 'query' | 'body'; readonly limit?: number },
): readonly Row[] {
  const rows: Row[] = [];
  for (;;) {
    const paging = { offset: rows.length, limit };
    const answer = ask(world, operationId, { ...question, [into]: { ...question[into], ...paging } }) as Record<
      string,
      readonly Row[]
    >;
    const page = answer[field] ?? [];
    rows.push(...page);
    if (page.length < limit) return rows;
  }
}
