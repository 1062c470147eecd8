import type { DocumentedApi, DocumentedOperation } from './coverage-contract.js';
import type { Exception } from './coverage-exceptions.js';
import { readability } from './coverage-readable.js';
import type { Run } from './coverage-run.js';
import { settability } from './coverage-settable.js';

/** One operation that the graph serves. */
export interface Served {
  readonly operation: string;
  readonly audience: readonly string[];
  /** Fields of the graph that its answer comes out in, each with those that lead to it from the root on. */
  readonly shows: readonly (readonly string[])[];
  /** Arguments, and what else decides its request. */
  readonly setBy: readonly string[];
  /** Fields of the answer that only repeat the request. */
  readonly repeated: readonly string[];
  /** Documented and not to be had through the graph, less the reviewed exceptions. */
  readonly unreadable: readonly string[];
  readonly unsettable: readonly string[];
}

export interface Coverage {
  readonly served: readonly Served[];
  readonly unserved: readonly DocumentedOperation[];
  readonly exceptions: readonly Exception[];
  /** Exceptions for fields that need none. */
  readonly unneeded: readonly string[];
}

/** What the recorded runs prove, and nothing else. */
export function coverageOf(api: DocumentedApi, runs: readonly Run[], exceptions: readonly Exception[]): Coverage {
  const operations = api.operations().filter((one) => one.api === 'bss');
  const needed = new Set<string>();
  const served = operations.flatMap((operation) => {
    const isCalled = runs.some(({ exchanges }) => exchanges.some((one) => one.operation === operation.operation));
    const proof = isCalled ? servedBy(operation, runs) : undefined;
    if (proof === undefined) return [];
    const missing = (part: Exception['part'], fields: readonly string[]): string[] =>
      fields.filter((field) => {
        const name = exceptionName({ part, field }, operation.operation);
        const isExcepted = exceptions.some((one) => one.operations.some((at) => exceptionName(one, at) === name));
        if (isExcepted) needed.add(name);
        return !isExcepted;
      });
    const { unreadable, unsettable, ...rest } = proof;
    return [{ ...rest, unreadable: missing('answer', unreadable), unsettable: missing('request', unsettable) }];
  });
  const known = new Set(served.map(({ operation }) => operation));
  const all = exceptions.flatMap((one) => one.operations.map((operation) => exceptionName(one, operation)));
  return {
    served,
    unserved: operations.filter(({ operation }) => !known.has(operation)),
    exceptions,
    unneeded: all.filter((name) => !needed.has(name)),
  };
}

const exceptionName = ({ part, field }: Pick<Exception, 'part' | 'field'>, operation: string): string =>
  `${operation} ${part} ${field}`;

/** Undefined when an answer is asked for and nothing of it is shown: then nobody is served. */
function servedBy(operation: DocumentedOperation, runs: readonly Run[]): Served | undefined {
  const { readable, repeated } = readability(operation, runs);
  if (operation.answer.length > 0 && readable.size === 0) return undefined;
  const settable = settability(operation, runs);
  const shows = [...new Set([...readable.values()].flat())];
  return {
    operation: operation.operation,
    audience: operation.audience,
    shows: shows.length > 0 ? shows : callersOf(operation, runs),
    setBy: onTheWay([...new Set([...settable.values()].flatMap((names) => [...names]))], shows),
    repeated: [...repeated].filter((path) => !readable.has(path)),
    unreadable: operation.answer.flatMap(({ path }) => (readable.has(path) || repeated.has(path) ? [] : [path])),
    unsettable: operation.request.flatMap(({ path }) => (settable.has(path) ? [] : [path])),
  };
}

/** Without the arguments of what merely lies around it: of a customer's bills those of the bills, not of the customers. */
function onTheWay(names: readonly string[], ways: readonly (readonly string[])[]): readonly string[] {
  const fieldOf = (name: string): string => name.split('(', 1)[0] ?? '';
  const takers = new Set(names.map(fieldOf));
  const own = new Set(ways.map((way) => way.findLast((field) => takers.has(field))));
  return ways.length === 0 ? names : names.filter((name) => !name.includes('(') || own.has(fieldOf(name)));
}

/** Where nothing is answered, the root fields that asked. */
const callersOf = ({ operation }: DocumentedOperation, runs: readonly Run[]): string[][] =>
  runs
    .filter(({ exchanges }) => exchanges.some((one) => one.operation === operation))
    .map(({ document }) => [document.way.split(' ', 1)[0] ?? '']);
