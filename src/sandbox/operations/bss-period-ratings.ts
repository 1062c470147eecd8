import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { discountsOf, percentOn, type Discount } from '../world/discounts.js';
import { isPeriodSold, priceOfPeriod, totalOf, type InstalmentMode, type PeriodPrice } from '../world/period-price.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, type BodyOf, type RowOf } from './bss-answer.js';
import { invalid } from './bss-filter.js';
import { noSuchProduct, refuseTooMuch, wantedOf, type Wanted } from './bss-product-lines.js';

type Line = BodyOf<'ListRateOnPeriodDetail'>['product_infos'][number];

interface Priced {
  readonly wanted: Wanted<Line>;
  readonly price: PeriodPrice;
}

/** The list price, and what is left of it under each discount the caller has. */
export const listRateOnPeriodDetail: Operation = (world, request) => {
  const { project_id, product_infos } = bodyOf<'ListRateOnPeriodDetail'>(request);
  const all = wantedOf(request, project_id, product_infos);
  const listed = all.map((wanted) => ({ wanted, price: priceOf(wanted, 0) }));
  const total = totalOf(listed.map(({ price }) => price));
  refuseTooMuch(total.official);
  return ok<'ListRateOnPeriodDetail'>({
    official_website_rating_result: {
      ...official(total),
      product_rating_results: listed.map(({ wanted, price }) => ({ ...named(wanted), ...official(price) })),
    },
    optional_discount_rating_results: discountsOf(world, request.caller).map((discount, index) =>
      discounted(world, all, { discount, isBest: index === 0 }),
    ),
    currency: 'CNY',
  });
};

/** @throws Refusal for a period or a way to pay that the product is not sold by. */
function priceOf({ product, region, line, count }: Wanted<Line>, percent: number): PeriodPrice {
  const period = { type: line.period_type, num: line.period_num };
  const mode: InstalmentMode = line.fee_installment_mode ?? 'NA';
  if (Object.keys(product.periods).length === 0) throw noSuchProduct(line);
  if (!isPeriodSold(product, period)) throw invalid('period_type, period_num', 'is not sold');
  if (mode !== 'NA' && !product.instalments) throw invalid('fee_installment_mode', 'is for CloudPond only');
  return priceOfPeriod(product, region, period, { count, percent, mode });
}

function discounted(
  world: World,
  all: readonly Wanted<Line>[],
  { discount, isBest }: { readonly discount: Discount; readonly isBest: boolean },
): RowOf<'ListRateOnPeriodDetail', 'optional_discount_rating_results'> {
  const priced = all.map((wanted): Priced => ({
    wanted,
    price: priceOf(wanted, percentOn(world, wanted.product, discount)),
  }));
  return {
    discount_id: discount.id,
    discount_type: discount.type,
    discount_name: discount.name,
    best_offer: isBest ? 1 : 0,
    ...reduced(totalOf(priced.map(({ price }) => price))),
    product_rating_results: priced.map(({ wanted, price }) => ({ ...named(wanted), ...reduced(price) })),
  };
}

const named = ({ line, product }: Wanted<Line>) => ({ id: line.id, product_id: product.id });

const MONTHS = 2 as const;
const YUAN = 1 as const;

const official = ({ official, instalment }: PeriodPrice) => ({
  official_website_amount: new Amount(official),
  measure_id: YUAN,
  ...(instalment && {
    installment_official_website_amount: new Amount(instalment.official).toString(),
    installment_period_type: MONTHS,
  }),
});

const reduced = (price: PeriodPrice) => ({
  ...official(price),
  amount: new Amount(price.amount),
  discount_amount: new Amount(price.official - price.amount),
  ...(price.instalment && {
    installment_amount: new Amount(price.instalment.amount).toString(),
    installment_official_discount_amount: new Amount(price.instalment.official - price.instalment.amount).toString(),
  }),
});
