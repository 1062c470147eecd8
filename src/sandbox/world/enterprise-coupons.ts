import type { Coupon, CouponBook } from './coupons.js';
import { entityId } from './organization-id.js';
import { PROMOTIONS } from './promotions.js';

/** Plans of Huawei Cloud whose coupons can be divided; coupons of the old kind pay once, as a whole. */
const DIVISIBLE = new Set(
  PROMOTIONS.filter(({ type, generation }) => (type === 1 || type === 4) && generation === 2).map(
    ({ planId }) => planId,
  ),
);

/** Whether a master can give of a coupon, or take back what is left of one it gave. */
export const isTransferable = ({ planId, status, balance, startsAt, expiresAt }: Coupon, at: number): boolean =>
  DIVISIBLE.has(planId) && status === 2 && balance > 0n && startsAt <= at && at < expiresAt;

interface Share {
  readonly customerId: string;
  readonly cents: bigint;
  readonly at: number;
}

/** Makes a coupon of its own from a part of one that holds enough. */
export function share(book: CouponBook, coupon: Coupon, { customerId, cents, at }: Share): Coupon {
  const part: Coupon = {
    ...coupon,
    id: entityId('h', book.coupons.size + 1),
    customerId,
    faceValue: cents,
    balance: cents,
    createdAt: at,
    activatedAt: at,
    lastUsedAt: undefined,
    orderId: undefined,
    uses: [],
    moves: [],
  };
  book.add(part);
  coupon.balance -= cents;
  coupon.moves.push({ kind: 'TRANSFERRED', cents: -cents, at });
  return part;
}

/** Ends a part and gives what is left of it to the coupon it came from. @returns cents. */
export function takeBack(part: Coupon, coupon: Coupon, at: number): bigint {
  const cents = part.balance;
  part.balance = 0n;
  part.status = 5;
  part.moves.push({ kind: 'RETRIEVED', cents: -cents, at });
  coupon.balance += cents;
  coupon.moves.push({ kind: 'RETRIEVED', cents, at });
  return cents;
}
