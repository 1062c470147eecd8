import { CHINA_TIME_MS } from '../kernel/china-time.js';
import { badInput } from '../kernel/errors.js';

/** Cycles are months in China time. */
const monthsSince = (now: Date, cycle: string): number => {
  const [year = 0, month = 0] = cycle.split('-').map(Number);
  const today = new Date(now.getTime() + CHINA_TIME_MS);
  return (today.getUTCFullYear() - year) * 12 + (today.getUTCMonth() + 1 - month);
};

/**
 * @param field the argument that names the month.
 * @param monthsKept how far back upstream keeps it.
 * @throws GatewayError `BAD_USER_INPUT`
 */
export function checkCycle(now: Date, field: string, cycle: string, monthsKept: number): void {
  const age = monthsSince(now, cycle);
  if (age > monthsKept) {
    throw badInput(field, `Upstream keeps ${String(monthsKept)} months; ask for a later "${field}"`);
  }
  if (age < 0) throw badInput(field, `"${field}" is a month that has not begun`);
}

interface DayPeriod {
  readonly from: string;
  readonly to: string;
}

/** Upstream takes days of one cycle only. @throws GatewayError `BAD_USER_INPUT` */
export function checkDays(cycle: string, { from, to }: DayPeriod): void {
  if (!from.startsWith(cycle)) throw badInput('filter.days.from', 'Must be a day of the cycle');
  if (!to.startsWith(cycle)) throw badInput('filter.days.to', 'Must be a day of the cycle');
  if (to < from) throw badInput('filter.days.to', 'Must not be before the first day');
}
