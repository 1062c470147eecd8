import { Field, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { BillingCycleScalar, DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';
import { toMoney } from '../incentive/incentive.type.js';

type Wire = components['schemas'];
export type InvoicingListRow = Wire['PayoutInvoicingList'];

export const payoutState = wireEnum('PayoutState', 'State of a payout application (申付单状态, R-187).', {
  PENDING_SUBMISSION: ['PENDING_SUBMISSION', 'Drawn up automatically, not submitted yet (待提交).'],
  PROCESSING: ['PROCESSING', 'At finance (处理中).'],
  PENDING_INVOICE: ['PENDING_INVOICE', 'Waits for the invoice of the partner (待开票).'],
  INVOICE_REVIEW: ['INVOICE_REVIEW', 'The invoice is reviewed, the second working day after receipt (发票审核).'],
  PAYOUT_REVIEW: ['PAYOUT_REVIEW', 'The payment is reviewed (付款审核).'],
  PAYING: ['PAYING', 'Being paid, within two working days (付款中).'],
  COMPLETED: ['COMPLETED', 'Paid (已完成).'],
  REJECTED: ['REJECTED', 'Refused for good; its incentives may be applied for again (已驳回).'],
  WITHDRAWN: ['WITHDRAWN', 'Taken back; its incentives may be applied for again (已撤回).'],
});
export type PayoutState = keyof typeof payoutState.type;

export const payoutStage = wireEnum('PayoutStage', 'Stage on the way to payment (R-187).', {
  APPLICATION_HANDLING: ['APPLICATION_HANDLING', 'Application (申请处理).'],
  INVOICING: ['INVOICING', 'Invoice (开票).'],
  REVIEW: ['REVIEW', 'Review (审核).'],
  PAYMENT: ['PAYMENT', 'Payment (付款).'],
  DONE: ['DONE', 'Over (完成).'],
});

export const invoiceKind = wireEnum('PayoutInvoiceKind', 'Form of an invoice (发票形式).', {
  DIGITAL: ['DIGITAL', 'Digital invoice (数电发票).'],
  ELECTRONIC: ['ELECTRONIC', 'Electronic invoice (电子发票).'],
  PAPER: ['PAPER', 'Paper invoice (纸质发票).'],
});
export type InvoiceKind = keyof typeof invoiceKind.type;

const invoiceState = wireEnum('PayoutInvoiceState', 'State of an invoice of the partner.', {
  SUBMITTED: ['SUBMITTED', 'Handed in.'],
  ACCEPTED: ['ACCEPTED', 'Accepted.'],
  REFUSED: ['REFUSED', 'Refused; it counts no more.'],
});

@ObjectType({ description: 'An invoice of the partner; it belongs to one application only (发票, R-186).' })
export class PayoutInvoice {
  @Field(() => invoiceKind.type, { description: 'Form.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the form.' })
  readonly kindCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Invoice code (发票代码); digital ones have none.' })
  readonly code!: string | null;

  @Field(() => String, { description: 'Invoice number (发票号码).' })
  readonly number!: string;

  @Field(() => MoneyType, { description: 'Amount.' })
  readonly amount!: Money;

  @Field(() => DateScalar, { description: 'Day of issue.' })
  readonly issuedOn!: string;

  @Field(() => invoiceState.type, { description: 'State.' })
  readonly state!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly stateCode!: string | null;
}

@ObjectType({ description: 'A state of a payout application and when it began.' })
export class PayoutStep {
  @Field(() => payoutState.type, { description: 'The state.' })
  readonly state!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly stateCode!: string | null;

  @Field(() => payoutStage.type, { description: 'Its stage.' })
  readonly stage!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the stage.' })
  readonly stageCode!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  readonly at!: string;
}

@ObjectType({ description: 'A line of an invoicing list.' })
export class PayoutInvoicingLine {
  @Field(() => BillingCycleScalar, { description: 'Reconciliation period.' })
  readonly period!: string;

  @Field(() => String, { description: 'Name of the program.' })
  readonly programName!: string;

  @Field(() => MoneyType, { description: 'Amount.' })
  readonly amount!: Money;
}

@ObjectType({ description: 'What the partner prints and sends with its invoice (开票清单, R-190).' })
export class PayoutInvoicingList {
  @Field(() => String, { description: 'Number of the application.' })
  readonly applicationNo!: string;

  @Field(() => String, { description: 'Who the invoice is made out to.' })
  readonly recipient!: string;

  @Field(() => String, { description: 'Where paper is sent.' })
  readonly address!: string;

  @Field(() => String, { description: 'Where electronic invoices are sent.' })
  readonly mailbox!: string;

  @Field(() => [PayoutInvoicingLine], { description: 'One line per bill.' })
  readonly lines!: readonly PayoutInvoicingLine[];

  @Field(() => MoneyType, { description: 'Their sum.' })
  readonly total!: Money;
}

export const toInvoice = ({ kind, code, number, amount, issued_on, state }: Wire['PayoutInvoice']): PayoutInvoice => ({
  kind: invoiceKind.nameOf(kind),
  kindCode: textOf(kind),
  code: orNull(code),
  number,
  amount: toMoney(amount),
  issuedOn: issued_on,
  state: invoiceState.nameOf(state),
  stateCode: textOf(state),
});

export const toPayoutStep = ({ state, stage, at }: Wire['PayoutStep']): PayoutStep => ({
  state: payoutState.nameOf(state),
  stateCode: textOf(state),
  stage: payoutStage.nameOf(stage),
  stageCode: textOf(stage),
  at,
});

export const toInvoicingList = (row: InvoicingListRow): PayoutInvoicingList => ({
  applicationNo: row.application_no,
  recipient: row.recipient,
  address: row.address,
  mailbox: row.mailbox,
  lines: row.lines.map(({ period, program_name, amount }) => ({
    period,
    programName: program_name,
    amount: toMoney(amount),
  })),
  total: toMoney(row.total),
});
