import { LRUCache } from 'lru-cache';
import { type Allowance, type Grant, grantOf, type Limit, type Taking } from './allowance.js';

/** Far more than the members of a partner who reveal anything within a minute. */
const MOST_KEPT = 10_000;

/** Counts inside the process: of no use to other replicas. */
export class LocalAllowance implements Allowance {
  readonly #takings: LRUCache<string, readonly Taking[]>;

  constructor(
    private readonly limit: Limit,
    private readonly clock: () => number = Date.now,
  ) {
    this.#takings = new LRUCache({ max: MOST_KEPT, ttl: limit.seconds * 1000 });
  }

  take(who: string, wanted: number): Promise<Grant> {
    const now = this.clock();
    const since = now - this.limit.seconds * 1000;
    const takings = (this.#takings.get(who) ?? []).filter(({ at }) => at > since);
    const grant = grantOf(this.limit, takings, wanted, now);
    if (grant.granted > 0) this.#takings.set(who, [...takings, { at: now, count: grant.granted }]);
    return Promise.resolve(grant);
  }
}
