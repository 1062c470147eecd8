import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, PageArgs, Paging } from '../../graphql/relay.js';
import {
  Enterprise,
  EnterpriseOrganization,
  EnterpriseOrganizationArgs,
  MemberAccount,
  MemberAccountArgs,
  MemberAccountConnection,
  toMemberAccount,
} from './enterprise.type.js';
import {
  type EnterpriseBalance,
  EnterpriseBalanceArgs,
  EnterpriseBalanceConnection,
  toEnterpriseBalance,
} from './enterprise-balance.type.js';
import {
  type RetrievableCoupon,
  RetrievableCouponConnection,
  toRetrievableCoupon,
  toTransferableCoupon,
  type TransferableCoupon,
  TransferableCouponConnection,
} from './enterprise-coupon.type.js';

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => Enterprise, {
    nullable: true,
    description: 'The viewer’s enterprise. For customers that are master accounts, with their own upstream token.',
  })
  enterprise(@Ctx() { load }: GatewayContext): Enterprise {
    return load.enterprise.own();
  }

  @FieldResolver(() => EnterpriseOrganization, { nullable: true, description: 'Its units (组织架构).' })
  organization(
    @Args(() => EnterpriseOrganizationArgs) args: EnterpriseOrganizationArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<EnterpriseOrganization> {
    return load.enterprise.organization(args);
  }

  @FieldResolver(() => MemberAccountConnection, { nullable: true, description: 'Its member accounts.' })
  async memberAccounts(
    @Args(() => MemberAccountArgs) { filter, ...page }: MemberAccountArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<MemberAccount>> {
    const paging = new Paging('memberAccounts', filter);
    return paging.connection(await load.enterprise.members(filter ?? {}, paging.window(page)), toMemberAccount);
  }

  @FieldResolver(() => EnterpriseBalanceConnection, {
    nullable: true,
    description: 'What the master can transfer to member accounts (可拨款金额).',
  })
  async transferable(
    @Args(() => EnterpriseBalanceArgs) { kind, ...page }: EnterpriseBalanceArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<EnterpriseBalance>> {
    const paging = new Paging('transferable', kind);
    return paging.connection(await load.enterprise.transferable({ kind }, paging.window(page)), toEnterpriseBalance);
  }

  @FieldResolver(() => TransferableCouponConnection, {
    nullable: true,
    description:
      'Test, commercial and activity coupons of Huawei Cloud that the master can transfer to member accounts.',
  })
  async transferableCoupons(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<TransferableCoupon>> {
    const paging = new Paging('transferableCoupons');
    return paging.connection(await load.enterprise.transferableCoupons(paging.window(page)), toTransferableCoupon);
  }
}

@Resolver(() => MemberAccount)
export class MemberAccountResolver {
  @FieldResolver(() => EnterpriseBalanceConnection, {
    nullable: true,
    description: 'What the master can retrieve from it (可回收金额).',
  })
  async retrievable(
    @Root() { memberAccountId }: MemberAccount,
    @Args(() => EnterpriseBalanceArgs) { kind, ...page }: EnterpriseBalanceArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<EnterpriseBalance>> {
    const paging = new Paging('retrievable', memberAccountId, kind);
    const slice = await load.enterprise.retrievable({ memberAccountId, kind }, paging.window(page));
    return paging.connection(slice, toEnterpriseBalance);
  }

  @FieldResolver(() => RetrievableCouponConnection, {
    nullable: true,
    description: 'What the master can retrieve of the coupons it gave.',
  })
  async retrievableCoupons(
    @Root() { memberAccountId }: MemberAccount,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<RetrievableCoupon>> {
    const paging = new Paging('retrievableCoupons', memberAccountId);
    const slice = await load.enterprise.retrievableCoupons({ memberAccountId }, paging.window(page));
    return paging.connection(slice, toRetrievableCoupon);
  }
}
