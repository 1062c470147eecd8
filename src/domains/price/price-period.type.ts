import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
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
export type PeriodAnswer = Wire['ListRateOnPeriodDetailResponse'];
type OfferRow = Wire['OptionalDiscountRatingResult'];
type Decimal = string | number;

export const pricePeriod = wireEnum('PricePeriod', 'Unit of a period that is paid in advance (订购周期).', {
  HOUR: ['4', 'Hours.'],
  DAY: ['0', 'Days.'],
  MONTH: ['2', 'Months.'],
  YEAR: ['3', 'Years.'],
});
export type PricePeriod = keyof typeof pricePeriod.type;

export const instalmentMode = wireEnum('InstalmentMode', 'How instalments are paid (分期方式); CloudPond only.', {
  HALF_UPFRONT: ['HALF_PAY', 'Half at once, the rest month by month.'],
  NOTHING_UPFRONT: ['ZERO_PAY', 'Everything month by month.'],
  NO_INSTALMENTS: ['NA', 'Everything at once.'],
});

@InputType({ description: 'A product and the period to be priced.' })
export class YearlyMonthlyPriceLineInput extends PriceLineInput {
  @Field(() => pricePeriod.type, { description: 'Unit of the period.' })
  readonly period!: PricePeriod;

  @Field(() => Int, { defaultValue: 1, description: 'How many of that unit.' })
  readonly periodCount!: number;

  @Field(() => instalmentMode.type, { nullable: true, description: 'How instalments are paid; CloudPond only.' })
  readonly instalments?: keyof typeof instalmentMode.type | null;
}

@InputType({ description: 'What to price for a period.' })
export class YearlyMonthlyPriceInput {
  @Field(() => ID, { description: 'Any IAM project (项目ID) of the account that asks.' })
  readonly projectId!: string;

  @Field(() => [YearlyMonthlyPriceLineInput], { description: 'The products, at least one.' })
  readonly lines!: readonly YearlyMonthlyPriceLineInput[];
}

@ObjectType({ description: 'What is paid in every instalment (分期); CloudPond only.' })
export class Instalment {
  @Field(() => pricePeriod.type, { description: 'How often an instalment is paid.' })
  readonly period!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of how often.' })
  readonly periodCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Instalment of the list price.' })
  readonly listAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What the discount takes off it; null at list price.' })
  readonly discountAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Instalment after the discount; null at list price.' })
  readonly amount!: Money | null;
}

@ObjectType({ description: 'The list price of one line.' })
export class ListPriceLine {
  @Field(() => ID, { nullable: true, description: 'Your id of the line.' })
  readonly id!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the product.' })
  readonly productId!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Price on the official website (官网价).' })
  readonly listAmount!: Money | null;

  @Field(() => Instalment, { nullable: true, description: 'Its instalments, when asked for.' })
  readonly instalment!: Instalment | null;
}

@ObjectType({ description: 'The price of one line under a discount.' })
export class OfferLine extends DiscountedPrice {
  @Field(() => ID, { nullable: true, description: 'Your id of the line.' })
  readonly id!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the product.' })
  readonly productId!: string | null;

  @Field(() => Instalment, { nullable: true, description: 'Its instalments, when asked for.' })
  readonly instalment!: Instalment | null;
}

@ObjectType({ description: 'What the whole costs under one discount that the account has (可选折扣).' })
export class PriceOffer extends DiscountedPrice {
  @Field(() => String, { nullable: true, description: 'Upstream id of the discount.' })
  readonly discountId!: string | null;

  @Field(() => discountKind.type, { description: 'Where the discount comes from.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of where it comes from.' })
  readonly kindCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the discount.' })
  readonly name!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is the best; promotions are not compared.' })
  readonly isBest!: boolean | null;

  @Field(() => Instalment, { nullable: true, description: 'Instalments of the whole, when asked for.' })
  readonly instalment!: Instalment | null;
}

@ObjectType({ description: 'An offer with its lines.' })
export class YearlyMonthlyOffer extends PriceOffer {
  @Field(() => [OfferLine], { description: 'The prices of the lines, in the order asked.' })
  readonly lines!: readonly OfferLine[];
}

@ObjectType({
  description:
    'What products cost for a period (包年/包月询价), as upstream says it: nothing is calculated here (R-203).',
})
export class YearlyMonthlyPrice {
  @Field(() => MoneyType, { nullable: true, description: 'List price of the whole (官网价).' })
  readonly listAmount!: Money | null;

  @Field(() => Instalment, { nullable: true, description: 'Instalments of the list price, when asked for.' })
  readonly instalment!: Instalment | null;

  @Field(() => [ListPriceLine], { description: 'The list prices of the lines, in the order asked.' })
  readonly lines!: readonly ListPriceLine[];

  @Field(() => [YearlyMonthlyOffer], { description: 'One for each discount that the account has.' })
  readonly offers!: readonly YearlyMonthlyOffer[];
}

interface WireInstalment {
  readonly installment_period_type?: number;
  readonly installment_official_website_amount?: Decimal;
  readonly installment_official_discount_amount?: Decimal;
  readonly installment_amount?: Decimal;
}

export const toInstalment = (wire: WireInstalment, currency: string | undefined): Instalment | null =>
  wire.installment_official_website_amount === undefined
    ? null
    : {
        period: pricePeriod.nameOf(wire.installment_period_type),
        periodCode: textOf(wire.installment_period_type),
        listAmount: priceOf(wire.installment_official_website_amount, currency),
        discountAmount: priceOf(wire.installment_official_discount_amount, currency),
        amount: priceOf(wire.installment_amount, currency),
      };

type WireOffer = Omit<OfferRow, 'product_rating_results' | 'measure_id' | 'installment_period_type'> & WireInstalment;

export const toOffer = (wire: WireOffer, currency: string | undefined): Pick<PriceOffer, keyof PriceOffer> => ({
  ...toDiscountedPrice(wire, currency),
  discountId: orNull(wire.discount_id),
  kind: discountKind.nameOf(wire.discount_type),
  kindCode: textOf(wire.discount_type),
  name: orNull(wire.discount_name),
  isBest: wire.best_offer === undefined ? null : wire.best_offer === 1,
  instalment: toInstalment(wire, currency),
});

export function toYearlyMonthlyPrice(
  {
    official_website_rating_result: official = {},
    optional_discount_rating_results: offers = [],
    currency,
  }: PeriodAnswer,
  asked: readonly YearlyMonthlyPriceLineInput[],
): YearlyMonthlyPrice {
  return {
    listAmount: priceOf(official.official_website_amount, currency),
    instalment: toInstalment(official, currency),
    lines: asAsked(official.product_rating_results, asked).map((line) => ({
      ...toPricedLine(line),
      listAmount: priceOf(line.official_website_amount, currency),
      instalment: toInstalment(line, currency),
    })),
    offers: offers.map((offer) => ({
      ...toOffer(offer, currency),
      lines: asAsked(offer.product_rating_results, asked).map((line) => ({
        ...toPricedLine(line),
        ...toDiscountedPrice(line, currency),
        instalment: toInstalment(line, currency),
      })),
    })),
  };
}
