import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { startRedis } from '../../../support/redis.js';
import { ask } from '../ask.js';
import { type Bench, type Options, withBench } from '../bench.js';
import { type Figure, ms, print } from '../figures.js';
import { administratorOf, assign, newManager, ownCustomers } from '../organization.js';
import { cpuSeconds, memoryOf } from '../replica-metrics.js';
import { callsOf } from '../upstream-calls.js';

const SMALL = 2000;
const HELD = 50;
const PAGE =
  '{ customers(first: 20) { totalCount nodes { customerId name { masked } balances { available { amount } } } } }';
/** Reading a whole list at the published rate takes minutes, once. */
const FIRST_PAGE_MS = 600_000;

interface Work {
  readonly firstPageMs: number;
  readonly cpuMs: number;
  readonly calls: number;
  readonly megabytes: readonly number[];
  readonly redisBytes: string;
}

/** A page of a manager of 50 customers must cost the same however many the partner has. */
export async function index(options: Options): Promise<void> {
  const small = await workAt(options, SMALL);
  const large = await workAt(options, options.customers);
  print(`index and memory: ${options.seconds} s of a manager's page`, [
    ...figuresOf(small, SMALL),
    ...figuresOf(large, options.customers),
    { what: 'CPU, large over small', reached: (large.cpuMs / small.cpuMs).toFixed(2) },
  ]);
}

const figuresOf = (work: Work, customers: number): readonly Figure[] => [
  { what: `${customers}: first page`, reached: ms(work.firstPageMs) },
  { what: `${customers}: CPU a request, warm`, reached: `${work.cpuMs.toFixed(2)} ms` },
  { what: `${customers}: upstream calls a request, warm`, reached: work.calls.toFixed(3) },
  { what: `${customers}: memory of the replicas`, reached: `${work.megabytes.join(', ')} MB` },
  { what: `${customers}: memory of Redis`, reached: work.redisBytes },
];

async function workAt(options: Options, customers: number): Promise<Work> {
  const redis = await startRedis();
  try {
    const deploying = { customers, redis: { REDIS_URL: redis.url } };
    return await withBench({ ...options, viewers: 0 }, deploying, (bench) => workOf(bench, options, redis.url));
  } finally {
    await redis.stop();
  }
}

async function workOf({ deployment, calls }: Bench, { seconds }: Options, redisUrl: string): Promise<Work> {
  const [origin = ''] = deployment.origins;
  const administrator = await administratorOf(deployment);
  const memberId = await newManager(origin, administrator);
  await assign(origin, administrator, memberId, await ownCustomers(origin, administrator, HELD));
  const token = await deployment.tokenFor({ party: 'PARTNER', member_id: memberId });
  const firstPageMs = await untilAnswered(deployment.origins, token);
  const began = { at: Date.now(), cpu: await cpuSeconds(deployment) };
  let requests = 0;
  while (Date.now() - began.at < 1000 * seconds) {
    await ask(deployment.origins[requests % 3]!, token, PAGE);
    requests += 1;
  }
  await calls.read();
  return {
    firstPageMs,
    cpuMs: (1000 * ((await cpuSeconds(deployment)) - began.cpu)) / requests,
    calls: callsOf(calls.between(began.at).counts) / requests,
    megabytes: await memoryOf(deployment),
    redisBytes: await usedMemory(redisUrl),
  };
}

/** Until every replica has shown the page without an error. */
async function untilAnswered(origins: readonly string[], token: string): Promise<number> {
  const began = Date.now();
  for (const origin of origins) {
    while ((await ask(origin, token, PAGE)).errors !== undefined) {
      if (Date.now() - began > FIRST_PAGE_MS) return Infinity;
      await pause(1000);
    }
  }
  return Date.now() - began;
}

async function usedMemory(url: string): Promise<string> {
  const client = new Redis(url);
  const used = /used_memory_human:(\S+)/.exec(await client.info('memory'))?.[1];
  client.disconnect();
  return used ?? 'unknown';
}
