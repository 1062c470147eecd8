import type { Calendar } from './calendar.js';
import { drawBirth, drawStatuses, live, type Birth, type Holder, type Status } from './coupon-lives.js';
import { quotaTypeOf, type Coupon, type CouponBook, type PayingType } from './coupons.js';
import { isResale, type Customer } from './customers.js';
import { entityId } from './organization-id.js';
import { fillQuotas, quotasFor, seedQuotas } from './quota-seed.js';
import type { Random } from './random.js';

const FACE_VALUES = [5_000, 8_880, 10_000, 20_000, 50_000, 100_000, 200_000, 12_310] as const;

interface Issue extends Holder {
  readonly book: CouponBook;
}

/** Issues coupons to some resale customers, of the partner and of its resellers, and sizes the quotas to them. */
export function seedCoupons(
  book: CouponBook,
  customers: readonly Customer[],
  { partnerId, random, calendar }: { partnerId: string; random: Random; calendar: Calendar },
): void {
  seedQuotas(book, partnerId, calendar.now.getTime());
  customers.forEach((customer, index) => {
    // Late payers have none, which keeps their arrears simple: whole lines are owed.
    if (!isResale(customer) || customer.paysLate) return;
    const issue: Issue = { book, customer, random, calendar, paid: new Map() };
    // The first customer of the partner and that of a reseller have coupons of every state.
    for (const status of drawStatuses(random, index === 0 || index === 4)) issueCoupon(issue, status);
  });
  book.couponRecords.sort((a, b) => b.at - a.at);
  fillQuotas(book);
}

function issueCoupon(issue: Issue, wanted: Status): void {
  const { book, customer, random } = issue;
  const birth = drawBirth(issue, wanted);
  const type = drawType(issue, birth);
  const quota = random.pick(quotasFor(book, customer.ownerId, quotaTypeOf({ type }), birth.createdAt));
  const faceValue = random.pick(FACE_VALUES);
  const { endsAt, ...past } = live(issue, birth, faceValue);
  const coupon: Coupon = {
    id: entityId('f', book.coupons.size + 1),
    issuerId: customer.ownerId,
    customerId: customer.id,
    planId: quota.id,
    type,
    leastOrder: random.next() < 0.3 ? BigInt(faceValue) : 0n,
    restrictions: quota.restrictions,
    ...past,
  };
  book.add(coupon);
  recordPast(book, coupon, endsAt);
}

function drawType({ book, customer, random }: Issue, { createdAt }: Birth): PayingType {
  // A reseller has no quota of flexi-purchase coupons.
  return random.next() < 0.35 && quotasFor(book, customer.ownerId, 1, createdAt).length > 0 ? 4 : 1;
}

function recordPast(book: CouponBook, coupon: Coupon, endsAt: number): void {
  const record = (...[event]: [Parameters<CouponBook['recordOf']>[1]]): void => {
    book.couponRecords.push(book.recordOf(coupon, event));
  };
  record({ operation: '1', cents: coupon.faceValue, at: coupon.createdAt });
  for (const { kind, cents, at } of coupon.moves) {
    record({ operation: kind === 'RECLAIMED' ? '2' : '4', cents: -cents, at });
  }
  // A used coupon cannot be taken back; somebody tried.
  if (coupon.status !== 3) return;
  record({ operation: '2', cents: 0n, at: endsAt, succeeded: false, remark: '优惠券已使用，不能回收' });
}
