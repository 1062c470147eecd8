import { Field, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { CouponRestriction, toCouponRestrictions } from './coupon-restriction.type.js';

type Wire = components['schemas'];

export const couponStatus = wireEnum('CouponStatus', 'State of a coupon (R-130).', {
  NOT_ACTIVATED: ['1', 'Issued, not activated.'],
  AVAILABLE: ['2', 'Usable; the only state that can be reclaimed (R-125).'],
  USED: ['3', 'Used up.'],
  EXPIRED: ['4', 'Past its validity; what was left went back to the quota (R-129).'],
  RECLAIMED: ['5', 'Taken back by its issuer; the recipient no longer sees it (R-128).'],
});

const couponMedium = wireEnum('CouponMedium', 'What a coupon is made of (介质类型).', {
  ELECTRONIC: ['1', 'Electronic.'],
  PAPER: ['2', 'Paper.'],
});

const couponFetchMethod = wireEnum('CouponFetchMethod', 'How a coupon came to who holds it (获取方式).', {
  CLAIMED_ONLINE: ['1', 'Claimed online.'],
  REDEEMED_ONLINE: ['2', 'Redeemed online.'],
  ISSUED_ONLINE: ['3', 'Issued online.'],
  OBTAINED_OFFLINE: ['4', 'Obtained offline.'],
  GIVEN_BY_EVENT: ['5', 'Given by an event.'],
});

@ObjectType({ description: 'What every coupon says of itself, whoever issued it.' })
export abstract class CouponFields {
  @Field(() => String, { description: 'Upstream coupon id.' })
  readonly couponId!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => couponStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount when issued (面值).' })
  readonly faceValue!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What is left of it.' })
  readonly balance!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of validity.' })
  readonly validFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of validity.' })
  readonly validTo!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was issued.' })
  readonly issuedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was activated.' })
  readonly activatedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used.' })
  readonly lastUsedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Order it was used for or is locked by.' })
  readonly orderId!: string | null;

  @Field(() => String, { nullable: true, description: 'Unpaid order that locks it.' })
  readonly lockOrderId!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is frozen.' })
  readonly frozen!: boolean | null;

  @Field(() => couponMedium.type, { description: 'What it is made of.' })
  readonly medium!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the medium.' })
  readonly mediumCode!: string | null;

  @Field(() => couponFetchMethod.type, { description: 'How it came to who holds it.' })
  readonly fetchMethod!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of how it came.' })
  readonly fetchMethodCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the promotion it belongs to.' })
  readonly promotionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the promotion plan it was issued under.' })
  readonly planId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that plan (促销计划名称).' })
  readonly planName!: string | null;

  @Field(() => String, { nullable: true, description: 'What the plan says of itself.' })
  readonly planDescription!: string | null;

  @Field(() => [CouponRestriction], { description: 'What it may be used for; empty means for everything.' })
  readonly restrictions!: readonly CouponRestriction[];
}

/** What issued and received coupons call by the same names on the wire. */
type CommonRow = Pick<
  Wire['IQueryUserPartnerCouponsResultV2'] & Wire['IQueryUserCouponsResultV2'],
  | 'status'
  | 'expire_time'
  | 'create_time'
  | 'active_time'
  | 'order_id'
  | 'lock_order_id'
  | 'is_frozen'
  | 'media_type'
  | 'fetch_method'
  | 'promotion_id'
  | 'promotion_plan_id'
  | 'use_limits'
> & { readonly coupon_type?: number };

export const toCouponFields = (row: CommonRow) => ({
  kindCode: textOf(row.coupon_type),
  status: couponStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  validTo: orNull(row.expire_time),
  issuedAt: orNull(row.create_time),
  activatedAt: orNull(row.active_time),
  orderId: orNull(row.order_id ?? row.lock_order_id),
  lockOrderId: orNull(row.lock_order_id),
  frozen: row.is_frozen === undefined ? null : row.is_frozen === '1',
  medium: couponMedium.nameOf(row.media_type),
  mediumCode: textOf(row.media_type),
  fetchMethod: couponFetchMethod.nameOf(row.fetch_method),
  fetchMethodCode: textOf(row.fetch_method),
  promotionId: orNull(row.promotion_id),
  planId: orNull(row.promotion_plan_id),
  restrictions: toCouponRestrictions(row.use_limits),
});
