import { Claims } from './claims.js';

/** At most so many calls within any window of this length. */
export interface Rate {
  readonly limit: number;
  readonly windowMs: number;
}

/** What became of a call that held a claim. */
export interface News {
  /** `HELD`: the claim was taken elsewhere and counts here too; `UNUSED`: no call was made of it. */
  readonly kind: 'ANSWERED' | 'FAILED' | 'REFUSED' | 'UNUSED' | 'HELD';
  readonly claim: string;
  /** How much sooner the claim ends than was assumed, or later if negative; of one that is `HELD`, how long it counts from now. */
  readonly ms: number;
  /** With `REFUSED`: how long upstream wants no call. */
  readonly pauseMs: number;
}

export interface Request {
  /** In the order it happened. */
  readonly news: readonly News[];
  /** Calls that wait, by class, most urgent first. */
  readonly wanted: readonly number[];
  /** One name for each wanted call; the first ones become claims. */
  readonly claims: readonly string[];
}

export interface Settlement {
  /** Calls that may start now, the most urgent of those wanted. */
  readonly granted: number;
  /** When to ask again for the others. */
  readonly waitMs: number;
  /** Why there was no more: `LOST` when upstream does not answer any more, `TRIAL` when one call finds out whether it takes calls again. */
  readonly reason: 'NONE' | 'FULL' | 'PAUSED' | 'TRIAL' | 'LOST';
  /** Calls that could have been granted beyond these. */
  readonly free: number;
  /** What a window holds at the moment. */
  readonly limit: number;
}

/**
 * Upstream counts a call at some time between its start and its answer, so its claim on the budget runs from the answer.
 * Of a slow answer this much is believed to be the way there; the rest is upstream's work on a call it has counted.
 */
export const SLACK_MS = 500;
/** Timers and clocks are not exact. */
export const MARGIN_MS = 10;
/** Failures in a row after which upstream is taken for lost. */
export const FAILURES_UNTIL_LOST = 5;
/** Between two calls that try whether a lost upstream is back. */
export const PROBE_MS = 1000;
/** How long the others wait for the first call after a pause before one more is tried. */
export const TRIAL_MS = 1000;
/** How often they look whether it was answered. */
export const TRIAL_LOOK_MS = 25;
/** Of the limit, what may be used up before a call of the class waits, most urgent class first: the rest is for more urgent ones. */
export const PERCENT_BY_CLASS = [100, 80, 60, 40] as const;

/** The calls of one operation under one budget. */
export interface Budget {
  readonly claims: Claims;
  failures: number;
  probeAt: number;
  pausedUntil: number;
  /** Empty; `DUE`; or the claim of the first call after a pause, while its answer is awaited. */
  trial: string;
  trialUntil: number;
}

export const newBudget = (): Budget => ({
  claims: new Claims(),
  failures: 0,
  probeAt: 0,
  pausedUntil: 0,
  trial: '',
  trialUntil: 0,
});

/** A part of a rate; where that is less than one call in a window, one call in a longer one. */
export function shareOf({ limit, windowMs }: Rate, part: number, whole: number): Rate {
  const share = (limit * part) / whole;
  return share >= 1 ? { limit: Math.floor(share), windowMs } : { limit: 1, windowMs: Math.ceil(windowMs / share) };
}

/** From a claim's start until it ends if no answer comes. */
export const claimMs = ({ windowMs }: Rate): number => windowMs + MARGIN_MS + SLACK_MS;

/** What may start now. The script for Redis decides the same, step by step: change both. */
export function settle(budget: Budget, rate: Rate, request: Request, now: number): Settlement {
  for (const news of request.news) heed(budget, news, now);
  budget.claims.dropUntil(now);
  const { most, ...gate } = gateOf(budget, now);
  const granted = grant(budget, rate, request, most, now);
  const rest = request.claims.length - granted;
  const free = Math.max(0, Math.min(rate.limit - budget.claims.size, most - granted));
  const known = { granted, free, limit: rate.limit };
  if (gate.reason === 'LOST' || (rest > 0 && granted >= most)) return { ...known, ...gate };
  if (rest === 0) return { ...known, reason: 'NONE', waitMs: 0 };
  return { ...known, reason: 'FULL', waitMs: untilRoom(budget, rate, request, granted, now) };
}

function heed(budget: Budget, news: News, now: number): void {
  const { kind, claim, pauseMs } = news;
  heedClaim(budget.claims, news, now);
  heedFailure(budget, kind, now);
  if (kind === 'REFUSED') {
    budget.pausedUntil = Math.max(budget.pausedUntil, now + pauseMs);
    budget.trial = 'DUE';
  } else if (kind !== 'HELD' && claim === budget.trial) {
    budget.trial = kind === 'ANSWERED' ? '' : 'DUE';
  }
}

function heedFailure(budget: Budget, kind: News['kind'], now: number): void {
  if (kind === 'ANSWERED' || kind === 'REFUSED') budget.failures = 0;
  if (kind !== 'FAILED') return;
  budget.failures += 1;
  if (budget.failures === FAILURES_UNTIL_LOST) budget.probeAt = now + PROBE_MS;
}

function heedClaim(claims: Claims, { kind, claim, ms }: News, now: number): void {
  const end = claims.endOf(claim);
  if (kind === 'HELD' && end === undefined) claims.put(claim, now + ms);
  if (kind === 'HELD' || end === undefined) return;
  if (kind === 'UNUSED') claims.delete(claim);
  else claims.put(claim, end - ms);
}

interface Gate extends Pick<Settlement, 'reason' | 'waitMs'> {
  readonly most: number;
}

/** What is let through whatever the budget holds. */
function gateOf(budget: Budget, now: number): Gate {
  const { failures, probeAt, pausedUntil, trial, trialUntil } = budget;
  if (failures >= FAILURES_UNTIL_LOST) {
    const until = Math.max(probeAt, pausedUntil);
    return until > now
      ? { most: 0, reason: 'LOST', waitMs: until - now }
      : { most: 1, reason: 'LOST', waitMs: PROBE_MS };
  }
  if (pausedUntil > now) return { most: 0, reason: 'PAUSED', waitMs: pausedUntil - now };
  if (trial === '') return { most: Infinity, reason: 'NONE', waitMs: 0 };
  const isAwaited = trial !== 'DUE' && trialUntil > now;
  return { most: isAwaited ? 0 : 1, reason: 'TRIAL', waitMs: TRIAL_LOOK_MS };
}

function grant(budget: Budget, rate: Rate, { wanted, claims }: Request, most: number, now: number): number {
  const until = now + claimMs(rate);
  let granted = 0;
  wanted.forEach((count, rank) => {
    for (let left = count; left > 0 && granted < most && budget.claims.size < allowedTo(rank, rate); left -= 1) {
      budget.claims.put(claims[granted] ?? '', until);
      granted += 1;
    }
  });
  if (granted > 0) noteTry(budget, claims[0] ?? '', now);
  return granted;
}

/** The call may be a probe, or the first after a pause. */
function noteTry(budget: Budget, claim: string, now: number): void {
  budget.probeAt = now + PROBE_MS;
  if (budget.trial === '') return;
  budget.trial = claim;
  budget.trialUntil = now + TRIAL_MS;
}

const allowedTo = (rank: number, { limit }: Rate): number =>
  Math.max(1, Math.floor((limit * (PERCENT_BY_CLASS[rank] ?? 0)) / 100));

/** Until enough claims have ended for the first call that was not granted; sooner than that nothing unanswered can end. */
function untilRoom({ claims }: Budget, rate: Rate, { wanted }: Request, granted: number, now: number): number {
  let before = 0;
  const rank = wanted.findIndex((count) => (before += count) > granted);
  const end = claims.endAt(claims.size - allowedTo(rank, rate)) ?? now;
  return Math.max(1, Math.min(end - now, rate.windowMs + MARGIN_MS));
}
