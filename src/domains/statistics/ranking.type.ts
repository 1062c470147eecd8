import { Field, Int, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { MaskedField } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import { customerTexts, type CustomerTexts, moneyIn, type Wire } from './wire.type.js';

/** What a ranking is of. */
export type Dimension = 'ACCOUNT_MANAGER' | 'ASSOCIATION_TYPE' | 'CHARGE_MODE' | 'CUSTOMER' | 'SERVICE_TYPE';

@ObjectType({ description: 'One of a ranking (排名).' })
export class RankingEntry {
  @Field(() => Int, { description: 'Place, from 1.' })
  readonly rank!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Upstream id of the customer or account manager, or code of the service type, billing mode or association type; null ' +
      'for what is attributed to nobody.',
  })
  readonly key!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the service type; null in other rankings.' })
  readonly name!: string | null;

  @Field(() => MoneyType, { description: 'What it is ranked by.' })
  readonly amount!: Money;

  @MaskedField('NAME', 'Name of the customer, masked (R-191); null in other rankings and for one no longer in sight.', {
    text: 'name',
  })
  readonly customerName?: never;

  @MaskedField('NAME', 'Account name of the customer; null in other rankings and for one no longer in sight.', {
    text: 'accountName',
  })
  readonly customerAccountName?: never;

  readonly dimension!: Dimension;
  readonly owner!: Owner;
  readonly personal!: CustomerTexts;
}

@ObjectType({ description: 'The largest, and all others together: nothing is left out of the sum.' })
export class Ranking {
  @Field(() => [RankingEntry], { description: 'Largest first.' })
  readonly entries!: readonly RankingEntry[];

  @Field(() => [MoneyType], { description: 'All others together, one sum per currency; empty when there are none.' })
  readonly rest!: readonly Money[];
}

/** Of whom a ranking may name customers. */
export interface Naming {
  readonly owner: Owner;
  readonly seesCustomer: (customerId: string) => boolean;
}

export const EMPTY_RANKING: Ranking = { entries: [], rest: [] };

export const toRanking = ({ entries, rest }: Wire['Ranking'], dimension: Dimension, naming: Naming): Ranking => ({
  entries: entries.map((entry, index) => toEntry(entry, index + 1, dimension, naming)),
  rest: rest.map(moneyIn),
});

function toEntry(
  { key, name, account_name, amount }: Wire['RankingEntry'],
  rank: number,
  dimension: Dimension,
  { owner, seesCustomer }: Naming,
): RankingEntry {
  const isNamed = dimension === 'CUSTOMER' && key !== undefined && seesCustomer(key);
  return {
    rank,
    key: orNull(key),
    name: dimension === 'CUSTOMER' ? null : orNull(name),
    amount: moneyIn(amount),
    dimension,
    owner,
    personal: customerTexts(key ?? '', isNamed ? { name, accountName: account_name } : undefined),
  };
}
