import { managerRows, managersInSight, type OfManagers } from '../../access/manager-rows.js';
import { type Owner, ownerOf } from '../../access/owner.js';
import {
  ask,
  forCallersOf,
  type Keys,
  keysInSight,
  nothing,
  type Policy,
  refuse,
  type Ruling,
} from '../../access/policy.js';
import {
  coversCustomer,
  coversManagerRow,
  type CustomerKey,
  isOwnParty,
  type ManagerRow,
  type Scope,
} from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/** An opportunity, and the organization it is private to. */
export interface OpportunityKey extends Owner {
  readonly opportunityId: string;
}

/** Whose opportunities. The organization is always the viewer's own, whatever is asked. */
export interface OfTeam extends OfManagers {
  /** A director, whose account managers' opportunities are meant (R-036). */
  readonly directorId?: string;
}

/**
 * Neither does a distributor see what its resellers register, nor they what it does.
 *
 * By who owns the opportunity, not by who holds the customer.
 */
const sees = (scope: Scope, row: ManagerRow): boolean => isOwnParty(scope, row) && coversManagerRow(scope, row);

/** The question within the viewer's sight; what it asks beside is left as it is. */
function inOrganization<Question extends OfTeam>(
  scope: Scope,
  { directorId, indirectPartnerId: _named, ...question }: Question,
) {
  const own = { ...question, ...ownerOf(scope.viewer) };
  if (directorId === undefined) return own;
  if (scope.rows === 'PARTNER') return { ...own, directorId };
  // A director's managers are those in his sight already; any other director is out of it.
  const isHimself = scope.rows === 'TEAM' && directorId === scope.viewer.memberId;
  return isHimself ? own : { ...own, managerIds: [] };
}

const narrowFor = <Question extends OfTeam>(operation: OperationId): Policy<Question, ManagerRow>['narrow'] => {
  const ofManagers = managerRows<Question, ManagerRow>(operation);
  return (scope, question) => ofManagers.narrow(scope, inOrganization(scope, question) as Question);
};

export const opportunityListPolicy = <Question extends OfTeam>(): Policy<Question, ManagerRow> => ({
  narrow: narrowFor('ListOpportunities'),
  sees,
  seesAll: () => true,
});

/** By id: whose it is is known from the row only, so that cut comes after the call. */
export const opportunityPolicy: Policy<Keys<OpportunityKey>, ManagerRow> = {
  narrow: keysInSight<OpportunityKey>('ListOpportunities', isOwnParty),
  sees,
};

/** Upstream is told whose opportunities are in sight, and answers for no other. */
export const progressPolicy = <Question extends OfTeam>(): Policy<Question, Owner> => ({
  narrow: narrowFor('ListOpportunityProgress'),
  sees: isOwnParty,
  seesAll: () => true,
});

export const statsQuestion = <Question extends OfTeam>(): Pick<Policy<Question, never>, 'narrow'> => ({
  narrow: narrowFor('ListOpportunityStats'),
});

/** Statistics by a question that was narrowed; one that covers more than the viewer's sight shows nothing. */
export const statsPolicy = <Question extends OfTeam>(): Policy<Keys<Question>, Question> => ({
  narrow: keysInSight<Question>('ListOpportunityStats', coversQuestion),
  sees: coversQuestion,
});

function coversQuestion(scope: Scope, { managerIds, ...question }: OfTeam): boolean {
  if (!isOwnParty(scope, question)) return false;
  if (scope.rows === 'PARTNER') return true;
  return managerIds !== undefined && managersInSight(scope, managerIds)?.length === managerIds.length;
}

/** The same words for everybody who reads opportunities. */
export const referencePolicy: Policy<Keys<object>, object> = {
  narrow: forCallersOf('ListOpportunityReference', (_scope, question) => ask(question)),
  sees: () => true,
};

/** Whoever is a director only reads, whatever else he may do. */
const forWriters = <Change>(
  operation: OperationId,
  narrow: (scope: Scope, change: Change) => Ruling<Change>,
): Policy<Change, never>['narrow'] =>
  forCallersOf(operation, (scope, change) =>
    scope.roles.includes('ACCOUNT_DIRECTOR')
      ? refuse('R-090: a director reads opportunities only')
      : narrow(scope, change),
  );

/** Whom an opportunity is about: an associated customer, or one that the organization preregistered. */
export type Subject = { readonly customer: CustomerKey } | { readonly reportId: string };

/** A new opportunity, as far as it decides who may register it. */
export interface Registration extends Owner {
  readonly subject: Subject;
  readonly accountManagerId?: string;
}

/** For customers in sight, and reports, which are looked at before it is sent; an account manager's own, unless he sees the whole organization. */
export const registrationPolicy = <Change extends Registration>(): Pick<Policy<Change, never>, 'narrow'> => ({
  narrow: forWriters<Change>('CreateOpportunity', (scope, change) => {
    const { accountManagerId, ...registration } = change;
    if ('customer' in change.subject && !coversCustomer(scope, change.subject.customer)) return nothing;
    if (scope.rows === 'PARTNER') return ask(change);
    const isHimself = accountManagerId === undefined || accountManagerId === scope.viewer.memberId;
    return isHimself
      ? ask(registration as Change)
      : refuse('R-091: an account manager registers opportunities for himself');
  }),
});

/** Which opportunity is meant is looked at before it is changed. */
export const opportunityChangePolicy = <Change extends Owner>(
  operation: 'UpdateOpportunity' | 'AddOpportunityProgress',
): Pick<Policy<Change, never>, 'narrow'> => ({
  narrow: forWriters<Change>(operation, (_scope, change) => ask(change)),
});

/** Owners change by the hand of those alone who see the whole organization. */
export const transferPolicy = <Change extends Owner>(): Pick<Policy<Change, never>, 'narrow'> => ({
  narrow: forWriters<Change>('BatchTransferOpportunities', ({ rows }, change) =>
    rows === 'PARTNER' ? ask(change) : nothing,
  ),
});
