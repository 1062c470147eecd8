import { sum } from '../amount.js';
import { DAY } from './calendar.js';
import { NOTHING, type Payment } from './bill-payments.js';
import type { Customer } from './customers.js';
import type { Item } from './order-items.js';

/** 1 purchase, 2 renewal, 3 change, 4 unsubscription, 10 yearly/monthly to pay-per-use, 13 trial. */
export type OrderType = 1 | 2 | 3 | 4 | 10 | 13;
/** 1 pending approval, 3 processing, 4 cancelled, 5 completed, 6 pending payment, 9 pending confirmation. */
export type OrderStatus = 1 | 3 | 4 | 5 | 6 | 9;

/** 2 months, 3 years. */
export interface Term {
  readonly unit: 2 | 3;
  readonly count: number;
}

export interface Validity {
  readonly from: number;
  readonly to: number;
}

export interface OrderLine {
  readonly item: Item;
  readonly term: Term;
  /** Only once it is paid. */
  readonly validity: Validity | undefined;
  /** Cents at list price and after discount; negative for what is given back. */
  readonly official: bigint;
  readonly payable: bigint;
  /** Nothing until it is paid. */
  readonly payment: Payment;
  /** Only of what is given back. */
  readonly refund: Refund | undefined;
}

/** What becomes of what an earlier order paid. */
export interface Refund {
  readonly baseOrderId: string;
  /** Cents that were used up. */
  readonly consumed: bigint;
  /** Cents kept as a handling fee. */
  readonly fee: bigint;
}

export type DiscountKind = 0 | 2 | 3;

/** What lists sort and filter orders by, made without the order. */
export interface OrderHead {
  readonly id: string;
  readonly customer: Customer;
  readonly type: OrderType;
  readonly status: OrderStatus;
  /** Code of the service type of its first line. */
  readonly service: string;
  readonly createdAt: number;
  readonly paidAt: number | undefined;
}

/** An order of yearly/monthly products; never changed, only replaced. */
export interface Order extends OrderHead {
  readonly createdBy: 'CUSTOMER' | 'AGENT' | 'SYSTEM';
  /** What lowered its price, if anything did: 0 a promotion, 2 a commercial contract, 3 the partner. */
  readonly discount: DiscountKind | undefined;
  /** Last moment at which it can be paid. */
  readonly payBefore: number | undefined;
  /** Of a combined transaction, those of all its parts. */
  readonly lines: readonly OrderLine[];
  /** What a combined transaction consists of; it is paid or cancelled as one. */
  readonly parts: readonly Order[];
  /** The combined transaction it is a part of. */
  readonly wholeId: string | undefined;
}

/** Who has not paid yet owes what the lines say. */
export const unpaid = (
  item: Item,
  term: Term,
  { official, payable }: Pick<OrderLine, 'official' | 'payable'>,
): OrderLine => ({ item, term, validity: undefined, official, payable, payment: NOTHING, refund: undefined });

/** An order can be paid for seven days. */
const PAYABLE_FOR = 7 * DAY;

type Beginning = Pick<Order, 'id' | 'customer' | 'type' | 'status' | 'createdAt' | 'lines'> &
  Partial<Pick<Order, 'parts' | 'wholeId'>>;

/** What a customer orders and has not paid. */
export const newOrder = ({ parts = [], wholeId, ...order }: Beginning): Order => ({
  ...order,
  service: order.lines[0]?.item.product.service.code ?? '',
  paidAt: undefined,
  createdBy: 'CUSTOMER',
  discount: undefined,
  payBefore: order.status === 6 ? order.createdAt + PAYABLE_FOR : undefined,
  parts,
  wholeId,
});

export const payableOf = ({ lines }: Pick<Order, 'lines'>): bigint => sum(lines, ({ payable }) => payable);
export const officialOf = ({ lines }: Pick<Order, 'lines'>): bigint => sum(lines, ({ official }) => official);

export const monthsOf = ({ unit, count }: Term): number => (unit === 3 ? 12 : 1) * count;
