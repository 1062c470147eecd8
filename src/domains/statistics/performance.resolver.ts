import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import {
  Performance,
  PerformanceArgs,
  PerformanceBoard,
  PerformanceBoardArgs,
  PerformanceConnection,
} from './performance.type.js';

@Resolver(() => Performance)
export class PerformanceResolver {
  @Query(() => PerformanceConnection, {
    nullable: true,
    description:
      'Performance by cycle, customer, service type and account manager (业绩明细). It is attributed to an account manager ' +
      'from the day after the assignment (R-071).',
  })
  async performance(
    @Args(() => PerformanceArgs) { from, to, filter, orderBy, ...page }: PerformanceArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Performance>> {
    const wish = { from, to, filter: filter ?? null, orderBy: orderBy ?? null };
    const paging = new Paging('performance', wish);
    const slice = await load.statistics.performance(wish, paging.window(page));
    return paging.connection(slice, (row) => row);
  }

  @Query(() => PerformanceBoard, {
    nullable: true,
    description: 'Performance over some billing cycles: totals, trend and rankings (业绩看板).',
  })
  performanceBoard(
    @Args(() => PerformanceBoardArgs) wish: PerformanceBoardArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<PerformanceBoard> {
    return load.statistics.performanceBoard(wish);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null for one no longer in sight.' })
  customer(@Root() { key }: Performance, @Ctx() { load }: GatewayContext): Promise<Customer | null> {
    return load.customer.one(key.customerId, key.indirectPartnerId);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'To whom it is attributed; null for nobody (客户经理, R-065).',
  })
  accountManager(
    @Root() { accountManagerId }: Performance,
    @Ctx() { load }: GatewayContext,
  ): Promise<OrganizationMember | null> | null {
    return accountManagerId === null ? null : load.organization.member(accountManagerId);
  }
}
