import type { OperationId } from '../upstream/contract/operations.js';
import { type Owner, withOwner } from './owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from './policy.js';
import { coversManagerRow, isOwnParty, type ManagerRow, type Scope } from './scope.js';

/** A question for rows that belong to account managers; without ids: for everybody's. */
export interface OfManagers extends Owner {
  readonly managerIds?: readonly string[];
}

/**
 * Rows that belong to account managers and that upstream can filter by them, such as opportunities: one call
 * for a whole team, and its totals hold rows in sight only. Managers out of sight read like managers without rows.
 */
export const managerRows = <Question extends OfManagers, Row extends ManagerRow>(
  operation: OperationId,
): Policy<Question, Row> => ({
  narrow: forCallersOf(operation, (scope, question) => {
    const asked = withOwner(scope.viewer, question);
    const managerIds = managersInSight(scope, question.managerIds);
    if (asked === undefined || managerIds?.length === 0) return nothing;
    // Managers have rows in their own organization alone.
    if (scope.rows !== 'PARTNER' && !isOwnParty(scope, asked)) return nothing;
    return ask({ ...asked, ...(managerIds && { managerIds }) });
  }),
  sees: coversManagerRow,
  seesAll: () => true,
});

/** Of the managers asked for those in sight, sorted so that equal questions share an answer; undefined: everybody. */
export function managersInSight(
  { rows, managerIds }: Scope,
  asked: readonly string[] | undefined,
): readonly string[] | undefined {
  if (rows === 'PARTNER') return asked?.toSorted();
  if (rows === 'SELF') return [];
  return [...managerIds].filter((id) => asked?.includes(id) ?? true).sort();
}

/**
 * The same rows by id, of the viewer's own party alone: whose a row is is known from it only, so that cut comes after the
 * call.
 */
export function ownManagerRows<Key extends Owner>(operation: OperationId): Policy<Keys<Key>, ManagerRow> {
  return {
    narrow: keysInSight<Key>(operation, isOwnParty),
    sees: (scope, row) => isOwnParty(scope, row) && coversManagerRow(scope, row),
  };
}
