import type { ErrorCode } from '../../kernel/errors.js';
import type { OperationId } from '../contract/operations.js';
import { URGENCIES, type Urgency } from '../request.js';
import { UpstreamError } from '../upstream-error.js';
import { type News, type Rate, type Settlement, SLACK_MS } from './budget.js';
import type { Budgets } from './budgets.js';
import { GrantRate } from './grant-rate.js';

/** What became of a call. */
export type Outcome =
  | { readonly kind: 'ANSWERED' | 'FAILED' }
  /** For lack of budget. */
  | { readonly kind: 'REFUSED'; readonly retryAfterMs: number | undefined };

/** Told what happens to the calls, for metrics. */
export interface GovernorEvents {
  /** A call more waits, or one less. */
  readonly waiting?: (urgency: Urgency, change: 1 | -1) => void;
  readonly started?: (urgency: Urgency, waitedMs: number) => void;
  /** Before it was made. */
  readonly refused?: (operation: OperationId, urgency: Urgency, code: ErrorCode) => void;
  /** Upstream refused a call for lack of budget. */
  readonly paused?: (operation: OperationId) => void;
  /** Upstream does not answer any more, or again. */
  readonly lost?: (operation: OperationId, isLost: boolean) => void;
}

/** A call that was refused without being made; repeating it at once would do no good. */
export class TurnRefused extends UpstreamError {}

interface Waiting {
  readonly rank: number;
  readonly urgency: Urgency;
  readonly deadline: number;
  readonly since: number;
  readonly start: (end: (outcome: Outcome) => void) => void;
  readonly giveUp: (failure: TurnRefused) => void;
}

/** Half of the connections to an API, so that one slow operation leaves the others theirs. */
const MOST_IN_FLIGHT = 32;
/** The pause after a refusal that does not say how long: full jitter, below the longest of these. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 900;

/** The calls of one operation in this process: they wait by class, then by deadline, then in the order they came. */
export class Turns {
  #waiting: Waiting[] = [];
  #news: News[] = [];
  #inFlight = 0;
  #isStirred = false;
  #isAsking = false;
  #isLost = false;
  #pausedUntil = 0;
  #refusals = 0;
  #last: { readonly at: number; readonly settled: Settlement } | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly #grants: GrantRate;

  constructor(
    private readonly operation: OperationId,
    private readonly rate: Rate,
    private readonly budgets: Budgets,
    private readonly nextClaim: () => string,
    private readonly events: GovernorEvents,
  ) {
    this.#grants = new GrantRate(rate);
  }

  turn(deadline: number, urgency: Urgency): Promise<(outcome: Outcome) => void> {
    return new Promise((start, giveUp) => {
      const call = { rank: URGENCIES.indexOf(urgency), urgency, deadline, since: Date.now(), start, giveUp };
      const before = this.#waiting.findLastIndex((other) => !isSooner(call, other));
      this.#waiting.splice(before + 1, 0, call);
      this.events.waiting?.(urgency, 1);
      this.#stir();
    });
  }

  /** Calls that can still be made now; an estimate, since others draw on the budget too. */
  left(): number {
    const now = Date.now();
    if (now < this.#pausedUntil || this.#isLost) return 0;
    const { at, settled } = this.#last ?? { at: 0, settled: undefined };
    const free = now - at < this.rate.windowMs ? settled?.free : settled?.limit;
    return Math.max(0, (free ?? this.rate.limit) - this.#waiting.length);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#refuse(() => this.#unavailable());
  }

  /** What happens in one turn of the event loop is asked for together. */
  #stir(): void {
    if (this.#isStirred) return;
    this.#isStirred = true;
    // An answer that is under way looks for itself who came in the meantime.
    if (!this.#isAsking) queueMicrotask(() => void this.#ask());
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isStirred = false;
    const askedAt = Date.now();
    this.#refuse((call) => (call.deadline < askedAt ? this.#busy(0) : undefined));
    const heads = this.#waiting.slice(0, MOST_IN_FLIGHT - this.#inFlight);
    const news = this.#news;
    if (heads.length === 0 && news.length === 0) return;
    this.#news = [];
    this.#isAsking = true;
    const claims = heads.map(() => this.nextClaim());
    const wanted = URGENCIES.map((urgency) => heads.filter((call) => call.urgency === urgency).length);
    const settled = await this.budgets.settle(this.operation, this.rate, { news, wanted, claims });
    this.#isAsking = false;
    this.#last = { at: Date.now(), settled };
    this.#startWith(claims.slice(0, settled.granted), askedAt);
    this.#noteLost(settled, heads.length);
    this.#refuseLate(settled);
    this.#wakeIn(settled);
  }

  #startWith(claims: readonly string[], askedAt: number): void {
    const now = Date.now();
    this.#grants.note(now, claims.length, this.#waiting.length > claims.length);
    for (const claim of claims) {
      const call = now >= this.#pausedUntil ? this.#waiting.shift() : undefined;
      if (call === undefined) this.#news.push({ kind: 'UNUSED', claim, ms: 0, pauseMs: 0 });
      else this.#start(call, claim, askedAt);
    }
  }

  #start(call: Waiting, claim: string, askedAt: number): void {
    const startedAt = Date.now();
    this.#inFlight += 1;
    this.events.waiting?.(call.urgency, -1);
    this.events.started?.(call.urgency, startedAt - call.since);
    call.start((outcome) => {
      this.#inFlight -= 1;
      // The claim runs from when it was granted, at the earliest when it was asked for; the call may have started much later.
      const countedAt = Math.min(Date.now(), startedAt + SLACK_MS);
      const ms = SLACK_MS - (countedAt - askedAt);
      this.#news.push({ kind: outcome.kind, claim, ms, pauseMs: this.#pauseAfter(outcome) });
      this.#stir();
    });
  }

  #pauseAfter(outcome: Outcome): number {
    if (outcome.kind === 'ANSWERED') this.#refusals = 0;
    if (outcome.kind !== 'REFUSED') return 0;
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#refusals);
    const pauseMs = Math.ceil(outcome.retryAfterMs ?? Math.random() * longest);
    this.#refusals += 1;
    this.#pausedUntil = Math.max(this.#pausedUntil, Date.now() + pauseMs);
    this.events.paused?.(this.operation);
    return pauseMs;
  }

  #noteLost({ reason }: Settlement, asked: number): void {
    const isLost = reason === 'LOST';
    if (isLost !== this.#isLost) this.events.lost?.(this.operation, isLost);
    this.#isLost = isLost;
    // Those that were not asked for may be the next to try, unless there is no room for any.
    if (isLost && (asked > 0 || this.#inFlight >= MOST_IN_FLIGHT)) this.#refuse(() => this.#unavailable());
  }

  #refuseLate({ reason, waitMs, free }: Settlement): void {
    const now = Date.now();
    if (reason === 'PAUSED') {
      this.#pausedUntil = Math.max(this.#pausedUntil, now + waitMs);
      this.#grants.forget();
    }
    const from = Math.max(now + waitMs, this.#pausedUntil);
    // What is free after the first had to wait is not for calls of its class, nor of those behind it.
    const atOnce = reason === 'NONE' ? free : 0;
    let before = 0;
    this.#refuse((call) => {
      const start = before < atOnce ? now : from + this.#grants.msFor(now, before - atOnce);
      if (start > call.deadline) return this.#busy(start - now);
      before += 1;
      return undefined;
    });
  }

  #wakeIn({ waitMs }: Settlement): void {
    const hasRoom = this.#inFlight < MOST_IN_FLIGHT;
    if (this.#isStirred || this.#news.length > 0 || (hasRoom && waitMs === 0)) {
      this.#isStirred = false;
      this.#stir();
    } else if (this.#waiting.length > 0) {
      const untilFirst = Math.min(...this.#waiting.map(({ deadline }) => deadline + 1)) - Date.now();
      const wakeMs = hasRoom ? Math.min(waitMs, untilFirst) : untilFirst;
      this.#timer = setTimeout(() => {
        this.#stir();
      }, wakeMs);
    }
  }

  #busy(milliseconds: number): TurnRefused {
    return new TurnRefused('UPSTREAM_BUSY', 'Too many calls are waiting for the upstream', {
      operation: this.operation,
      retryable: true,
      retryAfter: Math.max(1, Math.ceil(milliseconds / 1000)),
    });
  }

  #unavailable(): TurnRefused {
    return new TurnRefused('UPSTREAM_UNAVAILABLE', 'The upstream is not available', {
      operation: this.operation,
      retryable: true,
      retryAfter: 1,
    });
  }

  #refuse(failureOf: (call: Waiting) => TurnRefused | undefined): void {
    const kept: Waiting[] = [];
    for (const call of this.#waiting) {
      const failure = failureOf(call);
      if (failure === undefined) kept.push(call);
      else {
        this.events.waiting?.(call.urgency, -1);
        this.events.refused?.(this.operation, call.urgency, failure.extensions.code);
        call.giveUp(failure);
      }
    }
    this.#waiting = kept;
  }
}

const isSooner = (one: Waiting, other: Waiting): boolean =>
  one.rank < other.rank || (one.rank === other.rank && one.deadline < other.deadline);
