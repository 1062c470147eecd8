import type { ListReading } from '../../access/list-reader.js';
import type { OfManagers } from '../../access/manager-rows.js';
import { byOwner, type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { RowReading } from '../../access/row-reader.js';
import { given } from '../../graphql/wire-value.js';
import type { RequestOf } from '../../upstream/contract/operations.js';
import type { ManagerRow } from '../../access/scope.js';
import type { components } from '../../upstream/contract/console.js';
import type { BillRow } from './incentive-bill.type.js';
import type { BoardFacts, IndicatorRow, PolicyRow, ProgramRow, StatRow } from './incentive-board.type.js';
import type { EligibilityFacts, EligibilityRow } from './incentive-eligibility.type.js';
import {
  type DetailKey,
  detailListPolicy,
  detailPolicy,
  type DetailQuestion,
  managerPolicy,
  organizationRow,
  organizationRows,
  programRows,
  statPolicy,
  type StatQuestion,
} from './incentive.policy.js';
import type { DetailRow } from './incentive.type.js';

type Money = components['schemas']['Money'];
type Query = NonNullable<RequestOf<'ListIncentiveDetails'>['query']>;

/** Programs change with the year. */

/** The rows of managers, within the time in which they held each customer. */
const ofManagers = (managerIds: readonly string[] | undefined) =>
  managerIds && { account_manager_ids: [...managerIds], windows: true };

/** Which details, as the list and the export take it. */
export const detailQuery = ({ managerIds, ...question }: DetailQuestion) => ({
  ...ownerParameter(question),
  ...ofManagers(managerIds),
  ...(given({
    year: question.year,
    period: question.period,
    program_name: question.programName,
    order_no: question.orderNo,
    customer_name: question.customerName,
    account_name: question.accountName,
    account_manager_name: question.accountManagerName,
    product_type: question.productType,
    association_type: question.associationType,
    charge_mode: question.chargeMode,
    status: question.status,
    bill_id: question.billId,
    data_id: question.dataId,
    indirect_partner_name: question.indirectPartnerName,
    feedback_state: question.feedbackState,
    sort: question.sort,
  }) as Query),
});

export const DETAILS: ListReading<'ListIncentiveDetails', DetailQuestion, DetailRow, readonly Money[]> = {
  operation: 'ListIncentiveDetails',
  policy: detailListPolicy(),
  request: (question) => ({ query: detailQuery(question) }),
  rowOf: (wire, question) => ({
    ...wire,
    customerId: wire.customer_id,
    occurredAt: wire.occurred_at,
    accountManagerId: wire.account_manager_id,
    ...(wire.indirect_partner_id !== undefined && { resellerId: wire.indirect_partner_id }),
    ...ownerOf(question),
  }),
  wholeOf: ({ total_amount }) => total_amount,
};

export const DETAIL: RowReading<DetailKey, DetailRow> = {
  operation: 'ListIncentiveDetails',
  policy: detailPolicy,
  groupOf: byOwner,
  fetch: async (upstream, { keys }) => {
    const [owner = {}] = keys as readonly Owner[];
    const query = { ids: keys.map(({ dataId }) => dataId), ...ownerParameter(owner) };
    const answer = await upstream.call('ListIncentiveDetails', { query });
    return answer.incentive_details.map((wire) => DETAILS.rowOf(wire, ownerOf(owner)));
  },
  keyOf: ({ id, ...row }) => ({ dataId: id, ...ownerOf(row) }),
};

export interface BillQuestion extends Owner {
  readonly period?: string;
  readonly programName?: string;
  readonly status?: string;
  readonly frozen?: boolean;
  readonly sort: 'period:desc' | 'period:asc';
}

export const BILLS: ListReading<'ListIncentiveBills', BillQuestion, BillRow> = {
  operation: 'ListIncentiveBills',
  policy: organizationRows('ListIncentiveBills'),
  request: ({ period, programName, status, frozen, sort, ...owner }) => ({
    query: {
      ...ownerParameter(owner),
      ...given({ period, program_name: programName, frozen, sort }),
      ...(status !== undefined && { status: status as 'ISSUED' }),
    },
  }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

export interface BillKey extends Owner {
  readonly billId: string;
}

export const BILL: RowReading<BillKey, BillRow> = {
  operation: 'ShowIncentiveBill',
  policy: organizationRow('ShowIncentiveBill'),
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async ({ billId, ...owner }) => {
        const request = { path: { id: billId }, query: ownerParameter(owner) };
        return { ...(await upstream.call('ShowIncentiveBill', request)), ...ownerOf(owner) };
      }),
    ),
  keyOf: ({ id, ...row }) => ({ billId: id, ...ownerOf(row) }),
};

export interface EligibilityQuestion extends Owner {
  readonly period?: string;
  readonly associationType?: string;
  readonly frozen?: boolean;
}

export const ELIGIBILITY: ListReading<
  'ListIncentiveEligibility',
  EligibilityQuestion,
  EligibilityRow,
  EligibilityFacts
> = {
  operation: 'ListIncentiveEligibility',
  policy: organizationRows('ListIncentiveEligibility'),
  request: ({ period, associationType, frozen, ...owner }) => ({
    query: {
      ...ownerParameter(owner),
      ...given({ period, frozen }),
      ...(associationType !== undefined && { association_type: associationType as '1' }),
    },
  }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
  wholeOf: ({ applicable_amount, missing_certifications, has_overdue_bills }) => ({
    applicable: applicable_amount,
    missingCertifications: missing_certifications,
    hasOverdueBills: has_overdue_bills,
  }),
};

export const PROGRAMS: ListReading<'ListIncentivePrograms', { readonly year?: number; kind?: string }, ProgramRow> = {
  operation: 'ListIncentivePrograms',
  policy: programRows('ListIncentivePrograms'),
  request: ({ year, kind }) => ({
    query: { ...given({ year }), ...(kind !== undefined && { kind: kind as 'REVENUE' }) },
  }),
  rowOf: (wire) => wire,
};

export const POLICIES: ListReading<'ListIncentivePolicies', { readonly productType?: string }, PolicyRow> = {
  operation: 'ListIncentivePolicies',
  policy: programRows('ListIncentivePolicies'),
  request: ({ productType }) => ({ query: given({ product_type: productType }) }),
  rowOf: (wire) => wire,
};

export interface IndicatorQuestion extends Owner {
  readonly period?: string;
}

export const INDICATORS: ListReading<'ListIncentiveIndicators', IndicatorQuestion, IndicatorRow & Owner> = {
  operation: 'ListIncentiveIndicators',
  policy: organizationRows('ListIncentiveIndicators'),
  request: ({ period, ...owner }) => ({ query: { ...ownerParameter(owner), ...given({ period }) } }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

export const STATS: ListReading<'ListIncentiveStats', StatQuestion, StatRow, BoardFacts> = {
  operation: 'ListIncentiveStats',
  policy: statPolicy,
  request: ({ managerIds, year, groupBy, ...owner }) => ({
    query: {
      ...ownerParameter(owner),
      ...ofManagers(managerIds),
      ...given({ year }),
      group_by: groupBy as 'month'[],
    },
  }),
  rowOf: (wire, question) => ({ ...wire, accountManagerId: wire.account_manager_id, ...ownerOf(question) }),
  wholeOf: ({ total_amount, as_of }) => ({ total: total_amount, asOf: as_of }),
};

/** An account manager: the whole row, since whoever else asks for account managers is answered with what is held for these. */
export type ManagerChoice = components['schemas']['AccountManager'] & ManagerRow;

export const MANAGERS: ListReading<'ListAccountManagers', OfManagers, ManagerChoice> = {
  operation: 'ListAccountManagers',
  policy: managerPolicy,
  request: ({ managerIds, ...owner }) => ({
    query: { ...ownerParameter(owner), ...(managerIds && { account_manager_ids: [...managerIds] }) },
  }),
  rowOf: (wire, question) => ({ ...wire, accountManagerId: wire.id, ...ownerOf(question) }),
};
