import type { Owner } from '../../access/owner.js';
import { type Keys, keysInSight, type Policy } from '../../access/policy.js';
import type { Scope } from '../../access/scope.js';

const isOwn = ({ viewer }: Scope, { indirectPartnerId }: Owner): boolean =>
  indirectPartnerId === viewer.indirectPartnerId;

/** The count is the party's, whoever asks: what is left of it decides whether he can report. */
export const reportQuotaPolicy: Policy<Keys<Owner>, Owner> = {
  narrow: keysInSight('ShowCustomerReportQuota', isOwn),
  sees: isOwn,
};
