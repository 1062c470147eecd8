import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Customer } from '../customer/customer.type.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import { ProjectSpecialist } from '../project-specialist/project-specialist.type.js';
import { Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who asks, and what he may see.' })
  viewer(@Ctx() { load }: GatewayContext): Promise<Viewer> {
    return load.viewer.me();
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'The member; null for a party’s own account.',
  })
  member(@Root() { asker: { memberId } }: Viewer, @Ctx() { load }: GatewayContext) {
    return memberId === undefined ? null : load.organization.member(memberId);
  }

  @FieldResolver(() => IndirectPartner, { nullable: true, description: 'The reseller the viewer belongs to, if any.' })
  indirectPartner(@Root() { asker: { party, indirectPartnerId } }: Viewer, @Ctx() { load }: GatewayContext) {
    return party === 'INDIRECT_PARTNER' && indirectPartnerId !== undefined
      ? load.indirectPartner.one(indirectPartnerId)
      : null;
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer the viewer is, if any.' })
  customer(@Root() { asker: { customerId, indirectPartnerId } }: Viewer, @Ctx() { load }: GatewayContext) {
    return customerId === undefined ? null : load.customer.one(customerId, indirectPartnerId);
  }

  @FieldResolver(() => ProjectSpecialist, {
    nullable: true,
    description: 'The project specialist the viewer is, if any.',
  })
  projectSpecialist(@Ctx() { load }: GatewayContext): Promise<ProjectSpecialist | null> {
    return load.projectSpecialist.himself();
  }
}
