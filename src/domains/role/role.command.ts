import { type Command, ifMatch, type Keyed, send } from '../../access/command.js';
import { managementPolicy } from '../../access/management.js';
import { type Owner, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { nodeId, partsOrBareId } from '../../graphql/node-id.js';
import { given } from '../../graphql/wire-value.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import type { ReadOperationId } from '../../upstream/contract/operations.js';
import type {
  CreateRoleInput,
  CreateRolePayload,
  DeleteRoleInput,
  DeleteRolePayload,
  UpdateRoleInput,
  UpdateRolePayload,
} from './role-change.type.js';
import type { Role, RoleFacts } from './role.type.js';

interface Creation extends Owner, Keyed {
  readonly wire: { code: string; name: string; permission_codes: string[] };
}
interface Versioned extends Owner {
  readonly roleId: string;
  readonly version: number;
}
interface Update extends Versioned {
  readonly wire: { name?: string; permission_codes?: string[] };
}

/** What the holders of a role may do changes with it. */
const CHANGES: readonly ReadOperationId[] = ['ListMembers', 'ListRoles', 'ShowMemberEffectiveScope'];

const CREATE: Command<'CreateRole', Creation> = {
  operation: 'CreateRole',
  policy: managementPolicy('CreateRole'),
  request: ({ wire, ...owner }) => ({ query: ownerParameter(owner), body: wire }),
  changes: ['ListRoles'],
};

/** Where a change of one role goes, and the version it is based on. */
const of = ({ roleId: id, version, ...owner }: Versioned) => ({
  path: { id },
  query: ownerParameter(owner),
  header: ifMatch(version),
});

const UPDATE: Command<'UpdateRole', Update> = {
  operation: 'UpdateRole',
  policy: managementPolicy('UpdateRole'),
  request: (update) => ({ ...of(update), body: update.wire }),
  changes: CHANGES,
};

const DELETE: Command<'DeleteRole', Versioned> = {
  operation: 'DeleteRole',
  policy: managementPolicy('DeleteRole'),
  request: of,
  changes: CHANGES,
};

/** What the rules are checked against. */
interface Reads {
  readonly role: {
    one(roleId: string): Promise<Role | null>;
    facts(role: Role): Promise<RoleFacts | null>;
    customCount(): Promise<number>;
  };
}

const roleIn = (id: string): string => partsOrBareId('input.roleId', 'Role', id)[0] ?? '';

/** Roles of the viewer's organization. */
export function roleCommands(session: Session, { role: roles }: Reads) {
  /** @throws GatewayError `NOT_FOUND`, and `INVALID_STATE` for a preset role. */
  const editable = async (roleId: string): Promise<RoleFacts> => {
    const role = found(await roles.one(roleId), 'Role');
    if (role.kind !== 'PRESET') return found(await roles.facts(role), 'Role');
    throw new GatewayError('INVALID_STATE', 'Preset roles are never changed (R-020)', { state: 'PRESET' });
  };
  return {
    async create({ code, name, permissions, idempotencyKey }: CreateRoleInput): Promise<CreateRolePayload> {
      const wire = { code, name, permission_codes: [...permissions] };
      const { id } = await send(session, CREATE, { wire, idempotencyKey }, async () => {
        const { mostCustomRoles } = session.choices;
        if ((await roles.customCount()) < mostCustomRoles) return;
        const message = `There are ${String(mostCustomRoles)} custom roles, and no more can be (R-024)`;
        throw new GatewayError('PRECONDITION_FAILED', message, { blocker: 'QUOTA_EXCEEDED' });
      });
      return { roleId: id };
    },

    async update({ roleId: id, version, name, permissions }: UpdateRoleInput): Promise<UpdateRolePayload> {
      const roleId = roleIn(id);
      const wire = { ...given({ name }), ...(permissions && { permission_codes: [...permissions] }) };
      await send(session, UPDATE, { roleId, version, wire }, async () => {
        if (Object.keys(wire).length === 0) throw badInput('input', 'Nothing to change: give at least one new value');
        await editable(roleId);
      });
      return { roleId };
    },

    async delete({ roleId: id, version }: DeleteRoleInput): Promise<DeleteRolePayload> {
      const roleId = roleIn(id);
      await send(session, DELETE, { roleId, version }, async () => {
        const { member_count: holders } = await editable(roleId);
        if (holders === 0) return;
        const message = `${String(holders)} members hold this role: give them another one first (R-015)`;
        throw new GatewayError('INVALID_STATE', message, { state: 'IN_USE' });
      });
      return { deletedRoleId: nodeId('Role', roleId) };
    },
  };
}
