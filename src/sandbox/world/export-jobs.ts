import { DAY } from './calendar.js';
import { entityId } from './organization-id.js';
import type { Random } from './random.js';

export type ExportKind =
  'CUSTOMERS' | 'CONSUMPTION_SUMMARY' | 'PERFORMANCE' | 'PARTNER_BILL_LINES' | 'OPPORTUNITIES' | 'INCENTIVE_DETAILS';

type ExportStatus = 'CREATED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'EXPIRED';

/** What a job wrote, or why it could not. */
export type ExportOutcome = { readonly csv: string; readonly rows: number } | { readonly failure: string };

export interface ExportJob {
  readonly id: string;
  /** Account id of the partner or reseller. */
  readonly ownerId: string;
  readonly kind: ExportKind;
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  /** Undefined for the master account. */
  readonly createdBy: string | undefined;
  readonly createdAt: number;
  /** Nobody can guess it: who has it may download the file. */
  readonly token: string;
  readonly write: () => ExportOutcome;
  status: ExportStatus;
  finishedAt: number | undefined;
  outcome: ExportOutcome | undefined;
  version: number;
}

export type NewExportJob = Pick<ExportJob, 'ownerId' | 'kind' | 'filters' | 'createdBy' | 'createdAt' | 'write'>;

const HOUR = 3_600_000;

/** When the file goes. */
export const expiryOf = ({ finishedAt, outcome }: ExportJob): number | undefined =>
  finishedAt === undefined || outcome === undefined || 'failure' in outcome ? undefined : finishedAt + HOUR;

/** Of each state what comes next, and what is done on the way; undefined where nothing comes yet. */
const NEXT: Readonly<Record<ExportStatus, (job: ExportJob, now: number) => ExportStatus | undefined>> = {
  CREATED: () => 'RUNNING',
  RUNNING: (job, now) => {
    job.outcome = job.write();
    job.finishedAt = now;
    return 'failure' in job.outcome ? 'FAILED' : 'COMPLETED';
  },
  COMPLETED: (job, now) => {
    if (now < (expiryOf(job) ?? Infinity)) return undefined;
    if (job.outcome !== undefined && 'rows' in job.outcome) job.outcome = { rows: job.outcome.rows, csv: '' };
    return 'EXPIRED';
  },
  FAILED: () => undefined,
  EXPIRED: () => undefined,
};

/** Members who exported something before the world began, with what came of it. */
const HISTORY: readonly (readonly [kind: ExportKind, member: number, owner: 'PARTNER' | number, rows: number])[] = [
  ['CUSTOMERS', 1, 'PARTNER', 412],
  ['PARTNER_BILL_LINES', 2, 'PARTNER', 1730],
  ['CONSUMPTION_SUMMARY', 4, 'PARTNER', 96],
  ['PERFORMANCE', 6, 'PARTNER', 58],
  ['CONSUMPTION_SUMMARY', 101, 1, 34],
  ['PERFORMANCE', 102, 1, 0],
];

/** Exports of all organizations; the clock stands still, so a job takes a step whenever somebody looks at it. */
export class ExportJobs {
  readonly #jobs: ExportJob[] = [];

  constructor(
    private readonly random: Random,
    { partnerId, now }: { readonly partnerId: string; readonly now: Date },
  ) {
    HISTORY.forEach(([kind, member, owner, rows], index) => {
      const createdAt = now.getTime() - (index + 1) * DAY;
      const job = this.add({
        ownerId: owner === 'PARTNER' ? partnerId : entityId('b', owner),
        kind,
        filters: [],
        createdBy: entityId('m', member),
        createdAt,
        write: () => (rows === 0 ? { failure: 'CON.0999' } : { csv: '', rows }),
      });
      for (const time of [createdAt, createdAt + 60_000, now.getTime()]) this.look(job, time);
    });
  }

  add(job: NewExportJob): ExportJob {
    const hex = (): string => this.random.int(0, 0xffff_ffff).toString(16).padStart(8, '0');
    const added: ExportJob = {
      ...job,
      id: entityId('x', this.#jobs.length + 1),
      token: hex() + hex() + hex() + hex(),
      status: 'CREATED',
      finishedAt: undefined,
      outcome: undefined,
      version: 1,
    };
    this.#jobs.push(added);
    return added;
  }

  of(ownerId: string): readonly ExportJob[] {
    return this.#jobs.filter((job) => job.ownerId === ownerId);
  }

  /** @returns whether the job has moved on. */
  look(job: ExportJob, now: number): boolean {
    const next = NEXT[job.status](job, now);
    if (next === undefined) return false;
    job.status = next;
    job.version += 1;
    return true;
  }

  /** The file of a completed job. */
  fileOf(token: string, now: number): string | undefined {
    const job = this.#jobs.find((candidate) => candidate.token === token);
    if (job?.status !== 'COMPLETED' || now >= (expiryOf(job) ?? 0)) return undefined;
    return job.outcome !== undefined && 'csv' in job.outcome ? job.outcome.csv : undefined;
  }
}
