import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar, DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
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
  };
export type BillLineRow = Wire['SubCustomerMonthlyBillDetail'] & CustomerKey;

export const chargeMode = wireEnum('ChargeMode', 'How a product is charged (计费模式).', {
  YEARLY_MONTHLY: ['1', 'Paid for a period in advance (包年/包月).'],
  PAY_PER_USE: ['3', 'Paid by use (按需).'],
  RESERVED_INSTANCE: ['10', 'Reserved instance (预留实例).'],
  SAVINGS_PLAN: ['11', 'Savings plan (节省计划).'],
});
export type ChargeMode = keyof typeof chargeMode.type;

const billKind = wireEnum('BillKind', 'Kind of a monthly bill row.', {
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

@ObjectType({ description: 'How much of a bill row one kind of account paid.' })
export class BillPayment {
  @Field(() => paymentAccount.type, { description: 'What paid.' })
  readonly account!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the account.' })
  readonly accountCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount paid from it.' })
  readonly amount!: Money | null;
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

@ObjectType({ description: 'One line of a customer’s consumption; not a basis for settlement (消费明细, R-161).' })
export class BillLine {
  @Field(() => String, { nullable: true, description: 'Upstream id of the line.' })
  readonly lineId!: string | null;

  @Field(() => billLineKind.type, { description: 'Kind of line.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => chargeMode.type, { description: 'Charge mode.' })
  readonly chargeMode!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the charge mode.' })
  readonly chargeModeCode!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was consumed, or paid for a period in advance.',
  })
  readonly consumedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was traded.' })
  readonly tradedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Order or transaction id.' })
  readonly tradeId!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type code.' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Service type name.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource id.' })
  readonly resourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource name.' })
  readonly resourceName!: string | null;

  @Field(() => String, { nullable: true, description: 'Product name.' })
  readonly productName!: string | null;

  @Field(() => String, { nullable: true, description: 'Region code, e.g. "cn-north-1".' })
  readonly region!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Usage, in the unit of `usageMeasureId`.' })
  readonly usage!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the unit of the usage.' })
  readonly usageMeasureId!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'List price.' })
  readonly listAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Discount on the list price.' })
  readonly discountAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount due: the sum of the parts below (应付金额, R-165).' })
  readonly amountDue!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid in cash.' })
  readonly cashAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid from credit.' })
  readonly creditAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid with coupons (代金券).' })
  readonly couponAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid with flexi-purchase coupons (现金券).' })
  readonly flexiPurchaseCouponAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid with stored-value cards (储值卡).' })
  readonly storedValueCardAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Not paid yet (欠费).' })
  readonly arrearsAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Arrears written off.' })
  readonly adjustmentAmount!: Money | null;
}

export const BillLineConnection = connectionType(BillLine, 'BillLine');

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
}

@InputType({ description: 'Which bill lines; everything given must hold. Null and absent mean no filter.' })
export class BillLineFilter {
  @Field(() => String, { nullable: true, description: 'Service type code, exactly.' })
  readonly serviceType?: string | null;

  @Field(() => chargeMode.type, { nullable: true, description: 'Charge mode.' })
  readonly chargeMode?: ChargeMode | null;

  @Field(() => billLineKind.type, { nullable: true, description: 'Kind of line.' })
  readonly kind?: keyof typeof billLineKind.type | null;

  @Field(() => String, { nullable: true, description: 'Resource id, exactly.' })
  readonly resourceId?: string | null;
}

@ArgsType()
export class BillLineArgs extends PageArgs {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle, at most 18 months back (R-160).' })
  readonly cycle!: string;

  @Field(() => BillLineFilter, { nullable: true, description: 'Which lines.' })
  readonly filter?: BillLineFilter | null;
}

export const toBill = (row: BillRow): Bill => ({
  cycle: row.cycle,
  chargeMode: chargeMode.nameOf(row.chargeMode),
  chargeModeCode: row.chargeMode,
  kind: billKind.nameOf(row.bill_type),
  kindCode: textOf(row.bill_type),
  serviceType: orNull(row.cloud_service_type),
  serviceTypeName: orNull(row.cloud_service_type_name),
  resourceType: orNull(row.resource_type_code),
  resourceTypeName: orNull(row.resource_type_name),
  amount: moneyOf(row.amount),
  arrearsAmount: moneyOf(row.debt_amount),
  adjustmentAmount: moneyOf(row.adjustment_amount),
  discountAmount: moneyOf(row.discount_amount),
  payments: (row.account_details ?? []).map(({ balance_type, amount }) => ({
    account: paymentAccount.nameOf(balance_type),
    accountCode: textOf(balance_type),
    amount: moneyOf(amount),
  })),
});

export const toBillLine = (row: BillLineRow): BillLine => ({
  lineId: orNull(row.id),
  kind: billLineKind.nameOf(row.bill_detail_type),
  kindCode: textOf(row.bill_detail_type),
  chargeMode: chargeMode.nameOf(row.charging_mode),
  chargeModeCode: textOf(row.charging_mode),
  consumedAt: orNull(row.consume_time),
  tradedAt: orNull(row.trade_time),
  tradeId: orNull(row.trade_id),
  serviceType: orNull(row.service_type_code),
  serviceTypeName: orNull(row.service_type_name),
  resourceId: orNull(row.resource_id),
  resourceName: orNull(row.resource_name),
  productName: orNull(row.product_name),
  region: orNull(row.region_code),
  usage: textOf(row.usage_amount),
  usageMeasureId: textOf(row.usage_measure_id),
  listAmount: moneyOf(row.official_amount),
  discountAmount: moneyOf(row.official_discount_amount),
  amountDue: moneyOf(row.payment_amount),
  cashAmount: moneyOf(row.cash_amount),
  creditAmount: moneyOf(row.credit_amount),
  couponAmount: moneyOf(row.coupon_amount),
  flexiPurchaseCouponAmount: moneyOf(row.flexipurchase_coupon_amount),
  storedValueCardAmount: moneyOf(row.stored_value_card_amount),
  arrearsAmount: moneyOf(row.debt_amount),
  adjustmentAmount: moneyOf(row.writeoff_amount),
});
