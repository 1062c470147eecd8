import { startOf, type Calendar, type Month } from './calendar.js';
import type { CouponBook } from './coupons.js';
import { isResale, type Customer, type CustomerBook } from './customers.js';
import { entityId } from './organization-id.js';
import type { Random } from './random.js';
import { chargeOf, refundOf } from './subscriptions.js';
import type { Treasury } from './treasury.js';

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

interface Spender extends Spending {
  readonly customer: Customer;
  /** Cents; a number while the months are played, as millions of bigints would take seconds. */
  balance: number;
}

interface Move {
  readonly accountId: string;
  /** Negative for a reclaim. */
  readonly cents: bigint;
  readonly at: number;
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
  const { partner, resellers, customers, calendar } = options;
  const spenders = new Map(
    [partner, ...resellers].map((owner) => [owner, spendersOf(options, customers.ofOwner(owner.ownerId))]),
  );
  for (const month of calendar.months) fundMonth(options, spenders, month);
  for (const own of spenders.values()) settle(options, own);
}

const spendersOf = (options: FundingOptions, customers: readonly Customer[]): readonly Spender[] =>
  customers.filter(isResale).map((customer) => ({ customer, balance: 0, ...spendingOf(customer, options) }));

function fundMonth(options: FundingOptions, spenders: ReadonlyMap<Treasury, readonly Spender[]>, month: Month): void {
  const { partner, resellers, random, calendar } = options;
  const fund = (owner: Treasury) => fundCustomers(options, spenders.get(owner) ?? [], month);
  const funding = new Map(resellers.map((reseller) => [reseller, fund(reseller)]));
  const own = fund(partner);
  const grants = resellers.map((reseller) => shortOf(reseller, funding.get(reseller)?.atStart ?? [], RESELLER_STEP));
  const needed = grants.reduce((sum, cents) => sum + cents, totalOf(own.atStart));
  const recharge = roundUp(needed - partner.balance, RECHARGE_STEP);
  if (recharge > 0n) partner.post('RECHARGE', partner.ownerId, recharge, startOf(month) + HOUR);
  resellers.forEach((reseller, index) => {
    adjustReseller(partner, reseller, { cents: grants[index] ?? 0n, at: startOf(month) + (2 + index / 4) * HOUR });
  });
  for (const [treasury, { atStart, atEnd }] of [[partner, own] as const, ...funding]) {
    for (const move of [...atStart, ...atEnd]) bookMove(treasury, move);
  }
  for (const reseller of resellers) {
    const taken = random.next() < 0.15 && month < calendar.latest ? reseller.balance / 2n : 0n;
    adjustReseller(partner, reseller, { cents: -taken, at: startOf(month + 1) - HOUR / 4 });
  }
}

const totalOf = (moves: readonly Move[]): bigint => moves.reduce((sum, { cents }) => sum + cents, 0n);
const roundUp = (cents: bigint, step: bigint): bigint => (cents <= 0n ? 0n : ((cents + step - 1n) / step) * step);
const shortOf = (treasury: Treasury, moves: readonly Move[], step: bigint): bigint =>
  roundUp(totalOf(moves) - treasury.balance, step);

function bookMove(treasury: Treasury, { accountId, cents, at }: Move): void {
  if (cents > 0n) treasury.post('GRANT', accountId, cents, at);
  if (cents < 0n) treasury.post('RECLAIM', accountId, -cents, at);
}

function adjustReseller(partner: Treasury, reseller: Treasury, { cents, at }: Omit<Move, 'accountId'>): void {
  bookMove(partner, { accountId: reseller.ownerId, cents, at });
  if (cents > 0n) reseller.post('RECEIVED', partner.ownerId, cents, at);
  if (cents < 0n) reseller.post('TAKEN_BACK', partner.ownerId, -cents, at);
}

/** What one owner gives its customers for a month, and takes back after it; the customers' accounts move along. */
function fundCustomers(
  { calendar, random }: FundingOptions,
  spenders: readonly Spender[],
  month: Month,
): { readonly atStart: readonly Move[]; readonly atEnd: readonly Move[] } {
  const atStart: Move[] = [];
  const atEnd: Move[] = [];
  const latest = month === calendar.latest;
  // Evenly over three hours and one, in the order of the list, which keeps the ledger in the order of time.
  const spread = (hours: number, index: number): number => Math.floor((index * hours * 3600) / spenders.length) * 1000;
  spenders.forEach((spender, index) => {
    const spent = spender.cash[month - calendar.first] ?? 0;
    if (spent === 0 && spender.balance === 0) return;
    const accountId = spender.customer.id;
    const grant = grantFor(spender, spent + refundsIn(spender.customer, month));
    if (grant > 0) atStart.push({ accountId, cents: BigInt(grant), at: startOf(month) + 3 * HOUR + spread(3, index) });
    spender.balance += grant - spent;
    if (latest || spender.balance < 2 || random.next() >= RECLAIM_SHARE) return;
    const taken = Math.floor(spender.balance / 2);
    atEnd.push({ accountId, cents: BigInt(-taken), at: startOf(month + 1) - 2 * HOUR + spread(1, index) });
    spender.balance -= taken;
  });
  return { atStart, atEnd };
}

/** Refunds come at the end of the month, so that what they give back is needed before. */
const refundsIn = ({ subscriptions }: Customer, month: Month): number =>
  subscriptions.reduce((sum, subscription) => sum + refundOf(subscription, month), 0);

function grantFor({ customer, balance }: Spender, needed: number): number {
  const short = Math.max(0, needed - balance);
  // Who pays late has nothing left over, or it would have paid; the others get enough for about three months.
  return customer.paysLate ? short : Math.ceil((3 * short) / CUSTOMER_STEP) * CUSTOMER_STEP;
}

/** Writes the result into the customers' accounts, and brings those of `FINAL_BALANCES` to where they are to end. */
function settle({ partner, calendar }: FundingOptions, spenders: readonly Spender[]): void {
  for (const { customer, balance, debt } of spenders) {
    customer.debt = BigInt(debt);
    customer.balance = FINAL_BALANCES.get(customer.id) ?? BigInt(balance);
    const missing = customer.balance - BigInt(balance);
    const at = startOf(calendar.latest) + 7 * HOUR;
    const recharge = roundUp(missing - partner.balance, RECHARGE_STEP);
    if (recharge > 0n) partner.post('RECHARGE', partner.ownerId, recharge, at);
    if (missing !== 0n) bookMove(partner, { accountId: customer.id, cents: missing, at });
  }
}

interface Spending {
  /** Cents per month, refunds deducted, from the first month on. */
  readonly cash: readonly number[];
  /** Cents still owed of the latest month. */
  readonly debt: number;
}

/** What a resale customer spends of its account. */
function spendingOf(
  { id, subscriptions, paysLate }: Customer,
  { coupons, calendar }: Pick<FundingOptions, 'coupons' | 'calendar'>,
): Spending {
  let debt = 0;
  const cash = calendar.months.map((month) => {
    const late = paysLate && month === calendar.latest;
    let cents = 0;
    for (const subscription of subscriptions) {
      const charge = chargeOf(subscription, month, calendar);
      if (late && subscription.mode === 3) debt += charge;
      else cents += charge - (charge > 0 ? refundOf(subscription, month) : 0);
    }
    return cents;
  });
  for (const { uses } of coupons.ofCustomer(id)) {
    for (const { month, cents } of uses) cash[month - calendar.first] = (cash[month - calendar.first] ?? 0) - cents;
  }
  return { cash, debt };
}
