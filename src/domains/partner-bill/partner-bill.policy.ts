import { ofOwnParty, type Owner } from '../../access/owner.js';
import { ask, forCallersOf, nothing, type Policy, refuse } from '../../access/policy.js';
import { coversMoneyOf, isOwnParty, type Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/**
 * The bills of the viewer's own party, for those with the item. They are bills of the whole: nobody whose sight is
 * cut to some customers sees them, and no customer.
 */
export const partnerBillPolicy = <Question extends Owner>(operation: OperationId): Policy<Question, Owner> => ({
  narrow: forCallersOf<Question>(operation, (scope, question) => {
    if (scope.viewer.party === 'CUSTOMER') return refuse('bills of the partner are its own affair');
    const own = ofOwnParty(scope.viewer, question);
    return coversMoneyOf(scope, own) ? ask(own) : nothing;
  }),
  sees: isOwn,
  seesAll: () => true,
});

function isOwn(scope: Scope, row: Owner): boolean {
  return isOwnParty(scope, row) && coversMoneyOf(scope, row);
}
