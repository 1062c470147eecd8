import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { IDEMPOTENCY_KEY, ItemResult, Payload } from '../../graphql/user-error.type.js';
import { type AssociationType, associationType } from '../customer/customer.type.js';
import { invitationChannel } from './invitation.type.js';

@InputType({ description: 'Whom to invite, and how (邀请客户).' })
export class SendInvitationsInput {
  @Field(() => invitationChannel.type, { description: 'How.' })
  readonly channel!: keyof typeof invitationChannel.type;

  @Field(() => associationType.type, { description: 'To which association type.' })
  readonly associationType!: AssociationType;

  @SentAs('CreateInvitations', 'body.report_ids')
  @Field(() => [ID], {
    nullable: true,
    description: 'For EMAIL, at most 100, each PREREGISTERED (R-081): global ids of reports, or upstream ids.',
  })
  readonly reportIds?: readonly string[] | null;

  @SentAs('CreateInvitations', 'body.event_id')
  @Field(() => String, { nullable: true, description: 'For EVENT: upstream id of the event.' })
  readonly eventId?: string | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'What became of one invitation.' })
export class SendInvitationResult extends ItemResult {
  @Field(() => String, { nullable: true, description: 'Upstream id of the report; null for a generic link.' })
  readonly reportId!: string | null;

  readonly invitationId?: string;
}

@ObjectType({ description: 'Invitations that were sent.' })
export class SendInvitationsPayload extends Payload {
  @Field(() => [SendInvitationResult], {
    nullable: true,
    description: 'One for each report, in the order asked; one for a generic link.',
  })
  readonly results?: readonly SendInvitationResult[];
}

@InputType({ description: 'An invitation to send again (重新发送).' })
export class ResendInvitationInput {
  @Field(() => ID, { description: 'EXPIRED, or FAILED for a cause that it mends: global id, or upstream id.' })
  readonly invitationId!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'An invitation that was sent again.' })
export class ResendInvitationPayload extends Payload {
  readonly invitationId?: string;
}

@ArgsType()
export class InvitationPreviewArgs {
  @Field(() => invitationChannel.type, { defaultValue: 'EMAIL', description: 'How it would be sent.' })
  readonly channel!: keyof typeof invitationChannel.type;

  @Field(() => associationType.type, { description: 'To which association type.' })
  readonly associationType!: AssociationType;

  @SentAs('CreateInvitations', 'body.report_ids')
  @Field(() => [ID], { nullable: true, description: 'For EMAIL: the reports.' })
  readonly reportIds?: readonly string[] | null;

  @SentAs('CreateInvitations', 'body.event_id')
  @Field(() => String, { nullable: true, description: 'For EVENT: upstream id of the event.' })
  readonly eventId?: string | null;
}

@ObjectType({ description: 'What a customer would read (预览).' })
export class InvitationPreview {
  @Field(() => String, { description: 'Subject line.' })
  readonly subject!: string;

  @Field(() => String, { description: 'Text.' })
  readonly text!: string;
}
