import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { MoneyType } from '../../graphql/money.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar, DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';
import { payoutMethod, type PayoutMethod } from '../incentive/incentive-words.type.js';
import { toMoney } from '../incentive/incentive.type.js';
import {
  PayoutInvoice,
  payoutStage,
  payoutState,
  type PayoutState,
  PayoutStep,
  toInvoice,
  toPayoutStep,
} from './payout-parts.type.js';

type Wire = components['schemas'];
export type PayoutRow = Wire['PayoutApplication'] & Owner;
export type AutoPayoutRow = Wire['AutoPayout'] & Owner;

const payoutCompletion = wireEnum('PayoutCompletion', 'How a payout application was completed (R-188).', {
  BANK_TRANSFERRED: ['BANK_TRANSFERRED', 'Transferred to the bank account.'],
  TOPPED_UP: ['TOPPED_UP', 'In the recharge account; see its changes.'],
  QUOTA_ISSUED: ['QUOTA_ISSUED', 'A coupon quota was issued; see the quotas.'],
  QUOTA_FAILED: ['QUOTA_FAILED', 'Issuing the coupon quota failed: ask support.'],
});

@ObjectType({ implements: Node, description: 'One request for payment of incentives (申付单, R-186, R-187).' })
export class PayoutApplication {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream id.' })
  readonly applicationId!: string;

  @Field(() => String, { description: 'Number shown to people (申付单号).' })
  readonly applicationNo!: string;

  @Field(() => Boolean, { description: 'Whether the system drew it up (自动申付, R-183).' })
  readonly automatic!: boolean;

  @Field(() => [BillingCycleScalar], { description: 'Reconciliation periods it is for, oldest first.' })
  readonly periods!: readonly string[];

  @Field(() => payoutMethod.type, { description: 'Payout option.' })
  readonly method!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the option.' })
  readonly methodCode!: string | null;

  @Field(() => Boolean, { description: 'Whether the partner has to send an invoice.' })
  readonly invoiceRequired!: boolean;

  @Field(() => MoneyType, { description: 'Amount applied for.' })
  readonly amount!: Money;

  @Field(() => payoutState.type, { description: 'State.' })
  readonly state!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly stateCode!: string | null;

  @Field(() => payoutStage.type, { description: 'Stage.' })
  readonly stage!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the stage.' })
  readonly stageCode!: string | null;

  @Field(() => payoutCompletion.type, { nullable: true, description: 'How it was completed; null until it is.' })
  readonly completion!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of how it was completed.' })
  readonly completionCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Transaction id of the recharge, or number of the coupon quota; null where there is none.',
  })
  readonly completionReference!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was applied for, or drawn up.' })
  readonly submittedAt!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day by which the invoice is asked for; not binding (R-189).',
  })
  readonly expectedInvoiceNoticeBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day by which invoice and list have to arrive (R-187).' })
  readonly invoiceDueBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day by which it is paid; not binding (R-189).' })
  readonly expectedPaymentBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid.' })
  readonly completedAt!: string | null;

  @Field(() => [PayoutInvoice], { description: 'Its invoices, refused ones included.' })
  readonly invoices!: readonly PayoutInvoice[];

  @Field(() => [PayoutStep], { description: 'Its states so far, oldest first.' })
  readonly history!: readonly PayoutStep[];

  @Field(() => String, { nullable: true, description: 'Why its invoice or its payment was refused last.' })
  readonly rejectReason!: string | null;

  @Field(() => Int, { description: 'For changes: the version they are based on.' })
  readonly version!: number;

  readonly billIds!: readonly string[];
}

export const PayoutApplicationConnection = connectionType(PayoutApplication, 'PayoutApplication');

@InputType({ description: 'Which applications; everything given must hold. Null and absent mean no filter.' })
export class PayoutApplicationFilter {
  @Field(() => payoutState.type, { nullable: true, description: 'State.' })
  readonly state?: PayoutState | null;

  @Field(() => payoutMethod.type, { nullable: true, description: 'Payout option.' })
  readonly method?: PayoutMethod | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Submitted at or after this time.' })
  readonly submittedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Submitted at or before this time.' })
  readonly submittedTo?: string | null;

  @Field(() => BillingCycleScalar, { nullable: true, description: 'A reconciliation period it is for.' })
  readonly period?: string | null;
}

@ArgsType()
export class PayoutApplicationArgs extends PageArgs {
  @Field(() => PayoutApplicationFilter, { nullable: true, description: 'Which applications.' })
  readonly filter?: PayoutApplicationFilter | null;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.DESC, description: 'By time of submission; ties by id.' })
  readonly submittedOrder!: SortDirection;
}

@ObjectType({ description: 'Whether payouts are applied for automatically (自动申付, R-183).' })
export class AutoPayout {
  @Field(() => Boolean, { description: 'Whether it is on.' })
  readonly enabled!: boolean;

  @Field(() => payoutMethod.type, { nullable: true, description: 'By which option; null until one was chosen.' })
  readonly method!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of the option.' })
  readonly methodCode!: string | null;

  @Field(() => Int, { description: 'For changes: the version they are based on.' })
  readonly version!: number;
}

export const toPayout = (row: PayoutRow): PayoutApplication => ({
  id: nodeId('PayoutApplication', row.id),
  applicationId: row.id,
  applicationNo: row.application_no,
  automatic: row.automatic,
  periods: row.periods,
  method: payoutMethod.nameOf(row.method),
  methodCode: textOf(row.method),
  invoiceRequired: row.invoice_required,
  amount: toMoney(row.amount),
  state: payoutState.nameOf(row.state),
  stateCode: textOf(row.state),
  stage: payoutStage.nameOf(row.stage),
  stageCode: textOf(row.stage),
  completion: row.completion === undefined ? null : payoutCompletion.nameOf(row.completion),
  completionCode: textOf(row.completion),
  completionReference: orNull(row.completion_reference),
  submittedAt: row.submitted_at,
  expectedInvoiceNoticeBy: orNull(row.expected_invoice_notice_by),
  invoiceDueBy: orNull(row.invoice_due_by),
  expectedPaymentBy: orNull(row.expected_payment_by),
  completedAt: orNull(row.completed_at),
  invoices: row.invoices.map(toInvoice),
  history: row.history.map(toPayoutStep),
  rejectReason: orNull(row.reject_reason),
  version: row.version,
  billIds: row.bill_ids,
});

export const toAutoPayout = ({ enabled, method, version }: AutoPayoutRow): AutoPayout => ({
  enabled,
  method: method === undefined ? null : payoutMethod.nameOf(method),
  methodCode: textOf(method),
  version,
});
