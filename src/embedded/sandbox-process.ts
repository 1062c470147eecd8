import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.js';

/** The key pair of the sandbox's partner, unless told otherwise; good for nothing else. */
export const SANDBOX_KEY = {
  accessKey: 'SANDBOX00000000000AK',
  secretKey: 'sandbox-secret-key-for-local-use-only',
} as const;

/** A sandbox in a process of its own: nothing of it is imported. */
export interface SandboxProcess {
  readonly origin: string;
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
}

/**
 * @param onExit called when it ends without having been asked to.
 * @throws Error when it ends before it is ready; its own output says why.
 */
export async function startSandboxProcess(
  config: Config,
  onExit: (code: number | null) => void,
): Promise<SandboxProcess> {
  const entry = new URL(`../sandbox/main${extname(import.meta.url)}`, import.meta.url);
  const child = fork(fileURLToPath(entry), {
    env: variablesOf(config),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A large world is made of millions of small objects that stay: copying them about is most of its start.
    execArgv: [...process.execArgv, '--max-semi-space-size=64'],
  });
  const origin = await readyOrigin(child);
  let isStopping = false;
  child.once('exit', (code) => {
    if (!isStopping) onExit(code);
  });
  return {
    origin,
    stop: async () => {
      isStopping = true;
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function readyOrigin(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The embedded sandbox did not start');
  });
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [{ readonly origin: string }];
  return message.origin;
}

/** Only what it needs: the rest of the environment is none of its business. */
function variablesOf(config: Config): Record<string, string> {
  const { SANDBOX_PORT, SANDBOX_CUSTOMERS, SANDBOX_SEED, SANDBOX_NOW, BSS_AK, BSS_SK, NODE_ENV } = config;
  return {
    NODE_ENV,
    SANDBOX_PORT: String(SANDBOX_PORT),
    SANDBOX_CUSTOMERS: String(SANDBOX_CUSTOMERS),
    SANDBOX_SEED: String(SANDBOX_SEED),
    ...(SANDBOX_NOW !== undefined && { SANDBOX_NOW }),
    ...(BSS_AK !== undefined && { BSS_AK }),
    ...(BSS_SK !== undefined && { BSS_SK }),
  };
}
