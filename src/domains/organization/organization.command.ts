import { type Command, ifMatch, type Keyed, send } from '../../access/command.js';
import { managementPolicy } from '../../access/management.js';
import { type Owner, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { given } from '../../graphql/wire-value.js';
import { badInput, found } from '../../kernel/errors.js';
import type { ReadOperationId } from '../../upstream/contract/operations.js';
import type {
  CreateMemberInput,
  CreateMemberPayload,
  ResetMemberPasswordInput,
  ResetMemberPasswordPayload,
  SetMemberDirectorInput,
  SetMemberDirectorPayload,
  SetMemberRolesInput,
  SetMemberRolesPayload,
  UpdateMemberInput,
  UpdateMemberPayload,
} from './organization-change.type.js';
import type { MemberKey } from './organization.policy.js';
import { memberStatus, type OrganizationMember } from './organization.type.js';
import { refuseDirector, refuseLockedRole, refuseRoleSet } from './role-set.js';

/** A change of a member as he was read. */
interface Versioned extends MemberKey {
  readonly version: number;
}
interface Creation extends Owner, Keyed {
  readonly wire: {
    account_name: string;
    name: string;
    mobile: string;
    email: string;
    role_codes: string[];
    director_id?: string;
  };
}
interface Update extends Versioned {
  readonly wire: { name?: string; mobile?: string; email?: string; status?: 'ACTIVE' | 'DISABLED' };
}
interface NewRoles extends Versioned {
  readonly roles: readonly string[];
}
interface NewDirector extends Versioned {
  readonly directorId: string | null;
}

/** Reads that a change of members shows in; who may act, and over whom, may have changed with it. */
const CHANGES: readonly ReadOperationId[] = [
  'ListAccountManagers',
  'ListMembers',
  'ListRoles',
  'ShowMemberEffectiveScope',
];

const CREATE: Command<'CreateMember', Creation> = {
  operation: 'CreateMember',
  policy: managementPolicy('CreateMember'),
  request: ({ wire, ...owner }) => ({ query: ownerParameter(owner), body: wire }),
  changes: CHANGES,
};

/** Where a change of one member goes, and the version it is based on. */
const of = ({ memberId: id, version, ...owner }: Versioned) => ({
  path: { id },
  query: ownerParameter(owner),
  header: ifMatch(version),
});

const UPDATE: Command<'UpdateMember', Update> = {
  operation: 'UpdateMember',
  policy: managementPolicy('UpdateMember'),
  request: (update) => ({ ...of(update), body: update.wire }),
  changes: CHANGES,
};

const ROLES: Command<'UpdateMemberRoles', NewRoles> = {
  operation: 'UpdateMemberRoles',
  policy: managementPolicy('UpdateMemberRoles'),
  request: (change) => ({ ...of(change), body: { role_codes: [...change.roles] } }),
  changes: CHANGES,
};

const DIRECTOR: Command<'UpdateMemberDirector', NewDirector> = {
  operation: 'UpdateMemberDirector',
  policy: managementPolicy('UpdateMemberDirector'),
  request: (change) => ({ ...of(change), body: { director_id: change.directorId } }),
  changes: CHANGES,
};

const PASSWORD: Command<'ResetMemberPassword', MemberKey & Keyed> = {
  operation: 'ResetMemberPassword',
  policy: managementPolicy('ResetMemberPassword'),
  request: ({ memberId: id, ...owner }) => ({ path: { id }, query: ownerParameter(owner) }),
  changes: CHANGES,
};

/** What the rules are checked against. */
interface Reads {
  readonly organization: { member(memberId: string): Promise<OrganizationMember | null> };
}

const memberIn = (field: string, id: string): string => partsOrBareId(field, 'OrganizationMember', id)[0] ?? '';

/** Members of the viewer's organization. */
export const organizationCommands = (session: Session, load: Reads) => ({
  ...personCommands(session, load),
  ...roleSetCommands(session, load),
});

const memberOf = async ({ organization }: Reads, memberId: string): Promise<OrganizationMember> =>
  found(await organization.member(memberId), 'OrganizationMember');

/** Who is in the organization. */
const personCommands = (session: Session, load: Reads) => ({
  async create({ idempotencyKey, ...input }: CreateMemberInput): Promise<CreateMemberPayload> {
    const wire = creationOf(input);
    const { id } = await send(session, CREATE, { wire, idempotencyKey }, async () => {
      refuseRoleSet(input.roles);
      if (wire.director_id !== undefined) await refuseLeader(load, input.roles, wire.director_id);
    });
    return { memberId: id };
  },

  async update({ memberId: id, version, status, ...input }: UpdateMemberInput): Promise<UpdateMemberPayload> {
    const memberId = memberIn('input.memberId', id);
    const state = status == null ? {} : { status: memberStatus.codeOf('input.status', status) as 'ACTIVE' };
    const wire = { ...given({ ...input }), ...state };
    await send(session, UPDATE, { memberId, version, wire }, async () => {
      if (Object.keys(wire).length === 0) throw badInput('input', 'Nothing to change: give at least one new value');
      await memberOf(load, memberId);
    });
    return { memberId };
  },

  async resetPassword({ memberId: id, idempotencyKey }: ResetMemberPasswordInput): Promise<ResetMemberPasswordPayload> {
    const memberId = memberIn('input.memberId', id);
    await send(session, PASSWORD, { memberId, idempotencyKey }, async () => {
      await memberOf(load, memberId);
    });
    return { memberId };
  },
});

function creationOf({
  accountName,
  name,
  mobile,
  email,
  roles,
  directorId,
}: Omit<CreateMemberInput, 'idempotencyKey'>): Creation['wire'] {
  return {
    ...{ account_name: accountName, name, mobile, email, role_codes: [...roles] },
    ...(directorId != null && { director_id: memberIn('input.directorId', directorId) }),
  };
}

/** What members may do, and under whom. */
const roleSetCommands = (session: Session, load: Reads) => ({
  async setRoles({ memberId: id, version, roles }: SetMemberRolesInput): Promise<SetMemberRolesPayload> {
    const memberId = memberIn('input.memberId', id);
    const change = { memberId, version, roles };
    const { orphaned_account_manager_ids: orphanedIds } = await send(session, ROLES, change, async () => {
      refuseRoleSet(roles);
      refuseLockedRole(await memberOf(load, memberId), roles);
    });
    return { memberId, orphanedIds };
  },

  async setDirector({ memberId: id, version, directorId }: SetMemberDirectorInput): Promise<SetMemberDirectorPayload> {
    const memberId = memberIn('input.memberId', id);
    const director = directorId == null ? null : memberIn('input.directorId', directorId);
    await send(session, DIRECTOR, { memberId, version, directorId: director }, async () => {
      const { roles } = await memberOf(load, memberId);
      const codes = roles.map(({ code }) => code);
      await refuseLeader(load, codes, director);
    });
    return { memberId };
  },
});

const refuseLeader = async (load: Reads, roles: readonly string[], directorId: string | null): Promise<void> => {
  refuseDirector(roles, directorId, directorId === null ? null : await load.organization.member(directorId));
};
