import { type Owner, withOwner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { coversCustomer, type CustomerKey, hasCustomersOf, isOwnParty, type Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

export interface OrderQuestion extends Owner {
  readonly customerId?: string;
  readonly orderId?: string;
  readonly status?: string;
  readonly type?: string;
  readonly serviceType?: string;
  readonly createdFrom?: string;
  readonly createdTo?: string;
  readonly paidFrom?: string;
  readonly paidTo?: string;
  readonly paidFor?: string;
  readonly sort?: string;
}

/**
 * Orders of customers in sight, also of resellers' customers (R-192, Q-19). A customer asks for himself.
 */
export const orderListPolicy: Policy<OrderQuestion, CustomerKey> = {
  narrow: forCallersOf('ListCustomerOrders', (scope, question) => {
    const asked = withOwner(scope.viewer, question);
    if (asked === undefined) return nothing;
    const customerId = asked.customerId ?? scope.viewer.customerId;
    if (customerId === undefined) return hasCustomersOf(scope, asked) ? ask(asked) : nothing;
    const ofOne = { ...asked, customerId };
    return coversCustomer(scope, ofOne) ? ask(ofOne) : nothing;
  }),
  sees: coversCustomer,
  // Of one customer in sight every order is.
  seesAll: ({ rows }, { customerId }) => rows === 'PARTNER' || customerId !== undefined,
};

/** Whose an order is stands in its row only, so that cut comes after the call; owners out of sight are not asked at all. */
const mayBeAsked = (scope: Scope, key: Owner): boolean =>
  scope.rows === 'SELF' ? isOwnParty(scope, key) : hasCustomersOf(scope, key);

export const orderPolicy = <Key extends Owner>(operation: OperationId): Policy<Keys<Key>, CustomerKey> => ({
  narrow: keysInSight<Key>(operation, mayBeAsked),
  sees: coversCustomer,
});

/** Parts of an order whose customer is known. */
export const ownOrderPolicy = <Key extends CustomerKey>(operation: OperationId): Policy<Keys<Key>, CustomerKey> => ({
  narrow: keysInSight<Key>(operation, coversCustomer),
  sees: coversCustomer,
});

export interface OrderLineQuestion extends CustomerKey {
  readonly orderId: string;
  readonly language: string;
}

export const orderLinePolicy: Policy<OrderLineQuestion, CustomerKey> = {
  narrow: forCallersOf('ShowCustomerOrderDetails', (scope, question) =>
    coversCustomer(scope, question) ? ask(question) : nothing,
  ),
  sees: coversCustomer,
  // The lines of an order in sight are all in sight.
  seesAll: () => true,
};

/** An order is paid or cancelled by the customer it belongs to; upstream takes it from nobody else. */
export const orderChangePolicy = <Change extends Owner>(
  operation: OperationId,
): Pick<Policy<Change, never>, 'narrow'> => ({
  narrow: forCallersOf<Change>(operation, (scope, change) => (mayBeAsked(scope, change) ? ask(change) : nothing)),
});
