import type { OperationId } from '../contract/operations.js';
import { type Budget, newBudget, type News, type Rate, type Request, settle, type Settlement } from './budget.js';
import type { Budgets } from './budgets.js';

/** Budgets of this process alone. */
export class LocalBudgets implements Budgets {
  readonly #budgets = new Map<OperationId, Budget>();

  settle(operation: OperationId, rate: Rate, request: Request): Promise<Settlement> {
    return Promise.resolve(settle(this.#budgetOf(operation), rate, request, Date.now()));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  get operations(): readonly OperationId[] {
    return [...this.#budgets.keys()];
  }

  /** What another keeper of this budget must know to go on where this one is. */
  standingOf(operation: OperationId): readonly News[] {
    const { claims, pausedUntil } = this.#budgetOf(operation);
    const now = Date.now();
    const held = [...claims.entries()]
      .filter(([, until]) => until > now)
      .map(([claim, until]) => ({ kind: 'HELD' as const, claim, ms: until - now, pauseMs: 0 }));
    const pause = { kind: 'REFUSED' as const, claim: '', ms: 0, pauseMs: pausedUntil - now };
    return pausedUntil > now ? [...held, pause] : held;
  }

  #budgetOf(operation: OperationId): Budget {
    const known = this.#budgets.get(operation) ?? newBudget();
    this.#budgets.set(operation, known);
    return known;
  }
}
