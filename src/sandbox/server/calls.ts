import { forgetUntil } from './throttle.js';

/** What came in for one operation, refused calls included. */
export interface CallCount {
  calls: number;
  throttled: number;
  /** Most calls within any one second. */
  largestBurst: number;
}

const SECOND = 1000;

/** Counts the requests whose method and path name an operation, from the moment they arrive. */
export class Calls {
  private readonly counts = new Map<string, CallCount & { recent: number[] }>();

  /** @param now milliseconds of a clock that never goes back. */
  arrived(operationId: string, now: number): void {
    const count = this.counts.get(operationId) ?? { calls: 0, throttled: 0, largestBurst: 0, recent: [] };
    this.counts.set(operationId, count);
    forgetUntil(count.recent, now - SECOND);
    count.recent.push(now);
    count.calls += 1;
    count.largestBurst = Math.max(count.largestBurst, count.recent.length);
  }

  throttled(operationId: string): void {
    const count = this.counts.get(operationId);
    if (count !== undefined) count.throttled += 1;
  }

  clear(): void {
    this.counts.clear();
  }

  /** `{"ListSubCustomers":{"calls":1,"throttled":0,"largestBurst":1}}`, by name. */
  toJSON(): Record<string, CallCount> {
    return Object.fromEntries(
      [...this.counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([operationId, { calls, throttled, largestBurst }]) => [operationId, { calls, throttled, largestBurst }]),
    );
  }
}
