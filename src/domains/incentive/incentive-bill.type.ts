import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';
import { associationType } from '../customer/customer.type.js';
import {
  feedbackState,
  freezeReason,
  incentiveKind,
  incentiveStatus,
  type IncentiveStatus,
} from './incentive-words.type.js';
import { toMoney } from './incentive.type.js';

type Wire = components['schemas'];
export type BillRow = Wire['IncentiveBill'] & Owner;

const confirmedBy = wireEnum('IncentiveConfirmer', 'Who confirmed an incentive bill (R-180).', {
  PARTNER: ['PARTNER', 'The partner.'],
  SYSTEM: ['SYSTEM', 'The system, after the deadline.'],
});

@ObjectType({ description: 'One step from performance to incentive (激励计算).' })
export class IncentiveCalculationStep {
  @Field(() => String, { description: 'What is done.' })
  readonly name!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per cent applied; null where none is.' })
  readonly rate!: string | null;

  @Field(() => MoneyType, { description: 'What comes out.' })
  readonly amount!: Money;
}

@ObjectType({
  implements: Node,
  description: 'What a program earns in a period with customers of one association type (激励账单, R-179).',
})
export class IncentiveBill {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream id (激励账单ID).' })
  readonly billId!: string;

  @Field(() => BillingCycleScalar, { description: 'Reconciliation period (对账期次).' })
  readonly period!: string;

  @Field(() => String, { description: 'Name of the program.' })
  readonly programName!: string;

  @Field(() => incentiveKind.type, { description: 'What the program rewards (R-115).' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => associationType.type, { description: 'Association type of its customers.' })
  readonly associationType!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the association type.' })
  readonly associationTypeCode!: string | null;

  @Field(() => MoneyType, { description: 'The incentive (激励金额).' })
  readonly amount!: Money;

  @Field(() => incentiveStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'After this the system confirms (R-180).' })
  readonly confirmBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was confirmed.' })
  readonly confirmedAt!: string | null;

  @Field(() => confirmedBy.type, { nullable: true, description: 'Who confirmed it; null while nobody has.' })
  readonly confirmedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of who confirmed it.' })
  readonly confirmedByCode!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day by which reconciliation is expected; not binding (R-189).',
  })
  readonly expectedBy!: string | null;

  @Field(() => Boolean, { description: 'Whether it is blocked from payout (R-184).' })
  readonly frozen!: boolean;

  @Field(() => freezeReason.type, { nullable: true, description: 'Why it is blocked; null when it is not.' })
  readonly freezeReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of the reason.' })
  readonly freezeReasonCode!: string | null;

  @Field(() => feedbackState.type, { description: 'Whether a row of it is in doubt, or was (R-181).' })
  readonly feedbackState!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state of the feedback.' })
  readonly feedbackStateCode!: string | null;

  @Field(() => Int, { description: 'Rows in it.' })
  readonly detailCount!: number;

  @Field(() => Int, { description: 'For changes: the version they are based on.' })
  readonly version!: number;

  readonly payoutApplicationId?: string;
  /** Only of a bill that was read by its id. */
  readonly steps?: readonly IncentiveCalculationStep[];
}

export const IncentiveBillConnection = connectionType(IncentiveBill, 'IncentiveBill');

@InputType({ description: 'Which incentive bills; everything given must hold. Null and absent mean no filter.' })
export class IncentiveBillFilter {
  @Field(() => BillingCycleScalar, { nullable: true, description: 'Reconciliation period (对账期次).' })
  readonly period?: string | null;

  @SentAs('ListIncentiveBills', 'query.program_name')
  @Field(() => String, { nullable: true, description: 'Name of the program; matches from its first character.' })
  readonly programName?: string | null;

  @Field(() => incentiveStatus.type, { nullable: true, description: 'State.' })
  readonly status?: IncentiveStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'True: blocked from payout; false: not blocked.' })
  readonly frozen?: boolean | null;
}

@ArgsType()
export class IncentiveBillArgs extends PageArgs {
  @Field(() => IncentiveBillFilter, { nullable: true, description: 'Which bills.' })
  readonly filter?: IncentiveBillFilter | null;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.DESC, description: 'By period; ties by id.' })
  readonly periodOrder!: SortDirection;
}

const toStep = ({ name, rate, amount }: Wire['IncentiveCalculationStep']): IncentiveCalculationStep => ({
  name,
  rate: orNull(rate),
  amount: toMoney(amount),
});

export const toBill = (row: BillRow): IncentiveBill => ({
  id: nodeId('IncentiveBill', row.id),
  billId: row.id,
  period: row.period,
  programName: row.program_name,
  kind: incentiveKind.nameOf(row.program_kind),
  kindCode: textOf(row.program_kind),
  associationType: associationType.nameOf(row.association_type),
  associationTypeCode: textOf(row.association_type),
  amount: toMoney(row.amount),
  status: incentiveStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  confirmBy: orNull(row.confirm_by),
  confirmedAt: orNull(row.confirmed_at),
  confirmedBy: row.confirmed_by === undefined ? null : confirmedBy.nameOf(row.confirmed_by),
  confirmedByCode: textOf(row.confirmed_by),
  expectedBy: orNull(row.expected_by),
  frozen: row.frozen,
  freezeReason: row.freeze_reason === undefined ? null : freezeReason.nameOf(row.freeze_reason),
  freezeReasonCode: textOf(row.freeze_reason),
  feedbackState: feedbackState.nameOf(row.feedback_state),
  feedbackStateCode: textOf(row.feedback_state),
  detailCount: row.detail_count,
  version: row.version,
  ...(row.payout_application_id !== undefined && { payoutApplicationId: row.payout_application_id }),
  ...(row.calculation && { steps: row.calculation.map(toStep) }),
});
