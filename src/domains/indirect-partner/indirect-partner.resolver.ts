import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MoneyType } from '../../graphql/money.type.js';
import { partsOf } from '../../graphql/node-id.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { found } from '../../kernel/errors.js';
import { Account } from '../account/account.type.js';
import {
  CouponQuota,
  CouponQuotaArgs,
  CouponQuotaConnection,
  toCouponQuota,
} from '../coupon-quota/coupon-quota.type.js';
import { Customer, CustomerArgs, CustomerConnection } from '../customer/customer.type.js';
import { IndirectPartner, IndirectPartnerArgs, IndirectPartnerConnection } from './indirect-partner.type.js';

@Resolver(() => IndirectPartner)
export class IndirectPartnerResolver {
  @Query(() => IndirectPartner, {
    nullable: true,
    description: 'One reseller. Null with `NOT_FOUND` when there is none in the viewer’s scope.',
  })
  async indirectPartner(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() { load }: GatewayContext,
  ): Promise<IndirectPartner> {
    const [indirectPartnerId = ''] = partsOf('id', 'IndirectPartner', id);
    return found(await load.indirectPartner.one(indirectPartnerId), 'IndirectPartner');
  }

  @Query(() => IndirectPartnerConnection, { nullable: true, description: 'Resellers in the viewer’s scope.' })
  async indirectPartners(
    @Args(() => IndirectPartnerArgs) { filter, ...page }: IndirectPartnerArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<IndirectPartner>> {
    const paging = new Paging('indirectPartners', filter);
    const slice = await load.indirectPartner.page(filter ?? {}, paging.window(page));
    return paging.connection(slice, (partner) => partner);
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: 'Balance of its recharge account (R-147).' })
  balance(@Root() { indirectPartnerId }: IndirectPartner, @Ctx() { load }: GatewayContext) {
    return load.account.balance({ indirectPartnerId });
  }

  @FieldResolver(() => [Account], { nullable: true, description: 'All its accounts.' })
  accounts(@Root() { indirectPartnerId }: IndirectPartner, @Ctx() { load }: GatewayContext) {
    return load.account.accounts({ indirectPartnerId });
  }

  @FieldResolver(() => CustomerConnection, { nullable: true, description: 'Its customers, as far as in scope.' })
  async customers(
    @Root() { indirectPartnerId }: IndirectPartner,
    @Args(() => CustomerArgs) { filter, orderBy, ...page }: CustomerArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Customer>> {
    const paging = new Paging('customers', indirectPartnerId, filter, orderBy);
    const wish = { filter: filter ?? {}, order: orderBy ?? null, indirectPartnerId };
    const slice = await load.customer.page(wish, paging.window(page));
    return paging.connection(slice, (customer) => customer);
  }

  @FieldResolver(() => CouponQuotaConnection, { nullable: true, description: 'Coupon quotas it holds.' })
  async couponQuotas(
    @Root() { indirectPartnerId }: IndirectPartner,
    @Args(() => CouponQuotaArgs) { filter, ...page }: CouponQuotaArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<CouponQuota>> {
    const paging = new Paging('couponQuotas', indirectPartnerId, filter);
    const slice = await load.couponQuota.page(filter ?? {}, paging.window(page), { indirectPartnerId });
    return paging.connection(slice, toCouponQuota);
  }
}
