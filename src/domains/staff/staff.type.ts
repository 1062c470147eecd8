import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';

type Wire = components['schemas'];
export type CustomerContactsRow = Wire['CustomerContacts'] & Owner;
export type StaffInvitationRow = Wire['StaffInvitation'] & Owner;

@ObjectType({ description: 'A person whom customers may turn to (联系人, R-031).' })
export class CustomerContact {
  @Field(() => String, { description: 'Name; published to customers, and therefore not masked.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Mobile number.' })
  readonly mobile!: string | null;

  @Field(() => String, { nullable: true, description: 'Email address.' })
  readonly email!: string | null;

  @Field(() => String, { nullable: true, description: 'What the person is there for.' })
  readonly position!: string | null;
}

@ObjectType({ description: 'Whom the customers of a party may turn to (R-031).' })
export class CustomerContacts {
  @Field(() => [CustomerContact], {
    description: 'At most five. To a customer the administrator where nobody is published.',
  })
  readonly contacts!: readonly CustomerContact[];

  @Field(() => Int, { description: 'To be sent with a change, so that nothing is overwritten unseen.' })
  readonly version!: number;
}

export const staffInvitationStatus = wireEnum('StaffInvitationStatus', 'State of a staff invitation.', {
  SENT: ['SENT', 'Open for seven days (已发送, R-033).'],
  BOUND: ['BOUND', 'The personal account is bound (已绑定).'],
  EXPIRED: ['EXPIRED', 'Nobody took it in time (已失效).'],
  UNBOUND: ['UNBOUND', 'Bound once and no more (已解绑); nothing personal is shown (R-035).'],
});

export const staffInvitationChannel = wireEnum('StaffInvitationChannel', 'How a staff invitation is sent.', {
  MOBILE: ['MOBILE', 'To a mobile number.'],
  EMAIL: ['EMAIL', 'To an email address.'],
  ACCOUNT: ['ACCOUNT', 'To a Huawei account.'],
});

@ObjectType({
  implements: Node,
  description: 'An invitation to bind a personal Huawei account to the party (邀请人员, R-033).',
})
export class StaffInvitation {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream id.' })
  readonly staffInvitationId!: string;

  @Field(() => staffInvitationChannel.type, { description: 'How it was sent.' })
  readonly channel!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the channel.' })
  readonly channelCode!: string | null;

  @Field(() => staffInvitationStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @MaskedField('MOBILE', 'Mobile number it was sent to; null for another channel and once unbound (R-035).')
  readonly mobile?: never;

  @MaskedField('EMAIL', 'Email address it was sent to; null for another channel and once unbound (R-035).')
  readonly email?: never;

  @MaskedField('NAME', 'Huawei account it was sent to; null for another channel and once unbound (R-035).')
  readonly accountName?: never;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  readonly sentAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it expires: seven days after it was sent (R-033).' })
  readonly expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the account was bound.' })
  readonly boundAt!: string | null;

  readonly sentById?: string;
  readonly personal!: PersonalTexts<'mobile' | 'email' | 'accountName'>;
}

export const StaffInvitationConnection = connectionType(StaffInvitation, 'StaffInvitation');

const toContact = ({ name, mobile, email, position }: Wire['CustomerContact']): CustomerContact => ({
  name,
  mobile: orNull(mobile),
  email: orNull(email),
  position: orNull(position),
});

/** @param isCustomer who finds the administrator where nobody is published. */
export const toCustomerContacts = (row: CustomerContactsRow, isCustomer: boolean): CustomerContacts => ({
  contacts: (isCustomer && row.contacts.length === 0 ? [row.administrator] : row.contacts).map(toContact),
  version: row.version,
});

/** An account that is bound no more is nobody's business, whatever upstream still sends of it. */
const textIf = ({ channel, status, target }: StaffInvitationRow, wanted: string): string | undefined =>
  channel === wanted && status !== 'UNBOUND' ? target : undefined;

export const toStaffInvitation = (row: StaffInvitationRow): StaffInvitation => ({
  id: nodeId('StaffInvitation', row.id),
  staffInvitationId: row.id,
  channel: staffInvitationChannel.nameOf(row.channel),
  channelCode: textOf(row.channel),
  status: staffInvitationStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  sentAt: row.sent_at,
  expiresAt: row.expires_at,
  boundAt: orNull(row.bound_at),
  ...(row.sent_by !== undefined && { sentById: row.sent_by }),
  personal: {
    entity: 'StaffInvitation',
    id: row.id,
    texts: { mobile: textIf(row, 'MOBILE'), email: textIf(row, 'EMAIL'), accountName: textIf(row, 'ACCOUNT') },
  },
});
