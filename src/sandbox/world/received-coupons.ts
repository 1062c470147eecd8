import { DAY, type Calendar } from './calendar.js';
import { drawBirth, drawStatuses, live, wholeSecond, type Holder, type Past, type Status } from './coupon-lives.js';
import type { CouponBook, CouponMove } from './coupons.js';
import { isResale, type Customer } from './customers.js';
import { entityId } from './organization-id.js';
import { RESELLER_IDS } from './organization-members.js';
import { PROMOTIONS, type Promotion } from './promotions.js';
import { UNRESTRICTED, type Restrictions } from './quotas.js';
import type { Random } from './random.js';

const FACE_VALUES = [10_000, 30_000, 50_000, 88_800, 250_000] as const;
/** Only coupons and flexi-purchase coupons pay bills. */
const PAYING = PROMOTIONS.filter(({ type }) => type === 1 || type === 4);

const SHORT_ORDERS: Restrictions = { ...UNRESTRICTED, orderMonths: [1, 12] };

interface Receipt {
  readonly book: CouponBook;
  readonly random: Random;
  readonly calendar: Calendar;
}

/** Coupons of Huawei Cloud itself: for the partner and its resellers, and for some referral customers, who pay it. */
export function seedReceivedCoupons(
  book: CouponBook,
  customers: readonly Customer[],
  { partnerId, random, calendar }: { partnerId: string; random: Random; calendar: Calendar },
): void {
  for (const ownerId of [partnerId, ...RESELLER_IDS]) receiveOfEach({ book, random, calendar }, ownerId);
  customers.forEach((customer, index) => {
    if (isResale(customer)) return;
    const holder: Holder = { customer, random, calendar, paid: new Map() };
    // The first referral customer of the partner and that of a reseller have coupons of every state.
    for (const status of drawStatuses(random, index === 7 || index === 8)) receivePaying(book, holder, status);
  });
}

const received = (book: CouponBook, { id, planId, type }: Promotion, restrictions: Restrictions) => ({
  id: entityId('g', book.coupons.size + 1),
  issuerId: id,
  planId,
  type,
  leastOrder: 0n,
  restrictions,
});

function receivePaying(book: CouponBook, holder: Holder, wanted: Status): void {
  const { customer, random } = holder;
  const promotion = random.pick(PAYING);
  const { endsAt: _endsAt, ...past } = live(holder, drawBirth(holder, wanted), random.pick(FACE_VALUES));
  const restrictions = book.coupons.size % 2 === 0 ? SHORT_ORDERS : UNRESTRICTED;
  book.add({ ...received(book, promotion, restrictions), customerId: customer.id, ...past });
}

const STATUSES: readonly Status[] = [1, 2, 3, 4, 5];

/** A coupon of every promotion and state; what partners pay with them is in none of the bills. */
function receiveOfEach({ book, random, calendar }: Receipt, customerId: string): void {
  for (const promotion of PROMOTIONS) {
    for (const status of STATUSES) {
      const createdAt = wholeSecond(calendar.now.getTime() - (20 + 180 * random.next()) * DAY);
      const faceValue = BigInt(random.pick(FACE_VALUES));
      const restrictions = random.next() < 0.5 ? SHORT_ORDERS : UNRESTRICTED;
      book.add({
        ...received(book, promotion, restrictions),
        customerId,
        ...endAs(status, { createdAt, faceValue, now: calendar.now.getTime() }),
      });
    }
  }
}

const ENDS: Readonly<Partial<Record<Status, CouponMove['kind']>>> = { 3: 'PAID', 4: 'EXPIRED', 5: 'RECLAIMED' };

function endAs(
  status: Status,
  { createdAt, faceValue, now }: { readonly createdAt: number; readonly faceValue: bigint; readonly now: number },
): Past {
  const endedAt = wholeSecond((createdAt + now) / 2);
  const end = ENDS[status];
  const use = status === 3 ? { lastUsedAt: endedAt, orderId: `CS${createdAt}` } : NO_USE;
  return {
    ...use,
    status,
    faceValue,
    balance: end === undefined ? faceValue : 0n,
    createdAt,
    startsAt: createdAt,
    expiresAt: status === 4 ? endedAt : createdAt + 365 * DAY,
    activatedAt: status === 1 ? undefined : createdAt,
    uses: [],
    moves: end === undefined ? [] : [{ kind: end, cents: -faceValue, at: endedAt }],
  };
}

const NO_USE = { lastUsedAt: undefined, orderId: undefined };
