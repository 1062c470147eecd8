import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const root = new URL('../..', import.meta.url).pathname;

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
}

/** The gateway as a process of its own, as `npm start` runs it, from the sources. */
function start(variables: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '0', SANDBOX_PORT: '0', SANDBOX_CUSTOMERS: '50', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, output: () => output, exit: once(child, 'exit').then(([code]) => code as number | null) };
}

async function originOf({ output, child }: Started): Promise<string> {
  while (child.exitCode === null) {
    const origin = /Gateway listens on (http:\/\/[\d.:]+)/.exec(output())?.[1];
    if (origin !== undefined) return origin;
    await pause(20);
  }
  throw new Error(output());
}

describe('the gateway as a process', () => {
  it('starts with nothing configured, hands out tokens, answers, and ends with 0 on SIGTERM', async () => {
    const gateway = start({});
    const origin = await originOf(gateway);
    const personas = (await (await fetch(`${origin}/graphiql/personas`)).json()) as { name: string; token: string }[];
    const { token } = personas.find(({ name }) => name === 'account-manager')!;
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { rowScope roles } }' }),
    });
    expect(await answer.json()).toEqual({ data: { viewer: { rowScope: 'OWN', roles: ['ACCOUNT_MANAGER'] } } });
    gateway.child.kill('SIGTERM');
    expect(await gateway.exit).toBe(0);
    expect(gateway.output()).not.toContain(token);
  });

  it('finishes a request in flight before it ends', async () => {
    const gateway = start({});
    const origin = await originOf(gateway);
    const sandbox = /on (http:\/\/[\d.:]+), key/.exec(gateway.output())![1]!;
    await fetch(`${sandbox}/__sandbox/faults`, {
      method: 'POST',
      body: JSON.stringify({ operation: 'ListSubCustomers', latencyMs: 1000 }),
    });
    const personas = (await (await fetch(`${origin}/graphiql/personas`)).json()) as { name: string; token: string }[];
    const { token } = personas.find(({ name }) => name === 'administrator')!;
    const answer = fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ customers { totalCount } }' }),
    });
    await pause(300);
    gateway.child.kill('SIGTERM');
    expect(await (await answer).json()).toMatchObject({
      data: { customers: { totalCount: expect.any(Number) as number } },
    });
    expect(await gateway.exit).toBe(0);
  });

  it('says so when its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const gateway = start({ PORT: String(port) });
    expect(await gateway.exit).toBe(1);
    expect(gateway.output()).toContain(`Port ${port} on 127.0.0.1 is in use`);
    other.close();
  });

  it('refuses a wrong value by name, value and what is allowed, and embedded parts in production', async () => {
    const wrong = start({ PORT: 'four thousand', LOG_LEVEL: 'loud' });
    expect(await wrong.exit).toBe(1);
    expect(wrong.output()).toMatch(/PORT: "four thousand" is not usable[^]*LOG_LEVEL: "loud" is not usable/);
    const production = start({ NODE_ENV: 'production' });
    expect(await production.exit).toBe(1);
    expect(production.output()).toMatch(/EMBEDDED=sandbox[^]*EMBEDDED=issuer[^]*EMBEDDED=cache/);
  });
});
