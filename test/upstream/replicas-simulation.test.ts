import { jest } from '@jest/globals';
import fc from 'fast-check';
import { Throttle } from '../../src/sandbox/server/throttle.js';
import { Governor } from '../../src/upstream/budget/governor.js';
import { slotOf } from '../../src/upstream/budget/slots.js';
import type { Outcome } from '../../src/upstream/budget/turns.js';
import { CommonBudgetsInTime, Connection, wait } from './common-budgets.js';

const OPERATION = 'ListSubCustomers';
const LIMIT = 10;

let common: CommonBudgetsInTime;
let replicas: Governor[];
let connections: Connection[];
let upstream: Throttle;
/** When each call reached upstream. */
let counted: number[];
let refused: number;
let random: () => number;

/** Numbers that only look random (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One call after the other until `end`, each counted upstream on its way, as the sandbox counts. */
async function callOn(replica: Governor, end: number): Promise<void> {
  while (Date.now() < end) {
    const done = await replica.turn(OPERATION, end + 60_000).catch(() => undefined);
    if (done === undefined || Date.now() >= end) break;
    await wait(1 + random() * 8);
    counted.push(Date.now());
    const isRefused = upstream.take(OPERATION, LIMIT, 1000, Date.now()) > 0;
    refused += isRefused ? 1 : 0;
    await wait(1 + random() * 8);
    done({ kind: 'ANSWERED' } satisfies Outcome);
  }
}

/** All replicas want as much as they can get. */
function saturate(seconds: number): void {
  for (const replica of replicas) void callOn(replica, Date.now() + seconds * 1000);
}

const seconds = (count: number): Promise<void> => jest.advanceTimersByTimeAsync(count * 1000);
const between = (from: number, to: number): number[] => counted.filter((at) => at >= from && at < to);
/** Of the budget, by the mean of all windows of a second: calls come in bursts, which a count from one moment to another cuts. */
function partUsed(from: number, to: number): number {
  const starts = Array.from({ length: Math.floor((to - 1000 - from) / 10) }, (_, index) => from + index * 10);
  const used = starts.map((start) => between(start, start + 1000).length);
  return used.reduce((sum, one) => sum + one, 0) / starts.length / LIMIT;
}
const mostInAWindow = (times: readonly number[]): number =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));

/** Replicas do not start at the same moment. */
async function start(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const connection = new Connection(common);
    connections.push(connection);
    replicas.push(new Governor({ commonBudgets: connection }));
    await jest.advanceTimersByTimeAsync(random() * 20);
  }
  await seconds(3);
}

beforeEach(() => {
  jest.useFakeTimers();
  random = seeded(20_261_121);
  common = new CommonBudgetsInTime();
  [replicas, connections, upstream, counted, refused] = [[], [], new Throttle(), [], 0];
});
afterEach(async () => {
  await Promise.all([...replicas.map((replica) => replica.close()), seconds(1)]);
  jest.useRealTimers();
});

describe('a hundred replicas that want all they can get', () => {
  it('never call more often than upstream allows, and leave less than a twentieth of it unused (R-242)', async () => {
    await start(100);
    const from = Date.now();
    saturate(12);
    await seconds(11);
    expect(refused).toBe(0);
    expect(mostInAWindow(counted)).toBe(LIMIT);
    expect(partUsed(from + 1000, from + 11_000)).toBeGreaterThanOrEqual(0.95);
  });

  it('stay within 110 % while Redis goes, is away, and comes back empty', async () => {
    await start(100);
    const from = Date.now();
    saturate(25);
    await seconds(2.3);
    common.isAway = true;
    await seconds(12);
    common.empty();
    common.isAway = false;
    await seconds(9);
    expect(mostInAWindow(counted)).toBeLessThanOrEqual(LIMIT * 1.1);
    // Away: after the claims of the others have ended, with what turns cost. Back: as before.
    expect(partUsed(from + 6500, from + 14_300)).toBeGreaterThanOrEqual(0.85);
    expect(partUsed(from + 17_000, from + 23_000)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a few replicas', () => {
  it.each([2, 3, 7, 12])('stay within 110 %% while Redis goes and comes back empty: %i of them', async (count) => {
    await start(count);
    saturate(40);
    await seconds(4.7);
    common.isAway = true;
    await seconds(6);
    common.empty();
    common.isAway = false;
    await seconds(15);
    expect(mostInAWindow(counted)).toBeLessThanOrEqual(LIMIT * 1.1);
  });
});

describe('a replica that is cut off from Redis alone', () => {
  it.each([2, 3, 15])('has its share to itself, and the others theirs: one of %i', async (count) => {
    await start(count);
    const from = Date.now();
    saturate(25);
    await seconds(2.6);
    connections[0]!.isCut = true;
    await seconds(10);
    connections[0]!.isCut = false;
    await seconds(8);
    expect(mostInAWindow(counted)).toBeLessThanOrEqual(LIMIT);
    expect(partUsed(from + 14_000, from + 20_000)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('turns of replicas without Redis', () => {
  it('never come to more than the limit in a window, however many replicas there are', () => {
    const some = { limit: fc.integer({ min: 1, max: 30 }), more: fc.integer({ min: 1, max: 40 }) };
    fc.assert(
      fc.property(
        fc.record(some),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        ({ limit, more }, chance) => {
          const replicas = limit + more;
          const times: number[] = [];
          for (let rank = 0; rank < replicas; rank += 1) {
            // Asks again a little later than told, as timers do.
            let now = 10_000_000 + chance.next().value * 1000;
            while (now < 10_000_000 + 5000) {
              const waitMs = slotOf({ limit, windowMs: 1000 }, { replicas, rank }, now);
              if (waitMs === 0) times.push(now);
              now += waitMs === 0 ? 1000 : waitMs + chance.next().value * 3;
            }
          }
          expect(mostInAWindow(times)).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 60 },
    );
  });
});
