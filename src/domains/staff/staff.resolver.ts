import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { OrganizationMember } from '../organization/organization.type.js';
import { Partner } from '../partner/partner.type.js';
import { CustomerContacts, StaffInvitation, StaffInvitationConnection, toStaffInvitation } from './staff.type.js';
import {
  InviteStaffInput,
  InviteStaffPayload,
  StaffInvitationArgs,
  UpdateCustomerContactsInput,
  UpdateCustomerContactsPayload,
} from './staff-change.type.js';

@Resolver(() => Partner)
export class CustomerContactResolver {
  @FieldResolver(() => CustomerContacts, {
    nullable: true,
    description:
      'Whom customers may turn to (客户联系人, R-031): of the party that the viewer belongs to, and to a reseller’s customer ' +
      'of that reseller.',
  })
  customerContacts(@Ctx() { load }: GatewayContext): Promise<CustomerContacts | null> {
    return load.staff.contacts();
  }

  @Mutation(() => UpdateCustomerContactsPayload, {
    nullable: true,
    description: 'Publishes the contacts that customers are shown, at most five (设置联系人, R-031).',
  })
  updateCustomerContacts(
    @Arg('input', () => UpdateCustomerContactsInput, { description: 'The whole list.' })
    input: UpdateCustomerContactsInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<UpdateCustomerContactsPayload> {
    return run.staff.publishContacts(input);
  }
}

@Resolver(() => StaffInvitation)
export class StaffInvitationResolver {
  @Query(() => StaffInvitationConnection, {
    nullable: true,
    description: 'Invitations of the viewer’s party to staff, the latest first (R-033).',
  })
  async staffInvitations(
    @Args(() => StaffInvitationArgs) { filter, ...page }: StaffInvitationArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<StaffInvitation>> {
    const paging = new Paging('staffInvitations', filter);
    return paging.connection(await load.staff.invitations(filter ?? {}, paging.window(page)), toStaffInvitation);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'The member who sent it; null for the party’s own account, and when out of sight.',
  })
  sentBy(
    @Root() { sentById }: StaffInvitation,
    @Ctx() { load }: GatewayContext,
  ): Promise<OrganizationMember | null> | null {
    return sentById === undefined ? null : load.organization.member(sentById);
  }

  @Mutation(() => InviteStaffPayload, {
    nullable: true,
    description: 'Invites staff to bind their personal Huawei accounts, all of them or none (邀请人员, R-033, R-034).',
  })
  inviteStaff(
    @Arg('input', () => InviteStaffInput, { description: 'Whom, and how.' }) input: InviteStaffInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<InviteStaffPayload> {
    return run.staff.invite(input);
  }
}
