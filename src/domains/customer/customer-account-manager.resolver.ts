import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { OrganizationMember } from '../organization/organization.type.js';
import { CustomerAccountManager } from './customer-account-manager.type.js';

@Resolver(() => CustomerAccountManager)
export class CustomerAccountManagerResolver {
  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'The member; null when the viewer may not see members of the organization.',
  })
  member(@Root() manager: CustomerAccountManager, @Ctx() { load }: GatewayContext) {
    return load.organization.memberNamed(manager.personal.texts.accountName ?? '', manager);
  }
}
