import { fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { startSandbox } from '../../src/sandbox/server/server.js';
import { startRedis } from '../support/redis.js';

/**
 * Queries per second of the 20-customers page over each cache, one after the other in turns, so that a machine whose
 * speed drifts treats all alike. What counts are the ratios. The load generator and the sandbox share one process.
 */
const QUERY =
  '{ customers(first: 20) { nodes { customerId name { masked } balances { available { amount currency } } } } }';
const CACHES = ['none', 'redis', 'process', 'process+redis'] as const;
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 64;

interface Ready {
  readonly port: number;
  readonly token: string;
}

const sandbox = await startSandbox({ rateFactor: 1_000_000 });
const redis = await startRedis();
const entry = new URL('./gateway-process.ts', import.meta.url).pathname;
const gateways = await Promise.all(
  CACHES.map(async (kind) => {
    const child = fork(entry, [sandbox.origin, kind, redis.url], { env: { ...process.env, NODE_ENV: 'production' } });
    const [ready] = (await once(child, 'message')) as [Ready];
    return { kind, child, ...ready, rates: [] as number[] };
  }),
);

for (let round = 0; round < ROUNDS; round += 1) {
  for (const gateway of gateways) {
    const { requests, errors, non2xx } = await autocannon({
      url: `http://127.0.0.1:${gateway.port}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.token}` },
      body: JSON.stringify({ query: QUERY }),
      connections: CONNECTIONS,
      duration: SECONDS,
    });
    if (errors + non2xx > 0) throw new Error(`${gateway.kind}: ${errors} errors, ${non2xx} refusals`);
    gateway.rates.push(requests.average);
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const base = median(gateways[0]?.rates ?? []);
console.log(`${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each, medians\n`);
console.log('| cache | queries/s | against no cache |\n| --- | ---: | ---: |');
for (const { kind, rates } of gateways) {
  console.log(`| ${kind} | ${median(rates).toFixed(0)} | ${(median(rates) / base).toFixed(2)} |`);
}

for (const { child } of gateways) {
  child.disconnect();
  await once(child, 'exit');
}
await redis.stop();
await sandbox.close();
