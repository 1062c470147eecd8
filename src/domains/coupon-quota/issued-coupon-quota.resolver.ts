import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MaskedString, RevealArgs } from '../../graphql/masked.type.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import {
  CouponQuotaRecord,
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

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Company name of the reseller.' })
  indirectPartnerName(
    @Root() quota: IssuedCouponQuota,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.issuedCouponQuota.resellerName(quota, 'name', reveal);
  }

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Account name of the reseller.' })
  indirectPartnerAccountName(
    @Root() quota: IssuedCouponQuota,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.issuedCouponQuota.resellerName(quota, 'accountName', reveal);
  }
}

@Resolver(() => CouponQuotaRecord)
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

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Sign-in name of who did it (操作人).' })
  operator(
    @Root() record: CouponQuotaRecord,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.issuedCouponQuota.operator(record, reveal);
  }

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Company name of the reseller.' })
  indirectPartnerName(
    @Root() record: CouponQuotaRecord,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.issuedCouponQuota.resellerName(record, 'name', reveal);
  }

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Account name of the reseller.' })
  indirectPartnerAccountName(
    @Root() record: CouponQuotaRecord,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.issuedCouponQuota.resellerName(record, 'accountName', reveal);
  }
}
