import { type Owner, ownerOf } from '../../access/owner.js';
import { ask, holds, nothing, type Policy } from '../../access/policy.js';
import { coversMember, type Scope } from '../../access/scope.js';

/** Every member sees himself and, as a director, his team; all others need the member item (entities, OrganizationMember). */
const sees = (scope: Scope, { id }: { readonly id: string }): boolean =>
  scope.rows === 'PARTNER' && !holds(scope, 'CONSOLE_MEMBER_VIEW')
    ? id === scope.viewer.memberId
    : coversMember(scope, id);

/** The organization is small and read whole, for everybody at once; a customer has no business in it. */
export const memberListPolicy: Policy<Owner, { readonly id: string }> = {
  narrow: ({ viewer }) => (viewer.party === 'CUSTOMER' ? nothing : ask(ownerOf(viewer))),
  sees,
};
