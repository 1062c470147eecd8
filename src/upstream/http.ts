import { type Dispatcher, Pool } from 'undici';

export interface HttpRequest {
  readonly method: string;
  /** With query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpReply {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** How an exchange broke before there was a whole reply. */
export type BrokenExchange = 'unreachable' | 'reset' | 'truncated' | 'malformed' | 'oversized' | 'timeout';

export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';

  constructor(
    readonly kind: BrokenExchange,
    options?: ErrorOptions,
  ) {
    super(`The exchange broke: ${kind}`, options);
  }
}

/** Far above the largest page upstream sends, far below what hurts this process. */
const MAX_BYTES = 32 * 1024 * 1024;
const CONNECTIONS = 64;
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

/** One server, one pool of kept connections. */
export class HttpOrigin {
  readonly #pool: Pool;
  /** Value of the `Host` header. */
  readonly host: string;

  constructor(origin: string) {
    this.host = new URL(origin).host;
    // The deadline of each call covers headers and body, so the pool's own timers stay off.
    this.#pool = new Pool(origin, { connections: CONNECTIONS, headersTimeout: 0, bodyTimeout: 0 });
  }

  /**
   * One attempt; nothing is repeated.
   *
   * @param deadline when to give up, in milliseconds since the epoch; the socket is destroyed then.
   * @throws HttpFailure
   */
  send(request: HttpRequest, deadline: number): Promise<HttpReply> {
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(deadline, resolve, reject);
      this.#pool.dispatch(
        {
          method: request.method,
          path: request.path,
          headers: request.headers,
          body: request.body ?? null,
        },
        exchange,
      );
    });
  }

  /** Waits for the exchanges that are under way. */
  close(): Promise<void> {
    return this.#pool.close();
  }
}

/** Gathers one reply straight from the socket, which is what keeps a call cheap: no streams, no signals. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #chunks: Buffer[] = [];
  readonly #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | undefined;
  #status: number | undefined;
  #headers: HttpReply['headers'] = {};
  #bytes = 0;
  #failure: HttpFailure | undefined;

  constructor(
    deadline: number,
    private readonly resolve: (reply: HttpReply) => void,
    private readonly reject: (failure: HttpFailure) => void,
  ) {
    this.#timer = setTimeout(
      () => {
        this.#abort('timeout');
      },
      Math.max(0, deadline - Date.now()),
    );
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#failure) controller.abort(this.#failure);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: HttpReply['headers']): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > MAX_BYTES) this.#abort('oversized');
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    clearTimeout(this.#timer);
    const text = Buffer.concat(this.#chunks).toString('utf8');
    this.resolve({ status: this.#status ?? 0, headers: this.#headers, text });
  }

  onResponseError(_: Dispatcher.DispatchController | undefined, error: Error): void {
    this.#fail(new HttpFailure(this.#kindOf(error), { cause: error }));
  }

  #abort(kind: BrokenExchange): void {
    const failure = new HttpFailure(kind);
    // Waiting for a free connection there is no controller yet; it is aborted as soon as there is one.
    this.#fail(failure);
    this.#controller?.abort(failure);
  }

  #fail(failure: HttpFailure): void {
    clearTimeout(this.#timer);
    this.#failure ??= failure;
    this.reject(this.#failure);
  }

  #kindOf(error: Error & { code?: unknown }): BrokenExchange {
    const code = typeof error.code === 'string' ? error.code : '';
    if (code.startsWith('HPE_')) return 'malformed';
    if (this.#status !== undefined) return 'truncated';
    return NEVER_SENT.has(code) ? 'unreachable' : 'reset';
  }
}
