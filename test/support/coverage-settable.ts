import { PERSONAS } from '../../src/embedded/personas.js';
import type { DocumentedOperation } from './coverage-contract.js';
import type { Run } from './coverage-run.js';

/** What decides a field of the request: arguments by name, `a row` for values that an earlier answer gave. */
export type Settability = ReadonlyMap<string, ReadonlySet<string>>;

/** Stands for the rows around a field, e.g. the customer whose balance is asked for. */
export const FROM_ROW = 'the row around it';
/** Stands for the party whose token it is. */
export const FROM_VIEWER = 'the viewer';

/**
 * Judged by what was sent alone: a value that the document gave, that an earlier answer gave, or that is sent with the
 * argument and not without. A value that is always the same is nobody's to set.
 */
export function settability({ operation, request }: DocumentedOperation, runs: readonly Run[]): Settability {
  const own = runsOf(operation, runs);
  // Of several with different ids the first is what the others differ from; where none gets far enough, the first that does.
  const asking = [...own.filter(isBare), ...own];
  const usual = new Map(asking.reverse().map((run) => [wayOf(run), run]));
  const settable = new Map<string, Set<string>>();
  for (const run of own) {
    const from = sourcesIn(run);
    for (const { path } of request) {
      const sent = sentIn(run, operation, path);
      const names = sent.flatMap((text) => from.get(text) ?? []);
      const { argument } = run.document;
      if (argument !== undefined && differs(sent, sentIn(usual.get(wayOf(run)), operation, path))) names.push(argument);
      if (names.length > 0) settable.set(path, new Set([...(settable.get(path) ?? []), ...names]));
    }
  }
  return settable;
}

/** Of these the ones whose values were found upstream just as they were written: the field is what the argument is. */
export function tracedIn({ operation, request }: DocumentedOperation, runs: readonly Run[]): Settability {
  const traced = new Map<string, Set<string>>();
  for (const run of runsOf(operation, runs)) {
    const from = sourcesIn(run);
    for (const { path } of request) {
      const names = sentIn(run, operation, path).flatMap((text) => from.get(text) ?? []);
      traced.set(path, new Set([...(traced.get(path) ?? []), ...names]));
    }
  }
  return traced;
}

const runsOf = (operation: string, runs: readonly Run[]): Run[] =>
  runs.filter(({ change, exchanges }) => change === undefined && exchanges.some((one) => one.operation === operation));

/** Whether something was sent, and not the same as without the argument. */
function differs(sent: readonly string[], usual: readonly string[]): boolean {
  const [now, before] = [new Set(sent), new Set(usual)];
  return now.size > 0 && (now.size !== before.size || [...now].some((text) => !before.has(text)));
}

const isBare = ({ change, document }: Run): boolean => change === undefined && document.argument === undefined;
const wayOf = ({ persona, document }: Run): string => `${persona} ${document.way}`;

const sentIn = (run: Run | undefined, operation: string, path: string): string[] =>
  run?.exchanges.flatMap((one) => (one.operation === operation ? (one.asked[path] ?? []) : [])) ?? [];

type Sources = ReadonlyMap<string, readonly string[]>;

/** By what was exchanged: one run may be asked about a dozen operations. */
const SOURCES = new WeakMap<Run['exchanges'], Sources>();

function sourcesIn(run: Run): Sources {
  const sources = SOURCES.get(run.exchanges) ?? sourcesOf(run);
  SOURCES.set(run.exchanges, sources);
  return sources;
}

/** Where a text that was sent upstream can have come from: texts of the document, parts of its ids, marks of answers. */
function sourcesOf({ persona, document, exchanges }: Run): Sources {
  const sources = new Map<string, string[]>();
  const add = (text: string, source: string): void => {
    // Codes and flags are short, and the same in many fields.
    if (text.length > 1 && !FLAGS.has(text)) sources.set(text, [...(sources.get(text) ?? []), source]);
  };
  for (const { marked } of exchanges) for (const text of Object.values(marked).flat()) add(text, FROM_ROW);
  const { customerId, indirectPartnerId } = PERSONAS.find(({ name }) => name === persona) ?? {};
  for (const id of [customerId, indirectPartnerId]) if (id !== undefined) add(id, FROM_VIEWER);
  for (const { argument, text } of document.given) {
    for (const part of new Set([text, ...idParts(text)])) add(part, argument);
  }
  return sources;
}

const FLAGS = new Set(['true', 'false']);

/** Upstream ids within a global id. */
const idParts = (text: string): string[] => (/^[A-Z][A-Za-z]+:/.test(text) ? text.split(/[:@]/).slice(1) : []);
