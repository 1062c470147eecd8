import { Field, ObjectType } from 'type-graphql';
import type { Money } from '../kernel/money.js';
import { DecimalScalar } from './scalars.js';

/** How {@link Money} is shown; the instance itself is what resolvers return. */
@ObjectType('Money', { description: 'An exact amount. Amounts of different currencies are never added (R-173).' })
export class MoneyType implements Pick<Money, 'amount' | 'currency'> {
  @Field(() => DecimalScalar, { description: 'Amount in major units (yuan), e.g. "1234.50"; negative for refunds.' })
  readonly amount!: string;

  @Field(() => String, { description: 'ISO 4217 code, e.g. "CNY".' })
  readonly currency!: string;
}
