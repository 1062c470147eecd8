import { checkDays } from '../../graphql/billing-cycle.js';
import { given } from '../../graphql/wire-value.js';
import { badInput } from '../../kernel/errors.js';
import type { RequestOf } from '../../upstream/contract/operations.js';
import { LANGUAGE } from '../reference/language.type.js';
import { accountParameters, consumptionParameters, dayParameters, modeIn, modeNumberIn } from './own-bill.filter.js';
import { BILL_GRANULARITY, type BillGranularity } from './own-bill.type.js';
import type { BandwidthQuestion } from './own-bill-bandwidth.type.js';
import type { AmortizedCostArgs } from './own-bill-breakdown.type.js';
import { type CostArgs, costAmount, costDimension, costGrouping, costKind, costPeriod } from './own-bill-cost.type.js';
import type { ConsumptionRecordArgs } from './own-bill-record.type.js';
import type { ResourceBillArgs } from './own-bill-resource.type.js';
import type { BillSummaryArgs } from './own-bill-summary.type.js';
import { type BillTransactionArgs, serviceProvider, transactionStatus } from './own-bill-transaction.type.js';

export function transactionRequest(wish: BillTransactionArgs): RequestOf<'ListCustomerBillsFeeRecords'> {
  const filter: Partial<NonNullable<BillTransactionArgs['filter']>> = wish.filter ?? {};
  const { provider, status } = filter;
  return {
    query: {
      bill_cycle: wish.cycle,
      include_zero_record: filter.includeZero ?? false,
      ...dayParameters(wish.cycle, filter),
      ...consumptionParameters(filter),
      ...given({
        charging_mode: modeNumberIn(filter),
        service_type_code: filter.serviceType,
        resource_type_code: filter.resourceType,
        region_code: filter.region,
        trade_id: filter.tradeId,
        provider_type: provider && (Number(serviceProvider.codeOf('filter.provider', provider)) as 1),
        status: status && (Number(transactionStatus.codeOf('filter.status', status)) as 1),
      }),
    },
    header: { 'X-Language': wish.language },
  };
}

export const summaryRequest = (wish: BillSummaryArgs): RequestOf<'ShowCustomerMonthlySum'> => ({
  query: {
    bill_cycle: wish.cycle,
    ...given({ service_type_code: wish.serviceType, enterprise_project_id: wish.enterpriseProjectId }),
    ...accountParameters(wish, ''),
  },
});

export function recordRequest(wish: ConsumptionRecordArgs): RequestOf<'ListCustomerselfResourceRecords'> {
  const filter: Partial<NonNullable<ConsumptionRecordArgs['filter']>> = wish.filter ?? {};
  return {
    query: {
      cycle: wish.cycle,
      statistic_type: wish.granularity,
      include_zero_record: filter.includeZero ?? false,
      ...dayParameters(wish.cycle, filter),
      ...consumptionParameters(filter),
      ...given({
        charge_mode: modeIn(filter) as '1' | undefined,
        cloud_service_type: filter.serviceType,
        region: filter.region,
        resource_id: filter.resourceId,
        trade_id: filter.tradeId,
      }),
    },
    header: { 'X-Language': wish.language },
  };
}

export function resourceBillRequest(wish: ResourceBillArgs): RequestOf<'ListCustomerselfResourceRecordDetails'> {
  const filter: Partial<NonNullable<ResourceBillArgs['filter']>> = wish.filter ?? {};
  return {
    body: {
      cycle: wish.cycle,
      include_zero_record: filter.includeZero ?? false,
      ...dailyParameters(wish),
      ...consumptionParameters(filter),
      ...given({
        charge_mode: modeNumberIn(filter),
        cloud_service_type: filter.serviceType,
        resource_type: filter.resourceType,
        region: filter.region,
        res_instance_id: filter.resourceId,
        payer_account_id: filter.payerAccountId,
      }),
    },
    header: { 'X-Language': wish.language === LANGUAGE.EN_US ? 'en_us' : 'zh_cn' },
  };
}

/** Upstream shows days by day or by line only. @throws GatewayError `BAD_USER_INPUT` */
function dailyParameters({ cycle, granularity, filter }: ResourceBillArgs) {
  const days = filter?.days;
  if (days == null) {
    const statistic_type: BillGranularity = granularity ?? BILL_GRANULARITY.CYCLE;
    return { statistic_type, query_type: 'BILLCYCLE' as const };
  }
  if (granularity === BILL_GRANULARITY.CYCLE) {
    throw badInput('granularity', 'Rows of whole cycles cannot be cut to days: ask for DAY or LINE');
  }
  checkDays(cycle, days);
  const statistic_type: BillGranularity = granularity ?? BILL_GRANULARITY.DAY;
  return { statistic_type, query_type: 'DAILY' as const, bill_cycle_begin: days.from, bill_cycle_end: days.to };
}

export function breakdownRequest(wish: AmortizedCostArgs): RequestOf<'ListCustomerBillsMonthlyBreakDown'> {
  const filter: Partial<NonNullable<AmortizedCostArgs['filter']>> = wish.filter ?? {};
  return {
    query: {
      shared_month: wish.month,
      ...consumptionParameters(filter),
      ...given({
        charging_mode: modeNumberIn(filter),
        service_type_code: filter.serviceType,
        resource_type_code: filter.resourceType,
        region_code: filter.region,
        resource_id: filter.resourceId,
        resource_name: filter.resourceName,
      }),
    },
    header: { 'X-Language': wish.language },
  };
}

/** @throws GatewayError `BAD_USER_INPUT` for a time that ends before it begins. */
export function costRequest(wish: CostArgs): RequestOf<'ListCosts'> {
  if (wish.to < wish.from) throw badInput('to', '"to" must not be before "from"');
  const length = wish.by === 'MONTH' ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length;
  return {
    body: {
      time_condition: {
        time_measure_id: Number(costPeriod.codeOf('by', wish.by)) as 1,
        begin_time: wish.from.slice(0, length),
        end_time: wish.to.slice(0, length),
      },
      groupby: wish.groupBy.map(({ kind, key }, index) => ({
        type: costGrouping.codeOf(`groupBy.${index}.kind`, kind) as 'tag',
        key,
      })),
      cost_type: costKind.codeOf('kind', wish.kind) as 'ORIGINAL_COST',
      amount_type: costAmount.codeOf('amount', wish.amount) as 'NET_AMOUNT',
      filters: (wish.filters ?? []).map(({ dimension, values, exclude }, index) => ({
        operator: exclude ? 1 : 0,
        filter_factor: {
          key: costDimension.codeOf(`filters.${index}.dimension`, dimension) as 'REGION_CODE',
          value: [...values],
        },
      })),
    },
    header: { 'X-Language': wish.language === LANGUAGE.EN_US ? 'en_us' : 'zh_cn' },
  };
}

export const bandwidthQuery = ({ cycle, serviceType, resourceType, usageType }: BandwidthQuestion) => ({
  bill_cycle: cycle,
  service_type_code: serviceType,
  resource_type_code: resourceType,
  usage_type: usageType,
});
