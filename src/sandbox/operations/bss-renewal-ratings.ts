import { Amount, sum } from '../amount.js';
import { Refusal, type Operation, type SandboxRequest } from '../operation.js';
import type { Customer } from '../world/customers.js';
import { discountsOf, percentOn, type Discount } from '../world/discounts.js';
import { isPeriodSold, priceOfPeriod, totalOf, type Period, type PeriodPrice } from '../world/period-price.js';
import type { PeriodResource } from '../world/period-resources.js';
import { resourceIdOf } from '../world/subscriptions.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, type RowOf } from './bss-answer.js';
import { invalid } from './bss-filter.js';
import { refuseTooMuch } from './bss-product-lines.js';

/** A resource that can be renewed. What is attached to it costs nothing of its own. */
interface Renewable {
  readonly resourceId: string;
  readonly resource: PeriodResource;
}

/** Prices what can be renewed, and says of each of the others why it cannot. */
export const listRenewRateOnPeriod: Operation = (world, request) => {
  const { resource_ids, period_type, period_num } = bodyOf<'ListRenewRateOnPeriod'>(request);
  if (resource_ids.length === 0) throw invalid('resource_ids', 'must not be empty');
  if (new Set(resource_ids).size < resource_ids.length) {
    throw new Refusal('CBC.30050012', 'A resource is named more than once');
  }
  const period = { type: period_type, num: period_num };
  const tried = resource_ids.map((resourceId) => renewableOf(world, request, { resourceId, period }));
  const renewables = tried.filter((result) => 'resource' in result);
  const priced = (discount?: Discount): readonly PeriodPrice[] =>
    renewables.map(({ resource }) => priceOf(world, resource, { period, discount }));
  const discounts = discountsOf(world, request.caller);
  const best = priced(discounts[0]);
  refuseTooMuch(sum(best, ({ official }) => official));
  return ok<'ListRenewRateOnPeriod'>({
    currency: 'CNY',
    renew_inquiry_results: renewables.map(({ resourceId }, index) => ({
      resource_id: resourceId,
      amount: yuan(best[index]?.amount ?? 0n),
    })),
    official_website_rating_result: official(totalOf(priced())),
    optional_discount_rating_results: discounts.map((discount, index) => ({
      discount_id: discount.id,
      discount_type: discount.type,
      discount_name: discount.name,
      best_offer: index === 0 ? 1 : 0,
      ...reduced(totalOf(priced(discount))),
    })),
    fail_resource_infos: tried.filter((result) => 'error_code' in result),
  });
};

type Failure = RowOf<'ListRenewRateOnPeriod', 'fail_resource_infos'> & { readonly error_code: string };

interface Wish {
  readonly resourceId: string;
  readonly period: Period;
}

function renewableOf(world: World, { caller }: SandboxRequest, wish: Wish): Renewable | Failure {
  const { resourceId } = wish;
  const customer = world.customers.get(caller.accountId);
  const resource = customer && world.periodResources.find(customer, resourceId);
  const code = customer === undefined ? UNKNOWN : obstacleTo(world, customer, resource, wish);
  if (code === undefined && resource !== undefined) return { resourceId, resource };
  const reason = code ?? UNKNOWN;
  return { resource_id: resourceId, error_code: reason, error_msg: REASONS[reason] };
}

const UNKNOWN = 'CBC.30050009';
const REASONS = {
  'CBC.30050007': 'The resource is not a main one',
  'CBC.30050008': 'It cannot be renewed for such a period',
  'CBC.30050009': 'The resource is expired, deleted or unknown',
  'CBC.30050010': 'The resource is in an order to be paid',
  'CBC.30050011': 'The resource is being changed',
  'CBC.30050013': 'The product cannot be renewed',
} as const;

const PENDING_PAYMENT = 6;
const EXPIRED_OR_CLOSED = new Set([3, 5]);

function obstacleTo(
  { orders }: World,
  customer: Customer,
  resource: PeriodResource | undefined,
  { resourceId, period }: Wish,
): keyof typeof REASONS | undefined {
  if (resource === undefined) return isPaidByUse(customer, resourceId) ? 'CBC.30050013' : UNKNOWN;
  if (resource.items[0].resourceId !== resourceId) return 'CBC.30050007';
  if (EXPIRED_OR_CLOSED.has(resource.status)) return UNKNOWN;
  const order = orders.openOrderOf(customer, resourceId);
  if (order !== undefined) return order.status === PENDING_PAYMENT ? 'CBC.30050010' : 'CBC.30050011';
  return isPeriodSold(resource.items[0].product, period) ? undefined : 'CBC.30050008';
}

/** Pay-per-use resources and savings plans run without being renewed. */
const isPaidByUse = ({ subscriptions }: Customer, resourceId: string): boolean =>
  subscriptions.some((subscription) => subscription.mode !== 1 && resourceIdOf(subscription) === resourceId);

/** A CloudPond goes on being paid every month. */
function priceOf(
  world: World,
  { items: [{ product, region, size = 1 }] }: PeriodResource,
  { period, discount }: { readonly period: Period; readonly discount: Discount | undefined },
): PeriodPrice {
  const percent = discount === undefined ? 0 : percentOn(world, product, discount);
  const mode = product.instalments ? 'ZERO_PAY' : 'NA';
  return priceOfPeriod(product, region, period, { count: size, percent, mode });
}

const yuan = (cents: bigint): string => new Amount(cents).toString();
const MONTHS = 2 as const;

const official = ({ official: price, instalment }: PeriodPrice) => ({
  official_website_amount: yuan(price),
  ...(instalment && {
    installment_official_website_amount: yuan(instalment.official),
    installment_period_type: MONTHS,
  }),
});

const reduced = (price: PeriodPrice) => ({
  ...official(price),
  amount: yuan(price.amount),
  discount_amount: yuan(price.official - price.amount),
  ...(price.instalment && {
    installment_amount: yuan(price.instalment.amount),
    installment_official_discount_amount: yuan(price.instalment.official - price.instalment.amount),
  }),
});
