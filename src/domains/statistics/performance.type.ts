import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { MaskedField } from '../../graphql/masked.type.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { orNull } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import { associationType } from '../customer/customer.type.js';
import { EMPTY_RANKING, type Naming, Ranking, toRanking } from './ranking.type.js';
import { BoardArgs, StatisticsFilter } from './statistics-filter.type.js';
import type { StatisticsRow } from './statistics.policy.js';
import { customerTexts, type CustomerTexts, moneyIn, type Wire } from './wire.type.js';

export type PerformanceRow = Wire['Performance'] & StatisticsRow;

@ObjectType({
  description:
    'Performance of a customer with one service in a billing cycle (业绩): the cash part of what was paid for resources in ' +
    'use; it is not consumption (R-171).',
})
export class Performance {
  @Field(() => String, { description: 'Upstream id of the row.' })
  readonly performanceId!: string;

  @Field(() => BillingCycleScalar, { description: 'Billing cycle.' })
  readonly cycle!: string;

  @Field(() => String, { description: 'Upstream id of the customer.' })
  readonly customerId!: string;

  @MaskedField('NAME', 'Name of the customer; null for one no longer in sight.', { text: 'name' })
  readonly customerName?: never;

  @MaskedField('NAME', 'Account name of the customer; null for one no longer in sight.', { text: 'accountName' })
  readonly customerAccountName?: never;

  @Field(() => associationType.type, { description: 'Association type.' })
  readonly associationType!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the association type.' })
  readonly associationTypeCode!: string | null;

  @Field(() => String, { description: 'Service type code.' })
  readonly serviceType!: string;

  @Field(() => String, { description: 'Service type name.' })
  readonly serviceTypeName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Member id of whom it is attributed to; null for nobody (R-065).',
  })
  readonly accountManagerId!: string | null;

  @Field(() => MoneyType, { description: 'Performance (业绩金额).' })
  readonly amount!: Money;

  @Field(() => Boolean, { description: 'Whether it counts for incentives (是否参与激励).' })
  readonly eligible!: boolean;

  readonly key!: CustomerKey;
  readonly personal!: CustomerTexts;
}

export const PerformanceConnection = connectionType(Performance, 'Performance');

@ObjectType({ description: 'Performance in one currency (R-173).' })
export class PerformanceTotal {
  @Field(() => MoneyType, { description: 'Performance.' })
  readonly amount!: Money;

  @Field(() => MoneyType, { description: 'Of it what counts for incentives.' })
  readonly eligibleAmount!: Money;
}

@ObjectType({ description: 'Performance of one month in one currency (业绩走势).' })
export class PerformancePeriod extends PerformanceTotal {
  @Field(() => BillingCycleScalar, { description: 'Billing cycle.' })
  readonly cycle!: string;
}

@ObjectType({ description: 'Performance over some billing cycles (业绩统计).' })
export class PerformanceBoard {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Everything before this instant is counted: a day after one working day (R-172). Null when nothing is in sight.',
  })
  readonly asOf!: string | null;

  @Field(() => [PerformanceTotal], { description: 'One per currency; empty when there is none.' })
  readonly totals!: readonly PerformanceTotal[];

  @Field(() => [PerformancePeriod], { description: 'One per month and currency, oldest first.' })
  readonly series!: readonly PerformancePeriod[];

  @Field(() => Ranking, { description: 'By account manager (客户经理排名).' })
  readonly accountManagers!: Ranking;

  @Field(() => Ranking, { description: 'By service type (产品排名).' })
  readonly serviceTypes!: Ranking;

  @Field(() => Ranking, { description: 'By customer (客户排名).' })
  readonly customers!: Ranking;
}

const PERFORMANCE_SORT = { CYCLE: 'CYCLE', AMOUNT: 'AMOUNT' } as const;

registerEnumType(PERFORMANCE_SORT, {
  name: 'PerformanceSort',
  description: 'What performance can be sorted by.',
  valuesConfig: { CYCLE: { description: 'Billing cycle.' }, AMOUNT: { description: 'Performance.' } },
});

@InputType({ description: 'Order of performance; ties by row.' })
export class PerformanceOrder {
  @Field(() => PERFORMANCE_SORT, { description: 'What to sort by.' })
  readonly field!: keyof typeof PERFORMANCE_SORT;

  @Field(() => SORT_DIRECTION, { defaultValue: SORT_DIRECTION.DESC, description: 'Ascending or descending.' })
  readonly direction!: SortDirection;
}

@InputType({ description: 'What is counted. Everything given must hold; null and absent mean no filter (R-119).' })
export class PerformanceFilter extends StatisticsFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only what counts for incentives, or only what does not.' })
  readonly eligible?: boolean | null;
}

@ArgsType()
export class PerformanceArgs extends PageArgs {
  @Field(() => BillingCycleScalar, { description: 'First billing cycle, at most 18 months back (R-160).' })
  readonly from!: string;

  @Field(() => BillingCycleScalar, { description: 'Last billing cycle, included.' })
  readonly to!: string;

  @Field(() => PerformanceFilter, { nullable: true, description: 'Whose and which performance.' })
  readonly filter?: PerformanceFilter | null;

  @Field(() => PerformanceOrder, { nullable: true, description: 'In which order; newest cycle first when absent.' })
  readonly orderBy?: PerformanceOrder | null;
}

@ArgsType()
export class PerformanceBoardArgs extends BoardArgs {
  @Field(() => PerformanceFilter, { nullable: true, description: 'Whose and which performance.' })
  readonly filter?: PerformanceFilter | null;
}

/** @param isNamed whether the customer is still in sight. */
export const toPerformance = (row: PerformanceRow, isNamed: boolean): Performance => ({
  performanceId: row.id,
  cycle: row.cycle,
  customerId: row.customer_id,
  associationType: associationType.nameOf(row.association_type),
  associationTypeCode: row.association_type,
  serviceType: row.service_type,
  serviceTypeName: row.service_type_name,
  accountManagerId: orNull(row.account_manager_id),
  amount: moneyIn(row.amount),
  eligible: row.eligible,
  key: row,
  personal: customerTexts(
    row.customer_id,
    isNamed ? { name: row.customer_name, accountName: row.account_name } : undefined,
  ),
});

export const EMPTY_PERFORMANCE: PerformanceBoard = {
  asOf: null,
  totals: [],
  series: [],
  accountManagers: EMPTY_RANKING,
  serviceTypes: EMPTY_RANKING,
  customers: EMPTY_RANKING,
};

const toTotal = (total: Wire['PerformanceTotal']): PerformanceTotal => ({
  amount: moneyIn(total.amount),
  eligibleAmount: moneyIn(total.eligible_amount),
});

export const toPerformanceBoard = (stats: Wire['PerformanceStats'], naming: Naming): PerformanceBoard => ({
  asOf: stats.as_of,
  totals: stats.totals.map(toTotal),
  series: stats.series.map((period) => Object.assign(toTotal(period), { cycle: period.cycle })),
  accountManagers: toRanking(stats.account_managers, 'ACCOUNT_MANAGER', naming),
  serviceTypes: toRanking(stats.service_types, 'SERVICE_TYPE', naming),
  customers: toRanking(stats.customers, 'CUSTOMER', naming),
});
