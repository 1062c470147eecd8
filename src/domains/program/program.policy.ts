import { type Owner, ownerOf } from '../../access/owner.js';
import { ask, forCallersOf, type Policy, refuse } from '../../access/policy.js';
import type { Scope } from '../../access/scope.js';

const isOwn = ({ viewer }: Scope, { indirectPartnerId }: Owner): boolean =>
  indirectPartnerId === viewer.indirectPartnerId;

/** Each party's people read its own programs; a distributor's and its resellers' are no affair of each other. */
export const programPolicy: Policy<Owner, Owner> = {
  narrow: forCallersOf('ListProgramMemberships', (scope, owner) =>
    isOwn(scope, owner) ? ask(ownerOf(owner)) : refuse('R-241: the programs of a party are read by its own people'),
  ),
  sees: isOwn,
};
