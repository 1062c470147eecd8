import type { BillLine } from './bills.js';
import type { Coupon, CouponMove } from './coupons.js';
import type { Customer } from './customers.js';
import type { World } from './world.js';

/** One change of the balance of one coupon. */
export interface CouponEntry {
  readonly coupon: Coupon;
  readonly kind: 'ACTIVATED' | 'USED' | CouponMove['kind'];
  /** Cents, negative for an expense. */
  readonly cents: bigint;
  readonly balanceAfter: bigint;
  readonly at: number;
  /** What was paid. */
  readonly line: BillLine | undefined;
  readonly orderId?: string;
}

type Change = Omit<CouponEntry, 'balanceAfter'>;

/** What happened to the customer's coupons of the one type that has an account, oldest first. */
export function couponLedgerOf(world: World, customer: Customer): readonly CouponEntry[] {
  const own = world.coupons.ofCustomer(customer.id).filter(({ type, activatedAt }) => type === 1 && activatedAt);
  const changes = [
    ...own.map((coupon): Change => activation(coupon)),
    ...payments(world, customer, own),
    ...own.flatMap((coupon) => coupon.moves.map((move): Change => ({ coupon, line: undefined, ...move }))),
  ].sort((a, b) => a.at - b.at);
  const balances = new Map<string, bigint>();
  return changes.map((change) => {
    const balanceAfter = (balances.get(change.coupon.id) ?? 0n) + change.cents;
    balances.set(change.coupon.id, balanceAfter);
    return { ...change, balanceAfter };
  });
}

const activation = (coupon: Coupon): Change => ({
  coupon,
  kind: 'ACTIVATED',
  cents: coupon.faceValue,
  at: coupon.activatedAt ?? coupon.createdAt,
  line: undefined,
});

/** Shares out what coupons paid of each line, month by month: the older coupon is used up before the next. */
function payments({ bills, calendar }: World, customer: Customer, own: readonly Coupon[]): readonly Change[] {
  return calendar.months.flatMap((month) => {
    const left = own.flatMap((coupon) =>
      coupon.uses.filter((use) => use.month === month).map(({ cents }) => ({ coupon, cents: BigInt(cents) })),
    );
    return left.length === 0 ? [] : bills.linesOf(customer, month).flatMap((line) => paymentsOf(line, left));
  });
}

/** @param left what the coupons have left for this month; what the line takes is gone for the next. */
function paymentsOf(line: BillLine, left: { readonly coupon: Coupon; cents: bigint }[]): readonly Change[] {
  const changes: Change[] = [];
  let due = line.payment.coupon;
  for (const part of left) {
    const cents = part.cents < due ? part.cents : due;
    if (cents === 0n) continue;
    part.cents -= cents;
    due -= cents;
    changes.push({ coupon: part.coupon, kind: 'USED', cents: -cents, at: line.at, line });
  }
  return changes;
}
