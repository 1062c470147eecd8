import { DAY } from './calendar.js';
import { entityId } from './organization-id.js';
import type { Staff, StaffInvitation } from './staff.js';

export type SpecialistStatus = 'NONE' | 'APPLYING' | 'ACTIVE' | 'CANCELLING' | 'CANCELLED';
export type SpecialistPath = 'SERVICE' | 'SI_CONSULTING' | 'LEARNING';

/** Staff of a partner or reseller for a path; no member of its organization. */
export interface ProjectSpecialist {
  readonly id: string;
  readonly invitation: StaffInvitation;
  readonly name: string;
  readonly accountName: string;
  readonly mobile: string;
  readonly certificates: readonly { readonly name: string; readonly validUntil?: string }[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  status: SpecialistStatus;
  path: SpecialistPath | undefined;
  appliedAt: number | undefined;
  version: number;
}

type Person = Pick<ProjectSpecialist, 'name' | 'accountName' | 'mobile'> & Partial<ProjectSpecialist>;

/** The first one is the persona. */
const SEEDED: readonly Person[] = [
  {
    ...{ name: '梁书宁', accountName: 'liangshuning', mobile: '13800004401', status: 'ACTIVE', path: 'SERVICE' },
    certificates: [{ name: 'HCIP-Cloud Service Solutions Architect', validUntil: '2027-12-31' }],
  },
  { name: '方若彤', accountName: 'fangruotong', mobile: '13800004402', status: 'APPLYING', path: 'LEARNING' },
  { name: '邹立群', accountName: 'zouliqun', mobile: '13800004403', status: 'CANCELLING', path: 'SI_CONSULTING' },
  { name: '孟晓岚', accountName: 'mengxiaolan', mobile: '13800004404', status: 'CANCELLED', path: 'SERVICE' },
  { name: '顾一凡', accountName: 'guyifan', mobile: '13800004405' },
];

/** Of all organizations. */
export class ProjectSpecialists {
  readonly #byId = new Map<string, ProjectSpecialist>();

  constructor(staff: Staff, { partnerId, now }: { readonly partnerId: string; readonly now: Date }) {
    SEEDED.forEach((person, index) => {
      const sentAt = Math.floor(now.getTime() / 1000) * 1000 - (200 + index) * DAY;
      const invitation = staff.invite({
        ownerId: partnerId,
        channel: 'MOBILE',
        target: person.mobile,
        sentBy: undefined,
        sentAt,
      });
      invitation.boundAt = sentAt + DAY;
      const appliedAt = person.status === undefined ? undefined : sentAt + 3 * DAY;
      this.add(invitation, sentAt + 2 * DAY, { ...person, appliedAt });
    });
  }

  of(ownerId: string): readonly ProjectSpecialist[] {
    return [...this.#byId.values()].filter(({ invitation }) => invitation.ownerId === ownerId);
  }

  /** One whose personal account is bound to the owner, so that he can sign in. */
  boundOne(ownerId: string, id: string): ProjectSpecialist | undefined {
    return this.of(ownerId).find((one) => one.id === id && !one.invitation.isUnbound);
  }

  add(invitation: StaffInvitation, createdAt: number, person: Person): ProjectSpecialist {
    const added = {
      ...{ certificates: [], status: 'NONE' as const, path: undefined, appliedAt: undefined, version: 1 },
      ...person,
      id: entityId('p', this.#byId.size + 1),
      invitation,
      createdAt,
    };
    this.#byId.set(added.id, added);
    return added;
  }

  get(id: string): ProjectSpecialist | undefined {
    return this.#byId.get(id);
  }
}
