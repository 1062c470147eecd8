import { GatewayError } from '../../kernel/errors.js';
import type { components } from '../../upstream/contract/console.js';

type Status = components['schemas']['SharedOpportunityStatus'];

export type Action = 'EDIT' | 'DELETE' | 'SUBMIT' | 'ACCEPT' | 'REJECT' | 'ADD_PROGRESS' | Ending;
/** By the result that it brings about. */
export type Ending = 'WON' | 'DELIVERED' | 'LOST' | 'CLOSED';

/** What the partner may do in each state of a PO and of an HO; what Huawei Cloud and time do is not here. */
const ACTIONS: Readonly<Record<Status, readonly Action[]>> = {
  DRAFT: ['EDIT', 'DELETE', 'SUBMIT'],
  UNDER_REVIEW: [],
  REVIEW_REJECTED: ['EDIT', 'SUBMIT'],
  UNDER_VERIFICATION: [],
  VERIFIED: ['ADD_PROGRESS'],
  VERIFICATION_REJECTED: [],
  PENDING_ACCEPTANCE: ['ACCEPT', 'REJECT'],
  ACCEPTED: ['ADD_PROGRESS'],
  REJECTED: [],
  AUTO_REJECTED: [],
  IN_PROGRESS: ['ADD_PROGRESS', 'WON', 'LOST', 'CLOSED'],
  WON: ['DELIVERED'],
  DELIVERED: [],
  LOST: [],
  CLOSED: [],
};

/** @throws GatewayError `INVALID_STATE`; a state that this table does not know is upstream's to judge. */
export function refuseInState(status: string, action: Action): void {
  const allowed = (ACTIONS as Readonly<Record<string, readonly Action[] | undefined>>)[status];
  if (allowed?.includes(action) ?? true) return;
  throw new GatewayError('INVALID_STATE', `A shared opportunity does not allow this in the state ${status}`, {
    state: status,
  });
}
