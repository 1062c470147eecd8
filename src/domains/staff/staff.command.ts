import { type Command, ifMatch, type Keyed, send } from '../../access/command.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { given } from '../../graphql/wire-value.js';
import { badInput, GatewayError } from '../../kernel/errors.js';
import { staffChangePolicy } from './staff.policy.js';
import { type CustomerContacts, staffInvitationChannel, toStaffInvitation } from './staff.type.js';
import type {
  InviteStaffInput,
  InviteStaffPayload,
  UpdateCustomerContactsInput,
  UpdateCustomerContactsPayload,
} from './staff-change.type.js';

interface Publish extends Owner {
  readonly contacts: readonly { readonly name: string }[];
  readonly version: number;
}

interface Invite extends Owner, Keyed {
  readonly channel: string;
  readonly targets: readonly string[];
}

const PUBLISH: Command<'UpdateCustomerContacts', Publish> = {
  operation: 'UpdateCustomerContacts',
  policy: staffChangePolicy('UpdateCustomerContacts'),
  request: ({ contacts, version, ...owner }) => ({
    query: ownerParameter(owner),
    header: ifMatch(version),
    body: { contacts: [...contacts] },
  }),
  changes: ['ShowCustomerContacts'],
};

const INVITE: Command<'CreateStaffInvitations', Invite> = {
  operation: 'CreateStaffInvitations',
  policy: staffChangePolicy('CreateStaffInvitations'),
  request: ({ channel, targets, ...owner }) => ({
    query: ownerParameter(owner),
    body: { channel: channel as 'EMAIL', targets: [...targets] },
  }),
  changes: ['ListStaffInvitations'],
};

/** What is read anew after a change. */
interface Reads {
  readonly staff: { contacts(): Promise<CustomerContacts | null> };
}

/** Contacts and staff of the viewer's party. */
export function staffCommands(session: Session, load: Reads) {
  const owner = ownerOf(session.viewer);
  return {
    async publishContacts(input: UpdateCustomerContactsInput): Promise<UpdateCustomerContactsPayload> {
      const contacts = input.contacts.map((contact) => ({ name: contact.name, ...given(contact) }));
      await send(session, PUBLISH, { contacts, version: input.version, ...owner });
      return { customerContacts: await load.staff.contacts() };
    },

    async invite({ channel, targets, idempotencyKey }: InviteStaffInput): Promise<InviteStaffPayload> {
      const code = staffInvitationChannel.codeOf('input.channel', channel);
      refuseUnfit(code, targets);
      const sent = send(session, INVITE, { channel: code, targets, idempotencyKey, ...owner });
      const { staff_invitations: rows } = await sent.catch((error: unknown) => {
        throw asLimit(error, session.clock());
      });
      return { invitations: rows.map((row) => toStaffInvitation({ ...row, ...owner })) };
    },
  };
}

/** What each channel takes. */
const FORMS: Readonly<Record<string, RegExp | undefined>> = {
  MOBILE: /^\+?\d[\d -]{4,30}$/,
  EMAIL: /^[^@\s]+@[^@\s]+$/,
};

/** @throws GatewayError `BAD_USER_INPUT` */
function refuseUnfit(channel: string, targets: readonly string[]): void {
  const unfit = targets.findIndex((target) => FORMS[channel]?.test(target) === false);
  if (unfit < 0) return;
  const field = `input.targets.${String(unfit)}`;
  throw badInput(field, `"${field}" cannot be reached by the channel ${channel}`);
}

const DAY_SECONDS = 86_400;
const CHINA_TIME_SECONDS = 8 * 3600;

/** Upstream counts by the day of China: tomorrow it takes invitations again. */
function asLimit(error: unknown, now: Date): unknown {
  if (!(error instanceof GatewayError) || error.extensions.blocker !== 'DAILY_LIMIT') return error;
  const passed = (Math.floor(now.getTime() / 1000) + CHINA_TIME_SECONDS) % DAY_SECONDS;
  const message = 'A party invites at most 100 people a day (R-034); none of these was invited';
  return new GatewayError('RATE_LIMITED', message, { operation: INVITE.operation, retryAfter: DAY_SECONDS - passed });
}
