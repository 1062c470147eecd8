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
  const readable = new Map<string, Set<Shown['way']>>();
  const add = (path: string, found: readonly Shown[]): void => {
    const ways = readable.get(path) ?? new Set();
    for (const { way } of found) readable.set(path, ways.add(way));
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
  return {
    readable: new Map([...readable].map(([path, ways]) => [path, [...ways]])),
    repeated: new Set(exchanges.length > 0 ? repeated : []),
  };
}

const markedIn = ({ exchanges }: Run, operation: string): [string, readonly string[]][] =>
  exchanges.filter((one) => one.operation === operation).flatMap(({ marked }) => Object.entries(marked));

/** By what was shown: one run may be asked about a dozen operations. */
const BY_TEXT = new WeakMap<Run['shown'], ReadonlyMap<string, Shown[]>>();

function shownByText({ shown }: Run): ReadonlyMap<string, Shown[]> {
  const byText = BY_TEXT.get(shown) ?? grouped(shown, ({ text }) => plain(text));
  BY_TEXT.set(shown, byText);
  return byText;
}

function grouped<Item, Key>(items: readonly Item[], keyOfItem: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOfItem(item));
    if (group === undefined) groups.set(keyOfItem(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** 100.50 and 100.5 are one amount. */
export const plain = (text: string): string => (/^-?\d+\.\d*?0+$/.test(text) ? text.replace(/\.?0+$/, '') : text);

const keyOf = ({ persona, document }: Run): string => `${persona} ${document.text} ${JSON.stringify(document.stage)}`;

/** Tells where a row stands and nothing of what it says. */
const isPlace = (field: string): boolean => /^PageInfo\.|Edge\.cursor$/.test(field);

/** What a changed answer shows that the unchanged one does not. */
function newIn({ shown }: Run, before: Run | undefined): readonly Shown[] {
  const known = grouped(before?.shown ?? [], ({ way }) => way);
  const isKnown = ({ way, text }: Shown): boolean => known.get(way)?.some((one) => one.text === text) ?? false;
  return shown.filter((one) => !isPlace(one.way.at(-1) ?? '') && !isKnown(one));
}
