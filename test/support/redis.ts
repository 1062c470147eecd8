import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** A Redis of the tests' own: empty at start, on 127.0.0.1, leaves nothing on disk. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Resolves when the process is gone; a second call does nothing. */
  stop(): Promise<void>;
}

const HOW_TO_INSTALL =
  'redis-server is not on the PATH. "npm test" installs it (Debian: apt-get install redis-server); ' +
  'or set TEST_REDIS_URL to a Redis whose data may be lost.';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts `redis-server` and resolves once it accepts connections.
 *
 * @param port the port of a server that was stopped before, to bring it back; a free one unless given.
 * @param more arguments that come after the usual ones.
 * @throws Error when the program is missing, or ends before it is ready (its output is in the message).
 */
export async function startRedis(port?: number, more: readonly string[] = []): Promise<RedisServer> {
  const chosen = port ?? (await freePort());
  const place = ['--port', String(chosen), '--bind', '127.0.0.1'];
  // A replica that wrote down what it was sent would leave it to the next server of this directory.
  const noFiles = ['--save', '', '--appendonly', 'no', '--repl-diskless-load', 'swapdb', '--dir', tmpdir()];
  return run(chosen, [...place, ...noFiles, ...more], 'Ready to accept connections');
}

/**
 * Starts a Sentinel that watches one master, by the name `partner`, and gives it up after half a second.
 *
 * @param directory where it keeps its settings, which it writes itself.
 */
export async function startSentinel(master: number, directory: string): Promise<RedisServer> {
  const port = await freePort();
  const file = join(directory, `sentinel-${port}.conf`);
  const settings = [
    `port ${port}`,
    'bind 127.0.0.1',
    `sentinel monitor partner 127.0.0.1 ${master} 1`,
    'sentinel down-after-milliseconds partner 500',
    'sentinel failover-timeout partner 2000',
  ];
  await writeFile(file, settings.join('\n'));
  return run(port, [file, '--sentinel'], '+monitor master');
}

/** Resolves once the replica holds what the master holds, and the Sentinel would make it the next master. */
export async function replicated(replica: RedisServer, sentinel: RedisServer): Promise<void> {
  const [copy, watch] = [new Redis(replica.url), new Redis(sentinel.url)];
  const holdsAll = async (): Promise<boolean> =>
    (await copy.info('replication')).includes('master_link_status:up') &&
    JSON.stringify(await watch.call('SENTINEL', 'REPLICAS', 'partner')).includes('"master-link-status","ok"');
  while (!(await holdsAll())) await pause(100);
  copy.disconnect();
  watch.disconnect();
}

async function run(port: number, args: readonly string[], readyWord: string): Promise<RedisServer> {
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);

  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', (cause) => {
      reject(new Error(HOW_TO_INSTALL, { cause }));
    });
    child.once('close', () => {
      reject(new Error(`redis-server ended before it was ready:\n${output}`));
    });
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes(readyWord)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });

  return {
    url: `redis://127.0.0.1:${String(port)}`,
    port,
    stop: async () => {
      process.off('exit', endWithUs);
      child.kill('SIGTERM');
      await gone;
    },
  };
}
