/** How many in any stretch of so many seconds. */
export interface Limit {
  readonly most: number;
  readonly seconds: number;
}

/** What was granted at once; `at` in milliseconds. */
export interface Taking {
  readonly at: number;
  readonly count: number;
}

export interface Grant {
  /** How many of those wanted. */
  readonly granted: number;
  /** Seconds until the rest is allowed, or as much of it as ever is at once; 0 when all was granted. */
  readonly retryAfter: number;
}

/** What each may do only so often, counted by all replicas together. It always answers: without Redis the process counts alone. */
export interface Allowance {
  take(who: string, wanted: number): Promise<Grant>;
}

/** @param takings what still counts, oldest first. */
export function grantOf({ most, seconds }: Limit, takings: readonly Taking[], wanted: number, now: number): Grant {
  const left = most - takings.reduce((sum, { count }) => sum + count, 0);
  const granted = Math.max(0, Math.min(wanted, left));
  const all = granted > 0 ? [...takings, { at: now, count: granted }] : takings;
  let missing = Math.min(wanted - granted, most);
  for (const { at, count } of all) {
    if (missing <= 0) break;
    missing -= count;
    if (missing <= 0) return { granted, retryAfter: Math.max(1, Math.ceil((at + seconds * 1000 - now) / 1000)) };
  }
  return { granted, retryAfter: 0 };
}
