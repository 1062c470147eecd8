import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType } from '../../graphql/relay.js';
import { BillingCycleScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import {
  BillAmounts,
  OwnBillArgs,
  OwnBillFilter,
  OwnConsumption,
  type OwnRow,
  toBillAmounts,
  toOwnConsumption,
} from './own-bill.type.js';

export type TransactionRow = components['schemas']['MonthlyBillRecord'] & OwnRow;

export const serviceProvider = wireEnum('BillServiceProvider', 'Who provides a service.', {
  HUAWEI_CLOUD: ['1', 'Huawei Cloud itself.'],
  MARKETPLACE: ['2', 'A seller on KooGallery (云商店).'],
});

export const transactionStatus = wireEnum('BillTransactionStatus', 'Whether a transaction is paid.', {
  PAID: ['1', 'Paid.'],
  OUTSTANDING: ['2', 'In arrears.'],
  NOT_SETTLED: ['3', 'Settled after its month.'],
});

@ObjectType({ description: 'One transaction of a customer’s own bill (流水账单).' })
export class BillTransaction extends OwnConsumption {
  @Field(() => BillingCycleScalar, { nullable: true, description: 'Billing cycle.' })
  readonly cycle!: string | null;

  @Field(() => String, { nullable: true, description: 'Account name of the account that consumed.' })
  readonly accountName!: string | null;

  @Field(() => serviceProvider.type, { description: 'Who provides the service.' })
  readonly provider!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `provider`.' })
  readonly providerCode!: string | null;

  @Field(() => transactionStatus.type, { description: 'Whether it is paid.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `status`.' })
  readonly statusCode!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was consumed, or paid for a period in advance.',
  })
  readonly consumedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was traded.' })
  readonly tradedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Order or transaction id.' })
  readonly tradeId!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the row; reserved.' })
  readonly transactionId!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Fraction of a cent that was cut off.' })
  readonly truncatedAmount!: Money | null;

  @Field(() => BillAmounts, { description: 'What was due, and how it was paid.' })
  readonly amounts!: BillAmounts;
}

export const BillTransactionConnection = connectionType(BillTransaction, 'BillTransaction');

@InputType({ description: 'Which transactions; everything given must hold. Null and absent mean no filter.' })
export class BillTransactionFilter extends OwnBillFilter {
  @Field(() => serviceProvider.type, { nullable: true, description: 'Who provides the service.' })
  readonly provider?: keyof typeof serviceProvider.type | null;

  @Field(() => transactionStatus.type, { nullable: true, description: 'Whether it is paid.' })
  readonly status?: keyof typeof transactionStatus.type | null;

  @Field(() => String, { nullable: true, description: 'Resource type code, exactly.' })
  readonly resourceType?: string | null;

  @Field(() => String, { nullable: true, description: 'Order or transaction id, exactly.' })
  readonly tradeId?: string | null;
}

@ArgsType()
export class BillTransactionArgs extends OwnBillArgs {
  @Field(() => BillTransactionFilter, { nullable: true, description: 'Which transactions.' })
  readonly filter?: BillTransactionFilter | null;
}

export const toBillTransaction = (row: TransactionRow): BillTransaction => ({
  ...toOwnConsumption(row, {
    mode: row.charging_mode,
    serviceType: row.service_type_code,
    serviceTypeName: row.service_type_name,
    resourceType: row.resource_type_code,
    region: row.region_code,
  }),
  cycle: orNull(row.bill_cycle),
  accountName: orNull(row.account_name),
  provider: serviceProvider.nameOf(row.provider_type),
  providerCode: textOf(row.provider_type),
  status: transactionStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  consumedAt: orNull(row.consume_time),
  tradedAt: orNull(row.trade_time),
  tradeId: orNull(row.trade_id),
  transactionId: orNull(row.id),
  truncatedAmount: moneyOf(row.erase_amount, row.currency),
  amounts: toBillAmounts(
    row,
    {
      due: row.consume_amount,
      discount: row.official_discount_amount,
      storedValueCard: row.stored_value_card_amount,
      adjustment: row.writeoff_amount,
    },
    row.currency,
  ),
});
