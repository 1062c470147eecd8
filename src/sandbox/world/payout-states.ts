import type { AssociationType } from './incentive-programs.js';
import type { Month } from './calendar.js';

export type PayoutState =
  | 'PENDING_SUBMISSION'
  | 'PROCESSING'
  | 'PENDING_INVOICE'
  | 'INVOICE_REVIEW'
  | 'PAYOUT_REVIEW'
  | 'PAYING'
  | 'COMPLETED'
  | 'REJECTED'
  | 'WITHDRAWN';

/** */
export const STAGES: Readonly<Record<PayoutState, string>> = {
  PENDING_SUBMISSION: 'APPLICATION_HANDLING',
  PROCESSING: 'APPLICATION_HANDLING',
  PENDING_INVOICE: 'INVOICING',
  INVOICE_REVIEW: 'INVOICING',
  PAYOUT_REVIEW: 'REVIEW',
  PAYING: 'PAYMENT',
  COMPLETED: 'DONE',
  REJECTED: 'DONE',
  WITHDRAWN: 'DONE',
};

export type PayoutEvent =
  | 'SUBMIT'
  | 'HAND_OVER'
  | 'CARRY_OUT'
  | 'RECEIVE_INVOICES'
  | 'ACCEPT_INVOICES'
  | 'REFUSE_INVOICES'
  | 'ACCEPT_PAYOUT'
  | 'REFUSE_PAYOUT'
  | 'PAY'
  | 'WITHDRAW';

interface Transition {
  readonly from: readonly PayoutState[];
  readonly to: PayoutState;
  /** Only of methods that need an invoice, or only of those that need none. */
  readonly invoiceRequired?: boolean;
}

/** Who is not named here cannot happen. */
export const TRANSITIONS: Readonly<Record<PayoutEvent, Transition>> = {
  SUBMIT: { from: ['PENDING_SUBMISSION'], to: 'PROCESSING' },
  HAND_OVER: { from: ['PROCESSING'], to: 'PENDING_INVOICE', invoiceRequired: true },
  CARRY_OUT: { from: ['PROCESSING'], to: 'COMPLETED', invoiceRequired: false },
  RECEIVE_INVOICES: { from: ['PENDING_INVOICE'], to: 'INVOICE_REVIEW' },
  ACCEPT_INVOICES: { from: ['INVOICE_REVIEW'], to: 'PAYOUT_REVIEW' },
  REFUSE_INVOICES: { from: ['INVOICE_REVIEW'], to: 'PENDING_INVOICE' },
  ACCEPT_PAYOUT: { from: ['PAYOUT_REVIEW'], to: 'PAYING' },
  REFUSE_PAYOUT: { from: ['PAYOUT_REVIEW'], to: 'REJECTED' },
  PAY: { from: ['PAYING'], to: 'COMPLETED' },
  WITHDRAW: { from: ['PENDING_SUBMISSION', 'PROCESSING'], to: 'WITHDRAWN' },
};

export type PayoutMethod = 'BANK_TRANSFER' | 'TOP_UP' | 'TOP_UP_OWED_INVOICE' | 'COUPON';

export const needsInvoice = (method: PayoutMethod): boolean => method === 'BANK_TRANSFER' || method === 'TOP_UP';

const REFERRAL = '1';
const SINCE = 2023 * 12 + 9;

/** The account and coupons hold yuan; whatever is in another currency is transferred. */
export function allowedMethods(type: AssociationType, period: Month, currency: string): readonly PayoutMethod[] {
  if (currency !== 'CNY') return ['BANK_TRANSFER'];
  if (type === REFERRAL) return ['BANK_TRANSFER', 'TOP_UP', 'COUPON'];
  return period < SINCE ? ['TOP_UP', 'COUPON'] : ['TOP_UP_OWED_INVOICE', 'COUPON'];
}
