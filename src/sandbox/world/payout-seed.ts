import { DAY, dayAt, dayName, startOf, type Calendar } from './calendar.js';
import { IncentiveBook } from './incentive-book.js';
import { seedIncentives, type IncentiveSeed } from './incentive-seed.js';
import { RESELLER_IDS } from './organization-members.js';
import { needsInvoice, type PayoutEvent, type PayoutMethod } from './payout-states.js';
import { type Completion, type EligibleRow, type PayoutApplication, Payouts } from './payouts.js';
import type { Random } from './random.js';

interface Course {
  readonly method: PayoutMethod;
  readonly events: readonly PayoutEvent[];
  readonly automatic?: true;
  readonly completion?: Completion;
}

const TO_INVOICE = ['HAND_OVER'] as const;
const TO_REVIEW = [...TO_INVOICE, 'RECEIVE_INVOICES', 'ACCEPT_INVOICES'] as const;
const PAID = [...TO_REVIEW, 'ACCEPT_PAYOUT', 'PAY'] as const;

/** Every state there is, for rows whose method needs an invoice and for those whose does not. */
const TRANSFERRED: readonly Course[] = [
  { method: 'BANK_TRANSFER', events: TO_INVOICE },
  { method: 'BANK_TRANSFER', events: [...TO_INVOICE, 'RECEIVE_INVOICES'] },
  { method: 'BANK_TRANSFER', events: [...TO_INVOICE, 'RECEIVE_INVOICES', 'REFUSE_INVOICES'] },
  { method: 'BANK_TRANSFER', events: [...TO_REVIEW, 'REFUSE_PAYOUT'] },
  { method: 'BANK_TRANSFER', events: TO_REVIEW },
  { method: 'BANK_TRANSFER', events: [...TO_REVIEW, 'ACCEPT_PAYOUT'] },
];
const CARRIED_OUT: readonly Course[] = [
  { method: 'COUPON', events: [], automatic: true },
  { method: 'COUPON', events: ['WITHDRAW'] },
  { method: 'COUPON', events: [] },
  { method: 'COUPON', events: ['CARRY_OUT'], completion: 'QUOTA_FAILED' },
];
const LONG_TRANSFERRED: Course = { method: 'BANK_TRANSFER', events: PAID, completion: 'BANK_TRANSFERRED' };
const LONG_ISSUED: Course = { method: 'COUPON', events: ['CARRY_OUT'], completion: 'QUOTA_ISSUED' };

/** What is newer is still to be applied for. */
const APPLIED_FOR = 5;
/** What is older than this is left for whoever wants to try the payout options of then. */
const LONG_AGO = 24;

/** What the partner and its resellers earned, and what they applied for. */
export function seedEarnings(
  seed: Omit<IncentiveSeed, 'random'>,
  random: Random,
): [incentives: IncentiveBook, payouts: Payouts] {
  const book = new IncentiveBook();
  const payouts = new Payouts(book);
  seedIncentives(book, { ...seed, random });
  for (const ownerId of [seed.partnerId, ...RESELLER_IDS]) applyForOlder(payouts, ownerId, seed.calendar);
  const [, second = '', third = ''] = RESELLER_IDS;
  payouts.standingOf(second).missing = ['BUSINESS_INFO'];
  payouts.standingOf(third).hasOverdueBills = true;
  return [book, payouts];
}

/** Applications for the older periods, in every state, and for most of them long completed. */
function applyForOlder(payouts: Payouts, ownerId: string, { current }: Calendar): void {
  const transferred = [...TRANSFERRED];
  const carriedOut = [...CARRIED_OUT];
  const isOlder = ({ period }: EligibleRow): boolean => period <= current - APPLIED_FOR && period > current - LONG_AGO;
  for (const row of payouts.eligible(ownerId).filter(isOlder)) {
    const isTransferable = row.methods.includes('BANK_TRANSFER');
    const course = (isTransferable ? transferred : carriedOut).shift();
    follow(payouts, ownerId, row, course ?? (isTransferable ? LONG_TRANSFERRED : LONG_ISSUED));
  }
}

function follow(payouts: Payouts, ownerId: string, row: EligibleRow, course: Course): void {
  const { method, events, automatic, completion } = course;
  let at = startOf(row.period + 1) + 15 * DAY;
  const application = payouts.apply(ownerId, [row], { method, at, ...(automatic && { automatic }) });
  for (const event of events) {
    at += 2 * DAY;
    if (event === 'RECEIVE_INVOICES') addInvoice(application, at);
    payouts.happen(application, event, at);
  }
  const last = events.at(-1);
  if (last === 'REFUSE_INVOICES') application.rejectReason = '发票税率有误，请重新开具';
  if (last === 'REFUSE_PAYOUT') application.rejectReason = '收款账户信息与商业信息不一致';
  application.completion = completion;
}

function addInvoice(application: PayoutApplication, at: number): void {
  if (!needsInvoice(application.method)) return;
  application.invoices.push({
    kind: 'DIGITAL',
    code: undefined,
    number: `2544${application.id.slice(-16)}`,
    cents: application.cents,
    issuedOn: dayName(dayAt(at)),
    state: 'SUBMITTED',
  });
}
