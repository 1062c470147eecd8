import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { found } from '../../kernel/errors.js';
import { Customer } from '../customer/customer.type.js';
import { CustomerReport } from '../customer-report/customer-report.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import {
  InvitationPreview,
  InvitationPreviewArgs,
  ResendInvitationInput,
  ResendInvitationPayload,
  SendInvitationResult,
  SendInvitationsInput,
  SendInvitationsPayload,
} from './invitation-change.type.js';
import { Invitation, InvitationArgs, InvitationConnection, toInvitation } from './invitation.type.js';

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => InvitationConnection, {
    nullable: true,
    description:
      'Invitations that were sent or generated (邀请记录): an account manager’s own, a director’s team’s, or all of the ' +
      'viewer’s party.',
  })
  async invitations(
    @Args(() => InvitationArgs) { filter, direction, ...page }: InvitationArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Invitation>> {
    const paging = new Paging('invitations', filter, direction);
    const rows = await load.invitation.page(filter ?? {}, direction, paging.window(page));
    return paging.connection(rows, toInvitation);
  }

  @Query(() => Invitation, {
    nullable: true,
    description: 'One invitation. Null with `NOT_FOUND` when there is none in the viewer’s scope.',
  })
  async invitation(
    @Arg('id', () => ID, { description: 'Global id, or upstream id.' }) id: string,
    @Ctx() { load }: GatewayContext,
  ): Promise<Invitation> {
    const [invitationId = ''] = partsOrBareId('id', 'Invitation', id);
    return found(await load.invitation.one(invitationId), 'Invitation');
  }

  @Query(() => InvitationPreview, {
    nullable: true,
    description: 'What invited customers would read; nothing is sent (预览, R-084).',
  })
  invitationPreview(
    @Args(() => InvitationPreviewArgs) args: InvitationPreviewArgs,
    @Ctx() { run }: GatewayContext,
  ): Promise<InvitationPreview | null> {
    return run.invitation.preview(args);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'Who made it; null for the party’s own account, and for a member out of sight.',
  })
  createdBy(@Root() { creatorId }: Invitation, @Ctx() { load }: GatewayContext) {
    return creatorId === undefined ? null : load.organization.member(creatorId);
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Who accepted; null before, and when it is out of sight.',
  })
  customer(@Root() { customerId, indirectPartnerId }: Invitation, @Ctx() { load }: GatewayContext) {
    return customerId === undefined ? null : load.customer.one(customerId, indirectPartnerId);
  }

  @FieldResolver(() => CustomerReport, {
    nullable: true,
    description: 'The report it was sent for; null for generic ones.',
  })
  report(@Root() { reportId }: Invitation, @Ctx() { load }: GatewayContext) {
    return reportId === undefined ? null : load.customerReport.one(reportId);
  }

  @FieldResolver(() => Invitation, { nullable: true, description: 'The invitation that this one repeats (R-086).' })
  former(@Root() { formerId }: Invitation, @Ctx() { load }: GatewayContext) {
    return formerId === undefined ? null : load.invitation.one(formerId);
  }
}

@Resolver(() => SendInvitationResult)
export class SendInvitationsResolver {
  @Mutation(() => SendInvitationsPayload, {
    nullable: true,
    description: 'Invites preregistered customers by email (R-081), or makes a generic link or code (R-084).',
  })
  sendInvitations(
    @Arg('input', () => SendInvitationsInput, { description: 'Whom, and how.' }) input: SendInvitationsInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SendInvitationsPayload> {
    return run.invitation.send(input);
  }

  @FieldResolver(() => Invitation, { nullable: true, description: 'The invitation; null when none was sent.' })
  invitation(@Root() { invitationId }: SendInvitationResult, @Ctx() { load }: GatewayContext) {
    return invitationId === undefined ? null : load.invitation.one(invitationId);
  }
}

@Resolver(() => ResendInvitationPayload)
export class ResendInvitationResolver {
  @Mutation(() => ResendInvitationPayload, {
    nullable: true,
    description: 'Sends an expired or failed invitation again, as a new one (R-086).',
  })
  resendInvitation(
    @Arg('input', () => ResendInvitationInput, { description: 'Which.' }) input: ResendInvitationInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ResendInvitationPayload> {
    return run.invitation.resend(input);
  }

  @FieldResolver(() => Invitation, { nullable: true, description: 'The new invitation.' })
  invitation(@Root() { invitationId }: ResendInvitationPayload, @Ctx() { load }: GatewayContext) {
    return invitationId === undefined ? null : load.invitation.one(invitationId);
  }
}
