import { itemErrors } from '../../access/batch-items.js';
import { type Command, type Keyed, send } from '../../access/command.js';
import { managerRows, type OfManagers } from '../../access/manager-rows.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { distinctItems, requireStates } from '../../graphql/item-list.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { itemErrorOf } from '../../graphql/user-error.type.js';
import { GatewayError } from '../../kernel/errors.js';
import type { components } from '../../upstream/contract/console.js';
import type { OperationId, ReadOperationId } from '../../upstream/contract/operations.js';
import type {
  CustomerReportResult,
  DeleteCustomerReportsInput,
  DeleteCustomerReportsPayload,
  ReportCustomerInput,
  ReportCustomerPayload,
  ReportCustomersInput,
  ReportCustomersPayload,
  ReportedCustomerInput,
} from './customer-report-change.type.js';
import type { CustomerReport, CustomerReportQuota } from './customer-report.type.js';

type Wire = components['schemas'];
type Facts = Wire['CustomerReportInput'];

interface Report extends OfManagers, Keyed {
  readonly facts: Facts;
}
interface Reports extends OfManagers, Keyed {
  readonly reports: readonly Facts[];
}
interface Deletion extends OfManagers, Keyed {
  readonly ids: readonly string[];
}

/** Reads that reports show in. */
const CHANGES: readonly ReadOperationId[] = ['ListCustomerReports', 'ShowCustomerReportQuota'];

const REPORT: Command<'CreateCustomerReport', Report> = {
  operation: 'CreateCustomerReport',
  policy: managerRows('CreateCustomerReport'),
  request: ({ facts, ...owner }) => ({ query: ownerParameter(owner), body: facts }),
  changes: CHANGES,
};

const REPORT_ALL: Command<'BatchCreateCustomerReports', Reports> = {
  operation: 'BatchCreateCustomerReports',
  policy: managerRows('BatchCreateCustomerReports'),
  request: ({ reports, ...owner }) => ({ query: ownerParameter(owner), body: { reports: [...reports] } }),
  changes: CHANGES,
};

const DELETE: Command<'BatchDeleteCustomerReports', Deletion> = {
  operation: 'BatchDeleteCustomerReports',
  policy: managerRows('BatchDeleteCustomerReports'),
  request: ({ ids, managerIds, ...owner }) => ({
    query: { ...ownerParameter(owner), ...(managerIds && { account_manager_ids: [...managerIds] }) },
    body: { ids: [...ids] },
  }),
  changes: CHANGES,
};

/** What became a customer stays. */
const DELETABLE = new Set(['NOT_REPORTED', 'PENDING_REVIEW', 'PREREGISTERED', 'REFUSED', 'EXPIRED', 'UNKNOWN']);

/** What the rules are checked against. */
interface Reads {
  readonly customerReport: {
    one(reportId: string): Promise<CustomerReport | null>;
    quota(): Promise<CustomerReportQuota | null>;
  };
}

/** Reserving prospective customers (客户报备). */
export function customerReportCommands(session: Session, load: Reads) {
  const owner = ownerOf(session.viewer);
  return {
    async report({ idempotencyKey, ...input }: ReportCustomerInput): Promise<ReportCustomerPayload> {
      const report: Report = { facts: factsOf(input), idempotencyKey, ...owner };
      const { id } = await send(session, REPORT, report, () => refuseFull(load));
      return { reportId: id };
    },

    async reportAll({ customers, idempotencyKey }: ReportCustomersInput): Promise<ReportCustomersPayload> {
      const { results } = await send(session, REPORT_ALL, {
        reports: customers.map(factsOf),
        idempotencyKey,
        ...owner,
      });
      return { results: resultsOf('BatchCreateCustomerReports', customers.length, results) };
    },

    async delete({ reportIds, idempotencyKey }: DeleteCustomerReportsInput): Promise<DeleteCustomerReportsPayload> {
      const ids = distinctItems('input.reportIds', reportIds, reportIdIn);
      const deletion: Deletion = { ids, idempotencyKey, ...owner };
      const { results } = await send(session, DELETE, deletion, async () => {
        requireStates('input.reportIds', await Promise.all(ids.map((id) => load.customerReport.one(id))), DELETABLE);
      });
      return { results: resultsOf('BatchDeleteCustomerReports', ids.length, results) };
    },
  };
}

const factsOf = (input: ReportedCustomerInput): Facts => ({
  customer_name: input.customerName,
  country: input.country,
  ...(input.accountName != null && { account_name: input.accountName }),
  ...(input.mobile != null && { mobile: input.mobile }),
  ...(input.email != null && { email: input.email }),
  ...(input.industry != null && { industry: input.industry }),
});

const reportIdIn = (field: string, id: string): string => partsOrBareId(field, 'CustomerReport', id)[0] ?? '';

/** @throws GatewayError `PRECONDITION_FAILED` at the cap. */
async function refuseFull(load: Reads): Promise<void> {
  const quota = await load.customerReport.quota();
  if (quota === null || quota.used < quota.max) return;
  const message = `${String(quota.max)} reports are open: delete some first (R-077)`;
  throw new GatewayError('PRECONDITION_FAILED', message, { blocker: 'QUOTA_EXCEEDED' });
}

function resultsOf(
  operation: OperationId,
  count: number,
  results: readonly Wire['CustomerReportItemResult'][],
): CustomerReportResult[] {
  const byIndex = results.map((item) => ({ ...item, id: String(item.index) }));
  const errorOf = itemErrors(operation, {
    done: byIndex.filter(({ ok }) => ok),
    refused: byIndex.filter(({ ok }) => !ok),
  });
  return Array.from({ length: count }, (_, index) => ({
    index,
    reportId: results.find((item) => item.index === index)?.id ?? null,
    error: itemErrorOf(errorOf(String(index))),
  }));
}
