import { ArgsType, Field, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { BillingCycleScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';

type Wire = components['schemas'];
export type BillRow = Wire['BillSumInfoV2'] &
  CustomerKey & {
    readonly cycle: string;
    /** As asked for: upstream leaves it out of savings-plan rows. */
    readonly chargeMode: string;
    readonly currency?: string;
  };

export const chargeMode = wireEnum('ChargeMode', 'How a product is charged (计费模式).', {
  YEARLY_MONTHLY: ['1', 'Paid for a period in advance (包年/包月).'],
  PAY_PER_USE: ['3', 'Paid by use (按需).'],
  RESERVED_INSTANCE: ['10', 'Reserved instance (预留实例).'],
  SAVINGS_PLAN: ['11', 'Savings plan (节省计划).'],
});
export type ChargeMode = keyof typeof chargeMode.type;

export const billKind = wireEnum('BillKind', 'Kind of a monthly bill row.', {
  CONSUMPTION: ['0', 'Ordinary consumption.'],
  UNSUBSCRIPTION: ['1', 'Refund for an unsubscription; amounts are negative (R-168).'],
  WRITE_OFF: ['2', 'Written off by Huawei Cloud; amounts are negative.'],
});

const paymentAccount = wireEnum('PaymentAccount', 'What paid.', {
  CASH: ['BALANCE_TYPE_DEBIT', 'Cash.'],
  CREDIT: ['BALANCE_TYPE_CREDIT', 'Credit.'],
  BONUS: ['BALANCE_TYPE_BONUS', 'Bonus.'],
  COUPON: ['BALANCE_TYPE_COUPON', 'Coupons (代金券).'],
  FLEXI_PURCHASE_COUPON: ['BALANCE_TYPE_RCASH_COUPON', 'Flexi-purchase coupons (现金券).'],
  STORED_VALUE_CARD: ['BALANCE_TYPE_STORED_VALUE_CARD', 'Stored-value cards (储值卡).'],
});

export const billLineKind = wireEnum('BillLineKind', 'Kind of a bill line.', {
  PURCHASE: ['1', 'New purchase.'],
  RENEWAL: ['2', 'Renewal.'],
  CHANGE: ['3', 'Change of specification.'],
  REFUND_UNSUBSCRIPTION: ['4', 'Refund for an unsubscription.'],
  PAY_PER_USE: ['5', 'Pay-per-use consumption.'],
  AUTO_RENEWAL: ['8', 'Automatic renewal.'],
  COMPENSATION: ['9', 'Adjustment in the customer’s favour.'],
  SUPPORT_PLAN: ['14', 'Month-end fee of a support plan.'],
  DEDUCTION: ['16', 'Adjustment to the customer’s debit.'],
  MONTHLY_FEE: ['18', 'Monthly fee.'],
  REFUND_CHANGE: ['20', 'Refund for a change of specification.'],
  SAVINGS_PLAN: ['23', 'Deduction by a savings plan.'],
  REFUND_TO_PAY_PER_USE: ['24', 'Refund for a change from yearly/monthly to pay-per-use.'],
  TRUNCATION: ['25', 'Make-up for amounts cut off.'],
  YEARLY_FEE: ['103', 'Yearly fee.'],
});

export type BillLineKind = keyof typeof billLineKind.type;

@ObjectType({ description: 'How much of a bill row one kind of account paid.' })
export class BillPayment {
  @Field(() => paymentAccount.type, { description: 'What paid.' })
  readonly account!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the account.' })
  readonly accountCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount paid from it; negative for refunds and write-offs.' })
  readonly amount!: Money | null;

  @Field(() => billKind.type, { description: 'Whether this was consumption, a refund or a write-off.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;
}

@ObjectType({
  description: 'One row of a reseller-model customer’s monthly bill: a service in one charge mode (月度账单, R-167).',
})
export class Bill {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle (账期).' })
  readonly cycle!: string;

  @Field(() => chargeMode.type, { description: 'Charge mode.' })
  readonly chargeMode!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the charge mode.' })
  readonly chargeModeCode!: string | null;

  @Field(() => billKind.type, { description: 'Consumption, refund or write-off.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type code, e.g. "hws.service.type.obs".' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type name.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type code, e.g. "hws.resource.type.vm".' })
  readonly resourceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type name.' })
  readonly resourceTypeName!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount; negative for refunds and write-offs.' })
  readonly amount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Of it still unpaid (欠费).' })
  readonly arrearsAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Arrears written off.' })
  readonly adjustmentAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Discount granted.' })
  readonly discountAmount!: Money | null;

  @Field(() => [BillPayment], { description: 'The amount by what paid it.' })
  readonly payments!: readonly BillPayment[];
}

@ArgsType()
export class MonthlyBillArgs {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle, at most 18 months back.' })
  readonly cycle!: string;

  @Field(() => chargeMode.type, {
    nullable: true,
    description:
      'One charge mode only, which costs one upstream call instead of three. Reserved instances are no mode of the bill.',
  })
  readonly chargeMode?: ChargeMode | null;

  @Field(() => billKind.type, { nullable: true, description: 'Consumption, refunds or write-offs only.' })
  readonly kind?: keyof typeof billKind.type | null;

  @SentAs('ListSubcustomerMonthlyBills', 'query.cloud_service_type')
  @Field(() => String, { nullable: true, description: 'Service type code, exactly.' })
  readonly serviceType?: string | null;
}

export const toBill = ({ currency, ...row }: BillRow): Bill => ({
  cycle: row.cycle,
  chargeMode: chargeMode.nameOf(row.chargeMode),
  chargeModeCode: row.chargeMode,
  kind: billKind.nameOf(row.bill_type),
  kindCode: textOf(row.bill_type),
  serviceType: orNull(row.cloud_service_type),
  serviceTypeName: orNull(row.cloud_service_type_name),
  resourceType: orNull(row.resource_type_code),
  resourceTypeName: orNull(row.resource_type_name),
  amount: moneyOf(row.amount, currency),
  arrearsAmount: moneyOf(row.debt_amount, currency),
  adjustmentAmount: moneyOf(row.adjustment_amount, currency),
  discountAmount: moneyOf(row.discount_amount, currency),
  payments: (row.account_details ?? []).map(({ balance_type, amount, bill_type }) => ({
    account: paymentAccount.nameOf(balance_type),
    accountCode: textOf(balance_type),
    amount: moneyOf(amount, currency),
    kind: billKind.nameOf(bill_type),
    kindCode: textOf(bill_type),
  })),
});
