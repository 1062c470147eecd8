import { entityId } from './organization-id.js';

export type SubjectType = 'CUSTOMER' | 'INDIRECT_PARTNER';

/** A period in which a member holds a customer or a reseller; 200,000 customers have 300,000 of them, so it stays small. */
export interface Assignment {
  serial: number;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly managerId: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  /** Milliseconds since 1970, exclusive; undefined while open. */
  to: number | undefined;
  /** Undefined for the master account and for invitations. */
  readonly assignedBy: string | undefined;
  readonly source: 'MANUAL' | 'INVITATION' | 'TRANSFER';
  /** The period before, of the same subject. */
  readonly previous: Assignment | undefined;
}

export type NewAssignment = Pick<
  Assignment,
  'subjectType' | 'subjectId' | 'managerId' | 'from' | 'assignedBy' | 'source'
>;

export const assignmentId = ({ serial }: Assignment): string => entityId('s', serial);

/** Who holds whom, now and before: at most one open period per subject, and periods never overlap. */
export class AssignmentBook {
  readonly #rows: Assignment[] = [];
  readonly #latest = new Map<string, Assignment>();
  readonly #held = new Map<string, Record<SubjectType, Set<string>>>();

  /** By start, then by id. */
  get rows(): readonly Assignment[] {
    return this.#rows;
  }

  openOf(subjectId: string): Assignment | undefined {
    const latest = this.#latest.get(subjectId);
    return latest?.to === undefined ? latest : undefined;
  }

  /** Latest first. */
  historyOf(subjectId: string): readonly Assignment[] {
    const history: Assignment[] = [];
    for (let row = this.#latest.get(subjectId); row !== undefined; row = row.previous) history.push(row);
    return history;
  }

  /** What a member holds now. */
  heldBy(managerId: string, subjectType: SubjectType): ReadonlySet<string> {
    return this.#heldBy(managerId)[subjectType];
  }

  /** @throws Error when the subject is held or the period would start before the last one ended. */
  open(assignment: NewAssignment): Assignment {
    const previous = this.#latest.get(assignment.subjectId);
    if (previous !== undefined && (previous.to === undefined || previous.to > assignment.from)) {
      throw new Error(`${assignment.subjectId} is held until ${String(previous.to)}`);
    }
    const row: Assignment = { serial: this.#rows.length + 1, ...assignment, to: undefined, previous };
    this.#rows.push(row);
    this.#latest.set(row.subjectId, row);
    this.#heldBy(row.managerId)[row.subjectType].add(row.subjectId);
    return row;
  }

  /** Ends the open period of a subject, which must have one. @param to milliseconds since 1970, not before its start. */
  close(subjectId: string, to: number): void {
    const row = this.openOf(subjectId);
    if (row === undefined || to < row.from) throw new Error(`${subjectId} has no period to end`);
    row.to = to;
    this.#heldBy(row.managerId)[row.subjectType].delete(subjectId);
  }

  /** Puts rows that were opened customer by customer into the order of time, and numbers them so. */
  renumber(): void {
    this.#rows.sort((a, b) => a.from - b.from || a.serial - b.serial);
    this.#rows.forEach((row, index) => (row.serial = index + 1));
  }

  #heldBy(managerId: string): Record<SubjectType, Set<string>> {
    let held = this.#held.get(managerId);
    if (held === undefined) {
      held = { CUSTOMER: new Set(), INDIRECT_PARTNER: new Set() };
      this.#held.set(managerId, held);
    }
    return held;
  }
}
