import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { moneyOf, orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import {
  accountChangeKind,
  accountDirection,
  accountTrade,
  LEDGER,
  type Ledger,
  paymentChannel,
} from './account-change-words.js';

type Wire = components['schemas'];

interface InCurrency {
  readonly currency: string | undefined;
}
export type PartnerChangeRow = Wire['AccountChangeRecord'] & Owner & InCurrency;
export type CustomerChangeRow = Wire['CustomerAccountChangeRecord'] & CustomerKey & InCurrency;

@ObjectType({ description: 'One change of the balance of an account (收支明细).' })
abstract class LedgerEntry {
  @Field(() => String, { nullable: true, description: 'Serial number of the entry.' })
  readonly entryId!: string | null;

  @Field(() => accountChangeKind.type, { description: 'What changed the balance.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => accountDirection.type, { description: 'Income or expense.' })
  readonly direction!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the direction.' })
  readonly directionCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount of the change; negative for an expense.' })
  readonly amount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Balance after the change.' })
  readonly balanceAfter!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was booked.' })
  readonly at!: string | null;

  @Field(() => String, { nullable: true, description: 'Order or transaction it belongs to.' })
  readonly tradeId!: string | null;
}

@ObjectType({ description: 'One change of an account of the partner or of a reseller (收支明细).' })
export class AccountChange extends LedgerEntry {
  @Field(() => String, { nullable: true, description: 'The customer or reseller on the other side, if any.' })
  readonly counterpartId!: string | null;

  @MaskedField('NAME', 'Account name of the other side, if any.')
  readonly counterpartAccountName?: never;

  readonly personal!: PersonalTexts<'counterpartAccountName'>;
}
export const AccountChangeConnection = connectionType(AccountChange, 'AccountChange');

@ObjectType({ description: 'One change of the account a customer has with Huawei Cloud itself (收支明细).' })
export class CustomerAccountChange extends LedgerEntry {
  @Field(() => String, { nullable: true, description: 'Billing month of what was paid for, "2026-03", China time.' })
  readonly cycle!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was consumed; when it was paid for yearly and monthly resources.',
  })
  readonly consumedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the cloud service that was paid for.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the kind of resource that was paid for.' })
  readonly resourceTypeName!: string | null;

  @Field(() => paymentChannel.type, { nullable: true, description: 'How it was paid in or out; null otherwise.' })
  readonly paymentChannel!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of the payment channel.' })
  readonly paymentChannelCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Serial number in the payment channel.' })
  readonly paymentNumber!: string | null;

  @MaskedField('NAME', 'Account name (账号名).')
  readonly accountName?: never;

  readonly personal!: PersonalTexts<'accountName'>;
}
export const CustomerAccountChangeConnection = connectionType(CustomerAccountChange, 'CustomerAccountChange');

@InputType({ description: 'Which changes; everything given must hold. Null and absent mean no filter.' })
export class AccountChangeFilter {
  @SentAs('ListPartnerAccountChangeRecords', 'query.trade_type')
  @Field(() => accountTrade.type, { nullable: true, description: 'Kind of transaction.' })
  readonly trade?: keyof typeof accountTrade.type | null;

  @Field(() => DateScalar, { nullable: true, description: 'From this day on; one year back when absent.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Up to this day, itself included; today when absent.' })
  readonly to?: string | null;
}

@InputType({ description: 'Which changes; everything given must hold. Null and absent mean no filter.' })
export class CustomerAccountChangeFilter {
  @SentAs('ListCustomerAccountChangeRecords', 'query.trade_type')
  @Field(() => accountTrade.type, { nullable: true, description: 'Kind of transaction.' })
  readonly trade?: keyof typeof accountTrade.type | null;

  @SentAs('ListCustomerAccountChangeRecords', 'query.revenue_expense_type')
  @Field(() => accountDirection.type, { nullable: true, description: 'Income or expense.' })
  readonly direction?: keyof typeof accountDirection.type | null;

  @Field(() => String, { nullable: true, description: 'Order or transaction, exactly.' })
  readonly tradeId?: string | null;

  @Field(() => [paymentChannel.type], { nullable: true, description: 'Paid in or out by one of these channels.' })
  readonly paymentChannels?: readonly (keyof typeof paymentChannel.type)[] | null;

  @Field(() => String, { nullable: true, description: 'Serial number in the payment channel, exactly.' })
  readonly paymentNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'From this day on; one year back when absent.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Up to this day, itself included; today when absent.' })
  readonly to?: string | null;
}

const LEDGER_FIELD = { defaultValue: LEDGER.RECHARGE, description: 'Of which account.' };

@ArgsType()
export class AccountChangeArgs extends PageArgs {
  @SentAs('ListPartnerAccountChangeRecords', 'query.balance_type')
  @Field(() => LEDGER, LEDGER_FIELD)
  readonly ledger!: Ledger;

  @Field(() => AccountChangeFilter, { nullable: true, description: 'Which changes.' })
  readonly filter?: AccountChangeFilter | null;
}

@ArgsType()
export class CustomerAccountChangeArgs extends PageArgs {
  @SentAs('ListCustomerAccountChangeRecords', 'query.balance_type')
  @Field(() => LEDGER, LEDGER_FIELD)
  readonly ledger!: Ledger;

  @Field(() => CustomerAccountChangeFilter, { nullable: true, description: 'Which changes.' })
  readonly filter?: CustomerAccountChangeFilter | null;
}

/** What both ledgers call by the same names. */
const toEntry = (row: PartnerChangeRow | CustomerChangeRow): Omit<LedgerEntry, 'direction' | 'directionCode'> => ({
  entryId: orNull(row.account_change_id),
  kind: accountChangeKind.nameOf(row.trade_detail_type),
  kindCode: orNull(row.trade_detail_type),
  amount: moneyOf(row.change_amount, row.currency),
  balanceAfter: moneyOf(row.balance_after_change, row.currency),
  at: orNull(row.trade_time),
  tradeId: orNull(row.trade_id),
});

/** The partner's ledger numbers what the customers' ledger spells out. */
const DIRECTIONS: Readonly<Record<string, string>> = { 1: 'REVENUE', 2: 'EXPENSE' };

export const toAccountChange = (row: PartnerChangeRow): AccountChange => ({
  ...toEntry(row),
  direction: accountDirection.nameOf(DIRECTIONS[row.type ?? '']),
  directionCode: orNull(row.type),
  counterpartId: orNull(row.customer_id),
  personal: {
    entity: 'AccountChange',
    id: row.account_change_id ?? '',
    texts: { counterpartAccountName: row.account_name },
  },
});

export const toCustomerAccountChange = (row: CustomerChangeRow): CustomerAccountChange => ({
  ...toEntry(row),
  direction: accountDirection.nameOf(row.revenue_expense_type),
  directionCode: orNull(row.revenue_expense_type),
  cycle: orNull(row.bill_cycle),
  consumedAt: orNull(row.consume_time),
  serviceTypeName: orNull(row.cloud_service_type_name),
  resourceTypeName: orNull(row.resource_type_name),
  paymentChannel: row.payment_channel_id === undefined ? null : paymentChannel.nameOf(row.payment_channel_id),
  paymentChannelCode: orNull(row.payment_channel_id),
  paymentNumber: orNull(row.payment_channel_no),
  personal: { entity: 'Customer', id: row.customerId, texts: { accountName: row.account_name } },
});
