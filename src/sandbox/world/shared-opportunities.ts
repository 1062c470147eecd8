import type { ChangeLog } from './change-log.js';
import { entityId } from './organization-id.js';

export type Status =
  | 'DRAFT'
  | 'UNDER_REVIEW'
  | 'REVIEW_REJECTED'
  | 'UNDER_VERIFICATION'
  | 'VERIFIED'
  | 'VERIFICATION_REJECTED'
  | 'PENDING_ACCEPTANCE'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'AUTO_REJECTED'
  | 'IN_PROGRESS'
  | 'WON'
  | 'DELIVERED'
  | 'LOST'
  | 'CLOSED';

export interface CompanyData {
  readonly companyName: string;
  readonly industry: string | undefined;
  readonly region: string | undefined;
  /** Customer id, where the company has an account. */
  readonly accountId: string | undefined;
}

export interface Contact {
  readonly name: string;
  readonly mobile?: string;
  readonly email?: string;
  readonly position?: string;
}

export interface Offering {
  readonly kind: 'KOOGALLERY' | 'BASELINE_SOLUTION';
  readonly id: string;
  readonly name: string;
  readonly updatedBy: 'PARTNER' | 'HUAWEI';
}

export interface ProgressEntry {
  readonly id: string;
  readonly author: 'PARTNER' | 'HUAWEI';
  /** Undefined for Huawei Cloud and for the master account. */
  readonly memberId: string | undefined;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the partner writes of a PO, and Huawei Cloud of an HO. */
export interface Content {
  name: string;
  description: string | undefined;
  customer: CompanyData;
  contacts: readonly Contact[];
  presalesActivities: readonly string[];
  offerings: readonly Offering[];
  services: readonly string[];
  /** Cents. */
  expectedRevenue: bigint | undefined;
  specialistIds: readonly string[];
}

/** What becomes of it. */
export interface Course {
  customerConsent: boolean;
  reviewResult: string | undefined;
  rejectReason: string | undefined;
  /** Id of the earlier one, which may be another partner's. */
  duplicateOf: string | undefined;
  incentiveState: 'PENDING_CONFIRMATION' | 'ISSUING' | 'ISSUED' | undefined;
  /** Milliseconds since 1970, as all times here. */
  verificationDueAt: number | undefined;
  acceptanceDueAt: number | undefined;
  submittedAt: number | undefined;
}

export interface SharedOpportunity extends Content, Course {
  readonly id: string;
  readonly code: string;
  /** Account id of the partner or of a reseller. */
  readonly ownerId: string;
  readonly direction: 'PO' | 'HO';
  /** Who saved it; undefined for the master account and for HOs. */
  readonly createdBy: string | undefined;
  readonly createdAt: number;
  status: Status;
  updatedAt: number;
  /** Oldest first. */
  readonly progress: ProgressEntry[];
  version: number;
}

interface Transition {
  readonly from: readonly Status[];
  readonly to?: Status;
}

const WORKED_ON = ['VERIFIED', 'ACCEPTED', 'IN_PROGRESS'] as const;

/** From which states each event leads where; without `to` the state stays. Both state machines (PO, HO) in one table. */
const EVENTS = {
  edit: { from: ['DRAFT', 'REVIEW_REJECTED'] },
  submit: { from: ['DRAFT', 'REVIEW_REJECTED'], to: 'UNDER_REVIEW' },
  passReview: { from: ['UNDER_REVIEW'], to: 'UNDER_VERIFICATION' },
  failReview: { from: ['UNDER_REVIEW'], to: 'REVIEW_REJECTED' },
  verify: { from: ['UNDER_VERIFICATION'], to: 'VERIFIED' },
  refuse: { from: ['UNDER_VERIFICATION'], to: 'VERIFICATION_REJECTED' },
  accept: { from: ['PENDING_ACCEPTANCE'], to: 'ACCEPTED' },
  reject: { from: ['PENDING_ACCEPTANCE'], to: 'REJECTED' },
  expire: { from: ['PENDING_ACCEPTANCE'], to: 'AUTO_REJECTED' },
  missDueDate: { from: ['UNDER_VERIFICATION', 'PENDING_ACCEPTANCE'] },
  changeOfferings: { from: ['UNDER_REVIEW', 'UNDER_VERIFICATION', ...WORKED_ON] },
  addProgress: { from: WORKED_ON, to: 'IN_PROGRESS' },
  win: { from: ['IN_PROGRESS'], to: 'WON' },
  deliver: { from: ['WON'], to: 'DELIVERED' },
  lose: { from: ['IN_PROGRESS'], to: 'LOST' },
  close: { from: ['IN_PROGRESS'], to: 'CLOSED' },
} as const satisfies Readonly<Record<string, Transition>>;
export type SharedOpportunityEvent = keyof typeof EVENTS;

const transitionOf = (event: SharedOpportunityEvent): Transition => EVENTS[event];

const OVERDUE_VERIFICATION = '逾期未核实，系统默认驳回';

/** When something is due of it, while somebody is waited for. */
export function dueAtOf({ status, verificationDueAt, acceptanceDueAt }: SharedOpportunity): number | undefined {
  if (status === 'UNDER_VERIFICATION') return verificationDueAt;
  return status === 'PENDING_ACCEPTANCE' ? acceptanceDueAt : undefined;
}

/** POs and HOs of the partner and of its resellers. */
export class SharedOpportunityBook {
  readonly #rows = new Map<string, SharedOpportunity>();
  #opportunities = 0;
  #entries = 0;

  constructor(private readonly changes: ChangeLog) {}

  /** Those of one owner; what is overdue is rejected by the system first. */
  of(ownerId: string, now: Date): readonly SharedOpportunity[] {
    const rows = [...this.#rows.values()].filter((row) => row.ownerId === ownerId);
    for (const row of rows) this.#rejectOverdue(row, now.getTime());
    return rows;
  }

  one(id: string, now: Date): SharedOpportunity | undefined {
    const row = this.#rows.get(id);
    if (row !== undefined) this.#rejectOverdue(row, now.getTime());
    return row;
  }

  add(row: Omit<SharedOpportunity, 'id' | 'code' | 'version' | 'progress'>): SharedOpportunity {
    this.#opportunities += 1;
    const id = entityId('h', this.#opportunities);
    const code = `${row.direction}${this.#opportunities.toString().padStart(8, '0')}`;
    const added: SharedOpportunity = { ...row, id, code, progress: [], version: 1 };
    this.#rows.set(id, added);
    return added;
  }

  /** Only a draft can be deleted. @returns false for any other, which stays. */
  remove({ id, status }: SharedOpportunity): boolean {
    return status === 'DRAFT' && this.#rows.delete(id);
  }

  allows({ status }: SharedOpportunity, event: SharedOpportunityEvent): boolean {
    return transitionOf(event).from.includes(status);
  }

  /** @returns false where the state does not allow it, and nothing changes. */
  apply(
    row: SharedOpportunity,
    event: SharedOpportunityEvent,
    at: number,
    changes: Partial<Content & Course> = {},
  ): boolean {
    if (!this.allows(row, event)) return false;
    const { to = row.status } = transitionOf(event);
    Object.assign(row, changes, { status: to, updatedAt: at, version: row.version + 1 });
    return true;
  }

  /** @returns undefined where the state does not allow it. */
  addProgress(row: SharedOpportunity, entry: Omit<ProgressEntry, 'id'>): ProgressEntry | undefined {
    if (!this.apply(row, 'addProgress', entry.at)) return undefined;
    this.#entries += 1;
    const added = { id: entityId('g', this.#entries), ...entry };
    row.progress.push(added);
    return added;
  }

  #rejectOverdue(row: SharedOpportunity, now: number): void {
    const dueAt = dueAtOf(row);
    if (dueAt === undefined || dueAt >= now) return;
    if (row.direction === 'HO') this.apply(row, 'expire', dueAt);
    else this.apply(row, 'refuse', dueAt, { rejectReason: OVERDUE_VERIFICATION });
    const { ownerId, id, version } = row;
    this.changes.record({ ownerId, entity: 'SharedOpportunity', id, version, kind: 'UPDATED', at: new Date(now) });
  }
}
