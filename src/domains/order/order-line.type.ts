import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { LANGUAGE, type Language } from '../reference/language.type.js';
import { Priced, toPriced } from './order-amounts.type.js';

type Wire = components['schemas'];
export type OrderLineRow = Wire['OrderLineItemEntityV2'];

const periodUnit = wireEnum('OrderPeriodUnit', 'Unit of the time that is bought (周期类型).', {
  DAY: ['0', 'Days.'],
  WEEK: ['1', 'Weeks.'],
  MONTH: ['2', 'Months.'],
  YEAR: ['3', 'Years.'],
  HOUR: ['4', 'Hours.'],
  ONE_OFF: ['5', 'Once.'],
  PAY_PER_USE: ['6', 'As used.'],
  USAGE_REPORT: ['7', 'As reported.'],
});

@ObjectType({ description: 'A product as it is on sale (产品).' })
export class OrderedProduct {
  @Field(() => String, { nullable: true, description: 'Upstream product id.' })
  readonly productId!: string | null;

  @Field(() => String, { nullable: true, description: 'Specification in words (产品规格).' })
  readonly specification!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the catalogue it is in.' })
  readonly category!: string | null;

  @Field(() => String, { nullable: true, description: 'Cloud service type it belongs to.' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type it is sold as.' })
  readonly resourceType!: string | null;
}

@ObjectType({ description: 'One line of an order (订单行).' })
export class OrderLine extends Priced {
  @Field(() => String, { nullable: true, description: 'Upstream id of the line.' })
  readonly lineId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Upstream id of its order; of a part, in a combined transaction.',
  })
  readonly orderId!: string | null;

  @Field(() => String, { nullable: true, description: 'Cloud service type.' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the cloud service type.' })
  readonly serviceTypeName!: string | null;

  @Field(() => OrderedProduct, { description: 'What is bought.' })
  readonly product!: OrderedProduct;

  @Field(() => OrderedProduct, {
    nullable: true,
    description: 'What it is based on, such as the product to be changed.',
  })
  readonly baseProduct!: OrderedProduct | null;

  @Field(() => periodUnit.type, { description: 'Unit of the time that is bought.' })
  readonly periodUnit!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the unit.' })
  readonly periodUnitCode!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many of these units.' })
  readonly periods!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it is valid; once it is paid (生效时间).' })
  readonly validFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it is valid; once it is paid (到期时间).' })
  readonly validTo!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many are bought.' })
  readonly quantity!: number | null;
}

export const OrderLineConnection = connectionType(OrderLine, 'OrderLine');

@ArgsType()
export class OrderLineArgs extends PageArgs {
  @Field(() => LANGUAGE, { defaultValue: LANGUAGE.ZH_CN, description: 'Language of the names.' })
  readonly language!: Language;
}

export const toOrderLine = (row: OrderLineRow): OrderLine => ({
  ...toPriced(row),
  lineId: orNull(row.order_line_item_id),
  orderId: orNull(row.order_id),
  serviceType: orNull(row.service_type_code),
  serviceTypeName: orNull(row.service_type_name),
  product: toProduct(row),
  baseProduct: row.base_product_info === undefined ? null : toProduct(row.base_product_info),
  periodUnit: periodUnit.nameOf(row.period_type),
  periodUnitCode: textOf(row.period_type),
  periods: orNull(row.period_num),
  validFrom: orNull(row.effective_time),
  validTo: orNull(row.expire_time),
  quantity: orNull(row.subscription_num),
});

const toProduct = (wire: Wire['ProductObject']): OrderedProduct => ({
  productId: orNull(wire.product_id),
  specification: orNull(wire.product_spec_desc),
  category: orNull(wire.category_code),
  serviceType: orNull(wire.product_owner_service),
  resourceType: orNull(wire.commercial_resource),
});
