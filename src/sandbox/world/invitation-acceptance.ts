import type { Customer } from './customers.js';
import type { FailureCode, Invitation } from './invitations.js';
import { assignmentId } from './organization-assignments.js';
import { holdsCustomers } from './organization-roles.js';
import { isNameTaken, register } from './registration.js';
import type { World } from './world.js';

/** Who follows the link of an invitation. */
export interface Acceptance {
  readonly invitationId: string;
  /** Made up when there is none. */
  readonly accountName?: string | undefined;
  readonly accountAgeDays?: number | undefined;
  /** Has Huawei Cloud refuse for another reason. */
  readonly cause?: FailureCode | undefined;
}

/** Accounts older than this have to be preregistered first. */
const OLDEST_DAYS = 7;

/**
 * A customer accepts: it is associated and belongs to the account manager who sent the invitation, or is refused,
 * and the invitation tells why.
 *
 * @returns the invitation; why its link leads nowhere; undefined when there is none.
 */
export function acceptInvitation(world: World, acceptance: Acceptance): Invitation | FailureCode | undefined {
  const { invitations, now } = world;
  const invitation = invitations.get(acceptance.invitationId, now);
  if (invitation === undefined) return undefined;
  if (invitation.status === 'EXPIRED') return 'LINK_EXPIRED';
  if (invitation.status !== 'SENT') return 'CODE_USED';
  const failure = refusalOf(world, invitation, acceptance);
  if (failure === undefined) associate(world, invitation, acceptance.accountName);
  else Object.assign(invitation, { status: 'FAILED', failure });
  invitation.version += 1;
  const { ownerId, id, version } = invitation;
  world.changes.record({ ownerId, entity: 'Invitation', id, version, kind: 'UPDATED', at: now });
  return invitation;
}

function refusalOf(world: World, invitation: Invitation, acceptance: Acceptance): FailureCode | undefined {
  const { accountName, accountAgeDays = 0, cause } = acceptance;
  if (cause !== undefined) return cause;
  if (accountName !== undefined && isNameTaken(world, accountName)) return 'OTHER_PARTNER';
  return accountAgeDays > OLDEST_DAYS && invitation.reportId === undefined ? 'ACCOUNT_TOO_OLD' : undefined;
}

function associate(world: World, invitation: Invitation, accountName: string | undefined): void {
  const report = world.customerReports.get(invitation.reportId ?? '', world.now);
  const customer = register(world, {
    ownerId: invitation.ownerId,
    associationType: invitation.associationType === 'RESELLER' ? '2' : '1',
    accountName: accountName ?? report?.accountName,
    mobile: report?.mobile,
    platformId: undefined,
  });
  Object.assign(invitation, { status: 'ASSOCIATED', customerId: customer.id });
  if (report !== undefined) {
    Object.assign(report, { status: 'ASSOCIATED', customerId: customer.id, version: report.version + 1 });
    const { ownerId, id, version } = report;
    const change = { ownerId, kind: 'UPDATED' as const, at: world.now };
    world.changes.record({ ...change, entity: 'CustomerReport', id, version });
    for (const opportunity of world.opportunities.associate(id, customer.id, world.now.getTime())) {
      world.changes.record({ ...change, entity: 'Opportunity', id: opportunity.id, version: opportunity.version });
    }
  }
  assignToSender(world, invitation, customer);
}

function assignToSender({ organization, changes, now }: World, { createdBy }: Invitation, customer: Customer): void {
  const { ownerId } = customer;
  const sender = organization.memberOf(ownerId, createdBy ?? '');
  if (sender?.status !== 'ACTIVE' || !holdsCustomers(sender.roleCodes)) return;
  const assignment = organization.assignments.open({
    subjectType: 'CUSTOMER',
    subjectId: customer.id,
    managerId: sender.id,
    from: now.getTime(),
    assignedBy: undefined,
    source: 'INVITATION',
  });
  organization.changed(ownerId);
  const change = { ownerId, version: organization.revisionOf(ownerId), at: now };
  changes.record({ ...change, entity: 'Assignment', id: assignmentId(assignment), kind: 'CREATED' });
  changes.record({ ...change, entity: 'EffectiveScope', id: sender.id, kind: 'UPDATED' });
}
