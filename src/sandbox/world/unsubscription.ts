import { sum } from '../amount.js';
import { NOTHING, type Payment } from './bill-payments.js';
import { DAY } from './calendar.js';
import type { Coupon, PayingType } from './coupons.js';
import { isResale, type Customer } from './customers.js';
import { newOrder, type Order, type OrderLine, type OrderType } from './orders.js';
import type { PaidPeriod, PeriodResource } from './period-resources.js';
import type { World } from './world.js';

/** A purchase can be given back for nothing this long. */
const FREE_PERIOD = 5 * DAY;
/** Percent of the cash given back later. */
const FEE = 5n;
const MONTH = { unit: 2, count: 1 } as const;

/** Periods that have not begun. */
export const renewedPeriods = ({ periods }: PeriodResource, now: number): readonly PaidPeriod[] =>
  periods.filter(({ from }) => from > now);

/** Ends some paid periods of a resource and gives back what is left of them. @returns the order that does. */
export function giveBack(
  world: World,
  resource: PeriodResource,
  { type, periods }: { readonly type: OrderType; readonly periods: readonly PaidPeriod[] },
): Order {
  const { customer, items } = resource;
  const at = world.now.getTime();
  const id = world.orders.nextId(customer);
  const lines = periods.map((period): OrderLine => {
    const { back, fee } = refundOf(world, customer, period);
    const cents = totalOf(back);
    return {
      item: items[0],
      term: MONTH,
      validity: { from: period.from, to: period.to },
      official: -cents,
      payable: -cents,
      payment: negative(back),
      refund: { baseOrderId: period.orderId, consumed: period.payable - cents - fee, fee },
    };
  });
  lines.forEach(({ payment }, index) => {
    restore(world, customer, { id, payment, tradeId: periods[index]?.tradeId ?? '' });
  });
  const order = { ...newOrder({ id, customer, type, status: 5, createdAt: at, lines }), paidAt: at };
  world.orders.put(order);
  world.periodResources.put(without(resource, periods, at));
  return order;
}

function without(resource: PeriodResource, ended: readonly PaidPeriod[], at: number): PeriodResource {
  const periods = resource.periods.filter((period) => !ended.includes(period));
  const last = periods.at(-1);
  if (last === undefined) return { ...resource, status: 3, updatedAt: at, policy: 0, autoRenewal: undefined, periods };
  return { ...resource, expiresAt: last.to, updatedAt: at, periods };
}

interface Back {
  readonly back: Payment;
  readonly fee: bigint;
}

/** Everything within the free period and of what has not begun; else cash in part, and coupons by R-132. */
function refundOf(world: World, customer: Customer, period: PaidPeriod): Back {
  const now = world.now.getTime();
  const { payment, tradeId, from, to, isPurchase } = period;
  const isFree = from > now || (isPurchase && now - from < FREE_PERIOD);
  const remaining = BigInt(Math.max(0, Math.floor((to - now) / DAY)));
  const total = BigInt(Math.max(1, Math.round((to - from) / DAY)));
  const part = (cents: bigint): bigint => (isFree ? cents : (cents * remaining) / total);
  const ofCoupons = (type: PayingType, cents: bigint): bigint =>
    lesser(
      cents,
      sum(restorable(world, customer, { tradeId, type }), ({ cents: used }) => used),
    );
  const cash = part(payment.cash);
  const fee = isFree ? 0n : (cash * FEE) / 100n;
  return {
    back: {
      ...NOTHING,
      cash: cash - fee,
      credit: part(payment.credit),
      coupon: isFree ? ofCoupons(1, payment.coupon) : 0n,
      flexiPurchaseCoupon: ofCoupons(4, part(payment.flexiPurchaseCoupon)),
    },
    fee,
  };
}

const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

interface Used {
  readonly coupon: Coupon;
  /** Cents that an order took and that have not come back. */
  readonly cents: bigint;
}

/** What came from coupons that ended or were taken back since is lost; so is what bills of whole months took. */
function restorable(
  { coupons, now }: World,
  customer: Customer,
  { tradeId, type }: { readonly tradeId: string; readonly type: PayingType },
): readonly Used[] {
  return coupons
    .ofCustomer(customer.id)
    .filter((coupon) => coupon.type === type && coupon.status <= 3 && coupon.expiresAt > now.getTime())
    .map((coupon) => ({
      coupon,
      cents: -sum(coupon.moves, (move) => (move.orderId === tradeId ? move.cents : 0n)),
    }))
    .filter(({ cents }) => cents > 0n);
}

const totalOf = (back: Payment): bigint => back.cash + back.credit + back.coupon + back.flexiPurchaseCoupon;

const negative = ({ cash, credit, coupon, flexiPurchaseCoupon }: Payment): Payment => ({
  ...NOTHING,
  cash: -cash,
  credit: -credit,
  coupon: -coupon,
  flexiPurchaseCoupon: -flexiPurchaseCoupon,
});

interface Restoration {
  readonly id: string;
  /** Negative: what goes back. */
  readonly payment: Payment;
  /** What it was paid as. */
  readonly tradeId: string;
}

function restore(world: World, customer: Customer, { id, payment, tradeId }: Restoration): void {
  restoreMoney(world, customer, { id, payment });
  restoreCoupons(world, customer, { type: 1, cents: -payment.coupon, tradeId });
  restoreCoupons(world, customer, { type: 4, cents: -payment.flexiPurchaseCoupon, tradeId });
}

function restoreMoney(
  world: World,
  customer: Customer,
  { id, payment: { cash, credit } }: Pick<Restoration, 'id' | 'payment'>,
): void {
  if (isResale(customer)) {
    customer.balance -= cash;
    return;
  }
  const account = world.ownAccounts.of(customer);
  const movement = { kind: 'REFUND', tradeId: id, at: world.now.getTime() } as const;
  if (cash < 0n) account.post({ ...movement, cents: -cash });
  if (credit < 0n) account.postCredit({ ...movement, cents: -credit });
  const [line] = account.creditLines;
  if (line !== undefined) line.balance -= credit;
}

function restoreCoupons(
  world: World,
  customer: Customer,
  { type, cents, tradeId }: { readonly type: PayingType; readonly cents: bigint; readonly tradeId: string },
): void {
  let rest = cents;
  for (const { coupon, cents: used } of restorable(world, customer, { tradeId, type })) {
    const back = lesser(rest, used);
    if (back === 0n) continue;
    rest -= back;
    coupon.balance += back;
    coupon.status = 2;
    coupon.moves.push({ kind: 'REFUNDED', cents: back, at: world.now.getTime(), orderId: tradeId });
  }
}
