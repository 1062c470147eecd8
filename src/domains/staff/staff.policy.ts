import { ofOwnParty, type Owner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { isOwnParty, type Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

const forPartysPeople = forCallersOf<Keys<Owner>>('ShowCustomerContacts', (_scope, question) => ask(question));

/** Contacts are there to be read by customers, and by everybody of the party. */
export const customerContactsPolicy: Policy<Keys<Owner>, Owner> = {
  narrow: (scope, question) => {
    if (!question.keys.every((owner) => isOwnParty(scope, owner))) return nothing;
    return scope.rows === 'SELF' ? ask(question) : forPartysPeople(scope, question);
  },
  sees: isOwnParty,
};

/** Who may invite sees all invitations of the party: they are no customer's and no manager's. */
const seesInvitation = (scope: Scope, row: Owner): boolean => scope.rows === 'PARTNER' && isOwnParty(scope, row);

export interface StaffInvitationQuestion extends Owner {
  readonly status?: string;
  readonly channel?: string;
}

export const staffInvitationListPolicy: Policy<StaffInvitationQuestion, Owner> = {
  narrow: forCallersOf('ListStaffInvitations', (scope, question) =>
    scope.rows === 'PARTNER' ? ask(ofOwnParty(scope.viewer, question)) : nothing,
  ),
  sees: seesInvitation,
  seesAll: () => true,
};

export interface StaffInvitationKey extends Owner {
  readonly staffInvitationId: string;
}

export const staffInvitationPolicy: Policy<Keys<StaffInvitationKey>, Owner> = {
  narrow: keysInSight<StaffInvitationKey>('ListStaffInvitations', seesInvitation),
  sees: seesInvitation,
};

/** For who sees the whole party, with the permission for it. */
export const staffChangePolicy = <Change extends Owner>(
  operation: OperationId,
): Pick<Policy<Change, never>, 'narrow'> => ({
  narrow: forCallersOf<Change>(operation, (scope, change) => (seesInvitation(scope, change) ? ask(change) : nothing)),
});
