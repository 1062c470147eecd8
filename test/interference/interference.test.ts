import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Report } from './pairs.js';
import { LEAKS, plant } from './planted.js';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
/** Some thousand questions to two worlds, and the machine has other work. */
const LONGEST_MS = 600_000;

/** Personas with as much in sight as the one who tells the worlds apart. */
const SEE_ALL: ReadonlySet<string> = new Set(['administrator', 'distributor']);

interface Outcome {
  readonly status: number | null;
  readonly reports: readonly Report[];
}

/** Runs the soak in a process of its own. @param folder of the code that is asked. */
async function soak(folder: string, options: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<Outcome> {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/interference/soak.ts', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
    ...(signal && { signal }),
  });
  const output: string[] = [];
  const complaints: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  const last = output.join('').trim().split('\n').at(-1) ?? '';
  if (last === '') throw new Error(complaints.join(''));
  return { status, ...(JSON.parse(last) as { reports: Report[] }) };
}

const end = new AbortController();
/** Asked while leaks are looked for: there are two cores, and a process uses one. */
let pairs: Promise<Outcome>;
beforeAll(() => {
  pairs = soak(REPOSITORY, { pairs: '2000' }, end.signal);
  pairs.catch(() => undefined);
});
afterAll(() => {
  end.abort();
});

describe('a leak', () => {
  it.each(LEAKS)(
    'is caught: $name',
    async (leak) => {
      const { folder, remove } = plant(leak);
      try {
        const { status, reports } = await soak(folder, { pairs: '400', personas: 'account-manager' });
        expect(status).toBe(1);
        expect(reports[0]?.differences).toHaveLength(1);
      } finally {
        remove();
      }
    },
    LONGEST_MS,
  );
});

describe('what lies outside a viewer’s scope', () => {
  it(
    'changes no answer of any persona to any of 2,000 random questions, by no path, total, cursor, cache or error',
    async () => {
      const { status, reports } = await pairs;
      expect(reports.flatMap(({ differences }) => differences)).toEqual([]);
      expect(status).toBe(0);
      expect(reports.reduce((sum, { pairs }) => sum + pairs, 0)).toBeGreaterThanOrEqual(2000);
      // Even an SA specialist, who may do little, is answered often, and the other world is really another one to those who see all of it.
      for (const { telling, pairs } of reports) expect(telling / pairs).toBeGreaterThan(0.2);
      const untold = reports.filter(({ told }) => told === 0).map(({ persona }) => persona);
      expect(untold.filter((persona) => !SEE_ALL.has(persona))).toEqual([]);
    },
    LONGEST_MS,
  );
});
