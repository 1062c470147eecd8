import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import { Partner } from '../partner/partner.type.js';
import { ProgramMembership } from './program.type.js';

@Resolver(() => Partner)
export class PartnerProgramResolver {
  @FieldResolver(() => [ProgramMembership], {
    nullable: true,
    description: 'Programs it applied for or joined (已加入计划, R-101, R-241). For its own people.',
  })
  programs(@Ctx() { load }: GatewayContext): Promise<ProgramMembership[]> {
    return load.program.memberships({});
  }
}

@Resolver(() => IndirectPartner)
export class IndirectPartnerProgramResolver {
  @FieldResolver(() => [ProgramMembership], {
    nullable: true,
    description: 'Programs it applied for or joined (已加入计划, R-241). For its own people.',
  })
  programs(
    @Root() { indirectPartnerId }: IndirectPartner,
    @Ctx() { load }: GatewayContext,
  ): Promise<ProgramMembership[]> {
    return load.program.memberships({ indirectPartnerId });
  }
}
