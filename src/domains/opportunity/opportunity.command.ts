import { itemErrors } from '../../access/batch-items.js';
import { type Command, ifMatch, type Keyed, send } from '../../access/command.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { CustomerKey, Scope } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { distinctItems } from '../../graphql/item-list.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { itemErrorOf } from '../../graphql/user-error.type.js';
import { given } from '../../graphql/wire-value.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import { batchLimit, type OperationId, type RequestOf } from '../../upstream/contract/operations.js';
import {
  opportunityChangePolicy,
  type OpportunityKey,
  type Registration,
  registrationPolicy,
  transferPolicy,
} from './opportunity.policy.js';
import type { Opportunity } from './opportunity.type.js';
import type {
  AddOpportunityProgressInput,
  AddOpportunityProgressPayload,
  CreateOpportunityInput,
  CreateOpportunityPayload,
  TransferOpportunitiesInput,
  TransferOpportunitiesPayload,
  UpdateOpportunityInput,
  UpdateOpportunityPayload,
} from './opportunity-change.type.js';
import { changeOf, entryOf, registrationOf } from './opportunity-change.wire.js';
import { toProgress } from './opportunity-progress.type.js';

interface Create extends Registration, Keyed {
  readonly parts: Pick<RequestOf<'CreateOpportunity'>['body'], 'basic' | 'details' | 'revenue' | 'task_id'>;
}

interface Update extends OpportunityKey {
  readonly version: number;
  readonly change: RequestOf<'UpdateOpportunity'>['body'];
}

interface AddProgress extends OpportunityKey, Keyed {
  readonly entry: RequestOf<'AddOpportunityProgress'>['body'];
}

interface Transfer extends Owner, Keyed {
  readonly opportunityIds: readonly string[];
  readonly accountManagerId: string;
}

/** Reads that every change of an opportunity shows in. */
const CHANGES: readonly OperationId[] = ['ListOpportunities', 'ListOpportunityStats'];

const CREATE: Command<'CreateOpportunity', Create> = {
  operation: 'CreateOpportunity',
  policy: registrationPolicy(),
  request: ({ customer, accountManagerId, parts, ...owner }) => ({
    query: ownerParameter(owner),
    body: {
      customer_id: customer.customerId,
      ...(customer.indirectPartnerId !== owner.indirectPartnerId &&
        given({ customer_indirect_partner_id: customer.indirectPartnerId })),
      ...(accountManagerId !== undefined && { account_manager_id: accountManagerId }),
      ...parts,
    },
  }),
  changes: CHANGES,
};

const UPDATE: Command<'UpdateOpportunity', Update> = {
  operation: 'UpdateOpportunity',
  policy: opportunityChangePolicy('UpdateOpportunity'),
  request: ({ opportunityId, version, change, ...owner }) => ({
    path: { id: opportunityId },
    query: ownerParameter(owner),
    header: ifMatch(version),
    body: change,
  }),
  changes: CHANGES,
};

const ADD_PROGRESS: Command<'AddOpportunityProgress', AddProgress> = {
  operation: 'AddOpportunityProgress',
  policy: opportunityChangePolicy('AddOpportunityProgress'),
  request: ({ opportunityId, entry, ...owner }) => ({
    path: { id: opportunityId },
    query: ownerParameter(owner),
    body: entry,
  }),
  changes: [...CHANGES, 'ListOpportunityProgress'],
};

const TRANSFER: Command<'BatchTransferOpportunities', Transfer> = {
  operation: 'BatchTransferOpportunities',
  policy: transferPolicy(),
  request: ({ opportunityIds, accountManagerId, ...owner }) => ({
    query: ownerParameter(owner),
    body: { ids: [...opportunityIds], account_manager_id: accountManagerId },
  }),
  changes: CHANGES,
};

/** What the rules are checked against. */
interface Reads {
  readonly opportunity: { one(opportunityId: string): Promise<Opportunity | null> };
}

/** Registering, changing and handing over opportunities. */
export function opportunityCommands(session: Session, load: Reads) {
  const owner = ownerOf(session.viewer);
  /** @throws GatewayError `NOT_FOUND`, `INVALID_STATE` */
  const refuseUnlessOpen = async ({ opportunityId }: OpportunityKey): Promise<void> => {
    refuseFinal(found(await load.opportunity.one(opportunityId), 'Opportunity'));
  };
  return {
    async create(input: CreateOpportunityInput): Promise<CreateOpportunityPayload> {
      const scope = await session.scope();
      const create: Create = {
        ...owner,
        customer: customerIn(input, owner),
        ...ownerIn(input, scope),
        parts: registrationOf(input),
        idempotencyKey: input.idempotencyKey,
      };
      const { id } = await send(session, CREATE, create, async () => {
        if (scope.rows === 'PARTNER' && create.accountManagerId === undefined) throw ownerMissing();
        return Promise.resolve();
      });
      return { opportunityId: id };
    },

    async update({ opportunityId: id, version, ...parts }: UpdateOpportunityInput): Promise<UpdateOpportunityPayload> {
      const opportunityId = idIn('input.opportunityId', id);
      const update: Update = { ...owner, opportunityId, version, change: changeOf(parts) };
      await send(session, UPDATE, update, () => refuseUnlessOpen(update));
      return { opportunityId };
    },

    async addProgress(input: AddOpportunityProgressInput): Promise<AddOpportunityProgressPayload> {
      const { idempotencyKey } = input;
      const opportunityId = idIn('input.opportunityId', input.opportunityId);
      const add: AddProgress = { ...owner, opportunityId, entry: entryOf(input), idempotencyKey };
      const entry = await send(session, ADD_PROGRESS, add, () => refuseUnlessOpen(add));
      return { opportunityId, progress: toProgress(entry) };
    },

    transfer: transferring(session, owner),
  };
}

/** One result per opportunity, in the order asked: upstream does the rest even if one fails. */
const transferring =
  (session: Session, owner: Owner) =>
  async (input: TransferOpportunitiesInput): Promise<TransferOpportunitiesPayload> => {
    const { idempotencyKey } = input;
    const most = batchLimit('BatchTransferOpportunities');
    if (input.opportunityIds.length > most) {
      throw badInput('input.opportunityIds', `"input.opportunityIds" takes at most ${most} ids`);
    }
    const opportunityIds = distinctItems('input.opportunityIds', input.opportunityIds, idIn);
    const accountManagerId = memberIn(input.accountManagerId);
    const { results } = await send(session, TRANSFER, { ...owner, opportunityIds, accountManagerId, idempotencyKey });
    const done = results.filter(({ ok }) => ok);
    const refused = results.filter(({ ok }) => !ok);
    const errorOf = itemErrors('BatchTransferOpportunities', { done, refused });
    return { results: opportunityIds.map((id) => ({ opportunityId: id, error: itemErrorOf(errorOf(id)) })) };
  };

const idIn = (field: string, id: string): string => partsOrBareId(field, 'Opportunity', id)[0] ?? '';

const memberIn = (id: string): string => partsOrBareId('input.accountManagerId', 'OrganizationMember', id)[0] ?? '';

function customerIn({ customerId: id }: CreateOpportunityInput, owner: Owner): CustomerKey {
  const [customerId = '', reseller] = partsOrBareId('input.customerId', 'Customer', id, owner.indirectPartnerId);
  return { customerId, ...ownerOf({ indirectPartnerId: reseller }) };
}

const SELLERS = ['ACCOUNT_MANAGER', 'SALESPERSON'] as const;

/** The owner named; a seller who sees the whole organization for another role of his is it himself. */
function ownerIn({ accountManagerId }: CreateOpportunityInput, scope: Scope): Pick<Registration, 'accountManagerId'> {
  const { rows, roles, viewer } = scope;
  if (accountManagerId != null) return { accountManagerId: memberIn(accountManagerId) };
  const isSeller = rows === 'PARTNER' && SELLERS.some((role) => roles.includes(role));
  return isSeller && viewer.memberId !== undefined ? { accountManagerId: viewer.memberId } : {};
}

const ownerMissing = (): GatewayError =>
  badInput('input.accountManagerId', 'Name the account manager who will own the opportunity (Q-14)');

/** What may still be done in each state; upstream has the last word. */
const IS_FINAL: Readonly<Record<Opportunity['status'], boolean>> = { OPEN: false, WON: true, LOST: true };

/** @throws GatewayError `INVALID_STATE` */
function refuseFinal({ status }: Opportunity): void {
  if (IS_FINAL[status] !== true) return;
  throw new GatewayError('INVALID_STATE', `The opportunity is ${status}, which is final: it can only be read`, {
    state: status,
  });
}
