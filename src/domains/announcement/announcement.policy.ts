import { ofOwnParty, type Owner } from '../../access/owner.js';
import { ask, forCallersOf, type Policy } from '../../access/policy.js';
import { isOwnParty } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/** News comes with any role; it is told to the kind of organization that the viewer belongs to. */
export const newsPolicy = <Question extends Owner>(operation: OperationId): Policy<Question, Owner> => ({
  narrow: forCallersOf<Question>(operation, ({ viewer }, question) => ask(ofOwnParty(viewer, question))),
  sees: isOwnParty,
  seesAll: () => true,
});
