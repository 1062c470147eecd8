/** Who of all replicas does something; the others wait for what comes of it, or leave it. */
export interface Leases {
  /**
   * @param milliseconds after which a replica that died gives way; default: longer than most calls take.
   * @returns for each name whether it is this replica's now.
   */
  take(names: readonly string[], milliseconds?: number): Promise<readonly boolean[]>;
  release(names: readonly string[]): Promise<void>;
}

export const LEASE_MS = 5000;

/** Leases of a process that is alone. */
export class LocalLeases implements Leases {
  readonly #until = new Map<string, number>();

  take(names: readonly string[], milliseconds = LEASE_MS): Promise<readonly boolean[]> {
    const now = Date.now();
    const taken = names.map((name) => {
      if ((this.#until.get(name) ?? 0) > now) return false;
      this.#until.set(name, now + milliseconds);
      return true;
    });
    return Promise.resolve(taken);
  }

  release(names: readonly string[]): Promise<void> {
    for (const name of names) this.#until.delete(name);
    return Promise.resolve();
  }
}
