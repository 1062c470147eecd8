import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { IDEMPOTENCY_KEY, ItemResult, Payload } from '../../graphql/user-error.type.js';
import type { CouponQuotaKey } from '../coupon-quota/coupon-quota.type.js';
import type { CouponKey } from './coupon.type.js';

@InputType({ description: 'One coupon for each of some customers (发放优惠券, R-123).' })
export class IssueCouponsInput {
  @Field(() => ID, { description: 'Quota to issue from; it must be in the state NORMAL (R-118).' })
  readonly couponQuotaId!: string;

  @SentAs('CreatePartnerCoupons', 'body.customer_ids')
  @Field(() => [ID], {
    description:
      'Reseller-model customers of the party that holds the quota, at most 100 (R-126): global ids, or upstream ids of ' +
      'customers of the viewer’s own party.',
  })
  readonly customerIds!: readonly string[];

  @SentAs('CreatePartnerCoupons', 'body.face_value')
  @Field(() => DecimalScalar, { description: 'Yuan for each of them, more than 0, with at most two decimals (面值).' })
  readonly faceValue!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of validity; the quota’s when absent.' })
  readonly validFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of validity; the quota’s when absent.' })
  readonly validTo?: string | null;

  @SentAs('CreatePartnerCoupons', 'body.cloud_service_types')
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the service types it is for, at most ten and within the quota’s; the quota’s when absent.',
  })
  readonly serviceTypes?: readonly string[] | null;

  @SentAs('CreatePartnerCoupons', 'body.product_ids')
  @Field(() => [String], {
    nullable: true,
    description: 'Ids of the products it is for, at most ten and within the quota’s; the quota’s when absent.',
  })
  readonly productIds?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Remark; nobody but the issuing party sees it (R-044).' })
  readonly remark?: string | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'What became of one customer’s coupon.' })
export class IssueCouponResult extends ItemResult {
  @Field(() => String, { description: 'Upstream id of the customer.' })
  readonly customerId!: string;

  @Field(() => String, { nullable: true, description: 'Upstream id of the coupon; null when none was issued.' })
  readonly couponId!: string | null;

  readonly indirectPartnerId?: string;
}

@ObjectType({ description: 'Coupons that were issued.' })
export class IssueCouponsPayload extends Payload {
  @Field(() => [IssueCouponResult], { nullable: true, description: 'One for each customer, in the order asked.' })
  readonly results?: readonly IssueCouponResult[];

  /** The quota, for the field that shows it as it is now. */
  readonly quotaKey?: CouponQuotaKey;
}

@InputType({ description: 'Coupons to take back, each with all that is left of it (回收优惠券, R-125).' })
export class ReclaimCouponsInput {
  @Field(() => [ID], {
    description:
      'Coupons in the state AVAILABLE that the viewer’s party issued, at most 100: global ids, or upstream ids. Upstream ' +
      'takes them one by one.',
  })
  readonly couponIds!: readonly string[];

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'What became of one coupon that was to be taken back.' })
export class ReclaimCouponResult extends ItemResult implements CouponKey {
  @Field(() => String, { description: 'Upstream id of the coupon.' })
  readonly couponId!: string;

  readonly indirectPartnerId?: string;
}

@ObjectType({ description: 'Coupons that were taken back.' })
export class ReclaimCouponsPayload extends Payload {
  @Field(() => [ReclaimCouponResult], { nullable: true, description: 'One for each coupon, in the order asked.' })
  readonly results?: readonly ReclaimCouponResult[];
}
