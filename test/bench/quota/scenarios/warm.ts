import { type Options, withBench } from '../bench.js';
import { answersOf, budgetOf, type Figure, percent, print } from '../figures.js';
import { callsOf, throttledOf } from '../upstream-calls.js';
import { costOf } from '../replica-metrics.js';

/** Caches are filled in the first minute, or the first third of a shorter run. */
const WARM_UP_SECONDS = 60;

/** A usual day of all viewers. */
export async function warm(options: Options): Promise<void> {
  await withBench(options, {}, async ({ deployment, calls, work, viewers }) => {
    const began = Date.now();
    const samples = await work(options.seconds);
    const warmUp = Math.min(WARM_UP_SECONDS, options.seconds / 3);
    const isWarmAt = began + 1000 * warmUp;
    const all = calls.between();
    const after = calls.between(isWarmAt);
    const warmed = samples.filter(({ at }) => at >= isWarmAt);
    print(`warm: ${viewers.length} viewers, ${options.seconds} s`, [
      { what: 'upstream 429s', reached: String(throttledOf(all.counts)), required: '0' },
      { what: 'errors to viewers, warm-up included', ...reachedOf(answersOf(samples)[1]), required: '0' },
      ...answersOf(warmed, ` after ${warmUp.toFixed(0)} s`),
      budgetOf(calls, isWarmAt),
      { what: 'calls a screen', reached: (callsOf(after.counts) / Math.max(1, warmed.length)).toFixed(3) },
      { what: 'CPU of a replica', reached: await costOf(deployment, samples.length) },
      ...(await hitRatios(deployment.origins)),
    ]);
  });
}

const reachedOf = (figure: Figure | undefined) => ({ reached: figure?.reached ?? '' });

/** What the replicas count themselves: answers that took no call of their own. */
async function hitRatios(origins: readonly string[]): Promise<readonly Figure[]> {
  const texts = await Promise.all(origins.map(async (origin) => (await fetch(`${origin}/metrics`)).text()));
  const lines = texts.flatMap((text) => [
    ...text.matchAll(/^gateway_answers_total\{operation="(\w+)",source="(\w+)"\} (\d+)/gm),
  ]);
  const ratios = new Map<string, { hits: number; all: number }>();
  for (const [, operation = '', source = '', count] of lines) {
    const { hits, all } = ratios.get(operation) ?? { hits: 0, all: 0 };
    const saved = ['CACHE', 'STALE'].includes(source) ? Number(count) : 0;
    ratios.set(operation, { hits: hits + saved, all: all + Number(count) });
  }
  return [...ratios].map(([operation, { hits, all }]) => ({
    what: `calls saved: ${operation}`,
    reached: percent(hits / all),
  }));
}
