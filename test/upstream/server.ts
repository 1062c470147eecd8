import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Permitted } from '../../src/kernel/permitted.js';
import { UpstreamClient, type UpstreamClientOptions } from '../../src/upstream/client.js';
import { keyCredentials } from '../../src/upstream/credentials.js';

/** The client asks for proof at compile time only; policies are proved elsewhere. */
export const PROOF: Permitted = {} as never;

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export type Answer = (response: ServerResponse, request: Received, count: number) => void;

export interface TestServer {
  readonly origin: string;
  readonly requests: readonly Received[];
  /** Sockets that clients opened. */
  readonly sockets: readonly Socket[];
  close(): Promise<void>;
}

export const json =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** A server on a free port of this machine that answers every request the same way, or by `answer`. */
export async function serve(answer: Answer): Promise<TestServer> {
  const requests: Received[] = [];
  const sockets: Socket[] = [];
  const server = createServer((incoming, response) => {
    void received(incoming).then((request) => {
      requests.push(request);
      answer(response, request, requests.length);
    });
  });
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    sockets,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function received(incoming: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(incoming.url ?? '/', 'http://test');
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers as Record<string, string | undefined>,
    text,
    body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    at: Date.now(),
  };
}

const KEY = { accessKey: 'TESTKEY0000000000001', secretKey: 'test-secret-key-0001' };

/** A client of one server for both APIs. */
export function clientOf(origin: string, options: Partial<UpstreamClientOptions> = {}): UpstreamClient {
  const api = { origin, credentials: keyCredentials(KEY) };
  return new UpstreamClient({ bss: api, console: api, timeoutMs: 5000, ...options });
}
