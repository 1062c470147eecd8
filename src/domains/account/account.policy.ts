import { type Owner, withOwner } from '../../access/owner.js';
import {
  ask,
  forCallersOf,
  type Keys,
  keysInSight,
  nothing,
  type Policy,
  refuse,
  restrict,
} from '../../access/policy.js';
import { coversCustomer, coversMoneyOf, type CustomerKey, isResellersAffair } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/** The partner's money is for its finance people and administrators; below partner scope nobody sees it (entities, Account). */
export const accountPolicy: Policy<Keys<Owner>, Owner> = {
  narrow: keysInSight('ListPartnerBalances', coversMoneyOf),
  sees: coversMoneyOf,
};

/** The account of a customer with Huawei Cloud is for the customer itself. */
export const customerAccountPolicy: Policy<Keys<CustomerKey>, CustomerKey> = {
  narrow: keysInSight('ShowCustomerAccountBalances', coversCustomer),
  sees: coversCustomer,
};

export interface AdjustmentQuestion extends Owner {
  readonly targetId?: string;
  readonly transactionId?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
}

export const adjustmentPolicy: Policy<AdjustmentQuestion, Owner> = {
  narrow: forCallersOf('ListPartnerAdjustRecords', ({ rows, viewer }, question) => {
    const asked = rows === 'PARTNER' ? withOwner(viewer, question) : undefined;
    return asked === undefined ? nothing : ask(asked);
  }),
  sees: coversMoneyOf,
  seesAll: ({ rows }) => rows === 'PARTNER',
};

/** Money goes to and comes from customers in sight; what a reseller holds is the reseller's to move. */
export const customerMovePolicy = <Move extends CustomerKey>(
  operation: OperationId,
): Pick<Policy<Move, never>, 'narrow'> => ({
  narrow: forCallersOf<Move>(operation, (scope, move) => {
    if (isResellersAffair(scope, move)) return restrict;
    return coversCustomer(scope, move) ? ask(move) : nothing;
  }),
});

/** A distributor moves money to and from its resellers; they have no resellers of their own. */
export const indirectPartnerMovePolicy = <Move extends { readonly indirectPartnerId: string }>(
  operation: OperationId,
): Pick<Policy<Move, never>, 'narrow'> => ({
  narrow: forCallersOf<Move>(operation, (scope, move) => {
    if (scope.viewer.party !== 'PARTNER') return refuse('only a distributor has resellers (R-004)');
    return coversMoneyOf(scope, move) ? ask(move) : nothing;
  }),
});
