import { ask, forCallersOf, type Keys, type Policy } from '../../access/policy.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/** Everybody may ask what things cost; whose discounts count is decided by the credential that asks. */
export const pricePolicy = <Question>(operation: OperationId): Policy<Keys<Question>, unknown> => ({
  narrow: forCallersOf(operation, (_scope, question) => ask(question)),
  sees: () => true,
});
