import type { OperationId } from '../upstream/contract/operations.js';

/** What a request has changed upstream: answers read before that are of no use to the rest of it. */
export class Changes {
  readonly #times = new Map<OperationId, number>();
  readonly #readAgain = new Set<string>();

  /** @param operations reads whose answers the change may alter. */
  mark(operations: readonly OperationId[]): void {
    for (const operation of operations) this.#times.set(operation, this.timesOf(operation) + 1);
    this.#readAgain.clear();
  }

  /** How often this request changed what the operation answers. */
  timesOf(operation: OperationId): number {
    return this.#times.get(operation) ?? 0;
  }

  /** Whether this answer is to be fetched whatever is cached: something changed since this request fetched it, if it did. */
  outdates(operation: OperationId, key: string): boolean {
    return this.timesOf(operation) > 0 && !this.#readAgain.has(key);
  }

  fetched(key: string): void {
    this.#readAgain.add(key);
  }
}
