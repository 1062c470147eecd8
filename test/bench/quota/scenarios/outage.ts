import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, type Options, withBench } from '../bench.js';
import { answersOf, errorsOf, type Figure, ms, print, sourcesOf } from '../figures.js';
import type { Sample } from '../load-protocol.js';
import { callsOf } from '../upstream-calls.js';

/** Viewers work before, so that there is something cached, and after. */
const BEFORE_SECONDS = 20;
const AFTER_SECONDS = 20;
/** Calls on their way when it begins, and the reading of the counters. */
const EDGE_MS = 3000;

/** Upstream refuses everything, and says until when. */
export async function throttled(options: Options): Promise<void> {
  await throughOutage(options, 'throttled', { status: 429 }, (bench, from, to) => [
    {
      what: 'calls before it ended',
      reached: String(callsOf(bench.calls.between(from + EDGE_MS, to).counts)),
      required: '0',
    },
  ]);
}

/** Upstream drops every connection. */
export async function down(options: Options): Promise<void> {
  await throughOutage(options, 'down', { reset: 'before' }, ({ calls }, from, to) => {
    const { seconds, counts } = calls.between(from, to);
    const busiest = Object.entries(counts).sort(([, a], [, b]) => b.calls - a.calls)[0];
    return [
      { what: 'calls a second', reached: (callsOf(counts) / seconds).toFixed(1) },
      {
        what: 'busiest operation',
        reached: busiest ? `${busiest[0]}: ${(busiest[1].calls / seconds).toFixed(2)} calls a second` : 'none',
      },
    ];
  });
}

type Fault = Readonly<Record<string, unknown>>;

async function throughOutage(
  options: Options,
  name: string,
  fault: Fault,
  figuresOf: (bench: Bench, from: number, to: number) => readonly Figure[],
): Promise<void> {
  await withBench(options, {}, async (bench) => {
    const working = bench.work(BEFORE_SECONDS + options.seconds + AFTER_SECONDS);
    await pause(1000 * BEFORE_SECONDS);
    const from = Date.now();
    const to = from + 1000 * options.seconds;
    await bench.deployment.control('POST', 'faults', { operation: '*', seconds: options.seconds, ...fault });
    const samples = await working;
    const within = (begin: number, end: number): readonly Sample[] =>
      samples.filter(({ at }) => at >= begin && at < end);
    const during = within(from, to);
    print(`${name}: ${options.seconds} s, ${bench.viewers.length} viewers`, [
      ...figuresOf(bench, from, to),
      { what: 'errors before', reached: errorsOf(within(0, from)), required: '0' },
      ...answersOf(during, ' during'),
      {
        what: 'errors among them',
        reached: `${during.length === 0 ? 'none' : errorsOf(during)}; ${sourcesOf(during)}`,
      },
      { what: 'normal after its end', reached: ms(normalAfter(samples, to)) },
    ]);
  });
}

/** Until the last answer with an error that was opened after a moment; 0 when there was none. */
function normalAfter(samples: readonly Sample[], moment: number): number {
  const failed = samples.filter(({ at, codes }) => at >= moment && codes.length > 0);
  return Math.max(0, ...failed.map(({ at, ms: took }) => at + took - moment));
}
