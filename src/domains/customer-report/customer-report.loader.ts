import { listReader, type ListReading, type Slice, type Window } from '../../access/list-reader.js';
import { managerRows, type OfManagers, ownManagerRows } from '../../access/manager-rows.js';
import { byOwner, type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { wireTimes } from '../../graphql/scalars.js';
import type { SortDirection } from '../../graphql/sort.js';
import type { components } from '../../upstream/contract/console.js';
import { reportQuotaPolicy } from './customer-report.policy.js';
import {
  type CustomerReport,
  type CustomerReportFilter,
  type CustomerReportQuota,
  type ReportKey,
  type ReportRow,
  reportStatus,
  toReport,
} from './customer-report.type.js';

type Wire = components['schemas'];

interface ReportQuestion extends OfManagers {
  readonly statuses?: readonly string[];
  readonly customerName?: string;
  readonly submittedBy?: string;
  readonly createdFrom?: string;
  readonly createdTo?: string;
  readonly expiresBefore?: string;
  readonly sort: 'created_at:asc' | 'created_at:desc';
}

const toRow = (wire: Wire['CustomerReport'], owner: Owner): ReportRow => ({
  ...wire,
  accountManagerId: wire.submitted_by,
  ...ownerOf(owner),
});

const REPORTS: ListReading<'ListCustomerReports', ReportQuestion, ReportRow> = {
  operation: 'ListCustomerReports',
  policy: managerRows('ListCustomerReports'),
  request: (question) => ({
    query: {
      ...ownerParameter(question),
      ...(question.managerIds && { account_manager_ids: [...question.managerIds] }),
      ...(question.statuses && { status: question.statuses as Wire['CustomerReportStatus'][] }),
      ...(question.customerName !== undefined && { customer_name: question.customerName }),
      ...(question.submittedBy !== undefined && { submitted_by: question.submittedBy }),
      ...(question.createdFrom !== undefined && { created_from: question.createdFrom }),
      ...(question.createdTo !== undefined && { created_to: question.createdTo }),
      ...(question.expiresBefore !== undefined && { expires_before: question.expiresBefore }),
      sort: question.sort,
    },
  }),
  rowOf: toRow,
};

const REPORT: RowReading<ReportKey, ReportRow> = {
  operation: 'ListCustomerReports',
  policy: ownManagerRows('ListCustomerReports'),
  groupOf: byOwner,
  fetch: async (upstream, { keys }) => {
    const owner = ownerOf(keys[0] ?? {});
    const query = { ids: keys.map(({ reportId }) => reportId), ...ownerParameter(owner) };
    const { customer_reports } = await upstream.call('ListCustomerReports', { query });
    return customer_reports.map((wire) => toRow(wire, owner));
  },
  keyOf: ({ id, ...row }) => ({ reportId: id, ...ownerOf(row) }),
};

const QUOTA: RowReading<Owner, Wire['CustomerReportQuota'] & Owner> = {
  operation: 'ShowCustomerReportQuota',
  policy: reportQuotaPolicy,
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (owner) => ({
        ...(await upstream.call('ShowCustomerReportQuota', { query: ownerParameter(owner) })),
        ...owner,
      })),
    ),
  keyOf: ownerOf,
};

/** Everything the gateway reads about preregistered customers, bound to one request. */
export function customerReportLoader(session: Session) {
  const list = listReader(session, REPORTS);
  const readOne = rowReader(session, REPORT);
  const readQuota = rowReader(session, QUOTA);
  return {
    /** Null when there is no such report in sight. */
    async one(reportId: string): Promise<CustomerReport | null> {
      const row = await readOne({ reportId, ...ownerOf(session.viewer) });
      return row && toReport(row);
    },

    page: (filter: CustomerReportFilter, direction: SortDirection, window: Window): Promise<Slice<ReportRow>> =>
      list.page(questionOf(filter, direction), window),

    quota: (): Promise<CustomerReportQuota | null> => readQuota(ownerOf(session.viewer)),
  };
}

function questionOf(filter: CustomerReportFilter, direction: SortDirection): ReportQuestion {
  const { statuses, customerName, submittedById, createdFrom, createdTo, expiresBefore } = filter;
  const codes = [...new Set(statuses?.map((status) => reportStatus.codeOf('filter.statuses', status)))].sort();
  const [submittedBy] =
    submittedById == null ? [] : partsOrBareId('filter.submittedById', 'OrganizationMember', submittedById);
  return {
    ...(codes.length > 0 && { statuses: codes }),
    ...(customerName != null && customerName !== '' && { customerName }),
    ...(submittedBy !== undefined && { submittedBy }),
    ...wireTimes({ createdFrom, createdTo, expiresBefore }),
    sort: direction === 'ASC' ? 'created_at:asc' : 'created_at:desc',
  };
}
