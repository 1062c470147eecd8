import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedIssuer } from '../../src/embedded/issuer.js';

const root = new URL('../..', import.meta.url).pathname;

/** Whether anybody listens there. */
const answers = (url: string): Promise<boolean> =>
  fetch(url.replace('redis:', 'http:')).then(
    () => true,
    // What speaks another protocol refuses the request, not the connection.
    (error: unknown) => (error as { cause?: { code?: string } }).cause?.code !== 'ECONNREFUSED',
  );

const demos: ChildProcess[] = [];
afterEach(() => {
  for (const demo of demos) demo.kill('SIGTERM');
});

describe('npm run demo:replicas', () => {
  it('starts three gateways that answer the same, and on Ctrl-C leaves nothing behind', async () => {
    const demo = spawn(process.execPath, ['--import', 'tsx', 'test/demo/replicas.ts'], {
      cwd: root,
      env: { PATH: process.env['PATH'], PORT: '0', SANDBOX_CUSTOMERS: '50' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    demos.push(demo);
    let output = '';
    demo.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    while (!output.includes('Ctrl-C') && demo.exitCode === null) await pause(50);
    const places = [...output.matchAll(/^(?:redis|sandbox|gateway \d) +(\S+)/gm)].map(([, url]) => url!);
    expect(places).toHaveLength(5);
    expect(await Promise.all(places.map(answers))).toEqual([true, true, true, true, true]);

    const token = await (await EmbeddedIssuer.open()).tokenFor('administrator');
    const bodies = await Promise.all(
      places.slice(2).map(async (origin) => {
        const answer = await fetch(`${origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query: '{ customers(first: 3) { totalCount nodes { customerId } } }' }),
        });
        return (await answer.json()) as { data: { customers: { nodes: unknown[] } } };
      }),
    );
    expect(bodies[0]!.data.customers.nodes).toHaveLength(3);
    expect([bodies[1]!.data, bodies[2]!.data]).toEqual([bodies[0]!.data, bodies[0]!.data]);

    demo.kill('SIGINT');
    expect(await once(demo, 'exit')).toEqual([0, null]);
    expect(await Promise.all(places.map(answers))).toEqual([false, false, false, false, false]);
  }, 60_000);
});
