import type { Owner } from '../../access/owner.js';
import { ask, forCallersOf, nothing, type Policy } from '../../access/policy.js';
import type { Keys } from '../../access/row-reader.js';

/** The partner's money is for its finance people and administrators; below partner scope nobody sees it (entities, Account). */
export const accountPolicy: Policy<Keys<Owner>, Owner> = {
  narrow: forCallersOf('ListPartnerBalances', ({ rows, viewer }, { keys }) => {
    if (rows !== 'PARTNER') return nothing;
    // A reseller's people have no business with the distributor's money, nor with another reseller's.
    const own =
      viewer.party === 'PARTNER' ? keys : keys.filter((key) => key.indirectPartnerId === viewer.indirectPartnerId);
    return own.length > 0 ? ask({ keys: own }) : nothing;
  }),
  sees: ({ rows }) => rows === 'PARTNER',
};

export interface AdjustmentQuestion extends Owner {
  readonly targetId?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
}

export const adjustmentPolicy: Policy<AdjustmentQuestion, Owner> = {
  narrow: forCallersOf('ListPartnerAdjustRecords', ({ rows, viewer }, question) => {
    if (rows !== 'PARTNER') return nothing;
    const { indirectPartnerId } = viewer;
    if (indirectPartnerId === undefined) return ask(question);
    // A reseller asks for its own records; naming another is answered like a reseller without any.
    const isOwn = (question.indirectPartnerId ?? indirectPartnerId) === indirectPartnerId;
    return isOwn ? ask({ ...question, indirectPartnerId }) : nothing;
  }),
  sees: ({ rows }) => rows === 'PARTNER',
  seesAll: ({ rows }) => rows === 'PARTNER',
};
