import { ArgsType, Field, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { BillingCycleScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import type { Money } from '../../kernel/money.js';
import { type Naming, Ranking, toRanking } from './ranking.type.js';
import { BoardArgs, StatisticsFilter } from './statistics-filter.type.js';
import { moneyIn, type Wire } from './wire.type.js';

export const consumptionView = wireEnum('ConsumptionView', 'What sums are split by (R-164).', {
  PAYMENT_METHOD: ['PAYMENT_METHOD', 'How it is paid (按支付方式).'],
  ASSOCIATION_TYPE: ['ASSOCIATION_TYPE', 'Association type of the customer (按关联类型).'],
});
export type ConsumptionView = keyof typeof consumptionView.type;

export const consumptionGroup = wireEnum('ConsumptionGroupBy', 'What a distribution is by (R-164).', {
  SERVICE_TYPE: ['SERVICE_TYPE', 'Service type (云服务类型).'],
  CHARGE_MODE: ['CHARGE_MODE', 'Billing mode (计费模式).'],
  ASSOCIATION_TYPE: ['ASSOCIATION_TYPE', 'Association type (关联类型).'],
  ACCOUNT_MANAGER: ['ACCOUNT_MANAGER', 'Account manager it is attributed to (客户经理, R-065).'],
  CUSTOMER: ['CUSTOMER', 'Customer (客户账号).'],
});
export type ConsumptionGroupBy = keyof typeof consumptionGroup.type;

@ObjectType({ description: 'A part of a sum.' })
export class ConsumptionPart {
  @Field(() => String, {
    description:
      'CASH, CREDIT, COUPON, FLEXI_PURCHASE_COUPON, STORED_VALUE_CARD, BONUS, ARREARS or ADJUSTMENT; by association type its ' +
      'upstream code.',
  })
  readonly key!: string;

  @Field(() => MoneyType, { description: 'How much.' })
  readonly amount!: Money;
}

@ObjectType({ description: 'Consumption in one currency (R-173).' })
export class ConsumptionTotal {
  @Field(() => MoneyType, { description: 'Amount due, refunds taken off (应付金额).' })
  readonly amountDue!: Money;

  @Field(() => MoneyType, { description: 'Amount due less the coupons used (实付金额, R-166).' })
  readonly amountPaid!: Money;

  @Field(() => MoneyType, { description: 'Of it refunds; negative (R-168).' })
  readonly refundAmount!: Money;

  @Field(() => MoneyType, { description: 'List price less amount due (节省金额).' })
  readonly saved!: Money;

  @Field(() => [ConsumptionPart], { description: 'Split by the view; the parts add up to the amount due (R-165).' })
  readonly parts!: readonly ConsumptionPart[];
}

@ObjectType({ description: 'Consumption of one month in one currency (消费走势).' })
export class ConsumptionPeriod extends ConsumptionTotal {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle.' })
  readonly cycle!: string;
}

@ObjectType({ description: 'What was saved on a service type (优惠明细, R-164).' })
export class DiscountDetail {
  @Field(() => String, { description: 'Service type code.' })
  readonly serviceType!: string;

  @Field(() => String, { description: 'Service type name.' })
  readonly serviceTypeName!: string;

  @Field(() => MoneyType, { description: 'List price (原价).' })
  readonly listAmount!: Money;

  @Field(() => MoneyType, { description: 'List price less amount due.' })
  readonly saved!: Money;

  @Field(() => MoneyType, { description: 'Amount due.' })
  readonly amountDue!: Money;
}

@ObjectType({
  description:
    'Consumption over some billing cycles (消费统计). It is no bill and must not be settled or invoiced by (R-161).',
})
export class ConsumptionStats {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Everything before this instant is counted: a day once the next one is over (R-162). Null when nothing is in sight.',
  })
  readonly asOf!: string | null;

  @Field(() => Boolean, { description: 'Always false: only bills are a basis for settlement (R-161).' })
  readonly basisForSettlement!: false;

  @Field(() => [ConsumptionTotal], { description: 'One per currency; empty when nothing was consumed.' })
  readonly totals!: readonly ConsumptionTotal[];

  @Field(() => [ConsumptionPeriod], { description: 'One per month and currency, oldest first.' })
  readonly series!: readonly ConsumptionPeriod[];

  @Field(() => Ranking, { nullable: true, description: 'By amount due; null without `groupBy` (消费分布).' })
  readonly distribution!: Ranking | null;

  @Field(() => [DiscountDetail], { description: 'Where the savings come from, largest first.' })
  readonly discountDetails!: readonly DiscountDetail[];
}

@ArgsType()
export class ConsumptionStatsArgs extends BoardArgs {
  @Field(() => StatisticsFilter, { nullable: true, description: 'Whose and which consumption.' })
  readonly filter?: StatisticsFilter | null;

  @Field(() => consumptionView.type, {
    defaultValue: consumptionView.type.PAYMENT_METHOD,
    description: 'What sums are split by.',
  })
  readonly view!: ConsumptionView;

  @Field(() => consumptionGroup.type, { nullable: true, description: 'What the distribution is by.' })
  readonly groupBy?: ConsumptionGroupBy | null;
}

const toTotal = (total: Wire['ConsumptionTotal']): ConsumptionTotal => ({
  amountDue: moneyIn(total.amount_due),
  amountPaid: moneyIn(total.amount_paid),
  refundAmount: moneyIn(total.refund_amount),
  saved: moneyIn(total.saved),
  parts: total.parts.map(({ key, amount }) => ({ key, amount: moneyIn(amount) })),
});

export const EMPTY_CONSUMPTION: ConsumptionStats = {
  asOf: null,
  basisForSettlement: false,
  totals: [],
  series: [],
  distribution: null,
  discountDetails: [],
};

export const toConsumptionStats = (
  stats: Wire['ConsumptionStats'],
  groupBy: ConsumptionGroupBy | null | undefined,
  naming: Naming,
): ConsumptionStats => ({
  asOf: stats.as_of,
  basisForSettlement: false,
  totals: stats.totals.map(toTotal),
  series: stats.series.map((period) => Object.assign(toTotal(period), { cycle: period.cycle })),
  distribution:
    stats.distribution === undefined || groupBy == null || groupBy === 'UNKNOWN'
      ? null
      : toRanking(stats.distribution, groupBy, naming),
  discountDetails: stats.discounts.map((detail) => ({
    serviceType: detail.service_type,
    serviceTypeName: detail.service_type_name,
    listAmount: moneyIn(detail.list_amount),
    saved: moneyIn(detail.saved),
    amountDue: moneyIn(detail.amount_due),
  })),
});
