import { Field, ObjectType } from 'type-graphql';
import { orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';

type UseLimitRow = components['schemas']['ICouponUseLimitInfoV2'];

@ObjectType({ description: 'A restriction on what a coupon can be used for (使用限制), in the upstream’s own words.' })
export class CouponUseLimit {
  @Field(() => String, { nullable: true, description: 'Upstream id of the restriction.' })
  readonly limitId!: string | null;

  @Field(() => String, { nullable: true, description: 'What is restricted, e.g. `MIN_ORDER_AMOUNT`.' })
  readonly key!: string | null;

  @Field(() => String, { nullable: true, description: 'First value.' })
  readonly value!: string | null;

  @Field(() => String, { nullable: true, description: 'Second value, e.g. the end of a range.' })
  readonly secondValue!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the values.' })
  readonly unit!: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of restriction.' })
  readonly limitKind!: string | null;

  @Field(() => String, { nullable: true, description: 'Promotion plan it comes from.' })
  readonly promotionPlanId!: string | null;
}

export const toCouponUseLimit = (row: UseLimitRow): CouponUseLimit => ({
  limitId: orNull(row.use_limiti_info_id),
  key: orNull(row.limit_key),
  value: orNull(row.value1),
  secondValue: orNull(row.value2),
  unit: orNull(row.value_unit),
  limitKind: orNull(row.limit_type),
  promotionPlanId: orNull(row.promotion_plan_id),
});
