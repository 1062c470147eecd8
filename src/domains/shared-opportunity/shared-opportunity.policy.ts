import { managersInSight, type OfManagers } from '../../access/manager-rows.js';
import { type Owner, ownerOf } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy, refuse } from '../../access/policy.js';
import { isOwnParty, type Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/** Whose a shared opportunity is: the row names its managers itself, as upstream worked them out. */
export interface SharedOpportunitySight extends Owner {
  /** Who saved it, and who manages the customer's account now. */
  readonly accountManagerIds: readonly string[];
  readonly specialistIds: readonly string[];
}

/** They are between one party and Huawei Cloud: a reseller's are not its distributor's, nor the other way round. */
export interface SharedOpportunityKey extends Owner {
  readonly sharedOpportunityId: string;
}

/** SA specialists see what they work on and no money; another role beside it lifts that, as for managers. */
const isSpecialistOnly = ({ viewer, roles }: Scope): boolean =>
  viewer.memberId !== undefined && roles.length > 0 && roles.every((role) => role === 'SA_SPECIALIST');

/** Whether this one is in sight: one's own and one's customers', a director's team's, or all of the party's. */
function coversSharedOpportunity(scope: Scope, row: SharedOpportunitySight): boolean {
  if (scope.rows === 'SELF' || !isOwnParty(scope, row)) return false;
  if (scope.rows === 'PARTNER') {
    return !isSpecialistOnly(scope) || row.specialistIds.some((id) => id === scope.viewer.memberId);
  }
  return row.accountManagerIds.some((id) => scope.managerIds.has(id));
}

export interface SharedOpportunityQuestion extends OfManagers {
  readonly specialistIds?: readonly string[];
  readonly direction?: string;
  readonly statuses?: readonly string[];
  readonly name?: string;
  readonly customerName?: string;
  readonly submittedFrom?: string;
  readonly submittedTo?: string;
  readonly dueBefore?: string;
  readonly sort?: string;
}

/** Upstream filters by the rows' managers and specialists, so that its totals hold rows in sight only. */
export const sharedOpportunityListPolicy: Policy<SharedOpportunityQuestion, SharedOpportunitySight> = {
  narrow: forCallersOf('ListSharedOpportunities', (scope, question) => {
    const managerIds = managersInSight(scope, question.managerIds);
    if (managerIds?.length === 0) return nothing;
    const { memberId } = scope.viewer;
    return ask({
      ...question,
      ...ownerOf(scope.viewer),
      ...(managerIds && { managerIds }),
      ...(isSpecialistOnly(scope) && memberId !== undefined && { specialistIds: [memberId] }),
    });
  }),
  sees: coversSharedOpportunity,
  seesAll: () => true,
};

/** One by id: whose it is is known from the row only, so that cut comes after the call. */
export const sharedOpportunityPolicy: Policy<Keys<SharedOpportunityKey>, SharedOpportunitySight> = {
  narrow: keysInSight<SharedOpportunityKey>('ListSharedOpportunities', isOwnParty),
  sees: coversSharedOpportunity,
};

/** What was done of one that is in sight. */
export const progressPolicy: Policy<SharedOpportunityKey & SharedOpportunitySight, SharedOpportunitySight> = {
  narrow: forCallersOf('ListSharedOpportunityProgress', (scope, question) =>
    coversSharedOpportunity(scope, question) ? ask(question) : nothing,
  ),
  sees: coversSharedOpportunity,
};

/** The role table of the business rules: SA specialists read no money. */
export const revenuePolicy: Pick<Policy<SharedOpportunitySight, never>, 'narrow'> = {
  narrow: (scope, row) =>
    isSpecialistOnly(scope) ? refuse('SA specialists read the technical parts, and no money') : ask(row),
};

/** Which one is meant is looked at before it is changed. */
export const sharedOpportunityChangePolicy = <Change extends Owner>(
  operation: OperationId,
): Pick<Policy<Change, never>, 'narrow'> => ({
  narrow: forCallersOf<Change>(operation, (scope, change) => (isOwnParty(scope, change) ? ask(change) : nothing)),
});
