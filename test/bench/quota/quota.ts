import { parseArgs } from 'node:util';
import type { Options } from './bench.js';
import { cold, identical } from './scenarios/bursts.js';
import { index } from './scenarios/index-size.js';
import { down, throttled } from './scenarios/outage.js';
import { readsAfterWrites } from './scenarios/reads-after-writes.js';
import { redis } from './scenarios/redis.js';
import { warm } from './scenarios/warm.js';

type Scenario = (options: Options) => Promise<void>;

/** Scenarios and how long each takes unless `--seconds` says otherwise. */
const SCENARIOS: Readonly<Record<string, readonly [scenario: Scenario, seconds: number]>> = {
  warm: [warm, 300],
  cold: [cold, 0],
  identical: [identical, 0],
  throttled: [throttled, 60],
  down: [down, 300],
  redis: [redis, 20],
  index: [index, 20],
  'reads-after-writes': [readsAfterWrites, 0],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string' },
    viewers: { type: 'string', default: '500' },
    think: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '20' },
    customers: { type: 'string', default: '200000' },
  },
});

const chosen = SCENARIOS[positionals[0] ?? ''];
if (chosen === undefined) {
  console.error(`Which scenario? ${Object.keys(SCENARIOS).join(', ')}`);
  process.exitCode = 1;
} else {
  const [scenario, usual] = chosen;
  await scenario({
    seconds: Number(values.seconds ?? usual),
    viewers: Number(values.viewers),
    thinkMs: Number(values.think),
    rounds: Number(values.rounds),
    customers: Number(values.customers),
  });
}
