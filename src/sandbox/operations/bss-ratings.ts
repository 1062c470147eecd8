import { Decimal } from '../decimal.js';
import { Refusal, type Operation } from '../operation.js';
import { microsOf, type Meter } from '../world/catalogue.js';
import { discountsOf, percentOn, type Discount } from '../world/discounts.js';
import { ratioBetween } from '../world/units.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, type BodyOf, type RowOf } from './bss-answer.js';
import { invalid } from './bss-filter.js';
import { noSuchProduct, refuseTooMuch, wantedOf, type Wanted } from './bss-product-lines.js';

type Line = BodyOf<'ListOnDemandResourceRatings'>['product_infos'][number];

/** Prices in units of the last decimal asked for. */
interface Rating {
  readonly wanted: Wanted<Line>;
  readonly official: bigint;
  readonly amount: bigint;
  readonly discount: Discount | undefined;
}

const DECIMALS = { 0: 6, 1: 10 } as const;
const CENT_DECIMALS = 2;

/** Prices are exact, and then cut to the decimals asked for; totals add up what the lines say. */
export const listOnDemandResourceRatings: Operation = (world, request) => {
  const { project_id, product_infos, inquiry_precision = 0 } = bodyOf<'ListOnDemandResourceRatings'>(request);
  const decimals = DECIMALS[inquiry_precision];
  const [best] = discountsOf(world, request.caller);
  const ratings = wantedOf(request, project_id, product_infos).map((wanted) => rate(world, wanted, { decimals, best }));
  const total = (part: (rating: Rating) => bigint): Decimal =>
    new Decimal(
      ratings.reduce((sum, rating) => sum + part(rating), 0n),
      decimals,
    );
  return ok<'ListOnDemandResourceRatings'>({
    amount: total(({ amount }) => amount),
    discount_amount: total(({ official, amount }) => official - amount),
    official_website_amount: total(({ official }) => official),
    measure_id: 1,
    currency: 'CNY',
    product_rating_results: ratings.map((rating) => result(rating, decimals)),
  });
};

function rate(
  world: World,
  wanted: Wanted<Line>,
  { decimals, best }: { readonly decimals: number; readonly best: Discount | undefined },
): Rating {
  const { product, region, line, count } = wanted;
  const meter = product.meters.find(({ factor }) => factor === line.usage_factor.toLowerCase());
  if (product.meters.length === 0) throw noSuchProduct(line);
  if (meter === undefined) throw invalid('usage_factor', 'is none of this product');
  const { times, by } = usageIn(meter, line);
  const micros = BigInt(microsOf(meter, region)) * BigInt(count) * times;
  const percent = BigInt(best === undefined ? 0 : percentOn(world, product, best));
  const scale = 10n ** BigInt(decimals);
  const official = (micros * scale) / (MILLION * by);
  refuseTooMuch(official / 10n ** BigInt(decimals - CENT_DECIMALS));
  return {
    wanted,
    official,
    amount: (micros * scale * (100n - percent)) / (100n * MILLION * by),
    discount: percent === 0n ? undefined : best,
  };
}

const MILLION = 1_000_000n;

/** The usage in the units the meter counts, as a fraction. */
function usageIn({ measureId }: Meter, { usage_value, usage_measure_id }: Line) {
  const value = Decimal.parse(usage_value);
  if (value === undefined || value.units === 0n) throw invalid('usage_value', 'must be a decimal above 0');
  const ratio = ratioBetween(usage_measure_id, measureId);
  if (ratio === undefined) throw new Refusal('CBC.99006050', 'The unit of the usage is wrong');
  return { times: value.units * ratio.times, by: 10n ** BigInt(value.decimals) * ratio.by };
}

function result(
  { wanted: { line, product }, official, amount, discount }: Rating,
  decimals: number,
): RowOf<'ListOnDemandResourceRatings', 'product_rating_results'> {
  const price = (units: bigint): Decimal => new Decimal(units, decimals);
  return {
    id: line.id,
    product_id: product.id,
    amount: price(amount),
    discount_amount: price(official - amount),
    official_website_amount: price(official),
    measure_id: 1,
    ...(discount && {
      discount_rating_results: [
        {
          discount_id: discount.id,
          discount_type: discount.type,
          discount_name: discount.name,
          amount: price(official - amount),
          measure_id: 1,
        },
      ],
    }),
  };
}
