import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { type ResellerTexts, resellerTextsOf } from './issued-coupon-quota.type.js';

export type CouponQuotaRecordRow = components['schemas']['QuotaRecord'];

export const quotaOperation = wireEnum('CouponQuotaOperation', 'What was done with a quota (R-043).', {
  ISSUE: ['10', 'Given to a reseller (发放).'],
  RECLAIM: ['11', 'Taken back from it (回收).'],
});

@ObjectType({ description: 'An entry in the log of quotas given to resellers (操作记录, R-121).' })
export class CouponQuotaRecord {
  @Field(() => String, { nullable: true, description: 'Upstream id of the record.' })
  readonly recordId!: string | null;

  @Field(() => quotaOperation.type, { description: 'What was done.' })
  readonly operation!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the operation.' })
  readonly operationCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the reseller’s quota.' })
  readonly quotaNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the distributor’s quota it came from.' })
  readonly parentQuotaNumber!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Value given or taken back.' })
  readonly amount!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  readonly at!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it succeeded.' })
  readonly succeeded!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the reseller.' })
  readonly indirectPartnerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Remark.' })
  readonly remark!: string | null;

  @MaskedField('NAME', 'Company name of the reseller.', { text: 'name' })
  readonly indirectPartnerName?: never;

  @MaskedField('NAME', 'Account name of the reseller.', { text: 'accountName' })
  readonly indirectPartnerAccountName?: never;

  @MaskedField('NAME', 'Sign-in name of who did it (操作人).', {
    of: ({ operatorTexts }: CouponQuotaRecord) => operatorTexts,
    text: 'accountName',
  })
  readonly operator?: never;

  readonly personal!: ResellerTexts;
  readonly operatorTexts!: PersonalTexts<'accountName'>;
}

export const CouponQuotaRecordConnection = connectionType(CouponQuotaRecord, 'CouponQuotaRecord');

@InputType({ description: 'Which records; everything given must hold. Null and absent mean no filter (R-121).' })
export class CouponQuotaRecordFilter {
  @Field(() => ID, { nullable: true, description: 'Of this reseller alone; of all of them when absent.' })
  readonly indirectPartnerId?: string | null;

  @SentAs('ListCouponQuotasRecords', 'query.quota_id')
  @Field(() => String, { nullable: true, description: 'Number of the reseller’s quota.' })
  readonly quotaNumber?: string | null;

  @SentAs('ListCouponQuotasRecords', 'query.parent_quota_id')
  @Field(() => String, { nullable: true, description: 'Number of the distributor’s quota.' })
  readonly parentQuotaNumber?: string | null;

  @Field(() => quotaOperation.type, { nullable: true, description: 'What was done.' })
  readonly operation?: keyof typeof quotaOperation.type | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Done at or after this time.' })
  readonly from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Done at or before this time.' })
  readonly to?: string | null;
}

@ArgsType()
export class CouponQuotaRecordArgs extends PageArgs {
  @Field(() => CouponQuotaRecordFilter, { nullable: true, description: 'Which records.' })
  readonly filter?: CouponQuotaRecordFilter | null;
}

export const toCouponQuotaRecord = (row: CouponQuotaRecordRow): CouponQuotaRecord => ({
  recordId: orNull(row.id),
  operation: quotaOperation.nameOf(row.operation_type),
  operationCode: textOf(row.operation_type),
  quotaNumber: orNull(row.quota_id),
  parentQuotaNumber: orNull(row.parent_quota_id),
  amount: moneyOf(row.amount),
  at: orNull(row.operation_time),
  succeeded: row.result === undefined ? null : row.result === '0',
  indirectPartnerId: orNull(row.indirect_partner_id),
  remark: orNull(row.remark),
  personal: resellerTextsOf(row),
  operatorTexts: { entity: 'AccountManager', id: row.operator ?? '', texts: { accountName: row.operator } },
});
