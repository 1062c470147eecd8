import { z } from 'zod';
import { DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, startSandbox, type Sandbox } from './server/server.js';

/** A whole number within limits; an empty variable is an unset one. */
const whole = (least: number, most: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .default(usual);

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  SANDBOX_PORT: whole(0, 65_535, 4010),
  SANDBOX_CUSTOMERS: whole(1, 1_000_000, 2000),
  SANDBOX_SEED: whole(0, 999_999_999, 1),
  SANDBOX_LATENCY_MS: whole(0, 60_000, 0),
  SANDBOX_NOW: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .optional(),
  BSS_AK: z
    .string()
    .regex(/^[A-Za-z0-9]{1,128}$/)
    .default(DEFAULT_ACCESS_KEY),
  BSS_SK: z.string().min(8).default(DEFAULT_SECRET_KEY),
});

const ALLOWED: Readonly<Record<string, string>> = {
  HOST: 'a host name or address to listen on',
  SANDBOX_PORT: 'a whole number from 0 (any free port) to 65535',
  SANDBOX_CUSTOMERS: 'a whole number from 1 to 1000000',
  SANDBOX_SEED: 'a whole number from 0 to 999999999',
  SANDBOX_LATENCY_MS: 'a whole number from 0 to 60000',
  SANDBOX_NOW: 'a time such as 2024-10-24T08:00:00Z',
  BSS_AK: '1 to 128 letters and digits',
  BSS_SK: 'at least 8 characters',
};

const SECRETS = new Set(['BSS_SK']);

function readEnvironment(): z.infer<typeof environment> | undefined {
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (parsed.success) return parsed.data;
  for (const name of new Set(parsed.error.issues.map(({ path }) => String(path[0])))) {
    const value = SECRETS.has(name) ? 'the value given' : JSON.stringify(set[name]);
    console.error(`${name}: ${value} is not usable; allowed: ${ALLOWED[name] ?? ''}`);
  }
  return undefined;
}

async function main(): Promise<void> {
  const config = readEnvironment();
  if (config === undefined) {
    process.exitCode = 1;
    return;
  }
  const { HOST, SANDBOX_PORT, SANDBOX_CUSTOMERS, SANDBOX_SEED, SANDBOX_NOW, BSS_AK, BSS_SK } = config;
  const sandbox = await startSandbox({
    host: HOST,
    port: SANDBOX_PORT,
    customers: SANDBOX_CUSTOMERS,
    seed: SANDBOX_SEED,
    latencyMs: config.SANDBOX_LATENCY_MS,
    accessKey: BSS_AK,
    secretKey: BSS_SK,
    ...(SANDBOX_NOW !== undefined && { now: SANDBOX_NOW }),
  });
  stopOnRequest(sandbox);
  console.log(
    `Sandbox of the BSS and console APIs with ${SANDBOX_CUSTOMERS} customers (seed ${SANDBOX_SEED}) ` +
      `on ${sandbox.origin}, key ${BSS_AK}; what was called: ${sandbox.origin}/__sandbox/calls`,
  );
  process.send?.({ ready: true, origin: sandbox.origin });
}

/** A signal, or the end of the parent that started us, lets calls in flight end and then exits 0. */
function stopOnRequest(sandbox: Sandbox): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void sandbox.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
}

main().catch((error: unknown) => {
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  const isBusy = code === 'EADDRINUSE';
  console.error(isBusy ? `Port ${port ?? ''} on ${address ?? ''} is in use; set SANDBOX_PORT to a free one` : error);
  process.exit(1);
});
