import { type Owner, withOwner } from '../../access/owner.js';
import { ask, forCallersOf, nothing, type Policy } from '../../access/policy.js';
import type { WriteOperationId } from '../../upstream/contract/operations.js';

/** Of the viewer's own organization alone. */
export const ownOrganization = <Question extends Owner>(
  operation: WriteOperationId,
): Pick<Policy<Question, never>, 'narrow'> => ({
  narrow: forCallersOf<Question>(operation, ({ viewer }, question) => {
    const asked = withOwner(viewer, question);
    return asked === undefined ? nothing : ask(asked);
  }),
});
