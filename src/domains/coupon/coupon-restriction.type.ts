import { Field, ObjectType } from 'type-graphql';
import { orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';

type Wire = components['schemas'];

@ObjectType({
  description: 'One limit on what a coupon, or any coupon from a quota, may be used for (使用限制, R-123).',
})
export class CouponRestriction {
  @Field(() => String, { nullable: true, description: 'What is limited: upstream’s own word.' })
  readonly key!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream’s word for the sort of limit; of coupons only.' })
  readonly groupCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The allowed value, or the least one.' })
  readonly value!: string | null;

  @Field(() => String, { nullable: true, description: 'The second value, such as the highest one.' })
  readonly secondValue!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the values; of coupons only.' })
  readonly unit!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the limit; of coupons only.' })
  readonly restrictionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Promotion plan the limit comes from; of coupons only.' })
  readonly planId!: string | null;
}

export const toCouponRestrictions = (limits: readonly Wire['ICouponUseLimitInfoV2'][] = []): CouponRestriction[] =>
  limits.map((limit) => ({
    key: orNull(limit.limit_key),
    groupCode: orNull(limit.limit_type),
    value: orNull(limit.value1),
    secondValue: orNull(limit.value2),
    unit: orNull(limit.value_unit),
    restrictionId: orNull(limit.use_limiti_info_id),
    planId: orNull(limit.promotion_plan_id),
  }));

/** A limit with several values is several limits: a coupon states each by itself. */
export const toQuotaRestrictions = (limits: readonly Wire['QuotaLimitInfo'][] = []): CouponRestriction[] =>
  limits.flatMap(({ limit_key, limit_values = [] }) =>
    limit_values.map(({ value1, value2 }) => ({
      key: orNull(limit_key),
      groupCode: null,
      value: orNull(value1),
      secondValue: orNull(value2),
      unit: null,
      restrictionId: null,
      planId: null,
    })),
  );
