import { isResale } from './customers.js';
import { officialOf, type DiscountKind, type Order, type OrderLine } from './orders.js';

/** A way to pay less for an order; one at most is used. */
export interface Discount {
  readonly id: string;
  readonly kind: DiscountKind;
  /** Percent off every line. */
  readonly percent: number;
  /** Cents off the first line. */
  readonly reduction: bigint;
}

const PROMOTION_FROM = 10_000n;
const PROMOTION = 1_000n;

/** What the partner, or a contract with Huawei Cloud, grants the customer, and what the size of the order earns. */
export function discountsOf(order: Order): readonly Discount[] {
  const { customer } = order;
  const percent = customer.subscriptions[0]?.rate ?? 0;
  const id = (letter: string): string => `${letter}${customer.id.slice(-9)}`;
  return [
    ...(percent > 0 ? [agreed({ id: id('A'), kind: isResale(customer) ? 3 : 2, percent })] : []),
    ...(officialOf(order) >= PROMOTION_FROM
      ? [{ id: id('P'), kind: 0, percent: 0, reduction: PROMOTION } as const]
      : []),
  ];
}

const agreed = (terms: Omit<Discount, 'reduction'>): Discount => ({ ...terms, reduction: 0n });

/** The one that applies by itself when nobody chooses. */
export const agreedDiscountOf = (order: Order): Discount | undefined =>
  discountsOf(order).find(({ kind }) => kind !== 0);

/** Cents that a discount takes off a line, which may be the first one. */
export function reductionOf({ percent, reduction }: Discount, { official }: OrderLine, isFirst: boolean): bigint {
  const fixed = isFirst && official >= reduction ? reduction : 0n;
  return (official * BigInt(percent)) / 100n + fixed;
}

/** The lines at the price after the discount. */
export const discounted = (lines: readonly OrderLine[], discount: Discount | undefined): readonly OrderLine[] =>
  lines.map((line, index) => ({
    ...line,
    payable: line.official - (discount === undefined ? 0n : reductionOf(discount, line, index === 0)),
  }));
