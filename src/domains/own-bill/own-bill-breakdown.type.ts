import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { MeasuredUsage, periodUnit, toMeasuredUsage } from '../bill/bill-parts.type.js';
import { LANGUAGE, type Language } from '../reference/language.type.js';
import {
  BilledResource,
  OwnConsumption,
  OwnConsumptionFilter,
  type OwnRow,
  toBilledResource,
  toOwnConsumption,
} from './own-bill.type.js';

export type AmortizedCostRow = components['schemas']['NvlCostAnalysedBillDetail'] & OwnRow;

@ObjectType({ description: 'A label that costs are sorted by.' })
export class CostLabel {
  @Field(() => String, { nullable: true, description: 'What it is called, e.g. "env".' })
  readonly key!: string | null;

  @Field(() => String, { nullable: true, description: 'Its value, e.g. "prod".' })
  readonly value!: string | null;
}

@ObjectType({
  description:
    'What of a charge falls on one month (月度成本明细): a price paid in advance is spread over the days it pays for.',
})
export class AmortizedCost extends OwnConsumption {
  @Field(() => BillingCycleScalar, { nullable: true, description: 'The month it falls on.' })
  readonly month!: string | null;

  @Field(() => BillingCycleScalar, { nullable: true, description: 'The cycle it was billed in.' })
  readonly cycle!: string | null;

  @Field(() => String, { nullable: true, description: 'Order id.' })
  readonly orderId!: string | null;

  @Field(() => BilledResource, { description: 'The resource.' })
  readonly resource!: BilledResource;

  @Field(() => periodUnit.type, { description: 'Unit of the period paid for.' })
  readonly periodUnit!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `periodUnit`.' })
  readonly periodUnitCode!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of the use; pay-per-use only.' })
  readonly usedFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the use; pay-per-use only.' })
  readonly usedTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Usage type code.' })
  readonly usageType!: string | null;

  @Field(() => MeasuredUsage, { nullable: true, description: 'What was used (使用量).' })
  readonly usage!: MeasuredUsage | null;

  @Field(() => MeasuredUsage, { nullable: true, description: 'Of it covered by resource packages (套餐内使用量).' })
  readonly packageUsage!: MeasuredUsage | null;

  @Field(() => MeasuredUsage, { nullable: true, description: 'Of it covered by reserved instances.' })
  readonly reservedUsage!: MeasuredUsage | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'The whole charge: what fell on earlier months, falls on this one and is left for later ones.',
  })
  readonly amountDue!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What fell on earlier months.' })
  readonly pastAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What falls on this month.' })
  readonly currentAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What is left for later months.' })
  readonly futureAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Of this month, paid in cash.' })
  readonly cashAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Of this month, paid from credit.' })
  readonly creditAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Of this month, paid with coupons (代金券).' })
  readonly couponAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Of this month, paid with flexi-purchase coupons (现金券).' })
  readonly flexiPurchaseCouponAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Of this month, paid with stored-value cards (储值卡).' })
  readonly storedValueCardAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Of this month, paid from bonus.' })
  readonly bonusAmount!: Money | null;

  @Field(() => [CostLabel], { description: 'Cost tags (成本标签) of the resource.' })
  readonly tags!: readonly CostLabel[];

  @Field(() => [CostLabel], { description: 'Cost units (成本单元) that bear it.' })
  readonly costUnits!: readonly CostLabel[];
}

export const AmortizedCostConnection = connectionType(AmortizedCost, 'AmortizedCost');

@InputType({ description: 'Which charges; everything given must hold. Null and absent mean no filter.' })
export class AmortizedCostFilter extends OwnConsumptionFilter {
  @Field(() => String, { nullable: true, description: 'Resource type code, exactly.' })
  readonly resourceType?: string | null;

  @Field(() => String, { nullable: true, description: 'Resource id, exactly.' })
  readonly resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Resource name.' })
  readonly resourceName?: string | null;
}

@ArgsType()
export class AmortizedCostArgs extends PageArgs {
  @Field(() => BillingCycleScalar, { description: 'The month that costs fall on, at most 18 months back.' })
  readonly month!: string;

  @Field(() => AmortizedCostFilter, { nullable: true, description: 'Which charges.' })
  readonly filter?: AmortizedCostFilter | null;

  @Field(() => LANGUAGE, { defaultValue: LANGUAGE.ZH_CN, description: 'Language of the names.' })
  readonly language!: Language;
}

export const toAmortizedCost = (row: AmortizedCostRow): AmortizedCost => ({
  ...toOwnConsumption(row, {
    mode: row.charging_mode,
    serviceType: row.service_type_code,
    serviceTypeName: row.service_type_name,
    resourceType: row.resource_type_code,
    region: row.region_code,
  }),
  ...toUse(row),
  ...toAmounts(row),
  month: orNull(row.shared_month),
  cycle: orNull(row.bill_cycle),
  orderId: orNull(row.order_id),
  resource: toBilledResource(row, row.resource_id),
  periodUnit: periodUnit.nameOf(row.period_type),
  periodUnitCode: textOf(row.period_type),
  tags: (row.effective_tag_pairs ?? []).map((tag) => ({ key: orNull(tag.tag_key), value: orNull(tag.tag_value) })),
  costUnits: (row.cost_unit_pairs ?? []).map((unit) => ({
    key: orNull(unit.cost_unit_name),
    value: orNull(unit.cost_unit_rule_value),
  })),
});

const toUse = (row: AmortizedCostRow) => ({
  usedFrom: orNull(row.effective_time),
  usedTo: orNull(row.expire_time),
  usageType: orNull(row.usage_type),
  usage: toMeasuredUsage(row.usage, row.usage_measure_id),
  packageUsage: toMeasuredUsage(row.free_resource_usage, row.free_resource_measure_id),
  reservedUsage: toMeasuredUsage(row.ri_usage, row.ri_usage_measure_id),
});

const toAmounts = ({ currency, ...row }: AmortizedCostRow) => ({
  amountDue: moneyOf(row.consume_amount, currency),
  pastAmount: moneyOf(row.past_months_amortized_amount, currency),
  currentAmount: moneyOf(row.current_month_amortized_amount, currency),
  futureAmount: moneyOf(row.future_months_amortized_amount, currency),
  cashAmount: moneyOf(row.amortized_cash_amount, currency),
  creditAmount: moneyOf(row.amortized_credit_amount, currency),
  couponAmount: moneyOf(row.amortized_coupon_amount, currency),
  flexiPurchaseCouponAmount: moneyOf(row.amortized_flexipurchase_coupon_amount, currency),
  storedValueCardAmount: moneyOf(row.amortized_stored_value_card_amount, currency),
  bonusAmount: moneyOf(row.amortized_bonus_amount, currency),
});
