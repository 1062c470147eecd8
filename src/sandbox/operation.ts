import type { World } from './world/world.js';

/** Who calls: the principal behind the key pair or the token. */
export interface Caller {
  readonly kind: 'PARTNER' | 'INDIRECT_PARTNER' | 'CUSTOMER';
  /** Account (domain) id of that principal. */
  readonly accountId: string;
}

/** One request that passed authentication, throttling and the contract's own checks; defaults are filled in. */
export interface SandboxRequest {
  readonly operationId: string;
  readonly path: Readonly<Record<string, string>>;
  /** Query parameters, typed by the contract: integers are numbers, arrays are arrays. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Every header that came, and the contract's defaults, by lower-case name: `x-language`, `if-match`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when the operation takes no body. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
}

/** What an operation answers; `status` 200 unless said otherwise. Amounts are `Amount`, written as exact JSON numbers. */
export interface SandboxAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One operation over the world's state. @throws Refusal with a documented code. */
export type Operation = (world: World, request: SandboxRequest) => SandboxAnswer;

/** A documented refusal: the code decides the HTTP status (errors.yaml, or the console contract's table). */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Console API only: names the field, state or blocker. */
    readonly details?: unknown,
    /** Only where the code is documented with several statuses and the first error among them is not the one. */
    readonly status?: number,
  ) {
    super(message);
  }
}
