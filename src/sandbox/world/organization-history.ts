import type { Assignment, AssignmentBook } from './organization-assignments.js';
import type { Random } from './random.js';

/** A customer as far as assignments need it. */
export interface AssignableCustomer {
  readonly id: string;
  /** Set when the customer belongs to a reseller. */
  readonly indirectPartnerId?: string | undefined;
  readonly associatedAt: Date;
}

/** Who may hold the customers of one organization, and how likely somebody does. */
export interface Staffing {
  /** Member ids; enough for a former, a present and a next one where a holder is fixed. */
  readonly managers: readonly string[];
  /** Holds about 3 % of all customers. */
  readonly salesperson?: string;
  readonly administrator: string;
  /** Share of customers with an open assignment. */
  readonly openShare: number;
}

const DAY = 86_400_000;
const SALESPERSON_SHARE = 0.03;
const HISTORY_SHARE = 1 / 3;
const INVITED_SHARE = 0.25;
/** A period shorter than this is no history worth showing. */
const SHORTEST = 20 * DAY;

const wholeSeconds = (time: number): number => Math.floor(time / 1000) * 1000;

function closedPeriods(random: Random, span: number): number {
  if (span < 3 * SHORTEST || random.next() >= HISTORY_SHARE) return 0;
  return random.int(1, 2);
}

function pickHolder(
  random: Random,
  { managers, salesperson }: Staffing,
  others: readonly (string | undefined)[],
): string {
  const drawn = random.next() < SALESPERSON_SHARE ? salesperson : undefined;
  let holder = drawn ?? random.pick(managers);
  while (others.includes(holder)) holder = random.pick(managers);
  return holder;
}

/** A period ends with its slot when the next holder takes over, and somewhat earlier when the customer was reclaimed. */
function endOf(random: Random, start: number, end: number, last: boolean): number {
  const takenOver = !last && random.next() < 0.5;
  return takenOver ? end : wholeSeconds(end - (end - start) * (0.1 + 0.3 * random.next()));
}

/** How many periods have ended, and how many there are with the present one. */
function periodsOf(random: Random, span: number, openShare: number): readonly [closed: number, all: number] {
  const closed = closedPeriods(random, span);
  return [closed, random.next() < openShare ? closed + 1 : closed];
}

function sourceOf(former: Assignment | undefined, from: number, associatedAt: number): Assignment['source'] {
  if (former !== undefined) return former.to === from ? 'TRANSFER' : 'MANUAL';
  return from === associatedAt ? 'INVITATION' : 'MANUAL';
}

/** When the first holder got the customer: with the association, if it came by his invitation. */
function firstStart(random: Random, associatedAt: number, span: number): number {
  if (random.next() < INVITED_SHARE) return associatedAt;
  // Whole seconds may lie before the association by less than one.
  return Math.max(associatedAt, wholeSeconds(associatedAt + Math.min(span, 10 * DAY) * random.next()));
}

/**
 * Gives one customer its past and present holders.
 *
 * The time since the association is cut into equal slots, one per period, so that periods are in order and apart.
 * @param holder who holds the customer now, where that is fixed.
 */
export function seedHistory(
  book: AssignmentBook,
  customer: AssignableCustomer,
  staffing: Staffing,
  { random, now, holder }: { random: Random; now: Date; holder?: string },
): void {
  const associatedAt = customer.associatedAt.getTime();
  const span = Math.max(0, now.getTime() - associatedAt);
  const [closed, periods] = periodsOf(random, span, holder === undefined ? staffing.openShare : 1);
  const start = firstStart(random, associatedAt, span);
  const slot = (now.getTime() - start) / periods;
  const startOf = (index: number): number => (index === 0 ? start : wholeSeconds(start + slot * index));
  let former: Assignment | undefined;
  for (let index = 0; index < periods; index += 1) {
    const from = startOf(index);
    const source = sourceOf(former, from, associatedAt);
    former = book.open({
      subjectType: 'CUSTOMER',
      subjectId: customer.id,
      managerId: (index === closed ? holder : undefined) ?? pickHolder(random, staffing, [former?.managerId, holder]),
      from,
      assignedBy: source === 'INVITATION' ? undefined : staffing.administrator,
      source,
    });
    if (index < closed) book.close(customer.id, endOf(random, from, startOf(index + 1), index === periods - 1));
  }
}
