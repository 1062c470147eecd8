import { managersInSight, type OfManagers } from '../../access/manager-rows.js';
import { type Owner, ownerOf, withOwner } from '../../access/owner.js';
import {
  ask,
  forCallersOf,
  type Keys,
  keysInSight,
  nothing,
  type Policy,
  refuse,
  restrict,
} from '../../access/policy.js';
import { coversCustomer, type CustomerKey, isOwnParty, isResellersAffair, type Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

export interface RequestQuestion extends OfManagers {
  readonly customerIds?: readonly string[];
  readonly statuses?: readonly string[];
  readonly kind?: string;
  readonly createdFrom?: string;
  readonly createdTo?: string;
  readonly sort: 'created_at:asc' | 'created_at:desc';
}

/** Requests of customers in sight, which upstream finds by who holds them; a customer asks for itself. */
export const requestListPolicy: Policy<RequestQuestion, CustomerKey> = {
  narrow: forCallersOf('ListAssociationRequests', (scope, question) => {
    const asked = withOwner(scope.viewer, question);
    if (asked === undefined) return nothing;
    const customerIds = customersInSight(scope, asked);
    const managerIds = holdersInSight(scope, asked);
    if ([customerIds, managerIds].some((ids) => ids?.length === 0)) return nothing;
    return ask({ ...asked, ...(customerIds && { customerIds }), ...(managerIds && { managerIds }) });
  }),
  sees: coversCustomer,
  seesAll: () => true,
};

/** A customer is asked for by its id, not by who holds it. */
const holdersInSight = (scope: Scope, { managerIds }: RequestQuestion): readonly string[] | undefined =>
  scope.rows === 'SELF' ? undefined : managersInSight(scope, managerIds);

/** Of the customers asked for those in sight; undefined: all that upstream finds. */
function customersInSight(scope: Scope, question: RequestQuestion): readonly string[] | undefined {
  const own = scope.viewer.customerId === undefined ? undefined : [scope.viewer.customerId];
  const asked = question.customerIds ?? own;
  return asked?.filter((customerId) => coversCustomer(scope, { customerId, ...ownerOf(question) })).sort();
}

/** Whose customer it is about is known from the request only, so that cut comes after the call. */
export const requestPolicy = <Key extends Owner>(): Policy<Keys<Key>, CustomerKey> => ({
  narrow: keysInSight<Key>('ListAssociationRequests', isOwnParty),
  sees: coversCustomer,
});

/** What is between a customer and its partner; of a reseller's customer only the reseller can show it. */
export function betweenPolicy(operation: OperationId): Policy<Keys<CustomerKey>, CustomerKey> {
  const inSight = keysInSight<CustomerKey>(operation, coversCustomer);
  return {
    narrow: (scope, question) => {
      const ruling = inSight(scope, question);
      const isRestricted =
        ruling.verdict === 'ask' && ruling.question.keys.some((key) => isResellersAffair(scope, key));
      return isRestricted ? restrict : ruling;
    },
    sees: coversCustomer,
  };
}

/** Only an administrator ends, switches or decides, whatever items others hold. */
const mayDecide = ({ viewer, roles }: Scope): boolean => viewer.party === 'CUSTOMER' || roles.includes('ADMIN');

const administrators = <Change>(operation: OperationId, narrow: Policy<Change, never>['narrow']) =>
  forCallersOf<Change>(operation, (scope, change) =>
    mayDecide(scope) ? narrow(scope, change) : refuse('R-053: only administrators do this'),
  );

/** What an administrator does about a customer of his own party. */
export const customerChangePolicy = <Change extends CustomerKey>(
  operation: OperationId,
): Pick<Policy<Change, never>, 'narrow'> => ({
  narrow: administrators<Change>(operation, (scope, change) => {
    if (!coversCustomer(scope, change)) return nothing;
    return isResellersAffair(scope, change) ? restrict : ask(change);
  }),
});

/** Which customer a decision is about is known from the request only, and looked at before it is made. */
export const decisionPolicy = <Decision extends Owner>(): Pick<Policy<Decision, never>, 'narrow'> => ({
  narrow: administrators<Decision>('DecideAssociationRequest', (scope, decision) =>
    isOwnParty(scope, decision) ? ask(decision) : nothing,
  ),
});

/** What a customer does about itself. */
export const ownChangePolicy = <Change extends CustomerKey>(
  operation: OperationId,
): Pick<Policy<Change, never>, 'narrow'> => ({
  narrow: forCallersOf<Change>(operation, (scope, change) => (coversCustomer(scope, change) ? ask(change) : nothing)),
});
