import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType } from '../../graphql/relay.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { MeasuredUsage, periodUnit, toMeasuredUsage } from '../bill/bill-parts.type.js';
import {
  BILL_GRANULARITY,
  BillAmounts,
  BilledResource,
  type BillGranularity,
  OwnBillArgs,
  OwnBillFilter,
  OwnConsumption,
  type OwnRow,
  toBillAmounts,
  toBilledResource,
  toOwnConsumption,
} from './own-bill.type.js';

export type ConsumptionRecordRow = components['schemas']['ResFeeRecordV2'] & OwnRow;

@ObjectType({
  description: 'What one resource consumed and how that was charged, as the customer is told (资源消费记录).',
})
export class ConsumptionRecord extends OwnConsumption {
  @Field(() => String, { nullable: true, description: 'Upstream id; none when a row stands for a whole cycle.' })
  readonly recordId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of consumption.' })
  readonly day!: string | null;

  @Field(() => String, { nullable: true, description: 'Account name of the account that consumed.' })
  readonly accountName!: string | null;

  @Field(() => BilledResource, { description: 'The resource.' })
  readonly resource!: BilledResource;

  @Field(() => String, { nullable: true, description: 'Product id.' })
  readonly productId!: string | null;

  @Field(() => String, { nullable: true, description: 'Product name.' })
  readonly productName!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the specification.' })
  readonly skuCode!: string | null;

  @Field(() => MeasuredUsage, { nullable: true, description: 'Size, of products that are sold by size.' })
  readonly size!: MeasuredUsage | null;

  @Field(() => String, { nullable: true, description: 'Order or transaction id.' })
  readonly tradeId!: string | null;

  @Field(() => String, { nullable: true, description: 'Order id.' })
  readonly orderId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Order that belongs to a combined transaction, e.g. the one refunded.',
  })
  readonly relatedOrderId!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was consumed, or paid for a period in advance.',
  })
  readonly consumedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was traded.' })
  readonly tradedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of the use; pay-per-use only.' })
  readonly usedFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the use; pay-per-use only.' })
  readonly usedTo!: string | null;

  @Field(() => periodUnit.type, { description: 'Unit of the period paid for.' })
  readonly periodUnit!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of `periodUnit`.' })
  readonly periodUnitCode!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How many of them.' })
  readonly periodCount!: string | null;

  @Field(() => String, { nullable: true, description: 'Usage type code.' })
  readonly usageType!: string | null;

  @Field(() => MeasuredUsage, { nullable: true, description: 'What was used (使用量).' })
  readonly usage!: MeasuredUsage | null;

  @Field(() => MeasuredUsage, { nullable: true, description: 'Of it covered by resource packages (套餐内使用量).' })
  readonly packageUsage!: MeasuredUsage | null;

  @Field(() => MeasuredUsage, { nullable: true, description: 'Of it covered by reserved instances.' })
  readonly reservedUsage!: MeasuredUsage | null;

  @Field(() => MoneyType, { nullable: true, description: 'Price of one unit, where the price is that simple.' })
  readonly unitPrice!: Money | null;

  @Field(() => String, { nullable: true, description: 'What the unit price is for, as text.' })
  readonly unit!: string | null;

  @Field(() => String, { nullable: true, description: 'How the amount due came about, as text.' })
  readonly formula!: string | null;

  @Field(() => BillAmounts, { description: 'What was due, and how it was paid.' })
  readonly amounts!: BillAmounts;
}

export const ConsumptionRecordConnection = connectionType(ConsumptionRecord, 'ConsumptionRecord');

@InputType({ description: 'Which consumption records; everything given must hold. Null and absent mean no filter.' })
export class ConsumptionRecordFilter extends OwnBillFilter {
  @Field(() => String, { nullable: true, description: 'Resource id, exactly.' })
  readonly resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Order or transaction id, exactly.' })
  readonly tradeId?: string | null;
}

@ArgsType()
export class ConsumptionRecordArgs extends OwnBillArgs {
  @Field(() => BILL_GRANULARITY, { defaultValue: BILL_GRANULARITY.LINE, description: 'What one row stands for.' })
  readonly granularity!: BillGranularity;

  @Field(() => ConsumptionRecordFilter, { nullable: true, description: 'Which records.' })
  readonly filter?: ConsumptionRecordFilter | null;
}

export const toConsumptionRecord = (row: ConsumptionRecordRow): ConsumptionRecord => ({
  ...toOwnConsumption(row, {
    mode: row.charge_mode,
    serviceType: row.cloud_service_type,
    serviceTypeName: row.cloud_service_type_name,
    resourceType: row.resource_type,
    region: row.region,
  }),
  ...toTrade(row),
  ...toUse(row),
  recordId: orNull(row.id),
  day: orNull(row.bill_date),
  accountName: orNull(row.account_name),
  resource: toBilledResource(row, row.resource_id),
  productId: orNull(row.product_id),
  productName: orNull(row.product_name),
  skuCode: orNull(row.sku_code),
  size: toMeasuredUsage(row.spec_size, row.spec_size_measure_id),
  unitPrice: moneyOf(row.unit_price, row.currency),
  unit: orNull(row.unit),
  formula: orNull(row.formula),
  amounts: toBillAmounts(
    row,
    {
      due: row.amount,
      discount: row.discount_amount,
      storedValueCard: row.stored_card_amount,
      adjustment: row.adjustment_amount,
    },
    row.currency,
  ),
});

const toTrade = (row: ConsumptionRecordRow) => ({
  tradeId: orNull(row.trade_id),
  orderId: orNull(row.order_id),
  relatedOrderId: orNull(row.relative_order_id),
  consumedAt: orNull(row.consume_time),
  tradedAt: orNull(row.trade_time),
  periodUnit: periodUnit.nameOf(row.period_type),
  periodUnitCode: textOf(row.period_type),
  periodCount: textOf(row.period_num),
});

const toUse = (row: ConsumptionRecordRow) => ({
  usedFrom: orNull(row.effective_time),
  usedTo: orNull(row.expire_time),
  usageType: orNull(row.usage_type),
  usage: toMeasuredUsage(row.usage, row.usage_measure_id),
  packageUsage: toMeasuredUsage(row.free_resource_usage, row.free_resource_measure_id),
  reservedUsage: toMeasuredUsage(row.ri_usage, row.ri_usage_measure_id),
});
