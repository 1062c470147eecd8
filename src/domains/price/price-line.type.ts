import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';

const sizeUnit = wireEnum('SizeUnit', 'Unit of the size of what is sold by size (线性产品).', {
  PIECES: ['14', 'Pieces (个).'],
  MBIT_PER_SECOND: ['15', 'Mbit/s, of bandwidth.'],
  GIGABYTES: ['17', 'GB, of disks.'],
});

export const discountKind = wireEnum('PriceDiscountKind', 'Where a discount comes from (折扣类型).', {
  CONTRACT: ['605', 'Commercial contract with Huawei Cloud (商务折扣).'],
  CONTRACT_THROUGH_DISTRIBUTOR: ['606', 'Commercial contract through a distributor.'],
  PARTNER_GRANTED: ['607', 'Granted by the partner (伙伴授予折扣).'],
});

@InputType({ description: 'One product to be priced: a server and its disk are two (R-203).' })
export abstract class PriceLineInput {
  @Field(() => ID, { description: 'Your own name for the line; unique in the request, and given back with its price.' })
  readonly id!: string;

  @Field(() => String, { description: 'Service type code, e.g. "hws.service.type.ec2".' })
  readonly serviceType!: string;

  @Field(() => String, { description: 'Resource type code, e.g. "hws.resource.type.vm".' })
  readonly resourceType!: string;

  @Field(() => String, { description: 'Code of the specification, as `productSpecifications` lists it.' })
  readonly specification!: string;

  @Field(() => String, { description: 'Region code, e.g. "cn-north-4".' })
  readonly region!: string;

  @Field(() => String, { nullable: true, description: 'Availability zone code.' })
  readonly zone?: string | null;

  @Field(() => Int, { nullable: true, description: 'Size; needed for what is sold by size, such as disks.' })
  readonly size?: number | null;

  @Field(() => sizeUnit.type, { nullable: true, description: 'Unit of the size; needed with it.' })
  readonly sizeUnit?: keyof typeof sizeUnit.type | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many of it.' })
  readonly quantity!: number;
}

/** What of a line goes upstream in every question. */
export const toWireLine = (line: PriceLineInput, field: string) => ({
  id: line.id,
  cloud_service_type: line.serviceType,
  resource_type: line.resourceType,
  resource_spec: line.specification,
  region: line.region,
  ...(line.zone != null && { available_zone: line.zone }),
  ...(line.size != null && { resource_size: line.size }),
  ...(line.sizeUnit != null && {
    size_measure_id: Number(sizeUnit.codeOf(`${field}.sizeUnit`, line.sizeUnit)) as 14 | 15 | 17,
  }),
  subscription_num: line.quantity,
});

@ObjectType({ description: 'A price after a discount, and what it is made of.' })
export abstract class DiscountedPrice {
  @Field(() => MoneyType, { nullable: true, description: 'Price after the discount (成交价).' })
  readonly amount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Price on the official website (官网价).' })
  readonly listAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What the discount takes off (优惠金额).' })
  readonly discountAmount!: Money | null;
}

type Decimal = string | number;

/** No currency, or an empty one, means yuan. */
export const priceOf = (amount: Decimal | undefined, currency: string | undefined): Money | null =>
  moneyOf(amount, currency === '' ? undefined : currency);

interface WirePrice {
  readonly amount?: Decimal;
  readonly official_website_amount?: Decimal;
  readonly discount_amount?: Decimal;
}

export const toDiscountedPrice = (
  wire: WirePrice,
  currency: string | undefined,
): Pick<DiscountedPrice, keyof DiscountedPrice> => ({
  amount: priceOf(wire.amount, currency),
  listAmount: priceOf(wire.official_website_amount, currency),
  discountAmount: priceOf(wire.discount_amount, currency),
});

interface WireLine {
  readonly id?: string;
  readonly product_id?: string;
}

export const toPricedLine = (wire: WireLine): { readonly id: string | null; readonly productId: string | null } => ({
  id: orNull(wire.id),
  productId: orNull(wire.product_id),
});

/** In the order asked: upstream answers in an order of its own. */
export const asAsked = <Line extends WireLine>(
  priced: readonly Line[] = [],
  asked: readonly PriceLineInput[],
): readonly Line[] => asked.flatMap(({ id }) => priced.find((line) => line.id === id) ?? []);
