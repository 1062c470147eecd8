import { descriptorOf, type OperationId } from './contract/operations.js';
import { UpstreamError } from './upstream-error.js';

/** Keeps calls within upstream's budget, so that they wait here instead of being refused there. */
export interface Pace {
  /**
   * Waits for this call's turn; turns are given in the order they were asked for.
   *
   * @param deadline in milliseconds since the epoch.
   * @returns what to call when the answer has come: upstream has counted the call by then.
   * @throws UpstreamError UPSTREAM_BUSY at once when the turn would come after the deadline.
   */
  turn(operation: OperationId, deadline: number): Promise<() => void>;
  /** Upstream refused a call for lack of budget: nothing more starts for this long. */
  pause(operation: OperationId, milliseconds: number): void;
}

/** Assumed where no rate is published. */
const USUAL_RATE = { limit: 10, perSeconds: 1 };
/**
 * Upstream counts a call at some time between its start and its answer, so its claim on the budget runs from the answer.
 * Of a slow answer this much is believed to be the way there; the rest is upstream's work on a call it has counted.
 */
const SLACK_MS = 500;
/** Timers and clocks are not exact. */
const MARGIN_MS = 10;

/** The pace of this process alone, from the rates of the contract. */
export class LocalPace implements Pace {
  readonly #queues = new Map<OperationId, TurnQueue>();

  /** @param multiplier of every rate, where the account was granted more or shares its budget. */
  constructor(private readonly multiplier = 1) {}

  turn(operation: OperationId, deadline: number): Promise<() => void> {
    return this.#queueOf(operation).turn(deadline);
  }

  pause(operation: OperationId, milliseconds: number): void {
    this.#queueOf(operation).pause(milliseconds);
  }

  #queueOf(operation: OperationId): TurnQueue {
    const known = this.#queues.get(operation);
    if (known) return known;
    const { limit, perSeconds } = descriptorOf(operation).rateLimit ?? USUAL_RATE;
    const queue = new TurnQueue(operation, Math.max(1, Math.floor(limit * this.multiplier)), perSeconds * 1000);
    this.#queues.set(operation, queue);
    return queue;
  }
}

interface Waiting {
  readonly deadline: number;
  readonly start: (done: () => void) => void;
  readonly giveUp: (failure: UpstreamError) => void;
}

/** One call's claim on the budget; times in milliseconds since the epoch. */
interface Slot {
  /** When it ends if the answer comes at once. */
  readonly earliest: number;
  freeAt: number;
}

/** The turns of one operation. */
class TurnQueue {
  #slots: Slot[] = [];
  #waiting: Waiting[] = [];
  #pausedUntil = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly operation: OperationId,
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  turn(deadline: number): Promise<() => void> {
    return new Promise((start, giveUp) => {
      this.#waiting.push({ deadline, start, giveUp });
      this.#serve();
    });
  }

  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, Date.now() + milliseconds);
    this.#serve();
  }

  #serve(): void {
    const now = Date.now();
    this.#slots = this.#slots.filter(({ freeAt }) => freeAt > now).sort((a, b) => a.freeAt - b.freeAt);
    while (this.#waiting.length > 0 && this.#nextStart(now) <= now) this.#waiting.shift()?.start(this.#take(now));
    this.#refuseLate(now);
    clearTimeout(this.#timer);
    if (this.#waiting.length === 0) return;
    const wakeAt = Math.min(this.#nextStart(now), ...this.#waiting.map(({ deadline }) => deadline + 1));
    this.#timer = setTimeout(() => {
      this.#serve();
    }, wakeAt - now);
  }

  #nextStart(now: number): number {
    const free = this.#slots.length < this.limit ? now : (this.#slots[0]?.freeAt ?? now);
    return Math.max(this.#pausedUntil, free);
  }

  #take(now: number): () => void {
    const earliest = now + this.windowMs + MARGIN_MS;
    const slot = { earliest, freeAt: earliest + SLACK_MS };
    this.#slots.push(slot);
    return () => {
      slot.freeAt = Math.min(slot.freeAt, Date.now() + this.windowMs + MARGIN_MS);
      if (this.#waiting.length > 0) this.#serve();
    };
  }

  /** The soonest that the call with so many others before it can start. */
  #soonest(position: number, now: number): number {
    const free = this.limit - this.#slots.length;
    const rounds = Math.floor(position / this.limit);
    const slot = this.#slots[(position % this.limit) - free];
    return Math.max(this.#pausedUntil, slot?.earliest ?? now, now) + rounds * (this.windowMs + MARGIN_MS);
  }

  #refuseLate(now: number): void {
    const inTime: Waiting[] = [];
    for (const call of this.#waiting) {
      const start = this.#soonest(inTime.length, now);
      if (start <= call.deadline) inTime.push(call);
      else call.giveUp(this.#busy(start - now));
    }
    this.#waiting = inTime;
  }

  #busy(milliseconds: number): UpstreamError {
    return new UpstreamError('UPSTREAM_BUSY', 'Too many calls are waiting for the upstream', {
      operation: this.operation,
      retryable: true,
      retryAfter: Math.max(1, Math.ceil(milliseconds / 1000)),
    });
  }
}
