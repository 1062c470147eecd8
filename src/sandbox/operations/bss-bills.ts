import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { lineId, type BillLine, type MonthlyRow } from '../world/bills.js';
import { cycleName, DAY, dayStart, monthOf } from '../world/calendar.js';
import { meterOf, resourceIdOf, resourceNameOf, type ChargeMode } from '../world/subscriptions.js';
import { tradeIdOf } from '../world/trade-ids.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, page, queryOf, wantsEnglish, wireTime, type QueryOf, type RowOf } from './bss-answer.js';
import { contains, invalid, is, ownerOf } from './bss-filter.js';

/** In the order of the customer list; every row is one service of one customer, charged or refunded. */
export const listSubcustomerMonthlyBills: Operation = (world, request) => {
  const query = queryOf<'ListSubcustomerMonthlyBills'>(request);
  const { customers, bills } = world;
  const ownerId = ownerOf(world, request, query.indirect_partner_id);
  const one = query.customer_id ? customers.oneOf(ownerId, query.customer_id) : undefined;
  const asked = query.customer_id ? (one === undefined ? [] : [one]) : customers.ofOwner(ownerId);
  const month = monthOf(query.cycle);
  const mode = Number(query.charge_mode) as ChargeMode;
  const found = asked
    .flatMap((customer) => bills.monthlyRows(customer, month, mode))
    .filter(
      ({ billType, subscription }) =>
        is(query.bill_type, billType) && is(query.cloud_service_type, subscription.product.service.code),
    );
  return ok<'ListSubcustomerMonthlyBills'>({
    bill_sums: page(found, query).map((row) => billSum(world, row)),
    count: found.length,
    currency: 'CNY',
  });
};

const sumOf = (lines: readonly BillLine[], centsOf: (line: BillLine) => bigint): bigint =>
  lines.reduce((sum, line) => sum + centsOf(line), 0n);

function billSum({ bills }: World, row: MonthlyRow): RowOf<'ListSubcustomerMonthlyBills', 'bill_sums'> {
  const { customer, subscription, billType } = row;
  const { service, resource } = subscription.product;
  const lines = bills.linesOfRow(row);
  const paid = {
    BALANCE_TYPE_DEBIT: sumOf(lines, ({ payment }) => payment.cash),
    BALANCE_TYPE_COUPON: sumOf(lines, ({ payment }) => payment.coupon),
    BALANCE_TYPE_RCASH_COUPON: sumOf(lines, ({ payment }) => payment.flexiPurchaseCoupon),
  };
  return {
    customer_id: customer.id,
    cloud_service_type: service.code,
    cloud_service_type_name: service.zh,
    bill_type: billType,
    // Savings plans (11) can be asked for, yet the contract has no such mode in the answer.
    ...(subscription.mode !== 11 && { charge_mode: `${subscription.mode}` as const }),
    amount: new Amount(sumOf(lines, ({ payable }) => payable)),
    debt_amount: new Amount(sumOf(lines, ({ payment }) => payment.debt)),
    adjustment_amount: new Amount(sumOf(lines, ({ payment }) => payment.writeOff)),
    discount_amount: new Amount(sumOf(lines, ({ discount }) => discount)),
    measure_id: 1,
    account_details: (Object.keys(paid) as (keyof typeof paid)[])
      .filter((type) => paid[type] !== 0n || type === 'BALANCE_TYPE_DEBIT')
      .map((type) => ({ balance_type: type, amount: new Amount(paid[type]), bill_type: billType })),
    resource_type_code: resource.code,
    resource_type_name: resource.zh,
  };
}

/** Newest first. */
export const listSubCustomerBillDetail: Operation = (world, request) => {
  const query = queryOf<'ListSubCustomerBillDetail'>(request);
  const customer = world.customers.oneOf(ownerOf(world, request, query.indirect_partner_id), query.customer_id);
  const [from, to] = daysOf(query);
  const lines = customer === undefined ? [] : world.bills.linesOf(customer, monthOf(query.bill_cycle));
  const found = lines
    .filter((line) => isAbout(line, query) && line.at >= from && line.at < to)
    .filter((line) => is(query.account_manager_id, managerAt(world, line)))
    .reverse();
  const english = wantsEnglish(request);
  return ok<'ListSubCustomerBillDetail'>({
    total_count: found.length,
    currency: 'CNY',
    fee_records: page(found, query).map((line) => feeRecord(world, line, english)),
  });
};

/** @throws Refusal when only one day is given, or one outside the cycle. */
function daysOf(query: QueryOf<'ListSubCustomerBillDetail'>): readonly [from: number, before: number] {
  const { bill_cycle, bill_date_begin: begin, bill_date_end: end } = query;
  if (!begin && !end) return [-Infinity, Infinity];
  if (!begin || !end) throw invalid(begin ? 'bill_date_end' : 'bill_date_begin', 'is missing');
  if (!begin.startsWith(bill_cycle)) throw invalid('bill_date_begin', 'is outside the cycle');
  if (!end.startsWith(bill_cycle)) throw invalid('bill_date_end', 'is outside the cycle');
  return [dayStart(begin), dayStart(end) + DAY];
}

const isAbout = (line: BillLine, query: QueryOf<'ListSubCustomerBillDetail'>): boolean => {
  const { subscription, customer, detailType } = line;
  return (
    is(query.service_type_code, subscription.product.service.code) &&
    is(query.region_code, subscription.region.code) &&
    is(query.charging_mode, subscription.mode) &&
    is(query.bill_detail_type, detailType) &&
    is(query.resource_id, resourceIdOf(subscription)) &&
    contains(query.resource_name, resourceNameOf(subscription)) &&
    is(query.trade_id, tradeIdOf(line)) &&
    is(query.association_type, customer.associationType)
  );
};

/** Spending is attributed to who held the customer then, not to who holds it now. */
const managerAt = ({ organization }: World, { customer, at }: BillLine): string | undefined =>
  organization.assignments.historyOf(customer.id).find(({ from, to }) => from <= at && (to === undefined || at < to))
    ?.managerId;

const MONTHS = 20;
const ORDER_TYPES = { 1: 1, 2: 2, 4: 4, 8: 2 } as const;

function feeRecord(world: World, line: BillLine, english: boolean): RowOf<'ListSubCustomerBillDetail', 'fee_records'> {
  const { subscription, customer, detailType } = line;
  const { product, region, mode } = subscription;
  const { service, resource } = product;
  const language = english ? 'en' : 'zh';
  const managerId = managerAt(world, line);
  const prepaid = detailType !== 5 && detailType !== 18;
  return {
    bill_cycle: cycleName(line.month),
    customer_id: customer.id,
    association_type: customer.associationType,
    service_type_code: service.code,
    resource_type_code: resource.code,
    service_type_name: service[language],
    resource_type_name: resource[language],
    charging_mode: mode,
    trade_time: wireTime(line.at),
    trade_id: tradeIdOf(line),
    id: lineId(line),
    bill_detail_type: detailType,
    resource_id: resourceIdOf(subscription),
    resource_name: resourceNameOf(subscription),
    product_id: product.id,
    product_spec_desc: product.specification,
    region_code: region.code,
    region_name: region[language],
    consume_time: wireTime(line.at),
    ...usageOf(line),
    ...amountsOf(line),
    ...(prepaid && { period_type: MONTHS, period_num: 1, order_type: ORDER_TYPES[detailType] }),
    ...(mode === 11 && { payment_type: 'NO_UPFRONT' as const }),
    ...(managerId !== undefined && { account_manager_id: managerId }),
    partner_id: customer.ownerId,
    enterprise_project_id: '0',
  };
}

function usageOf({ subscription, usage, coveredCents }: BillLine) {
  if (subscription.mode !== 3) return {};
  const { factor, measureId } = meterOf(subscription);
  return {
    usage_type: factor,
    usage_amount: usage,
    usage_measure_id: measureId,
    ...(coveredCents > 0 && { free_resource_usage: usage, free_resource_measure_id: measureId }),
  };
}

const amountsOf = ({ official, discount, payable, payment }: BillLine) => ({
  official_amount: new Amount(official),
  official_discount_amount: new Amount(discount),
  payment_amount: new Amount(payable),
  cash_amount: new Amount(payment.cash),
  credit_amount: new Amount(payment.credit),
  coupon_amount: new Amount(payment.coupon),
  flexipurchase_coupon_amount: new Amount(payment.flexiPurchaseCoupon),
  stored_value_card_amount: new Amount(payment.storedValueCard),
  debt_amount: new Amount(payment.debt),
  writeoff_amount: new Amount(payment.writeOff),
});

/** In the order of the customer list. */
export const listConsumeSubCustomers: Operation = ({ customers, bills }, request) => {
  const body = bodyOf<'ListConsumeSubCustomers'>(request);
  const month = monthOf(body.bill_cycle);
  const found = customers.ofOwner(request.caller.accountId).filter((customer) => bills.hasLines(customer, month));
  return ok<'ListConsumeSubCustomers'>({
    sub_customers: page(found, body).map(({ id }) => ({ customer_id: id })),
    total_count: found.length,
  });
};
