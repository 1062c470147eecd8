import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import {
  type CouponQuotaRecord,
  CouponQuotaRecordArgs,
  CouponQuotaRecordConnection,
  toCouponQuotaRecord,
} from './coupon-quota-record.type.js';
import {
  IssuedCouponQuota,
  IssuedCouponQuotaArgs,
  IssuedCouponQuotaConnection,
  toIssuedCouponQuota,
} from './issued-coupon-quota.type.js';

@Resolver(() => IssuedCouponQuota)
export class IssuedCouponQuotaResolver {
  @Query(() => IssuedCouponQuotaConnection, {
    nullable: true,
    description: 'Quotas the distributor gave to its resellers, those taken back included. For distributors (R-120).',
  })
  async issuedCouponQuotas(
    @Args(() => IssuedCouponQuotaArgs) { filter, ...page }: IssuedCouponQuotaArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<IssuedCouponQuota>> {
    const paging = new Paging('issuedCouponQuotas', filter);
    return paging.connection(await load.issuedCouponQuota.page(filter ?? {}, paging.window(page)), toIssuedCouponQuota);
  }

  @FieldResolver(() => IndirectPartner, { nullable: true, description: 'The reseller that holds it.' })
  indirectPartner(@Root() { indirectPartnerId }: IssuedCouponQuota, @Ctx() { load }: GatewayContext) {
    return indirectPartnerId === null ? null : load.indirectPartner.one(indirectPartnerId);
  }
}

@Resolver()
export class CouponQuotaRecordResolver {
  @Query(() => CouponQuotaRecordConnection, {
    nullable: true,
    description: 'The log of quotas given to resellers and taken back (R-043, R-121). For distributors.',
  })
  async couponQuotaRecords(
    @Args(() => CouponQuotaRecordArgs) { filter, ...page }: CouponQuotaRecordArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<CouponQuotaRecord>> {
    const paging = new Paging('couponQuotaRecords', filter);
    return paging.connection(
      await load.issuedCouponQuota.records(filter ?? {}, paging.window(page)),
      toCouponQuotaRecord,
    );
  }
}
