import { managerRows, managersInSight, type OfManagers } from '../../access/manager-rows.js';
import { ofOwnParty, type Owner, ownerOf } from '../../access/owner.js';
import { ask, forCallersOf, holds, type Keys, nothing, type Policy, refuse, restrict } from '../../access/policy.js';
import {
  coversCustomer,
  coversIndirectPartner,
  coversManagerRow,
  coversMember,
  isOwnParty,
  isResellersAffair,
  type ManagerRow,
  type Scope,
} from '../../access/scope.js';

export type SubjectType = 'CUSTOMER' | 'INDIRECT_PARTNER';

/** What an account manager holds, and whose it is; resellers are their distributor's. */
export interface Subject extends Owner {
  readonly subjectType: SubjectType;
  readonly subjectId: string;
}

export interface AssignmentQuestion extends OfManagers {
  readonly subjectType?: SubjectType;
  readonly subjectIds?: readonly string[];
  readonly open?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly sort: 'from:asc' | 'from:desc';
}

/** Who held what is known to administrators and directors; an account manager knows his own periods only. */
const managersKnown = (scope: Scope, asked: readonly string[] | undefined): readonly string[] | undefined => {
  if (holds(scope, 'CONSOLE_MEMBER_VIEW', 'CONSOLE_CUSTOMER_ASSIGN')) return managersInSight(scope, asked);
  const { memberId } = scope.viewer;
  const isAsked = memberId !== undefined && (asked?.includes(memberId) ?? true);
  return managersInSight(scope, isAsked ? [memberId] : []);
};

/** Assignments are told within the organization that made them. */
export const seesAssignment = (scope: Scope, row: ManagerRow): boolean =>
  isOwnParty(scope, row) &&
  coversManagerRow(scope, row) &&
  managersKnown(scope, row.accountManagerId === undefined ? [] : [row.accountManagerId])?.length !== 0;

export const assignmentListPolicy: Policy<AssignmentQuestion, ManagerRow> = {
  narrow: forCallersOf('ListAssignments', (scope, question) => {
    const managerIds = scope.rows === 'SELF' ? [] : managersKnown(scope, question.managerIds);
    if (managerIds?.length === 0 || question.subjectIds?.length === 0) return nothing;
    return ask({ ...ofOwnParty(scope.viewer, question), ...(managerIds && { managerIds }) });
  }),
  sees: seesAssignment,
  seesAll: () => true,
};

/** The periods of one subject are read for everybody at once; each viewer then sees his part of them. */
export const subjectPolicy: Policy<Keys<Subject>, Subject> = {
  narrow: forCallersOf('ListAssignments', (scope, { keys }) => {
    if (keys.some((key) => isResellersAffair(scope, key))) return restrict;
    const own = scope.rows === 'SELF' ? [] : keys.filter((key) => isOwnParty(scope, key));
    return own.length > 0 ? ask({ keys: own }) : nothing;
  }),
  sees: isOwnParty,
};

export interface AccountManagerQuestion extends OfManagers {
  readonly name?: string;
  readonly directorId?: string;
  readonly sort?: 'name:asc' | 'name:desc' | 'customer_count:asc' | 'customer_count:desc';
}

const candidates = managerRows<AccountManagerQuestion, ManagerRow>('ListAccountManagers');

/** Who can hold customers: everybody of the organization, a director's team, or the manager himself. */
export const accountManagerPolicy: Policy<AccountManagerQuestion, ManagerRow> = {
  ...candidates,
  narrow: (scope, question) => {
    const ruling = candidates.narrow(scope, question);
    const isOutOfSight = question.directorId !== undefined && !coversMember(scope, question.directorId);
    return ruling.verdict === 'ask' && isOutOfSight ? nothing : ruling;
  },
};

/** Subjects that are to get or to lose their account manager. */
export interface Reassignment extends Owner {
  readonly subjects: readonly Subject[];
  /** Who is to hold them; absent where they are taken back. */
  readonly managerId?: string;
}

/** Why the viewer cannot move this subject, whatever his permission; undefined when he can. */
export function whyFixed(scope: Scope, subject: Subject): 'NOT_FOUND' | 'RESTRICTED' | undefined {
  const { subjectId } = subject;
  if (subject.subjectType === 'INDIRECT_PARTNER') {
    const isInSight = scope.viewer.party === 'PARTNER' && coversIndirectPartner(scope, subjectId);
    return isInSight ? undefined : 'NOT_FOUND';
  }
  if (!coversCustomer(scope, { customerId: subjectId, ...ownerOf(subject) })) return 'NOT_FOUND';
  return isResellersAffair(scope, subject) ? 'RESTRICTED' : undefined;
}

/** Whether the viewer can give anything to this manager: a director to his own team only. */
export const mayReceive = ({ rows, managerIds }: Scope, managerId: string | undefined): boolean =>
  rows === 'PARTNER' || managerId === undefined || managerIds.has(managerId);

/**
 * Who sees the whole organization moves everything; a director with the item moves within his team: both what is moved and
 * who gets it are in his sight. Subjects that the viewer cannot move are left out.
 */
export const reassignmentPolicy = <Input extends Reassignment>(
  operation: 'BatchAssignCustomers' | 'BatchReclaimAssignments',
): Pick<Policy<Input, never>, 'narrow'> => ({
  narrow: forCallersOf<Input>(operation, (scope, input) => {
    if (scope.rows !== 'PARTNER' && scope.rows !== 'TEAM') return refuse('Q-20: administrators and directors assign');
    const subjects = input.subjects.filter((subject) => whyFixed(scope, subject) === undefined);
    if (subjects.length === 0 || !mayReceive(scope, input.managerId)) return nothing;
    return ask({ ...ofOwnParty(scope.viewer, input), subjects });
  }),
});
