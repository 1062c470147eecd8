import { listReader, type Slice, type Window } from '../../access/list-reader.js';
import { rowReader } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { checkCycle } from '../../graphql/billing-cycle.js';
import { BANDWIDTH, customerIn, ownList, SUMMARY } from './own-bill.reading.js';
import {
  bandwidthQuery,
  breakdownRequest,
  costRequest,
  recordRequest,
  resourceBillRequest,
  summaryRequest,
  transactionRequest,
} from './own-bill.request.js';
import {
  type BandwidthPointRow,
  type BandwidthQuestion,
  type BandwidthRow,
  type MeasuredResource,
  toBandwidthUsage,
} from './own-bill-bandwidth.type.js';
import type { AmortizedCostArgs, AmortizedCostRow } from './own-bill-breakdown.type.js';
import type { CostArgs, CostRow } from './own-bill-cost.type.js';
import type { ConsumptionRecordArgs, ConsumptionRecordRow } from './own-bill-record.type.js';
import type { ResourceBillArgs, ResourceBillRow } from './own-bill-resource.type.js';
import { type BillSummary, type BillSummaryArgs, toBillSummary } from './own-bill-summary.type.js';
import type { BillTransactionArgs, TransactionRow } from './own-bill-transaction.type.js';

/** Months that upstream keeps. */
const BILLS_KEPT = 36;
const COSTS_KEPT = 18;

/** Everything that a customer reads of its own bills, bound to one request. */
export function ownBillLoader(session: Session) {
  const transactions = listReader(session, ownList('ListCustomerBillsFeeRecords'));
  const records = listReader(session, ownList('ListCustomerselfResourceRecords'));
  const resourceBills = listReader(session, ownList('ListCustomerselfResourceRecordDetails'));
  const summaries = rowReader(session, SUMMARY);
  const check = (cycle: string): void => {
    checkCycle(session.clock(), 'cycle', cycle, BILLS_KEPT);
  };
  return {
    transactions(customer: CustomerKey, wish: BillTransactionArgs, window: Window): Promise<Slice<TransactionRow>> {
      check(wish.cycle);
      return transactions.page({ ...customerIn(customer), wire: transactionRequest(wish) }, window);
    },

    async summary(customer: CustomerKey, wish: BillSummaryArgs): Promise<BillSummary | null> {
      check(wish.cycle);
      const record = await summaries({ ...customerIn(customer), wire: summaryRequest(wish) });
      return record && toBillSummary(record);
    },

    records(customer: CustomerKey, wish: ConsumptionRecordArgs, window: Window): Promise<Slice<ConsumptionRecordRow>> {
      check(wish.cycle);
      return records.page({ ...customerIn(customer), wire: recordRequest(wish) }, window);
    },

    resourceBills(customer: CustomerKey, wish: ResourceBillArgs, window: Window): Promise<Slice<ResourceBillRow>> {
      check(wish.cycle);
      return resourceBills.page({ ...customerIn(customer), wire: resourceBillRequest(wish) }, window);
    },

    ...costLoader(session),
    ...bandwidthLoader(session, check),
  };
}

function costLoader(session: Session) {
  const costs = listReader(session, ownList('ListCosts'));
  const breakdown = listReader(session, ownList('ListCustomerBillsMonthlyBreakDown'));
  return {
    costs(customer: CustomerKey, wish: CostArgs, window: Window): Promise<Slice<CostRow>> {
      return costs.page({ ...customerIn(customer), wire: costRequest(wish) }, window);
    },

    amortizedCosts(customer: CustomerKey, wish: AmortizedCostArgs, window: Window): Promise<Slice<AmortizedCostRow>> {
      checkCycle(session.clock(), 'month', wish.month, COSTS_KEPT);
      return breakdown.page({ ...customerIn(customer), wire: breakdownRequest(wish) }, window);
    },
  };
}

function bandwidthLoader(session: Session, check: (cycle: string) => void) {
  const usages = listReader(session, ownList('ListResourceUsageSummary'));
  const points = listReader(session, ownList('ListResourceUsage'));
  const oneUsage = rowReader(session, BANDWIDTH);
  const wireOf = ({ resourceId, ...row }: BandwidthQuestion & { readonly resourceId: string }) => ({
    query: { ...bandwidthQuery(row), resource_id: resourceId },
  });
  return {
    async bandwidthUsages(
      customer: CustomerKey,
      { cycle, serviceType, resourceType, usageType }: BandwidthQuestion,
      window: Window,
    ): Promise<Slice<MeasuredResource>> {
      check(cycle);
      const question = { cycle, serviceType, resourceType, usageType };
      const wire = { query: bandwidthQuery(question) };
      const slice = await usages.page({ ...customerIn(customer), wire }, window);
      const rows = slice.rows.map(({ resource_id: resourceId = '', ...row }) =>
        toBandwidthUsage({ ...customerIn(row), ...question, resourceId, figures: row }),
      );
      return { ...slice, rows };
    },

    async bandwidthUsage(
      customer: CustomerKey,
      asked: BandwidthQuestion & { readonly resourceId: string },
    ): Promise<MeasuredResource | null> {
      check(asked.cycle);
      const row = await oneUsage({ ...customerIn(customer), wire: wireOf(asked) });
      return row && toBandwidthUsage(row);
    },

    bandwidthPoints(row: BandwidthRow, window: Window): Promise<Slice<BandwidthPointRow>> {
      return points.page({ ...customerIn(row), wire: wireOf(row) }, window);
    },
  };
}
