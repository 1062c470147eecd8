import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { coversCustomer, type CustomerKey, isOwnParty, type Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/** These operations know no resellers: each party verifies its own customers. */
const coversOwn = (scope: Scope, key: CustomerKey): boolean => isOwnParty(scope, key) && coversCustomer(scope, key);

export const reviewPolicy: Policy<Keys<CustomerKey>, CustomerKey> = {
  narrow: keysInSight('ShowRealnameAuthenticationReviewResult', coversOwn),
  sees: coversOwn,
};

/** For the customer itself. */
export const statePolicy: Policy<Keys<CustomerKey>, CustomerKey> = {
  narrow: keysInSight('ShowRealNameAuthStatus', coversCustomer),
  sees: coversCustomer,
};

/** An application for a customer in sight, or by the customer itself where only that may ask. */
export const applicationPolicy = <Application extends CustomerKey>(
  operation: OperationId,
): Pick<Policy<Application, never>, 'narrow'> => ({
  narrow: forCallersOf<Application>(operation, (scope, application) =>
    coversOwn(scope, application) ? ask(application) : nothing,
  ),
});
