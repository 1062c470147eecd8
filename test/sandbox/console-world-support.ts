import { Refusal, type Caller } from '../../src/sandbox/operation.js';
import { consoleOperations } from '../../src/sandbox/operations/console.js';
import { success } from '../../src/sandbox/server/answers.js';
import { loadContract } from '../../src/sandbox/server/contract.js';
import { validationOf } from '../../src/sandbox/server/validation.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import type { World } from '../../src/sandbox/world/world.js';
import { catalogue } from '../../src/upstream/contract/catalogue.js';
import type { components } from '../../src/upstream/contract/console.js';
import type { AnswerOf, OperationId, PagedOperationId, RowOf } from '../../src/upstream/contract/operations.js';
import { partnerLines } from './own-bills-support.js';
import { cents, PARTNER, type Row } from './world-support.js';

const contract = loadContract();
const validation = validationOf(contract);

/** A member's id by number, as the personas have it. */
export const m = (serial: number): string => entityId('m', serial);

export interface ConsoleQuestion {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly caller?: Caller;
  /** Acting member; the master account without one. */
  readonly as?: string;
}

const queryText = (query: ConsoleQuestion['query'] = {}): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent([value].flat().join(','))}`)
    .join('&');

/** Calls one operation over a whole world as the server would; both sides are held to the contract. */
export function askConsole<Op extends OperationId>(
  world: World,
  operationId: Op,
  question: ConsoleQuestion = {},
): AnswerOf<Op> {
  const { path = {}, query, caller = PARTNER, as } = question;
  const spec = contract.operations.get(operationId)!;
  const headers = {
    host: 'sandbox.test',
    'idempotency-key': 'any-key-1',
    ...(as !== undefined && { 'x-member-id': as }),
  };
  const checked = validation.request(spec, { path, query: queryText(query), headers, body: Buffer.alloc(0) });
  const { status, text } = success(consoleOperations[operationId]!(world, { operationId, ...checked, caller }));
  const fault = validation.answerFault(spec, status, text);
  if (fault !== undefined) throw new Error(`${operationId}: ${fault}`);
  return JSON.parse(text) as AnswerOf<Op>;
}

/** Every row of a list, page after page. */
export function allOf<Op extends PagedOperationId>(
  world: World,
  operationId: Op,
  question: ConsoleQuestion = {},
): readonly RowOf<Op>[] {
  const rows: RowOf<Op>[] = [];
  for (;;) {
    const query = { ...question.query, offset: rows.length, limit: 100 };
    const page = askConsole(world, operationId, { ...question, query }) as Readonly<Record<string, unknown>>;
    rows.push(...(page[catalogue[operationId].rowsField] as RowOf<Op>[]));
    if (rows.length >= Number(page['total_count'])) return rows;
  }
}

/** The documented code of a refused call. */
export function consoleRefusal(world: World, operationId: OperationId, question: ConsoleQuestion = {}): string {
  try {
    askConsole(world, operationId, question);
  } catch (error) {
    if (error instanceof Refusal && contract.errorStatuses.has(error.code)) return error.code;
    throw error;
  }
  throw new Error(`${operationId} was not refused`);
}

type WireMoney = components['schemas']['Money'];
type Ranking = components['schemas']['Ranking'];

export const sumMoney = (amounts: readonly WireMoney[]): bigint =>
  amounts.reduce((sum, { amount }) => sum + cents(amount), 0n);

/** Everything in a ranking. */
export const sumOfRanking = ({ entries, rest }: Ranking): bigint =>
  sumMoney([...entries.map(({ amount }) => amount), ...rest]);

const known = new WeakMap<World, Map<string, readonly Row[]>>();

/** What the partner API says of all of the partner's customers in a month; nothing in a world changes it. */
export function partnerApiLines(world: World, cycle: string): readonly Row[] {
  const byCycle = known.get(world) ?? new Map<string, readonly Row[]>();
  known.set(world, byCycle);
  const lines =
    byCycle.get(cycle) ??
    world.customers.ofOwner(PARTNER.accountId).flatMap((customer) => partnerLines(world, customer, cycle));
  byCycle.set(cycle, lines);
  return lines;
}
