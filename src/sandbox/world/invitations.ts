import { DAY } from './calendar.js';
import { entityId } from './organization-id.js';

export type Channel = 'EMAIL' | 'LINK' | 'QR' | 'EVENT';
export type AssociationWord = 'REFERRAL' | 'RESELLER';

/** Why an association was refused, and whether sending again may help. */
export const FAILURES = {
  SYSTEM_BUSY: { message: '系统繁忙，请稍后重试', retryable: true },
  LINK_MISSING: { message: '邀请链接不完整', retryable: true },
  LINK_EXPIRED: { message: '邀请链接已失效', retryable: true },
  CODE_USED: { message: '邀请码已被使用', retryable: true },
  PREPAID_PARTNER: { message: '伙伴为预付费伙伴', retryable: true },
  REGISTERED_BY_OTHER: { message: '客户已被其他伙伴报备', retryable: false },
  IS_PARTNER: { message: '该账号为伙伴账号', retryable: false },
  OTHER_PARTNER: { message: '客户已关联其他伙伴', retryable: false },
  SPECIAL_CONTRACT: { message: '客户与华为云签署了特殊合同', retryable: false },
  INTERNAL_ACCOUNT: { message: '该账号为内部账号', retryable: false },
  MASTER_WITH_MEMBERS: { message: '客户为企业主账号且有成员账号', retryable: false },
  MEMBER_ACCOUNT: { message: '客户为企业成员账号', retryable: false },
  CONSUMER_USER: { message: '客户为消费者云用户', retryable: false },
  REPORTED_BY_HUAWEI: { message: '客户已被华为云报备', retryable: false },
  PROMOTION_MEMBER: { message: '客户为推广会员', retryable: false },
  ACCOUNT_TOO_OLD: { message: '账号注册超过7天，请先报备客户', retryable: false },
} as const;
export type FailureCode = keyof typeof FAILURES;

export interface Invitation {
  readonly id: string;
  readonly ownerId: string;
  readonly channel: Channel;
  readonly associationType: AssociationWord;
  readonly reportId: string | undefined;
  readonly email: string | undefined;
  readonly eventId: string | undefined;
  /** Account name of who generated it. */
  readonly tag: string | undefined;
  /** Undefined for the master account. */
  readonly createdBy: string | undefined;
  readonly sentAt: number;
  expiresAt: number | undefined;
  status: 'SENT' | 'ASSOCIATED' | 'EXPIRED' | 'FAILED';
  failure: FailureCode | undefined;
  customerId: string | undefined;
  readonly resentFrom: string | undefined;
  version: number;
}

export type NewInvitation = Pick<
  Invitation,
  'ownerId' | 'channel' | 'associationType' | 'reportId' | 'email' | 'eventId' | 'tag' | 'createdBy' | 'sentAt'
> &
  Partial<Pick<Invitation, 'resentFrom'>>;

/** Events that links can be generated for. */
export const EVENT_IDS = ['cloud-summit-2026', 'industry-day-2026'];

/** Days after which a link is dead; those of events live as long as the event is shown. */
const VALID_DAYS: Readonly<Record<Channel, number | undefined>> = { EMAIL: 7, LINK: 30, QR: 30, EVENT: undefined };

export const urlOf = ({ id }: Invitation): string => `https://console.invalid/associate?code=${id}`;

/** Everything that was sent or generated; what ran out says so when it is looked at. */
export class InvitationBook {
  readonly #invitations = new Map<string, Invitation>();

  add(sent: NewInvitation): Invitation {
    const days = VALID_DAYS[sent.channel];
    const invitation: Invitation = {
      resentFrom: undefined,
      ...sent,
      id: entityId('i', this.#invitations.size + 1),
      expiresAt: days === undefined ? undefined : sent.sentAt + days * DAY,
      status: 'SENT',
      failure: undefined,
      customerId: undefined,
      version: 1,
    };
    this.#invitations.set(invitation.id, invitation);
    return invitation;
  }

  get(id: string, now: Date): Invitation | undefined {
    const invitation = this.#invitations.get(id);
    if (invitation !== undefined) expire(invitation, now.getTime());
    return invitation;
  }

  ofOwner(ownerId: string, now: Date): readonly Invitation[] {
    const own = [...this.#invitations.values()].filter((invitation) => invitation.ownerId === ownerId);
    for (const invitation of own) expire(invitation, now.getTime());
    return own;
  }
}

function expire(invitation: Invitation, now: number): void {
  if (invitation.status !== 'SENT' || (invitation.expiresAt ?? Infinity) > now) return;
  invitation.status = 'EXPIRED';
  invitation.version += 1;
}
