import { MARGIN_MS, type Rate } from './budget.js';

/** One among all replicas. */
export interface Place {
  readonly replicas: number;
  /** From 0. */
  readonly rank: number;
}

/** Of a slot, the part in which a call may start. The next fifth is for the way to upstream, which is not always as long. */
const OPEN_PART = 0.3;
const UNEVEN_PART = 0.5;

/**
 * Where there are more replicas than calls in a window, they take turns: so many calls each in a longer window would let all of
 * them call at the same moment.
 *
 * @param now by a clock that all replicas share.
 * @returns how long until this replica may start one call; 0: now, if it has not just done so.
 */
export function slotOf({ limit, windowMs }: Rate, { replicas, rank }: Place, now: number): number {
  const slotMs = (windowMs + MARGIN_MS) / (limit - UNEVEN_PART);
  const roundMs = slotMs * replicas;
  const sinceStart = (((now - rank * slotMs) % roundMs) + roundMs) % roundMs;
  return sinceStart < slotMs * OPEN_PART ? 0 : Math.ceil(roundMs - sinceStart);
}
