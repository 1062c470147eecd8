import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { isRefund, isUsage } from '../world/bill-drafts.js';
import { lineId, type BillLine } from '../world/bills.js';
import { dayAt, dayName, monthOf } from '../world/calendar.js';
import { meterOf, resourceIdOf } from '../world/subscriptions.js';
import { tradeIdOf } from '../world/trade-ids.js';
import { MEASURE_UNITS } from '../world/units.js';
import { languageOf, ok, page, queryOf, wireTime, type Language, type QueryOf, type RowOf } from './bss-answer.js';
import { billDaysOf, orderBefore, productFields, usageFields, useFields } from './bss-bill-fields.js';
import { is } from './bss-filter.js';
import { GRANULARITY, isCounted, isOfProject, ownLines, ownResourceFields } from './bss-own-lines.js';

/** Newest first. */
export const listCustomerselfResourceRecords: Operation = (world, request) => {
  const query = queryOf<'ListCustomerselfResourceRecords'>(request);
  const { statistic_type: granularity = 3 } = query;
  const isWithinDays = billDaysOf(query.cycle, query);
  const lines = ownLines(world, request, { ...query, month: monthOf(query.cycle) }).filter(
    (line) => isAbout(line, query) && isWithinDays(line),
  );
  const found = GRANULARITY[granularity](lines)
    .filter((row) => isCounted(query.include_zero_record, row))
    .reverse();
  const language = languageOf(request);
  return ok<'ListCustomerselfResourceRecords'>({
    fee_records: page(found, query).map((row) => ({
      ...feeRecord(row, language),
      ...(granularity !== 1 && { id: lineId(row), formula: formulaOf(row) }),
    })),
    total_count: found.length,
    currency: 'CNY',
  });
};

const isAbout = (line: BillLine, query: QueryOf<'ListCustomerselfResourceRecords'>): boolean =>
  is(query.cloud_service_type, line.subscription.product.service.code) &&
  is(query.region, line.subscription.region.code) &&
  is(query.charge_mode, String(line.subscription.mode)) &&
  is(query.bill_type, line.detailType) &&
  is(query.resource_id, resourceIdOf(line.subscription)) &&
  is(query.trade_id, tradeIdOf(line)) &&
  isOfProject(query.enterprise_project_id, line);

const formulaOf = ({ official, discount }: BillLine): string =>
  `${new Amount(official).toString()} - ${new Amount(discount).toString()}`;

/** Measure ids. */
const YUAN = 1;
const MONTHS = 20;

function feeRecord(line: BillLine, language: Language): RowOf<'ListCustomerselfResourceRecords', 'fee_records'> {
  const { product, mode, size } = line.subscription;
  return {
    bill_date: dayName(dayAt(line.at)),
    ...ownResourceFields(line, language),
    resource_type: product.resource.code,
    resource_id: resourceIdOf(line.subscription),
    ...productFields(line),
    ...(isUsage(line) && useFields(line)),
    ...(product.size !== undefined && { spec_size: size, spec_size_measure_id: product.size.measureId }),
    trade_time: wireTime(line.at),
    charge_mode: `${mode}`,
    amount: new Amount(line.payable),
    ...(isUsage(line) && { usage: line.usage }),
    ...usageFields(line),
    ...unitPrice(line, language),
    ...orderFields(line),
  };
}

function orderFields(line: BillLine) {
  if (isUsage(line)) return {};
  const before = isRefund(line) ? orderBefore(line) : undefined;
  return {
    order_id: tradeIdOf(line),
    period_type: '20' as const,
    period_num: 1,
    ...(before !== undefined && { relative_order_id: before }),
  };
}

const CENT = 10_000;

/** Only of list prices that are whole cents for each unit. */
function unitPrice(line: BillLine, language: Language) {
  if (isRefund(line)) return {};
  const { subscription } = line;
  const isMetered = subscription.mode === 3;
  if (subscription.micros % CENT !== 0) return {};
  const cents = isMetered ? BigInt(subscription.micros / CENT) : line.official;
  const measures = [YUAN, isMetered ? meterOf(subscription).measureId : MONTHS];
  const unit = measures.map((wanted) => MEASURE_UNITS.find(({ id }) => id === wanted)?.[language]).join('/');
  return { unit_price: new Amount(cents), unit };
}
