import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { OrganizationMember } from './organization.type.js';

@Resolver(() => OrganizationMember)
export class OrganizationResolver {
  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'Director of an account manager (客户经理主管).',
  })
  director(@Root() { directorId }: OrganizationMember, @Ctx() { load }: GatewayContext) {
    return directorId === undefined ? null : load.organization.member(directorId);
  }

  @FieldResolver(() => [OrganizationMember], {
    nullable: true,
    description: 'Account managers under a director (R-022).',
  })
  team(@Root() member: OrganizationMember, @Ctx() { load }: GatewayContext) {
    return load.organization.team(member);
  }
}
