import { type ErrorCode, type ErrorDetails, GatewayError } from '../kernel/errors.js';
import { errorCodes } from './contract/error-codes.js';
import { descriptorOf, type OperationId } from './contract/operations.js';
import { parseWireJson } from './contract/wire-json.js';
import { CredentialsRefused } from './credentials.js';
import { type BrokenExchange, HttpFailure, type HttpReply } from './http.js';

/** A failed upstream call; `extensions` names the operation and, where upstream gave them, its code and request id. */
export class UpstreamError extends GatewayError {
  override readonly name = 'UpstreamError';
}

type Retriable = 'no' | 'reads' | 'later' | 'refresh';
interface KnownCode {
  readonly retriable: Retriable;
  readonly meaning: string;
}
const KNOWN_CODES: Readonly<Record<string, KnownCode | undefined>> = errorCodes;

/** What the HTTP status does not tell: codes that come with 200, 400 or 500 and mean something narrower. */
const CODES_BY_NAME: Readonly<Record<string, ErrorCode | undefined>> = {
  'CBC.0154': 'UPSTREAM_CREDENTIALS_REFUSED',
  'CBC.5001': 'FORBIDDEN',
  'CBC.18000016': 'FORBIDDEN',
  'CBC.99000000': 'FORBIDDEN',
  'CBC.99000025': 'FORBIDDEN',
  'CBC.99000037': 'FORBIDDEN',
  'CBC.99005003': 'INSUFFICIENT_BALANCE',
  'CBC.5002': 'NOT_FOUND',
  'CBC.99000035': 'NOT_FOUND',
  'CON.0100': 'BAD_USER_INPUT',
  // Items of a batch come with HTTP 200.
  'CON.0151': 'FORBIDDEN',
  'CON.0404': 'NOT_FOUND',
  'CON.0409': 'INVALID_STATE',
  'CON.0410': 'IDEMPOTENCY_KEY_REUSED',
  'CON.0411': 'ALREADY_EXISTS',
  'CON.0412': 'CONFLICT',
  'CON.0422': 'PRECONDITION_FAILED',
  // The gateway always sends the version.
  'CON.0428': 'UPSTREAM_CONTRACT_BROKEN',
  'CON.0430': 'STEP_UP_REQUIRED',
  // An API that is not there is no missing row; told as one, a mistake in our own set-up would read as an empty answer.
  'APIGW.0101': 'UPSTREAM_CONTRACT_BROKEN',
  'APIG.0101': 'UPSTREAM_CONTRACT_BROKEN',
};

const CODES_BY_STATUS: Readonly<Record<number, ErrorCode | undefined>> = {
  401: 'UPSTREAM_CREDENTIALS_REFUSED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'UPSTREAM_BUSY',
};

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  UPSTREAM_BUSY: 'The upstream takes no more calls at the moment',
  UPSTREAM_TIMEOUT: 'The upstream did not answer in time',
  UPSTREAM_UNAVAILABLE: 'The upstream is not available',
  UPSTREAM_CREDENTIALS_REFUSED: 'The upstream refused the credentials of the gateway',
  UPSTREAM_TOKEN_NEEDED: 'The upstream refused the token in X-Upstream-Token: get a new one',
  UPSTREAM_CONTRACT_BROKEN: 'The upstream answered what its contract does not allow',
};

const CODES_BY_FAILURE: Readonly<Record<BrokenExchange, ErrorCode>> = {
  timeout: 'UPSTREAM_TIMEOUT',
  unreachable: 'UPSTREAM_UNAVAILABLE',
  reset: 'UPSTREAM_UNAVAILABLE',
  truncated: 'UPSTREAM_CONTRACT_BROKEN',
  malformed: 'UPSTREAM_CONTRACT_BROKEN',
  oversized: 'UPSTREAM_CONTRACT_BROKEN',
};

/** What both dialects say: `{error_code, error_msg}` of the business, `{error_code, error_message, request_id}` of the API gateway. */
interface Refusal {
  readonly code: string | undefined;
  readonly text: string | undefined;
  readonly requestId: string | undefined;
  readonly details: ConsoleDetails;
}

/** What the console API's refusals name. */
type ConsoleDetails = Pick<ErrorDetails, 'field' | 'state' | 'blocker' | 'currentVersion' | 'challengeId'>;

/**
 * @param failure what `HttpOrigin.send` or the credentials threw; anything else is passed on as it is.
 * @param isSent whether the exchange was begun; before that the call can have had no effect.
 */
export function brokenCall(operation: OperationId, failure: unknown, isSent: boolean): unknown {
  if (failure instanceof CredentialsRefused)
    return failed('UPSTREAM_CREDENTIALS_REFUSED', { operation, cause: failure });
  if (!(failure instanceof HttpFailure)) return failure;
  // A call that never left had no effect; any other may have had, so only a read is worth repeating.
  const retryable =
    !isSent || failure.kind === 'unreachable' || (failure.kind !== 'oversized' && descriptorOf(operation).idempotent);
  return failed(CODES_BY_FAILURE[failure.kind], { operation, retryable, cause: failure });
}

/** @throws UpstreamError for every reply that is not a success of the operation. */
export function answerOf(operation: OperationId, reply: HttpReply): unknown {
  const body = bodyOf(operation, reply);
  const refusal = refusalOf(body, reply);
  const success = reply.status >= 200 && reply.status < 300;
  // Some operations refuse with HTTP 200 and a code in the body.
  if (!success || (refusal.code !== undefined && refusal.code !== 'CBC.0000')) {
    throw refusalError(operation, reply, refusal);
  }
  if (descriptorOf(operation).hasAnswer && (typeof body !== 'object' || body === null)) {
    throw unreadable(operation, new Error('The answer is no object'));
  }
  return body;
}

/** Whether new credentials may turn this failure into an answer. */
export const asksForNewCredentials = (failure: unknown): boolean =>
  failure instanceof UpstreamError && failure.extensions.code === 'UPSTREAM_CREDENTIALS_REFUSED';

/** The refusal of the caller's own credential, which only the caller can mend. */
export const ownTokenRefused = (operation: OperationId, cause: unknown): UpstreamError =>
  failed('UPSTREAM_TOKEN_NEEDED', { operation, retryable: false, cause });

function bodyOf(operation: OperationId, reply: HttpReply): unknown {
  if (reply.text === '') return undefined;
  try {
    return parseWireJson(reply.text);
  } catch (cause) {
    if (reply.status >= 300) return undefined;
    throw unreadable(operation, cause);
  }
}

const unreadable = (operation: OperationId, cause: unknown): UpstreamError =>
  failed('UPSTREAM_CONTRACT_BROKEN', { operation, retryable: descriptorOf(operation).idempotent, cause });

function refusalOf(body: unknown, reply: HttpReply): Refusal {
  const fields = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  return {
    code: textOf(fields['error_code']),
    text: textOf(fields['error_msg']) ?? textOf(fields['error_message']),
    requestId: textOf(fields['request_id']) ?? textOf(reply.headers['x-request-id']),
    details: consoleDetailsOf(fields['details']),
  };
}

/** @param details a list of one object; words and whole numbers only, so that nothing else of an upstream body is passed on. */
function consoleDetailsOf(details: unknown): ConsoleDetails {
  const [first] = Array.isArray(details) ? (details as readonly unknown[]) : [];
  const fields = typeof first === 'object' && first !== null ? (first as Readonly<Record<string, unknown>>) : {};
  const word = (name: string): string | undefined => {
    const text = textOf(fields[name]);
    return text !== undefined && /^[\w.-]{1,64}$/.test(text) ? text : undefined;
  };
  const named = {
    field: word('field'),
    state: word('state'),
    blocker: word('blocker'),
    challengeId: word('challenge_id'),
    currentVersion: Number(fields['version'] ?? NaN),
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined && !Number.isNaN(value)));
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function refusalError(operation: OperationId, reply: HttpReply, refusal: Refusal): UpstreamError {
  const upstreamCode = refusal.code ?? '';
  const code = codeOf(reply.status, upstreamCode);
  return failed(code, {
    operation,
    ...(upstreamCode !== '' && { upstreamCode }),
    ...(refusal.requestId !== undefined && { requestId: refusal.requestId }),
    ...refusal.details,
    retryable: retryableAfter(operation, reply.status, code, upstreamCode),
    ...(code === 'UPSTREAM_BUSY' && { retryAfter: announcedWait(reply) ?? 1 }),
    cause: new Error(`${operation} answered ${String(reply.status)} ${upstreamCode} ${refusal.text ?? ''}`),
  });
}

/** What was refused of a batch that was otherwise done: it comes with HTTP 200, item by item. */
export const refusedItem = (operation: OperationId, item: RefusedItem): UpstreamError =>
  refusalError(operation, DONE, {
    code: item.error_code,
    text: item.error_msg,
    requestId: undefined,
    details: consoleDetailsOf([item]),
  });

export interface RefusedItem {
  readonly error_code?: string;
  readonly error_msg?: string;
  /** What the console names beside the code. */
  readonly state?: string;
  readonly blocker?: string;
}

const DONE: HttpReply = { status: 200, headers: {}, text: '' };

const retriableOf = (upstreamCode: string): Retriable | undefined => KNOWN_CODES[upstreamCode]?.retriable;

/** @param upstreamCode empty when there is none. */
function codeOf(status: number, upstreamCode: string): ErrorCode {
  const named = CODES_BY_NAME[upstreamCode];
  if (named !== undefined) return named;
  if (status >= 500) return isFinal(retriableOf(upstreamCode)) ? 'UPSTREAM_REFUSED' : 'UPSTREAM_UNAVAILABLE';
  // A redirect, or a 404 without a code, is some other server's page and no answer about a row.
  if (status < 400 ? status >= 300 : status === 404 && upstreamCode === '') return 'UPSTREAM_CONTRACT_BROKEN';
  return CODES_BY_STATUS[status] ?? 'UPSTREAM_REFUSED';
}

/** Business refusals, even where they come with a 5xx status, such as an expired credit line. */
const isFinal = (retriable: Retriable | undefined): boolean => retriable === 'no' || retriable === 'later';

function retryableAfter(operation: OperationId, status: number, code: ErrorCode, upstreamCode: string): boolean {
  const retriable = retriableOf(upstreamCode);
  if (code === 'UPSTREAM_BUSY' || retriable === 'later') return true;
  if (retriable === 'no' || retriable === 'refresh') return false;
  // The API gateway's 4xx never get better by themselves, even under a code whose 5xx do.
  const passing = status >= 500 || (retriable === 'reads' && upstreamCode.startsWith('CBC.'));
  return passing && descriptorOf(operation).idempotent;
}

/** Seconds; undefined where upstream does not say. The header holds seconds or a date. */
export function announcedWait(reply: HttpReply): number | undefined {
  const header = reply.headers['retry-after'];
  if (typeof header !== 'string') return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

/** What the refusal names, for people. */
const factsIn = ({ field, state, blocker }: ErrorDetails): string => {
  const facts = [field, state, blocker].filter((fact) => fact !== undefined);
  return facts.length > 0 ? ` (${facts.join(', ')})` : '';
};

type Details = ErrorDetails & { readonly operation: OperationId; readonly cause?: unknown };

function failed(code: ErrorCode, details: Details): UpstreamError {
  const meaning = details.upstreamCode === undefined ? undefined : KNOWN_CODES[details.upstreamCode]?.meaning;
  const message = MESSAGES[code] ?? `The upstream refused: ${meaning ?? 'no reason we know'}${factsIn(details)}`;
  return new UpstreamError(code, message, details);
}
