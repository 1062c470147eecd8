import { once } from 'node:events';
import { startGatewayProcess, startSandboxProcess } from '../support/processes.js';
import { startRedis } from '../support/redis.js';

/** `npm run demo:replicas`: three gateways that share one Redis and one upstream, until Ctrl-C. */
const FIRST_PORT = Number(process.env['PORT'] ?? 4000);
const REPLICAS = 3;

const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
const stops: (() => Promise<void>)[] = [];

async function kept<Server extends { stop(): Promise<void> }>(starting: Promise<Server>): Promise<Server> {
  const server = await starting;
  stops.push(() => server.stop());
  return server;
}

async function run(): Promise<void> {
  const [redis, sandbox] = await Promise.all([
    kept(startRedis()),
    kept(startSandboxProcess({ SANDBOX_CUSTOMERS: process.env['SANDBOX_CUSTOMERS'] ?? '2000' })),
  ]);
  console.log(`redis      ${redis.url}\nsandbox    ${sandbox.origin}  calls: ${sandbox.origin}/__sandbox/calls`);
  const gateways = await Promise.all(
    Array.from({ length: REPLICAS }, (_, replica) =>
      kept(
        startGatewayProcess(sandbox.origin, {
          PORT: String(FIRST_PORT === 0 ? 0 : FIRST_PORT + replica),
          REDIS_URL: redis.url,
        }),
      ),
    ),
  );
  for (const [replica, { origin }] of gateways.entries()) console.log(`gateway ${replica + 1}  ${origin}`);
  console.log('Ctrl-C ends all of them.');
  await ended;
}

try {
  await run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await Promise.all(stops.map((stop) => stop()));
  // What was still starting ends with us.
  process.exit();
}
