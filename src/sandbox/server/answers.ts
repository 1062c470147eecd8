import { Refusal, type SandboxAnswer } from '../operation.js';
import type { Api } from './contract.js';
import { toJson } from './json.js';

/** An answer ready for the socket. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; empty for an answer without a body. */
  readonly text: string;
}

export function success({ status = 200, headers = {}, body }: SandboxAnswer): HttpAnswer {
  return {
    status: body === undefined && status === 200 ? 204 : status,
    headers,
    text: body === undefined ? '' : toJson(body),
  };
}

/** Over the rate. */
export class Throttled extends Refusal {
  constructor(
    api: Api,
    message: string,
    readonly waitMilliseconds: number,
  ) {
    super(api === 'bss' ? 'APIGW.0308' : 'CON.0429', message);
  }
}

/** What the gateway in front of the partner API says, where the API has a code for the same status. */
const GATEWAY_CODES: Readonly<Record<number, string>> = {
  401: 'APIGW.0301',
  429: 'APIGW.0308',
  502: 'APIGW.0202',
  504: 'APIGW.0203',
};

/** Writes refusals in the words of whoever refuses: the gateway in front, the partner API or the console. */
export class RefusalWriter {
  constructor(private readonly statuses: ReadonlyMap<string, readonly number[]>) {}

  write(refusal: Refusal, api: Api, requestId: string): HttpAnswer {
    const status = refusal.status ?? this.statusOf(refusal.code);
    const wait = refusal instanceof Throttled && api === 'console' ? Math.ceil(refusal.waitMilliseconds / 1000) : 0;
    const headers = wait > 0 ? { 'Retry-After': String(wait) } : {};
    return { status, headers, text: toJson(bodyOf(refusal, api, requestId)) };
  }

  /** The first documented code of a status. */
  usualCode(api: Api, status: number): string {
    const [prefix, fallback] = api === 'bss' ? ['CBC.', 'CBC.0999'] : ['CON.', 'CON.0999'];
    if (api === 'bss' && GATEWAY_CODES[status] !== undefined) return GATEWAY_CODES[status];
    const documented = [...this.statuses].find(([code, all]) => code.startsWith(prefix) && all.includes(status));
    return documented?.[0] ?? fallback;
  }

  /** A code documented with 200 alone is answered as a 200 whose body says `error_code`. */
  private statusOf(code: string): number {
    const documented = this.statuses.get(code);
    if (documented === undefined) throw new Error(`${code} is not a documented code`);
    return documented.find((status) => status !== 200) ?? 200;
  }
}

function bodyOf({ code, message, details }: Refusal, api: Api, requestId: string): object {
  if (code.startsWith('APIGW.')) return { error_code: code, error_message: message, request_id: requestId };
  if (api === 'bss') return { error_code: code, error_msg: message };
  return { error_code: code, error_msg: message, details };
}
