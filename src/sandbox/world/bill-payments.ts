import type { Draft } from './bill-drafts.js';
import type { PayingType } from './coupons.js';
import { wasResale, type Customer } from './customers.js';

/** How a bill line was paid, in cents. */
export interface Payment {
  readonly cash: bigint;
  readonly credit: bigint;
  readonly coupon: bigint;
  readonly flexiPurchaseCoupon: bigint;
  readonly storedValueCard: bigint;
  readonly debt: bigint;
  readonly writeOff: bigint;
}

export const NOTHING: Payment = {
  cash: 0n,
  credit: 0n,
  coupon: 0n,
  flexiPurchaseCoupon: 0n,
  storedValueCard: 0n,
  debt: 0n,
  writeOff: 0n,
};

const PARTS = Object.keys(NOTHING) as readonly (keyof Payment)[];

/** A payment whose every part is made from the part of that name. */
export const paymentBy = (centsOf: (part: keyof Payment) => bigint): Payment => ({
  cash: centsOf('cash'),
  credit: centsOf('credit'),
  coupon: centsOf('coupon'),
  flexiPurchaseCoupon: centsOf('flexiPurchaseCoupon'),
  storedValueCard: centsOf('storedValueCard'),
  debt: centsOf('debt'),
  writeOff: centsOf('writeOff'),
});

export const totalOf = (payment: Payment): bigint => PARTS.reduce((sum, part) => sum + payment[part], 0n);

const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * Splits what a line costs.
 *
 * @param means.coupons what coupons have left for the lines of this month; what a line takes is gone for the next.
 * @param means.overdue whether pay-per-use lines of this month are still owed.
 */
export function paymentOf(
  customer: Customer,
  { cents, subscription }: Draft,
  { coupons, overdue }: { readonly coupons: Record<PayingType, bigint>; readonly overdue: boolean },
): Payment {
  const amount = BigInt(cents);
  const pays = wasResale(customer)
    ? (rest: bigint) => partnerMeans(rest, overdue && subscription.mode === 3)
    : (rest: bigint) => ownMeans(rest, subscription.salt);
  // No coupon comes back with a refund.
  if (amount <= 0n) return pays(amount);
  const coupon = lesser(amount, coupons[1]);
  const flexiPurchaseCoupon = lesser(amount - coupon, coupons[4]);
  coupons[1] -= coupon;
  coupons[4] -= flexiPurchaseCoupon;
  return { ...pays(amount - coupon - flexiPurchaseCoupon), coupon, flexiPurchaseCoupon };
}

/** A resale customer pays from its account with the partner, or owes. */
const partnerMeans = (amount: bigint, owed: boolean): Payment =>
  owed ? { ...NOTHING, debt: amount } : { ...NOTHING, cash: amount };

/** A referral customer pays Huawei Cloud itself, in ways the partner has no part in. */
function ownMeans(amount: bigint, salt: number): Payment {
  const fifth = amount / 5n;
  switch (salt % 8) {
    case 0:
      return { ...NOTHING, credit: amount };
    case 1:
      return { ...NOTHING, storedValueCard: fifth, cash: amount - fifth };
    case 2:
      return { ...NOTHING, writeOff: fifth, cash: amount - fifth };
    default:
      return { ...NOTHING, cash: amount };
  }
}
