import { type Command, send } from '../../access/command.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { badInput, GatewayError } from '../../kernel/errors.js';
import { ownOrganization } from './security.policy.js';
import type {
  SetVerificationCodeInput,
  SetVerificationCodePayload,
  VerifyStepUpInput,
  VerifyStepUpPayload,
} from './security.type.js';

const SWITCH: Command<'UpdateSecuritySettings', SetVerificationCodeInput & Owner> = {
  operation: 'UpdateSecuritySettings',
  policy: ownOrganization('UpdateSecuritySettings'),
  request: ({ enabled, ...owner }) => ({
    query: ownerParameter(owner),
    body: { verification_code_enabled: enabled },
  }),
  // Or whoever gets hold of a session would first switch the codes off.
  stepUp: true,
  changes: ['ShowSecuritySettings'],
};

const VERIFY: Command<'VerifyStepUpChallenge', VerifyStepUpInput & Owner> = {
  operation: 'VerifyStepUpChallenge',
  policy: ownOrganization('VerifyStepUpChallenge'),
  request: ({ challengeId, code, ...owner }) => ({
    path: { id: challengeId },
    query: ownerParameter(owner),
    body: { code },
  }),
  changes: [],
};

/** What is read again. */
interface Reads {
  readonly security: { verificationCodeEnabled(): Promise<boolean> };
}

/** Verification codes for sensitive acts. */
export function securityCommands(session: Session, load: Reads) {
  return {
    async setVerificationCode({ enabled }: SetVerificationCodeInput): Promise<SetVerificationCodePayload> {
      await send(session, SWITCH, { enabled, ...ownerOf(session.viewer) });
      return { verificationCodeEnabled: await load.security.verificationCodeEnabled() };
    },

    async verifyStepUp({ challengeId, code }: VerifyStepUpInput): Promise<VerifyStepUpPayload> {
      const answer = await send(session, VERIFY, { challengeId, code, ...ownerOf(session.viewer) }).catch(asWrong);
      return { proof: answer.proof, expiresAt: answer.expires_at };
    },
  };
}

function asWrong(error: unknown): never {
  const isWrong = error instanceof GatewayError && error.extensions.field === 'code';
  throw isWrong ? badInput('input.code', 'This is not the code that was sent: three wrong ones lock it') : error;
}
