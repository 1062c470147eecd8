import { type Command, ifMatch, type Keyed, send } from '../../access/command.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import type { components } from '../../upstream/contract/console.js';
import { customerChangePolicy, ownChangePolicy } from './association.policy.js';
import type {
  AuthorizationPayload,
  AuthorizePartnerInput,
  RequestCustomerAuthorizationInput,
  RevokeAuthorizationInput,
  SignAgreementInput,
  SignAgreementPayload,
} from './association-change.type.js';

type Wire = components['schemas'];

interface Authorizing extends CustomerKey, Keyed {}
interface Revocation extends CustomerKey {
  readonly authorizationId: string;
  readonly version: number;
  readonly body: Wire['RevokeCustomerAuthorizationRequest'];
}
interface Signature extends CustomerKey, Keyed {
  readonly body: Wire['SignAgreementRequest'];
}

/** A partner asks, and its customer gives, by the same call under their own names. */
const AUTHORIZE: Command<'CreateCustomerAuthorization', Authorizing> = {
  operation: 'CreateCustomerAuthorization',
  policy: customerChangePolicy('CreateCustomerAuthorization'),
  asCustomer: true,
  request: ({ customerId: id, ...owner }) => ({ path: { id }, query: ownerParameter(owner) }),
  changes: ['ListCustomerAuthorizations'],
};

const REVOKE: Command<'RevokeCustomerAuthorization', Revocation> = {
  operation: 'RevokeCustomerAuthorization',
  policy: ownChangePolicy('RevokeCustomerAuthorization'),
  request: ({ customerId: id, authorizationId: aid, version, body }) => ({
    path: { id, aid },
    header: ifMatch(version),
    body,
  }),
  changes: ['ListCustomerAuthorizations'],
};

const SIGN: Command<'SignAgreement', Signature> = {
  operation: 'SignAgreement',
  policy: ownChangePolicy('SignAgreement'),
  request: ({ body }) => ({ body }),
  changes: ['ListAgreements'],
};

/** What a customer lets its partner do, and what it signs. */
export function authorizationCommands(session: Session) {
  const { viewer } = session;
  /** Whoever is a customer means itself; nobody else is let through. */
  const self: CustomerKey = { customerId: viewer.customerId ?? '', ...ownerOf(viewer) };
  return {
    async request({
      customerId: id,
      idempotencyKey,
    }: RequestCustomerAuthorizationInput): Promise<AuthorizationPayload> {
      const [customerId = '', owner] = partsOrBareId('input.customerId', 'Customer', id, viewer.indirectPartnerId);
      const customerKey = { customerId, ...ownerOf({ indirectPartnerId: owner }) };
      await send(session, AUTHORIZE, { ...customerKey, idempotencyKey });
      return { customerKey };
    },

    async authorize({ idempotencyKey }: AuthorizePartnerInput): Promise<AuthorizationPayload> {
      await send(session, AUTHORIZE, { ...self, idempotencyKey });
      return { customerKey: self };
    },

    async revoke(input: RevokeAuthorizationInput): Promise<AuthorizationPayload> {
      const { authorizationId, version, reason, challengeId, verificationCode } = input;
      const body = {
        reason,
        ...(challengeId != null && { challenge_id: challengeId }),
        ...(verificationCode != null && { verification_code: verificationCode }),
      };
      await send(session, REVOKE, { ...self, authorizationId, version, body });
      return { customerKey: self };
    },

    async sign({ code, version, idempotencyKey }: SignAgreementInput): Promise<SignAgreementPayload> {
      await send(session, SIGN, { ...self, body: { code, version }, idempotencyKey });
      return { customerKey: self };
    },
  };
}
