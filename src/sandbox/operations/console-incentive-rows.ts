import { Amount, sum } from '../amount.js';
import { cycleName, dayAt, dayName, startOf } from '../world/calendar.js';
import {
  centsOf,
  feedbackState,
  nameOf,
  type Feedback,
  type FeedbackState,
  type IncentiveBill,
  type IncentiveDetail,
} from '../world/incentive-book.js';
import { workingDaysAfter } from '../world/payouts.js';
import { present, type ConsoleCall } from './console-call.js';

export interface WireMoney {
  readonly amount: string;
  readonly currency: string;
}

export const moneyOf = (cents: bigint, currency: string): WireMoney => ({
  amount: new Amount(cents).toString(),
  currency,
});

/** One sum per currency: amounts of different currencies are never added. */
export function sumsOf<Row>(
  rows: readonly Row[],
  of: (row: Row) => { readonly cents: bigint; readonly currency: string },
): readonly WireMoney[] {
  const sums = new Map<string, bigint>();
  for (const row of rows) {
    const { cents, currency } = of(row);
    sums.set(currency, (sums.get(currency) ?? 0n) + cents);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, cents]) => moneyOf(cents, currency));
}

export const isoOf = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString();

/** Whose customer it was when it earned, not whose it is now; a reseller's customers come with the reseller. */
export function holderOf(
  { organization }: ConsoleCall,
  { bill, customer, occurredAt }: IncentiveDetail,
): string | undefined {
  const subjectId = customer.ownerId === bill.ownerId ? customer.id : customer.ownerId;
  return organization.assignments
    .historyOf(subjectId)
    .find(({ from, to }) => from <= occurredAt && (to === undefined || occurredAt < to))?.managerId;
}

/** The name of that member. */
export function holderNameOf(call: ConsoleCall, detail: IncentiveDetail): string | undefined {
  return call.organization.members.get(holderOf(call, detail) ?? '')?.name;
}

/** Who holds the customer now. */
export const presentHolderOf = (
  { organization }: ConsoleCall,
  { bill, customer }: IncentiveDetail,
): string | undefined =>
  organization.assignments.openOf(customer.ownerId === bill.ownerId ? customer.id : customer.ownerId)?.managerId;

/** The reseller whose customer it is, seen from its distributor. */
export const resellerOf = ({ world }: ConsoleCall, { bill, customer }: IncentiveDetail) =>
  customer.ownerId === bill.ownerId ? undefined : world.resellers.find(({ id }) => id === customer.ownerId);

const feedbackOf = ({ text, submittedAt, answer, answeredAt }: Feedback): Record<string, unknown> =>
  present({ text, submitted_at: isoOf(submittedAt), answer, answered_at: isoOf(answeredAt) });

export function detailToWire(call: ConsoleCall, detail: IncentiveDetail): Record<string, unknown> {
  const { bill, customer, feedback } = detail;
  const { currency } = bill.program;
  const reseller = resellerOf(call, detail);
  return present({
    id: detail.id,
    bill_id: bill.id,
    program_name: nameOf(bill),
    period: cycleName(bill.period),
    occurred_at: isoOf(detail.occurredAt),
    order_no: detail.orderNo,
    customer_id: customer.id,
    customer_name: customer.name,
    account_name: customer.accountName,
    indirect_partner_id: reseller?.id,
    indirect_partner_name: reseller?.name,
    account_manager_id: holderOf(call, detail),
    account_manager_name: holderNameOf(call, detail),
    product_type: detail.productType,
    association_type: bill.associationType,
    charge_mode: detail.chargeMode,
    status: bill.status,
    base_amount: moneyOf(detail.base, currency),
    amount: moneyOf(detail.cents, currency),
    frozen: bill.frozen !== undefined,
    freeze_reason: bill.frozen,
    feedback_state: feedbackState(feedback),
    feedback: feedback && feedbackOf(feedback),
  });
}

/** A bill with rows in doubt is in doubt; with rows answered and none in doubt it is answered. */
function feedbackOfBill({ details }: IncentiveBill): FeedbackState {
  const states = details.map(({ feedback }) => feedbackState(feedback));
  if (states.includes('SUBMITTED')) return 'SUBMITTED';
  return states.includes('ANSWERED') ? 'ANSWERED' : 'NONE';
}

export const billToWire = (bill: IncentiveBill): Record<string, unknown> =>
  present({
    id: bill.id,
    period: cycleName(bill.period),
    program_name: nameOf(bill),
    program_kind: bill.program.kind,
    association_type: bill.associationType,
    amount: moneyOf(centsOf(bill), bill.program.currency),
    status: bill.status,
    confirm_by: isoOf(bill.confirmBy),
    confirmed_at: isoOf(bill.confirmedAt),
    confirmed_by: bill.confirmedBy,
    // within five working days of the next month.
    expected_by: dayName(workingDaysAfter(dayAt(startOf(bill.period + 1)) - 1, 5)),
    frozen: bill.frozen !== undefined,
    freeze_reason: bill.frozen,
    feedback_state: feedbackOfBill(bill),
    detail_count: bill.details.length,
    payout_application_id: bill.payoutId,
    version: bill.version,
  });

/** From performance to incentive. */
export function calculationOf({ details, program }: IncentiveBill): readonly Record<string, unknown>[] {
  const step = (name: string, cents: bigint, rate?: string): Record<string, unknown> =>
    present({ name, rate, amount: moneyOf(cents, program.currency) });
  return [
    step(
      '计入激励的业绩',
      sum(details, ({ base }) => base),
    ),
    step(
      '按激励比例计算',
      sum(details, ({ cents }) => cents),
      // Hundredths of a per cent have two decimals, as cents have.
      new Amount(program.rate).toString(),
    ),
  ];
}
