import { type OfManagers, managersInSight } from '../../access/manager-rows.js';
import { type Owner, withOwner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, nothing, type Policy, refuse, type Ruling } from '../../access/policy.js';
import { coversCustomer, coversIndirectPartner, type CustomerKey, isOwnParty, type Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/** What statistics are filtered by, in the words of the operations. */
export interface StatisticsFilters {
  readonly account_manager_id?: string;
  readonly director_id?: string;
  readonly association_type?: '1' | '2';
  readonly charge_mode?: '1' | '3' | '10' | '11';
  readonly service_type?: string;
}

/** Statistics of one owner; with `managerIds` only what is attributed to these, each in his own windows. */
export interface StatisticsQuestion extends OfManagers {
  readonly customerIds?: readonly string[];
  readonly filters: StatisticsFilters;
  /** Rows are ranked by who manages the customer. */
  readonly byManager?: boolean;
}

/** A row of statistics, and to whom it is attributed. */
export interface StatisticsRow extends CustomerKey {
  readonly accountManagerIds: readonly string[];
}

const MANAGERS_ARE_PRIVATE = 'who manages a customer is the partner’s own affair';

/**
 * Sums are cut upstream, by the customer itself or by the windows of the account managers in sight, so that no sum holds
 * what the viewer may not see. Members out of sight read like members without customers.
 */
function narrowed<Question extends StatisticsQuestion>(scope: Scope, question: Question): Ruling<Question> {
  const asked = withOwner(scope.viewer, question);
  if (asked === undefined) return nothing;
  switch (scope.rows) {
    case 'SELF':
      return ofItself(scope, asked);
    case 'PARTNER':
      return ask(asked);
    case 'TEAM':
    case 'OWN':
      return ofManagers(scope, asked);
  }
}

function ofItself<Question extends StatisticsQuestion>({ viewer }: Scope, question: Question): Ruling<Question> {
  const { filters, byManager, customerIds } = question;
  if (byManager === true || filters.account_manager_id !== undefined || filters.director_id !== undefined) {
    return refuse(MANAGERS_ARE_PRIVATE);
  }
  const own = viewer.customerId ?? '';
  return customerIds?.includes(own) === false ? nothing : ask({ ...question, customerIds: [own] });
}

/** A reseller that is assigned to a manager comes with all of its customers. */
function ofManagers<Question extends StatisticsQuestion>(scope: Scope, question: Question): Ruling<Question> {
  const { indirectPartnerId } = question;
  if (indirectPartnerId !== scope.viewer.indirectPartnerId) {
    return coversIndirectPartner(scope, indirectPartnerId ?? '') ? ask(question) : nothing;
  }
  const managerIds = managersInSight(scope, undefined) ?? [];
  return managerIds.length === 0 ? nothing : ask({ ...question, managerIds });
}

/** Whether a row is in sight: managers keep what is attributed to them after the customer has gone. */
function seesRow(scope: Scope, row: StatisticsRow): boolean {
  const isOwners = isOwnParty(scope, row);
  if (scope.rows === 'PARTNER' || scope.rows === 'SELF' || !isOwners) return coversCustomer(scope, row);
  return row.accountManagerIds.some((id) => scope.managerIds.has(id));
}

/** Rows of statistics, a page at a time. */
export const statisticsRows = <Question extends StatisticsQuestion>(
  operation: OperationId,
): Policy<Question, StatisticsRow> => ({
  narrow: forCallersOf<Question>(operation, narrowed),
  sees: seesRow,
  seesAll: () => true,
});

/** What sums may be asked for. */
export const statisticsQuestion = <Question extends StatisticsQuestion>(
  operation: OperationId,
): Pick<Policy<Question, never>, 'narrow'> => ({ narrow: forCallersOf<Question>(operation, narrowed) });

/** Sums by a question that was narrowed; one that covers more than the viewer's sight shows nothing. */
export const statisticsSums = <Question extends StatisticsQuestion>(
  operation: OperationId,
): Policy<Keys<Question>, Question> => ({
  narrow: forCallersOf<Keys<Question>>(operation, (scope, { keys }) => {
    const inSight = keys.filter((key) => coversQuestion(scope, key));
    return inSight.length > 0 ? ask({ keys: inSight }) : nothing;
  }),
  sees: coversQuestion,
});

function coversQuestion(scope: Scope, question: StatisticsQuestion): boolean {
  const ruling = narrowed(scope, question);
  if (ruling.verdict !== 'ask') return false;
  const { managerIds, customerIds } = ruling.question;
  return isSame(managerIds, question.managerIds) && isSame(customerIds, question.customerIds);
}

const isSame = (some: readonly string[] | undefined, others: readonly string[] | undefined): boolean =>
  some?.join() === others?.join();

/** Whether the customer of a row is still in sight: its name is shown no longer than that. */
export const seesCustomerOf = (scope: Scope, owner: Owner, customerId: string): boolean =>
  coversCustomer(scope, { customerId, ...owner });

/** Who manages it is not told to a customer. */
export const managersAsSeenBy = ({ rows }: Scope, managerIds: readonly string[]): readonly string[] =>
  rows === 'SELF' ? [] : managerIds;
