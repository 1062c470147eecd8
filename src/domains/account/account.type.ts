import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';

type Wire = components['schemas'];
export type AccountRow = Wire['AccountBalanceV2'];
export type CustomerAccountRow = Wire['ShowCustomerAccountBalancesResponse'] & CustomerKey;
export type AdjustmentRow = Wire['AdjustRecordV3'] & Owner;

const accountKind = wireEnum('AccountKind', 'Kind of account (账户类型, R-142).', {
  RECHARGE: ['1', 'Money paid in (充值账户).'],
  CREDIT: ['2', 'Credit granted by Huawei Cloud (信用账户).'],
  BONUS: ['5', 'Bonus.'],
  DEPOSIT: ['7', 'Deposit.'],
  ALLOCATABLE: ['8', 'Money that may be allocated to customers.'],
});

export const adjustmentKind = wireEnum('AdjustmentKind', 'Direction of an adjustment (调账, R-143).', {
  ALLOCATE: ['SOURCE_OPERATION_BEADJUST', 'From the partner to a customer or reseller (拨款).'],
  RECLAIM: ['SOURCE_OPERATION_BERETRIEVE', 'Back to the partner (回收).'],
  RECLAIM_ON_DISASSOCIATION: [
    'SOURCE_OPERATION_BEUNBIND',
    'Back to the partner because the association ended (R-058).',
  ],
});

@ObjectType({ description: 'An account of a partner or reseller; available is amount less designated amount (R-146).' })
export class Account {
  @Field(() => String, { description: 'Upstream account (ledger) id.' })
  readonly accountId!: string;

  @Field(() => accountKind.type, { description: 'Kind of account.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => MoneyType, { description: 'Balance.' })
  readonly amount!: Money;

  @Field(() => MoneyType, { nullable: true, description: 'Part of the balance that is earmarked.' })
  readonly designatedAmount!: Money | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What may be allocated: amount less designated amount (R-146).',
  })
  readonly available!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Credit limit; of credit accounts only (信用额度).' })
  readonly creditLimit!: Money | null;

  @Field(() => String, { nullable: true, description: 'Remark.' })
  readonly remark!: string | null;
}

@ObjectType({ description: 'What a referral customer has with Huawei Cloud itself (R-006).' })
export class CustomerAccount {
  @Field(() => [Account], { description: 'Its accounts.' })
  readonly accounts!: readonly Account[];

  @Field(() => MoneyType, { nullable: true, description: 'Amount in arrears (欠费), zero or positive.' })
  readonly arrears!: Money | null;
}

@ObjectType({ description: 'Money moved between the partner and a customer or reseller (调账记录, R-149).' })
export class Adjustment {
  @Field(() => String, { nullable: true, description: 'Upstream transaction id.' })
  readonly transactionId!: string | null;

  @Field(() => adjustmentKind.type, { description: 'Direction.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the direction.' })
  readonly kindCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Customer or reseller id.' })
  readonly targetId!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount moved; never negative.' })
  readonly amount!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  readonly at!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was done, e.g. the console (使用场景).' })
  readonly scene!: string | null;

  @Field(() => String, { nullable: true, description: 'Remark.' })
  readonly remark!: string | null;

  @MaskedField('NAME', 'Name of the customer or reseller.')
  readonly targetName?: never;

  readonly personal!: PersonalTexts<'targetName'>;
}

export const AdjustmentConnection = connectionType(Adjustment, 'Adjustment');

@InputType({ description: 'Which adjustments; everything given must hold. Null and absent mean no filter.' })
export class AdjustmentFilter {
  @SentAs('ListPartnerAdjustRecords', 'query.customer_id')
  @Field(() => String, { nullable: true, description: 'Customer or reseller id, exactly.' })
  readonly targetId?: string | null;

  @SentAs('ListPartnerAdjustRecords', 'query.trans_id')
  @Field(() => String, { nullable: true, description: 'Upstream transaction id, exactly.' })
  readonly transactionId?: string | null;

  @Field(() => adjustmentKind.type, { nullable: true, description: 'Direction.' })
  readonly kind?: keyof typeof adjustmentKind.type | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Done at or after this time.' })
  readonly from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Done at or before this time.' })
  readonly to?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this reseller with its customers, instead of the own ones (R-149).',
  })
  readonly indirectPartnerId?: string | null;
}

@ArgsType()
export class AdjustmentArgs extends PageArgs {
  @Field(() => AdjustmentFilter, { nullable: true, description: 'Which adjustments.' })
  readonly filter?: AdjustmentFilter | null;
}

export const toAccount = (row: AccountRow): Account => ({
  accountId: row.account_id,
  kind: accountKind.nameOf(row.account_type),
  kindCode: textOf(row.account_type),
  amount: Money.of(row.amount, row.currency),
  designatedAmount: moneyOf(row.designated_amount, row.currency),
  available: availableOf(row),
  creditLimit: moneyOf(row.credit_amount, row.currency),
  remark: orNull(row.memo),
});

export const toCustomerAccount = (row: CustomerAccountRow): CustomerAccount => ({
  accounts: (row.account_balances ?? []).map(toAccount),
  arrears: moneyOf(row.debt_amount, row.currency),
});

const availableOf = ({ amount, designated_amount, currency }: AccountRow): Money =>
  designated_amount === undefined
    ? Money.of(amount, currency)
    : Money.of(amount, currency).minus(Money.of(designated_amount, currency));

export const toAdjustment = (row: AdjustmentRow): Adjustment => ({
  transactionId: orNull(row.trans_id),
  kind: adjustmentKind.nameOf(row.operation_type),
  kindCode: textOf(row.operation_type),
  targetId: orNull(row.customer_id),
  amount: moneyOf(row.amount, row.currency),
  at: orNull(row.operation_time),
  scene: orNull(row.apply_scene),
  remark: orNull(row.memo),
  personal: { entity: 'Adjustment', id: row.trans_id ?? '', texts: { targetName: row.customer_name } },
});
