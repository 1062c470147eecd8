import { itemErrors } from '../../access/batch-items.js';
import { type Command, type Keyed, send } from '../../access/command.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import { permit } from '../../access/policy.js';
import type { Session } from '../../access/session.js';
import { distinctItems, refuseTooMany } from '../../graphql/item-list.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { itemErrorOf, type UserError } from '../../graphql/user-error.type.js';
import { GatewayError } from '../../kernel/errors.js';
import type { AnswerOf, ReadOperationId } from '../../upstream/contract/operations.js';
import type { AccountManager } from './account-manager.type.js';
import type {
  AssignCustomersInput,
  AssignCustomersPayload,
  AssignIndirectPartnersInput,
  AssignIndirectPartnersPayload,
  CustomerAssignmentResult,
  IndirectPartnerAssignmentResult,
  ReclaimCustomersInput,
  ReclaimCustomersPayload,
  ReclaimIndirectPartnersInput,
  ReclaimIndirectPartnersPayload,
} from './assignment-change.type.js';
import {
  mayReceive,
  type Reassignment,
  reassignmentPolicy,
  type Subject,
  type SubjectType,
  whyFixed,
} from './assignment.policy.js';

interface Assign extends Reassignment, Keyed {
  readonly subjectType: SubjectType;
  readonly managerId: string;
  readonly replace: boolean;
}
interface Reclaim extends Reassignment, Keyed {
  readonly subjectType: SubjectType;
}

/** Reads that show who holds what, and what follows from it: who sees which rows. */
const CHANGES: readonly ReadOperationId[] = [
  'ListAccountManagers',
  'ListAssignments',
  'ListIndirectPartners',
  'ListMembers',
  'ListSubCustomers',
  'ShowMemberEffectiveScope',
];

const of = ({ subjectType, subjects, ...owner }: Reassignment & { readonly subjectType: SubjectType }) => ({
  query: ownerParameter(owner),
  body: { subject_type: subjectType, ids: subjects.map(({ subjectId }) => subjectId) },
});

const ASSIGN: Command<'BatchAssignCustomers', Assign> = {
  operation: 'BatchAssignCustomers',
  policy: reassignmentPolicy('BatchAssignCustomers'),
  request: (assign) => {
    const { query, body } = of(assign);
    return { query, body: { ...body, account_manager_id: assign.managerId, replace: assign.replace } };
  },
  changes: CHANGES,
};

const RECLAIM: Command<'BatchReclaimAssignments', Reclaim> = {
  operation: 'BatchReclaimAssignments',
  policy: reassignmentPolicy('BatchReclaimAssignments'),
  request: of,
  changes: CHANGES,
};

/** What the rules are checked against. */
interface Reads {
  readonly assignment: { manager(memberId: string): Promise<AccountManager | null> };
}

/** What became of one subject. */
interface Moved {
  readonly subject: Subject;
  readonly error: UserError | null;
  readonly holderId?: string;
}

/** Who holds which customers and resellers. */
export function assignmentCommands(session: Session, load: Reads) {
  const customersIn = (ids: readonly string[]): readonly Subject[] =>
    subjectsIn('input.customerIds', ids, (field, id) => {
      const [subjectId = '', owner] = partsOrBareId(field, 'Customer', id, session.viewer.indirectPartnerId);
      return { subjectType: 'CUSTOMER', subjectId, ...ownerOf({ indirectPartnerId: owner }) };
    });
  const assign = assigning(session, load);
  return {
    async assignCustomers({ customerIds, ...input }: AssignCustomersInput): Promise<AssignCustomersPayload> {
      const { managerId, moved } = await assign('CUSTOMER', customersIn(customerIds), input);
      return { results: moved.map(customerResult), accountManagerId: managerId };
    },

    async reclaimCustomers(input: ReclaimCustomersInput): Promise<ReclaimCustomersPayload> {
      const moved = await reclaim(session, 'CUSTOMER', customersIn(input.customerIds), input);
      return { results: moved.map(customerResult) };
    },

    async assignIndirectPartners({
      indirectPartnerIds,
      ...input
    }: AssignIndirectPartnersInput): Promise<AssignIndirectPartnersPayload> {
      const { managerId, moved } = await assign('INDIRECT_PARTNER', resellersIn(indirectPartnerIds), input);
      return { results: moved.map(resellerResult), accountManagerId: managerId };
    },

    async reclaimIndirectPartners(input: ReclaimIndirectPartnersInput): Promise<ReclaimIndirectPartnersPayload> {
      const moved = await reclaim(session, 'INDIRECT_PARTNER', resellersIn(input.indirectPartnerIds), input);
      return { results: moved.map(resellerResult) };
    },
  };
}

const resellersIn = (ids: readonly string[]): readonly Subject[] =>
  subjectsIn('input.indirectPartnerIds', ids, (field, id) => ({
    subjectType: 'INDIRECT_PARTNER',
    subjectId: partsOrBareId(field, 'IndirectPartner', id)[0] ?? '',
  }));

function subjectsIn(
  field: string,
  ids: readonly string[],
  subjectOf: (field: string, id: string) => Subject,
): readonly Subject[] {
  refuseTooMany(field, ids);
  return distinctItems(field, ids, subjectOf);
}

type Recipient = Pick<AssignCustomersInput, 'accountManagerId' | 'replace' | 'idempotencyKey'>;

const NO_MANAGER = { field: 'input.accountManagerId' };

const assigning =
  (session: Session, load: Reads) =>
  async (subjectType: SubjectType, subjects: readonly Subject[], input: Recipient) => {
    const { replace, idempotencyKey } = input;
    const [managerId = ''] = partsOrBareId('input.accountManagerId', 'OrganizationMember', input.accountManagerId);
    const assign: Assign = { subjectType, subjects, managerId, replace, idempotencyKey };
    const scope = await session.scope();
    const isPermitted = permit(scope, ASSIGN.policy, assign) !== undefined;
    if (!mayReceive(scope, managerId)) throw new GatewayError('NOT_FOUND', 'Account manager not found', NO_MANAGER);
    const answer = isPermitted
      ? await send(session, ASSIGN, assign, async () => {
          refuseRecipient(await load.assignment.manager(managerId));
        })
      : NOTHING;
    return { managerId, moved: await movedIn(session, ASSIGN.operation, subjects, answer) };
  };

async function reclaim(
  session: Session,
  subjectType: SubjectType,
  subjects: readonly Subject[],
  { idempotencyKey }: Keyed,
): Promise<readonly Moved[]> {
  const input: Reclaim = { subjectType, subjects, idempotencyKey };
  const isPermitted = permit(await session.scope(), RECLAIM.policy, input) !== undefined;
  const answer = isPermitted ? await send(session, RECLAIM, input) : NOTHING;
  return movedIn(session, RECLAIM.operation, subjects, answer);
}

/** @throws GatewayError unless this is a member who can hold customers and may act. */
function refuseRecipient(manager: AccountManager | null): void {
  if (manager === null) throw new GatewayError('NOT_FOUND', 'Account manager not found', NO_MANAGER);
  if (manager.status === 'ACTIVE') return;
  throw new GatewayError('BAD_USER_INPUT', 'This account manager is disabled: name one who may act', NO_MANAGER);
}

type BatchAnswer = AnswerOf<'BatchAssignCustomers'>;
const NOTHING: BatchAnswer = { results: [] };

/** One result per subject, in the order asked; those that the viewer cannot move were not sent. */
async function movedIn(
  session: Session,
  operation: 'BatchAssignCustomers' | 'BatchReclaimAssignments',
  subjects: readonly Subject[],
  { results }: BatchAnswer,
): Promise<readonly Moved[]> {
  const scope = await session.scope();
  const errorOf = itemErrors(operation, {
    done: results.filter(({ ok }) => ok),
    refused: results.filter(({ ok }) => !ok),
  });
  const answers = new Map(results.map((result) => [result.id, result]));
  return subjects.map((subject) => {
    const why = whyFixed(scope, subject);
    if (why !== undefined) return { subject, error: itemErrorOf(new GatewayError(why, FIXED[why])) };
    const holderId = answers.get(subject.subjectId)?.account_manager_id;
    const error = itemErrorOf(inWordsOfRule(errorOf(subject.subjectId)));
    return { subject, error, ...(holderId !== undefined && { holderId }) };
  });
}

const FIXED = {
  NOT_FOUND: 'Nothing in your scope is meant by this id',
  RESTRICTED: 'Only the reseller of this customer can assign it',
} as const;

/** Upstream says in general terms what has a name of its own here. */
function inWordsOfRule(error: GatewayError | undefined): GatewayError | undefined {
  const { code, upstreamCode = '' } = error?.extensions ?? {};
  if (code === 'ALREADY_EXISTS') {
    const message = 'An account manager holds this already: reclaim it first, or assign with `replace` (R-064)';
    return new GatewayError('ALREADY_ASSIGNED', message, { upstreamCode });
  }
  if (code === 'INVALID_STATE') {
    return new GatewayError('INVALID_STATE', 'No account manager holds this', { upstreamCode, state: 'NOT_ASSIGNED' });
  }
  return error;
}

const customerResult = ({ subject, ...result }: Moved): CustomerAssignmentResult => ({
  ...result,
  customerId: subject.subjectId,
  ...ownerOf(subject),
});

const resellerResult = ({ subject, ...result }: Moved): IndirectPartnerAssignmentResult => ({
  ...result,
  indirectPartnerId: subject.subjectId,
});
