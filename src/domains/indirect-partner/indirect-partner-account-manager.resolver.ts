import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MaskedString, RevealArgs } from '../../graphql/masked.type.js';
import { IndirectPartnerAccountManager } from './indirect-partner.type.js';

@Resolver(() => IndirectPartnerAccountManager)
export class IndirectPartnerAccountManagerResolver {
  @FieldResolver(() => MaskedString, { nullable: true, description: 'Sign-in name.' })
  accountName(
    @Root() manager: IndirectPartnerAccountManager,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.indirectPartner.managerText(manager, 'accountName', reveal);
  }

  @FieldResolver(() => MaskedString, { nullable: true, description: 'Name.' })
  name(
    @Root() manager: IndirectPartnerAccountManager,
    @Args(() => RevealArgs) { reveal }: RevealArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.indirectPartner.managerText(manager, 'name', reveal);
  }
}
