import type { Sandbox } from '../../src/sandbox/server/server.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import { type Answer, as, call, startSmall } from './server-client.js';

export const m = (serial: number): string => entityId('m', serial);
export const b = (serial: number): string => entityId('b', serial);
export const c = (serial: number): string => entityId('c', serial);

export interface Wish {
  readonly method?: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: object;
  /** Acting member; the master account without one. */
  readonly member?: string;
  readonly version?: number;
  /** Account of a reseller or customer; the partner without one. */
  readonly account?: string;
  readonly key?: string;
}

/** The console of a sandbox of its own, over HTTP: requests and answers are held to the contract. */
export class ConsoleClient {
  #key = 0;

  private constructor(readonly sandbox: Sandbox) {}

  static async start(): Promise<ConsoleClient> {
    return new ConsoleClient(await startSmall({ rateFactor: 1000 }));
  }

  async ask(path: string, { method, query = {}, body, ...wish }: Wish = {}): Promise<Answer> {
    const parameters = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
    return call(this.sandbox.origin, `/v1/${path}?${new URLSearchParams(parameters).toString()}`, {
      ...(method !== undefined && { method }),
      ...(body !== undefined && { body }),
      headers: await this.#headersOf(wish),
    });
  }

  async #headersOf({ member, version, account, key }: Wish): Promise<Record<string, string>> {
    this.#key += 1;
    return {
      ...(await as(this.sandbox.origin, account)),
      'Idempotency-Key': key ?? `key-${String(this.#key)}`,
      ...(member !== undefined && { 'X-Member-Id': member }),
      ...(version !== undefined && { 'If-Match': `"${String(version)}"` }),
    };
  }

  post(path: string, body: object = {}, wish: Wish = {}): Promise<Answer> {
    return this.ask(path, { method: 'POST', body, ...wish });
  }

  control(path: string, body: object): Promise<Answer> {
    return call(this.sandbox.origin, `/__sandbox/${path}`, { body });
  }

  async reset(): Promise<void> {
    await this.control('reset', {});
  }

  /** What the answer's list of that name holds. */
  async rows(path: string, field: string, wish: Wish = {}): Promise<readonly Record<string, unknown>[]> {
    const { json, text } = await this.ask(path, wish);
    if (!Array.isArray(json?.[field])) throw new Error(text);
    return json[field] as readonly Record<string, unknown>[];
  }
}

/** `error_code` and the one detail that the refusal names. */
export function refusalIn({ json }: Answer): readonly unknown[] {
  const [details = {}] = (json?.['details'] ?? []) as readonly Record<string, unknown>[];
  return [json?.['error_code'], ...Object.values(details).slice(0, 1)];
}
