import { DAY } from './calendar.js';
import { entityId } from './organization-id.js';
import type { Obstacle, ReviewReason } from './prospects.js';

type ReportStatus = 'NOT_REPORTED' | 'PENDING_REVIEW' | 'PREREGISTERED' | 'REFUSED' | 'ASSOCIATED' | 'EXPIRED';

/** Whom a partner wants to have reserved: a customer, never a project. */
export interface ReportFacts {
  readonly customerName: string;
  readonly accountName: string | undefined;
  readonly mobile: string | undefined;
  readonly email: string | undefined;
  readonly country: string;
  readonly industry: string | undefined;
}

export interface CustomerReport extends ReportFacts {
  readonly id: string;
  readonly ownerId: string;
  status: ReportStatus;
  refusalReasons: readonly Obstacle[];
  reviewReasons: readonly ReviewReason[];
  /** Undefined for the master account. */
  submittedBy: string | undefined;
  createdAt: number;
  approvedAt: number | undefined;
  expiresAt: number | undefined;
  customerId: string | undefined;
  version: number;
}

/** Reports under review and preregistered ones of one owner. */
export const MOST_OPEN_REPORTS = 100;
/** How long a preregistration holds. */
const VALID_DAYS = 15;

export const isOpen = ({ status }: Pick<CustomerReport, 'status'>): boolean =>
  status === 'PENDING_REVIEW' || status === 'PREREGISTERED';

/** What nothing is known of beyond what was said. */
export const newReport = (
  book: CustomerReportBook,
  ownerId: string,
  facts: ReportFacts,
  by: { readonly memberId: string | undefined; readonly at: number },
): CustomerReport => ({
  ...facts,
  id: book.newId(),
  ownerId,
  status: 'NOT_REPORTED',
  refusalReasons: [],
  reviewReasons: [],
  submittedBy: by.memberId,
  createdAt: by.at,
  approvedAt: undefined,
  expiresAt: undefined,
  customerId: undefined,
  version: 1,
});

/** Reserves the customer from now on. */
export function preregister(report: CustomerReport, at: number): void {
  report.status = 'PREREGISTERED';
  report.approvedAt = at;
  report.expiresAt = at + VALID_DAYS * DAY;
}

/** Who reported whom; a report that ran out says so when it is looked at. */
export class CustomerReportBook {
  readonly #reports = new Map<string, CustomerReport>();
  #serial = 0;

  newId(): string {
    this.#serial += 1;
    return entityId('w', this.#serial);
  }

  add(report: CustomerReport): void {
    this.#reports.set(report.id, report);
  }

  delete({ id }: CustomerReport): void {
    this.#reports.delete(id);
  }

  all(now: Date): readonly CustomerReport[] {
    const reports = [...this.#reports.values()];
    for (const report of reports) expire(report, now.getTime());
    return reports;
  }

  ofOwner(ownerId: string, now: Date): readonly CustomerReport[] {
    return this.all(now).filter((report) => report.ownerId === ownerId);
  }

  get(id: string, now: Date): CustomerReport | undefined {
    return this.all(now).find((report) => report.id === id);
  }

  /** Of the same customer: by its account, or without one by its name. */
  about({ accountName, customerName }: ReportFacts, now: Date): readonly CustomerReport[] {
    return this.all(now).filter((report) =>
      accountName === undefined
        ? report.accountName === undefined && report.customerName === customerName
        : report.accountName === accountName,
    );
  }

  openOf(ownerId: string, now: Date): number {
    return this.ofOwner(ownerId, now).filter(isOpen).length;
  }
}

function expire(report: CustomerReport, now: number): void {
  if (report.status !== 'PREREGISTERED' || (report.expiresAt ?? Infinity) > now) return;
  report.status = 'EXPIRED';
  report.version += 1;
}
