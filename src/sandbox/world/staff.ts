import { DAY, dayAt } from './calendar.js';
import { entityId } from './organization-id.js';
import { ADMIN } from './organization-roles.js';
import type { Organization } from './organization.js';

/** A person whom customers may turn to. */
export interface CustomerContact {
  readonly name: string;
  readonly mobile?: string;
  readonly email?: string;
  readonly position?: string;
}

export interface StaffInvitation {
  readonly id: string;
  readonly ownerId: string;
  readonly channel: 'MOBILE' | 'EMAIL' | 'ACCOUNT';
  /** Mobile number, email address or account name. */
  readonly target: string;
  /** Undefined for the master account. */
  readonly sentBy: string | undefined;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  boundAt: number | undefined;
  isUnbound: boolean;
}

/** */
const DAYS_OPEN = 7;
/** in a day of China. */
const MOST_PER_DAY = 100;

export const expiryOf = ({ sentAt }: StaffInvitation): number => sentAt + DAYS_OPEN * DAY;

export function invitationStatus(invitation: StaffInvitation, now: number): 'SENT' | 'BOUND' | 'EXPIRED' | 'UNBOUND' {
  if (invitation.isUnbound) return 'UNBOUND';
  if (invitation.boundAt !== undefined) return 'BOUND';
  return now < expiryOf(invitation) ? 'SENT' : 'EXPIRED';
}

type NewInvitation = Omit<StaffInvitation, 'id' | 'boundAt' | 'isUnbound'>;

/** Whom customers are shown, and who is invited to bind a personal account; apart for the partner and each reseller. */
export class Staff {
  readonly #contacts = new Map<string, { contacts: readonly CustomerContact[]; version: number }>();
  readonly #invitations: StaffInvitation[] = [];

  constructor(
    private readonly organization: Organization,
    now: Date,
  ) {
    const { partnerId } = organization;
    const administrator = this.administratorOf(partnerId);
    this.publish(partnerId, [{ ...administrator, position: '客户服务' }]);
    const sent = (daysAgo: number, target: string): StaffInvitation =>
      this.invite({
        ownerId: partnerId,
        channel: target.includes('@') ? 'EMAIL' : 'MOBILE',
        target,
        sentBy: organization.membersOf(partnerId)[0]?.id,
        sentAt: Math.floor(now.getTime() / 1000) * 1000 - daysAgo * DAY,
      });
    sent(2, '13800003301');
    sent(9, 'xiaoming@renyuan.example');
    sent(30, '13800003302').boundAt = now.getTime() - 29 * DAY;
    Object.assign(sent(90, 'lijuan@renyuan.example'), { boundAt: now.getTime() - 88 * DAY, isUnbound: true });
  }

  /** Shown to customers where nobody is published. */
  administratorOf(ownerId: string): CustomerContact {
    const administrator = this.organization.membersOf(ownerId).find(({ roleCodes }) => roleCodes.includes(ADMIN));
    if (administrator === undefined) return { name: ownerId };
    const { name, mobile, email } = administrator;
    return { name, mobile, email };
  }

  contactsOf(ownerId: string): { readonly contacts: readonly CustomerContact[]; readonly version: number } {
    return this.#contacts.get(ownerId) ?? { contacts: [], version: 1 };
  }

  publish(ownerId: string, contacts: readonly CustomerContact[]): number {
    const version = this.contactsOf(ownerId).version + 1;
    this.#contacts.set(ownerId, { contacts, version });
    return version;
  }

  invitationsOf(ownerId: string): readonly StaffInvitation[] {
    return this.#invitations.filter((invitation) => invitation.ownerId === ownerId);
  }

  /** Whether so many more may be sent today. */
  maySend(ownerId: string, count: number, now: number): boolean {
    const today = this.invitationsOf(ownerId).filter(({ sentAt }) => dayAt(sentAt) === dayAt(now));
    return today.length + count <= MOST_PER_DAY;
  }

  invite(invitation: NewInvitation): StaffInvitation {
    const id = entityId('i', this.#invitations.length + 1);
    const sent = { ...invitation, id, boundAt: undefined, isUnbound: false };
    this.#invitations.push(sent);
    return sent;
  }
}
