import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { lineId, type BillLine } from '../world/bills.js';
import { projectOf } from '../world/bill-labels.js';
import { cycleName, monthOf } from '../world/calendar.js';
import { managerAt } from '../world/holding-windows.js';
import { resourceIdOf, resourceNameOf } from '../world/subscriptions.js';
import { tradeIdOf } from '../world/trade-ids.js';
import type { World } from '../world/world.js';
import { languageOf, ok, page, queryOf, wireTime, type Language, type QueryOf, type RowOf } from './bss-answer.js';
import {
  billDaysOf,
  kindFields,
  paidFields,
  partFields,
  productFields,
  regionFields,
  tagFields,
  usageFields,
} from './bss-bill-fields.js';
import { contains, is, ownerOf } from './bss-filter.js';

/** Newest first. */
export const listSubCustomerBillDetail: Operation = (world, request) => {
  const query = queryOf<'ListSubCustomerBillDetail'>(request);
  const customer = world.customers.oneEverOf(ownerOf(world, request, query.indirect_partner_id), query.customer_id);
  const isWithinDays = billDaysOf(query.bill_cycle, query);
  const lines = customer === undefined ? [] : world.bills.linesOf(customer, monthOf(query.bill_cycle));
  const found = lines
    .filter((line) => isAbout(line, query) && isWithinDays(line))
    .filter((line) => is(query.account_manager_id, managerOf(world, line)))
    .reverse();
  const language = languageOf(request);
  return ok<'ListSubCustomerBillDetail'>({
    total_count: found.length,
    currency: 'CNY',
    fee_records: page(found, query).map((line) => feeRecord(world, line, language)),
  });
};

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
    is(query.association_type, customer.billedAs)
  );
};

const managerOf = ({ organization }: World, { customer, at }: BillLine): string | undefined =>
  managerAt(organization.assignments.historyOf(customer.id), at);

const MONTHS = 20;
const ORDER_TYPES = { 1: 1, 2: 2, 4: 4, 8: 2 } as const;

function feeRecord(
  world: World,
  line: BillLine,
  language: Language,
): RowOf<'ListSubCustomerBillDetail', 'fee_records'> {
  const { subscription, customer, detailType, usage } = line;
  const { mode } = subscription;
  const managerId = managerOf(world, line);
  const prepaid = detailType !== 5 && detailType !== 18;
  return {
    bill_cycle: cycleName(line.month),
    customer_id: customer.id,
    association_type: customer.billedAs,
    ...kindFields(line, language),
    charging_mode: mode,
    trade_time: wireTime(line.at),
    trade_id: tradeIdOf(line),
    id: lineId(line),
    bill_detail_type: detailType,
    resource_id: resourceIdOf(subscription),
    resource_name: resourceNameOf(subscription),
    ...productFields(line),
    ...tagFields(line),
    ...regionFields(line, language),
    ...partFields(line, language),
    consume_time: wireTime(line.at),
    ...(mode === 3 && { usage_amount: usage }),
    ...usageFields(line),
    ...amountsOf(line),
    ...(prepaid && { period_type: MONTHS, period_num: 1, order_type: ORDER_TYPES[detailType] }),
    ...(mode === 11 && { payment_type: 'NO_UPFRONT' as const }),
    ...(managerId !== undefined && { account_manager_id: managerId }),
    partner_id: customer.ownerId,
    enterprise_project_id: projectOf(line).id,
  };
}

const amountsOf = ({ official, discount, payable, payment }: BillLine) => ({
  official_amount: new Amount(official),
  official_discount_amount: new Amount(discount),
  payment_amount: new Amount(payable),
  ...paidFields(payment),
  stored_value_card_amount: new Amount(payment.storedValueCard),
  writeoff_amount: new Amount(payment.writeOff),
});
