import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { isRefund, isUsage } from '../world/bill-drafts.js';
import { providerOf } from '../world/bill-labels.js';
import { groupBy, totalsOf, type Totals } from '../world/bill-groups.js';
import { lineId, type BillLine } from '../world/bills.js';
import { cycleName, monthOf } from '../world/calendar.js';
import { tradeIdOf } from '../world/trade-ids.js';
import type { World } from '../world/world.js';
import { languageOf, ok, page, queryOf, wireTime, type Language, type QueryOf, type RowOf } from './bss-answer.js';
import { billDaysOf, kindFields, paidFields, projectFields, regionFields } from './bss-bill-fields.js';
import { is } from './bss-filter.js';
import { byTrade, isCounted, isOfProject, ownLines } from './bss-own-lines.js';

const NOTHING = new Amount(0n);

/** One row for each trade, newest first. */
export const listCustomerBillsFeeRecords: Operation = (world, request) => {
  const query = queryOf<'ListCustomerBillsFeeRecords'>(request);
  const month = monthOf(query.bill_cycle);
  const isWithinDays = billDaysOf(query.bill_cycle, query);
  const lines = ownLines(world, request, { ...query, month }).filter(
    (line) => isOfKind(line, query) && isWithinDays(line),
  );
  const found = byTrade(lines)
    .filter((trade) => isCounted(query.include_zero_record, trade) && is(query.status, statusOf(world, trade)))
    .reverse();
  const language = languageOf(request);
  return ok<'ListCustomerBillsFeeRecords'>({
    total_count: found.length,
    records: page(found, query).map((trade) => billRecord(world, trade, language)),
    currency: 'CNY',
  });
};

const isOfKind = (line: BillLine, query: QueryOf<'ListCustomerBillsFeeRecords'>): boolean => {
  const { product, region, mode } = line.subscription;
  return (
    is(query.provider_type, providerOf(line.subscription)) &&
    is(query.service_type_code, product.service.code) &&
    is(query.resource_type_code, product.resource.code) &&
    is(query.region_code, region.code) &&
    is(query.charging_mode, mode) &&
    is(query.bill_type, line.detailType) &&
    is(query.trade_id, tradeIdOf(line)) &&
    isOfProject(query.enterprise_project_id, line)
  );
};

/** 1 paid, 2 outstanding, 3 not settled: credit is settled when its month is over. */
function statusOf({ calendar }: World, { payment, month }: BillLine): 1 | 2 | 3 {
  if (payment.debt > 0n) return 2;
  return payment.credit > 0n && month === calendar.current ? 3 : 1;
}

const billRecord = (
  world: World,
  trade: BillLine,
  language: Language,
): RowOf<'ListCustomerBillsFeeRecords', 'records'> => ({
  bill_cycle: cycleName(trade.month),
  customer_id: trade.customer.id,
  account_name: trade.customer.accountName,
  ...kindFields(trade, language),
  ...regionFields(trade, language),
  ...projectFields(trade, language),
  charging_mode: trade.subscription.mode,
  consume_time: wireTime(isUsage(trade) ? trade.since : trade.at),
  trade_time: wireTime(trade.at),
  provider_type: providerOf(trade.subscription),
  trade_id: tradeIdOf(trade),
  id: lineId(trade),
  bill_type: trade.detailType,
  status: statusOf(world, trade),
  erase_amount: NOTHING,
  bonus_amount: NOTHING,
  ...amountsOf(trade),
});

const amountsOf = ({ official, discount, payable, payment }: Totals) => ({
  official_amount: new Amount(official),
  official_discount_amount: new Amount(discount),
  consume_amount: new Amount(payable),
  ...paidFields(payment),
  stored_value_card_amount: new Amount(payment.storedValueCard),
  writeoff_amount: new Amount(payment.writeOff),
});

/** One row for each kind of resource, billing mode and kind of bill; the totals are those of all pages. */
export const showCustomerMonthlySum: Operation = (world, request) => {
  const query = queryOf<'ShowCustomerMonthlySum'>(request);
  const lines = ownLines(world, request, { ...query, month: monthOf(query.bill_cycle) }).filter(
    (line) =>
      is(query.service_type_code, line.subscription.product.service.code) &&
      isOfProject(query.enterprise_project_id, line),
  );
  const groups = groupBy(lines, sumKey);
  const { official_amount: _, official_discount_amount: __, ...total } = amountsOf(totalsOf(lines));
  return ok<'ShowCustomerMonthlySum'>({
    total_count: groups.length,
    bill_sums: page(groups, query).map(billSum),
    ...total,
    measure_id: 1,
    currency: 'CNY',
  });
};

const sumKey = (line: BillLine): string => {
  const { product, mode } = line.subscription;
  return [line.customer.id, product.resource.code, mode, billTypeOf(line)].join(' ');
};

/** 1 consumption, 2 refund. */
const billTypeOf = (line: BillLine): 1 | 2 => (isRefund(line) ? 2 : 1);

function billSum(lines: readonly [BillLine, ...BillLine[]]): RowOf<'ShowCustomerMonthlySum', 'bill_sums'> {
  const [line] = lines;
  const { mode } = line.subscription;
  return {
    bill_cycle: cycleName(line.month),
    ...kindFields(line, 'zh'),
    // The contract has no mode for savings plans (11) here.
    ...(mode !== 11 && { charging_mode: mode }),
    ...amountsOf(totalsOf(lines)),
    truncated_amount: NOTHING,
    measure_id: 1,
    bill_type: billTypeOf(line),
    customer_id: line.customer.id,
    account_name: line.customer.accountName,
  };
}
