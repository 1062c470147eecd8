import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { badInput, found } from '../../kernel/errors.js';
import { isAbove } from '../../kernel/money.js';
import type { ReadOperationId, RequestOf } from '../../upstream/contract/operations.js';
import { type PriceLineInput, toWireLine } from './price-line.type.js';
import {
  type OnDemandAnswer,
  type PayPerUsePrice,
  type PayPerUsePriceInput,
  pricePrecision,
  toPayPerUsePrice,
} from './price-on-demand.type.js';
import {
  instalmentMode,
  type PeriodAnswer,
  pricePeriod,
  toYearlyMonthlyPrice,
  type YearlyMonthlyPrice,
  type YearlyMonthlyPriceInput,
} from './price-period.type.js';
import {
  type RenewalAnswer,
  type RenewalPrice,
  type RenewalPriceInput,
  renewalPeriod,
  toRenewalPrice,
} from './price-renewal.type.js';
import { pricePolicy } from './price.policy.js';

type PricingId = ReadOperationId & ('ListOnDemandResourceRatings' | 'ListRateOnPeriodDetail' | 'ListRenewRateOnPeriod');

/** The request itself is the question. */
interface Question<Op extends PricingId> {
  readonly body: RequestOf<Op>['body'];
}
type Priced<Op extends PricingId, Answer> = Question<Op> & { readonly answer: Answer };

/** One question is one call: its lines are one purchase, and its totals are upstream's. */
const pricing = <Op extends PricingId, Answer>(
  operation: Op,
  fetch: RowReading<Question<Op>, Priced<Op, Answer>>['fetch'],
): RowReading<Question<Op>, Priced<Op, Answer>> => ({
  operation,
  policy: pricePolicy(operation),
  // A customer is told its own prices.
  asCustomer: true,
  batchSize: 1,
  fetch,
  keyOf: ({ body }) => ({ body }),
});

/** What can be renewed changes with every order. */

const PAY_PER_USE = pricing<'ListOnDemandResourceRatings', OnDemandAnswer>(
  'ListOnDemandResourceRatings',
  (upstream, { keys }) =>
    Promise.all(
      keys.map(async ({ body }) => ({ body, answer: await upstream.call('ListOnDemandResourceRatings', { body }) })),
    ),
);
const YEARLY_MONTHLY = pricing<'ListRateOnPeriodDetail', PeriodAnswer>('ListRateOnPeriodDetail', (upstream, { keys }) =>
  Promise.all(
    keys.map(async ({ body }) => ({ body, answer: await upstream.call('ListRateOnPeriodDetail', { body }) })),
  ),
);
const RENEWAL = pricing<'ListRenewRateOnPeriod', RenewalAnswer>('ListRenewRateOnPeriod', (upstream, { keys }) =>
  Promise.all(keys.map(async ({ body }) => ({ body, answer: await upstream.call('ListRenewRateOnPeriod', { body }) }))),
);

/** What things cost, bound to one request. */
export function priceLoader(session: Session) {
  const payPerUse = rowReader(session, PAY_PER_USE);
  const yearlyMonthly = rowReader(session, YEARLY_MONTHLY);
  const renewal = rowReader(session, RENEWAL);
  return {
    async payPerUse(input: PayPerUsePriceInput): Promise<PayPerUsePrice> {
      const { answer } = found(await payPerUse({ body: payPerUseBody(input) }), 'Price');
      return toPayPerUsePrice(answer, input.lines);
    },

    async yearlyMonthly(input: YearlyMonthlyPriceInput): Promise<YearlyMonthlyPrice> {
      const { answer } = found(await yearlyMonthly({ body: yearlyMonthlyBody(input) }), 'Price');
      return toYearlyMonthlyPrice(answer, input.lines);
    },

    async renewal(input: RenewalPriceInput): Promise<RenewalPrice> {
      const { answer } = found(await renewal({ body: renewalBody(input) }), 'Price');
      return toRenewalPrice(answer, input.resourceIds);
    },
  };
}

function payPerUseBody({ projectId, precision, lines }: PayPerUsePriceInput) {
  refuseLines(lines);
  return {
    project_id: projectId,
    ...(precision != null && {
      inquiry_precision: Number(pricePrecision.codeOf('input.precision', precision)) as 0 | 1,
    }),
    product_infos: lines.map((line, index) => ({
      ...toWireLine(line, fieldOf(index)),
      usage_factor: line.usageType,
      usage_value: usageIn(line.usage, index),
      usage_measure_id: line.usageMeasureId,
    })),
  };
}

function yearlyMonthlyBody({ projectId, lines }: YearlyMonthlyPriceInput) {
  refuseLines(lines);
  return {
    project_id: projectId,
    product_infos: lines.map((line, index) => ({
      ...toWireLine(line, fieldOf(index)),
      period_type: Number(pricePeriod.codeOf(`${fieldOf(index)}.period`, line.period)) as 2,
      period_num: atLeastOne(line.periodCount, `${fieldOf(index)}.periodCount`),
      ...(line.instalments != null && {
        fee_installment_mode: instalmentMode.codeOf(`${fieldOf(index)}.instalments`, line.instalments) as 'NA',
      }),
    })),
  };
}

function renewalBody({ resourceIds, period, periodCount, includeAttached }: RenewalPriceInput) {
  refuseRepeated(resourceIds);
  return {
    resource_ids: [...resourceIds],
    period_type: Number(renewalPeriod.codeOf('input.period', period)) as 2,
    period_num: periodCount,
    include_relative_resources: includeAttached,
  };
}

const fieldOf = (index: number): string => `input.lines.${String(index)}`;

function refuseLines(lines: readonly PriceLineInput[]): void {
  if (lines.length === 0) throw badInput('input.lines', 'At least one product is needed');
  const seen = new Set<string>();
  lines.forEach(({ id, quantity, size }, index) => {
    if (seen.has(id)) throw badInput(`${fieldOf(index)}.id`, 'Every line needs an id of its own');
    seen.add(id);
    atLeastOne(quantity, `${fieldOf(index)}.quantity`);
    if (size != null) atLeastOne(size, `${fieldOf(index)}.size`);
  });
}

function refuseRepeated(resourceIds: readonly string[]): void {
  if (resourceIds.length === 0) throw badInput('input.resourceIds', 'At least one resource is needed');
  resourceIds.forEach((id, index) => {
    if (resourceIds.indexOf(id) < index)
      throw badInput(`input.resourceIds.${String(index)}`, 'Name each resource once');
  });
}

function atLeastOne(count: number, field: string): number {
  if (count < 1) throw badInput(field, `"${field}" must be at least 1`);
  return count;
}

function usageIn(usage: string, index: number): string {
  if (!isAbove(usage, 0)) throw badInput(`${fieldOf(index)}.usage`, 'The usage must be above 0');
  return usage;
}
