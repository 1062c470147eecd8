import type { OperationId } from '../../src/upstream/contract/operations.js';
import {
  type Budget,
  newBudget,
  type Rate,
  type Request,
  settle,
  shareOf,
  type Settlement,
} from '../../src/upstream/budget/budget.js';
import { CUT_OFF_MS, FORGOTTEN_MS } from '../../src/upstream/budget/budget-script.js';
import type { Announced, CommonBudgets } from '../../src/upstream/budget/budgets.js';

/**
 * Stands for Redis where time is not real: what it decides is decided by the gateway's own `settle`, which budget-script.test.ts
 * proves equal to the script. Every answer takes a millisecond each way.
 */
export class CommonBudgetsInTime implements CommonBudgets {
  isAway = false;
  #budgets = new Map<OperationId, Budget>();
  #replicas = new Map<string, number>();

  /** Comes back with nothing of what it knew. */
  empty(): void {
    this.#budgets = new Map();
    this.#replicas = new Map();
  }

  settle(operation: OperationId, rate: Rate, request: Request, replicas: number): Promise<Settlement | undefined> {
    return this.#answer(() => {
      const budget = this.#budgets.get(operation) ?? newBudget();
      this.#budgets.set(operation, budget);
      const now = Date.now();
      const heard = [...this.#replicas.values()].filter((at) => at > now - CUT_OFF_MS).length;
      const present = Math.max(1, heard);
      return settle(budget, shareOf(rate, present, Math.max(replicas, present, this.#replicas.size)), request, now);
    });
  }

  announce(replica: string): Promise<Announced | undefined> {
    return this.#answer(() => {
      const now = Date.now();
      for (const [other, at] of this.#replicas) if (at <= now - FORGOTTEN_MS) this.#replicas.delete(other);
      this.#replicas.set(replica, now);
      const rank = [...this.#replicas.keys()].filter((other) => other < replica).length;
      return { replicas: this.#replicas.size, rank, now };
    });
  }

  leave(replica: string): Promise<unknown> {
    return this.#answer(() => this.#replicas.delete(replica));
  }

  async #answer<Result>(work: () => Result): Promise<Result | undefined> {
    if (this.isAway) return undefined;
    const result = await wait(1).then(() => (this.isAway ? undefined : work()));
    await wait(1);
    return result;
  }
}

/** The same budgets over a connection that may be cut. */
export class Connection implements CommonBudgets {
  isCut = false;

  constructor(private readonly common: CommonBudgets) {}

  settle: CommonBudgets['settle'] = async (...question) => (this.isCut ? undefined : this.common.settle(...question));
  announce: CommonBudgets['announce'] = async (replica) => (this.isCut ? undefined : this.common.announce(replica));
  leave: CommonBudgets['leave'] = async (replica) => (this.isCut ? undefined : this.common.leave(replica));
}

/** By the clock the test moves. */
export const wait = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
