import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { call } from './server-client.js';

const MAIN = fileURLToPath(new URL('../../src/sandbox/main.ts', import.meta.url));

const running = new Set<ChildProcess>();

function start(env: Record<string, string> = {}): { child: ChildProcess; output: () => string } {
  const child = fork(MAIN, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, SANDBOX_PORT: '0', SANDBOX_CUSTOMERS: '20', ...env },
    silent: true,
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return { child, output: () => output };
}

/** Waits for the end of the output too, but for a child that was let go, whose `close` never comes. */
const exitOf = async (child: ChildProcess, event: 'close' | 'exit' = 'close'): Promise<number | null> => {
  const [code] = (await once(child, event)) as [number | null];
  return code;
};

const readiness = async (child: ChildProcess): Promise<{ ready: boolean; origin: string }> => {
  const [message] = (await once(child, 'message')) as [{ ready: boolean; origin: string }];
  return message;
};

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

describe('npm run sandbox', () => {
  it('says what it serves and where in one line, and ends with 0 on SIGTERM', async () => {
    const { child, output } = start();
    const { ready, origin } = await readiness(child);
    expect(ready).toBe(true);
    await expect(call(origin, '/__sandbox/health')).resolves.toMatchObject({ status: 200 });

    child.kill('SIGTERM');

    await expect(exitOf(child)).resolves.toBe(0);
    expect(output().trim().split('\n')).toEqual([expect.stringMatching(`20 customers .* on ${origin}`)]);
  });

  it('ends when the parent that started it lets go', async () => {
    const { child } = start();
    await readiness(child);

    child.disconnect();

    await expect(exitOf(child, 'exit')).resolves.toBe(0);
  });

  it('names a busy port and exits 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    const { child, output } = start({ SANDBOX_PORT: String(port) });

    await expect(exitOf(child)).resolves.toBe(1);
    expect(output()).toContain(`Port ${port} on 127.0.0.1 is in use`);
    other.close();
  });

  it('names every variable it cannot use, what it holds and what is allowed, but no secret', async () => {
    const { child, output } = start({
      SANDBOX_CUSTOMERS: 'many',
      SANDBOX_NOW: 'yesterday',
      SANDBOX_PORT: '70000',
      SANDBOX_LATENCY_MS: '60001',
      BSS_SK: 'short',
    });

    await expect(exitOf(child)).resolves.toBe(1);
    expect(output()).toContain('SANDBOX_CUSTOMERS: "many" is not usable; allowed: a whole number from 1 to 1000000');
    expect(output()).toContain('SANDBOX_NOW: "yesterday"');
    expect(output()).toContain('SANDBOX_PORT: "70000"');
    expect(output()).toContain('SANDBOX_LATENCY_MS: "60001"');
    expect(output()).toContain('BSS_SK');
    expect(output()).not.toContain('short');
  });
});
