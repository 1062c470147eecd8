import type { ListReading } from '../../access/list-reader.js';
import { ownerOf } from '../../access/owner.js';
import type { RowReading } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { OperationId, PagedOperationId, RowOf } from '../../upstream/contract/operations.js';
import { ownBillKeys, ownBillPolicy, type OwnBillQuestion } from './own-bill.policy.js';
import type { OwnRow } from './own-bill.type.js';
import type { BandwidthRow } from './own-bill-bandwidth.type.js';
import type { BillSummaryRecord } from './own-bill-summary.type.js';

export const customerIn = ({ customerId, ...customer }: CustomerKey): CustomerKey => ({
  customerId,
  ...ownerOf(customer),
});

/** A list that a customer reads of itself. */
export const ownList = <Op extends PagedOperationId>(
  operation: Op,
): ListReading<Op, OwnBillQuestion<Op>, RowOf<Op> & OwnRow> => ({
  operation,
  policy: ownBillPolicy(operation),
  request: ({ wire }) => wire,
  rowOf: (wire, question, currency) => ({
    ...(wire as RowOf<Op> & object),
    ...customerIn(question),
    ...(currency !== undefined && { currency }),
  }),
});

/** A row with the question it answers, which is what it is found by. */
type Answered<Op extends OperationId, Row> = Row & { readonly question: OwnBillQuestion<Op> };

/** Most rows that upstream gives at once; nobody has so many kinds of resources that a second page is needed. */
const LONGEST_PAGE = 100;

/** Totals and rows come with one answer: a list would leave the totals out. */
export const SUMMARY: RowReading<
  OwnBillQuestion<'ShowCustomerMonthlySum'>,
  Answered<'ShowCustomerMonthlySum', BillSummaryRecord>
> = {
  operation: 'ShowCustomerMonthlySum',
  policy: ownBillKeys('ShowCustomerMonthlySum'),
  fetch: async (upstream, { keys }) =>
    Promise.all(
      keys.map(async (question) => {
        const { query } = question.wire;
        const answer = await upstream.call('ShowCustomerMonthlySum', { query: { ...query, limit: LONGEST_PAGE } });
        const { bill_sums = [], total_count = 0, ...total } = answer;
        const isWhole = total_count <= bill_sums.length;
        const rows = isWhole ? bill_sums : await upstream.all('ShowCustomerMonthlySum', { query });
        return { ...customerIn(question), question, total, rows };
      }),
    ),
  keyOf: ({ question }) => question,
};

/** What is said of the month beside its points. */
export const BANDWIDTH: RowReading<
  OwnBillQuestion<'ListResourceUsage'>,
  Answered<'ListResourceUsage', BandwidthRow>
> = {
  operation: 'ListResourceUsage',
  policy: ownBillKeys('ListResourceUsage'),
  fetch: async (upstream, { keys }) =>
    Promise.all(
      keys.map(async (question) => {
        const { query } = question.wire;
        const answer = await upstream.call('ListResourceUsage', { query: { ...query, limit: 1 } });
        const { usage_info_list: _points, total_count: _count, ...figures } = answer;
        return { ...customerIn(question), ...bandwidthIn(query), resourceId: query.resource_id, question, figures };
      }),
    ),
  keyOf: ({ question }) => question,
};

const bandwidthIn = (query: OwnBillQuestion<'ListResourceUsage'>['wire']['query']) => ({
  cycle: query.bill_cycle,
  serviceType: query.service_type_code,
  resourceType: query.resource_type_code,
  usageType: query.usage_type,
});
