import type { CacheKey } from './cache.js';

/** Who of all replicas asks upstream for an answer; the others wait for what comes of it. */
export interface Leases {
  /** @returns for each key whether it is this replica's to ask for. */
  take(keys: readonly CacheKey[]): Promise<readonly boolean[]>;
  release(keys: readonly CacheKey[]): Promise<void>;
}

/** A process that is alone has nobody to share with. */
export const soleLeases: Leases = {
  take: (keys) => Promise.resolve(keys.map(() => true)),
  release: () => Promise.resolve(),
};
