import type { OperationId } from '../contract/operations.js';
import type { Rate, Request, Settlement } from './budget.js';
import type { Place } from './slots.js';

/** Where the budgets of the operations are kept. */
export interface Budgets {
  settle(operation: OperationId, rate: Rate, request: Request): Promise<Settlement>;
  close(): Promise<void>;
}

/** What all replicas draw on together. It may be away: every question is then answered with `undefined`. */
export interface CommonBudgets {
  /** @param replicas that the caller knows of; those that have not announced themselves have their share to themselves. */
  settle(operation: OperationId, rate: Rate, request: Request, replicas: number): Promise<Settlement | undefined>;
  /** Says that a replica is here. */
  announce(replica: string): Promise<Announced | undefined>;
  leave(replica: string): Promise<unknown>;
}

export interface Announced extends Place {
  /** Milliseconds by the clock that all replicas share. */
  readonly now: number;
}
