import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, PageArgs, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import {
  BandwidthPoint,
  BandwidthPointConnection,
  BandwidthUsage,
  BandwidthUsageArgs,
  BandwidthUsageConnection,
  BandwidthUsagesArgs,
  type MeasuredResource,
  toBandwidthPoint,
} from './own-bill-bandwidth.type.js';
import {
  AmortizedCost,
  AmortizedCostArgs,
  AmortizedCostConnection,
  toAmortizedCost,
} from './own-bill-breakdown.type.js';
import { CostArgs, CostGroup, CostGroupConnection, toCostGroup } from './own-bill-cost.type.js';

/** Upstream tells these to the customer itself only, with its own credential. */
@Resolver(() => Customer)
export class OwnCostResolver {
  @FieldResolver(() => CostGroupConnection, {
    nullable: true,
    description:
      'What it spent, grouped and by day or month, the dearest group first (成本分析). For the customer itself.',
  })
  async costs(
    @Root() customer: Customer,
    @Args(() => CostArgs) wish: CostArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<CostGroup>> {
    const { first: _first, after: _after, last: _last, before: _before, ...question } = wish;
    const paging = new Paging('costs', customer.id, question);
    return paging.connection(await load.ownBill.costs(customer, wish, paging.window(wish)), toCostGroup);
  }

  @FieldResolver(() => AmortizedCostConnection, {
    nullable: true,
    description: 'What of its charges falls on a month (月度成本明细). For the customer itself.',
  })
  async amortizedCosts(
    @Root() customer: Customer,
    @Args(() => AmortizedCostArgs) wish: AmortizedCostArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<AmortizedCost>> {
    const paging = new Paging('amortizedCosts', customer.id, wish.month, wish.language, wish.filter);
    return paging.connection(await load.ownBill.amortizedCosts(customer, wish, paging.window(wish)), toAmortizedCost);
  }

  @FieldResolver(() => BandwidthUsageConnection, {
    nullable: true,
    description: 'Its bandwidths that are billed by the 95th percentile (月结95峰值). For the customer itself.',
  })
  async bandwidthUsages(
    @Root() customer: Customer,
    @Args(() => BandwidthUsagesArgs) wish: BandwidthUsagesArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<BandwidthUsage>> {
    const { cycle, serviceType, resourceType, usageType } = wish;
    const paging = new Paging('bandwidthUsages', customer.id, cycle, serviceType, resourceType, usageType);
    return paging.connection(await load.ownBill.bandwidthUsages(customer, wish, paging.window(wish)), (usage) => usage);
  }

  @FieldResolver(() => BandwidthUsage, {
    nullable: true,
    description: 'The bandwidth of one resource. For the customer itself.',
  })
  bandwidthUsage(
    @Root() customer: Customer,
    @Args(() => BandwidthUsageArgs) wish: BandwidthUsageArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<BandwidthUsage | null> {
    return load.ownBill.bandwidthUsage(customer, wish);
  }
}

@Resolver(() => BandwidthUsage)
export class BandwidthUsageResolver {
  @FieldResolver(() => BandwidthPointConnection, {
    nullable: true,
    description: 'What was measured, every five minutes of the month, oldest first.',
  })
  async points(
    @Root() { row }: MeasuredResource,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<BandwidthPoint>> {
    const paging = new Paging('bandwidthPoints', row.cycle, row.resourceId, row.usageType);
    return paging.connection(await load.ownBill.bandwidthPoints(row, paging.window(page)), toBandwidthPoint);
  }
}
