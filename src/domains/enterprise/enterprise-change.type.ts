import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';
import type { Money } from '../../kernel/money.js';
import { enterpriseBalanceKind, type EnterpriseBalanceKindName } from './enterprise-balance.type.js';

const MEMBER_ACCOUNT_ID = 'Global id, or the upstream customer id, of a member account of the viewer’s enterprise.';

@InputType({ description: 'Money to move between the master and a member account.' })
export class MemberMoneyInput {
  @Field(() => ID, { description: MEMBER_ACCOUNT_ID })
  readonly memberAccountId!: string;

  @SentAs('UpdateSubEnterpriseAmount', 'body.amount')
  @SentAs('ReclaimSubEnterpriseAmount', 'body.amount')
  @Field(() => DecimalScalar, { description: 'Yuan, more than 0, with at most two decimals (R-145).' })
  readonly amount!: string;

  @SentAs('UpdateSubEnterpriseAmount', 'body.balance_type')
  @SentAs('ReclaimSubEnterpriseAmount', 'body.balance_type')
  @Field(() => enterpriseBalanceKind.type, {
    nullable: true,
    description: 'Which money; when nothing is said credit where `creditExpiresAt` is given, and cash elsewhere.',
  })
  readonly kind?: EnterpriseBalanceKindName | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Of credit: `expiresAt` of the credit line; null for the permanent one.',
  })
  readonly creditExpiresAt?: string | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Money of the master for a member account.' })
export class TransferToMemberAccountInput extends MemberMoneyInput {}

@InputType({ description: 'Unspent money of a member account to take back.' })
export class RetrieveFromMemberAccountInput extends MemberMoneyInput {}

@InputType({ description: 'A part of a coupon of the master for a member account.' })
export class TransferCouponToMemberAccountInput {
  @Field(() => ID, { description: MEMBER_ACCOUNT_ID })
  readonly memberAccountId!: string;

  @Field(() => String, { description: 'Upstream id of one of the transferable coupons.' })
  readonly couponId!: string;

  @SentAs('ClaimEnterpriseMultiAccountCoupon', 'body.amount')
  @Field(() => DecimalScalar, { description: 'Yuan, more than 0, with at most two decimals (R-145).' })
  readonly amount!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A part of a coupon to take back from a member account.' })
export class RetrieveCouponFromMemberAccountInput {
  @Field(() => ID, { description: MEMBER_ACCOUNT_ID })
  readonly memberAccountId!: string;

  @Field(() => String, { description: '`couponId` of the retrievable coupon: that of the master it goes back to.' })
  readonly couponId!: string;

  @Field(() => String, { description: '`memberCouponId` of the retrievable coupon.' })
  readonly memberCouponId!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'What was moved between the master of an enterprise and a member account.' })
export class MemberMovePayload extends Payload {
  /** For the fields that show both sides as they are now. */
  readonly memberAccountId?: string;
}

@ObjectType({ description: 'Money that was moved between the master of an enterprise and a member account.' })
class MemberMoneyPayload extends MemberMovePayload {
  @Field(() => String, { nullable: true, description: 'What the ledger calls the transfer by.' })
  readonly transactionId?: string;
}

@ObjectType({ description: 'Money that a member account was given.' })
export class TransferToMemberAccountPayload extends MemberMoneyPayload {}

@ObjectType({ description: 'Money that was taken back from a member account.' })
export class RetrieveFromMemberAccountPayload extends MemberMoneyPayload {}

@ObjectType({ description: 'A part of a coupon that a member account was given.' })
export class TransferCouponToMemberAccountPayload extends MemberMovePayload {
  @Field(() => String, { nullable: true, description: 'Upstream id of the part, which it is taken back by.' })
  readonly memberCouponId?: string | null;
}

@ObjectType({ description: 'A part of a coupon that was taken back from a member account.' })
export class RetrieveCouponFromMemberAccountPayload extends MemberMovePayload {
  @Field(() => MoneyType, {
    nullable: true,
    description: 'What was left of it and is on the coupon of the master again.',
  })
  readonly retrieved?: Money | null;
}
