import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { permissionListPolicy, roleListPolicy, type RoleQuestion } from './role.policy.js';
import {
  type Permission,
  type PermissionRow,
  type Role,
  type RoleFacts,
  type RoleFilter,
  roleKind,
  type RoleOrder,
  type RoleRow,
  toListedRole,
  toPermission,
} from './role.type.js';

const ROLES: ListReading<'ListRoles', RoleQuestion, RoleRow> = {
  operation: 'ListRoles',
  policy: roleListPolicy,
  request: ({ kind, sort, ...owner }) => ({
    query: { ...ownerParameter(owner), ...(kind && { kind }), ...(sort && { sort }) },
  }),
  rowOf: (wire) => wire,
};

const PERMISSIONS: ListReading<'ListPermissions', object, PermissionRow> = {
  operation: 'ListPermissions',
  policy: permissionListPolicy,
  request: () => ({}),
  rowOf: (wire) => wire,
};

/** Everything the gateway reads about roles, bound to one request. */
export function roleLoader(session: Session) {
  const roles = listReader(session, ROLES);
  const permissions = listReader(session, PERMISSIONS);

  // An organization has some ten roles: one page has them all.
  const one = async (roleId: string): Promise<Role | null> => {
    const row = (await roles.all({})).find(({ id }) => id === roleId);
    return row === undefined ? null : toListedRole(row);
  };
  const facts = async (role: Role): Promise<RoleFacts | null> => role.facts ?? (await one(role.roleId))?.facts ?? null;

  return {
    /** Null when there is no such role. */
    one,
    facts,

    async withCodes(codes: readonly string[]): Promise<readonly Role[]> {
      return (await roles.all({})).filter(({ code }) => codes.includes(code)).map(toListedRole);
    },

    /** How many roles the organization has defined itself. */
    async customCount(): Promise<number> {
      return (await roles.all({})).filter(({ kind }) => kind === 'CUSTOM').length;
    },

    page(filter: RoleFilter, order: RoleOrder | null, window: Window): Promise<Slice<RoleRow>> {
      const kind = filter.kind == null ? undefined : roleKind.codeOf('filter.kind', filter.kind);
      const sort = order && `${order.field.toLowerCase()}:${order.direction.toLowerCase()}`;
      const question = { ...(kind !== undefined && { kind }), ...(sort !== null && { sort }) };
      return roles.page(question as RoleQuestion, window);
    },

    permissionPage: (window: Window): Promise<Slice<PermissionRow>> => permissions.page({}, window),

    /** The items of a role, in the catalogue's order; one that it lacks comes last. */
    async permissions(role: Role): Promise<Permission[] | null> {
      const known = await facts(role);
      if (known === null) return null;
      const catalogue = await permissions.all({});
      const held = catalogue.filter(({ code }) => known.permission_codes.includes(code));
      const unlisted = known.permission_codes.filter((code) => !held.some((row) => row.code === code));
      return [...held.map(toPermission), ...unlisted.map((code) => ({ code, menuPath: null, implied: false }))];
    },
  };
}
