import { Field, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { customerType, realNameStatus } from '../customer/customer.type.js';

type Wire = components['schemas'];
export type ReviewRow = Wire['ShowRealnameAuthenticationReviewResultResponse'] & CustomerKey;
export type StateRow = Wire['ShowRealNameAuthStatusResponse'] & CustomerKey;

const reviewResult = wireEnum('RealNameReviewResult', 'State of a real-name review (实名审核结果).', {
  UNDER_REVIEW: ['0', 'In review.'],
  REJECTED: ['1', 'Rejected; `opinion` says why.'],
  APPROVED: ['2', 'Approved.'],
});

@ObjectType({ description: 'The review of a customer’s latest real-name application (实名审核).' })
export class RealNameReview {
  @Field(() => reviewResult.type, { description: 'Where it stands.' })
  readonly result!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the result.' })
  readonly resultCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The reviewer’s reason; of rejected applications only.' })
  readonly opinion!: string | null;
}

@ObjectType({ description: 'The real-name state of a customer as it is told to the customer itself (实名认证状态).' })
export class RealNameState {
  @Field(() => realNameStatus.type, { description: 'Real-name authentication.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the status.' })
  readonly statusCode!: string | null;

  @Field(() => customerType.type, { description: 'Person or company; `UNKNOWN` until authenticated.' })
  readonly customerType!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the customer type.' })
  readonly customerTypeCode!: string | null;
}

/** Null when the customer never applied. */
export const toReview = ({ review_result, opinion }: ReviewRow): RealNameReview | null =>
  review_result === undefined
    ? null
    : { result: reviewResult.nameOf(review_result), resultCode: textOf(review_result), opinion: orNull(opinion) };

export const toState = ({ verified_status, verified_type }: StateRow): RealNameState => ({
  status: realNameStatus.nameOf(verified_status),
  statusCode: textOf(verified_status),
  customerType: customerType.nameOf(verified_type),
  customerTypeCode: textOf(verified_type),
});
