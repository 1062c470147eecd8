import { DAY, startOf, type Calendar, type Month } from './calendar.js';
import { quotaTypeOf, type Coupon, type CouponBook, type CouponRecord, type CouponType } from './coupons.js';
import { isResale, type Customer } from './customers.js';
import { entityId } from './organization-id.js';
import { fillQuotas, quotasFor, seedQuotas } from './quota-seed.js';
import type { Random } from './random.js';
import { chargeOf } from './subscriptions.js';
import { tradeIdOf } from './trade-ids.js';

type Status = Coupon['status'];

/** How old a coupon of each state is, how long it is valid, and which shares of it may be spent. */
const LIVES: Readonly<Record<Status, { age: readonly [number, number]; validDays: number; spent: readonly number[] }>> =
  {
    1: { age: [2, 100], validDays: 180, spent: [0] },
    2: { age: [2, 300], validDays: 365, spent: [0, 0, 0.3, 0.6] },
    3: { age: [70, 300], validDays: 365, spent: [1] },
    4: { age: [200, 420], validDays: 180, spent: [0, 0.25, 0.5] },
    5: { age: [20, 300], validDays: 365, spent: [0, 0, 0.5] },
  };
const STATUSES: readonly Status[] = [1, 2, 2, 2, 2, 3, 3, 4, 5];
const EVERY_STATUS: readonly Status[] = [1, 2, 3, 4, 5, 2];
const FACE_VALUES = [5_000, 8_880, 10_000, 20_000, 50_000, 100_000, 200_000, 12_310] as const;
const SHARE_WITH_COUPONS = 0.12;

interface Issue {
  readonly book: CouponBook;
  readonly customer: Customer;
  readonly random: Random;
  readonly calendar: Calendar;
  /** Cents of each month's bill that coupons have paid already. */
  readonly paid: Map<Month, number>;
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
    for (const status of statusesFor(random, index)) issueCoupon(issue, status);
  });
  book.couponRecords.sort((a, b) => b.at - a.at);
  fillQuotas(book);
}

function statusesFor(random: Random, index: number): readonly Status[] {
  // The first customer of the partner and that of a reseller have coupons of every state.
  if (index === 0 || index === 4) return EVERY_STATUS;
  if (random.next() >= SHARE_WITH_COUPONS) return [];
  return Array.from({ length: random.int(1, 3) }, () => random.pick(STATUSES));
}

function issueCoupon(issue: Issue, wanted: Status): void {
  const { book, customer, random, calendar } = issue;
  const { type, createdAt, life } = drawLife(issue, wanted);
  const quota = random.pick(quotasFor(book, customer.ownerId, quotaTypeOf({ type }), createdAt));
  const faceValue = random.pick(FACE_VALUES);
  const expiresAt = createdAt + LIVES[life].validDays * DAY;
  const endsAt = endOf(life, { random, createdAt, expiresAt, now: calendar.now.getTime() });
  const uses = spend(issue, faceValue * random.pick(LIVES[life].spent), createdAt, endsAt);
  const rest = faceValue - uses.reduce((sum, { cents }) => sum + cents, 0);
  // The bills may leave no room to use all of it.
  const status = life === 3 && rest > 0 ? 2 : life;
  const coupon: Coupon = {
    id: entityId('f', book.coupons.size + 1),
    issuerId: customer.ownerId,
    customerId: customer.id,
    quotaId: quota.id,
    type,
    status,
    faceValue: BigInt(faceValue),
    balance: status === 4 || status === 5 ? 0n : BigInt(rest),
    leastOrder: random.next() < 0.3 ? BigInt(faceValue) : 0n,
    createdAt,
    expiresAt,
    activatedAt: status === 1 ? undefined : createdAt,
    ...lastUse(customer, uses, calendar),
    uses,
  };
  book.add(coupon);
  record(book, coupon, { operation: '1', cents: coupon.faceValue, at: createdAt });
  recordEnd(book, coupon, BigInt(rest), endsAt);
}

function drawLife(
  { book, customer, random, calendar }: Issue,
  wanted: Status,
): { readonly type: CouponType; readonly createdAt: number; readonly life: Status } {
  const now = calendar.now.getTime();
  const [youngest, oldest] = LIVES[wanted].age;
  const drawn = now - Math.floor((youngest + (oldest - youngest) * random.next()) * DAY);
  const createdAt = wholeSecond(Math.max(drawn, customer.associatedAt + 1000));
  // A reseller has no quota of flexi-purchase coupons.
  const flexible = random.next() < 0.35 && quotasFor(book, customer.ownerId, 1, createdAt).length > 0;
  // A young customer cannot have had a coupon long enough for every state.
  return { type: flexible ? 4 : 1, createdAt, life: now - createdAt < youngest * DAY ? 1 : wanted };
}

function lastUse(customer: Customer, uses: Coupon['uses'], calendar: Calendar): Pick<Coupon, 'lastUsedAt' | 'orderId'> {
  const month = uses.at(-1)?.month;
  if (month === undefined) return { lastUsedAt: undefined, orderId: undefined };
  return { lastUsedAt: startOf(month) + DAY - 1000, orderId: orderIn(customer, month, calendar) };
}

function recordEnd(book: CouponBook, coupon: Coupon, rest: bigint, endsAt: number): void {
  if (coupon.status === 5) record(book, coupon, { operation: '2', cents: rest, at: endsAt });
  if (coupon.status === 4 && rest > 0n) record(book, coupon, { operation: '4', cents: rest, at: endsAt });
  // A used coupon cannot be taken back; somebody tried.
  if (coupon.status === 3) record(book, coupon, { operation: '2', cents: 0n, at: endsAt, succeeded: false });
}

function record(
  book: CouponBook,
  coupon: Coupon,
  event: Pick<CouponRecord, 'operation' | 'cents' | 'at'> & { readonly succeeded?: boolean },
): void {
  book.couponRecords.push({
    id: entityId('r', book.couponRecords.length + 1),
    issuerId: coupon.issuerId,
    quotaId: coupon.quotaId,
    quotaType: quotaTypeOf(coupon),
    couponId: coupon.id,
    customerId: coupon.customerId,
    succeeded: true,
    ...event,
  });
}

const wholeSecond = (time: number): number => Math.floor(time / 1000) * 1000;

/** When a coupon stopped being usable, or now. */
function endOf(
  status: Status,
  { random, createdAt, expiresAt, now }: { random: Random; createdAt: number; expiresAt: number; now: number },
): number {
  if (status === 4) return expiresAt;
  if (status === 5) return wholeSecond(createdAt + (now - createdAt) * (0.6 + 0.3 * random.next()));
  return wholeSecond(now - 3_600_000);
}

/** Spends a coupon on the bills of whole months between its issue and its end, as far as they leave room. */
function spend(issue: Issue, wanted: number, createdAt: number, endsAt: number): Coupon['uses'] {
  const { customer, calendar, paid } = issue;
  let rest = Math.floor(wanted);
  const uses: { month: Month; cents: number }[] = [];
  for (const month of calendar.months) {
    const whole =
      startOf(month) > createdAt && Math.min(startOf(month + 1), calendar.now.getTime() - 3_600_000) <= endsAt;
    if (rest === 0 || !whole) continue;
    const used = paid.get(month) ?? 0;
    const cents = Math.min(rest, billOf(customer, month, calendar) - used);
    if (cents <= 0) continue;
    paid.set(month, used + cents);
    uses.push({ month, cents });
    rest -= cents;
  }
  return uses;
}

const billOf = ({ subscriptions }: Customer, month: Month, calendar: Calendar): number =>
  subscriptions.reduce((sum, subscription) => sum + chargeOf(subscription, month, calendar), 0);

/** The first order of the month; coupons pay in the order of the lines. */
function orderIn(customer: Customer, month: Month, calendar: Calendar): string | undefined {
  const subscription = customer.subscriptions.find((candidate) => chargeOf(candidate, month, calendar) > 0);
  return subscription && tradeIdOf({ customer, subscription, month });
}
