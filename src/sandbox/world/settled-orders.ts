import { chargedAt, isAutomatic, refundedAt } from './bill-drafts.js';
import { NOTHING } from './bill-payments.js';
import type { BillLine, Bills } from './bills.js';
import type { Calendar, Month } from './calendar.js';
import { wasResale, type Customer } from './customers.js';
import { itemsOf } from './order-items.js';
import type { Order, OrderHead, OrderLine, OrderType, Refund } from './orders.js';
import { validityOf } from './period-resources.js';
import { chargeOf, refundOf, type Subscription } from './subscriptions.js';
import { tradeIdOf } from './trade-ids.js';

const MINUTE = 60_000;
const REFUND = 4;
const MONTH = { unit: 2, count: 1 } as const;

/** Works out what it is asked for: a list makes millions of them and shows ten. */
class SettledHead implements OrderHead {
  readonly status = 5;

  constructor(
    readonly customer: Customer,
    private readonly subscription: Subscription,
    private readonly month: Month,
    private readonly isRefund: boolean,
  ) {}

  get id(): string {
    const { customer, subscription, month, isRefund } = this;
    return tradeIdOf({ customer, subscription, month, ...(isRefund && { detailType: REFUND }) });
  }

  get type(): OrderType {
    if (this.isRefund) return 4;
    return this.month === this.subscription.from ? 1 : 2;
  }

  get service(): string {
    return this.subscription.product.service.code;
  }

  get createdBy(): 'CUSTOMER' | 'SYSTEM' {
    return this.type === 2 && isAutomatic(this.subscription) ? 'SYSTEM' : 'CUSTOMER';
  }

  get createdAt(): number {
    return this.createdBy === 'SYSTEM' ? this.paidAt : this.paidAt - MINUTE;
  }

  get paidAt(): number {
    return this.isRefund ? refundedAt(this.month) : chargedAt(this.subscription, this.month);
  }
}

/** Heads of the orders whose money is in the bill of a month. */
export function settledHeads(customer: Customer, month: Month, calendar: Calendar): OrderHead[] {
  const heads: OrderHead[] = [];
  for (const subscription of customer.subscriptions) {
    if (subscription.mode !== 1 || chargeOf(subscription, month, calendar) === 0) continue;
    heads.push(new SettledHead(customer, subscription, month, false));
    if (refundOf(subscription, month) > 0) heads.push(new SettledHead(customer, subscription, month, true));
  }
  return heads;
}

/** The orders themselves: what each costs and how it was paid is what the bill says. */
export const settledOrders = (customer: Customer, month: Month, bills: Bills): readonly Order[] =>
  bills
    .linesOf(customer, month)
    .filter(({ subscription }) => subscription.mode === 1)
    .map(orderOf);

function orderOf(line: BillLine): Order {
  const { subscription, month, customer } = line;
  const isRefund = line.detailType === REFUND;
  const { id, type, status, service, createdBy, createdAt, paidAt } = new SettledHead(
    customer,
    subscription,
    month,
    isRefund,
  );
  return {
    id,
    customer,
    type,
    status,
    service,
    createdBy,
    createdAt,
    paidAt,
    discount: wasResale(customer) ? 3 : 2,
    payBefore: undefined,
    lines: linesOf(line, isRefund ? refundIn(line) : undefined),
    parts: [],
    wholeId: undefined,
  };
}

function linesOf(line: BillLine, refund: Refund | undefined): readonly OrderLine[] {
  const { subscription, month, official, payable, payment } = line;
  const [main, ...attached] = itemsOf(subscription);
  const validity = validityOf(subscription, month);
  const settled: OrderLine = { item: main, term: MONTH, validity, official, payable, payment, refund };
  if (refund !== undefined) return [settled];
  const included = attached.map((item) => ({ ...settled, item, official: 0n, payable: 0n, payment: NOTHING }));
  return [settled, ...included];
}

const refundIn = ({ customer, subscription, month, payable }: BillLine): Refund => ({
  baseOrderId: tradeIdOf({ customer, subscription, month }),
  consumed: BigInt(subscription.cents) + payable,
  fee: 0n,
});
