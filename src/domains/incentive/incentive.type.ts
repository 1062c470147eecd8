import { ArgsType, Field, ID, Int, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { ManagerRow } from '../../access/scope.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { SentAs } from '../../graphql/input-limits.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';
import { chargeMode, type ChargeMode } from '../bill/bill.type.js';
import { associationType, type AssociationType } from '../customer/customer.type.js';
import {
  feedbackState,
  type FeedbackState,
  freezeReason,
  incentiveStatus,
  type IncentiveStatus,
} from './incentive-words.type.js';

type Wire = components['schemas'];

/** What decides who sees a row: whose customer it was when it earned. */
export interface DetailSight extends ManagerRow {
  readonly customerId: string;
  /** The reseller of a distributor whose customer it is. */
  readonly resellerId?: string;
  readonly occurredAt: string;
}
export type DetailRow = Omit<Wire['IncentiveDetail'], 'account_name'> & {
  readonly account_name?: string;
} & DetailSight;

export const toMoney = ({ amount, currency }: Wire['Money']): Money => Money.of(amount, currency);

@ObjectType({ description: 'A written doubt about a row, and the answer (激励反馈, R-181).' })
export class IncentiveFeedback {
  @Field(() => String, { description: 'What the partner wrote.' })
  readonly text!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly submittedAt!: string;

  @Field(() => String, { nullable: true, description: 'What Huawei answered; null while it is open.' })
  readonly answer!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  readonly answeredAt!: string | null;
}

@ObjectType({
  implements: Node,
  description: 'What one order or usage earns the partner (激励明细, R-176). Need not match the spending (R-175).',
})
export class IncentiveDetail {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Incentive data id (激励数据ID).' })
  readonly dataId!: string;

  @Field(() => String, { description: 'Upstream id of the incentive bill it is in (激励账单ID).' })
  readonly billId!: string;

  @Field(() => String, { description: 'Name of the program (计划名称).' })
  readonly programName!: string;

  @Field(() => BillingCycleScalar, { description: 'Reconciliation period (对账期次).' })
  readonly period!: string;

  @Field(() => DateTimeScalar, { description: 'When it was bought or used; decides whose customer it was (R-065).' })
  readonly occurredAt!: string;

  @Field(() => String, { nullable: true, description: 'Order number; null for usage.' })
  readonly orderNo!: string | null;

  @MaskedField('NAME', 'Name of the customer; null until verified, and for an account manager who no longer holds it.')
  readonly customerName?: never;

  @MaskedField('NAME', 'Account name of the customer; null for an account manager who no longer holds it.')
  readonly customerAccount?: never;

  @MaskedField<IncentiveDetail>('NAME', 'Name of who held the customer when it earned (客户经理, R-065).', {
    of: ({ manager }) => manager,
  })
  readonly accountManagerName?: never;

  @Field(() => String, { description: 'Product type (产品类型).' })
  readonly productType!: string;

  @Field(() => associationType.type, { description: 'Association type of the customer (R-006).' })
  readonly associationType!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the association type.' })
  readonly associationTypeCode!: string | null;

  @Field(() => chargeMode.type, { description: 'Billing mode (计费模式).' })
  readonly chargeMode!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the billing mode.' })
  readonly chargeModeCode!: string | null;

  @Field(() => incentiveStatus.type, { description: 'State of the bill it is in.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => MoneyType, { description: 'Performance that earns (业绩金额).' })
  readonly baseAmount!: Money;

  @Field(() => MoneyType, { description: 'The incentive (激励金额).' })
  readonly amount!: Money;

  @Field(() => Boolean, { description: 'Whether it is blocked from payout (冻结, R-184).' })
  readonly frozen!: boolean;

  @Field(() => freezeReason.type, { nullable: true, description: 'Why it is blocked; null when it is not.' })
  readonly freezeReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of the reason.' })
  readonly freezeReasonCode!: string | null;

  @Field(() => feedbackState.type, { description: 'State of the feedback.' })
  readonly feedbackState!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state of the feedback.' })
  readonly feedbackStateCode!: string | null;

  @Field(() => IncentiveFeedback, { nullable: true, description: 'The last feedback; null when nobody wrote.' })
  readonly feedback!: IncentiveFeedback | null;

  readonly sight!: DetailSight;
  readonly personal!: PersonalTexts<'customerName' | 'customerAccount'>;
  readonly manager!: PersonalTexts<'accountManagerName'>;
}

export const IncentiveDetailConnection = connectionType(IncentiveDetail, 'IncentiveDetail');

@InputType({ description: 'Which details; everything given must hold. Null and absent mean no filter (R-176).' })
export class IncentiveDetailFilter {
  @SentAs('ListIncentiveDetails', 'query.year')
  @Field(() => Int, { nullable: true, description: 'Year of the reconciliation period.' })
  readonly year?: number | null;

  @Field(() => BillingCycleScalar, { nullable: true, description: 'Reconciliation period (对账期次).' })
  readonly period?: string | null;

  @SentAs('ListIncentiveDetails', 'query.program_name')
  @Field(() => String, { nullable: true, description: 'Name of the program; matches from its first character.' })
  readonly programName?: string | null;

  @SentAs('ListIncentiveDetails', 'query.order_no')
  @Field(() => String, { nullable: true, description: 'Order number.' })
  readonly orderNo?: string | null;

  @SentAs('ListIncentiveDetails', 'query.customer_name')
  @Field(() => String, { nullable: true, description: 'Name of the customer; matches from its first character.' })
  readonly customerName?: string | null;

  @SentAs('ListIncentiveDetails', 'query.account_name')
  @Field(() => String, { nullable: true, description: 'Account name; matches from its first character.' })
  readonly accountName?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Who held the customer then: global ids of organization members, or upstream ids. Others match nothing.',
  })
  readonly accountManagerIds?: readonly string[] | null;

  @SentAs('ListIncentiveDetails', 'query.account_manager_name')
  @Field(() => String, { nullable: true, description: 'Name of who held the customer then; from its first character.' })
  readonly accountManagerName?: string | null;

  @SentAs('ListIncentiveDetails', 'query.product_type')
  @Field(() => String, { nullable: true, description: 'Product type.' })
  readonly productType?: string | null;

  @Field(() => associationType.type, { nullable: true, description: 'Association type.' })
  readonly associationType?: AssociationType | null;

  @Field(() => chargeMode.type, { nullable: true, description: 'Billing mode.' })
  readonly chargeMode?: ChargeMode | null;

  @Field(() => incentiveStatus.type, { nullable: true, description: 'State of the bill.' })
  readonly status?: IncentiveStatus | null;

  @Field(() => ID, { nullable: true, description: 'Incentive bill: its global id, or its upstream id.' })
  readonly billId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Incentive data id: a global id, or the upstream id.' })
  readonly dataId?: string | null;

  @SentAs('ListIncentiveDetails', 'query.indirect_partner_name')
  @Field(() => String, { nullable: true, description: 'Name of the reseller; matches from its first character.' })
  readonly indirectPartnerName?: string | null;

  @Field(() => feedbackState.type, { nullable: true, description: 'State of the feedback (R-181).' })
  readonly feedbackState?: FeedbackState | null;
}

const ORDER_FIELD = { PERIOD: 'PERIOD', AMOUNT: 'AMOUNT', ORDER_NO: 'ORDER_NO' } as const;

registerEnumType(ORDER_FIELD, {
  name: 'IncentiveDetailOrderField',
  description: 'What details can be sorted by.',
  valuesConfig: {
    PERIOD: { description: 'Reconciliation period.' },
    AMOUNT: { description: 'Number of the amount, whatever its currency.' },
    ORDER_NO: { description: 'Order number; usage has none and counts as the smallest.' },
  },
});

@InputType({ description: 'Order of details; ties by id.' })
export class IncentiveDetailOrder {
  @Field(() => ORDER_FIELD, { description: 'By what.' })
  readonly field!: keyof typeof ORDER_FIELD;

  @Field(() => SORT_DIRECTION, { description: 'Which way.' })
  readonly direction!: SortDirection;
}

@ArgsType()
export class IncentiveDetailArgs extends PageArgs {
  @Field(() => IncentiveDetailFilter, { nullable: true, description: 'Which details.' })
  readonly filter?: IncentiveDetailFilter | null;

  @Field(() => IncentiveDetailOrder, { nullable: true, description: 'Their order; newest period first when absent.' })
  readonly orderBy?: IncentiveDetailOrder | null;
}

const toFeedback = ({ text, submitted_at, answer, answered_at }: Wire['IncentiveFeedback']): IncentiveFeedback => ({
  text,
  submittedAt: submitted_at,
  answer: orNull(answer),
  answeredAt: orNull(answered_at),
});

/** The name of an account manager, as the audit trail knows him. */
export const managerTexts = ({
  account_manager_id: id = '',
  account_manager_name,
}: Pick<
  Wire['IncentiveDetail'],
  'account_manager_id' | 'account_manager_name'
>): PersonalTexts<'accountManagerName'> => ({
  ...{ entity: 'OrganizationMember', id },
  texts: { accountManagerName: account_manager_name },
});

export const toDetail = (row: DetailRow): IncentiveDetail => ({
  id: nodeId('IncentiveDetail', row.id),
  dataId: row.id,
  billId: row.bill_id,
  programName: row.program_name,
  period: row.period,
  occurredAt: row.occurred_at,
  orderNo: orNull(row.order_no),
  productType: row.product_type,
  associationType: associationType.nameOf(row.association_type),
  associationTypeCode: textOf(row.association_type),
  chargeMode: chargeMode.nameOf(row.charge_mode),
  chargeModeCode: textOf(row.charge_mode),
  status: incentiveStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  baseAmount: toMoney(row.base_amount),
  amount: toMoney(row.amount),
  frozen: row.frozen,
  freezeReason: row.freeze_reason === undefined ? null : freezeReason.nameOf(row.freeze_reason),
  freezeReasonCode: textOf(row.freeze_reason),
  feedbackState: feedbackState.nameOf(row.feedback_state),
  feedbackStateCode: textOf(row.feedback_state),
  feedback: row.feedback ? toFeedback(row.feedback) : null,
  sight: row,
  personal: {
    entity: 'Customer',
    id: row.customerId,
    texts: { customerName: row.customer_name, customerAccount: row.account_name },
  },
  manager: managerTexts(row),
});
