import type { Sample } from './load-protocol.js';
import type { UpstreamCalls } from './upstream-calls.js';

/** One line of a table: what was reached, and what is required where something is. */
export interface Figure {
  readonly what: string;
  readonly reached: string;
  readonly required?: string;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export const ms = (value: number): string => (Number.isNaN(value) ? 'none' : `${value.toFixed(0)} ms`);
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Answers and errors of viewers, and how long they took. */
export function answersOf(samples: readonly Sample[], label = ''): readonly Figure[] {
  const times = samples.map((sample) => sample.ms);
  const [median = NaN, p95 = NaN, p99 = NaN] = [0.5, 0.95, 0.99].map((share) => percentile(times, share));
  return [
    { what: `screens opened${label}`, reached: String(samples.length) },
    { what: `errors to viewers${label}`, reached: errorsOf(samples), required: '0' },
    { what: `where${label}`, reached: failedScreens(samples) },
    { what: `p50 / p95 / p99${label}`, reached: `${ms(median)} / ${ms(p95)} / ${ms(p99)}` },
    { what: `sources${label}`, reached: sourcesOf(samples) },
  ];
}

/** `3 (UPSTREAM_BUSY 2, INTERNAL 1)`. */
export function errorsOf(samples: readonly Sample[]): string {
  const failed = samples.filter(({ codes }) => codes.length > 0);
  return failed.length === 0 ? '0' : `${failed.length} (${tally(failed.flatMap(({ codes }) => codes))})`;
}

/** The five screens that failed most, and for whom. */
function failedScreens(samples: readonly Sample[]): string {
  const failed = samples.filter(({ codes }) => codes.length > 0);
  return (
    tally(failed.map(({ role, screen }) => `${role}: ${screen}`))
      .split(', ')
      .slice(0, 5)
      .join(', ') || 'nowhere'
  );
}

export const sourcesOf = (samples: readonly Sample[]): string =>
  tally(samples.flatMap(({ sources }) => sources)) || 'not told';

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}

/** Worst and mean use of the budget between two moments. */
export function budgetOf(calls: UpstreamCalls, from?: number, to?: number): Figure {
  const shares = calls.budget(from, to);
  const mean = shares.reduce((sum, { share }) => sum + share, 0) / Math.max(1, shares.length);
  const worst = shares
    .slice(0, 3)
    .map(({ operation, share }) => `${operation} ${percent(share)}`)
    .join(', ');
  return { what: 'budget used: worst; mean', reached: `${worst || 'none'}; ${percent(mean)}`, required: '≤ 100 %' };
}

export function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n## ${title}\n\n| figure | reached | required |\n| --- | --- | --- |`);
  for (const { what, reached, required = '' } of figures) console.log(`| ${what} | ${reached} | ${required} |`);
}
