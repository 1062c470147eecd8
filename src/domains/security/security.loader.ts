import type { Session } from '../../access/session.js';
import { asksForCodes } from '../../access/step-up.js';

/** The security settings of the viewer's organization, bound to one request. */
export const securityLoader = (session: Session) => ({
  /** @throws GatewayError `FORBIDDEN` for customers. */
  verificationCodeEnabled: (): Promise<boolean> => asksForCodes(session),
});
