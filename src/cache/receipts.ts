/** What is known of a write by its idempotency key. */
export interface Receipt {
  /** Digest of the input: the same key with another input is a mistake. */
  readonly input: string;
  /** Upstream's answer, null where it has none; absent while upstream has not said whether it was done. */
  readonly answer?: unknown;
}

/**
 * Receipts of writes, shared by the replicas. Unlike a cache it may lose nothing while a receipt is valid, and it fails
 * rather than guesses: without it nothing is sent.
 */
export interface Receipts {
  /** Puts the receipt there unless there is one. @returns the one that was there before. */
  claim(key: string, receipt: Receipt, ttlSeconds: number): Promise<Receipt | undefined>;
  settle(key: string, receipt: Receipt, ttlSeconds: number): Promise<void>;
  release(key: string): Promise<void>;
}
