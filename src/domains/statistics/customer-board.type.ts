import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { BillingCycleScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import { EMPTY_RANKING, type Naming, Ranking, toRanking } from './ranking.type.js';
import { BoardArgs, CustomerBoardFilter } from './statistics-filter.type.js';
import { moneyIn, type Wire } from './wire.type.js';

@ObjectType({ description: 'Customers of one month.' })
export class CustomerPeriod {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle.' })
  readonly cycle!: string;

  @Field(() => Int, { description: 'There at its end (客户总数).' })
  readonly total!: number;

  @Field(() => Int, { name: 'new', description: 'Came in it (新增客户).' })
  readonly added!: number;

  @Field(() => Int, { description: 'Consumed something (活跃客户).' })
  readonly active!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Consumed something in the month before and nothing in this one (流失客户); null while the month lasts.',
  })
  readonly lost!: number | null;
}

@ObjectType({ description: 'Customers by month, and what they contribute (客户看板, R-191).' })
export class CustomerBoard {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Everything consumed before this instant is counted (R-162). Null when nothing is in sight.',
  })
  readonly asOf!: string | null;

  @Field(() => [CustomerPeriod], { description: 'One per month, oldest first.' })
  readonly series!: readonly CustomerPeriod[];

  @Field(() => [MoneyType], { description: 'What they consumed, one sum per currency.' })
  readonly totals!: readonly Money[];

  @Field(() => Ranking, { description: 'Customers by amount due (客户贡献).' })
  readonly contribution!: Ranking;
}

@ArgsType()
export class CustomerBoardArgs extends BoardArgs {
  @Field(() => CustomerBoardFilter, { nullable: true, description: 'Whose customers.' })
  readonly filter?: CustomerBoardFilter | null;
}

export const EMPTY_CUSTOMER_BOARD: CustomerBoard = { asOf: null, series: [], totals: [], contribution: EMPTY_RANKING };

export const toCustomerBoard = (stats: Wire['CustomerStats'], naming: Naming): CustomerBoard => ({
  asOf: stats.as_of,
  series: stats.series.map((period) => ({
    cycle: period.cycle,
    total: period.total,
    added: period.new,
    active: period.active,
    lost: orNull(period.lost),
  })),
  totals: stats.totals.map(moneyIn),
  contribution: toRanking(stats.contribution, 'CUSTOMER', naming),
});
