import type { SandboxAnswer } from '../operation.js';
import { assignmentId, type Assignment, type SubjectType } from '../world/organization-assignments.js';
import type { Member } from '../world/organization-members.js';
import { holdsCustomers } from '../world/organization-roles.js';
import { invalid, present, recordChange, recordScopes, type ConsoleCall } from './console-call.js';
import { listOf, managerIdsOf, pageOf, textOf, timeOf } from './console-list.js';

const iso = (time: number): string => new Date(time).toISOString();

const toWire = (row: Assignment): Record<string, unknown> =>
  present({
    id: assignmentId(row),
    subject_type: row.subjectType,
    subject_id: row.subjectId,
    account_manager_id: row.managerId,
    from: iso(row.from),
    to: row.to === undefined ? undefined : iso(row.to),
    assigned_by: row.assignedBy,
    source: row.source,
  });

type Test<Row> = (row: Row) => boolean;

/** Only the filters that were sent: 300,000 rows are run through them. */
function filtersOf(call: ConsoleCall): readonly Test<Assignment>[] {
  const { organization, ownerId, request } = call;
  const ownManagers = new Set(organization.membersOf(ownerId).map(({ id }) => id));
  const managerIds = managerIdsOf(call) ?? ownManagers;
  const subjectType = textOf(request, 'subject_type');
  const open = request.query['open'];
  const from = timeOf(request, 'from');
  const to = timeOf(request, 'to');
  const filters: (Test<Assignment> | false)[] = [
    (row) => managerIds.has(row.managerId),
    subjectType !== undefined && ((row) => row.subjectType === subjectType),
    typeof open === 'boolean' && ((row) => (row.to === undefined) === open),
    from !== undefined && ((row) => row.to === undefined || row.to > from),
    to !== undefined && ((row) => row.from <= to),
  ];
  return filters.filter((filter) => filter !== false);
}

/** ListAssignments: filters subject_type, subject_ids, account_manager_ids, open, from/to (periods in force then). */
export function listAssignments(call: ConsoleCall): SandboxAnswer {
  const { assignments } = call.organization;
  const subjectIds = listOf(call.request, 'subject_ids');
  const candidates =
    subjectIds === undefined ? assignments.rows : [...subjectIds].flatMap((id) => assignments.historyOf(id));
  const filters = filtersOf(call);
  return pageOf(
    candidates.filter((row) => filters.every((passes) => passes(row))),
    call.request,
    { field: 'assignments', idOf: assignmentId, sortable: { from: ({ from }) => from }, toWire, endless: true },
  );
}

interface ItemResult {
  readonly id: string;
  readonly ok: boolean;
  readonly error_code?: string;
  readonly error_msg?: string;
  /** Who holds the subject already. */
  readonly account_manager_id?: string;
}

const failed = (id: string, code: string, message: string): ItemResult => ({
  id,
  ok: false,
  error_code: code,
  error_msg: message,
});

/** Whether the subject is of this organization and of this kind; resellers belong to their distributor alone. */
function isSubject({ organization, ownerId }: ConsoleCall, subjectType: SubjectType, id: string): boolean {
  return organization.ownerOf(id) === ownerId && organization.isOwner(id) === (subjectType === 'INDIRECT_PARTNER');
}

/** One result per id, in the order asked; the rest is done even if one fails. */
function forEach(call: ConsoleCall, run: (subjectType: SubjectType, id: string) => ItemResult): SandboxAnswer {
  const { subject_type, ids } = call.request.body as { subject_type: SubjectType; ids: readonly string[] };
  const results = ids.map((id) =>
    isSubject(call, subject_type, id) ? run(subject_type, id) : failed(id, 'CON.0404', 'not found'),
  );
  return { body: { results } };
}

/** Tells of a period that began or ended, and of those who see other customers by it. */
function recordPeriod(call: ConsoleCall, row: Assignment, kind: 'CREATED' | 'UPDATED'): void {
  recordChange(call, 'Assignment', { id: assignmentId(row), version: kind === 'CREATED' ? 1 : 2 }, kind);
  recordScopes(call, [row.managerId, call.organization.members.get(row.managerId)?.directorId]);
}

function closePeriod(call: ConsoleCall, row: Assignment): void {
  call.organization.assignments.close(row.subjectId, call.now.getTime());
  recordPeriod(call, row, 'UPDATED');
}

/** @throws Refusal CON.0100 unless the member is active and can hold customers. */
function holderOf({ organization, ownerId, request }: ConsoleCall): string {
  const id = String(request.body['account_manager_id']);
  const member = organization.memberOf(ownerId, id);
  if (member?.status !== 'ACTIVE' || !holdsCustomers(member.roleCodes)) {
    throw invalid('account_manager_id', 'is no active account manager');
  }
  return id;
}

/** BatchAssignCustomers: a held subject stays with its holder unless `replace` is sent. */
export function batchAssignCustomers(call: ConsoleCall): SandboxAnswer {
  const { organization, actorId, now, request } = call;
  const { assignments } = organization;
  const managerId = holderOf(call);
  const replace = request.body['replace'] === true;
  return forEach(call, (subjectType, id) => {
    const held = assignments.openOf(id);
    if (held !== undefined && !replace) {
      return { ...failed(id, 'CON.0411', 'already assigned'), account_manager_id: held.managerId };
    }
    if (held?.managerId === managerId) return { id, ok: true };
    if (held !== undefined) closePeriod(call, held);
    const source = held === undefined ? 'MANUAL' : 'TRANSFER';
    const from = now.getTime();
    const row = assignments.open({ subjectType, subjectId: id, managerId, from, assignedBy: actorId, source });
    recordPeriod(call, row, 'CREATED');
    return { id, ok: true };
  });
}

/** BatchReclaimAssignments: the open periods end now. */
export function batchReclaimAssignments(call: ConsoleCall): SandboxAnswer {
  const { assignments } = call.organization;
  return forEach(call, (_subjectType, id) => {
    const held = assignments.openOf(id);
    if (held === undefined) return failed(id, 'CON.0409', 'not assigned');
    closePeriod(call, held);
    return { id, ok: true };
  });
}

function toCandidate({ organization: { assignments } }: ConsoleCall, member: Member): Record<string, unknown> {
  return present({
    id: member.id,
    account_name: member.accountName,
    name: member.name,
    mobile: member.mobile,
    email: member.email,
    status: member.status,
    director_id: member.directorId,
    customer_count: assignments.heldBy(member.id, 'CUSTOMER').size,
    indirect_partner_count: assignments.heldBy(member.id, 'INDIRECT_PARTNER').size,
  });
}

/** ListAccountManagers: who can hold customers; filters name, director_id, account_manager_ids; batch read by ids. */
export function listAccountManagers(call: ConsoleCall): SandboxAnswer {
  const { organization, ownerId, request } = call;
  const name = textOf(request, 'name') ?? '';
  const directorId = textOf(request, 'director_id');
  const managerIds = managerIdsOf(call);
  const rows = organization
    .membersOf(ownerId)
    .filter(
      (member) =>
        holdsCustomers(member.roleCodes) &&
        member.name.startsWith(name) &&
        (directorId === undefined || member.directorId === directorId) &&
        (managerIds === undefined || managerIds.has(member.id)),
    );
  return pageOf(rows, request, {
    field: 'account_managers',
    idOf: ({ id }) => id,
    sortable: {
      name: (member) => member.name,
      customer_count: ({ id }) => organization.assignments.heldBy(id, 'CUSTOMER').size,
    },
    toWire: (member) => toCandidate(call, member),
  });
}
