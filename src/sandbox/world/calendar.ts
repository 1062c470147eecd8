/** A calendar month as a number that can be counted with: year × 12 + month from 0. */
export type Month = number;

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Months and days of bills are those of Beijing. */
const BEIJING = 8 * HOUR;
const CYCLES = 13;

export const monthAt = (time: number): Month => {
  const local = new Date(time + BEIJING);
  return local.getUTCFullYear() * 12 + local.getUTCMonth();
};

/** First millisecond of the month. */
export const startOf = (month: Month): number => Date.UTC(Math.floor(month / 12), month % 12, 1) - BEIJING;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysIn(month: Month): number {
  const year = Math.floor(month / 12);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (LENGTHS[month % 12] ?? 0) + (leap && month % 12 === 1 ? 1 : 0);
}

/** `2024-10`. */
export const cycleName = (month: Month): string =>
  `${Math.floor(month / 12)}-${((month % 12) + 1).toString().padStart(2, '0')}`;

/** @param cycle `2024-10`. */
export const monthOf = (cycle: string): Month => Number(cycle.slice(0, 4)) * 12 + Number(cycle.slice(5, 7)) - 1;

/** First millisecond of a day in Beijing. @param day `2024-10-24`. */
export const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`) - BEIJING;

/** A day of Beijing as a number that can be counted with: days since 1970. */
export type Day = number;

export const dayAt = (time: number): Day => Math.floor((time + BEIJING) / DAY);

export const firstDayOf = (month: Month): Day => dayAt(startOf(month));

/** `2024-10-24`. */
export const dayName = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Last second of the day in Beijing. */
export const dayEnd = (time: number): number => (dayAt(time) + 1) * DAY - BEIJING - 1000;

/** Which billing cycles there are, seen from `now`: 13, the last of them up to yesterday. */
export class Calendar {
  readonly current: Month;
  readonly first: Month;
  /** Latest month that has a whole day: on the first of a month, the month before. */
  readonly latest: Month;
  /** Oldest first, those with at least one whole day. */
  readonly months: readonly Month[];
  /** Days that are over, from the first month on. */
  private readonly over: readonly number[];

  constructor(readonly now: Date) {
    this.current = monthAt(now.getTime());
    this.first = this.current - CYCLES + 1;
    const today = new Date(now.getTime() + BEIJING).getUTCDate();
    this.latest = today === 1 ? this.current - 1 : this.current;
    this.months = Array.from({ length: this.latest - this.first + 1 }, (_, index) => this.first + index);
    this.over = this.months.map((month) => (month === this.current ? today - 1 : daysIn(month)));
  }

  /** Days of the month that are over; 0 outside the 13 cycles. */
  daysOver(month: Month): number {
    return this.over[month - this.first] ?? 0;
  }
}
