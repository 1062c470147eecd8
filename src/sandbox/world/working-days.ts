import { DAY, type Day, dayAt, dayEnd } from './calendar.js';

/** 1 January 1970 was a Thursday. */
const isWeekend = (day: Day): boolean => [0, 6].includes((day + 4) % 7);

/** Last second of the working day that many working days after `time`, in China; Saturdays and Sundays do not count. */
export function workingDaysAfter(time: number, count: number): number {
  let day = dayAt(time);
  for (let left = count; left > 0; left -= 1) {
    do day += 1;
    while (isWeekend(day));
  }
  return dayEnd(day * DAY);
}
