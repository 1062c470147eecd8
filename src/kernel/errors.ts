/**
 * Every failure a client can meet; each code has one meaning and never changes it.
 * Adding or renaming one is an API change: the table in docs of the schema lists them.
 */
export const ERROR_CODES = [
  /** No token, or one that is expired, forged, or meant for somebody else. */
  'UNAUTHENTICATED',
  /** The viewer is known and may not do this, whatever the row. */
  'FORBIDDEN',
  /** No such row in what the viewer may see; a row out of sight reads the same. */
  'NOT_FOUND',
  /** A detail that the row's own partner keeps to itself. */
  'RESTRICTED',
  /** The request cannot be understood or breaks a documented limit; `field` names the input at fault. */
  'BAD_USER_INPUT',
  /** The upstream understood and said no; `upstreamCode` says why. */
  'UPSTREAM_REFUSED',
  /** The upstream's call budget is used up; repeat after `retryAfter` seconds. */
  'UPSTREAM_BUSY',
  /** The upstream did not answer before the deadline. */
  'UPSTREAM_TIMEOUT',
  /** The upstream is down or dropped the connection. */
  'UPSTREAM_UNAVAILABLE',
  /** The upstream refused the gateway's own credential: for operators, nothing a viewer can mend. */
  'UPSTREAM_CREDENTIALS_REFUSED',
  /** The upstream answered something its contract does not allow. */
  'UPSTREAM_CONTRACT_BROKEN',
  /** A fault of the gateway; the log has the cause under the request id. */
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

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
