import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import {
  type AccountManager,
  type AccountManagerFilter,
  type AccountManagerOrder,
  type AccountManagerRow,
  toAccountManager,
} from './account-manager.type.js';
import { assignmentQuestion } from './assignment.filter.js';
import {
  accountManagerPolicy,
  type AccountManagerQuestion,
  assignmentListPolicy,
  type AssignmentQuestion,
  seesAssignment,
  type Subject,
  subjectPolicy,
} from './assignment.policy.js';
import {
  type AssignmentRow,
  type CustomerAssignment,
  type CustomerAssignmentArgs,
  toAssignment,
} from './assignment.type.js';

const ASSIGNMENTS: ListReading<'ListAssignments', AssignmentQuestion, AssignmentRow> = {
  operation: 'ListAssignments',
  policy: assignmentListPolicy,
  request: ({ subjectType, subjectIds, managerIds, open, from, to, sort, ...owner }) => ({
    query: {
      ...ownerParameter(owner),
      ...(subjectType && { subject_type: subjectType }),
      ...(subjectIds && { subject_ids: [...subjectIds] }),
      ...(managerIds && { account_manager_ids: [...managerIds] }),
      ...(open !== undefined && { open }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      sort,
    },
  }),
  rowOf: (wire, question) => ({ ...wire, accountManagerId: wire.account_manager_id, ...ownerOf(question) }),
};

interface PeriodsOfSubject extends Subject {
  readonly periods: readonly AssignmentRow[];
}

const PERIODS: RowReading<Subject, PeriodsOfSubject> = {
  operation: 'ListAssignments',
  policy: subjectPolicy,
  groupOf: ({ subjectType, indirectPartnerId = '' }) => `${subjectType} ${indirectPartnerId}`,
  fetch: async (upstream, { keys }) => {
    const [first] = keys;
    if (first === undefined) return [];
    const query = {
      subject_type: first.subjectType,
      subject_ids: keys.map(({ subjectId }) => subjectId),
      ...ownerParameter(first),
    };
    // A subject has had several managers, so the answer may be longer than the list of ids.
    const rows = await upstream.all('ListAssignments', { query });
    return keys.map((key) => ({
      ...key,
      periods: rows
        .filter(({ subject_id }) => subject_id === key.subjectId)
        .map((wire) => ({ ...wire, accountManagerId: wire.account_manager_id, ...ownerOf(key) })),
    }));
  },
  keyOf: ({ subjectType, subjectId, ...row }) => ({ subjectType, subjectId, ...ownerOf(row) }),
};

const ACCOUNT_MANAGERS: ListReading<'ListAccountManagers', AccountManagerQuestion, AccountManagerRow> = {
  operation: 'ListAccountManagers',
  policy: accountManagerPolicy,
  request: ({ name, directorId, managerIds, sort, ...owner }) => ({
    query: {
      ...ownerParameter(owner),
      ...(name !== undefined && { name }),
      ...(directorId !== undefined && { director_id: directorId }),
      ...(managerIds && { account_manager_ids: [...managerIds] }),
      ...(sort && { sort }),
    },
  }),
  rowOf: (wire, question) => ({ ...wire, accountManagerId: wire.id, ...ownerOf(question) }),
};

/** Of these members those who are in sight. */
type MembersInSight = (memberIds: readonly string[]) => Promise<readonly string[]>;

/** Everything the gateway reads about who holds what, bound to one request. */
export function assignmentLoader(session: Session, membersInSight: MembersInSight) {
  const list = listReader(session, ASSIGNMENTS);
  const readPeriods = rowReader(session, PERIODS);
  const managers = listReader(session, ACCOUNT_MANAGERS);
  return {
    async page({ filter, direction }: Pick<CustomerAssignmentArgs, 'filter' | 'direction'>, window: Window) {
      const question = assignmentQuestion(filter ?? {}, direction, session.viewer);
      const { managerIds } = question;
      // Upstream refuses ids that are no member's; here they are members without rows.
      const known = managerIds && { managerIds: await membersInSight(managerIds) };
      return list.page({ ...question, ...known }, window);
    },

    /** Periods of one customer or reseller in the viewer's sight, the latest first. */
    async periods(subject: Subject): Promise<CustomerAssignment[]> {
      const scope = await session.scope();
      const found = await readPeriods(subject);
      return (found?.periods ?? []).filter((row) => seesAssignment(scope, row)).map(toAssignment);
    },

    managerPage(
      { name, directorId }: AccountManagerFilter,
      order: AccountManagerOrder | null,
      window: Window,
    ): Promise<Slice<AccountManagerRow>> {
      const director = directorId == null ? [] : partsOrBareId('filter.directorId', 'OrganizationMember', directorId);
      const question: AccountManagerQuestion = {
        ...(name && { name }),
        ...(director[0] !== undefined && { directorId: director[0] }),
        ...(order && { sort: SORTS[order.field][order.direction] }),
      };
      return managers.page(question, window);
    },

    /** Null when no such member in sight can hold customers. */
    async manager(memberId: string): Promise<AccountManager | null> {
      const row = (await managers.all({})).find(({ id }) => id === memberId);
      return row === undefined ? null : toAccountManager(row);
    },
  };
}

const SORTS = {
  NAME: { ASC: 'name:asc', DESC: 'name:desc' },
  CUSTOMER_COUNT: { ASC: 'customer_count:asc', DESC: 'customer_count:desc' },
} as const;
