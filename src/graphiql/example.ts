export interface Example {
  readonly title: string;
  /** What it shows, in one line. */
  readonly about: string;
  readonly query: string;
  /** What the query's variables are when it is opened at this moment. */
  readonly variables?: (now: Date) => Readonly<Record<string, string>>;
}

/** Billing cycles are months of China time, eight hours ahead of UTC. */
export function lastClosedCycle(now: Date): Readonly<Record<string, string>> {
  const inChina = new Date(now.getTime() + 8 * 3_600_000);
  const month = new Date(Date.UTC(inChina.getUTCFullYear(), inChina.getUTCMonth() - 1));
  return { cycle: month.toISOString().slice(0, 7) };
}
