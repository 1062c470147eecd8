import { ofOwnParty, type Owner } from '../../access/owner.js';
import { ask, holds, type Keys, nothing, type Policy } from '../../access/policy.js';
import { coversMember, type Scope } from '../../access/scope.js';

/** What upstream filters members by. */
export interface MemberQuestion extends Owner {
  readonly name?: string;
  readonly accountName?: string;
  readonly roles?: readonly string[];
  readonly status?: 'ACTIVE' | 'DISABLED';
  readonly directorId?: string;
  readonly sort?: 'created_at:desc' | 'created_at:asc' | 'name:asc' | 'name:desc';
}

const seesAll = (scope: Scope): boolean => scope.rows === 'PARTNER' && holds(scope, 'CONSOLE_MEMBER_VIEW');

/** Every member sees himself and, as a director, his team; all others need the member item (entities, OrganizationMember). */
const sees = (scope: Scope, { id }: { readonly id: string }): boolean =>
  scope.rows === 'PARTNER' && !seesAll(scope) ? id === scope.viewer.memberId : coversMember(scope, id);

/** The organization is small: below partner scope the answer is read whole and cut. A customer has no business in it. */
export const memberListPolicy: Policy<MemberQuestion, { readonly id: string }> = {
  narrow: (scope, question) => {
    const { directorId } = question;
    const isOutOfSight = directorId !== undefined && !sees(scope, { id: directorId });
    if (scope.viewer.party === 'CUSTOMER' || isOutOfSight) return nothing;
    return ask(ofOwnParty(scope.viewer, question));
  },
  sees,
  seesAll,
};

export interface MemberKey extends Owner {
  readonly memberId: string;
}

/** What another member may see is shown to who sees the member. */
export const memberRightsPolicy: Policy<Keys<MemberKey>, MemberKey> = {
  narrow: (scope, { keys }) => {
    const inSight = keys.filter(({ memberId }) => sees(scope, { id: memberId }));
    return inSight.length > 0 ? ask({ keys: inSight }) : nothing;
  },
  sees: (scope, { memberId }) => sees(scope, { id: memberId }),
};
