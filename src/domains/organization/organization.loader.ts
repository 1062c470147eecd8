import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { rowReader, type RowReading } from '../../access/row-reader.js';
import { type MemberRights, rowsOfMember } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { type MemberKey, memberListPolicy, type MemberQuestion, memberRightsPolicy } from './organization.policy.js';
import {
  type MemberRow,
  memberScope,
  memberStatus,
  type OrganizationMember,
  type OrganizationMemberFilter,
  type OrganizationMemberOrder,
  toMember,
} from './organization.type.js';

const MEMBERS: ListReading<'ListMembers', MemberQuestion, MemberRow> = {
  operation: 'ListMembers',
  policy: memberListPolicy,
  request: ({ name, accountName, roles, status, directorId, sort, ...owner }) => ({
    query: {
      ...ownerParameter(owner),
      ...(name !== undefined && { name }),
      ...(accountName !== undefined && { account_name: accountName }),
      ...(roles && { role: [...roles] }),
      ...(status && { status }),
      ...(directorId !== undefined && { director_id: directorId }),
      ...(sort && { sort }),
    },
  }),
  rowOf: (wire) => wire,
};

type RightsRow = Pick<MemberRights, 'scope' | 'role_codes'> & MemberKey;

const RIGHTS: RowReading<MemberKey, RightsRow> = {
  operation: 'ShowMemberEffectiveScope',
  policy: memberRightsPolicy,
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (key) => {
        const request = { path: { id: key.memberId }, query: ownerParameter(key) };
        const { scope, role_codes } = await upstream.call('ShowMemberEffectiveScope', request);
        return { scope, role_codes, ...key };
      }),
    ),
  keyOf: ({ memberId, ...row }) => ({ memberId, ...ownerOf(row) }),
};

/** Everything the gateway reads about an organization's members, bound to one request. */
export function organizationLoader(session: Session) {
  const list = listReader(session, MEMBERS);
  const readRights = rowReader(session, RIGHTS);

  // One page has the whole of most organizations, and one answer serves everybody who looks for a member.
  const find = async (test: (row: MemberRow) => boolean): Promise<OrganizationMember | null> => {
    const row = (await list.all({})).find(test);
    return row === undefined ? null : toMember(row);
  };
  return {
    /** Reads all members, so that each is at hand. */
    async readDirectory(): Promise<void> {
      await list.all({});
    },

    /** Null when there is no such member in sight. */
    member: (memberId: string): Promise<OrganizationMember | null> => find(({ id }) => id === memberId),

    /** Of these members those in sight. */
    async idsInSight(memberIds: readonly string[]): Promise<readonly string[]> {
      const known = new Set((await list.all({})).map(({ id }) => id));
      return memberIds.filter((id) => known.has(id));
    },

    /** By sign-in name, which the customer list knows managers by; null for another organization's. */
    async memberNamed(accountName: string, { indirectPartnerId }: Owner): Promise<OrganizationMember | null> {
      if (indirectPartnerId !== session.viewer.indirectPartnerId) return null;
      return find(({ account_name }) => account_name === accountName);
    },

    page(
      filter: OrganizationMemberFilter,
      order: OrganizationMemberOrder | null,
      window: Window,
    ): Promise<Slice<MemberRow>> {
      return list.page(questionOf(filter, order), window);
    },

    /** Managers under a director; empty for everybody else. */
    async team({ memberId }: OrganizationMember): Promise<OrganizationMember[]> {
      return (await list.all({})).filter(({ director_id }) => director_id === memberId).map(toMember);
    },

    /** Members in sight who hold a role. @param all those of the whole organization. */
    async holdersOf(roleId: string, all: number): Promise<number> {
      if ((await session.scope()).rows === 'PARTNER') return all;
      return (await list.all({})).filter(({ roles }) => roles.some(({ id }) => id === roleId)).length;
    },

    /** The name of the scope that the member would look at the graph with; null when he is out of sight. */
    async scopeOf({ memberId }: OrganizationMember): Promise<string | null> {
      const rights = await readRights({ memberId, ...ownerOf(session.viewer) });
      return rights && memberScope.nameOf(rowsOfMember(rights, session.choices));
    },
  };
}

/** @throws GatewayError `BAD_USER_INPUT` */
function questionOf(filter: OrganizationMemberFilter, order: OrganizationMemberOrder | null): MemberQuestion {
  const { roles, status, directorId } = filter;
  return {
    ...textsOf(filter),
    ...(roles && roles.length > 0 && { roles: roles.toSorted() }),
    ...(status != null && { status: memberStatus.codeOf('filter.status', status) as 'ACTIVE' }),
    ...(directorId != null && {
      directorId: partsOrBareId('filter.directorId', 'OrganizationMember', directorId)[0] ?? '',
    }),
    ...(order && { sort: SORTS[order.field][order.direction] }),
  };
}

/** Empty text means no filter. */
const textsOf = ({ name, accountName }: OrganizationMemberFilter): Pick<MemberQuestion, 'name' | 'accountName'> => ({
  ...(name && { name }),
  ...(accountName && { accountName }),
});

const SORTS = {
  CREATED_AT: { ASC: 'created_at:asc', DESC: 'created_at:desc' },
  NAME: { ASC: 'name:asc', DESC: 'name:desc' },
} as const;
