import { ArgsType, Field, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { BillingCycleScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { chargeMode } from '../bill/bill.type.js';
import { BillAmounts, billedAccounts, type BilledAccounts, toBillAmounts } from './own-bill.type.js';

type Wire = components['schemas'];
/** The totals of a month and all its rows: what upstream answers page by page. */
export interface BillSummaryRecord extends CustomerKey {
  readonly total: Omit<Wire['ShowCustomerMonthlySumResponse'], 'bill_sums' | 'total_count'>;
  readonly rows: readonly Wire['BillSumRecordInfoV2'][];
}

const billSummaryKind = wireEnum('BillSummaryKind', 'Kind of a row of the monthly summary.', {
  CONSUMPTION: ['1', 'Consumption.'],
  REFUND: ['2', 'Refund; amounts are negative (R-168).'],
  ADJUSTMENT: ['3', 'Adjustment.'],
});

@ObjectType({ description: 'A kind of resource in one charge mode, in one month.' })
export class BillSummaryRow {
  @Field(() => BillingCycleScalar, { nullable: true, description: 'Billing cycle.' })
  readonly cycle!: string | null;

  @Field(() => billSummaryKind.type, { description: 'Consumption, refund or adjustment.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `kind`.' })
  readonly kindCode!: string | null;

  @Field(() => chargeMode.type, { description: 'Charge mode.' })
  readonly chargeMode!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `chargeMode`.' })
  readonly chargeModeCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type code.' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type name.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type code.' })
  readonly resourceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type name.' })
  readonly resourceTypeName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Account that consumed: the customer, or one under its enterprise.',
  })
  readonly accountId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its account name.' })
  readonly accountName!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Fraction of a cent that was cut off.' })
  readonly truncatedAmount!: Money | null;

  @Field(() => BillAmounts, { description: 'What was due, and how it was paid.' })
  readonly amounts!: BillAmounts;
}

@ObjectType({ description: 'What a month came to, refunds included (月度汇总账单, R-168).' })
export class BillSummary {
  @Field(() => BillAmounts, { description: 'Of all rows together; upstream sums up no list price and no discount.' })
  readonly total!: BillAmounts;

  @Field(() => [BillSummaryRow], { description: 'By kind of resource, charge mode and kind of row.' })
  readonly rows!: readonly BillSummaryRow[];
}

@ArgsType()
export class BillSummaryArgs {
  @SentAs('ShowCustomerMonthlySum', 'query.bill_cycle')
  @Field(() => BillingCycleScalar, { description: 'Billing cycle (账期).' })
  readonly cycle!: string;

  @SentAs('ShowCustomerMonthlySum', 'query.service_type_code')
  @Field(() => String, { nullable: true, description: 'Service type code, exactly.' })
  readonly serviceType?: string | null;

  @SentAs('ShowCustomerMonthlySum', 'query.enterprise_project_id')
  @Field(() => String, { nullable: true, description: 'Enterprise project id.' })
  readonly enterpriseProjectId?: string | null;

  @Field(() => billedAccounts.type, { nullable: true, description: 'Whose bills; both when nothing is said.' })
  readonly accounts?: BilledAccounts | null;

  @SentAs('ShowCustomerMonthlySum', 'query.sub_customer_id')
  @Field(() => String, { nullable: true, description: 'One account under the enterprise, by its id.' })
  readonly subAccountId?: string | null;
}

const amountsOf = (row: Wire['BillSumRecordInfoV2'], currency: string | undefined): BillAmounts =>
  toBillAmounts(
    row,
    {
      due: row.consume_amount,
      discount: row.official_discount_amount,
      storedValueCard: row.stored_value_card_amount,
      adjustment: row.writeoff_amount,
    },
    currency,
  );

export const toBillSummary = ({ total, rows }: BillSummaryRecord): BillSummary => ({
  total: amountsOf(total, total.currency),
  rows: rows.map((row) => ({
    cycle: orNull(row.bill_cycle),
    kind: billSummaryKind.nameOf(row.bill_type),
    kindCode: textOf(row.bill_type),
    chargeMode: chargeMode.nameOf(row.charging_mode),
    chargeModeCode: textOf(row.charging_mode),
    serviceType: orNull(row.service_type_code),
    serviceTypeName: orNull(row.service_type_name),
    resourceType: orNull(row.resource_type_code),
    resourceTypeName: orNull(row.resource_type_name),
    accountId: orNull(row.customer_id),
    accountName: orNull(row.account_name),
    truncatedAmount: moneyOf(row.truncated_amount, total.currency),
    amounts: amountsOf(row, total.currency),
  })),
});
