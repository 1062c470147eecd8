import type { WriteOperationId } from '../upstream/contract/operations.js';
import { ofOwnParty, type Owner } from './owner.js';
import { ask, forCallersOf, type Policy, refuse } from './policy.js';

/** Members and roles are managed by who sees the whole organization: anybody else could give himself more than he has. */
export const managementPolicy = <Change extends Owner>(
  operation: WriteOperationId,
): Pick<Policy<Change, never>, 'narrow'> => ({
  narrow: forCallersOf<Change>(operation, ({ rows, viewer }, change) =>
    rows === 'PARTNER' ? ask(ofOwnParty(viewer, change)) : refuse('R-028: the organization is not all in sight'),
  ),
});
