import { type Owner, withOwner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { coversMoneyOf, isOwnParty, type Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/** Payouts are the affair of whoever earned the incentives: a reseller's are not its distributor's. */
const isOwners = (scope: Scope, row: Owner): boolean => scope.rows === 'PARTNER' && isOwnParty(scope, row);

export interface PayoutQuestion extends Owner {
  readonly state?: string;
  readonly method?: string;
  readonly submittedFrom?: string;
  readonly submittedTo?: string;
  readonly period?: string;
  readonly sort: 'submitted_at:desc' | 'submitted_at:asc';
}

/** For finance and administrators: the item first, and whoever sees rows of some customers only sees none. */
export const payoutListPolicy: Policy<PayoutQuestion, Owner> = {
  narrow: forCallersOf('ListPayoutApplications', (scope, question) => {
    const asked = scope.rows === 'PARTNER' ? withOwner(scope.viewer, question) : undefined;
    return asked === undefined ? nothing : ask(asked);
  }),
  sees: coversMoneyOf,
  seesAll: () => true,
};

/** One of the organization's own rows. */
export const payoutRow = <Key extends Owner, Row extends Owner>(operation: OperationId): Policy<Keys<Key>, Row> => ({
  narrow: keysInSight<Key>(operation, isOwners),
  sees: coversMoneyOf,
});

export const payoutChange = <Input extends Owner>(operation: OperationId): Pick<Policy<Input, never>, 'narrow'> => ({
  narrow: forCallersOf<Input>(operation, (scope, input) => (isOwners(scope, input) ? ask(input) : nothing)),
});
