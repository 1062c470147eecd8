import fc from 'fast-check';
import { worldOf } from './world-support.js';
import { anyWrite, perform } from './writes.js';
import { couponWrites } from './writes-coupons.js';
import { enterpriseWrites } from './writes-enterprise.js';
import { moneyWrites } from './writes-money.js';
import { orderWrites } from './writes-orders.js';

/** Of every domain whose writes move money or value. */
const TABLES = [couponWrites, enterpriseWrites, moneyWrites, orderWrites];

describe('random sequences of writes', () => {
  it('leave every ledger in balance, and each kind of write succeeds in some of them', () => {
    const succeeded = new Set<string>();
    fc.assert(
      fc.property(fc.array(anyWrite(TABLES), { minLength: 1, maxLength: 12 }), (writes) => {
        const world = worldOf({ customers: 12 });
        const performed = writes.map((write) => perform(world, write));

        const { violations } = world.invariants();

        expect({ violations, after: performed }).toEqual({ violations: [], after: performed });
        for (const { operationId, refusedWith } of performed) if (refusedWith === undefined) succeeded.add(operationId);
      }),
      { numRuns: 1000 },
    );
    expect(TABLES.flatMap(Object.keys).filter((operationId) => !succeeded.has(operationId))).toEqual([]);
  }, 120_000);
});
