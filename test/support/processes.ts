import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY } from '../../src/sandbox/server/server.js';

type Variables = Readonly<Record<string, string>>;

/** The sandbox or a gateway, from the sources, in a process of its own. */
export interface ServerProcess {
  readonly origin: string;
  readonly pid: number;
  /** Resolves when the process is gone; a second call does nothing. */
  stop(): Promise<void>;
}

const ROOT = new URL('../../', import.meta.url);
/** What a process that does not end when it is asked to is given. */
const PATIENCE_MS = 12_000;

/** @param variables of the sandbox; its port is a free one unless named. */
export const startSandboxProcess = (variables: Variables = {}): Promise<ServerProcess> =>
  start('src/sandbox/main.ts', { SANDBOX_PORT: '0', ...variables }, / on (http:\/\/\S+), key/);

/** A gateway over that sandbox. @param variables of its configuration; its port is a free one unless named. */
export const startGatewayProcess = (sandbox: string, variables: Variables = {}): Promise<ServerProcess> =>
  start(
    'src/main.ts',
    {
      PORT: '0',
      BSS_ENDPOINT: sandbox,
      CONSOLE_ENDPOINT: sandbox,
      BSS_AK: DEFAULT_ACCESS_KEY,
      BSS_SK: DEFAULT_SECRET_KEY,
      ...variables,
    },
    /listens on (http:\/\/[\d.:]+)/,
  );

/** @throws Error with its output when it ends before it says where it listens. */
async function start(entry: string, variables: Variables, listening: RegExp): Promise<ServerProcess> {
  const child = fork(new URL(entry, ROOT), {
    execArgv: ['--import', 'tsx', '--max-semi-space-size=64'],
    // Nothing else of the environment: a variable of the shell would change what is run.
    env: { PATH: process.env['PATH'], ...variables },
    silent: true,
  });
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const origin = await originOf(child, listening);
  return {
    origin,
    pid: child.pid ?? 0,
    stop: async () => {
      process.off('exit', endWithUs);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const outcome = await Promise.race([ended, pause(PATIENCE_MS, 'late', { ref: false })]);
      if (outcome === 'late') child.kill('SIGKILL');
      await ended;
    },
  };
}

async function originOf(child: ChildProcess, listening: RegExp): Promise<string> {
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-5000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  for (;;) {
    const origin = listening.exec(output)?.[1];
    if (origin !== undefined) return origin;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`A process ended at once:\n${output}`);
    await pause(20);
  }
}
