import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { MoneyType } from '../../graphql/money.type.js';
import { ItemResult, userErrorOf } from '../../graphql/user-error.type.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { GatewayError } from '../../kernel/errors.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';
import { priceOf } from './price-line.type.js';
import { Instalment, PriceOffer, toInstalment, toOffer } from './price-period.type.js';

type Wire = components['schemas'];
export type RenewalAnswer = Wire['ListRenewRateOnPeriodResponse'];

const OPERATION = 'ListRenewRateOnPeriod';

export const renewalPeriod = wireEnum('RenewalPeriod', 'Unit of a renewal (续订周期).', {
  MONTH: ['2', 'Months, 1 to 11.'],
  YEAR: ['3', 'Years, 1 to 3.'],
});

@InputType({ description: 'Which resources to renew for how long.' })
export class RenewalPriceInput {
  @SentAs(OPERATION, 'body.resource_ids')
  @Field(() => [ID], { description: 'Upstream ids of main resources, each once, at most 10.' })
  readonly resourceIds!: readonly string[];

  @Field(() => renewalPeriod.type, { description: 'Unit of the renewal.' })
  readonly period!: keyof typeof renewalPeriod.type;

  @SentAs(OPERATION, 'body.period_num')
  @Field(() => Int, { defaultValue: 1, description: 'How many of that unit: months 1 to 11, years 1 to 3.' })
  readonly periodCount!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether what is attached to them is priced, too.' })
  readonly includeAttached!: boolean;
}

@ObjectType({ description: 'What one resource costs to renew; or why it cannot be.' })
export class ResourceRenewalPrice extends ItemResult {
  @Field(() => ID, { description: 'Upstream id of the resource.' })
  readonly resourceId!: string;

  @Field(() => MoneyType, { nullable: true, description: 'Price with what is attached to it; null with an error.' })
  readonly amount!: Money | null;
}

@ObjectType({
  description: 'What renewing resources costs (续订询价), as upstream says it: nothing is calculated here (R-203).',
})
export class RenewalPrice {
  @Field(() => MoneyType, { nullable: true, description: 'List price of those that can be renewed (官网价).' })
  readonly listAmount!: Money | null;

  @Field(() => Instalment, { nullable: true, description: 'Its instalments; CloudPond only.' })
  readonly instalment!: Instalment | null;

  @Field(() => [PriceOffer], { description: 'One for each discount that the customer has.' })
  readonly offers!: readonly PriceOffer[];

  @Field(() => [ResourceRenewalPrice], { description: 'One for each resource, in the order asked.' })
  readonly resources!: readonly ResourceRenewalPrice[];
}

/** Upstream answers in an order of its own, and apart of what failed. */
export function toRenewalPrice(answer: RenewalAnswer, resourceIds: readonly string[]): RenewalPrice {
  const { official_website_rating_result: official = {}, currency } = answer;
  return {
    listAmount: priceOf(official.official_website_amount, currency),
    instalment: toInstalment(official, currency),
    offers: (answer.optional_discount_rating_results ?? []).map((offer) => toOffer(offer, currency)),
    resources: resourceIds.map((resourceId) => toResourcePrice(answer, resourceId)),
  };
}

function toResourcePrice(answer: RenewalAnswer, resourceId: string): ResourceRenewalPrice {
  const isIt = (row: { readonly resource_id?: string }): boolean => row.resource_id === resourceId;
  const failed = answer.fail_resource_infos?.find(isIt);
  return {
    resourceId,
    amount: priceOf(answer.renew_inquiry_results?.find(isIt)?.amount, answer.currency),
    error: failed === undefined ? null : userErrorOf(refusalOf(failed)),
  };
}

const refusalOf = ({
  error_code,
  error_msg = 'The resource cannot be renewed',
}: Wire['FailResourceInfo']): GatewayError =>
  new GatewayError('UPSTREAM_REFUSED', error_msg, error_code === undefined ? {} : { upstreamCode: error_code });
