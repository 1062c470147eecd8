import { lineId, type BillLine } from './bills.js';

const MOST_VIOLATIONS = 100;

/** Compares sums and remembers those that do not come out. */
export class Proof {
  checked = 0;
  readonly violations: string[] = [];

  /** @param what is compared, and of which record. */
  equal(what: string, of: string | BillLine, left: bigint, right: bigint): void {
    this.checked += 1;
    if (left === right || this.violations.length >= MOST_VIOLATIONS) return;
    const id = typeof of === 'string' ? of : lineId(of);
    this.violations.push(`${what}, ${id}: ${left} is not ${right} cents`);
  }
}
