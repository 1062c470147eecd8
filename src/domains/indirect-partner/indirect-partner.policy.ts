import { withOwner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { coversIndirectPartner, type Scope } from '../../access/scope.js';
import type { IndirectPartnerRow } from './indirect-partner.type.js';

export interface IndirectPartnerQuestion {
  readonly indirectPartnerId?: string;
  readonly accountName?: string;
  readonly associatedFrom?: string;
  readonly associatedTo?: string;
}

export interface IndirectPartnerKey {
  readonly indirectPartnerId: string;
}

const sees = (scope: Scope, { indirectPartnerId }: IndirectPartnerKey): boolean =>
  coversIndirectPartner(scope, indirectPartnerId);

/** The distributor's people see its resellers, within their scope; a reseller sees itself. */
export const indirectPartnerListPolicy: Policy<IndirectPartnerQuestion, IndirectPartnerKey> = {
  narrow: forCallersOf('ListIndirectPartners', ({ rows, viewer }, question) => {
    const asked = rows === 'SELF' ? undefined : withOwner(viewer, question);
    return asked === undefined ? nothing : ask(asked);
  }),
  sees,
  seesAll: ({ rows }) => rows === 'PARTNER',
};

export const indirectPartnerPolicy: Policy<Keys<IndirectPartnerKey>, IndirectPartnerKey> = {
  narrow: keysInSight('ListIndirectPartners', sees),
  sees,
};

/** Who manages a reseller is the distributor's own affair. */
export function asSeenBy({ viewer }: Scope, row: IndirectPartnerRow): IndirectPartnerRow {
  if (viewer.party === 'PARTNER') return row;
  const { account_manager_id: _id, account_manager_name: _name, ...own } = row;
  return own;
}
