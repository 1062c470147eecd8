import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import {
  asAsked,
  discountKind,
  DiscountedPrice,
  PriceLineInput,
  priceOf,
  toDiscountedPrice,
  toPricedLine,
} from './price-line.type.js';

type Wire = components['schemas'];
export type OnDemandAnswer = Wire['ListOnDemandResourceRatingsResponse'];

export const pricePrecision = wireEnum('PricePrecision', 'How many decimals a price has at most (询价精度).', {
  SIX_DECIMALS: ['0', 'Cut after six.'],
  TEN_DECIMALS: ['1', 'Cut after ten.'],
});

@InputType({ description: 'A product and its usage to be priced.' })
export class PayPerUsePriceLineInput extends PriceLineInput {
  @Field(() => String, { description: 'Usage type code, e.g. "Duration"; in any case.' })
  readonly usageType!: string;

  @Field(() => DecimalScalar, { description: 'Usage to be priced, e.g. "1" hour.' })
  readonly usage!: string;

  @Field(() => Int, { description: 'Unit of the usage, by its id under `measureUnits`: 4 is hours, 10 is GB.' })
  readonly usageMeasureId!: number;
}

@InputType({ description: 'What to price by use.' })
export class PayPerUsePriceInput {
  @Field(() => ID, { description: 'Any IAM project (项目ID) of the account that asks.' })
  readonly projectId!: string;

  @Field(() => pricePrecision.type, { nullable: true, description: 'How many decimals; six when nothing is said.' })
  readonly precision?: keyof typeof pricePrecision.type | null;

  @Field(() => [PayPerUsePriceLineInput], { description: 'The products, at least one.' })
  readonly lines!: readonly PayPerUsePriceLineInput[];
}

@ObjectType({ description: 'A discount that is in a price.' })
export class PriceDiscount {
  @Field(() => String, { nullable: true, description: 'Upstream id of the discount.' })
  readonly discountId!: string | null;

  @Field(() => discountKind.type, { description: 'Where it comes from.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of where it comes from.' })
  readonly kindCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  readonly name!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'What it takes off.' })
  readonly amount!: Money | null;
}

@ObjectType({ description: 'The price of one line by use.' })
export class PayPerUsePriceLine extends DiscountedPrice {
  @Field(() => ID, { nullable: true, description: 'Your id of the line.' })
  readonly id!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the product.' })
  readonly productId!: string | null;

  @Field(() => [PriceDiscount], { description: 'The discounts in it; empty when it is the list price.' })
  readonly discounts!: readonly PriceDiscount[];
}

@ObjectType({
  description: 'What products cost by use (按需询价), as upstream says it: nothing is calculated here (R-203).',
})
export class PayPerUsePrice extends DiscountedPrice {
  @Field(() => [PayPerUsePriceLine], { description: 'The prices of the lines, in the order asked.' })
  readonly lines!: readonly PayPerUsePriceLine[];
}

const toDiscount = (wire: Wire['DemandDiscountRatingResult'], currency: string | undefined): PriceDiscount => ({
  discountId: orNull(wire.discount_id),
  kind: discountKind.nameOf(wire.discount_type),
  kindCode: textOf(wire.discount_type),
  name: orNull(wire.discount_name),
  amount: priceOf(wire.amount, currency),
});

export const toPayPerUsePrice = (
  answer: OnDemandAnswer,
  asked: readonly PayPerUsePriceLineInput[],
): PayPerUsePrice => ({
  ...toDiscountedPrice(answer, answer.currency),
  lines: asAsked(answer.product_rating_results, asked).map((line) => ({
    ...toPricedLine(line),
    ...toDiscountedPrice(line, answer.currency),
    discounts: (line.discount_rating_results ?? []).map((discount) => toDiscount(discount, answer.currency)),
  })),
});
