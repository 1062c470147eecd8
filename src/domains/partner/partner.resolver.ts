import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MoneyType } from '../../graphql/money.type.js';
import { Account } from '../account/account.type.js';
import { Partner, toPartner } from './partner.type.js';

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => Partner, {
    nullable: true,
    description: 'The partner the viewer belongs to, directly or down the chain.',
  })
  partner(@Ctx() { load }: GatewayContext): Partner {
    return toPartner(load.viewer.partnerId);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'Balance of its recharge account. For finance and administrators.',
  })
  balance(@Ctx() { load }: GatewayContext) {
    return load.account.balance({});
  }

  @FieldResolver(() => [Account], { nullable: true, description: 'All its accounts. For finance and administrators.' })
  accounts(@Ctx() { load }: GatewayContext) {
    return load.account.accounts({});
  }
}
