import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { quotaKind, type QuotaKind } from '../coupon-quota/coupon-quota.type.js';

export type CouponRecordRow = components['schemas']['CouponRecordV2'] & Owner;

export const couponOperation = wireEnum('CouponOperation', 'What was done with a coupon (R-043).', {
  ISSUE: ['1', 'Issued.'],
  RECLAIM: ['2', 'Reclaimed by hand.'],
  RECLAIM_ON_DISASSOCIATION: ['3', 'Reclaimed because the association ended (R-057).'],
  RECLAIM_ON_EXPIRY: ['4', 'Returned on expiry (R-129).'],
  RECLAIM_ON_UNSUBSCRIPTION: ['5', 'Reclaimed on unsubscription.'],
  RECHARGE_CANCELLED: ['6', 'Recharge cancelled by a refund.'],
  RECLAIM_ON_ASSOCIATION: ['7', 'Reclaimed on association.'],
  RECLAIM_ON_MODEL_CHANGE: ['8', 'Reclaimed on a change of the association type.'],
  MOVED: ['9', 'Moved between resellers.'],
});

@ObjectType({ description: 'An entry in the log of a coupon (R-043).' })
export class CouponRecord {
  @Field(() => String, { nullable: true, description: 'Upstream id of the record.' })
  readonly recordId!: string | null;

  @Field(() => couponOperation.type, { description: 'What was done.' })
  readonly operation!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the operation.' })
  readonly operationCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Value issued or taken back.' })
  readonly amount!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  readonly at!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it succeeded.' })
  readonly succeeded!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the coupon.' })
  readonly couponId!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the customer.' })
  readonly customerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the quota the coupon is issued from.' })
  readonly quotaNumber!: string | null;

  @Field(() => quotaKind.type, { description: 'Which coupons that quota is for.' })
  readonly quotaKind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the quota’s kind.' })
  readonly quotaKindCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Remark; for the issuing partner only (R-044).' })
  readonly remark!: string | null;

  readonly indirectPartnerId?: string;
}

export const CouponRecordConnection = connectionType(CouponRecord, 'CouponRecord');

@InputType({ description: 'Which records; everything given must hold. Null, absent and an empty list mean no filter.' })
export class CouponRecordFilter {
  @SentAs('ListPartnerCouponsRecord', 'query.operation_types')
  @Field(() => [couponOperation.type], { nullable: true, description: 'What was done, at most eight.' })
  readonly operations?: readonly (keyof typeof couponOperation.type)[] | null;

  @Field(() => ID, { nullable: true, description: 'Of coupons of this customer: a global or an upstream id.' })
  readonly customerId?: string | null;

  @SentAs('ListPartnerCouponsRecord', 'query.quota_id')
  @Field(() => String, { nullable: true, description: 'Of coupons from the quota with this number, exactly.' })
  readonly quotaNumber?: string | null;

  @Field(() => quotaKind.type, { nullable: true, description: 'Of coupons from quotas of this kind.' })
  readonly quotaKind?: QuotaKind | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Done at or after this time.' })
  readonly from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Done at or before this time.' })
  readonly to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what succeeded, or only what failed.' })
  readonly succeeded?: boolean | null;
}

@ArgsType()
export class CouponRecordArgs extends PageArgs {
  @Field(() => CouponRecordFilter, { nullable: true, description: 'Which records.' })
  readonly filter?: CouponRecordFilter | null;
}

export const toCouponRecord = (row: CouponRecordRow): CouponRecord => ({
  recordId: orNull(row.id),
  operation: couponOperation.nameOf(row.operation_type),
  operationCode: textOf(row.operation_type),
  amount: moneyOf(row.operation_amount),
  at: orNull(row.operation_time),
  succeeded: row.result === undefined ? null : row.result === '0',
  couponId: orNull(row.coupon_id),
  customerId: orNull(row.customer_id),
  quotaNumber: orNull(row.quota_id),
  quotaKind: quotaKind.nameOf(row.quota_type),
  quotaKindCode: textOf(row.quota_type),
  remark: orNull(row.remark),
  ...(row.indirectPartnerId !== undefined && { indirectPartnerId: row.indirectPartnerId }),
});
