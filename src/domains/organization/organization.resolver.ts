import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MaskedString, RevealArgs } from '../../graphql/masked.type.js';
import { OrganizationMember } from './organization.type.js';

@Resolver(() => OrganizationMember)
export class OrganizationResolver {
  @FieldResolver(() => MaskedString, { nullable: true, description: 'Name of the person.' })
  name(
    @Root() member: OrganizationMember,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.organization.personal(member, 'name', 'NAME', reveal);
  }

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Sign-in name; it never changes (R-027).' })
  accountName(
    @Root() member: OrganizationMember,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.organization.personal(member, 'accountName', 'NAME', reveal);
  }

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Mobile number.' })
  mobile(
    @Root() member: OrganizationMember,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.organization.personal(member, 'mobile', 'MOBILE', reveal);
  }

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Email address.' })
  email(
    @Root() member: OrganizationMember,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.organization.personal(member, 'email', 'EMAIL', reveal);
  }

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
