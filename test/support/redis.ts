import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';

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

async function freePort(): Promise<number> {
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
 * @throws Error when the program is missing, or ends before it is ready (its output is in the message).
 */
export async function startRedis(port?: number): Promise<RedisServer> {
  const chosen = port ?? (await freePort());
  const args = ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()];
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
      if (output.includes('Ready to accept connections')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });

  return {
    url: `redis://127.0.0.1:${String(chosen)}`,
    port: chosen,
    stop: async () => {
      process.off('exit', endWithUs);
      child.kill('SIGTERM');
      await gone;
    },
  };
}
