import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { MoneyType } from '../../graphql/money.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { SentAs } from '../../graphql/input-limits.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { CouponRestriction, toQuotaRestrictions } from '../coupon/coupon-restriction.type.js';

export interface CouponQuotaKey extends Owner {
  readonly quotaId: string;
  /** Upstream code of the kind: each kind has its own list. */
  readonly quotaType: string;
}
export type CouponQuotaRow = components['schemas']['CouponQuotaV2'] & CouponQuotaKey;

export const quotaKind = wireEnum('CouponQuotaKind', 'Which coupons a quota is for (额度类型).', {
  COUPON: ['0', 'Coupons (代金券额度).'],
  FLEXI_PURCHASE_COUPON: ['1', 'Flexi-purchase coupons (现金券额度).'],
});
export type QuotaKind = keyof typeof quotaKind.type;

export const quotaStatus = wireEnum('CouponQuotaStatus', 'State of a quota (R-118).', {
  NORMAL: ['0', 'Good to issue from.'],
  INVALID: ['3', 'Expired, or set invalid by hand.'],
  ADJUSTING: ['4', 'Being adjusted: visible, cannot issue.'],
  FROZEN: ['5', 'Frozen.'],
});
export type QuotaStatus = keyof typeof quotaStatus.type;

@ObjectType({ description: 'What every quota says of itself, held or given away.' })
export abstract class QuotaFields {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream quota number.' })
  readonly quotaNumber!: string;

  @Field(() => quotaKind.type, { description: 'Which coupons it is for.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'What was granted.' })
  readonly total!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What may still be issued.' })
  readonly balance!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of validity.' })
  readonly validFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of validity.' })
  readonly validTo!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was created.' })
  readonly createdAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last changed.' })
  readonly updatedAt!: string | null;

  @Field(() => [CouponRestriction], {
    description: 'Limits on every coupon issued from it; empty means none (R-123).',
  })
  readonly restrictions!: readonly CouponRestriction[];
}

@ObjectType({ implements: Node, description: 'A budget that coupons are issued from (优惠券额度, R-116).' })
export class CouponQuota extends QuotaFields {
  @Field(() => quotaStatus.type, { description: 'State.' })
  readonly status!: string;
}

export const CouponQuotaConnection = connectionType(CouponQuota, 'CouponQuota');

@InputType({
  description: 'Which quotas; everything given must hold. Null, absent and an empty list mean no filter (R-119).',
})
export class CouponQuotaFilter {
  @Field(() => quotaKind.type, {
    nullable: true,
    description: 'One kind only; costs one upstream call instead of two.',
  })
  readonly kind?: QuotaKind | null;

  @SentAs('ListQuotaCoupons', 'body.quota_status_list')
  @Field(() => [quotaStatus.type], { nullable: true, description: 'States, at most five.' })
  readonly statuses?: readonly QuotaStatus[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Created at or after this time.' })
  readonly createdFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Created at or before this time.' })
  readonly createdTo?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Validity begins at or after this time.' })
  readonly startsFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Validity begins at or before this time.' })
  readonly startsTo?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Validity ends at or after this time.' })
  readonly expiresFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Validity ends before this time.' })
  readonly expiresBefore?: string | null;
}

@ArgsType()
export class CouponQuotaArgs extends PageArgs {
  @Field(() => CouponQuotaFilter, { nullable: true, description: 'Which quotas.' })
  readonly filter?: CouponQuotaFilter | null;
}

/** What held and given quotas call by the same names on the wire. */
export const toQuotaFields = (
  row: Omit<components['schemas']['CouponQuotaV2'], 'quota_type' | 'quota_status'>,
  status: number | undefined,
) => ({
  statusCode: textOf(status),
  total: moneyOf(row.quota_value, row.currency),
  balance: moneyOf(row.balance, row.currency),
  validFrom: orNull(row.effective_time),
  validTo: orNull(row.expire_time),
  createdAt: orNull(row.create_time),
  updatedAt: orNull(row.last_update_time),
  restrictions: toQuotaRestrictions(row.limit_infos),
});

export const toCouponQuota = (row: CouponQuotaRow): CouponQuota => ({
  ...toQuotaFields(row, row.quota_status),
  id: nodeId('CouponQuota', row.quotaId, row.quotaType, row.indirectPartnerId),
  quotaNumber: row.quotaId,
  kind: quotaKind.nameOf(row.quotaType),
  kindCode: textOf(row.quotaType),
  status: quotaStatus.nameOf(row.quota_status),
});

/** Why nothing can be issued from a quota now; nothing when it can. */
export function whyClosed({ status, validTo }: CouponQuota, now: Date): string | undefined {
  if (status !== 'NORMAL') return 'Only a quota in the state NORMAL can be issued from: look at its status (R-118)';
  const isOver = validTo !== null && Date.parse(validTo) <= now.getTime();
  return isOver ? 'This quota has expired: take another one (R-118)' : undefined;
}
