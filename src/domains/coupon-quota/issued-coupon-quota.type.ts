import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { quotaKind, QuotaFields, toQuotaFields } from './coupon-quota.type.js';

export interface IssuedCouponQuotaKey {
  readonly quotaId: string;
}
export type IssuedCouponQuotaRow = components['schemas']['IssuedCouponQuota'] & IssuedCouponQuotaKey;

const issuedQuotaStatus = wireEnum('IssuedCouponQuotaStatus', 'State of a quota given to a reseller (R-118, R-122).', {
  NORMAL: ['0', 'Good to issue from; the only state that can be reclaimed.'],
  INVALID: ['3', 'Expired, or set invalid by hand.'],
  ADJUSTING: ['4', 'Being adjusted.'],
  FROZEN: ['5', 'Frozen.'],
  RECLAIMED: ['6', 'Taken back, with all that was left of it.'],
});

/** Names of a reseller, as a row about it tells them. */
export type ResellerTexts = PersonalTexts<'name' | 'accountName'>;

@ObjectType({
  implements: Node,
  description: 'A part of a coupon quota that the distributor gave to a reseller (已发放代金券额度, R-117).',
})
export class IssuedCouponQuota extends QuotaFields {
  @Field(() => issuedQuotaStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Number of the distributor’s quota it came from (R-117).' })
  readonly parentQuotaNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the reseller.' })
  readonly indirectPartnerId!: string | null;

  @MaskedField('NAME', 'Company name of the reseller.', { text: 'name' })
  readonly indirectPartnerName?: never;

  @MaskedField('NAME', 'Account name of the reseller.', { text: 'accountName' })
  readonly indirectPartnerAccountName?: never;

  readonly personal!: ResellerTexts;
}

export const IssuedCouponQuotaConnection = connectionType(IssuedCouponQuota, 'IssuedCouponQuota');

@InputType({ description: 'Which quotas; everything given must hold. Null and absent mean no filter.' })
export class IssuedCouponQuotaFilter {
  @SentAs('ListIssuedCouponQuotas', 'query.quota_id')
  @Field(() => String, { nullable: true, description: 'The number, exactly.' })
  readonly quotaNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'Given to this reseller.' })
  readonly indirectPartnerId?: string | null;

  @SentAs('ListIssuedCouponQuotas', 'query.parent_quota_id')
  @Field(() => String, { nullable: true, description: 'Part of the distributor’s quota with this number.' })
  readonly parentQuotaNumber?: string | null;
}

@ArgsType()
export class IssuedCouponQuotaArgs extends PageArgs {
  @Field(() => IssuedCouponQuotaFilter, { nullable: true, description: 'Which quotas.' })
  readonly filter?: IssuedCouponQuotaFilter | null;
}

type OfReseller = Pick<
  IssuedCouponQuotaRow,
  'indirect_partner_id' | 'indirect_partner_name' | 'indirect_partner_account_name'
>;

export const resellerTextsOf = (row: OfReseller): ResellerTexts => ({
  entity: 'IndirectPartner',
  id: row.indirect_partner_id ?? '',
  texts: { name: row.indirect_partner_name, accountName: row.indirect_partner_account_name },
});

export const toIssuedCouponQuota = (row: IssuedCouponQuotaRow): IssuedCouponQuota => ({
  ...toQuotaFields(row, row.quota_status),
  id: nodeId('IssuedCouponQuota', row.quotaId),
  quotaNumber: row.quotaId,
  kind: quotaKind.nameOf(row.quota_type),
  kindCode: textOf(row.quota_type),
  status: issuedQuotaStatus.nameOf(row.quota_status),
  parentQuotaNumber: orNull(row.parent_quota_id),
  indirectPartnerId: orNull(row.indirect_partner_id),
  personal: resellerTextsOf(row),
});
