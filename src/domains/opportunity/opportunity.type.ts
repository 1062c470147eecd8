import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ManagerRow } from '../../access/scope.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType } from '../../graphql/relay.js';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull } from '../../graphql/wire-value.js';
import { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';

type Wire = components['schemas'];

/** `indirectPartnerId` says whose organization it is private to; `indirect_partner_id` whose customer it is about. */
export type OpportunityRow = Wire['Opportunity'] & ManagerRow;

export const opportunityStage = wireEnum(
  'OpportunityStage',
  'Development phase (商机阶段, Q-7); it changes by a progress entry only (R-096).',
  {
    IDENTIFIED: ['IDENTIFIED', 'A need was heard of (商机发现).'],
    QUALIFIED: ['QUALIFIED', 'Need, budget and decision maker are confirmed (商机确认).'],
    SOLUTION: ['SOLUTION', 'A solution is being worked out (方案设计).'],
    TESTING: ['TESTING', 'The customer tests (测试验证).'],
    NEGOTIATION: ['NEGOTIATION', 'Price and contract are negotiated (商务谈判).'],
    WON: ['WON', 'The customer ordered (赢单); final.'],
    LOST: ['LOST', 'The customer did not order (丢单); final.'],
  },
);

export const opportunityStatus = wireEnum('OpportunityStatus', 'State of an opportunity; follows from its stage.', {
  OPEN: ['OPEN', 'Being worked on.'],
  WON: ['WON', 'The customer ordered; reading only from then on.'],
  LOST: ['LOST', 'The customer did not order; reading only from then on.'],
});

export const opportunityChargeMode = wireEnum('OpportunityChargeMode', 'How the customer will be charged.', {
  PAY_PER_USE: ['PAY_PER_USE', 'By use (按需).'],
  YEARLY_MONTHLY: ['YEARLY_MONTHLY', 'For a period (包年/包月).'],
  MIXED: ['MIXED', 'Both.'],
});

@ObjectType({ description: 'Expected revenue of an opportunity (营收信息, R-093).' })
export class OpportunityRevenue {
  @Field(() => MoneyType, { description: 'Estimated amount (预计金额).' })
  readonly estimatedAmount!: Money;

  @Field(() => DateScalar, { description: 'Day the deal is expected, China time (预计成交时间).' })
  readonly expectedCloseDate!: string;

  @Field(() => opportunityChargeMode.type, { description: 'How the customer will be charged (计费模式).' })
  readonly chargeMode!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the charge mode.' })
  readonly chargeModeCode!: string | null;

  @Field(() => [String], { description: 'What is to be sold.' })
  readonly products!: readonly string[];
}

@ObjectType({
  implements: Node,
  description:
    'An opportunity that a member of the partner or reseller registered (商机), private to that organization. It belongs to ' +
    'its account manager, whoever holds the customer by now (R-088, R-099).',
})
export class Opportunity {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream opportunity id.' })
  readonly opportunityId!: string;

  @Field(() => String, { description: 'Name (商机名称).' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Upstream id of the customer, when it is associated.' })
  readonly customerId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Upstream id of the customer report (报备客户) it was registered for, if any (R-091).',
  })
  readonly reportId!: string | null;

  @MaskedField('NAME', 'Name of the customer as it was registered (客户名称).')
  readonly customerName?: never;

  @MaskedField('NAME', 'Account name of the customer as it was registered (账号名).')
  readonly accountName?: never;

  @Field(() => String, { description: 'Upstream member id of the account manager who owns it (R-088).' })
  readonly accountManagerId!: string;

  @Field(() => String, { description: 'Industry of the customer (客户行业), a code of `opportunityReference`.' })
  readonly industry!: string;

  @Field(() => String, { description: 'Business system (业务系统), a code of `opportunityReference`.' })
  readonly businessSystem!: string;

  @Field(() => String, { description: 'Type (商机类型), a code of `opportunityReference`.' })
  readonly type!: string;

  @Field(() => opportunityStage.type, { description: 'Development phase (商机阶段).' })
  readonly stage!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the stage.' })
  readonly stageCode!: string | null;

  @Field(() => opportunityStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => Int, { description: 'Win probability in percent, 0 to 100 (把握度).' })
  readonly winProbability!: number;

  @Field(() => Boolean, { description: 'Whether it is a test project (测试项目).' })
  readonly isTestProject!: boolean;

  @Field(() => Boolean, { description: 'Whether there is a call for bids (招投标项目).' })
  readonly isBiddingProject!: boolean;

  @Field(() => String, { nullable: true, description: 'How far the customer is in the cloud (客户上云情况).' })
  readonly cloudStatus!: string | null;

  @Field(() => String, { nullable: true, description: 'How the opportunity is worked on (商机运作情况).' })
  readonly operation!: string | null;

  @Field(() => OpportunityRevenue, { description: 'Expected revenue.' })
  readonly revenue!: OpportunityRevenue;

  @Field(() => Boolean, { description: 'Whether it is open and its expected day has passed, China time (Q-8).' })
  readonly overdue!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Upstream id of the sales expansion task it came from (拓新任务, R-098).',
  })
  readonly taskId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  readonly updatedAt!: string;

  @Field(() => Int, { description: 'For the `version` of a change.' })
  readonly version!: number;

  /** Whose customer it is about. */
  readonly customersReseller?: string;
  readonly personal!: PersonalTexts<'customerName' | 'accountName'>;
}

export const OpportunityConnection = connectionType(Opportunity, 'Opportunity');

/** Days of China time, eight hours ahead. */
const dayIn = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

const toRevenue = (wire: Wire['OpportunityRevenue']): OpportunityRevenue => ({
  estimatedAmount: Money.of(wire.estimated_amount.amount, wire.estimated_amount.currency),
  expectedCloseDate: wire.expected_close_date,
  chargeMode: opportunityChargeMode.nameOf(wire.charge_mode),
  chargeModeCode: wire.charge_mode,
  products: wire.products,
});

/** @param now decides what is overdue. */
export const toOpportunity = (row: OpportunityRow, now: Date): Opportunity => ({
  id: nodeId('Opportunity', row.id),
  opportunityId: row.id,
  name: row.name,
  customerId: orNull(row.customer_id),
  reportId: orNull(row.report_id),
  accountManagerId: row.account_manager_id,
  industry: row.industry,
  businessSystem: row.business_system,
  type: row.type,
  stage: opportunityStage.nameOf(row.stage),
  stageCode: row.stage,
  status: opportunityStatus.nameOf(row.status),
  statusCode: row.status,
  winProbability: row.win_probability,
  isTestProject: row.is_test_project,
  isBiddingProject: row.is_bidding_project,
  cloudStatus: orNull(row.cloud_status),
  operation: orNull(row.operation),
  revenue: toRevenue(row.revenue),
  overdue: row.status === 'OPEN' && row.revenue.expected_close_date < dayIn(now),
  taskId: orNull(row.task_id),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
  ...(row.indirect_partner_id !== undefined && { customersReseller: row.indirect_partner_id }),
  personal: {
    entity: 'Opportunity',
    id: row.id,
    texts: { customerName: row.customer_name, accountName: row.account_name },
  },
});
