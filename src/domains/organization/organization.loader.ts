import { type ListReading, listReader } from '../../access/list-reader.js';
import { type Owner, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { memberListPolicy } from './organization.policy.js';
import { type MemberRow, type OrganizationMember, toMember } from './organization.type.js';

const MEMBERS: ListReading<'ListMembers', Owner, MemberRow> = {
  operation: 'ListMembers',
  policy: memberListPolicy,
  // People join and leave rarely; rights are read apart and sooner.
  ttlSeconds: 60,
  request: (owner) => ({ query: ownerParameter(owner) }),
  rowOf: (wire) => wire,
};

/** Everything the gateway reads about an organization's members, bound to one request. */
export function organizationLoader(session: Session) {
  const list = listReader(session, MEMBERS);
  const find = async (test: (row: MemberRow) => boolean): Promise<OrganizationMember | null> => {
    const row = (await list.all({})).find(test);
    return row === undefined ? null : toMember(row);
  };
  return {
    /** Null when there is no such member in sight. */
    member: (memberId: string): Promise<OrganizationMember | null> => find(({ id }) => id === memberId),

    /** By sign-in name, which the customer list knows managers by; null for another organization's. */
    async memberNamed(accountName: string, { indirectPartnerId }: Owner): Promise<OrganizationMember | null> {
      if (indirectPartnerId !== session.viewer.indirectPartnerId) return null;
      return find(({ account_name }) => account_name === accountName);
    },

    /** Managers under a director; empty for everybody else. */
    async team({ memberId }: OrganizationMember): Promise<OrganizationMember[]> {
      return (await list.all({})).filter(({ director_id }) => director_id === memberId).map(toMember);
    },
  };
}
