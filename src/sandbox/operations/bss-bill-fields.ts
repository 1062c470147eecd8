import { Amount } from '../amount.js';
import { isRefund, isUsage } from '../world/bill-drafts.js';
import { bundledPartOf, labelText, projectOf, tagOf } from '../world/bill-labels.js';
import type { Payment } from '../world/bill-payments.js';
import type { BillLine } from '../world/bills.js';
import { DAY, dayStart, daysIn } from '../world/calendar.js';
import { takesPackages } from '../world/packages.js';
import { meterOf, resourceIdOf, resourceNameOf } from '../world/subscriptions.js';
import { tradeIdOf } from '../world/trade-ids.js';
import { wireTime, type Language } from './bss-answer.js';
import { invalid } from './bss-filter.js';

const HOUR = 3_600_000;

/** What most lists of bill lines call by the same names. */
export function kindFields({ subscription }: BillLine, language: Language) {
  const { service, resource } = subscription.product;
  return {
    service_type_code: service.code,
    resource_type_code: resource.code,
    service_type_name: service[language],
    resource_type_name: resource[language],
  };
}

export const regionFields = ({ subscription: { region } }: BillLine, language: Language) => ({
  region_code: region.code,
  region_name: region[language],
});

export function projectFields(line: BillLine, language: Language) {
  const project = projectOf(line);
  return { enterprise_project_id: project.id, enterprise_project_name: project[language] };
}

export const tagFields = ({ subscription }: BillLine) => ({ resource_tag: labelText(tagOf(subscription)) });

/** The first segment of a specification is what the product is called. */
export const productFields = ({ subscription: { product } }: BillLine) => ({
  product_id: product.id,
  product_name: product.specification.split('|', 1)[0] ?? '',
  product_spec_desc: product.specification,
});

/** The part of a bundle that the line is about. */
export function partFields({ subscription }: BillLine, language: Language) {
  const part = bundledPartOf(subscription);
  if (part === undefined) return {};
  const { service } = subscription.product;
  return {
    sub_service_type_code: service.code,
    sub_service_type_name: service[language],
    sub_resource_type_code: part.code,
    sub_resource_type_name: part[language],
    sub_resource_id: resourceIdOf(subscription).replace('-0000-', '-0001-'),
    sub_resource_name: `${resourceNameOf(subscription)}-volume`,
  };
}

/** What a resource package covered, or a reserved instance in the case of a server. */
export function usageFields({ subscription, usage, coveredCents }: BillLine) {
  if (subscription.mode !== 3) return {};
  const { factor, measureId } = meterOf(subscription);
  const isReserved = !takesPackages(subscription);
  return {
    usage_type: factor,
    usage_measure_id: measureId,
    ...(coveredCents > 0 && !isReserved && { free_resource_usage: usage, free_resource_measure_id: measureId }),
    ...(coveredCents > 0 && isReserved && { ri_usage: usage, ri_usage_measure_id: measureId }),
  };
}

export const paidFields = ({ cash, credit, coupon, flexiPurchaseCoupon, debt }: Payment) => ({
  cash_amount: new Amount(cash),
  credit_amount: new Amount(credit),
  coupon_amount: new Amount(coupon),
  flexipurchase_coupon_amount: new Amount(flexiPurchaseCoupon),
  debt_amount: new Amount(debt),
});

/** When what the line pays for is used; a refund pays for nothing. */
export function useFields(line: BillLine) {
  if (isRefund(line)) return {};
  const end = isUsage(line) ? line.at + HOUR : line.at + daysIn(line.month) * DAY;
  return { effective_time: wireTime(line.since), expire_time: wireTime(end) };
}

/** The order before: of the purchase when renewed, of the payment when refunded. */
export function orderBefore(line: BillLine): string | undefined {
  const { customer, subscription, month } = line;
  if (isRefund(line)) return tradeIdOf({ customer, subscription, month });
  const isRenewal = line.detailType === 2 || line.detailType === 8;
  return isRenewal ? tradeIdOf({ customer, subscription, month: subscription.from }) : undefined;
}

type NamedDay = readonly [field: string, day: string | undefined];

/** Whether a line is of the days asked for. @throws Refusal when only one day is given, or one outside the cycle. */
export function daysOf(cycle: string, first: NamedDay, last: NamedDay): (line: Pick<BillLine, 'at'>) => boolean {
  const [, begin] = first;
  const [, end] = last;
  if (!begin && !end) return () => true;
  for (const [field, day] of [first, last]) {
    if (!day) throw invalid(field, 'is missing');
    if (!day.startsWith(cycle)) throw invalid(field, 'is outside the cycle');
  }
  const [from, before] = [dayStart(begin ?? ''), dayStart(end ?? '') + DAY];
  return ({ at }) => at >= from && at < before;
}

interface BillDates {
  readonly bill_date_begin?: string;
  readonly bill_date_end?: string;
}

export const billDaysOf = (cycle: string, { bill_date_begin: begin, bill_date_end: end }: BillDates) =>
  daysOf(cycle, ['bill_date_begin', begin], ['bill_date_end', end]);
