import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import { CouponRecord, CouponRecordArgs, CouponRecordConnection, toCouponRecord } from './coupon-record.type.js';
import { Coupon, CouponArgs, CouponConnection, toCoupon } from './coupon.type.js';

/** The coupons of one customer. */
@Resolver(() => Customer)
export class CustomerCouponResolver {
  @FieldResolver(() => CouponConnection, {
    nullable: true,
    description: 'Coupons issued to the customer by the viewer’s party. Not for account managers (R-020).',
  })
  async coupons(
    @Root() customer: Customer,
    @Args(() => CouponArgs) { filter, ...page }: CouponArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Coupon>> {
    const paging = new Paging('coupons', customer.id, filter);
    return paging.connection(await load.coupon.page(filter ?? {}, paging.window(page), customer), toCoupon);
  }
}

@Resolver(() => Coupon)
export class CouponResolver {
  @Query(() => CouponConnection, {
    nullable: true,
    description: 'Coupons issued by the viewer’s party; a customer’s own. Not for account managers (R-020).',
  })
  async coupons(
    @Args(() => CouponArgs) { filter, ...page }: CouponArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Coupon>> {
    const paging = new Paging('coupons', filter);
    return paging.connection(await load.coupon.page(filter ?? {}, paging.window(page)), toCoupon);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Who received it.' })
  customer(@Root() { customerId, indirectPartnerId }: Coupon, @Ctx() { load }: GatewayContext) {
    return load.customer.one(customerId, indirectPartnerId);
  }

  @FieldResolver(() => [CouponRecord], { nullable: true, description: 'Its log; for the issuing party only (R-043).' })
  records(@Root() coupon: Coupon, @Ctx() { load }: GatewayContext) {
    return load.coupon.records(coupon);
  }
}

@Resolver(() => CouponRecord)
export class CouponRecordResolver {
  @Query(() => CouponRecordConnection, {
    nullable: true,
    description:
      'The log of all coupons the viewer’s party issued and took back (R-043). For whoever sees all of them.',
  })
  async couponRecords(
    @Args(() => CouponRecordArgs) { filter, ...page }: CouponRecordArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<CouponRecord>> {
    const paging = new Paging('couponRecords', filter);
    return paging.connection(await load.coupon.allRecords(filter ?? {}, paging.window(page)), toCouponRecord);
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Whose coupon it was done with; null when out of sight.',
  })
  customer(@Root() { customerId, indirectPartnerId }: CouponRecord, @Ctx() { load }: GatewayContext) {
    return customerId === null ? null : load.customer.one(customerId, indirectPartnerId);
  }
}
