import { workingDaysAfter } from '../../src/sandbox/world/working-days.js';

describe('working days of China', () => {
  it.each([
    // Thursday evening in China, still Thursday in UTC.
    ['2026-03-05T12:00:00Z', 3, '2026-03-10T15:59:59.000Z'],
    // Friday morning in China, Thursday in UTC.
    ['2026-03-05T18:00:00Z', 3, '2026-03-11T15:59:59.000Z'],
    ['2026-03-07T04:00:00Z', 1, '2026-03-09T15:59:59.000Z'],
    ['2026-03-02T04:00:00Z', 10, '2026-03-16T15:59:59.000Z'],
  ])('after %s: %i of them end at %s, Saturdays and Sundays left out', (time, count, end) => {
    expect(new Date(workingDaysAfter(Date.parse(time), count)).toISOString()).toBe(end);
  });
});
