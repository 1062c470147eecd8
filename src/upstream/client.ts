import { setTimeout as sleep } from 'node:timers/promises';
import { type ErrorCode, GatewayError } from '../kernel/errors.js';
import type { Permitted } from '../kernel/permitted.js';
import { Governor, type GovernorOptions } from './budget/governor.js';
import { type Outcome, TurnRefused } from './budget/turns.js';
import { type AnswerOf, descriptorOf, type OperationId, type RequestOf } from './contract/operations.js';
import { type Credentials, fixedToken, tokenCredentials } from './credentials.js';
import { HttpOrigin, type HttpReply } from './http.js';
import { type CallOptions, type LooseRequest, signableOf, type Urgency } from './request.js';
import { canonicalQuery, type SignableRequest } from './signer.js';
import {
  announcedWait,
  answerOf,
  asksForNewCredentials,
  brokenCall,
  ownTokenRefused,
  UpstreamError,
} from './upstream-error.js';

interface UpstreamApi {
  /** e.g. `https://bss.myhuaweicloud.com`. */
  readonly origin: string;
  readonly credentials: Credentials;
}

/** One attempt, for metrics. */
export interface CallEvent {
  readonly operation: OperationId;
  readonly outcome: 'ok' | ErrorCode;
  readonly milliseconds: number;
  /** From 1. */
  readonly attempt: number;
}

export interface UpstreamClientOptions extends GovernorOptions {
  readonly bss: UpstreamApi;
  readonly console: UpstreamApi;
  /** For one call, its waiting and its repetitions included. */
  readonly timeoutMs: number;
  readonly onCall?: (event: CallEvent) => void;
}

const PROBE_MS = 2000;
const MAX_ATTEMPTS = 3;
const FIRST_BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 2000;

/** One call through its attempts. */
interface Call {
  readonly operation: OperationId;
  readonly request: SignableRequest;
  readonly credentials: Credentials;
  /** The credential is the caller's own, which the gateway cannot renew. */
  readonly isOwnToken: boolean;
  readonly deadline: number;
  readonly urgency: Urgency;
}

/** Both upstream APIs as typed calls by operation id. No caching, no authorization of its own, no GraphQL. */
export class UpstreamClient {
  readonly #apis: Readonly<Record<'bss' | 'console', { readonly http: HttpOrigin; readonly credentials: Credentials }>>;
  readonly #governor: Governor;

  constructor(private readonly options: UpstreamClientOptions) {
    const connect = ({ origin, credentials }: UpstreamApi) => ({ http: new HttpOrigin(origin), credentials });
    this.#apis = { bss: connect(options.bss), console: connect(options.console) };
    this.#governor = new Governor(options);
  }

  /**
   * Retries reads after transient failures. Writes are sent once, except after a refusal of the credential: that one was not
   * processed.
   *
   * @param _proof a question a policy let through; without one the call does not compile.
   * @throws UpstreamError
   */
  async call<Op extends OperationId>(
    _proof: Permitted,
    operation: Op,
    request: RequestOf<Op>,
    options: CallOptions = {},
  ): Promise<AnswerOf<Op>> {
    const descriptor = descriptorOf(operation);
    const { http, credentials } = this.#apiOf(operation);
    const call: Call = {
      operation,
      request: signableOf(descriptor, http.host, request as LooseRequest, options),
      credentials: options.token === undefined ? credentials : tokenCredentials(fixedToken(options.token)),
      isOwnToken: options.token !== undefined,
      deadline: Date.now() + this.options.timeoutMs,
      urgency: options.urgency ?? 'VIEWER',
    };
    this.#governor.noteCall(operation);
    return (await this.#repeated(call)) as AnswerOf<Op>;
  }

  /** Whether each API answers at all; any answer will do, and no operation's budget is touched. */
  async reachable(): Promise<Readonly<Record<'bss' | 'console', boolean>>> {
    const answers = async ({ http }: { readonly http: HttpOrigin }): Promise<boolean> =>
      http.send({ method: 'GET', path: '/', headers: { host: http.host } }, Date.now() + PROBE_MS).then(
        () => true,
        () => false,
      );
    const [bss, console] = await Promise.all([answers(this.#apis.bss), answers(this.#apis.console)]);
    return { bss, console };
  }

  /** Calls of an operation that can still be made now; an estimate, to choose the cheapest way by. */
  budgetLeft(operation: OperationId): number {
    return this.#governor.left(operation);
  }

  /** Waits for the calls under way. */
  async close(): Promise<void> {
    await Promise.all(Object.values(this.#apis).map(({ http }) => http.close()));
    await this.#governor.close();
  }

  async #repeated(call: Call): Promise<unknown> {
    const attempts = descriptorOf(call.operation).idempotent ? MAX_ATTEMPTS : 1;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(call, attempt);
      } catch (failure) {
        const backoff = backoffAfter(failure, call.deadline, attempt);
        if (backoff === undefined || attempt >= attempts || !this.#governor.mayRetry(call.operation)) throw failure;
        await sleep(backoff);
      }
    }
  }

  async #attempt(call: Call, attempt: number): Promise<unknown> {
    const { credentials } = call;
    let sent: Readonly<Record<string, string>> = {};
    const send = (): Promise<unknown> =>
      this.#measured(call, attempt, async () => {
        sent = await credentials.headersFor(call.request, call.deadline);
        return sent;
      });
    try {
      return await send();
    } catch (failure) {
      if (asksForNewCredentials(failure) && call.isOwnToken) throw ownTokenRefused(call.operation, failure);
      // What was refused for its credentials was not read, so this holds for writes too.
      if (!asksForNewCredentials(failure) || !credentials.renew(sent)) throw failure;
      return await send();
    }
  }

  async #measured(call: Call, attempt: number, headers: () => Promise<Record<string, string>>): Promise<unknown> {
    const { operation } = call;
    let start = performance.now();
    let isSent = false;
    const report = (outcome: CallEvent['outcome']): void => {
      this.options.onCall?.({ operation, outcome, milliseconds: performance.now() - start, attempt });
    };
    try {
      const ready = await headers();
      const end = await this.#governor.turn(operation, call.deadline, call.urgency);
      start = performance.now();
      isSent = true;
      const answer = await this.#exchange(call, ready, end);
      report('ok');
      return answer;
    } catch (cause) {
      const failure = brokenCall(operation, cause, isSent);
      report(failure instanceof GatewayError ? failure.extensions.code : 'INTERNAL_SERVER_ERROR');
      throw failure;
    }
  }

  async #exchange(
    { operation, request, deadline }: Call,
    headers: Record<string, string>,
    end: (outcome: Outcome) => void,
  ): Promise<unknown> {
    const { method, body } = request;
    const query = canonicalQuery(request.query);
    const path = query === '' ? request.path : `${request.path}?${query}`;
    const { http } = this.#apiOf(operation);
    const sent = { method, path, headers, ...(body !== undefined && { body }) };
    let reply: HttpReply | undefined;
    try {
      reply = await http.send(sent, deadline);
      const answer = answerOf(operation, reply);
      end({ kind: 'ANSWERED' });
      return answer;
    } catch (failure) {
      end(outcomeAfter(failure, reply));
      throw failure;
    }
  }

  #apiOf(operation: OperationId): { readonly http: HttpOrigin; readonly credentials: Credentials } {
    return this.#apis[descriptorOf(operation).upstream];
  }
}

/** Full jitter, so that calls that failed together do not come back together. @returns milliseconds; undefined: give up. */
function backoffAfter(failure: unknown, deadline: number, attempt: number): number | undefined {
  if (!(failure instanceof UpstreamError) || failure instanceof TurnRefused) return undefined;
  const { retryable, retryAfter = 0 } = failure.extensions;
  const backoff = Math.random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
  // What upstream wants waited is waited for its turn, with all other calls.
  return retryable === true && Date.now() + retryAfter * 1000 + backoff < deadline ? backoff : undefined;
}

/** What the governor learns of a call; `reply` undefined: there was none, or not the whole of it. */
function outcomeAfter(failure: unknown, reply: HttpReply | undefined): Outcome {
  const code = failure instanceof UpstreamError ? failure.extensions.code : undefined;
  if (reply === undefined || code === 'UPSTREAM_UNAVAILABLE') return { kind: 'FAILED' };
  if (code !== 'UPSTREAM_BUSY') return { kind: 'ANSWERED' };
  const seconds = announcedWait(reply);
  return { kind: 'REFUSED', retryAfterMs: seconds === undefined ? undefined : seconds * 1000 };
}
