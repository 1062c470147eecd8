import { sum } from '../amount.js';
import { paymentBy, type Payment } from './bill-payments.js';
import type { BillLine } from './bills.js';

/** What lines come to together, in cents. */
export interface Totals {
  readonly payable: bigint;
  readonly discount: bigint;
  readonly official: bigint;
  readonly payment: Payment;
}

export const totalsOf = (rows: readonly Totals[]): Totals => ({
  payable: sum(rows, ({ payable }) => payable),
  discount: sum(rows, ({ discount }) => discount),
  official: sum(rows, ({ official }) => official),
  payment: paymentBy((part) => sum(rows, ({ payment }) => payment[part])),
});

/** In the order in which the keys come first. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly [Row, ...Row[]])[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** Lines of one trade as one line: what they cost and used together, when the last of them was. */
export function mergeLines(lines: readonly [BillLine, ...BillLine[]]): BillLine {
  return {
    ...lines[0],
    ...totalsOf(lines),
    at: Math.max(...lines.map(({ at }) => at)),
    since: Math.min(...lines.map(({ since }) => since)),
    cents: lines.reduce((total, { cents }) => total + cents, 0),
    listCents: lines.reduce((total, { listCents }) => total + listCents, 0),
    coveredCents: lines.reduce((total, { coveredCents }) => total + coveredCents, 0),
    usage: lines.reduce((total, { usage }) => total + usage, 0),
  };
}
