import { randomBytes } from 'node:crypto';
import { descriptorOf, type OperationId } from '../contract/operations.js';
import type { Urgency } from '../request.js';
import type { Rate } from './budget.js';
import type { Budgets, CommonBudgets } from './budgets.js';
import { FairShare } from './fair-share.js';
import { LocalBudgets } from './local-budgets.js';
import { RetryBudget } from './retry-budget.js';
import { type GovernorEvents, type Outcome, Turns } from './turns.js';

export interface GovernorOptions {
  /** Of every published rate, where the account was granted more; default 1. */
  readonly rateMultiplier?: number;
  /** What all replicas draw on; without it the budgets are those of this process alone. */
  readonly commonBudgets?: CommonBudgets;
  readonly governorEvents?: GovernorEvents;
}

/** Assumed where no rate is published. */
const USUAL_RATE = { limit: 10, perSeconds: 1 };

/** Keeps calls within upstream's budgets, so that they wait here instead of being refused there. */
export class Governor {
  readonly #turns = new Map<OperationId, Turns>();
  readonly #retries = new Map<OperationId, RetryBudget>();
  readonly #budgets: Budgets;
  readonly #name = randomBytes(6).toString('base64url');
  #claims = 0;

  constructor(private readonly options: GovernorOptions = {}) {
    const { commonBudgets } = options;
    this.#budgets = commonBudgets ? new FairShare(commonBudgets, this.#name) : new LocalBudgets();
  }

  /**
   * Waits for this call's turn.
   *
   * @param deadline in milliseconds since the epoch.
   * @returns what to call when it is over: upstream has counted the call by then.
   * @throws TurnRefused UPSTREAM_BUSY at once when the turn would come after the deadline, UPSTREAM_UNAVAILABLE when upstream
   * does not answer calls of the operation any more.
   */
  turn(operation: OperationId, deadline: number, urgency: Urgency = 'VIEWER'): Promise<(outcome: Outcome) => void> {
    return this.#turnsOf(operation).turn(deadline, urgency);
  }

  /** Calls of the operation that can still be made now, as far as this process knows. */
  left(operation: OperationId): number {
    return this.#turnsOf(operation).left();
  }

  noteCall(operation: OperationId): void {
    this.#retriesOf(operation).noteCall();
  }

  /** Whether a call that failed may be made once more. */
  mayRetry(operation: OperationId): boolean {
    return this.#retriesOf(operation).take();
  }

  async close(): Promise<void> {
    for (const turns of this.#turns.values()) turns.close();
    await this.#budgets.close();
  }

  #turnsOf(operation: OperationId): Turns {
    const known = this.#turns.get(operation);
    if (known) return known;
    const nextClaim = (): string => `${this.#name}${(this.#claims += 1).toString(36)}`;
    const rate = this.#rateOf(operation);
    const turns = new Turns(operation, rate, this.#budgets, nextClaim, this.options.governorEvents ?? {});
    this.#turns.set(operation, turns);
    return turns;
  }

  #rateOf(operation: OperationId): Rate {
    const { limit, perSeconds } = descriptorOf(operation).rateLimit ?? USUAL_RATE;
    const { rateMultiplier = 1 } = this.options;
    return { limit: Math.max(1, Math.floor(limit * rateMultiplier)), windowMs: perSeconds * 1000 };
  }

  #retriesOf(operation: OperationId): RetryBudget {
    const known = this.#retries.get(operation) ?? new RetryBudget();
    this.#retries.set(operation, known);
    return known;
  }
}
