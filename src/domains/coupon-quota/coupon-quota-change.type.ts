import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { IDEMPOTENCY_KEY, ItemResult, Payload } from '../../graphql/user-error.type.js';
import type { Money } from '../../kernel/money.js';
import type { CouponQuotaKey } from './coupon-quota.type.js';

@InputType({ description: 'A part of a quota for each of some resellers (发放代金券额度, R-117).' })
export class IssueCouponQuotasInput {
  @Field(() => ID, { description: 'The distributor’s quota of coupons; it must be in the state NORMAL (R-118).' })
  readonly couponQuotaId!: string;

  @SentAs('UpdateCouponQuotas', 'body.indirect_partner_ids')
  @Field(() => [ID], { description: 'Resellers of the distributor, at most 100: global or upstream ids.' })
  readonly indirectPartnerIds!: readonly string[];

  @SentAs('UpdateCouponQuotas', 'body.quota_amount')
  @Field(() => DecimalScalar, { description: 'Yuan for each of them, more than 0, with at most two decimals.' })
  readonly amount!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'What became of one reseller’s part.' })
export class IssueCouponQuotaResult extends ItemResult {
  @Field(() => String, { description: 'Upstream id of the reseller.' })
  readonly indirectPartnerId!: string;

  @Field(() => String, { nullable: true, description: 'Number of the reseller’s new quota; null when none was given.' })
  readonly quotaNumber!: string | null;
}

@ObjectType({ description: 'Quotas that were given to resellers.' })
export class IssueCouponQuotasPayload extends Payload {
  @Field(() => [IssueCouponQuotaResult], { nullable: true, description: 'One for each reseller, in the order asked.' })
  readonly results?: readonly IssueCouponQuotaResult[];

  /** The distributor's quota, for the field that shows it as it is now. */
  readonly quotaKey?: CouponQuotaKey;
}

@InputType({ description: 'Quotas to take back from resellers, each with all that is left of it (R-122).' })
export class ReclaimCouponQuotasInput {
  @SentAs('ReclaimCouponQuotas', 'body.quota_ids')
  @Field(() => [ID], {
    description: 'Quotas given to resellers, in the state NORMAL, at most ten: global ids, or their numbers.',
  })
  readonly issuedCouponQuotaIds!: readonly string[];

  @SentAs('ReclaimCouponQuotas', 'body.remark')
  @Field(() => String, { nullable: true, description: 'Remark for the log.' })
  readonly remark?: string | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'What became of one quota that was to be taken back.' })
export class ReclaimCouponQuotaResult extends ItemResult {
  @Field(() => String, { description: 'Number of the reseller’s quota.' })
  readonly quotaNumber!: string;

  @Field(() => MoneyType, { nullable: true, description: 'What is left on it after that; null when it was not taken.' })
  readonly balance!: Money | null;
}

@ObjectType({ description: 'Quotas that were taken back from resellers.' })
export class ReclaimCouponQuotasPayload extends Payload {
  @Field(() => [ReclaimCouponQuotaResult], { nullable: true, description: 'One for each quota, in the order asked.' })
  readonly results?: readonly ReclaimCouponQuotaResult[];
}
