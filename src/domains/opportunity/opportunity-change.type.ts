import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { DateScalar, DecimalScalar } from '../../graphql/scalars.js';
import { IDEMPOTENCY_KEY, ItemResult, Payload } from '../../graphql/user-error.type.js';
import { opportunityChargeMode, opportunityStage } from './opportunity.type.js';
import { OpportunityProgress } from './opportunity-progress.type.js';

type Stage = keyof typeof opportunityStage.type;
type ChargeMode = keyof typeof opportunityChargeMode.type;

const WORD = 'a code of `opportunityReference`';

@InputType({ description: 'Basic information of a new opportunity (基本信息, R-093).' })
export class OpportunityBasicsInput {
  @SentAs('CreateOpportunity', 'body.basic.name')
  @Field(() => String, { description: 'Name, 2 to 128 characters.' })
  readonly name!: string;

  @SentAs('CreateOpportunity', 'body.basic.industry')
  @Field(() => String, { description: `Industry of the customer, ${WORD}.` })
  readonly industry!: string;

  @SentAs('CreateOpportunity', 'body.basic.business_system')
  @Field(() => String, { description: `Business system, ${WORD}.` })
  readonly businessSystem!: string;

  @SentAs('CreateOpportunity', 'body.basic.type')
  @Field(() => String, { description: `Type, ${WORD}.` })
  readonly type!: string;

  @Field(() => opportunityStage.type, { description: 'Development phase; a new opportunity is neither won nor lost.' })
  readonly stage!: Stage;

  @SentAs('CreateOpportunity', 'body.basic.win_probability')
  @Field(() => Int, { description: 'Win probability in percent, 0 to 100.' })
  readonly winProbability!: number;

  @Field(() => Boolean, { description: 'Whether it is a test project.' })
  readonly isTestProject!: boolean;

  @Field(() => Boolean, { description: 'Whether there is a call for bids.' })
  readonly isBiddingProject!: boolean;
}

@InputType({ description: 'Details of an opportunity (商机详情, R-093).' })
export class OpportunityDetailsInput {
  @SentAs('CreateOpportunity', 'body.details.cloud_status')
  @SentAs('UpdateOpportunity', 'body.details.cloud_status')
  @Field(() => String, {
    nullable: true,
    description: 'How far the customer is in the cloud. In a change: null and absent keep it, empty text clears it.',
  })
  readonly cloudStatus?: string | null;

  @SentAs('CreateOpportunity', 'body.details.operation')
  @SentAs('UpdateOpportunity', 'body.details.operation')
  @Field(() => String, {
    nullable: true,
    description: 'How the opportunity is worked on. In a change: null and absent keep it, empty text clears it.',
  })
  readonly operation?: string | null;
}

@InputType({ description: 'Revenue information of a new opportunity, all of it (营收信息, R-093).' })
export class OpportunityRevenueInput {
  @SentAs('CreateOpportunity', 'body.revenue.estimated_amount.amount')
  @Field(() => DecimalScalar, { description: 'Estimated yuan, with at most two decimals.' })
  readonly estimatedAmount!: string;

  @Field(() => DateScalar, { description: 'Day the deal is expected, China time.' })
  readonly expectedCloseDate!: string;

  @Field(() => opportunityChargeMode.type, { description: 'How the customer will be charged.' })
  readonly chargeMode!: ChargeMode;

  @SentAs('CreateOpportunity', 'body.revenue.products')
  @Field(() => [String], { description: 'What is to be sold, 1 to 20 names.' })
  readonly products!: readonly string[];
}

@InputType({ description: 'An opportunity to register, in its three parts (商机报备, R-093).' })
export class CreateOpportunityInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Customer it is about: global id, or the upstream id of a customer of the viewer’s own party. An account manager ' +
      'registers for customers assigned to him, and for those of resellers assigned to him (R-091, R-092). This or `reportId`.',
  })
  readonly customerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Customer report it is about, while it is `PREREGISTERED`: global id, or upstream id. An account manager registers ' +
      'for customers he reported himself; of a reseller only associated customers can be chosen (R-091, R-092).',
  })
  readonly reportId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Account manager who will own it: global id, or upstream member id. Named by those who see the whole organization ' +
      '(Q-14); an account manager’s own are his (R-091).',
  })
  readonly accountManagerId?: string | null;

  @SentAs('CreateOpportunity', 'body.task_id')
  @Field(() => ID, { nullable: true, description: 'Upstream id of the sales expansion task it comes from (R-098).' })
  readonly taskId?: string | null;

  @Field(() => OpportunityBasicsInput, { description: 'Basic information.' })
  readonly basics!: OpportunityBasicsInput;

  @Field(() => OpportunityDetailsInput, { nullable: true, description: 'Details.' })
  readonly details?: OpportunityDetailsInput | null;

  @Field(() => OpportunityRevenueInput, { description: 'Revenue information.' })
  readonly revenue!: OpportunityRevenueInput;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({
  description:
    'New basic information; absent and null keep a value. Stage and win probability change by progress (R-096).',
})
export class OpportunityBasicsChange {
  @SentAs('UpdateOpportunity', 'body.basic.name')
  @Field(() => String, { nullable: true, description: 'Name, 2 to 128 characters.' })
  readonly name?: string | null;

  @SentAs('UpdateOpportunity', 'body.basic.industry')
  @Field(() => String, { nullable: true, description: `Industry of the customer, ${WORD}.` })
  readonly industry?: string | null;

  @SentAs('UpdateOpportunity', 'body.basic.business_system')
  @Field(() => String, { nullable: true, description: `Business system, ${WORD}.` })
  readonly businessSystem?: string | null;

  @SentAs('UpdateOpportunity', 'body.basic.type')
  @Field(() => String, { nullable: true, description: `Type, ${WORD}.` })
  readonly type?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a test project.' })
  readonly isTestProject?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a call for bids.' })
  readonly isBiddingProject?: boolean | null;
}

@InputType({ description: 'New revenue information; absent and null keep a value.' })
export class OpportunityRevenueChange {
  @SentAs('UpdateOpportunity', 'body.revenue.estimated_amount.amount')
  @Field(() => DecimalScalar, { nullable: true, description: 'Estimated yuan, with at most two decimals.' })
  readonly estimatedAmount?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day the deal is expected, China time.' })
  readonly expectedCloseDate?: string | null;

  @Field(() => opportunityChargeMode.type, { nullable: true, description: 'How the customer will be charged.' })
  readonly chargeMode?: ChargeMode | null;

  @SentAs('UpdateOpportunity', 'body.revenue.products')
  @Field(() => [String], {
    nullable: true,
    description: 'What is to be sold, 1 to 20 names, in place of those before.',
  })
  readonly products?: readonly string[] | null;
}

@InputType({ description: 'What to change of an open opportunity (修改商机, R-096).' })
export class UpdateOpportunityInput {
  @Field(() => ID, { description: 'Opportunity: global id, or upstream id.' })
  readonly opportunityId!: string;

  @Field(() => Int, {
    description: '`version` of the opportunity that the change is based on; a stale one is a `CONFLICT`.',
  })
  readonly version!: number;

  @Field(() => OpportunityBasicsChange, { nullable: true, description: 'Basic information.' })
  readonly basics?: OpportunityBasicsChange | null;

  @Field(() => OpportunityDetailsInput, { nullable: true, description: 'Details.' })
  readonly details?: OpportunityDetailsInput | null;

  @Field(() => OpportunityRevenueChange, { nullable: true, description: 'Revenue information.' })
  readonly revenue?: OpportunityRevenueChange | null;
}

@InputType({ description: 'What happened to an opportunity, and where it stands now (进展更新, R-097).' })
export class AddOpportunityProgressInput {
  @Field(() => ID, { description: 'Opportunity: global id, or upstream id.' })
  readonly opportunityId!: string;

  @Field(() => opportunityStage.type, {
    description: 'Development phase now, the same, a later or an earlier one; `WON` and `LOST` are final (Q-7).',
  })
  readonly stage!: Stage;

  @SentAs('AddOpportunityProgress', 'body.win_probability')
  @Field(() => Int, {
    nullable: true,
    description: 'Win probability in percent; absent keeps it. `WON` makes it 100 and `LOST` 0, whatever is sent.',
  })
  readonly winProbability?: number | null;

  @SentAs('AddOpportunityProgress', 'body.technical_exchange')
  @Field(() => String, { nullable: true, description: 'Technical exchange with the customer.' })
  readonly technicalExchange?: string | null;

  @SentAs('AddOpportunityProgress', 'body.test_details')
  @Field(() => String, { nullable: true, description: 'What was tested and how it went.' })
  readonly testDetails?: string | null;

  @SentAs('AddOpportunityProgress', 'body.text')
  @Field(() => String, { description: 'What happened; with `LOST`, why.' })
  readonly text!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Open opportunities for another account manager (转移商机, R-099).' })
export class TransferOpportunitiesInput {
  @Field(() => [ID], { description: 'Opportunities, at most 100: global ids, or upstream ids.' })
  readonly opportunityIds!: readonly string[];

  @Field(() => ID, { description: 'Their new owner, an active account manager: global id, or upstream member id.' })
  readonly accountManagerId!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'An opportunity that was registered or changed.' })
export abstract class OpportunityChangePayload extends Payload {
  /** For the field that shows it as it is now. */
  readonly opportunityId?: string;
}

@ObjectType({ description: 'An opportunity that was registered.' })
export class CreateOpportunityPayload extends OpportunityChangePayload {}

@ObjectType({ description: 'An opportunity that was changed.' })
export class UpdateOpportunityPayload extends OpportunityChangePayload {}

@ObjectType({ description: 'Progress that was added.' })
export class AddOpportunityProgressPayload extends OpportunityChangePayload {
  @Field(() => OpportunityProgress, { nullable: true, description: 'The new entry.' })
  readonly progress?: OpportunityProgress;
}

@ObjectType({ description: 'What became of one opportunity that was to be transferred.' })
export class TransferOpportunityResult extends ItemResult {
  @Field(() => String, { description: 'Upstream id of the opportunity.' })
  readonly opportunityId!: string;
}

@ObjectType({ description: 'Opportunities that were transferred.' })
export class TransferOpportunitiesPayload extends Payload {
  @Field(() => [TransferOpportunityResult], {
    nullable: true,
    description: 'One for each opportunity, in the order asked; one that is won or lost stays (`INVALID_STATE`).',
  })
  readonly results?: readonly TransferOpportunityResult[];
}
