import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Customer } from '../customer/customer.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import { RankingEntry } from './ranking.type.js';

@Resolver(() => RankingEntry)
export class RankingResolver {
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer; null in other rankings and for one no longer in sight.',
  })
  customer(
    @Root() { key, dimension, owner }: RankingEntry,
    @Ctx() { load }: GatewayContext,
  ): Promise<Customer | null> | null {
    return dimension === 'CUSTOMER' && key !== null ? load.customer.one(key, owner.indirectPartnerId) : null;
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'The account manager (客户经理); null in other rankings and for what is attributed to nobody.',
  })
  accountManager(
    @Root() { key, dimension }: RankingEntry,
    @Ctx() { load }: GatewayContext,
  ): Promise<OrganizationMember | null> | null {
    return dimension === 'ACCOUNT_MANAGER' && key !== null ? load.organization.member(key) : null;
  }
}
