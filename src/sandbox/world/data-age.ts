import { dayAt, dayName, dayStart, type Day } from './calendar.js';

/** A day of consumption is complete once the next day is over: everything before this is. */
export const consumptionAsOf = (now: Date): number => startOfDay(dayAt(now.getTime()) - 1);

/** A day of performance is there once a working day has passed since: everything before this is. */
export function performanceAsOf(now: Date): number {
  let day = dayAt(now.getTime()) - 1;
  while (!isWorkingDay(day)) day -= 1;
  return startOfDay(day);
}

const startOfDay = (day: Day): number => dayStart(dayName(day));

/** 1 January 1970 was a Thursday. */
const isWorkingDay = (day: Day): boolean => ![0, 6].includes((day + 4) % 7);
