import { GatewayError } from '../kernel/errors.js';
import type { OperationId } from '../upstream/contract/operations.js';
import { callerOf } from './caller.js';
import { type Command, failureOf, send } from './command.js';
import { rowMark } from './member-scope.js';
import { type Owner, ownerOf, ownerParameter } from './owner.js';
import { ask, forCallersOf, type Keys, nothing, permit, type Policy } from './policy.js';
import { type RowReading, rowReader } from './row-reader.js';
import type { Session } from './session.js';

interface SettingsKey extends Owner {
  /** Another one after each change of the settings. */
  readonly mark: string;
}

interface SettingsRow extends SettingsKey {
  readonly verification_code_enabled: boolean;
}

/** Each organization has its own, and all of its people may know them. */
const ownSettings: Policy<Keys<SettingsKey>, SettingsKey> = {
  narrow: forCallersOf('ShowSecuritySettings', ({ viewer }, question) =>
    question.keys.every(({ indirectPartnerId }) => indirectPartnerId === viewer.indirectPartnerId)
      ? ask(question)
      : nothing,
  ),
  sees: ({ viewer }, { indirectPartnerId }) => indirectPartnerId === viewer.indirectPartnerId,
};

const SETTINGS: RowReading<SettingsKey, SettingsRow> = {
  operation: 'ShowSecuritySettings',
  policy: ownSettings,
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (key) => ({
        ...(await upstream.call('ShowSecuritySettings', { query: ownerParameter(key) })),
        ...key,
      })),
    ),
  keyOf: ({ mark, ...row }) => ({ mark, ...ownerOf(row) }),
};

/** Whether sensitive acts of the viewer's organization need a verification code. @throws GatewayError `FORBIDDEN` for customers. */
export async function asksForCodes(session: Session): Promise<boolean> {
  const { viewer } = session;
  const mark = await rowMark(session, 'SecuritySettings', viewer.indirectPartnerId ?? viewer.partnerId);
  const settings = await rowReader(session, SETTINGS)({ mark, ...ownerOf(viewer) });
  if (settings !== null) return settings.verification_code_enabled;
  throw new GatewayError('NOT_FOUND', 'This organization has no security settings');
}

interface Purpose extends Owner {
  /** The operation that a proof shall be good for. */
  readonly purpose: OperationId;
}

const CHALLENGE: Command<'CreateStepUpChallenge', Purpose> = {
  operation: 'CreateStepUpChallenge',
  policy: { narrow: forCallersOf('CreateStepUpChallenge', (_scope, purpose) => ask(purpose)) },
  request: ({ purpose, ...owner }) => ({ query: ownerParameter(owner), body: { purpose } }),
  changes: [],
};

const checkPolicy: Pick<Policy<Purpose, never>, 'narrow'> = {
  narrow: forCallersOf('CheckStepUpProof', (_scope, purpose) => ask(purpose)),
};

/** The proof that came with one request; it is checked once for each operation, however many items a change has. */
export class StepUp {
  readonly #checks = new Map<OperationId, Promise<void>>();

  constructor(private readonly proof: string | undefined) {}

  /** @throws GatewayError `STEP_UP_REQUIRED` where the organization asks for codes and the proof is none for this. */
  require(session: Session, purpose: OperationId): Promise<void> {
    const known = this.#checks.get(purpose);
    if (known !== undefined) return known;
    const check = this.#check(session, purpose);
    this.#checks.set(purpose, check);
    return check;
  }

  async #check(session: Session, purpose: OperationId): Promise<void> {
    // A customer acts on its own; it belongs to no organization that could ask.
    if (session.viewer.party === 'CUSTOMER' || !(await asksForCodes(session))) return;
    if (this.proof !== undefined && (await isGood(session, this.proof, purpose))) return;
    const challengeId = await challenge(session, purpose);
    const message =
      'A verification code was sent to your mobile phone: give it to verifyStepUp, and send the proof in X-Step-Up-Proof';
    throw new GatewayError('STEP_UP_REQUIRED', message, { challengeId });
  }
}

async function isGood(session: Session, proof: string, purpose: OperationId): Promise<boolean> {
  const { viewer, upstream } = session;
  const question = permit(await session.scope(), checkPolicy, { purpose, ...ownerOf(viewer) });
  if (question === undefined) return false;
  const options = {
    ...callerOf(session, 'CheckStepUpProof').options,
    ...(viewer.memberId !== undefined && { memberId: viewer.memberId }),
  };
  const request = { query: ownerParameter(question), body: { proof, purpose } };
  return (await upstream.call(question, 'CheckStepUpProof', request, options)).valid;
}

/** Nothing of the change itself has left yet, so that a challenge that may have been sent is a failure and no unknown outcome. */
async function challenge(session: Session, purpose: OperationId): Promise<string> {
  const sent = send(session, CHALLENGE, { purpose, ...ownerOf(session.viewer) });
  const { id } = await sent.catch((error: unknown) => {
    throw failureOf(error);
  });
  return id;
}
