import { Refusal, type SandboxAnswer } from '../operation.js';
import type { Member } from '../world/organization-members.js';
import { PERMISSIONS } from '../world/organization-permissions.js';
import { customRole, withImplied, type Role } from '../world/organization-roles.js';
import {
  blocked,
  conflict,
  invalid,
  missing,
  recordChange,
  recordScopes,
  requireVersion,
  versioned,
  type ConsoleCall,
} from './console-call.js';
import { pageOf, textOf } from './console-list.js';

const MAX_CUSTOM_ROLES = 10;
const KNOWN_ITEMS = new Set(PERMISSIONS.map(({ code }) => code));

const holdersOf = ({ organization, ownerId }: ConsoleCall, { code }: Role): readonly Member[] =>
  organization.membersOf(ownerId).filter(({ roleCodes }) => roleCodes.includes(code));

const toWire = (call: ConsoleCall, role: Role): Record<string, unknown> => ({
  id: role.id,
  code: role.code,
  name: role.name,
  kind: role.kind,
  permission_codes: role.permissionCodes,
  member_count: holdersOf(call, role).length,
  editable: role.kind === 'CUSTOM',
  version: role.version,
});

const customRolesOf = ({ organization, ownerId }: ConsoleCall): readonly Role[] =>
  organization.customRoles.get(ownerId) ?? [];

/** The custom role a change is about, at the version the client knows. */
function editableRoleOf(call: ConsoleCall): Role {
  const { organization, ownerId, request } = call;
  const role = organization.rolesOf(ownerId).find(({ id }) => id === request.path['id']);
  if (role === undefined) throw missing('role');
  if (role.kind === 'PRESET') throw conflict('PRESET', 'preset roles cannot be changed');
  requireVersion(call, role.version);
  return role;
}

function requireKnownItems(codes: readonly string[]): void {
  const unknown = codes.find((code) => !KNOWN_ITEMS.has(code));
  if (unknown !== undefined) throw invalid('permission_codes', `${unknown} is no permission item`);
}

/** ListRoles. */
export function listRoles(call: ConsoleCall): SandboxAnswer {
  const kind = textOf(call.request, 'kind');
  const rows = call.organization.rolesOf(call.ownerId).filter((role) => kind === undefined || role.kind === kind);
  return pageOf(rows, call.request, {
    field: 'roles',
    idOf: ({ id }) => id,
    sortable: { code: ({ code }) => code, name: ({ name }) => name },
    toWire: (role) => toWire(call, role),
  });
}

/** CreateRole: at most ten custom roles. */
export function createRole(call: ConsoleCall): SandboxAnswer {
  const { organization, ownerId, request } = call;
  const { code, name, permission_codes } = request.body as { code: string; name: string; permission_codes: string[] };
  requireKnownItems(permission_codes);
  if (organization.rolesOf(ownerId).some((role) => role.code === code))
    throw new Refusal('CON.0411', 'the code is taken');
  const customRoles = customRolesOf(call);
  if (customRoles.length >= MAX_CUSTOM_ROLES) throw blocked('QUOTA_EXCEEDED', `${MAX_CUSTOM_ROLES} custom roles exist`);
  const role = customRole(organization.newSerial(), { code, name, items: permission_codes });
  organization.customRoles.set(ownerId, [...customRoles, role]);
  recordChange(call, 'Role', role, 'CREATED');
  return versioned(role.version, toWire(call, role));
}

/** UpdateRole: what its holders may do changes at once. */
export function updateRole(call: ConsoleCall): SandboxAnswer {
  const role = editableRoleOf(call);
  const { name, permission_codes } = call.request.body as { name?: string; permission_codes?: string[] };
  requireKnownItems(permission_codes ?? []);
  if (name !== undefined) role.name = name;
  if (permission_codes !== undefined) role.permissionCodes = withImplied(permission_codes);
  role.version += 1;
  recordChange(call, 'Role', role);
  recordScopes(
    call,
    holdersOf(call, role).map(({ id }) => id),
  );
  return versioned(role.version, toWire(call, role));
}

/** DeleteRole: a role somebody holds stays, or he would be without any. */
export function deleteRole(call: ConsoleCall): SandboxAnswer {
  const role = editableRoleOf(call);
  if (holdersOf(call, role).length > 0) throw conflict('IN_USE', 'members hold this role');
  const { organization, ownerId } = call;
  organization.customRoles.set(
    ownerId,
    customRolesOf(call).filter((other) => other !== role),
  );
  recordChange(call, 'Role', { id: role.id, version: role.version + 1 }, 'DELETED');
  return { status: 204 };
}

/** ListPermissions. */
export function listPermissions({ request }: ConsoleCall): SandboxAnswer {
  return pageOf(PERMISSIONS, request, {
    field: 'permissions',
    idOf: ({ code }) => code,
    sortable: {},
    toWire: ({ code, menuPath, implied }) => ({ code, menu_path: menuPath, implied }),
  });
}
