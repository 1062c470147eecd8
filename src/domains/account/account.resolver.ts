import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Adjustment, AdjustmentArgs, AdjustmentConnection, toAdjustment } from './account.type.js';

@Resolver(() => Adjustment)
export class AccountResolver {
  @Query(() => AdjustmentConnection, {
    nullable: true,
    description:
      'Money moved between the party and its customers and resellers (R-149). For finance and administrators.',
  })
  async adjustments(
    @Args(() => AdjustmentArgs) { filter, ...page }: AdjustmentArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Adjustment>> {
    const paging = new Paging('adjustments', filter);
    return paging.connection(await load.account.adjustments(filter ?? {}, paging.window(page)), toAdjustment);
  }
}
