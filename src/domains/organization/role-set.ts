import { GatewayError } from '../../kernel/errors.js';
import type { OrganizationMember } from './organization.type.js';

const ADMIN = 'ADMIN';
const ACCOUNT_MANAGER = 'ACCOUNT_MANAGER';
const ACCOUNT_DIRECTOR = 'ACCOUNT_DIRECTOR';
const SA_SPECIALIST = 'SA_SPECIALIST';
const MOST_ROLES = 3;

const isAccountManager = (roles: readonly string[]): boolean => roles.includes(ACCOUNT_MANAGER);

/** @throws GatewayError `PRECONDITION_FAILED` for roles that cannot be held together. */
export function refuseRoleSet(roles: readonly string[]): void {
  const conflict = conflictIn(new Set(roles));
  if (conflict === undefined) return;
  throw new GatewayError('PRECONDITION_FAILED', conflict, { field: 'input.roles', blocker: 'ROLE_CONFLICT' });
}

function conflictIn(roles: ReadonlySet<string>): string | undefined {
  if (roles.size < 1 || roles.size > MOST_ROLES) return 'A member has one to three roles (R-015)';
  if (roles.has(ADMIN) && roles.size > 1) return 'The system administrator has no other role (R-016)';
  if (roles.has(ACCOUNT_MANAGER) && roles.has(ACCOUNT_DIRECTOR)) {
    return 'Account manager and account director exclude each other (R-017)';
  }
  return undefined;
}

/** Roles that a qualification is asked for. */
const QUALIFIED_ROLES: readonly string[] = [ACCOUNT_MANAGER, SA_SPECIALIST];

/** @throws GatewayError `INVALID_STATE` when a role would go whose qualification is under review. */
export function refuseLockedRole({ qualificationReview, roles }: OrganizationMember, wanted: readonly string[]): void {
  if (qualificationReview !== 'PENDING') return;
  const locked = roles.find(({ code }) => QUALIFIED_ROLES.includes(code) && !wanted.includes(code));
  if (locked === undefined) return;
  const message = `The qualification for ${locked.code} is under review: the role stays until that is over (R-029)`;
  throw new GatewayError('INVALID_STATE', message, { field: 'input.roles', state: 'ROLE_LOCKED' });
}

/** @throws GatewayError unless this director can lead who holds these roles. */
export function refuseDirector(
  roles: readonly string[],
  directorId: string | null,
  director: OrganizationMember | null,
): void {
  if (!isAccountManager(roles)) {
    const details = { field: 'input.directorId', blocker: 'NOT_ACCOUNT_MANAGER' };
    throw new GatewayError('PRECONDITION_FAILED', 'Only an account manager has a director', details);
  }
  if (directorId === null) return;
  const details = { field: 'input.directorId' };
  if (director === null) throw new GatewayError('NOT_FOUND', 'OrganizationMember not found', details);
  if (director.roles.some(({ code }) => code === ACCOUNT_DIRECTOR)) return;
  throw new GatewayError('BAD_USER_INPUT', 'This member is no account director', details);
}
