import { type Command, ifMatch, type Keyed, send } from '../../access/command.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import type { components } from '../../upstream/contract/console.js';
import type { ReadOperationId } from '../../upstream/contract/operations.js';
import type { Customer } from '../customer/customer.type.js';
import { associationWord } from './association-word.type.js';
import { customerChangePolicy, decisionPolicy } from './association.policy.js';
import {
  type AssociationRequestPayload,
  type CheckDisassociationInput,
  type CheckDisassociationPayload,
  type DecideAssociationRequestInput,
  decision,
  type DisassociateCustomerInput,
  type SwitchAssociationInput,
} from './association-change.type.js';
import { type AssociationRequest, toCheckItem } from './association-request.type.js';

type Wire = components['schemas'];

interface Wish extends CustomerKey, Keyed {
  readonly body: Wire['CreateAssociationRequestRequest'];
}
interface Decision extends Owner, Keyed {
  readonly requestId: string;
  readonly version: number;
  readonly body: Wire['DecideAssociationRequestRequest'];
}

/** Reads that an agreed request shows in: the customer and what the partner had given it. */
const AGREED: readonly ReadOperationId[] = [
  'ListAssociationRequests',
  'ListCustomersBalancesDetail',
  'ListIssuedCouponQuotas',
  'ListIssuedPartnerCoupons',
  'ListPartnerAccountChangeRecords',
  'ListPartnerAdjustRecords',
  'ListPartnerBalances',
  'ListPartnerCouponsRecord',
  'ListQuotaCoupons',
  'ListSubCustomerCoupons',
  'ListSubCustomers',
  'ShowMemberEffectiveScope',
];

const CHECK: Command<'CheckDisassociation', CustomerKey> = {
  operation: 'CheckDisassociation',
  policy: customerChangePolicy('CheckDisassociation'),
  request: ({ customerId: id, ...owner }) => ({ path: { id }, query: ownerParameter(owner) }),
  changes: [],
};

const ASK: Command<'CreateAssociationRequest', Wish> = {
  operation: 'CreateAssociationRequest',
  policy: customerChangePolicy('CreateAssociationRequest'),
  request: ({ customerId: id, body, ...owner }) => ({ path: { id }, query: ownerParameter(owner), body }),
  stepUp: true,
  changes: ['ListAssociationRequests'],
};

const DECIDE: Command<'DecideAssociationRequest', Decision> = {
  operation: 'DecideAssociationRequest',
  policy: decisionPolicy(),
  asCustomer: true,
  request: ({ requestId: id, version, body, ...owner }) => ({
    path: { id },
    query: ownerParameter(owner),
    header: ifMatch(version),
    body,
  }),
  stepUp: true,
  changes: AGREED,
};

/** What the rules are checked against. */
interface Reads {
  readonly association: { request(requestId: string): Promise<AssociationRequest | null> };
  readonly customer: { one(customerId: string, indirectPartnerId: string | undefined): Promise<Customer | null> };
}

/** Ending and switching associations, and deciding what the other side asks. */
export const associationCommands = (session: Session, load: Reads) => ({
  ...requestCommands(session, load),

  async decide(input: DecideAssociationRequestInput): Promise<AssociationRequestPayload> {
    const { viewer } = session;
    const [requestId = ''] = partsOrBareId('input.requestId', 'AssociationRequest', input.requestId);
    const { version, reason, idempotencyKey } = input;
    const said = decision.codeOf('input.decision', input.decision) as Decision['body']['decision'];
    const body = { decision: said, ...(reason != null && { reason }) };
    await send(session, DECIDE, { requestId, version, body, idempotencyKey, ...ownerOf(viewer) }, async () => {
      const request = found(await load.association.request(requestId), 'AssociationRequest');
      refuseOther(request, viewer.party === 'CUSTOMER' ? 'CUSTOMER' : 'PARTNER');
    });
    return { requestId };
  },
});

/** What an administrator asks of a customer. */
function requestCommands(session: Session, load: Reads) {
  const customerIn = (id: string): CustomerKey => {
    const { indirectPartnerId } = session.viewer;
    const [customerId = '', owner] = partsOrBareId('input.customerId', 'Customer', id, indirectPartnerId);
    return { customerId, ...ownerOf({ indirectPartnerId: owner }) };
  };
  const customerOf = async ({ customerId, indirectPartnerId }: CustomerKey): Promise<Customer> =>
    found(await load.customer.one(customerId, indirectPartnerId), 'Customer');
  return {
    async check({ customerId }: CheckDisassociationInput): Promise<CheckDisassociationPayload> {
      const answer = await send(session, CHECK, customerIn(customerId));
      const { check_id: checkId, passed, items, checked_at: checkedAt, expires_at: validUntil } = answer;
      return { check: { checkId, passed, items: items.map(toCheckItem), checkedAt, validUntil } };
    },

    async disassociate(input: DisassociateCustomerInput): Promise<AssociationRequestPayload> {
      const { customerId, reason, acknowledged, checkId: check_id, idempotencyKey } = input;
      const body = { kind: 'DISASSOCIATE' as const, reason, acknowledged, check_id };
      const wish: Wish = { ...customerIn(customerId), body, idempotencyKey };
      const { id } = await send(session, ASK, wish, async () => {
        if (!acknowledged) throw badInput('input.acknowledged', 'The notes have to be read and acknowledged (R-052)');
        await customerOf(wish);
      });
      return { requestId: id };
    },

    async switchType(input: SwitchAssociationInput): Promise<AssociationRequestPayload> {
      const { customerId, targetType, reason, idempotencyKey } = input;
      const target_type = associationWord('input.targetType', targetType);
      const wish: Wish = { ...customerIn(customerId), body: { kind: 'SWITCH', reason, target_type }, idempotencyKey };
      const { id } = await send(session, ASK, wish, async () => {
        refuseSame(await customerOf(wish), targetType);
      });
      return { requestId: id };
    },
  };
}

/** @throws GatewayError `INVALID_STATE` for the type that the customer has. */
function refuseSame({ associationType }: Customer, targetType: string): void {
  if (associationType !== targetType) return;
  const message = `The customer is associated as ${targetType} already`;
  throw new GatewayError('INVALID_STATE', message, { field: 'input.targetType', state: `ASSOCIATED_${targetType}` });
}

/** Who decides, by the state that a request waits in; what is decided stays so. */
const DECIDERS: Readonly<Record<string, 'CUSTOMER' | 'PARTNER' | undefined>> = {
  PENDING_CUSTOMER: 'CUSTOMER',
  PENDING_PARTNER: 'PARTNER',
};

/** @throws GatewayError `INVALID_STATE` for a request that waits for nobody, `FORBIDDEN` for the side that asked. */
function refuseOther({ status }: AssociationRequest, side: 'CUSTOMER' | 'PARTNER'): void {
  const decider = DECIDERS[status];
  if (decider === side) return;
  if (decider === undefined) {
    const details = { field: 'input.requestId', state: status };
    throw new GatewayError('INVALID_STATE', `This request is ${status}: there is nothing to decide`, details);
  }
  throw new GatewayError('FORBIDDEN', 'Only the other side decides a request (R-056)', { field: 'input.requestId' });
}
