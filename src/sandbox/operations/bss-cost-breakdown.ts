import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { isUsage } from '../world/bill-drafts.js';
import { daysPaidFor, shareOf } from '../world/amortisation.js';
import { costUnitOf, tagOf } from '../world/bill-labels.js';
import type { Totals } from '../world/bill-groups.js';
import type { Payment } from '../world/bill-payments.js';
import type { BillLine } from '../world/bills.js';
import { cycleName, firstDayOf, monthOf, type Month } from '../world/calendar.js';
import { resourceIdOf, resourceNameOf } from '../world/subscriptions.js';
import { tradeIdOf } from '../world/trade-ids.js';
import { languageOf, ok, page, queryOf, type Language, type QueryOf, type RowOf } from './bss-answer.js';
import {
  kindFields,
  partFields,
  productFields,
  projectFields,
  regionFields,
  tagFields,
  usageFields,
  useFields,
} from './bss-bill-fields.js';
import { contains, is } from './bss-filter.js';
import { byTrade, isOfProject, ownLines } from './bss-own-lines.js';

/** One row for each trade of which something falls on the month, newest first. */
export const listCustomerBillsMonthlyBreakDown: Operation = (world, request) => {
  const query = queryOf<'ListCustomerBillsMonthlyBreakDown'>(request);
  const month = monthOf(query.shared_month);
  // Nothing is paid for longer than a month.
  const billed = month > world.calendar.current ? [] : [month - 1, month];
  const found = billed
    .flatMap((cycle) => byTrade(ownLines(world, request, { ...query, month: cycle })))
    .filter((trade) => isAbout(trade, query) && reaches(trade, month))
    .reverse();
  const language = languageOf(request);
  return ok<'ListCustomerBillsMonthlyBreakDown'>({
    currency: 'CNY',
    total_count: found.length,
    details: page(found, query).map((trade) => detail(trade, month, language)),
  });
};

const reaches = (trade: BillLine, month: Month): boolean => daysPaidFor(trade).before > firstDayOf(month);

const isAbout = (trade: BillLine, query: QueryOf<'ListCustomerBillsMonthlyBreakDown'>): boolean => {
  const { product, region, mode } = trade.subscription;
  return (
    is(query.service_type_code, product.service.code) &&
    is(query.resource_type_code, product.resource.code) &&
    is(query.region_code, region.code) &&
    is(query.charging_mode, mode) &&
    is(query.bill_type, trade.detailType) &&
    is(query.resource_id, resourceIdOf(trade.subscription)) &&
    contains(query.resource_name, resourceNameOf(trade.subscription)) &&
    isOfProject(query.enterprise_project_id, trade)
  );
};

function detail(
  trade: BillLine,
  month: Month,
  language: Language,
): RowOf<'ListCustomerBillsMonthlyBreakDown', 'details'> {
  const { customer, subscription } = trade;
  return {
    shared_month: cycleName(month),
    bill_cycle: cycleName(trade.month),
    bill_type: trade.detailType,
    customer_id: customer.id,
    ...regionFields(trade, language),
    ...kindFields(trade, language),
    ...(isUsage(trade) ? useFields(trade) : { order_id: tradeIdOf(trade), period_type: 20 as const }),
    resource_id: resourceIdOf(subscription),
    resource_name: resourceNameOf(subscription),
    ...tagFields(trade),
    product_spec_desc: productFields(trade).product_spec_desc,
    ...projectFields(trade, language),
    charging_mode: subscription.mode,
    ...(isUsage(trade) && { usage: trade.usage }),
    ...usageFields(trade),
    ...amountsOf(trade, month),
    ...partFields(trade, language),
    ...labelFields(trade),
  };
}

function amountsOf(trade: BillLine, month: Month) {
  const days = daysPaidFor(trade);
  const [begin, end] = [firstDayOf(month), firstDayOf(month + 1)];
  const share = (from: number, before: number): Totals => shareOf(trade, days, { from, before });
  const current = share(begin, end);
  return {
    consume_amount: new Amount(trade.payable),
    past_months_amortized_amount: new Amount(share(days.from, begin).payable),
    current_month_amortized_amount: new Amount(current.payable),
    future_months_amortized_amount: new Amount(share(end, days.before).payable),
    ...amortizedFields(current.payment),
  };
}

const amortizedFields = ({ cash, credit, coupon, flexiPurchaseCoupon, storedValueCard }: Payment) => ({
  amortized_cash_amount: new Amount(cash),
  amortized_credit_amount: new Amount(credit),
  amortized_coupon_amount: new Amount(coupon),
  amortized_flexipurchase_coupon_amount: new Amount(flexiPurchaseCoupon),
  amortized_stored_value_card_amount: new Amount(storedValueCard),
  amortized_bonus_amount: new Amount(0n),
});

function labelFields({ subscription }: BillLine) {
  const tag = tagOf(subscription);
  const unit = costUnitOf(subscription);
  return {
    effective_tag_pairs: tag === undefined ? [] : [{ tag_key: tag.key, tag_value: tag.value }],
    cost_unit_pairs: unit === undefined ? [] : [{ cost_unit_name: unit.key, cost_unit_rule_value: unit.value }],
  };
}
