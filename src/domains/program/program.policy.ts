import { type Owner, ownerOf } from '../../access/owner.js';
import { ask, forCallersOf, type Policy, refuse } from '../../access/policy.js';
import { isOwnParty } from '../../access/scope.js';

/** Each party's people read its own programs; a distributor's and its resellers' are no affair of each other. */
export const programPolicy: Policy<Owner, Owner> = {
  narrow: forCallersOf('ListProgramMemberships', (scope, owner) =>
    isOwnParty(scope, owner)
      ? ask(ownerOf(owner))
      : refuse('R-241: the programs of a party are read by its own people'),
  ),
  sees: isOwnParty,
};
