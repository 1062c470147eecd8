import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';

export type CouponLedgerRow = components['schemas']['CustomerCouponChangeRecord'];

export const couponLedgerDirection = wireEnum(
  'CouponLedgerDirection',
  'Whether a coupon got more or less (收支类型).',
  {
    INCOME: ['REVENUE', 'More.'],
    EXPENSE: ['EXPENSE', 'Less.'],
  },
);

export const couponTrade = wireEnum('CouponTrade', 'Kind of transaction with a coupon (交易类型).', {
  ACTIVATION: ['ADJUST', 'Activated.'],
  CONSUMPTION: ['DEDEUCT', 'Spent.'],
  RETURN: ['REFUND', 'Came back.'],
  FREEZE: ['RFROZEN', 'Frozen.'],
  EXPIRY: ['EXPIRED', 'Cleared on expiry.'],
  TRANSFER: ['COUPONADJUST', 'Moved within an enterprise.'],
  RECLAIM: ['COUPONCANCEL', 'Taken back.'],
});

const couponTradeDetail = wireEnum('CouponTradeDetail', 'What exactly happened to a coupon (交易明细类型).', {
  PERIOD_CONSUMPTION: ['SOURCE_OPERAIION_DEDEUCT', 'Spent on a yearly/monthly order.'],
  USAGE_CONSUMPTION: ['SOURCE_OPERAIION_USAGE', 'Spent on pay-per-use.'],
  SAVINGS_PLAN_CONSUMPTION: ['SOURCE_OPERAIION_SAVINGS_PLANS', 'Spent on a savings plan.'],
  ARREARS_REPAYMENT: ['SOURCE_OPERAIION_WRITEOFF', 'Spent on arrears.'],
  EXPIRY: ['SOURCE_OPERAIION_EXPIRECLEAR', 'Cleared on expiry.'],
  UNSUBSCRIPTION: ['SOURCE_OPERAIION_UNSUBSCRIBE', 'Came back on unsubscription (R-132).'],
  UNFREEZE: ['SOURCE_OPERAIION_UNFROZEN', 'Came back, in process.'],
  FREEZE: ['SOURCE_OPERAIION_RFROZEN', 'Came back, in process.'],
  ACTIVATION: ['SOURCE_OPERAIION_PRIZE', 'Activated.'],
  BILL_REFUND: ['SOURCE_OPERAIION_BILLREFUND', 'Written off by Huawei Cloud.'],
  RECLAIM: ['SOURCE_OPERATION_COUPONCANCEL', 'Taken back.'],
  DEPOSIT_FREEZE: ['SOURCE_OPERATION_DEPOSIT_FROZEN', 'Frozen as a deposit.'],
  DEPOSIT_RELEASE: ['SOURCE_OPERATION_DEPOSIT_UNFROZEN', 'Released from a deposit.'],
  ENTERPRISE_RECLAIM: ['SOURCE_OPERATION_RETRIEVE', 'Taken back within an enterprise.'],
  ENTERPRISE_TRANSFER: ['SOURCE_OPERATION_TRANSFER', 'Given within an enterprise.'],
});

@ObjectType({ description: 'One change of the balance of one of the customer’s own coupons (代金券收支明细).' })
export class CouponLedgerEntry {
  @Field(() => String, { nullable: true, description: 'Upstream id of the coupon.' })
  readonly couponId!: string | null;

  @Field(() => couponTradeDetail.type, { description: 'What happened.' })
  readonly detail!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of what happened.' })
  readonly detailCode!: string | null;

  @Field(() => couponLedgerDirection.type, { description: 'Whether it got more or less.' })
  readonly direction!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the direction.' })
  readonly directionCode!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it happened.' })
  readonly at!: string | null;

  @Field(() => String, { nullable: true, description: 'Order or transaction.' })
  readonly tradeId!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'The change; negative when the coupon got less.' })
  readonly amount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What was left after it.' })
  readonly balanceAfter!: Money | null;

  @Field(() => String, { nullable: true, description: 'Billing cycle it belongs to, "2026-03" (账期).' })
  readonly cycle!: string | null;

  @Field(() => String, { nullable: true, description: 'The customer’s own account name.' })
  readonly accountName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the service that was paid.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the resource type that was paid.' })
  readonly resourceTypeName!: string | null;
}

export const CouponLedgerConnection = connectionType(CouponLedgerEntry, 'CouponLedgerEntry');

@InputType({ description: 'Which entries; everything given must hold. Null and absent mean no filter.' })
export class CouponLedgerFilter {
  @Field(() => couponLedgerDirection.type, { nullable: true, description: 'Whether the coupon got more or less.' })
  readonly direction?: keyof typeof couponLedgerDirection.type | null;

  @Field(() => couponTrade.type, { nullable: true, description: 'Kind of transaction.' })
  readonly trade?: keyof typeof couponTrade.type | null;

  @SentAs('ListCustomerCouponChangeRecords', 'query.trade_id')
  @Field(() => String, { nullable: true, description: 'Of this order or transaction.' })
  readonly tradeId?: string | null;

  @SentAs('ListCustomerCouponChangeRecords', 'query.coupon_id')
  @Field(() => String, { nullable: true, description: 'Of the coupon with this upstream id.' })
  readonly couponId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later; a year ago when absent.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier; today when absent.' })
  readonly to?: string | null;
}

@ArgsType()
export class CouponLedgerArgs extends PageArgs {
  @Field(() => CouponLedgerFilter, { nullable: true, description: 'Which entries.' })
  readonly filter?: CouponLedgerFilter | null;
}

export const toCouponLedgerEntry = (row: CouponLedgerRow): CouponLedgerEntry => ({
  couponId: orNull(row.coupon_id),
  detail: couponTradeDetail.nameOf(row.trade_detail_type),
  detailCode: orNull(row.trade_detail_type),
  direction: couponLedgerDirection.nameOf(row.revenue_expense_type),
  directionCode: orNull(row.revenue_expense_type),
  at: orNull(row.trade_time),
  tradeId: orNull(row.trade_id),
  amount: moneyOf(row.change_amount),
  balanceAfter: moneyOf(row.balance_after_change),
  cycle: orNull(row.bill_cycle),
  accountName: orNull(row.account_name),
  serviceTypeName: orNull(row.cloud_service_type_name),
  resourceTypeName: orNull(row.resource_type_name),
});
