import { sum } from '../amount.js';
import { NOTHING, type Payment } from './bill-payments.js';
import { dayEnd } from './calendar.js';
import { centsOfPeriod } from './catalogue.js';
import type { Coupon } from './coupons.js';
import { isResale, type Customer } from './customers.js';
import { discounted, type Discount } from './order-discounts.js';
import { monthsOf, type Order, type OrderLine, type Validity } from './orders.js';
import { isValidLine, type CreditLine } from './own-accounts.js';
import { monthsAfter, type PaidPeriod, type PeriodResource } from './period-resources.js';
import type { World } from './world.js';

/** What an order is paid with, and at which price. */
export interface PaymentChoice {
  readonly coupons: readonly Coupon[];
  readonly discount: Discount | undefined;
}

/** Cents of each of an order's means of payment. */
interface Split {
  readonly spent: readonly (readonly [Coupon, bigint])[];
  readonly cash: bigint;
  readonly credit: bigint;
}

const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * Pays the order and provides what it is about, or does nothing at all.
 *
 * @returns whether the customer had enough.
 */
export function payOrder(world: World, order: Order, { coupons, discount }: PaymentChoice): boolean {
  const { customer } = order;
  const lines = discounted(order.lines, discount);
  const split = splitOf(world, customer, { coupons, due: sum(lines, ({ payable }) => payable) });
  if (split === undefined) return false;
  spendCoupons(world, order, split);
  spendMoney(world, order, split);
  provide(world, withLines({ ...order, discount: discount?.kind }, paidLines(lines, split)));
  return true;
}

/** Coupons first, then cash, then credit; undefined when all of it is not enough. */
function splitOf(
  world: World,
  customer: Customer,
  { coupons, due }: { readonly coupons: readonly Coupon[]; readonly due: bigint },
): Split | undefined {
  let rest = due;
  const take = (cents: bigint): bigint => {
    const taken = lesser(rest, cents);
    rest -= taken;
    return taken;
  };
  const inOrder = coupons.toSorted((a, b) => a.type - b.type);
  const spent = inOrder.map((coupon) => [coupon, take(coupon.balance)] as const);
  const cash = take(cashOf(world, customer));
  const credit = take(sum(creditLinesOf(world, customer), ({ balance }) => balance));
  return rest > 0n ? undefined : { spent, cash, credit };
}

const cashOf = ({ ownAccounts }: World, customer: Customer): bigint =>
  isResale(customer) ? customer.balance : ownAccounts.of(customer).balance;

const creditLinesOf = ({ ownAccounts, now }: World, customer: Customer): readonly CreditLine[] =>
  isResale(customer) ? [] : ownAccounts.of(customer).creditLines.filter((line) => isValidLine(line, now.getTime()));

function spendCoupons({ now }: World, { id }: Order, { spent }: Split): void {
  const at = now.getTime();
  for (const [coupon, cents] of spent) {
    if (cents === 0n) continue;
    coupon.balance -= cents;
    coupon.moves.push({ kind: 'PAID', cents: -cents, at, orderId: id });
    coupon.lastUsedAt = at;
    coupon.orderId = id;
    if (coupon.balance === 0n) coupon.status = 3;
  }
}

function spendMoney(world: World, { id, customer }: Order, { cash, credit }: Split): void {
  if (isResale(customer)) {
    customer.balance -= cash;
    return;
  }
  const account = world.ownAccounts.of(customer);
  const movement = { kind: 'DEDEUCT', tradeId: id, at: world.now.getTime() } as const;
  if (cash > 0n) account.post({ ...movement, cents: -cash });
  let rest = credit;
  for (const line of creditLinesOf(world, customer)) {
    const cents = lesser(rest, line.balance);
    line.balance -= cents;
    rest -= cents;
  }
  if (credit > 0n) account.postCredit({ ...movement, cents: -credit });
}

/** Shares the means out, line by line. */
function paidLines(lines: readonly OrderLine[], { spent, cash, credit }: Split): readonly OrderLine[] {
  const ofType = (wanted: number): bigint => sum(spent, ([{ type }, cents]) => (type === wanted ? cents : 0n));
  const left: Record<'coupon' | 'flexiPurchaseCoupon' | 'cash' | 'credit', bigint> = {
    coupon: ofType(1),
    flexiPurchaseCoupon: ofType(4),
    cash,
    credit,
  };
  return lines.map((line) => {
    let due = line.payable;
    const take = (means: keyof typeof left): bigint => {
      const cents = lesser(due, left[means]);
      left[means] -= cents;
      due -= cents;
      return cents;
    };
    const payment: Payment = {
      ...NOTHING,
      coupon: take('coupon'),
      flexiPurchaseCoupon: take('flexiPurchaseCoupon'),
      cash: take('cash'),
      credit: take('credit'),
    };
    return { ...line, payment };
  });
}

/** The order with other lines; those of a combined transaction belong to its parts. */
function withLines(order: Order, lines: readonly OrderLine[]): Order {
  let from = 0;
  const parts = order.parts.map((part) => {
    const own = lines.slice(from, from + part.lines.length);
    from += own.length;
    return { ...part, discount: order.discount, lines: own };
  });
  return { ...order, lines, parts };
}

/** Completes a paid order: what was bought runs, what was renewed runs longer. */
function provide(world: World, order: Order): void {
  const completed = order.parts.length === 0 ? providePart(world, order) : undefined;
  const parts = order.parts.map((part) => providePart(world, part));
  const whole = completed ?? { ...order, lines: parts.flatMap(({ lines }) => lines), parts };
  world.orders.put({ ...whole, status: 5, paidAt: world.now.getTime() });
}

function providePart(world: World, order: Order): Order {
  const [main] = order.lines;
  if (main === undefined) return order;
  const known = order.type === 2 ? world.periodResources.find(order.customer, main.item.resourceId) : undefined;
  const validity = validityOf(world, main, known);
  const lines = order.lines.map((line) => ({ ...line, validity }));
  world.periodResources.put(
    known === undefined ? bought(world, order, validity) : renewed(world, known, order, validity),
  );
  return { ...order, lines, status: 5, paidAt: world.now.getTime() };
}

/** From now, or from the end of what is paid already; always up to the end of a day. */
function validityOf({ now }: World, { term }: OrderLine, known: PeriodResource | undefined): Validity {
  if (known === undefined) return { from: now.getTime(), to: monthsAfter(dayEnd(now.getTime()), monthsOf(term)) };
  return { from: known.expiresAt + 1000, to: monthsAfter(known.expiresAt, monthsOf(term)) };
}

function bought({ now }: World, order: Order, validity: Validity): PeriodResource {
  const { id, customer, lines } = order;
  const [main, ...attached] = lines.map(({ item }) => item);
  if (main === undefined) throw new Error(`${id} is about nothing`);
  const { product, region, size = 1 } = main;
  return {
    customer,
    items: [main, ...attached],
    status: 2,
    isTrial: false,
    monthly: BigInt((centsOfPeriod(product, 2, region) ?? 0) * size),
    effectiveAt: validity.from,
    expiresAt: validity.to,
    updatedAt: now.getTime(),
    policy: 0,
    autoRenewal: undefined,
    periods: [periodOf(order, validity)],
  };
}

const renewed = ({ now }: World, resource: PeriodResource, order: Order, validity: Validity): PeriodResource => ({
  ...resource,
  expiresAt: validity.to,
  updatedAt: now.getTime(),
  periods: [...resource.periods, periodOf(order, validity)],
});

/** What is attached costs nothing of its own. */
function periodOf({ id, wholeId, type, lines: [main] }: Order, validity: Validity): PaidPeriod {
  const { official = 0n, payable = 0n, payment = NOTHING } = main ?? {};
  return { ...validity, orderId: id, tradeId: wholeId ?? id, isPurchase: type === 1, official, payable, payment };
}
