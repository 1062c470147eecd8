import { ask, forCallersOf, type Policy } from '../../access/policy.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/** Reference data belongs to nobody and says the same to everybody, customers included. */
export const openTo = <Question>(operation: OperationId): Policy<Question, unknown> => ({
  narrow: forCallersOf(operation, (_scope, question) => ask(question)),
  sees: () => true,
  seesAll: () => true,
});
