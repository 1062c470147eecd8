import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { PageArgs } from '../../graphql/relay.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';
import { CustomerContacts, StaffInvitation, staffInvitationChannel, staffInvitationStatus } from './staff.type.js';

@InputType({ description: 'Which staff invitations; everything given must hold. Null and absent mean no filter.' })
export class StaffInvitationFilter {
  @Field(() => staffInvitationStatus.type, { nullable: true, description: 'State.' })
  readonly status?: keyof typeof staffInvitationStatus.type | null;

  @Field(() => staffInvitationChannel.type, { nullable: true, description: 'How it was sent.' })
  readonly channel?: keyof typeof staffInvitationChannel.type | null;
}

@ArgsType()
export class StaffInvitationArgs extends PageArgs {
  @Field(() => StaffInvitationFilter, { nullable: true, description: 'Which ones.' })
  readonly filter?: StaffInvitationFilter | null;
}

@InputType({ description: 'A person whom customers may turn to.' })
export class CustomerContactInput {
  @SentAs('UpdateCustomerContacts', 'body.contacts.name')
  @Field(() => String, { description: 'Name; customers read it in full.' })
  readonly name!: string;

  @SentAs('UpdateCustomerContacts', 'body.contacts.mobile')
  @Field(() => String, { nullable: true, description: 'Mobile number.' })
  readonly mobile?: string | null;

  @SentAs('UpdateCustomerContacts', 'body.contacts.email')
  @Field(() => String, { nullable: true, description: 'Email address.' })
  readonly email?: string | null;

  @SentAs('UpdateCustomerContacts', 'body.contacts.position')
  @Field(() => String, { nullable: true, description: 'What the person is there for.' })
  readonly position?: string | null;
}

@InputType({ description: 'The contacts that customers are to be shown (R-031).' })
export class UpdateCustomerContactsInput {
  @SentAs('UpdateCustomerContacts', 'body.contacts')
  @Field(() => [CustomerContactInput], { description: 'All of them, at most five, in the order they are shown.' })
  readonly contacts!: readonly CustomerContactInput[];

  @Field(() => Int, { description: 'The `version` as it was read: `CONFLICT` when they have changed since.' })
  readonly version!: number;
}

@ObjectType({ description: 'Contacts that were published.' })
export class UpdateCustomerContactsPayload extends Payload {
  @Field(() => CustomerContacts, { nullable: true, description: 'They as they are now.' })
  readonly customerContacts?: CustomerContacts | null;
}

@InputType({ description: 'Staff to invite (R-033, R-034).' })
export class InviteStaffInput {
  @Field(() => staffInvitationChannel.type, { description: 'How it is sent.' })
  readonly channel!: keyof typeof staffInvitationChannel.type;

  @SentAs('CreateStaffInvitations', 'body.targets')
  @Field(() => [String], {
    description: 'Mobile numbers, email addresses or account names, as the channel wants them; at most 100 a day.',
  })
  readonly targets!: readonly string[];

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'Invitations that were sent.' })
export class InviteStaffPayload extends Payload {
  @Field(() => [StaffInvitation], { nullable: true, description: 'One for each, in the order asked.' })
  readonly invitations?: readonly StaffInvitation[];
}
