import { jest } from '@jest/globals';
import fc from 'fast-check';
import { RetryBudget } from '../../src/upstream/budget/retry-budget.js';

describe('repetitions of calls', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('are at most a tenth of the calls of ten seconds, and five, however calls and failures come', () => {
    const event = fc.record({ after: fc.integer({ min: 0, max: 700 }), isRetry: fc.boolean() });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 200 }), (events) => {
        const budget = new RetryBudget();
        const calls: number[] = [];
        const retries: number[] = [];
        for (const { after, isRetry } of events) {
          jest.setSystemTime(Date.now() + after);
          const now = Date.now();
          if (!isRetry) budget.noteCall();
          if (isRetry ? budget.take() : true) (isRetry ? retries : calls).push(now);
        }
        const within = (times: readonly number[], now: number) =>
          times.filter((at) => at <= now && at > now - 9000).length;
        const beyond = (now: number) => calls.filter((at) => at <= now && at > now - 11_000).length;
        expect(retries.every((now) => within(retries, now) <= 6 + beyond(now) / 10)).toBe(true);
      }),
    );
  });

  it('are allowed again when the calls that failed are long ago', () => {
    const budget = new RetryBudget();
    const allowed = Array.from({ length: 20 }, () => budget.take()).filter(Boolean);
    expect(allowed).toHaveLength(5);
    jest.setSystemTime(Date.now() + 9000);
    expect(budget.take()).toBe(false);
    jest.setSystemTime(Date.now() + 1000);
    expect(budget.take()).toBe(true);
  });

  it('grow with the calls', () => {
    const budget = new RetryBudget();
    for (let call = 0; call < 100; call += 1) budget.noteCall();
    const allowed = Array.from({ length: 200 }, () => budget.take()).filter(Boolean);
    expect(allowed).toHaveLength(15);
  });
});
