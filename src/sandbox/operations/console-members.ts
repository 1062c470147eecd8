import { Refusal, type SandboxAnswer } from '../operation.js';
import { entityId } from '../world/organization-id.js';
import type { Member } from '../world/organization-members.js';
import { ACCOUNT_DIRECTOR, ACCOUNT_MANAGER, roleConflictOf, SA_SPECIALIST } from '../world/organization-roles.js';
import type { ProjectSpecialist } from '../world/project-specialists.js';
import {
  blocked,
  conflict,
  invalid,
  missing,
  present,
  recordChange,
  recordScopes,
  requireVersion,
  versioned,
  type ConsoleCall,
} from './console-call.js';
import { listOf, pageOf, textOf } from './console-list.js';

const iso = (time: number): string => new Date(time).toISOString();

function toWire({ organization }: Pick<ConsoleCall, 'organization'>, member: Member): Record<string, unknown> {
  const roles = organization.rolesOf(member.ownerId).filter(({ code }) => member.roleCodes.includes(code));
  return present({
    id: member.id,
    account_name: member.accountName,
    name: member.name,
    mobile: member.mobile,
    email: member.email,
    roles: roles.map(({ id, code, name, kind }) => ({ id, code, name, kind })),
    director_id: member.directorId,
    status: member.status,
    qualification_review: member.qualificationReview,
    customer_count: organization.assignments.heldBy(member.id, 'CUSTOMER').size,
    created_at: member.createdAt.toISOString(),
    last_login_at: member.lastLoginAt?.toISOString(),
    password_reset_at: member.passwordResetAt?.toISOString(),
    version: member.version,
  });
}

function memberOf({ organization, ownerId, request }: ConsoleCall): Member {
  const member = organization.memberOf(ownerId, request.path['id'] ?? '');
  if (member === undefined) throw missing('member');
  return member;
}

/** @param formerDirectorId whose team he was in until now. */
function changed(call: ConsoleCall, member: Member, formerDirectorId?: string): void {
  member.version += 1;
  recordChange(call, 'Member', member);
  recordScopes(call, [member.id, member.directorId, formerDirectorId]);
}

/** ListMembers: filters name, account_name, role, status, director_id; batch read by ids. */
export function listMembers(call: ConsoleCall): SandboxAnswer {
  const { organization, ownerId, request } = call;
  const roles = listOf(request, 'role');
  const directorId = textOf(request, 'director_id');
  const status = textOf(request, 'status');
  const name = textOf(request, 'name') ?? '';
  const accountName = textOf(request, 'account_name') ?? '';
  const matches = [
    (member: Member) => member.name.startsWith(name) && member.accountName.startsWith(accountName),
    (member: Member) => roles === undefined || member.roleCodes.some((code) => roles.has(code)),
    (member: Member) => status === undefined || member.status === status,
    (member: Member) => directorId === undefined || member.directorId === directorId,
  ];
  const rows = organization.membersOf(ownerId).filter((member) => matches.every((match) => match(member)));
  return pageOf(rows, request, {
    field: 'members',
    idOf: ({ id }) => id,
    sortable: { created_at: ({ createdAt }) => createdAt.getTime(), name: (member) => member.name },
    toWire: (member) => toWire(call, member),
  });
}

export function showMember(call: ConsoleCall): SandboxAnswer {
  const member = memberOf(call);
  return versioned(member.version, toWire(call, member));
}

/** Codes of existing roles that go together. @throws Refusal CON.0100, or CON.0422 ROLE_CONFLICT. */
function roleCodesOf({ organization, ownerId, request }: ConsoleCall): readonly string[] {
  const codes = [...new Set(request.body['role_codes'] as readonly string[])];
  const known = new Set(organization.rolesOf(ownerId).map(({ code }) => code));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined) throw invalid('role_codes', `${unknown} is no role`);
  const conflicting = roleConflictOf(codes);
  if (conflicting !== undefined) throw blocked('ROLE_CONFLICT', conflicting);
  return codes;
}

/** @throws Refusal when the member cannot have a director, or the other is none. */
function directorIdOf(
  { organization, ownerId, request }: ConsoleCall,
  roleCodes: readonly string[],
): string | undefined {
  const directorId = request.body['director_id'];
  if (!roleCodes.includes(ACCOUNT_MANAGER) && directorId !== undefined) {
    throw blocked('NOT_ACCOUNT_MANAGER', 'only account managers have a director');
  }
  if (typeof directorId !== 'string') return undefined;
  const director = organization.memberOf(ownerId, directorId);
  if (director?.roleCodes.includes(ACCOUNT_DIRECTOR) !== true) throw invalid('director_id', 'is no director');
  return directorId;
}

/** CreateMember. */
export function createMember(call: ConsoleCall): SandboxAnswer {
  const { organization, ownerId, now, request } = call;
  const { account_name, name, mobile, email } = request.body as Record<string, string>;
  const roleCodes = roleCodesOf(call);
  const directorId = directorIdOf(call, roleCodes);
  if (organization.membersOf(ownerId).some(({ accountName }) => accountName === account_name)) {
    throw new Refusal('CON.0411', 'the account name is taken');
  }
  const member: Member = {
    id: entityId('m', organization.newSerial()),
    ownerId,
    accountName: account_name ?? '',
    name: name ?? '',
    mobile: mobile ?? '',
    email: email ?? '',
    roleCodes,
    directorId,
    status: 'ACTIVE',
    qualificationReview: 'NONE',
    createdAt: now,
    lastLoginAt: undefined,
    passwordResetAt: undefined,
    version: 1,
  };
  organization.members.set(member.id, member);
  recordChange(call, 'Member', member, 'CREATED');
  recordScopes(call, [member.id, directorId]);
  return versioned(member.version, toWire(call, member));
}

/** UpdateMember: the account name never changes. */
export function updateMember(call: ConsoleCall): SandboxAnswer {
  const { body } = call.request;
  const member = memberOf(call);
  if ('account_name' in body) throw invalid('account_name', 'cannot be changed');
  requireVersion(call, member.version);
  const { name, mobile, email, status } = body as Partial<Pick<Member, 'name' | 'mobile' | 'email' | 'status'>>;
  Object.assign(member, present({ name, mobile, email, status }));
  changed(call, member);
  return versioned(member.version, toWire(call, member));
}

/** while a qualification is reviewed, the role it is for stays. */
function requireUnlocked(member: Member, roleCodes: readonly string[]): void {
  if (member.qualificationReview !== 'PENDING') return;
  const locked = member.roleCodes.filter((code) => code === ACCOUNT_MANAGER || code === SA_SPECIALIST);
  const removed = locked.find((code) => !roleCodes.includes(code));
  if (removed !== undefined) throw conflict('ROLE_LOCKED', `${removed} is under qualification review`);
}

/** UpdateMemberRoles: a former director leaves his account managers without one. */
export function updateMemberRoles(call: ConsoleCall): SandboxAnswer {
  const member = memberOf(call);
  requireVersion(call, member.version);
  const roleCodes = roleCodesOf(call);
  requireUnlocked(member, roleCodes);
  const orphans = roleCodes.includes(ACCOUNT_DIRECTOR) ? [] : call.organization.teamOf(member.id);
  for (const orphan of orphans) {
    orphan.directorId = undefined;
    changed(call, orphan, member.id);
  }
  const { directorId } = member;
  member.roleCodes = roleCodes;
  if (!roleCodes.includes(ACCOUNT_MANAGER)) member.directorId = undefined;
  changed(call, member, directorId);
  return versioned(member.version, {
    member: toWire(call, member),
    orphaned_account_manager_ids: orphans.map(({ id }) => id),
  });
}

/** UpdateMemberDirector: null leaves the account manager without a director. */
export function updateMemberDirector(call: ConsoleCall): SandboxAnswer {
  const member = memberOf(call);
  requireVersion(call, member.version);
  const former = member.directorId;
  member.directorId = directorIdOf(call, member.roleCodes);
  changed(call, member, former);
  return versioned(member.version, toWire(call, member));
}

/** ResetMemberPassword: only the time is kept; the link goes to the member himself. */
export function resetMemberPassword(call: ConsoleCall): SandboxAnswer {
  const member = memberOf(call);
  member.passwordResetAt = call.now;
  changed(call, member);
  return { status: 204 };
}

/** ShowMemberEffectiveScope: scope, items and rows as one snapshot under one version. */
export function showMemberEffectiveScope(call: ConsoleCall): SandboxAnswer {
  const specialist = call.world.projectSpecialists.boundOne(call.ownerId, call.request.path['id'] ?? '');
  if (specialist !== undefined) return scopeOfSpecialist(specialist);
  const member = memberOf(call);
  const scope = call.organization.effectiveScopeOf(member);
  const version = call.organization.revisionOf(call.ownerId);
  return versioned(version, {
    member_id: member.id,
    scope: scope.scope,
    role_codes: member.roleCodes,
    permission_codes: scope.permissionCodes,
    account_manager_ids: scope.managerIds,
    customer_periods: scope.customerPeriods.map(({ subjectId, from, to }) =>
      present({ customer_id: subjectId, from: iso(from), to: to === undefined ? undefined : iso(to) }),
    ),
    indirect_partner_ids: scope.indirectPartnerIds,
    version,
  });
}

/** He is no member: his own record is all he sees. */
const scopeOfSpecialist = ({ id, version }: ProjectSpecialist): SandboxAnswer =>
  versioned(version, {
    member_id: id,
    scope: 'OWN',
    role_codes: ['PROJECT_SPECIALIST'],
    permission_codes: [],
    account_manager_ids: [],
    customer_periods: [],
    indirect_partner_ids: [],
    version,
  });
