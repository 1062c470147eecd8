import { type Options, withBench } from '../bench.js';
import { answersOf, budgetOf, ms, print } from '../figures.js';
import type { LoadViewer } from '../load-protocol.js';
import { callsOf, throttledOf } from '../upstream-calls.js';

const IDENTICAL = 1000;

/** Everybody opens the first screen of the day at the same moment, and nothing is cached. */
export async function cold(options: Options): Promise<void> {
  await withBench(options, {}, async ({ calls, atOnce, viewers }) => {
    const samples = await atOnce(viewers);
    await calls.read();
    const { counts } = calls.between();
    print(`cold: ${viewers.length} viewers at once`, [
      { what: 'upstream 429s', reached: String(throttledOf(counts)), required: '0' },
      { what: 'longest wait', reached: ms(Math.max(...samples.map((sample) => sample.ms))) },
      ...answersOf(samples),
      { what: 'upstream calls', reached: String(callsOf(counts)) },
      budgetOf(calls),
    ]);
  });
}

/** One question of many at the same moment, over all replicas, and nothing is cached. */
export async function identical(options: Options): Promise<void> {
  const one = await callsOfRequests(options, 1);
  const many = await callsOfRequests(options, IDENTICAL);
  print(`identical: ${IDENTICAL} requests at once over three replicas`, [
    { what: 'upstream calls of one request', reached: String(one.made) },
    { what: `upstream calls of ${IDENTICAL}`, reached: String(many.made), required: String(one.made) },
    { what: 'upstream 429s', reached: String(many.throttled), required: '0' },
    { what: 'longest wait', reached: ms(Math.max(...many.samples.map((sample) => sample.ms))) },
    ...answersOf(many.samples),
  ]);
}

/** Each count has a deployment of its own: what one read the next would find. */
function callsOfRequests(options: Options, count: number) {
  return withBench({ ...options, viewers: 1 }, {}, async ({ calls, atOnce, viewers }) => {
    const [manager] = viewers;
    const same: LoadViewer = { ...manager!, choices: manager!.choices.slice(0, 1) };
    const samples = await atOnce(Array.from({ length: count }, () => same));
    await calls.read();
    const { counts } = calls.between();
    return { made: callsOf(counts), throttled: throttledOf(counts), samples };
  });
}
