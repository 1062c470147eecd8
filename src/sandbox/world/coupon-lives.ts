import { DAY, startOf, type Calendar, type Month } from './calendar.js';
import type { Coupon, CouponMove } from './coupons.js';
import type { Customer } from './customers.js';
import type { Random } from './random.js';
import { chargeOf } from './subscriptions.js';
import { tradeIdOf } from './trade-ids.js';

export type Status = Coupon['status'];

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
const SHARE_WITH_COUPONS = 0.12;

/** A customer whose bills coupons pay. */
export interface Holder {
  readonly customer: Customer;
  readonly random: Random;
  readonly calendar: Calendar;
  /** Cents of each month's bill that coupons have paid already. */
  readonly paid: Map<Month, number>;
}

/** In which states a customer has coupons; in every one when it is among those that tests and examples count on. */
export function drawStatuses(random: Random, hasEvery: boolean): readonly Status[] {
  if (hasEvery) return EVERY_STATUS;
  if (random.next() >= SHARE_WITH_COUPONS) return [];
  return Array.from({ length: random.int(1, 3) }, () => random.pick(STATUSES));
}

export interface Birth {
  readonly createdAt: number;
  readonly life: Status;
}

/** When a coupon was issued that is to be in a state by now. */
export function drawBirth({ customer, random, calendar }: Holder, wanted: Status): Birth {
  const now = calendar.now.getTime();
  const [youngest, oldest] = LIVES[wanted].age;
  const drawn = now - Math.floor((youngest + (oldest - youngest) * random.next()) * DAY);
  const createdAt = wholeSecond(Math.max(drawn, customer.associatedAt + 1000));
  // A young customer cannot have had a coupon long enough for every state.
  return { createdAt, life: now - createdAt < youngest * DAY ? 1 : wanted };
}

/** What has become of a coupon. */
export type Past = Pick<
  Coupon,
  | 'status'
  | 'faceValue'
  | 'balance'
  | 'createdAt'
  | 'startsAt'
  | 'expiresAt'
  | 'activatedAt'
  | 'lastUsedAt'
  | 'orderId'
  | 'uses'
  | 'moves'
>;

/**
 * Lets a coupon pay bills from its issue to its end.
 *
 * @returns what has become of it, and when it stopped being usable, or now.
 */
export function live(
  holder: Holder,
  { createdAt, life }: Birth,
  faceValue: number,
): Past & { readonly endsAt: number } {
  const { customer, random, calendar } = holder;
  const expiresAt = createdAt + LIVES[life].validDays * DAY;
  const endsAt = endOf(life, { random, createdAt, expiresAt, now: calendar.now.getTime() });
  const uses = spend(holder, faceValue * random.pick(LIVES[life].spent), createdAt, endsAt);
  const rest = BigInt(faceValue - uses.reduce((sum, { cents }) => sum + cents, 0));
  // The bills may leave no room to use all of it.
  const status = life === 3 && rest > 0n ? 2 : life;
  const moves = movesOf(status, rest, endsAt);
  return {
    status,
    faceValue: BigInt(faceValue),
    balance: moves.length > 0 ? 0n : rest,
    createdAt,
    startsAt: createdAt,
    expiresAt,
    activatedAt: status === 1 ? undefined : createdAt,
    ...lastUse(customer, uses, calendar),
    uses,
    moves,
    endsAt,
  };
}

function movesOf(status: Status, rest: bigint, at: number): CouponMove[] {
  if (rest === 0n) return [];
  if (status === 4) return [{ kind: 'EXPIRED', cents: -rest, at }];
  return status === 5 ? [{ kind: 'RECLAIMED', cents: -rest, at }] : [];
}

function lastUse(customer: Customer, uses: Coupon['uses'], calendar: Calendar): Pick<Coupon, 'lastUsedAt' | 'orderId'> {
  const month = uses.at(-1)?.month;
  if (month === undefined) return { lastUsedAt: undefined, orderId: undefined };
  return { lastUsedAt: startOf(month) + DAY - 1000, orderId: orderIn(customer, month, calendar) };
}

export const wholeSecond = (time: number): number => Math.floor(time / 1000) * 1000;

function endOf(
  status: Status,
  { random, createdAt, expiresAt, now }: { random: Random; createdAt: number; expiresAt: number; now: number },
): number {
  if (status === 4) return expiresAt;
  if (status === 5) return wholeSecond(createdAt + (now - createdAt) * (0.6 + 0.3 * random.next()));
  return wholeSecond(now - 3_600_000);
}

/** Spends a coupon on the bills of whole months between its issue and its end, as far as they leave room. */
function spend(holder: Holder, wanted: number, createdAt: number, endsAt: number): Coupon['uses'] {
  const { customer, calendar, paid } = holder;
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
