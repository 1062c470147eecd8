/** How often a root field was asked, answered, and answered otherwise in the other world to who sees everything. */
export interface Count {
  readonly asked: number;
  readonly telling: number;
  readonly told: number;
}
export type Counts = Readonly<Record<string, Count>>;

type Data = Readonly<Record<string, unknown>>;

/** Counts what the questions are about: a field that never tells is not tested, and one that is never told apart has no noise. */
export class RootFields {
  readonly #counts = new Map<string, Count>();

  /** What the persona itself was answered. */
  answered(query: string, body: string): void {
    const data = dataOf(body);
    for (const [alias, name] of fieldsOf(query)) this.#add(name, { asked: 1, telling: isTelling(data[alias]) ? 1 : 0 });
  }

  /** What somebody who sees everything was answered in both worlds. */
  compared(query: string, one: string, other: string): void {
    const [data, others] = [dataOf(one), dataOf(other)];
    for (const [alias, name] of fieldsOf(query)) {
      const isTold = JSON.stringify(data[alias]) !== JSON.stringify(others[alias]);
      this.#add(name, { told: isTold ? 1 : 0 });
    }
  }

  all(): Counts {
    return Object.fromEntries(this.#counts);
  }

  #add(name: string, count: Partial<Count>): void {
    this.#counts.set(name, sumOf(this.#counts.get(name), count));
  }
}

/** The counts of several personas together. */
export function together(all: readonly Counts[]): Counts {
  const names = [...new Set(all.flatMap((counts) => Object.keys(counts)))].sort();
  return Object.fromEntries(names.map((name) => [name, sumOf(...all.map((counts) => counts[name]))]));
}

const sumOf = (...counts: readonly (Partial<Count> | undefined)[]): Count => {
  const of = (part: keyof Count): number => counts.reduce((sum, count) => sum + (count?.[part] ?? 0), 0);
  return { asked: of('asked'), telling: of('telling'), told: of('told') };
};

/** Whether anything but an absence was told: rows, or a value. */
const isTelling = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isTelling)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).some(([name, part]) => !EMPTY.has(name) && isTelling(part))
      : value !== null && value !== undefined;
/** Said of a list without rows, too. */
const EMPTY: ReadonlySet<string> = new Set(['__typename', 'pageInfo', 'totalCount']);

const fieldsOf = (query: string): readonly (readonly [alias: string, name: string])[] =>
  [...query.matchAll(/\b(f\d): (\w+)/g)].map(([, alias = '', name = '']) => [alias, name]);

const dataOf = (body: string): Data => (JSON.parse(body) as { readonly data?: Data | null }).data ?? {};
