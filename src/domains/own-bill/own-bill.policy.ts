import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { coversCustomer, type CustomerKey } from '../../access/scope.js';
import type { OperationId, RequestOf } from '../../upstream/contract/operations.js';

/** What a customer asks about itself, in the words of the operation. */
export interface OwnBillQuestion<Op extends OperationId> extends CustomerKey {
  readonly wire: RequestOf<Op>;
}

/** Upstream tells a customer about itself, and nobody else: whoever else asks is refused with that reason. */
export const ownBillPolicy = <Op extends OperationId>(operation: Op): Policy<OwnBillQuestion<Op>, CustomerKey> => ({
  narrow: forCallersOf(operation, (scope, question) => (coversCustomer(scope, question) ? ask(question) : nothing)),
  sees: coversCustomer,
  seesAll: coversCustomer,
});

/** The same for what is read by key. */
export const ownBillKeys = <Op extends OperationId>(operation: Op): Policy<Keys<OwnBillQuestion<Op>>, CustomerKey> => ({
  narrow: keysInSight<OwnBillQuestion<Op>>(operation, coversCustomer),
  sees: coversCustomer,
});
