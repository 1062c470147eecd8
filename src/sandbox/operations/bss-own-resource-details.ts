import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { isRefund, isUsage } from '../world/bill-drafts.js';
import { hostOf, zoneOf } from '../world/bill-labels.js';
import { lineId, type BillLine } from '../world/bills.js';
import { cycleName, dayAt, dayName, monthOf } from '../world/calendar.js';
import { resourceIdOf } from '../world/subscriptions.js';
import { bodyOf, languageOf, ok, page, type BodyOf, type Language, type RowOf } from './bss-answer.js';
import { daysOf, orderBefore, useFields } from './bss-bill-fields.js';
import { invalid, is } from './bss-filter.js';
import { GRANULARITY, isCounted, isOfProject, OPERATING_ENTITY, ownLines, ownResourceFields } from './bss-own-lines.js';

type Body = BodyOf<'ListCustomerselfResourceRecordDetails'>;
type Row = RowOf<'ListCustomerselfResourceRecordDetails', 'monthly_records'>;

/** Newest first. */
export const listCustomerselfResourceRecordDetails: Operation = (world, request) => {
  const body = bodyOf<'ListCustomerselfResourceRecordDetails'>(request);
  const { statistic_type: granularity = 1 } = body;
  const isWithinDays = askedDays(body);
  const lines = ownLines(world, request, { ...body, month: monthOf(body.cycle) }).filter(
    (line) => isAbout(line, body) && isWithinDays(line),
  );
  const found = GRANULARITY[granularity](lines)
    .filter((row) => isCounted(body.include_zero_record, row))
    .reverse();
  const language = languageOf(request);
  return ok<'ListCustomerselfResourceRecordDetails'>({
    monthly_records: page(found, body).map((row) => ({
      ...monthlyRecord(row, language),
      ...(granularity === 2 && { bill_date: dayName(dayAt(row.at)) }),
      ...(granularity === 3 && detailFields(row)),
    })),
    total_count: found.length,
    currency: 'CNY',
  });
};

/** @throws Refusal when days are asked for of whole months, or without saying which. */
function askedDays({ cycle, query_type, statistic_type = 1, ...body }: Body): (line: BillLine) => boolean {
  if (query_type !== 'DAILY') return () => true;
  if (statistic_type === 1) throw invalid('statistic_type', 'must be 2 or 3 when query_type is DAILY');
  if (!body.bill_cycle_begin) throw invalid('bill_cycle_begin', 'is missing');
  return daysOf(cycle, ['bill_cycle_begin', body.bill_cycle_begin], ['bill_cycle_end', body.bill_cycle_end]);
}

const isAbout = (line: BillLine, body: Body): boolean =>
  is(body.cloud_service_type, line.subscription.product.service.code) &&
  is(body.resource_type, line.subscription.product.resource.code) &&
  is(body.region, line.subscription.region.code) &&
  is(body.res_instance_id, resourceIdOf(line.subscription)) &&
  is(body.charge_mode, line.subscription.mode) &&
  is(body.bill_type, line.detailType) &&
  is(body.payer_account_id, line.customer.id) &&
  isOfProject(body.enterprise_project_id, line);

function monthlyRecord(line: BillLine, language: Language): Row {
  const { product, mode } = line.subscription;
  const before = orderBefore(line);
  return {
    cycle: cycleName(line.month),
    id: lineId(line),
    ...ownResourceFields(line, language),
    resource_Type_code: product.resource.code,
    res_instance_id: resourceIdOf(line.subscription),
    ...relationFields(line),
    product_spec_desc: product.specification,
    charge_mode: mode,
    consume_amount: new Amount(line.payable),
    ...(!isUsage(line) && { period_type: 20, period_num: 1 }),
    ...(before !== undefined && { pre_order_id: before }),
    ...(mode === 11 && { payment_type: 'NO_UPFRONT' }),
    az_code_infos: [{ az_code: zoneOf(line.subscription) }],
    payer_account_id: line.customer.id,
    be_id: OPERATING_ENTITY,
  };
}

/** A resource that hangs on no other is its own root. */
function relationFields(line: BillLine) {
  const id = resourceIdOf(line.subscription);
  const host = hostOf(line);
  if (host === undefined) return { root_resource_id: id, extend_params: { self_resource_id: id } };
  const hostId = resourceIdOf(host);
  const types = ['PARENT', 'ROOT'] as const;
  return {
    root_resource_id: hostId,
    parent_resource_id: hostId,
    extend_params: {
      self_resource_id: id,
      relation_infos: types.map((type) => ({ relative_resource_id: hostId, relative_type: type })),
    },
  };
}

/** What only a row by detail has. */
function detailFields(line: BillLine): Row {
  const { product, mode, salt } = line.subscription;
  const couldBeSpot = product.service.abbreviation === 'ECS' && mode === 3;
  const isSpot = salt % 3 === 0 ? ('Y' as const) : ('N' as const);
  return {
    ...useFields(line),
    is_spot: couldBeSpot ? isSpot : '--',
    ...(line.discount > 0n && !isRefund(line) && { promotion_type: 'PARTNER_DISCOUNT' }),
  };
}
