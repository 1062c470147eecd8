import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { MaskedField } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import { associationType } from '../customer/customer.type.js';
import { StatisticsFilter } from './statistics-filter.type.js';
import type { StatisticsRow } from './statistics.policy.js';
import { customerTexts, type CustomerTexts, moneyIn, type Wire } from './wire.type.js';

export type ConsumptionSummaryRow = Wire['ConsumptionSummary'] & StatisticsRow;

const paymentStatus = wireEnum('ConsumptionPaymentStatus', 'Whether consumption is paid (支付状态).', {
  PAID: ['PAID', 'Nothing is owed (已支付).'],
  PARTLY_PAID: ['PARTLY_PAID', 'A part is owed (部分支付).'],
  UNPAID: ['UNPAID', 'All of it is owed (未支付).'],
});

export const summaryGroup = wireEnum('ConsumptionSummaryGroup', 'What the sum of a customer is split by.', {
  SERVICE_TYPE: ['SERVICE_TYPE', 'By service type (云服务类型).'],
  CHARGE_MODE: ['CHARGE_MODE', 'By billing mode (计费模式).'],
  REGION: ['REGION', 'By region (区域).'],
});
export type SummaryGroup = keyof typeof summaryGroup.type;

@ObjectType({ description: 'How an amount due is paid; the parts add up to it, to the cent (R-165).' })
export class ConsumptionParts {
  @Field(() => MoneyType, { description: 'Cash (现金).' })
  readonly cash!: Money;

  @Field(() => MoneyType, { description: 'Credit (信用额度).' })
  readonly credit!: Money;

  @Field(() => MoneyType, { description: 'Coupons (代金券).' })
  readonly coupon!: Money;

  @Field(() => MoneyType, { description: 'Flexi-purchase coupons (现金券).' })
  readonly flexiPurchaseCoupon!: Money;

  @Field(() => MoneyType, { description: 'Stored-value cards (储值卡).' })
  readonly storedValueCard!: Money;

  @Field(() => MoneyType, { description: 'Bonus (奖励金).' })
  readonly bonus!: Money;

  @Field(() => MoneyType, { description: 'Not paid yet (欠费).' })
  readonly arrears!: Money;

  @Field(() => MoneyType, { description: 'Written off (调账).' })
  readonly adjustment!: Money;
}

@ObjectType({ description: 'A part of what a customer consumed.' })
export class ConsumptionGroup {
  @Field(() => String, { description: 'Code of the service type, billing mode or region.' })
  readonly key!: string;

  @Field(() => String, { nullable: true, description: 'Its name; null for billing modes.' })
  readonly name!: string | null;

  @Field(() => MoneyType, { description: 'Amount due, refunds taken off.' })
  readonly amountDue!: Money;

  @Field(() => MoneyType, { description: 'Of it refunds; negative (R-168).' })
  readonly refundAmount!: Money;
}

@ObjectType({
  description:
    'What a customer consumed in a billing cycle (消费汇总). It is no bill and must not be settled or invoiced by (R-161).',
})
export class ConsumptionSummary {
  @Field(() => String, { description: 'Upstream id of the customer.' })
  readonly customerId!: string;

  @MaskedField('NAME', 'Name of the customer; null for one no longer in sight.', { text: 'name' })
  readonly customerName?: never;

  @MaskedField('NAME', 'Account name of the customer; null for one no longer in sight.', { text: 'accountName' })
  readonly customerAccountName?: never;

  @Field(() => associationType.type, { description: 'Association type.' })
  readonly associationType!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the association type.' })
  readonly associationTypeCode!: string | null;

  @Field(() => BillingCycleScalar, { description: 'Billing cycle.' })
  readonly cycle!: string;

  @Field(() => MoneyType, { description: 'Amount due, refunds taken off (应付金额).' })
  readonly amountDue!: Money;

  @Field(() => MoneyType, { description: 'Amount due less the coupons used (实付金额, R-166).' })
  readonly amountPaid!: Money;

  @Field(() => MoneyType, { description: 'Of it refunds; negative (退订金额, R-168).' })
  readonly refundAmount!: Money;

  @Field(() => MoneyType, { description: 'List price less amount due (节省金额).' })
  readonly saved!: Money;

  @Field(() => paymentStatus.type, { description: 'Whether it is paid.' })
  readonly paymentStatus!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the payment state.' })
  readonly paymentStatusCode!: string | null;

  @Field(() => ConsumptionParts, { description: 'How it is paid.' })
  readonly parts!: ConsumptionParts;

  @Field(() => [ConsumptionGroup], { description: 'Split as asked for; the parts add up to the amount due.' })
  readonly groups!: readonly ConsumptionGroup[];

  @Field(() => Boolean, { description: 'Always false: only bills are a basis for settlement (R-161).' })
  readonly basisForSettlement!: false;

  readonly key!: CustomerKey;
  readonly accountManagerIds!: readonly string[];
  readonly personal!: CustomerTexts;
}

export const ConsumptionSummaryConnection = connectionType(ConsumptionSummary, 'ConsumptionSummary');

const SUMMARY_SORT = { AMOUNT_DUE: 'AMOUNT_DUE', CUSTOMER_ID: 'CUSTOMER_ID' } as const;

registerEnumType(SUMMARY_SORT, {
  name: 'ConsumptionSummarySort',
  description: 'What consumption can be sorted by.',
  valuesConfig: { AMOUNT_DUE: { description: 'Amount due.' }, CUSTOMER_ID: { description: 'Customer id.' } },
});

@InputType({ description: 'Order of consumption; ties by customer.' })
export class ConsumptionSummaryOrder {
  @Field(() => SUMMARY_SORT, { description: 'What to sort by.' })
  readonly field!: keyof typeof SUMMARY_SORT;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.DESC, description: 'Ascending or descending.' })
  readonly direction!: SortDirection;
}

@ArgsType()
export class ConsumptionSummaryArgs extends PageArgs {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle, at most 18 months back (R-160).' })
  readonly cycle!: string;

  @Field(() => StatisticsFilter, { nullable: true, description: 'Whose and which consumption.' })
  readonly filter?: StatisticsFilter | null;

  @Field(() => summaryGroup.type, {
    defaultValue: summaryGroup.type.SERVICE_TYPE,
    description: 'What the sum of each customer is split by.',
  })
  readonly groupBy!: SummaryGroup;

  @Field(() => Boolean, { defaultValue: true, description: 'Leave out customers to whom nothing is due (R-163).' })
  readonly hideZero!: boolean;

  @Field(() => ConsumptionSummaryOrder, { nullable: true, description: 'In which order; most due first when absent.' })
  readonly orderBy?: ConsumptionSummaryOrder | null;
}

const toParts = (parts: Wire['ConsumptionParts']): ConsumptionParts => ({
  cash: moneyIn(parts.cash),
  credit: moneyIn(parts.credit),
  coupon: moneyIn(parts.coupon),
  flexiPurchaseCoupon: moneyIn(parts.flexi_purchase_coupon),
  storedValueCard: moneyIn(parts.stored_value_card),
  bonus: moneyIn(parts.bonus),
  arrears: moneyIn(parts.arrears),
  adjustment: moneyIn(parts.adjustment),
});

/** @param isNamed whether the customer is still in sight. */
export const toConsumptionSummary = (row: ConsumptionSummaryRow, isNamed: boolean): ConsumptionSummary => ({
  customerId: row.customer_id,
  associationType: associationType.nameOf(row.association_type),
  associationTypeCode: row.association_type,
  cycle: row.cycle,
  amountDue: moneyIn(row.amount_due),
  amountPaid: moneyIn(row.amount_paid),
  refundAmount: moneyIn(row.refund_amount),
  saved: moneyIn(row.saved),
  paymentStatus: paymentStatus.nameOf(row.payment_status),
  paymentStatusCode: row.payment_status,
  parts: toParts(row.parts),
  groups: row.groups.map((group) => ({
    key: group.key,
    name: orNull(group.name),
    amountDue: moneyIn(group.amount_due),
    refundAmount: moneyIn(group.refund_amount),
  })),
  basisForSettlement: false,
  key: row,
  accountManagerIds: row.accountManagerIds,
  personal: customerTexts(
    row.customer_id,
    isNamed ? { name: row.customer_name, accountName: row.account_name } : undefined,
  ),
});
