import { wireEnum } from '../../graphql/wire-enum.js';

export const incentiveStatus = wireEnum(
  'IncentiveStatus',
  'State of an incentive bill and of its rows (激励状态, R-179).',
  {
    ESTIMATED: ['ESTIMATED', 'An estimate of the present period, from performance so far; not payable (预估).'],
    PENDING_CONFIRMATION: ['PENDING_CONFIRMATION', 'Formal; waits for the partner to confirm (待确认).'],
    ISSUING: ['ISSUING', 'Confirmed; may be applied for, or is on its way (发放中).'],
    ISSUED: ['ISSUED', 'Issued (已发放).'],
  },
);
export type IncentiveStatus = keyof typeof incentiveStatus.type;

export const incentiveKind = wireEnum('IncentiveKind', 'What a program rewards (激励类型).', {
  REVENUE: ['REVENUE', 'Revenue (收入激励).'],
  OPPORTUNITY: ['OPPORTUNITY', 'Opportunities (商机激励, R-115).'],
  KOOGALLERY: ['KOOGALLERY', 'KooGallery sales (云商店激励).'],
  OTHER: ['OTHER', 'Benefit payments such as MDF and FH (权益).'],
});
export type IncentiveKind = keyof typeof incentiveKind.type;

export const freezeReason = wireEnum(
  'IncentiveFreezeReason',
  'Why an incentive is blocked from payout (冻结原因, R-184).',
  {
    UNPAID_SPENDING: ['UNPAID_SPENDING', 'Spending of the billing cycle is unpaid; released the day after it is paid.'],
    CREDIT_UNPAID: ['CREDIT_UNPAID', 'Earned by purchases on credit that are not repaid.'],
    OVERDUE_BILLS: ['OVERDUE_BILLS', 'A bill is overdue, which freezes all benefit payments until it is paid (R-185).'],
  },
);

export const feedbackState = wireEnum('IncentiveFeedbackState', 'State of the feedback on a row (反馈状态, R-181).', {
  NONE: ['NONE', 'Nobody wrote.'],
  SUBMITTED: ['SUBMITTED', 'Waits for an answer.'],
  ANSWERED: ['ANSWERED', 'Answered.'],
});
export type FeedbackState = keyof typeof feedbackState.type;

export const payoutMethod = wireEnum('PayoutMethod', 'Payout option (激励发放方式, R-182).', {
  BANK_TRANSFER: ['BANK_TRANSFER', 'Bank transfer; referral model only, with invoice (银行转账).'],
  TOP_UP: ['TOP_UP', 'Top-up of the Huawei Cloud account, with invoice (充值).'],
  TOP_UP_OWED_INVOICE: [
    'TOP_UP_OWED_INVOICE',
    'Top-up recorded as owed invoice amount, without invoice (充值, 记欠票).',
  ],
  COUPON: ['COUPON', 'Coupon quota, without invoice (代金券额度).'],
});
export type PayoutMethod = keyof typeof payoutMethod.type;
