import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { CouponQuota, CouponQuotaArgs, CouponQuotaConnection, toCouponQuota } from './coupon-quota.type.js';

@Resolver(() => CouponQuota)
export class CouponQuotaResolver {
  @Query(() => CouponQuotaConnection, {
    nullable: true,
    description: 'Coupon quotas the viewer’s party holds. Not for account managers (R-020).',
  })
  async couponQuotas(
    @Args(() => CouponQuotaArgs) { filter, ...page }: CouponQuotaArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<CouponQuota>> {
    const paging = new Paging('couponQuotas', filter);
    return paging.connection(await load.couponQuota.page(filter ?? {}, paging.window(page)), toCouponQuota);
  }
}
