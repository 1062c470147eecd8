import { createHash, randomUUID } from 'node:crypto';
import { sortedText } from '../cache/cache.js';
import { badInput, type ErrorCode, GatewayError } from '../kernel/errors.js';
import type { Permitted } from '../kernel/permitted.js';
import { nameOf } from '../kernel/viewer.js';
import {
  type AnswerOf,
  descriptorOf,
  type OperationId,
  type ReadOperationId,
  type RequestOf,
  type WriteOperationId,
} from '../upstream/contract/operations.js';
import { callerOf } from './caller.js';
import { type About, tagsOfChange } from './freshness.js';
import { permit, type Policy } from './policy.js';
import type { Receipt } from '../cache/receipts.js';
import type { Session } from './session.js';

/** How something is changed upstream. The input is everything that decides what is sent. */
export interface Command<Op extends WriteOperationId, Input extends object> {
  readonly operation: Op;
  /** Who may do this to what. */
  readonly policy: Pick<Policy<Input, never>, 'narrow'>;
  /** Upstream takes it from a customer too: one who sends it does so with its own credential. */
  readonly asCustomer?: boolean;
  readonly request: (input: Input) => RequestOf<Op>;
  /** A sensitive act: where the organization asks for verification codes it needs a fresh proof. */
  readonly stepUp?: boolean;
  /** Reads whose answers this may alter: who asks after it is not told what was before. */
  readonly changes: readonly ReadOperationId[];
  /** Whom it is about, where it alters the answers about nobody else. */
  readonly about?: (input: Input) => About;
}

/** A change that moves money or anything else of value. */
export interface Keyed {
  /** The client's name for this one change: repeated within 24 hours it gets the first answer, and nothing is moved twice. */
  readonly idempotencyKey: string;
}

/** The `If-Match` of a change to a row that was read in this version. */
export const ifMatch = (version: number): { readonly 'If-Match': string } => ({ 'If-Match': `"${String(version)}"` });

/** The rules that are checked before anything is sent (R-145 and the like). @throws GatewayError `BAD_USER_INPUT` */
export type Precheck = () => Promise<void>;

/**
 * The one way to change anything upstream: permit, check the rules, send once.
 *
 * @returns upstream's answer; the first one when `idempotencyKey` was used before with the same input.
 * @throws GatewayError `NOT_FOUND` when nothing in sight is meant, `IDEMPOTENCY_KEY_REUSED`, `OUTCOME_UNKNOWN` when upstream
 *   was asked and did not say whether it was done.
 */
export async function send<Op extends WriteOperationId, Input extends object>(
  session: Session,
  command: Command<Op, Input>,
  input: Input & Partial<Keyed>,
  precheck: Precheck = () => Promise.resolve(),
): Promise<AnswerOf<Op>> {
  const permitted = permit(await session.scope(), command.policy, input);
  if (permitted === undefined) throw new GatewayError('NOT_FOUND', 'Nothing in your scope is meant by this input');
  const { idempotencyKey } = input;
  if (idempotencyKey === undefined) {
    await precheck();
    return sendOnce(session, command, permitted);
  }
  return withReceipt(session, command, permitted, precheck);
}

const KEY_FORM = /^[\w-]{8,64}$/;

/** @throws GatewayError `BAD_USER_INPUT` */
function refuseMalformed(idempotencyKey: string): void {
  if (KEY_FORM.test(idempotencyKey)) return;
  throw badInput('input.idempotencyKey', 'An idempotency key is 8 to 64 letters, digits, "-" or "_", e.g. a UUID');
}

/** The key of one of several changes that the client makes under one key, where upstream takes them one by one. */
export function keyOfPart(idempotencyKey: string, part: string): string {
  refuseMalformed(idempotencyKey);
  return createHash('sha256').update(`${idempotencyKey} ${part}`).digest('base64url');
}

const DAY_SECONDS = 24 * 60 * 60;

/** Asks for the receipt first: what was done is answered again even if the rules would refuse it by now. */
async function withReceipt<Op extends WriteOperationId, Input extends object>(
  session: Session,
  command: Command<Op, Input>,
  permitted: Permitted<Input & Partial<Keyed>>,
  precheck: Precheck,
): Promise<AnswerOf<Op>> {
  const { idempotencyKey = '', ...input } = permitted;
  refuseMalformed(idempotencyKey);
  const key = receiptKey(session, command.operation, idempotencyKey);
  const digest = createHash('sha256').update(sortedText(input)).digest('base64url');
  // Whoever repeats a change that is still under way waits for its answer.
  return session.flights.share(`${key} ${digest}`, async () => {
    const claim = session.receipts.claim(key, { input: digest }, DAY_SECONDS);
    const known = await kept(claim, command.operation);
    const isUnanswered = known?.answer === undefined && known?.input === digest;
    const isAskedAgain = isUnanswered && knowsKeys(command.operation);
    if (known !== undefined && !isAskedAgain) return answerIn(known, digest, command.operation) as AnswerOf<Op>;
    return settling(session, { key, digest, isAskedAgain }, async () => {
      // What may be done already must not be refused for its own effects.
      if (!isAskedAgain) await precheck();
      return sendOnce(session, command, permitted);
    });
  });
}

interface OpenReceipt {
  readonly key: string;
  readonly digest: string;
  /** What comes of it then says nothing of the first time. */
  readonly isAskedAgain: boolean;
}

async function settling<Answer>(
  { receipts }: Session,
  { key, digest, isAskedAgain }: OpenReceipt,
  run: () => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await run();
    // The change is done whether or not its receipt can be kept: a lost one turns a repetition away, it repeats nothing.
    await receipts.settle(key, { input: digest, answer: answer ?? null }, DAY_SECONDS).catch(() => undefined);
    return answer;
  } catch (error) {
    if (!isAskedAgain && !isOutcomeUnknown(error)) await receipts.release(key).catch(() => undefined);
    throw error;
  }
}

/** Whether the partner API itself does nothing twice for one key: what it did not answer can be asked for again. */
const knowsKeys = (operation: OperationId): boolean => descriptorOf(operation).idempotencyKey !== null;

/** Keys belong to whoever sends them: two viewers may use the same one. */
function receiptKey({ viewer }: Session, operation: OperationId, idempotencyKey: string): string {
  return `pg:receipt:{${viewer.partnerId}}:${operation}:${nameOf(viewer)}:${idempotencyKey}`;
}

async function kept<Result>(result: Promise<Result>, operation: OperationId): Promise<Result> {
  try {
    return await result;
  } catch (cause) {
    const message = 'Idempotency keys cannot be kept at the moment; nothing was sent';
    throw new GatewayError('UPSTREAM_UNAVAILABLE', message, { operation, retryable: true, cause });
  }
}

function answerIn({ input, answer }: Receipt, digest: string, operation: OperationId): unknown {
  if (input !== digest) {
    const details = { field: 'input.idempotencyKey', operation };
    throw new GatewayError('IDEMPOTENCY_KEY_REUSED', 'This key was used for another input: take a new one', details);
  }
  if (answer === undefined) throw unknownOutcome(operation, true);
  return answer ?? undefined;
}

/** Answers that say for certain that nothing was done. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set([
  'ALREADY_EXISTS',
  'BAD_USER_INPUT',
  'CONFLICT',
  'FORBIDDEN',
  'IDEMPOTENCY_KEY_REUSED',
  'INSUFFICIENT_BALANCE',
  'INVALID_STATE',
  'NOT_FOUND',
  'PRECONDITION_FAILED',
  'RESTRICTED',
  'STEP_UP_REQUIRED',
  'UPSTREAM_BUSY',
  'UPSTREAM_CREDENTIALS_REFUSED',
  'UPSTREAM_REFUSED',
  'UPSTREAM_TOKEN_NEEDED',
]);

async function sendOnce<Op extends WriteOperationId, Input extends object>(
  session: Session,
  { operation, request, changes, about, asCustomer, stepUp }: Command<Op, Input>,
  permitted: Permitted<Input & Partial<Keyed>>,
): Promise<AnswerOf<Op>> {
  if (stepUp === true) await session.requireStepUp(operation);
  const { viewer, upstream } = session;
  const options = {
    ...callerOf(session, operation, asCustomer).options,
    ...(viewer.memberId !== undefined && { memberId: viewer.memberId }),
    // Some operations take a name for every write, also where nothing of value moves.
    idempotencyKey: permitted.idempotencyKey ?? randomUUID(),
  };
  try {
    return await upstream.call(permitted, operation, request(permitted), options);
  } catch (error) {
    throw isCertain(error) ? error : unknownOutcome(operation, permitted.idempotencyKey !== undefined, error);
  } finally {
    await outdate(session, operation, changes, about?.(permitted));
  }
}

/** Also where nobody knows whether it was done. */
async function outdate(
  { answers, changeFeed, viewer }: Session,
  operation: WriteOperationId,
  changes: readonly ReadOperationId[],
  about: About | undefined,
): Promise<void> {
  await answers.outdate(changes.flatMap((read) => tagsOfChange(viewer.partnerId, read, about)));
  if (changes.length > 0 && descriptorOf(operation).upstream === 'console') changeFeed.outdate(viewer);
}

/** A write is marked as worth repeating only where it never left. */
const isCertain = (error: unknown): boolean =>
  error instanceof GatewayError && (error.extensions.retryable === true || REFUSALS.has(error.extensions.code));

/** Whether upstream was asked and did not say; the cause is the call's own failure. */
const isOutcomeUnknown = (error: unknown): error is GatewayError =>
  error instanceof GatewayError && error.extensions.code === 'OUTCOME_UNKNOWN';

/** What went wrong for somebody to whom it does not matter whether it was done: the call's own failure. */
export const failureOf = (error: unknown): unknown => (isOutcomeUnknown(error) ? error.cause : error);

const unknownOutcome = (operation: OperationId, isKeyed: boolean, cause?: unknown): GatewayError => {
  const retryable = isKeyed && knowsKeys(operation);
  const advice = retryable
    ? 'Send the same key again: nothing is done twice for it'
    : 'Look at the records before you try again with a new key';
  const message = `The upstream did not say whether this was done. ${advice}`;
  return new GatewayError('OUTCOME_UNKNOWN', message, { operation, retryable, cause });
};
