/**
 * Every failure a client can meet, and what to do about it; each code has one meaning and never changes it.
 *
 * Adding or renaming one is an API change; schema/errors.md is made from this.
 */
export const ERRORS = {
  UNAUTHENTICATED: 'No token, or one that is expired, forged, or meant for somebody else. Sign in again.',
  FORBIDDEN: 'The viewer’s role does not allow this, whatever the row. Do not repeat.',
  NOT_FOUND: 'No such row in what the viewer may see; a row out of sight reads the same.',
  RESTRICTED: 'The row is in sight, and this detail is for its reseller to show (R-010).',
  BAD_USER_INPUT: 'The request breaks a documented limit; `field` names the input at fault.',
  IDEMPOTENCY_KEY_REUSED: 'The key was used for another input within the last 24 hours. Take a new key.',
  CONFLICT:
    'The row has changed since the `version` that was sent; `currentVersion` is the present one. Read it again.',
  INVALID_STATE: 'The row is in a state that does not allow this; `state` names it.',
  ALREADY_EXISTS: 'There is one already, or it is already done.',
  ALREADY_ASSIGNED:
    'An account manager holds it already; the item names him. Reclaim it, or assign with `replace` (R-064).',
  PRECONDITION_FAILED: 'Something has to be done or allowed first; `blocker` names it.',
  STEP_UP_REQUIRED: 'The partner asks for a verification code for this: solve `challengeId` and send the proof.',
  RATE_LIMITED: 'The viewer did this too often. Repeat after `retryAfter` seconds.',
  INSUFFICIENT_BALANCE: 'The account or quota that would pay holds too little; the message says which (R-148).',
  OUTCOME_UNKNOWN:
    'The write was sent and not answered: it may have been done. Send the same key again if `retryable`; else look at the records.',
  UPSTREAM_TOKEN_NEEDED:
    'Only the customer may ask this of the upstream: send its own valid IAM token in `X-Upstream-Token`.',
  UPSTREAM_REFUSED: 'The upstream understood and said no; `upstreamCode` says why.',
  UPSTREAM_BUSY: 'The upstream’s call budget is used up. Repeat after `retryAfter` seconds.',
  UPSTREAM_TIMEOUT: 'The upstream did not answer in time. Repeat if `retryable`.',
  UPSTREAM_UNAVAILABLE: 'The upstream is down or dropped the connection. Repeat if `retryable`.',
  UPSTREAM_CREDENTIALS_REFUSED:
    'The upstream refused the gateway’s own credential: for operators, nothing a viewer can mend.',
  UPSTREAM_CONTRACT_BROKEN: 'The upstream answered something its contract does not allow.',
  INTERNAL_SERVER_ERROR: 'A fault of the gateway; its log has the cause under the `x-request-id` of the answer.',
} as const satisfies Readonly<Record<string, string>>;
export type ErrorCode = keyof typeof ERRORS;

/** What a client may read beside the code; nothing here ever quotes a token or an upstream body. */
export interface ErrorDetails {
  /** The input field at fault, e.g. `first` or `filter.mobile`. */
  readonly field?: string;
  /** The upstream operation that failed, e.g. `ListSubCustomers`. */
  readonly operation?: string;
  /** The upstream's own code, e.g. `CBC.0100`. */
  readonly upstreamCode?: string;
  /** The upstream's id of the failed request, for its support. */
  readonly requestId?: string;
  /** Whether the same request may succeed later. */
  readonly retryable?: boolean;
  /** Seconds to wait before repeating. */
  readonly retryAfter?: number;
  /** With `CONFLICT`: the version to read again. */
  readonly currentVersion?: number;
  /** With `INVALID_STATE`: the state that does not allow it. */
  readonly state?: string;
  /** With `PRECONDITION_FAILED`: what stands in the way, e.g. `PROGRAM_REQUIRED`. */
  readonly blocker?: string;
  /** With `STEP_UP_REQUIRED`: the challenge to solve. */
  readonly challengeId?: string;
}

/**
 * A failure we expect and can name.
 *
 * `message` is written for the client; what only operators may read goes into `cause`, which is logged and never sent.
 */
export class GatewayError extends Error {
  override readonly name: string = 'GatewayError';
  /** graphql-js copies `extensions` onto the error it sends, so the code survives every wrapping. */
  readonly extensions: { readonly code: ErrorCode } & ErrorDetails;

  constructor(
    code: ErrorCode,
    message: string,
    { cause, ...details }: ErrorDetails & { readonly cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.extensions = { code, ...details };
  }
}

/** Whatever was thrown, as an error. */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error('unknown failure', { cause: thrown });

/** The whole of what a viewer learns about a row that does not exist or is not his to see. */
const notFound = (what: string): GatewayError => new GatewayError('NOT_FOUND', `${what} not found`);

/** @throws GatewayError `NOT_FOUND` */
export function found<Row>(row: Row | null, what: string): Row {
  if (row === null) throw notFound(what);
  return row;
}

/** @param field the input at fault, as the client wrote it. */
export const badInput = (field: string, message: string): GatewayError =>
  new GatewayError('BAD_USER_INPUT', message, { field });
