import { ofOwnParty, type Owner } from '../../access/owner.js';
import { ask, forCallersOf, type Policy, refuse } from '../../access/policy.js';

export interface AuditQuestion extends Owner {
  readonly actorIds?: readonly string[];
  readonly action?: 'REVEAL' | 'EXPORT' | 'WRITE';
  readonly entity?: string;
  readonly entityIds?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly sort: 'at:asc' | 'at:desc';
}

/** The trail names rows of everybody: it is for who sees all of them and has the item. */
export const auditPolicy: Policy<AuditQuestion, unknown> = {
  narrow: forCallersOf('ListAuditEvents', ({ rows, viewer }, question) =>
    rows === 'PARTNER'
      ? ask(ofOwnParty(viewer, question))
      : refuse('R-039: the trail names rows that are not in sight'),
  ),
  sees: ({ rows }) => rows === 'PARTNER',
  seesAll: () => true,
};
