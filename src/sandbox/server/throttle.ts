/** At most a number of calls within any window that ends now, per key; a refused call takes nothing from the budget. */
export class Throttle {
  private readonly accepted = new Map<string, number[]>();

  /**
   * @param now milliseconds of a clock that never goes back.
   * @returns milliseconds until a call will be accepted; 0 when this one is.
   */
  take(key: string, limit: number, windowMilliseconds: number, now: number): number {
    const times = this.accepted.get(key) ?? [];
    this.accepted.set(key, times);
    forgetUntil(times, now - windowMilliseconds);
    const oldest = times[0];
    if (times.length >= limit && oldest !== undefined) return oldest + windowMilliseconds - now;
    times.push(now);
    return 0;
  }

  clear(): void {
    this.accepted.clear();
  }
}

/** Drops the times up to and including a moment; they are in order. */
export function forgetUntil(times: number[], moment: number): void {
  while ((times[0] ?? Infinity) <= moment) times.shift();
}
