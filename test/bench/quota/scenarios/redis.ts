import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type RedisServer, replicated, startRedis, startSentinel } from '../../../support/redis.js';
import { startTcpProxy, type TcpProxy } from '../../../support/tcp-proxy.js';
import { type Bench, type Options, withBench } from '../bench.js';
import { budgetOf, errorsOf, type Figure, ms, percentile, print } from '../figures.js';
import type { Sample } from '../load-protocol.js';

/** What may befall Redis: brought about, and undone after a while. */
interface Trouble {
  readonly name: string;
  readonly begin: () => Promise<void> | void;
  readonly end: () => Promise<void> | void;
}

const SLOW_MS = 2000;
/** Longer than the gateways wait between two looks at a Redis that is away. */
const PATIENCE_MS = 30_000;
/** How long it all takes is known only at its end. */
const LONG_SECONDS = 3600;

/** Whatever befalls Redis, viewers are answered and the budget is kept. */
export async function redis(options: Options): Promise<void> {
  await behindProxy(options);
  await behindSentinel(options);
}

async function behindProxy(options: Options): Promise<void> {
  let server = await startRedis();
  const proxy = await startTcpProxy(server.port);
  const back = async (): Promise<void> => {
    server = await startRedis(server.port);
  };
  const troubles: Trouble[] = [
    { name: 'killed', begin: () => server.stop(), end: back },
    { name: 'black hole', begin: () => void (proxy.isBlackHole = true), end: () => void (proxy.isBlackHole = false) },
    { name: `${SLOW_MS} ms slow`, begin: () => void (proxy.delayMs = SLOW_MS), end: () => void (proxy.delayMs = 0) },
    { name: 'restarted empty', begin: () => server.stop().then(back), end: () => undefined },
  ];
  try {
    const redisUrl = { REDIS_URL: `redis://127.0.0.1:${proxy.port}` };
    await withBench(options, { redis: redisUrl }, (bench) => goThrough(bench, troubles, options.seconds));
  } finally {
    await close(proxy, server);
  }
}

async function behindSentinel(options: Options): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-redis-'));
  const master = await startRedis();
  const replica = await startRedis(undefined, ['--replicaof', '127.0.0.1', String(master.port)]);
  const sentinel = await startSentinel(master.port, directory);
  await replicated(replica, sentinel);
  const variables = {
    REDIS_SENTINELS: `127.0.0.1:${sentinel.port}`,
    REDIS_SENTINEL_MASTER: 'partner',
    CACHE_IN_CLEAR: 'on',
  };
  const troubles = [{ name: 'failed over', begin: () => master.stop(), end: () => undefined }];
  try {
    await withBench(options, { redis: variables }, (bench) => goThrough(bench, troubles, options.seconds));
  } finally {
    await Promise.all([sentinel, replica, master].map((server) => server.stop()));
    await rm(directory, { recursive: true });
  }
}

async function close(proxy: TcpProxy, server: RedisServer): Promise<void> {
  await proxy.close();
  await server.stop();
}

interface Stretch {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly normalMs: number;
}

/** Each trouble for so many seconds, after as many without, while viewers work. */
async function goThrough(bench: Bench, troubles: readonly Trouble[], seconds: number): Promise<void> {
  const stretches: Stretch[] = [];
  const working = bench.work(LONG_SECONDS);
  const began = Date.now();
  await pause(1000 * seconds);
  const calm = { from: began + 500 * seconds, to: Date.now() };
  for (const { name, begin, end } of troubles) {
    const from = Date.now();
    await begin();
    await pause(1000 * seconds);
    await end();
    const to = Date.now();
    stretches.push({ name, from, to, normalMs: await untilUsed(bench) });
    await pause(1000 * seconds);
  }
  bench.stopWork();
  const samples = await working;
  const before = p95(samples, calm.from, calm.to);
  for (const stretch of stretches) {
    print(
      `redis ${stretch.name}: ${seconds} s, ${bench.viewers.length} viewers`,
      figuresOf(bench, samples, stretch, before),
    );
  }
}

function figuresOf(bench: Bench, samples: readonly Sample[], stretch: Stretch, before: number): readonly Figure[] {
  const { from, to, normalMs } = stretch;
  const during = samples.filter(({ at }) => at >= from && at < to);
  return [
    { what: 'screens opened', reached: String(during.length) },
    { what: 'errors to viewers', reached: errorsOf(during), required: '0' },
    { what: 'p95 before / during', reached: `${ms(before)} / ${ms(p95(samples, from, to))}` },
    budgetOf(bench.calls, from, to),
    { what: 'Redis in use again after', reached: normalMs < PATIENCE_MS ? ms(normalMs) : 'not seen' },
  ];
}

const p95 = (samples: readonly Sample[], from: number, to: number): number =>
  percentile(
    samples.filter(({ at }) => at >= from && at < to).map((sample) => sample.ms),
    0.95,
  );

/** Until every replica says that it uses Redis. */
async function untilUsed({ deployment }: Bench): Promise<number> {
  const began = Date.now();
  const isUsed = async (origin: string): Promise<boolean> =>
    ((await (await fetch(`${origin}/readyz`)).json()) as { cache: string }).cache === 'redis';
  while (Date.now() - began < PATIENCE_MS) {
    if ((await Promise.all(deployment.origins.map(isUsed))).every(Boolean)) break;
    await pause(100);
  }
  return Date.now() - began;
}
