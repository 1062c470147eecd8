import { draftsOf, isRefund, type Draft } from './bill-drafts.js';
import { paymentOf, type Payment } from './bill-payments.js';
import type { Calendar, Month } from './calendar.js';
import type { CouponBook } from './coupons.js';
import { wasResale, type Customer } from './customers.js';
import { chargeOf, refundOf, type ChargeMode, type Subscription } from './subscriptions.js';

/** One line of a customer's bill; amounts in cents. */
export interface BillLine extends Draft {
  /** Position among the customer's lines of the month. */
  readonly index: number;
  readonly customer: Customer;
  /** Paid in these ways; together the payable amount. */
  readonly payment: Payment;
  readonly payable: bigint;
  readonly discount: bigint;
  readonly official: bigint;
}

/** What one subscription costs a resale customer in a month: what was charged (0), or what was given back (1). */
export interface MonthlyRow {
  readonly customer: Customer;
  readonly subscription: Subscription;
  readonly month: Month;
  readonly billType: '0' | '1';
}

/**
 * The bills of all customers, made when they are asked for: 200,000 customers have 10 million lines, and each follows
 * from the customer's subscriptions and coupons.
 */
export class Bills {
  constructor(
    private readonly calendar: Calendar,
    private readonly coupons: CouponBook,
  ) {}

  /** Oldest first. */
  linesOf(customer: Customer, month: Month): readonly BillLine[] {
    const drafts = customer.subscriptions.flatMap((subscription) => draftsOf(subscription, month, this.calendar));
    drafts.sort((a, b) => a.at - b.at);
    const coupons = {
      1: BigInt(this.coupons.usedIn(customer.id, month, 1)),
      4: BigInt(this.coupons.usedIn(customer.id, month, 4)),
    };
    const overdue = customer.paysLate && month === this.calendar.latest;
    return drafts.map((draft, index) =>
      lineOf(customer, draft, index, paymentOf(customer, draft, { coupons, overdue })),
    );
  }

  /** Whether there is a line at all, without making one. */
  hasLines({ subscriptions }: Customer, month: Month): boolean {
    return subscriptions.some((subscription) => chargeOf(subscription, month, this.calendar) > 0);
  }

  /** Which rows the monthly bill of a customer has; none for a referral customer. */
  monthlyRows(customer: Customer, month: Month, mode: ChargeMode): readonly MonthlyRow[] {
    if (!wasResale(customer)) return [];
    const rows: MonthlyRow[] = [];
    for (const subscription of customer.subscriptions) {
      if (subscription.mode !== mode || chargeOf(subscription, month, this.calendar) === 0) continue;
      rows.push({ customer, subscription, month, billType: '0' });
      if (refundOf(subscription, month) > 0) rows.push({ customer, subscription, month, billType: '1' });
    }
    return rows;
  }

  /** The lines that a row of the monthly bill adds up. */
  linesOfRow({ customer, subscription, month, billType }: MonthlyRow): readonly BillLine[] {
    return this.linesOf(customer, month).filter(
      (line) => line.subscription === subscription && isRefund(line) === (billType === '1'),
    );
  }
}

function lineOf(customer: Customer, draft: Draft, index: number, payment: Payment): BillLine {
  const payable = BigInt(draft.cents);
  const official = BigInt(draft.listCents);
  const { subscription, month, detailType, at, since, cents, listCents, coveredCents, usage } = draft;
  // Written out, as spreading millions of wide objects takes seconds.
  return {
    subscription,
    month,
    detailType,
    at,
    since,
    cents,
    listCents,
    coveredCents,
    usage,
    index,
    customer,
    payment,
    payable,
    discount: official - payable,
    official,
  };
}

/** Stays the same for the same line. */
export const lineId = ({ customer, month, index }: BillLine): string =>
  `${month.toString(16)}${customer.id.slice(-9)}${index.toString(16).padStart(2, '0')}`.padStart(32, '0');
