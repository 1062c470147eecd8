import { cacheKey } from '../cache/cache.js';
import { asError } from '../kernel/errors.js';
import type { ReadOperationId } from '../upstream/contract/operations.js';
import type { Urgency } from '../upstream/request.js';
import type { Known, Load, Wanted } from './answers.js';
import { callerOf } from './caller.js';
import { freshnessOf, isTold, tagsOf } from './freshness.js';
import type { Session } from './session.js';

/** What of a reading decides where its answers are kept. */
export interface Kept {
  readonly operation: ReadOperationId;
  readonly asCustomer?: boolean;
}

/** @param part what names the answer beside the operation, such as the question with a window of its rows. */
export function wantedOf(session: Session, { operation, asCustomer }: Kept, question: object, part: object): Wanted {
  const { viewer, changeFeed, clock } = session;
  if (isTold(operation)) changeFeed.follow(viewer);
  return {
    name: cacheKey(viewer.partnerId, operation, { ...part, ...callerOf(session, operation, asCustomer).keyPart }),
    operation,
    tags: tagsOf(viewer.partnerId, operation, question),
    freshnessOf: (value) => freshnessOf(operation, question, value, clock()),
  };
}

/** One answer of its own. @throws what the asking threw. */
export async function answerTo<Answer>(
  session: Session,
  wanted: Wanted,
  ask: (urgency: Urgency) => Promise<Answer>,
): Promise<Answer> {
  const [known] = await session.answers.get([wanted], loadOne(wanted, ask), session.patience);
  return shown(session, known ?? new Error('nothing was answered')) as Answer;
}

/** What is held of it and as good as new; undefined when somebody would have to be asked. */
export async function heldAnswerTo<Answer>(session: Session, wanted: Wanted): Promise<Answer | undefined> {
  const known = await session.answers.peek(wanted, session.patience);
  return known && (shown(session, known) as Answer);
}

const loadOne =
  (wanted: Wanted, ask: (urgency: Urgency) => Promise<unknown>): Load =>
  async (_names, urgency) => {
    const answer = await ask(urgency).then((value) => ({ value }), asError);
    return new Map([[wanted.name, answer]]);
  };

/** Notes how old what is shown is. @throws the failure, where it is one. */
export function shown({ served }: Session, known: Known | Error): unknown {
  if (known instanceof Error) throw known;
  served.note(known);
  return known.value;
}
