import { dayAt, dayName, dayStart } from './calendar.js';
import type { Assignment } from './organization-assignments.js';

/** Data that is attributed to whoever held the customer. */
type DataSet = 'CONSUMPTION' | 'PERFORMANCE';

/**
 * From which day after the assignment each data set counts: 0 is the instant itself, 1 the next day of Beijing
 * (R-069, R-070, R-071; the choices of Q-1).
 */
export const WINDOW_OFFSET_DAYS: Readonly<Record<DataSet, number>> = { CONSUMPTION: 0, PERFORMANCE: 1 };

type Period = Pick<Assignment, 'from' | 'to' | 'managerId'>;

/** First instant of a period that counts. */
const startOf = (from: number, offsetDays: number): number =>
  offsetDays === 0 ? from : dayStart(dayName(dayAt(from) + offsetDays));

/** To whom this moment is attributed: to who held the customer then, not to who holds it now. */
export const managerAt = (history: readonly Period[], time: number, offsetDays = 0): string | undefined =>
  history.find(({ from, to }) => startOf(from, offsetDays) <= time && (to === undefined || time < to))?.managerId;
