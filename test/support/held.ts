import type { Held } from '../../src/cache/cache.js';

/** An answer as it is kept when upstream gives it at this moment. */
export const heldNow = (value: unknown): Held => ({ value, asOf: Date.now(), position: 0 });
