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
import { batchLimit, type ReadOperationId, type RequestOf } from '../../upstream/contract/operations.js';
import type { CustomerReport } from '../customer-report/customer-report.type.js';
import {
  opportunityChangePolicy,
  type OpportunityKey,
  type Registration,
  registrationPolicy,
  type Subject,
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
const CHANGES: readonly ReadOperationId[] = ['ListOpportunities', 'ListOpportunityStats'];

const CREATE: Command<'CreateOpportunity', Create> = {
  operation: 'CreateOpportunity',
  policy: registrationPolicy(),
  request: ({ subject, accountManagerId, parts, ...owner }) => ({
    query: ownerParameter(owner),
    body: {
      ...('reportId' in subject ? { report_id: subject.reportId } : wireOf(subject.customer, owner)),
      ...(accountManagerId !== undefined && { account_manager_id: accountManagerId }),
      ...parts,
    },
  }),
  changes: CHANGES,
};

/** A customer of the organization itself, or of a reseller of it. */
const wireOf = ({ customerId, indirectPartnerId }: CustomerKey, owner: Owner) => ({
  customer_id: customerId,
  ...(indirectPartnerId !== owner.indirectPartnerId && given({ customer_indirect_partner_id: indirectPartnerId })),
});

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
  readonly customerReport: { one(reportId: string): Promise<CustomerReport | null> };
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
        subject: subjectIn(input, owner),
        ...ownerIn(input, scope),
        parts: registrationOf(input),
        idempotencyKey: input.idempotencyKey,
      };
      const { id } = await send(session, CREATE, create, async () => {
        if (scope.rows === 'PARTNER' && create.accountManagerId === undefined) throw ownerMissing();
        await refuseUnlessReserved(load, create);
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

/** @throws GatewayError `BAD_USER_INPUT` */
function subjectIn({ customerId: id, reportId }: CreateOpportunityInput, owner: Owner): Subject {
  if ((id == null) === (reportId == null)) {
    throw badInput('input.customerId', 'Name either a customer or a customer report: one of them, and not both');
  }
  if (reportId != null) return { reportId: partsOrBareId('input.reportId', 'CustomerReport', reportId)[0] ?? '' };
  const [customerId = '', reseller] = partsOrBareId('input.customerId', 'Customer', id ?? '', owner.indirectPartnerId);
  return { customer: { customerId, ...ownerOf({ indirectPartnerId: reseller }) } };
}

/** Reports in sight are those of the own organization alone, and to an account manager his own. */
async function refuseUnlessReserved({ customerReport }: Reads, { subject }: Create): Promise<void> {
  if (!('reportId' in subject)) return;
  const { status, statusCode } = found(await customerReport.one(subject.reportId), 'CustomerReport');
  if (status === 'PREREGISTERED') return;
  throw new GatewayError('INVALID_STATE', `The customer is not preregistered: its report is ${statusCode}`, {
    state: statusCode,
  });
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
