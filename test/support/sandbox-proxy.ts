import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DocumentedApi } from './coverage-contract.js';

/** What the sandbox answered to one call of the gateway. */
export interface Answered {
  readonly operation: string;
  readonly answer: unknown;
}

/** Stands between the gateway and the sandbox, passes everything on as it is and keeps what was answered. */
export class SandboxProxy {
  readonly #server = createServer((message, response) => {
    this.#pass(message, response);
  });
  readonly answered: Answered[] = [];
  /** Origin of the sandbox. */
  target = '';

  constructor(private readonly api: DocumentedApi) {}

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The signature covers the host that the gateway called, so the headers stay as they are. */
  #pass(message: IncomingMessage, response: ServerResponse): void {
    const { method = 'GET', url = '/', headers } = message;
    const route = this.api.contract.route(method, new URL(url, this.target).pathname);
    const call = request(new URL(url, this.target), { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        const isGood = (answer.statusCode ?? 500) < 300 && body.length > 0;
        // Numbers stay the text that they were: a float would lose digits of amounts.
        if (route !== undefined && isGood)
          this.answered.push({ operation: route.spec.operationId, answer: JSON.parse(quotedNumbers(body.toString())) });
        response.writeHead(answer.statusCode ?? 502, answer.headers).end(body);
      });
    });
    call.on('error', () => response.writeHead(502).end());
    message.pipe(call);
  }
}

const quotedNumbers = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
