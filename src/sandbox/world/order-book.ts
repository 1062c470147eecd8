import type { Bills } from './bills.js';
import { monthAt, monthOf, type Calendar, type Month } from './calendar.js';
import type { Customer, CustomerBook } from './customers.js';
import type { Order, OrderHead } from './orders.js';
import { OLDEST_OTHER, otherOrdersOf } from './other-orders.js';
import type { PeriodResource, PeriodResources } from './period-resources.js';
import { settledHeads, settledOrders } from './settled-orders.js';
import { tradeIdIn, traderOf } from './trade-ids.js';

/** Orders that are not over. */
const OPEN = new Set([1, 3, 6, 9]);

export interface OrderSources {
  readonly customers: CustomerBook;
  readonly bills: Bills;
  readonly periodResources: PeriodResources;
  readonly calendar: Calendar;
}

/** The orders of all customers: those the bills tell of, those nobody has paid, and what was written since. */
export class OrderBook {
  readonly #written = new Map<string, Map<string, Order>>();

  constructor(private readonly sources: OrderSources) {}

  /** Months with orders, oldest first. */
  get months(): readonly Month[] {
    const { first, current } = this.sources.calendar;
    return Array.from({ length: current - first + 1 }, (_, index) => first + index);
  }

  /** Those created in a month, in no order. */
  headsIn(customer: Customer, month: Month): readonly OrderHead[] {
    const { calendar } = this.sources;
    const settled = settledHeads(customer, month, calendar);
    const isRecent = month >= monthAt(calendar.now.getTime() - OLDEST_OTHER);
    if (!isRecent) return settled;
    return [...settled, ...this.others(customer, month).filter(({ createdAt }) => monthAt(createdAt) === month)];
  }

  /** Parts of combined transactions are found, too. */
  find(id: string): Order | undefined {
    const customer = this.sources.customers.get(traderOf(id) ?? '');
    if (customer === undefined) return undefined;
    const settled = settledOrders(customer, monthOf(`${id.slice(2, 6)}-${id.slice(6, 8)}`), this.sources.bills);
    return [...settled, ...this.others(customer)]
      .flatMap((order) => [order, ...order.parts])
      .find((order) => order.id === id);
  }

  /** The order that keeps a resource from being renewed or given back: it is to be paid, or running. */
  openOrderOf(customer: Customer, resourceId: string): Order | undefined {
    return this.others(customer).find(
      ({ status, lines }) => OPEN.has(status) && lines.some(({ item }) => item.resourceId === resourceId),
    );
  }

  /** For an order made now. */
  nextId(customer: Customer): string {
    const serial = (this.#written.get(customer.id)?.size ?? 0) + 1;
    return tradeIdIn(customer, this.sources.calendar.current, `N${serial}`);
  }

  /** Orders that were made, paid or cancelled since the world began. */
  writtenOf(customer: Customer): readonly Order[] {
    return [...(this.#written.get(customer.id)?.values() ?? [])];
  }

  put(order: Order): void {
    const { id } = order.customer;
    const written = this.#written.get(id) ?? new Map<string, Order>();
    this.#written.set(id, written.set(order.id, order));
  }

  /** Oldest first, those created since the world began last. */
  private others(customer: Customer, month?: Month): readonly Order[] {
    const { periodResources, calendar } = this.sources;
    const resourcesOf = (owner: Customer): readonly PeriodResource[] => periodResources.seededOf(owner);
    const now = calendar.now;
    const seeded = otherOrdersOf(customer, { now, resourcesOf, ...(month !== undefined && { month }) });
    const written = this.#written.get(customer.id);
    if (written === undefined) return seeded;
    const known = new Set(seeded.map(({ id }) => id));
    const added = [...written.values()].filter(({ id }) => !known.has(id));
    return [...seeded.map((order) => written.get(order.id) ?? order), ...added];
  }
}
