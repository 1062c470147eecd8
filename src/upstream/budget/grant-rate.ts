import { MARGIN_MS, type Rate } from './budget.js';

/** Windows looked back. */
const WINDOWS = 3;

/** How fast this process is granted calls while calls wait: its part of a budget that it shares. */
export class GrantRate {
  #shortSince: number | undefined;
  #grants: { readonly at: number; readonly count: number }[] = [];

  constructor(private readonly rate: Rate) {}

  /** @param isShort whether calls wait on. */
  note(now: number, count: number, isShort: boolean): void {
    if (!isShort) {
      this.forget();
      return;
    }
    this.#shortSince ??= now;
    const from = now - WINDOWS * this.rate.windowMs;
    this.#grants = this.#grants.filter(({ at }) => at > from);
    if (count > 0) this.#grants.push({ at: now, count });
  }

  /** What was measured so far says nothing about what comes. */
  forget(): void {
    this.#shortSince = undefined;
    this.#grants = [];
  }

  /** How long a call waits for the so many before it, once calls are granted. */
  msFor(now: number, before: number): number {
    return Math.floor(before / this.#perWindow(now)) * (this.rate.windowMs + MARGIN_MS);
  }

  #perWindow(now: number): number {
    const { limit, windowMs } = this.rate;
    const [first] = this.#grants;
    if (this.#shortSince === undefined || now - this.#shortSince < windowMs || !first) return limit;
    const count = this.#grants.reduce((sum, grant) => sum + grant.count, 0);
    // What was granted at once is for the whole window after it.
    return Math.min(limit, (count * windowMs) / Math.max(windowMs, now - first.at));
  }
}
