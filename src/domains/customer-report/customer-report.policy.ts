import type { Owner } from '../../access/owner.js';
import { type Keys, keysInSight, type Policy } from '../../access/policy.js';
import { isOwnParty } from '../../access/scope.js';

/** The count is the party's, whoever asks: what is left of it decides whether he can report. */
export const reportQuotaPolicy: Policy<Keys<Owner>, Owner> = {
  narrow: keysInSight('ShowCustomerReportQuota', isOwnParty),
  sees: isOwnParty,
};
