import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type Owner, ownerOf } from '../../access/owner.js';
import type { ManagerRow } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';
import { toAssociationType } from '../association/association-word.type.js';
import { type AssociationType, associationType } from '../customer/customer.type.js';

type Wire = components['schemas'];
export type InvitationRow = Wire['Invitation'] & ManagerRow;

export interface InvitationKey extends Owner {
  readonly invitationId: string;
}

export const invitationChannel = wireEnum('InvitationChannel', 'How an invitation reaches the customer (R-084).', {
  EMAIL: ['EMAIL', 'An email to a preregistered customer (邮件邀请).'],
  LINK: ['LINK', 'A generic link (链接邀请).'],
  QR: ['QR', 'A generic QR code (二维码邀请).'],
  EVENT: ['EVENT', 'A link of an event (活动邀请).'],
});

export const invitationStatus = wireEnum('InvitationStatus', 'Where an invitation stands.', {
  SENT: ['SENT', 'Sent or generated, not used yet.'],
  ASSOCIATED: ['ASSOCIATED', 'The customer is associated.'],
  EXPIRED: ['EXPIRED', 'Its validity is over: send a new one (R-086).'],
  FAILED: ['FAILED', 'The association was refused; `failure` says why.'],
});

const failureCode = wireEnum('InvitationFailureCode', 'Why an association was refused (R-061, R-086).', {
  SYSTEM_BUSY: ['SYSTEM_BUSY', 'The system was busy.'],
  LINK_MISSING: ['LINK_MISSING', 'The link was incomplete.'],
  LINK_EXPIRED: ['LINK_EXPIRED', 'The link had expired.'],
  CODE_USED: ['CODE_USED', 'The code had been used.'],
  PREPAID_PARTNER: ['PREPAID_PARTNER', 'The partner is prepaid.'],
  REGISTERED_BY_OTHER: ['REGISTERED_BY_OTHER', 'Another partner has preregistered the customer.'],
  IS_PARTNER: ['IS_PARTNER', 'The account is a partner’s.'],
  OTHER_PARTNER: ['OTHER_PARTNER', 'It is a customer of another partner.'],
  SPECIAL_CONTRACT: ['SPECIAL_CONTRACT', 'It has a contract with Huawei Cloud.'],
  INTERNAL_ACCOUNT: ['INTERNAL_ACCOUNT', 'The account is an internal one.'],
  MASTER_WITH_MEMBERS: ['MASTER_WITH_MEMBERS', 'It is an enterprise master with members.'],
  MEMBER_ACCOUNT: ['MEMBER_ACCOUNT', 'It is a member of an enterprise.'],
  CONSUMER_USER: ['CONSUMER_USER', 'It is a user of the consumer cloud.'],
  REPORTED_BY_HUAWEI: ['REPORTED_BY_HUAWEI', 'Huawei Cloud has reported it.'],
  PROMOTION_MEMBER: ['PROMOTION_MEMBER', 'It is a member of a promotion.'],
  ACCOUNT_TOO_OLD: ['ACCOUNT_TOO_OLD', 'The account is older than 7 days: it has to be reported first (R-087).'],
});

const nextAction = wireEnum('InvitationNextAction', 'What the partner can do about a failed invitation.', {
  REPORT: ['REPORT', 'Preregister the customer, then invite it by email (R-087).'],
  SEND_AGAIN: ['SEND_AGAIN', 'Send it again (R-086).'],
  NONE: ['NONE', 'Nothing: the customer cannot be associated.'],
});

@ObjectType({ description: 'Why an association was refused.' })
class InvitationFailure {
  @Field(() => failureCode.type, { description: 'The cause.' })
  readonly code!: string;

  @Field(() => String, { description: 'Upstream code of the cause.' })
  readonly upstreamCode!: string;

  @Field(() => String, { description: 'Upstream’s words, in Chinese.' })
  readonly message!: string;

  @Field(() => Boolean, { description: 'Whether sending again may help.' })
  readonly retryable!: boolean;

  @Field(() => nextAction.type, { description: 'What to do next.' })
  readonly nextAction!: string;
}

@ObjectType({ implements: Node, description: 'An invitation of a customer to associate (邀请客户).' })
export class Invitation implements Owner {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream invitation id.' })
  readonly invitationId!: string;

  @Field(() => invitationChannel.type, { description: 'How it was sent.' })
  readonly channel!: string;

  @Field(() => String, { description: 'Upstream code of the channel.' })
  readonly channelCode!: string;

  @Field(() => associationType.type, {
    description: 'What the customer is invited to; in the reseller model the partner invoices it (R-083).',
  })
  readonly associationType!: AssociationType;

  @MaskedField('EMAIL', 'Where it was sent; only for emails.')
  readonly email?: never;

  @Field(() => String, { nullable: true, description: 'The link.' })
  readonly url!: string | null;

  @Field(() => String, { nullable: true, description: 'Picture of the QR code; only for such.' })
  readonly qrUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Account name of the member who made it, which decides to whom the customer is assigned (R-066, R-085).',
  })
  readonly tag!: string | null;

  @Field(() => invitationStatus.type, { description: 'Where it stands.' })
  readonly status!: string;

  @Field(() => String, { description: 'Upstream code of the state.' })
  readonly statusCode!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent or generated.' })
  readonly sentAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Dead after it; null when upstream names no end (R-083).',
  })
  readonly expiresAt!: string | null;

  @Field(() => InvitationFailure, { nullable: true, description: 'Why the association was refused, if it was.' })
  readonly failure!: InvitationFailure | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the event; only for such.' })
  readonly eventId!: string | null;

  @Field(() => Int, { description: 'Rises with every change.' })
  readonly version!: number;

  readonly indirectPartnerId?: string;
  readonly creatorId?: string;
  readonly customerId?: string;
  readonly reportId?: string;
  readonly formerId?: string;
  readonly personal!: PersonalTexts<'email'>;
}

export const InvitationConnection = connectionType(Invitation, 'Invitation');

@InputType({ description: 'Which invitations; everything given must hold. Null and absent mean no filter.' })
export class InvitationFilter {
  @Field(() => invitationChannel.type, { nullable: true, description: 'Sent in this way.' })
  readonly channel?: keyof typeof invitationChannel.type | null;

  @SentAs('ListInvitations', 'query.status')
  @Field(() => [invitationStatus.type], { nullable: true, description: 'In one of these states.' })
  readonly statuses?: readonly (keyof typeof invitationStatus.type)[] | null;

  @Field(() => associationType.type, { nullable: true, description: 'Inviting to this type.' })
  readonly associationType?: AssociationType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Sent at or after this time.' })
  readonly createdFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Sent at or before this time.' })
  readonly createdTo?: string | null;
}

@ArgsType()
export class InvitationArgs extends PageArgs {
  @Field(() => InvitationFilter, { nullable: true, description: 'Which invitations.' })
  readonly filter?: InvitationFilter | null;

  @Field(() => SORT_DIRECTION, {
    defaultValue: SORT_DIRECTION.DESC,
    description: 'By the time of sending; the newest first when absent.',
  })
  readonly direction!: SortDirection;
}

export const toInvitation = (row: InvitationRow): Invitation => ({
  id: nodeId('Invitation', row.id),
  invitationId: row.id,
  channel: invitationChannel.nameOf(row.channel),
  channelCode: row.channel,
  associationType: toAssociationType(row.association_type),
  url: orNull(row.url),
  qrUrl: orNull(row.qr_url),
  tag: orNull(row.tag),
  status: invitationStatus.nameOf(row.status),
  statusCode: row.status,
  sentAt: row.sent_at,
  expiresAt: orNull(row.expires_at),
  failure: row.failure === undefined ? null : toFailure(row.failure),
  eventId: orNull(row.event_id),
  version: row.version,
  ...ownerOf(row),
  ...relationsOf(row),
  personal: { entity: 'Invitation', id: row.id, texts: { email: row.email } },
});

const relationsOf = ({ created_by, customer_id, report_id, resent_from }: InvitationRow) => ({
  ...(created_by !== undefined && { creatorId: created_by }),
  ...(customer_id !== undefined && { customerId: customer_id }),
  ...(report_id !== undefined && { reportId: report_id }),
  ...(resent_from !== undefined && { formerId: resent_from }),
});

function toFailure({ code, message, retryable }: Wire['InvitationFailure']): InvitationFailure {
  const mended = retryable ? 'SEND_AGAIN' : 'NONE';
  return {
    code: failureCode.nameOf(code),
    upstreamCode: code,
    message,
    retryable,
    nextAction: code === 'ACCOUNT_TOO_OLD' ? 'REPORT' : mended,
  };
}
