import { ArgsType, Field, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';

type Wire = components['schemas'];
type TransferableRow = Wire['TransferAmountInfoV2'];
type RetrievableRow = Wire['RetrieveAmountInfoV2'];

/** What both directions say of one balance. */
export type EnterpriseBalanceRow = Omit<TransferableRow, 'avail_transfer_amount'> & {
  readonly available: TransferableRow['avail_transfer_amount'];
};

export const enterpriseBalanceKind = wireEnum(
  'EnterpriseBalanceKind',
  'What money of an enterprise is in (账户类型).',
  {
    CASH: ['BALANCE_TYPE_DEBIT', 'Money paid in (现金账户): one balance.'],
    CREDIT: ['BALANCE_TYPE_CREDIT', 'Credit granted by Huawei Cloud (信用账户): a balance for each credit line.'],
  },
);
export type EnterpriseBalanceKindName = keyof typeof enterpriseBalanceKind.type;

@ObjectType({ description: 'Cash, or one credit line, of the master or of a member account.' })
export class EnterpriseBalance {
  @Field(() => MoneyType, { nullable: true, description: 'What can be transferred from it, or retrieved.' })
  readonly available!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What is left of the credit line; null for cash.' })
  readonly balance!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'The whole credit line (信用额度); null for cash.' })
  readonly creditLimit!: Money | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the credit line ends, by which transfers name it; null for cash and for a permanent line.',
  })
  readonly expiresAt!: string | null;
}

export const EnterpriseBalanceConnection = connectionType(EnterpriseBalance, 'EnterpriseBalance');

@ArgsType()
export class EnterpriseBalanceArgs extends PageArgs {
  @SentAs('ShowMultiAccountTransferAmount', 'query.balance_type')
  @SentAs('ListEnterpriseMultiAccount', 'query.balance_type')
  @Field(() => enterpriseBalanceKind.type, {
    defaultValue: enterpriseBalanceKind.type.CASH,
    description: 'Which money.',
  })
  readonly kind!: EnterpriseBalanceKindName;
}

export const ofTransferable = ({
  avail_transfer_amount: available,
  ...row
}: TransferableRow): EnterpriseBalanceRow => ({
  ...row,
  available,
});

export const ofRetrievable = ({ avail_retrieve_amount: available, ...row }: RetrievableRow): EnterpriseBalanceRow => ({
  ...row,
  available,
});

export const toEnterpriseBalance = (row: EnterpriseBalanceRow): EnterpriseBalance => ({
  available: moneyOf(row.available, row.currency),
  balance: moneyOf(row.amount, row.currency),
  creditLimit: moneyOf(row.credit_amount, row.currency),
  expiresAt: orNull(row.expire_time),
});
