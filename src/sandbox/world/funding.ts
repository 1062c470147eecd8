import { startOf, type Calendar, type Month } from './calendar.js';
import type { CouponBook } from './coupons.js';
import { isResale, type Customer, type CustomerBook } from './customers.js';
import { entityId } from './organization-id.js';
import type { Random } from './random.js';
import { chargeOf, refundOf } from './subscriptions.js';
import { grantReseller, reclaimReseller, type Treasury } from './treasury.js';

const HOUR = 3_600_000;
/** Steps, in cents, in which customers, resellers and the partner itself are given money. */
const CUSTOMER_STEP = 10_000;
const RESELLER_STEP = 1_000_000n;
const RECHARGE_STEP = 100_000_000n;
const RECLAIM_SHARE = 0.05;

/** Balances, in cents, that some customers end with: no double can hold the first, and the second ends in a zero. */
const FINAL_BALANCES: ReadonlyMap<string, bigint> = new Map([
  [entityId('c', 2), 1_234_567_890_123_456_789n],
  [entityId('c', 3), 10n],
]);

interface Move {
  readonly accountId: string;
  /** Negative for a reclaim; a number, as two million more bigints would take seconds. */
  readonly cents: number;
  readonly at: number;
}

/** What an owner gives its customers for a month, and what it takes back after it, each in the order of time. */
interface MonthlyMoves {
  readonly atStart: Move[];
  readonly atEnd: Move[];
}

export interface FundingOptions {
  readonly partner: Treasury;
  readonly resellers: readonly Treasury[];
  readonly customers: CustomerBook;
  readonly coupons: CouponBook;
  readonly calendar: Calendar;
  readonly random: Random;
}

/**
 * Plays the money of 13 months through the accounts, so that it is there before it is spent: the partner
 * recharges, funds its resellers, each owner funds its resale customers, they spend, and some of the rest is taken back.
 */
export function seedFunding(options: FundingOptions): void {
  const { partner, resellers, calendar } = options;
  const moves = new Map([partner, ...resellers].map((owner) => [owner, fundCustomers(options, owner.ownerId)]));
  calendar.months.forEach((month, index) => {
    const own = [...moves].flatMap(([owner, months]) => {
      const inMonth = months[index];
      return inMonth === undefined ? [] : [[owner, inMonth] as const];
    });
    bookMonth(options, new Map(own), month);
  });
  settle(options);
}

function bookMonth(
  { partner, resellers, random, calendar }: FundingOptions,
  moves: ReadonlyMap<Treasury, MonthlyMoves>,
  month: Month,
): void {
  const neededBy = (owner: Treasury): bigint => totalOf(moves.get(owner)?.atStart ?? []);
  const grants = resellers.map((reseller) => roundUp(neededBy(reseller) - reseller.balance, RESELLER_STEP));
  const needed = grants.reduce((sum, cents) => sum + cents, neededBy(partner));
  const recharge = roundUp(needed - partner.balance, RECHARGE_STEP);
  if (recharge > 0n) partner.post('RECHARGE', partner.ownerId, recharge, startOf(month) + HOUR);
  resellers.forEach((reseller, index) => {
    adjustReseller(partner, reseller, grants[index] ?? 0n, startOf(month) + (2 + index / 4) * HOUR);
  });
  for (const [owner, { atStart, atEnd }] of moves) {
    for (const { accountId, cents, at } of atStart) adjust(owner, accountId, BigInt(cents), at);
    for (const { accountId, cents, at } of atEnd) adjust(owner, accountId, BigInt(cents), at);
  }
  for (const reseller of resellers) {
    const taken = random.next() < 0.15 && month < calendar.latest ? reseller.balance / 2n : 0n;
    adjustReseller(partner, reseller, -taken, startOf(month + 1) - HOUR / 4);
  }
}

const totalOf = (moves: readonly Move[]): bigint => BigInt(moves.reduce((sum, { cents }) => sum + cents, 0));
const roundUp = (cents: bigint, step: bigint): bigint => (cents <= 0n ? 0n : ((cents + step - 1n) / step) * step);

/** @param cents negative for a reclaim. */
function adjust(owner: Treasury, accountId: string, cents: bigint, at: number): void {
  if (cents > 0n) owner.post('GRANT', accountId, cents, at);
  if (cents < 0n) owner.post('RECLAIM', accountId, -cents, at);
}

function adjustReseller(partner: Treasury, reseller: Treasury, cents: bigint, at: number): void {
  if (cents > 0n) grantReseller(partner, reseller, cents, at);
  if (cents < 0n) reclaimReseller(partner, reseller, -cents, at);
}

/** Moves money to and from the customers of one owner, customer by customer. @returns the moves, month by month. */
function fundCustomers(options: FundingOptions, ownerId: string): readonly MonthlyMoves[] {
  const moves = options.calendar.months.map((): MonthlyMoves => ({ atStart: [], atEnd: [] }));
  const own = options.customers.ofOwner(ownerId);
  own.forEach((customer, index) => {
    if (isResale(customer)) fundCustomer(options, customer, { moves, place: index / own.length });
  });
  return moves;
}

/** @param plan.place from 0 to 1 in the list: moves are spread over hours in its order, which is the ledger's order, too. */
function fundCustomer(
  { coupons, calendar, random }: FundingOptions,
  customer: Customer,
  { moves, place }: { readonly moves: readonly MonthlyMoves[]; readonly place: number },
): void {
  const accountId = customer.id;
  const { cash, refunds, debt } = spendingOf(customer, { coupons, calendar });
  const during = (hours: number): number => Math.floor(place * hours * 3600) * 1000;
  let balance = 0;
  moves.forEach(({ atStart, atEnd }, index) => {
    const month = calendar.first + index;
    const spent = cash[index] ?? 0;
    // Refunds come at the end of the month, so that what they give back is needed before.
    const grant = grantFor(customer, spent + (refunds[index] ?? 0) - balance);
    if (grant > 0) atStart.push({ accountId, cents: grant, at: startOf(month) + 3 * HOUR + during(3) });
    balance += grant - spent;
    if (month === calendar.latest || balance < 2 || random.next() >= RECLAIM_SHARE) return;
    const taken = Math.floor(balance / 2);
    atEnd.push({ accountId, cents: -taken, at: startOf(month + 1) - 2 * HOUR + during(1) });
    balance -= taken;
  });
  customer.balance = BigInt(balance);
  customer.debt = BigInt(debt);
}

function grantFor({ paysLate }: Customer, short: number): number {
  if (short <= 0) return 0;
  // Who pays late has nothing left over, or it would have paid; the others get enough for about half a year.
  return paysLate ? short : Math.ceil((6 * short) / CUSTOMER_STEP) * CUSTOMER_STEP;
}

interface Spending {
  /** Cents per month, refunds deducted. */
  readonly cash: readonly number[];
  readonly refunds: readonly number[];
  /** Cents still owed of the latest month. */
  readonly debt: number;
}

/** What a resale customer spends of its account. */
function spendingOf(customer: Customer, { coupons, calendar }: Pick<FundingOptions, 'coupons' | 'calendar'>): Spending {
  const cash = calendar.months.map(() => 0);
  const refunds = calendar.months.map(() => 0);
  const add = (sums: number[], month: Month, cents: number): void => {
    sums[month - calendar.first] = (sums[month - calendar.first] ?? 0) + cents;
  };
  let debt = 0;
  for (const subscription of customer.subscriptions) {
    for (const month of calendar.months) add(cash, month, chargeOf(subscription, month, calendar));
    if (customer.paysLate && subscription.mode === 3) {
      const owed = chargeOf(subscription, calendar.latest, calendar);
      add(cash, calendar.latest, -owed);
      debt += owed;
    }
    if (subscription.until === undefined) continue;
    add(refunds, subscription.until, refundOf(subscription, subscription.until));
    add(cash, subscription.until, -refundOf(subscription, subscription.until));
  }
  for (const { uses } of coupons.ofCustomer(customer.id)) for (const { month, cents } of uses) add(cash, month, -cents);
  return { cash, refunds, debt };
}

/** Brings the customers of `FINAL_BALANCES` to where they are to end. */
function settle({ partner, customers, calendar }: FundingOptions): void {
  const at = startOf(calendar.latest) + 7 * HOUR;
  for (const [id, balance] of FINAL_BALANCES) {
    const customer = customers.get(id);
    if (customer === undefined) continue;
    const missing = balance - customer.balance;
    const recharge = roundUp(missing - partner.balance, RECHARGE_STEP);
    if (recharge > 0n) partner.post('RECHARGE', partner.ownerId, recharge, at);
    adjust(partner, id, missing, at);
    customer.balance = balance;
  }
}
