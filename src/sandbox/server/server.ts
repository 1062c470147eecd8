import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Operation } from '../operation.js';
import { bssOperations } from '../operations/bss.js';
import { consoleOperations } from '../operations/console.js';
import type { World } from '../world/world.js';
import { success } from './answers.js';
import { loadContract } from './contract.js';
import { control, CONTROL_PREFIX } from './control.js';
import { deliver, GREATEST_HEAD_BYTES, newRequestId, receive, refuseUnparsed } from './http.js';
import { Service, type Outcome } from './service.js';

export interface SandboxOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  readonly host?: string;
  readonly customers?: number;
  /** Of the world and of which calls meet a fault. */
  readonly seed?: number;
  /** Fixes the business clock; without it, it is today 00:00 UTC. */
  readonly now?: Date;
  readonly accessKey?: string;
  readonly secretKey?: string;
  /** Multiplies every rate. */
  readonly rateFactor?: number;
  /** What every call takes at least. */
  readonly latencyMs?: number;
  /** Stands in for every clock that signatures, locks, tokens and idempotency keys are measured by. */
  readonly signatureNow?: () => Date;
  /** Turns an answer that breaks its contract into a 500 that says how. */
  readonly checkAnswers?: boolean;
  /** Puts other operations in the place of the world's own, e.g. to make two worlds that differ in some rows. */
  readonly serve?: (own: Operations) => Operations;
}

type Operations = Readonly<Record<string, Operation>>;

export interface Sandbox {
  readonly origin: string;
  readonly port: number;
  /** The state of this moment; a reset makes a new one. */
  readonly world: World;
  /** Takes no more calls, lets those in flight end, and drops what still runs after ten seconds. */
  close(): Promise<void>;
}

export const DEFAULT_ACCESS_KEY = 'SANDBOX00000000000AK';
export const DEFAULT_SECRET_KEY = 'sandbox-secret-key-for-local-use-only';

const DRAIN_MILLISECONDS = 10_000;
/** Longer than any client keeps an idle connection, so that the server is never the one to drop it. */
const KEEP_ALIVE_MILLISECONDS = 65_000;

/** Starts both upstream APIs over a new world. @throws the system's error when the port cannot be had. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const host = options.host ?? '127.0.0.1';
  const service = createService(options);
  const server = createServer({ maxHeaderSize: GREATEST_HEAD_BYTES, keepAliveTimeout: KEEP_ALIVE_MILLISECONDS });
  server.on('request', (message: IncomingMessage, response: ServerResponse) => {
    void exchange(service, message).then((outcome) => {
      // While draining, a connection ends with its answer.
      if (!server.listening) response.shouldKeepAlive = false;
      deliver(response, outcome);
    });
  });
  server.on('clientError', refuseUnparsed);
  await listen(server, options.port ?? 0, host);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    get world() {
      return service.world;
    },
    close: () => close(server),
  };
}

function createService(options: SandboxOptions): Service {
  const { accessKey, secretKey, customers, seed, now, serve, ...told } = { ...usual(), ...options };
  const clock = options.signatureNow ?? (() => new Date());
  const isWorldFixed = options.now !== undefined && options.signatureNow === undefined;
  return new Service({
    contract: loadContract(),
    operations: serve({ ...bssOperations, ...consoleOperations }),
    worldOptions: { customers, seed, now },
    keys: { accessKey, secretKey },
    // Clients of a world with a fixed clock still sign with their own.
    clocks: isWorldFixed ? [clock, () => now] : [clock],
    rateFactor: told.rateFactor,
    latencyMs: told.latencyMs,
    checkAnswers: told.checkAnswers,
  });
}

const usual = () => ({
  accessKey: DEFAULT_ACCESS_KEY,
  secretKey: DEFAULT_SECRET_KEY,
  customers: 2000,
  seed: 1,
  // The same seed on the same day gives the same bytes.
  now: new Date(new Date().setUTCHours(0, 0, 0, 0)),
  rateFactor: 1,
  latencyMs: 0,
  checkAnswers: false,
  serve: (own: Operations) => own,
});

async function exchange(service: Service, message: IncomingMessage): Promise<Outcome> {
  const requestId = newRequestId();
  const { answer, fault } = await outcomeOf(service, message, requestId);
  return { answer: { ...answer, headers: { 'X-Request-Id': requestId, ...answer.headers } }, fault };
}

async function outcomeOf(service: Service, message: IncomingMessage, requestId: string): Promise<Outcome> {
  try {
    const request = await receive(message);
    if (!request.target.startsWith(CONTROL_PREFIX)) return await service.answer(request, requestId);
    return { answer: success(control(service, request.method, request.target, request.body)) };
  } catch (error) {
    return { answer: service.refuse(error, requestId) };
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeIdleConnections();
  const drained = setTimeout(() => {
    server.closeAllConnections();
  }, DRAIN_MILLISECONDS);
  await closed;
  clearTimeout(drained);
}
