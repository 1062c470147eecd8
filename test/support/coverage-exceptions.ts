import type { Change } from './coverage-upstream.js';

/** A field of a request or an answer that is not for the graph, reviewed. */
export interface Exception {
  readonly part: 'request' | 'answer';
  readonly field: string;
  readonly operations: readonly string[];
  readonly reason: string;
}

const PLACES = ['ListProvinces', 'ListCities', 'ListCounties'];
const WHOLE = 'Paging: this list is read to its end and shown whole.';
const YUAN = 'The contract knows one unit, yuan, and the graph names the currency instead.';

const SUCCESS = 'Says success: any other code is a refusal, and told as an error.';
const ONE_VALUE = 'The contract knows one value, which is always sent.';

/** One that is not needed, or no longer, fails the test just like a field that is missing. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    part: 'request',
    field: 'offset',
    operations: ['ListSubcustomerMonthlyBills', 'ShowCustomerMonthlySum', ...PLACES],
    reason: WHOLE,
  },
  {
    part: 'request',
    field: 'limit',
    operations: ['ListSubcustomerMonthlyBills', 'ShowCustomerMonthlySum', ...PLACES],
    reason: WHOLE,
  },
  {
    part: 'request',
    field: 'offset',
    operations: ['ListSubCustomerNewTag'],
    reason: 'Paging: asked by ids, one page answers for all of them.',
  },
  {
    part: 'request',
    field: 'limit',
    operations: ['ListSubCustomerNewTag'],
    reason: 'Paging: always as many as ids are asked for.',
  },
  { part: 'answer', field: 'count', operations: ['ListSubcustomerMonthlyBills', ...PLACES], reason: WHOLE },
  { part: 'answer', field: 'customer_balances.measure_id', operations: ['ListCustomersBalancesDetail'], reason: YUAN },
  {
    part: 'answer',
    field: 'user_coupons.measure_id',
    operations: ['ListIssuedPartnerCoupons', 'ListSubCustomerCoupons'],
    reason: YUAN,
  },
  { part: 'answer', field: 'records.measure_id', operations: ['ListPartnerAdjustRecords'], reason: YUAN },
  { part: 'answer', field: 'measure_id', operations: ['ShowCustomerAccountBalances'], reason: YUAN },
  {
    part: 'answer',
    field: 'account_balances.measure_id',
    operations: ['ListPartnerBalances', 'ShowCustomerAccountBalances'],
    reason: YUAN,
  },
  {
    part: 'answer',
    field: 'quotas.measure_id',
    operations: ['ListIssuedCouponQuotas', 'ListQuotaCoupons'],
    reason: YUAN,
  },
  { part: 'answer', field: 'currency', operations: ['ListCustomerCouponChangeRecords'], reason: ONE_VALUE },
  { part: 'request', field: 'balance_type', operations: ['ListCustomerCouponChangeRecords'], reason: ONE_VALUE },
  {
    part: 'request',
    field: 'offset',
    operations: ['ListQuotaCoupons', 'ListStoredValueCards'],
    reason: 'Paging: `after` sets it where one kind or state is asked for; both together are read to their end.',
  },
  {
    part: 'answer',
    field: 'error_details.error_msg',
    operations: ['CreatePartnerCoupons', 'ReclaimCouponQuotas', 'UpdateCouponQuotas'],
    reason: 'Upstream texts are for operators; the item shows the code and what it is documented to mean.',
  },
  { part: 'request', field: 'receiver_type', operations: ['SendVerificationMessageCode'], reason: ONE_VALUE },
  {
    part: 'request',
    field: 'change_type',
    operations: ['CreatePersonalRealnameAuth', 'ChangeEnterpriseRealnameAuthentication'],
    reason: ONE_VALUE,
  },
  {
    part: 'request',
    field: 'identify_type',
    operations: ['CreateEnterpriseRealnameAuthentication', 'ChangeEnterpriseRealnameAuthentication'],
    reason: ONE_VALUE,
  },
  { part: 'answer', field: 'error_code', operations: ['CheckUserIdentity'], reason: SUCCESS },
  { part: 'answer', field: 'error_msg', operations: ['CheckUserIdentity'], reason: SUCCESS },
  { part: 'answer', field: 'quotas.measure_id', operations: ['ListQuotaCoupons'], reason: YUAN },
  { part: 'answer', field: 'bill_sums.measure_id', operations: ['ListSubcustomerMonthlyBills'], reason: YUAN },
  {
    part: 'answer',
    field: 'amount_infos.measure_id',
    operations: ['ListEnterpriseMultiAccount', 'ShowMultiAccountTransferAmount'],
    reason: YUAN,
  },
  {
    part: 'request',
    field: 'sub_customer_association_type',
    operations: ['CreateSubEnterpriseAccount'],
    reason: ONE_VALUE,
  },
  { part: 'request', field: 'sm_template_args.key', operations: ['SendSmsVerificationCode'], reason: ONE_VALUE },
  { part: 'answer', field: 'fee_records.measure_id', operations: ['ListCustomerselfResourceRecords'], reason: YUAN },
  {
    part: 'answer',
    field: 'monthly_records.measure_id',
    operations: ['ListCustomerselfResourceRecordDetails'],
    reason: YUAN,
  },
  { part: 'answer', field: 'measure_id', operations: ['ShowCustomerMonthlySum'], reason: YUAN },
  { part: 'answer', field: 'bill_sums.measure_id', operations: ['ShowCustomerMonthlySum'], reason: YUAN },
  { part: 'answer', field: 'total_count', operations: ['ShowCustomerMonthlySum'], reason: WHOLE },
  {
    part: 'request',
    field: 'X-Language',
    operations: ['ListConsumeSubCustomers', 'ListResourceUsage', 'ListResourceUsageSummary'],
    reason: 'The answer has ids and figures only, and no name in any language.',
  },
  { part: 'answer', field: 'measure_id', operations: ['ListOnDemandResourceRatings'], reason: YUAN },
  {
    part: 'answer',
    field: 'product_rating_results.measure_id',
    operations: ['ListOnDemandResourceRatings'],
    reason: YUAN,
  },
  {
    part: 'answer',
    field: 'product_rating_results.discount_rating_results.measure_id',
    operations: ['ListOnDemandResourceRatings'],
    reason: YUAN,
  },
  {
    part: 'answer',
    field: 'official_website_rating_result.measure_id',
    operations: ['ListRateOnPeriodDetail'],
    reason: YUAN,
  },
  {
    part: 'answer',
    field: 'official_website_rating_result.product_rating_results.measure_id',
    operations: ['ListRateOnPeriodDetail'],
    reason: YUAN,
  },
  {
    part: 'answer',
    field: 'optional_discount_rating_results.measure_id',
    operations: ['ListRateOnPeriodDetail'],
    reason: YUAN,
  },
  {
    part: 'answer',
    field: 'optional_discount_rating_results.product_rating_results.measure_id',
    operations: ['ListRateOnPeriodDetail'],
    reason: YUAN,
  },
  { part: 'answer', field: 'page_info.next_marker', operations: ['ListResourceSpecs'], reason: WHOLE },
  { part: 'request', field: 'limit', operations: ['ListResourceSpecs'], reason: WHOLE },
  { part: 'request', field: 'marker', operations: ['ListResourceSpecs'], reason: WHOLE },
  { part: 'answer', field: 'order_infos.measure_id', operations: ['ListCustomerOrders'], reason: YUAN },
  { part: 'answer', field: 'order_infos.sub_order_infos.measure_id', operations: ['ListCustomerOrders'], reason: YUAN },
  { part: 'answer', field: 'order_info.measure_id', operations: ['ShowCustomerOrderDetails'], reason: YUAN },
  {
    part: 'answer',
    field: 'order_info.sub_order_infos.measure_id',
    operations: ['ShowCustomerOrderDetails'],
    reason: YUAN,
  },
  { part: 'answer', field: 'user_coupons.measure_id', operations: ['ListOrderCouponsByOrderId'], reason: YUAN },
  { part: 'answer', field: 'refund_infos.measure_id', operations: ['ShowRefundOrderDetails'], reason: YUAN },
  { part: 'answer', field: 'total_count', operations: ['ShowRefundOrderDetails'], reason: WHOLE },
];

/** Constraints that nothing a client can write comes near, reviewed; one that is not needed fails the test as well. */
export const OUT_OF_REACH: readonly { readonly constraint: string; readonly reason: string }[] = [
  {
    constraint: 'ChangeEnterpriseRealnameAuthentication body.enterprise_person.certifier_role enum',
    reason: ONE_VALUE,
  },
  {
    constraint: 'CreateEnterpriseRealnameAuthentication body.enterprise_person.certifier_role enum',
    reason: ONE_VALUE,
  },
  {
    constraint: 'ListCustomerselfResourceRecordDetails body.query_type enum',
    reason: 'Follows from what is asked for: a month, or days.',
  },
  {
    constraint: 'ListResourceSpecs body.filters.key enum',
    reason: 'Each argument is a filter of its own, which the gateway names.',
  },
];

/** Reads that answer nothing to made-up codes, months and regions: only their domains' tests compare them. */
export const NOT_COMPARED: readonly string[] = [
  'ListCosts',
  'ListFreeResourceInfos',
  'ListFreeResourceUsages',
  'ListFreeResourcesUsageRecords',
  'ListMultiAccountRetrieveCoupons',
  'ListOnDemandResourceRatings',
  'ListRateOnPeriodDetail',
  'ListResourceSpecs',
  'ListResourceUsage',
  'ListResourceUsageSummary',
  'ListServiceResources',
];

/** How things must stand for some reads to be made at all. */
export const SCENES: readonly (readonly Change[])[] = [
  // Only an order that gives money back has refunds.
  [
    { operation: 'ListCustomerOrders', path: 'order_infos.amount_after_discount', value: -20.07 },
    { operation: 'ShowCustomerOrderDetails', path: 'order_info.amount_after_discount', value: -20.07 },
  ],
];
