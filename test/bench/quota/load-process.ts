import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Choice, LoadOrder, LoadViewer, Sample } from './load-protocol.js';

/** Opens screens as many viewers do, in a process of its own: its clock is no gateway's. */
const CONNECTIONS = 250;
const TIMEOUT_MS = 60_000;
/** The same choices in every run. */
const SEED = 7;

/** When nobody opens another screen; milliseconds since the epoch. */
let endsAt = 0;

interface Body {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly freshness?: Readonly<Record<string, { readonly source: string }>> };
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <One>(list: readonly One[], random: () => number): One => list[Math.floor(random() * list.length)]!;

function choose(choices: readonly Choice[], random: () => number): Choice {
  let left = random() * choices.reduce((sum, { weight }) => sum + weight, 0);
  return choices.find(({ weight }) => (left -= weight) < 0) ?? choices[0]!;
}

async function open(pool: Pool, viewer: LoadViewer, random: () => number): Promise<Sample> {
  const { screen, bodies } = choose(viewer.choices, random);
  const at = Date.now();
  const began = performance.now();
  const outcome = await answerOf(pool, viewer, pick(bodies, random));
  return { screen, role: viewer.role, at, ms: performance.now() - began, ...outcome };
}

async function answerOf(pool: Pool, { headers }: LoadViewer, body: string): Promise<Pick<Sample, 'codes' | 'sources'>> {
  try {
    const { statusCode, body: answer } = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    const text = await answer.text();
    if (!text.startsWith('{')) return { codes: [`HTTP ${statusCode}`], sources: [] };
    const { errors = [], extensions } = JSON.parse(text) as Body;
    const sources = Object.values(extensions?.freshness ?? {}).map(({ source }) => source);
    const codes = errors.map((error) => error.extensions?.code ?? 'NO CODE');
    return { codes: [...new Set(codes)], sources: [...new Set(sources)] };
  } catch {
    return { codes: ['NO ANSWER'], sources: [] };
  }
}

async function run({ origins, viewers, seconds, thinkMs }: LoadOrder): Promise<Sample[]> {
  const options = { connections: CONNECTIONS, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS };
  const pools = origins.map((origin) => new Pool(origin, options));
  const samples: Sample[] = [];
  endsAt = Date.now() + seconds * 1000;
  await Promise.all(
    viewers.map(async (viewer, index) => {
      const random = randomFrom(SEED + index);
      let replica = index;
      const next = async (): Promise<void> => {
        samples.push(await open(pools[replica++ % pools.length]!, viewer, random));
      };
      if (seconds === 0) return next();
      // Nobody begins a day at the same moment as everybody else.
      await pause(random() * thinkMs);
      while (Date.now() < endsAt) {
        await next();
        await pause(random() * 2 * thinkMs);
      }
    }),
  );
  await Promise.all(pools.map((pool) => pool.destroy()));
  return samples;
}

process.on('message', (order: LoadOrder | 'stop') => {
  if (order === 'stop') endsAt = 0;
  else void run(order).then((samples) => process.send?.(samples));
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
