import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';

@InputType({ description: 'An incentive bill to confirm (激励对账, R-180).' })
export class ConfirmIncentiveBillInput {
  @Field(() => ID, {
    description: 'Global id, or upstream id. It must wait for confirmation, or be confirmed already.',
  })
  readonly billId!: string;

  @Field(() => Int, { description: 'The version that was looked at; of a bill that is confirmed already any will do.' })
  readonly version!: number;
}

@ObjectType({ description: 'An incentive bill that is confirmed.' })
export class ConfirmIncentiveBillPayload extends Payload {
  readonly billId?: string;
}

@InputType({ description: 'A written doubt about a detail row (激励反馈, R-181).' })
export class SubmitIncentiveFeedbackInput {
  @Field(() => ID, { description: 'Global id, or incentive data id; nothing about it may wait for an answer.' })
  readonly detailId!: string;

  @SentAs('CreateIncentiveFeedback', 'body.text')
  @Field(() => String, { description: 'What is doubtful, at most 1000 characters.' })
  readonly text!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'Feedback that was submitted.' })
export class SubmitIncentiveFeedbackPayload extends Payload {
  readonly dataId?: string;
}
