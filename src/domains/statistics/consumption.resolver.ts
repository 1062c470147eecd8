import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { Customer } from '../customer/customer.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import type { SummaryWish } from './consumption.loader.js';
import { ConsumptionStats, ConsumptionStatsArgs, ConsumptionTotal } from './consumption-stats.type.js';
import {
  ConsumptionSummary,
  ConsumptionSummaryArgs,
  ConsumptionSummaryConnection,
} from './consumption-summary.type.js';

/** Sums are of all rows, whatever page is asked for. */
interface SummaryPage extends Connection<ConsumptionSummary> {
  readonly wish: SummaryWish;
}

@Resolver(() => ConsumptionSummaryConnection)
export class ConsumptionResolver {
  @Query(() => ConsumptionSummaryConnection, {
    nullable: true,
    description:
      'What each customer consumed in a billing cycle (消费汇总), also of customers that have left since (R-062). Account ' +
      'managers see what was consumed while they held the customer (R-070).',
  })
  async consumptionSummary(
    @Args(() => ConsumptionSummaryArgs) { cycle, filter, groupBy, hideZero, orderBy, ...page }: ConsumptionSummaryArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<SummaryPage> {
    const wish = { cycle, groupBy, hideZero, filter: filter ?? null, orderBy: orderBy ?? null };
    const paging = new Paging('consumptionSummary', wish);
    const slice = await load.statistics.consumptionSummaries(wish, paging.window(page));
    return { ...paging.connection(slice, (row) => row), wish };
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'Everything before this instant is counted: a day once the next one is over (R-162).',
  })
  async asOf(@Root() { wish }: SummaryPage, @Ctx() { load }: GatewayContext): Promise<string | null> {
    return (await load.statistics.summaryTotals(wish)).asOf;
  }

  @FieldResolver(() => [ConsumptionTotal], {
    nullable: true,
    description: 'Sums of all rows of the filter, one per currency (R-173).',
  })
  async totals(@Root() { wish }: SummaryPage, @Ctx() { load }: GatewayContext): Promise<readonly ConsumptionTotal[]> {
    return (await load.statistics.summaryTotals(wish)).totals;
  }

  @Query(() => ConsumptionStats, {
    nullable: true,
    description:
      'Consumption over some billing cycles (消费统计): overview, trend and distribution (R-164). Account managers and ' +
      'directors see it from the moment of each assignment (R-069, R-072).',
  })
  consumptionStats(
    @Args(() => ConsumptionStatsArgs) wish: ConsumptionStatsArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<ConsumptionStats> {
    return load.statistics.consumptionStats(wish);
  }
}

@Resolver(() => ConsumptionSummary)
export class ConsumptionSummaryResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null for one no longer in sight.' })
  customer(@Root() { key }: ConsumptionSummary, @Ctx() { load }: GatewayContext): Promise<Customer | null> {
    return load.customer.one(key.customerId, key.indirectPartnerId);
  }

  @FieldResolver(() => [OrganizationMember], {
    nullable: true,
    description: 'Account managers it is attributed to, of those in sight (客户经理, R-065).',
  })
  async accountManagers(
    @Root() { accountManagerIds }: ConsumptionSummary,
    @Ctx() { load }: GatewayContext,
  ): Promise<OrganizationMember[]> {
    const members = await Promise.all(accountManagerIds.map((id) => load.organization.member(id)));
    return members.filter((member) => member !== null);
  }
}
