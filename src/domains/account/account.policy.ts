import { type Owner, withOwner } from '../../access/owner.js';
import { ask, forCallersOf, nothing, type Policy } from '../../access/policy.js';
import type { Keys } from '../../access/row-reader.js';
import type { Scope } from '../../access/scope.js';

/** A reseller's people have no business with the distributor's money, nor with another reseller's. */
const ownsMoney = ({ rows, viewer }: Scope, { indirectPartnerId }: Owner): boolean =>
  rows === 'PARTNER' && (viewer.party === 'PARTNER' || viewer.indirectPartnerId === indirectPartnerId);

/** The partner's money is for its finance people and administrators; below partner scope nobody sees it (entities, Account). */
export const accountPolicy: Policy<Keys<Owner>, Owner> = {
  narrow: forCallersOf('ListPartnerBalances', (scope, { keys }) => {
    const own = keys.filter((key) => ownsMoney(scope, key));
    return own.length > 0 ? ask({ keys: own }) : nothing;
  }),
  sees: ownsMoney,
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
  sees: ownsMoney,
  seesAll: ({ rows }) => rows === 'PARTNER',
};
