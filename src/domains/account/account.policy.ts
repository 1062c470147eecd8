import { type Owner, withOwner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { coversMoneyOf } from '../../access/scope.js';

/** The partner's money is for its finance people and administrators; below partner scope nobody sees it (entities, Account). */
export const accountPolicy: Policy<Keys<Owner>, Owner> = {
  narrow: keysInSight('ListPartnerBalances', coversMoneyOf),
  sees: coversMoneyOf,
};

export interface AdjustmentQuestion extends Owner {
  readonly targetId?: string;
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
