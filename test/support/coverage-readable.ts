import type { DocumentedOperation } from './coverage-contract.js';
import type { Run, Shown } from './coverage-run.js';

/** What of an operation's answer comes out where. */
export interface Readability {
  /** Field of the answer -> fields of the graph, each with those that lead to it from the root on. */
  readonly readable: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Fields that were never answered with anything but what had been asked: there is nothing to read in them. */
  readonly repeated: ReadonlySet<string>;
}

/** Judged by what came out alone: a value that is nobody else's, or one that changes with what upstream answers. */
export function readability({ operation, answer }: DocumentedOperation, runs: readonly Run[]): Readability {
  const readable = new Map<string, (readonly string[])[]>();
  const add = (path: string, found: readonly Shown[]): void => {
    if (found.length > 0) readable.set(path, [...(readable.get(path) ?? []), ...found.map(({ way }) => way)]);
  };
  const unchanged = runs.filter(({ change }) => change === undefined);
  const own = unchanged.filter(({ exchanges }) => exchanges.some((one) => one.operation === operation));
  for (const run of own) {
    const shown = shownByText(run);
    for (const [path, texts] of markedIn(run, operation))
      texts.forEach((text) => {
        add(path, shown.get(plain(text)) ?? []);
      });
  }
  const before = new Map(own.map((run) => [keyOf(run), run]));
  for (const run of runs) {
    if (run.change?.operation === operation) add(run.change.path, newIn(run, before.get(keyOf(run))));
  }
  const exchanges = own.flatMap((run) => run.exchanges).filter((one) => one.operation === operation);
  const repeated = answer
    .map(({ path }) => path)
    .filter((path) => exchanges.every((one) => one.repeated.includes(path)));
  return { readable, repeated: new Set(exchanges.length > 0 ? repeated : []) };
}

const markedIn = ({ exchanges }: Run, operation: string): [string, readonly string[]][] =>
  exchanges.filter((one) => one.operation === operation).flatMap(({ marked }) => Object.entries(marked));

function shownByText({ shown }: Run): Map<string, Shown[]> {
  const byText = new Map<string, Shown[]>();
  for (const one of shown) byText.set(plain(one.text), [...(byText.get(plain(one.text)) ?? []), one]);
  return byText;
}

/** 100.50 and 100.5 are one amount. */
export const plain = (text: string): string => (/^-?\d+\.\d*?0+$/.test(text) ? text.replace(/\.?0+$/, '') : text);

const keyOf = ({ persona, document }: Run): string => `${persona} ${document.text} ${JSON.stringify(document.stage)}`;

/** Tells where a row stands and nothing of what it says. */
const isPlace = (field: string): boolean => /^PageInfo\.|Edge\.cursor$/.test(field);

/** What a changed answer shows that the unchanged one does not. */
function newIn({ shown }: Run, before: Run | undefined): readonly Shown[] {
  const known = new Set(before?.shown.map(({ way, text }) => `${way.join(' ')} ${text}`));
  return shown.filter(({ way, text }) => !isPlace(way.at(-1) ?? '') && !known.has(`${way.join(' ')} ${text}`));
}
