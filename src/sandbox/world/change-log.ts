/** Kinds of rows whose changes are told; `EffectiveScope` has the id of the member whose rights changed. */
export type ChangedEntity =
  | 'Member'
  | 'Role'
  | 'Assignment'
  | 'EffectiveScope'
  | 'SecuritySettings'
  | 'Opportunity'
  | 'SharedOpportunity'
  | 'IncentiveBill'
  | 'IncentiveDetail'
  | 'PayoutApplication'
  | 'AutoPayout'
  | 'AssociationRequest'
  | 'CustomerAuthorization'
  | 'Agreement'
  | 'CustomerReport'
  | 'Invitation'
  | 'CustomerContact'
  | 'StaffInvitation'
  | 'ProjectSpecialist'
  | 'ExportJob';

export interface ChangeEvent {
  /** Rises by one with each event. */
  readonly sequence: number;
  /** Account id of the partner or reseller whose row it is. */
  readonly ownerId: string;
  readonly entity: ChangedEntity;
  readonly id: string;
  readonly version: number;
  readonly kind: 'CREATED' | 'UPDATED' | 'DELETED';
  readonly at: Date;
}

export type NewChange = Omit<ChangeEvent, 'sequence'>;

/** Older events are forgotten; who asks from before them is told to start anew. */
const MOST_EVENTS = 10_000;

/** What changed, in order. */
export class ChangeLog {
  #events: ChangeEvent[] = [];
  #latest = 0;

  get latest(): number {
    return this.#latest;
  }

  record(change: NewChange): void {
    this.#latest += 1;
    this.#events.push({ sequence: this.#latest, ...change });
    if (this.#events.length > 2 * MOST_EVENTS) this.#events = this.#events.slice(-MOST_EVENTS);
  }

  /** @returns undefined when events after this one are forgotten. */
  since(sequence: number): readonly ChangeEvent[] | undefined {
    const first = this.#events[0]?.sequence ?? this.#latest + 1;
    if (sequence < first - 1) return undefined;
    return this.#events.slice(sequence - first + 1);
  }
}
