import { managerRows, type OfManagers } from '../../access/manager-rows.js';
import { type Owner, ownerOf, withOwner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import {
  coversCustomer,
  coversManagerRow,
  coversMoment,
  coversMoneyOf,
  type CustomerKey,
  isOwnParty,
  isUncut,
  type ManagerRow,
  type Scope,
} from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';
import type { DetailRow, DetailSight } from './incentive.type.js';

export interface DetailQuestion extends OfManagers {
  readonly year?: number;
  readonly period?: string;
  readonly programName?: string;
  readonly orderNo?: string;
  readonly customerName?: string;
  readonly accountName?: string;
  readonly accountManagerName?: string;
  readonly productType?: string;
  readonly associationType?: string;
  readonly chargeMode?: string;
  readonly status?: string;
  readonly billId?: string;
  readonly dataId?: string;
  readonly indirectPartnerName?: string;
  readonly feedbackState?: string;
  readonly sort?: string;
}

export interface DetailKey extends Owner {
  readonly dataId: string;
}

/** A distributor earns with its resellers' customers too. */
const customerOf = ({ customerId, resellerId, ...row }: DetailSight): CustomerKey => ({
  customerId,
  ...ownerOf({ indirectPartnerId: resellerId ?? row.indirectPartnerId }),
});

/**
 * Rows belong to who held the customer when it earned. Of a customer that is held now the time is looked at
 * too; of one that went to somebody else what it earned before stays with its former manager.
 */
const seesDetail = (scope: Scope, row: DetailSight): boolean => {
  if (!coversManagerRow(scope, row)) return false;
  const customer = customerOf(row);
  return isUncut(scope) || !coversCustomer(scope, customer) || coversMoment(scope, customer, row.occurredAt);
};

export const detailListPolicy = <Question extends DetailQuestion>(): Policy<Question, DetailSight> => ({
  ...managerRows<Question, DetailSight>('ListIncentiveDetails'),
  sees: seesDetail,
});

/** Incentives are the affair of whoever earns them: a reseller's are not its distributor's, nor the other way round. */
const isOwners = (scope: Scope, row: Owner): boolean => scope.rows !== 'SELF' && isOwnParty(scope, row);

/** A detail by its id: whose customer it was is known from the row only, so that cut comes after the call. */
export const detailPolicy: Policy<Keys<DetailKey>, DetailSight> = {
  narrow: keysInSight<DetailKey>('ListIncentiveDetails', isOwners),
  sees: seesDetail,
};

/** Whether the viewer may still know whose customer it is: a former manager may not. */
export const knowsCustomer = (scope: Scope, row: DetailSight): boolean =>
  isUncut(scope) || coversCustomer(scope, customerOf(row));

export function asSeenBy(scope: Scope, row: DetailRow): DetailRow {
  if (knowsCustomer(scope, row)) return row;
  const { customer_name: _name, account_name: _account, ...rest } = row;
  return rest;
}

/** What is the whole organization's: bills, eligibility, indicators. Not for those who see rows of some customers only. */
export const organizationRows = <Question extends Owner, Row extends Owner>(
  operation: OperationId,
): Policy<Question, Row> => ({
  narrow: forCallersOf(operation, (scope, question) => {
    const asked = scope.rows === 'PARTNER' ? withOwner(scope.viewer, question) : undefined;
    return asked === undefined ? nothing : ask(asked);
  }),
  sees: coversMoneyOf,
  seesAll: () => true,
});

/** One of the organization's own rows. */
export const organizationRow = <Key extends Owner, Row extends Owner>(
  operation: OperationId,
): Policy<Keys<Key>, Row> => ({
  narrow: keysInSight<Key>(operation, (scope, key) => isOwners(scope, key) && scope.rows === 'PARTNER'),
  sees: coversMoneyOf,
});

/** Programs and policies are the same for everybody who may see incentives. */
export const programRows = <Question, Row>(operation: OperationId): Policy<Question, Row> => ({
  narrow: forCallersOf(operation, (_scope, question) => ask(question)),
  sees: ({ rows }) => rows !== 'SELF',
  seesAll: () => true,
});

export interface StatQuestion extends OfManagers {
  readonly year?: number;
  readonly groupBy: readonly string[];
}

/** A line of all managers together names none of them: that nobody else's are summed up is the word of the question. */
export const statPolicy: Policy<StatQuestion, ManagerRow> = {
  ...managerRows<StatQuestion, ManagerRow>('ListIncentiveStats'),
  sees: (scope, row) => (row.accountManagerId === undefined ? isOwners(scope, row) : coversManagerRow(scope, row)),
};

/** Who can be asked for: those that the viewer sees rows of. */
export const managerPolicy: Policy<OfManagers, ManagerRow> = managerRows('ListAccountManagers');

/** Changes of what is the organization's own. */
export const organizationChange = <Input extends Owner>(
  operation: OperationId,
): Pick<Policy<Input, never>, 'narrow'> => ({
  narrow: forCallersOf<Input>(operation, (scope, input) =>
    scope.rows === 'PARTNER' && isOwners(scope, input) ? ask(input) : nothing,
  ),
});
