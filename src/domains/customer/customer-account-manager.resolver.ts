import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MaskedString, RevealArgs } from '../../graphql/masked.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import { CustomerAccountManager } from './customer.type.js';

@Resolver(() => CustomerAccountManager)
export class CustomerAccountManagerResolver {
  @FieldResolver(() => MaskedString, { nullable: true, description: 'Sign-in name (客户经理).' })
  accountName(
    @Root() manager: CustomerAccountManager,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.customer.managerName(manager, reveal);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'The member; null when the viewer may not see members of the organization.',
  })
  member(@Root() manager: CustomerAccountManager, @Ctx() { load }: GatewayContext) {
    return load.organization.memberNamed(manager.accountNameText, manager);
  }
}
