import { Field, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { moneyOf, orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { CouponUseLimit, toCouponUseLimit } from '../coupon/coupon-use-limit.type.js';

type Wire = components['schemas'];
export type TransferableCouponRow = Wire['AvailTransferCoupon'];
export type RetrievableCouponRow = Wire['AvailRetrieveCoupons'];

@ObjectType({ description: 'A coupon that the master can give to member accounts, whole or in parts (可拨款优惠券).' })
export class TransferableCoupon {
  @Field(() => String, { nullable: true, description: 'Upstream id of the coupon of the master.' })
  readonly couponId!: string | null;

  @Field(() => String, { nullable: true, description: 'What it was given under, e.g. a promotion.' })
  readonly planName!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'What is left of it.' })
  readonly balance!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of validity.' })
  readonly validFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of validity.' })
  readonly validTo!: string | null;

  @Field(() => [CouponUseLimit], { description: 'What it can be used for; empty for everything.' })
  readonly useLimits!: readonly CouponUseLimit[];
}

@ObjectType({ description: 'A part of a coupon that a member account was given and has not used up (可回收优惠券).' })
export class RetrievableCoupon extends TransferableCoupon {
  @Field(() => String, {
    nullable: true,
    description: 'Upstream id of the part, which is a coupon of the member account.',
  })
  readonly memberCouponId!: string | null;
}

export const TransferableCouponConnection = connectionType(TransferableCoupon, 'TransferableCoupon');
export const RetrievableCouponConnection = connectionType(RetrievableCoupon, 'RetrievableCoupon');

const fieldsOf = (row: TransferableCouponRow) => ({
  couponId: orNull(row.coupon_id),
  planName: orNull(row.plan_name),
  balance: moneyOf(row.balance),
  validFrom: orNull(row.effective_time),
  validTo: orNull(row.expire_time),
  useLimits: (row.use_limits ?? []).map(toCouponUseLimit),
});

export const toTransferableCoupon = (row: TransferableCouponRow): TransferableCoupon => fieldsOf(row);

export const toRetrievableCoupon = (row: RetrievableCouponRow): RetrievableCoupon => ({
  ...fieldsOf(row),
  memberCouponId: orNull(row.sub_coupon_id),
});
