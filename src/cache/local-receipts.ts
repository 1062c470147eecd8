import type { Receipt, Receipts } from './receipts.js';

interface Held {
  readonly receipt: Receipt;
  readonly until: number;
}

/** Receipts inside the process, for a gateway without Redis: gone with it, and of no use to other replicas. */
export class LocalReceipts implements Receipts {
  readonly #held = new Map<string, Held>();

  constructor(private readonly clock: () => number = Date.now) {}

  claim(key: string, receipt: Receipt, ttlSeconds: number): Promise<Receipt | undefined> {
    this.#forgetExpired();
    const known = this.#held.get(key);
    if (known === undefined) this.#put(key, receipt, ttlSeconds);
    return Promise.resolve(known?.receipt);
  }

  settle(key: string, receipt: Receipt, ttlSeconds: number): Promise<void> {
    this.#put(key, receipt, ttlSeconds);
    return Promise.resolve();
  }

  release(key: string): Promise<void> {
    this.#held.delete(key);
    return Promise.resolve();
  }

  #put(key: string, receipt: Receipt, ttlSeconds: number): void {
    // Written anew, so that the map stays in the order in which receipts end.
    this.#held.delete(key);
    this.#held.set(key, { receipt, until: this.clock() + ttlSeconds * 1000 });
  }

  #forgetExpired(): void {
    const now = this.clock();
    for (const [key, { until }] of this.#held) {
      if (until > now) return;
      this.#held.delete(key);
    }
  }
}
