import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PayPerUsePrice, PayPerUsePriceInput } from './price-on-demand.type.js';
import { YearlyMonthlyPrice, YearlyMonthlyPriceInput } from './price-period.type.js';
import { RenewalPrice, RenewalPriceInput } from './price-renewal.type.js';

/** The three price enquiries. */
@Resolver()
export class PriceResolver {
  @Query(() => PayPerUsePrice, {
    nullable: true,
    description: 'What products cost by use. A customer is told its own price, everybody else that of the partner.',
  })
  payPerUsePrice(
    @Arg('input', () => PayPerUsePriceInput, { description: 'What to price.' }) input: PayPerUsePriceInput,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.price.payPerUse(input);
  }

  @Query(() => YearlyMonthlyPrice, {
    nullable: true,
    description:
      'What products cost for a period. A customer is told its own price, everybody else that of the partner.',
  })
  yearlyMonthlyPrice(
    @Arg('input', () => YearlyMonthlyPriceInput, { description: 'What to price.' }) input: YearlyMonthlyPriceInput,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.price.yearlyMonthly(input);
  }

  @Query(() => RenewalPrice, {
    nullable: true,
    description: 'What it costs the customer who asks to renew its yearly/monthly resources.',
  })
  renewalPrice(
    @Arg('input', () => RenewalPriceInput, { description: 'What to renew.' }) input: RenewalPriceInput,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.price.renewal(input);
  }
}
