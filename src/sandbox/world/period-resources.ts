import type { Payment } from './bill-payments.js';
import { chargedAt, isAutomatic, refundedAt } from './bill-drafts.js';
import type { BillLine, Bills } from './bills.js';
import { DAY, daysIn, monthAt, startOf, type Calendar, type Month } from './calendar.js';
import type { Customer } from './customers.js';
import { itemsOf, type Item } from './order-items.js';
import type { Validity } from './orders.js';
import { chargeOf, dayOfCharge, type Subscription } from './subscriptions.js';
import { tradeIdOf } from './trade-ids.js';
import { trialOf, type Trial } from './trials.js';

/** What happens at expiry: 0 grace period, 1 pay-per-use, 2 deletion, 3 automatic renewal. */
type ExpirePolicy = 0 | 1 | 2 | 3;

/** A stretch of time that an order paid for. */
export interface PaidPeriod extends Validity {
  readonly orderId: string;
  /** What it was paid as: the order, or the combined transaction it is a part of. */
  readonly tradeId: string;
  /** Whether it began the resource, and did not renew it. */
  readonly isPurchase: boolean;
  readonly official: bigint;
  readonly payable: bigint;
  readonly payment: Payment;
}

/** A yearly/monthly resource with what is attached to it; never changed, only replaced. */
export interface PeriodResource {
  readonly customer: Customer;
  readonly items: readonly [main: Item, ...attached: Item[]];
  /** 2 in use, 3 closed, 4 frozen, 5 expired. */
  readonly status: 2 | 3 | 4 | 5;
  readonly isTrial: boolean;
  /** List price of a month, in cents. */
  readonly monthly: bigint;
  readonly effectiveAt: number;
  readonly expiresAt: number;
  readonly updatedAt: number;
  readonly policy: ExpirePolicy;
  /** How often it is still renewed automatically, and for how long each time; undefined: as often as it can be. */
  readonly autoRenewal: { readonly times: number; readonly unit: 2 | 3 } | undefined;
  /** Those that are not over, oldest first. */
  readonly periods: readonly PaidPeriod[];
}

/** Days before expiry on which a renewal is paid; day of the month on which everything expires, -1 for the last. */
export type RenewalSetting = 'DEDUCTION_DATE' | 'EXPIRE_DATE';

export const resourceIdOfMain = ({ items }: Pick<PeriodResource, 'items'>): string => items[0].resourceId;

/** The same time of day some months later; what has no such day gets the last of the month. */
export function monthsAfter(time: number, months: number): number {
  const month = monthAt(time);
  const within = time - startOf(month);
  const day = Math.min(Math.floor(within / DAY), daysIn(month + months) - 1);
  return startOf(month + months) + day * DAY + (within % DAY);
}

/** What a month's charge pays for: up to the evening of the day of the next charge. */
export function validityOf(subscription: Subscription, month: Month): Validity {
  const day = dayOfCharge(subscription) * DAY;
  const from = month === subscription.from ? chargedAt(subscription, month) : startOf(month) + day;
  return { from, to: startOf(month + 1) + day - 1000 };
}

/** The yearly/monthly resources of all customers: those the bills tell of, and what became of them since. */
export class PeriodResources {
  readonly #written = new Map<string, Map<string, PeriodResource>>();
  readonly #settings = new Map<string, Partial<Record<RenewalSetting, number>>>();

  constructor(
    private readonly bills: Bills,
    private readonly calendar: Calendar,
  ) {}

  /** Oldest first. */
  of(customer: Customer): readonly PeriodResource[] {
    const written = this.#written.get(customer.id);
    const seeded = this.seededOf(customer);
    if (written === undefined) return seeded;
    const known = new Set(seeded.map(resourceIdOfMain));
    const added = [...written].flatMap(([id, resource]) => (known.has(id) ? [] : [resource]));
    return [...seeded.map((resource) => written.get(resourceIdOfMain(resource)) ?? resource), ...added];
  }

  /** The customer's resource that this id, or that of something attached to it, belongs to. */
  find(customer: Customer, resourceId: string): PeriodResource | undefined {
    return this.of(customer).find(({ items }) => items.some((item) => item.resourceId === resourceId));
  }

  put(resource: PeriodResource): void {
    const { id } = resource.customer;
    const written = this.#written.get(id) ?? new Map<string, PeriodResource>();
    this.#written.set(id, written.set(resourceIdOfMain(resource), resource));
  }

  /** Those that something was written about since the world began. */
  *written(): Iterable<PeriodResource> {
    for (const resources of this.#written.values()) yield* resources.values();
  }

  /** On which day renewals are paid, or what they all end with. */
  configure({ id }: Customer, name: RenewalSetting, day: number): void {
    this.#settings.set(id, { ...this.#settings.get(id), [name]: day });
  }

  settingsOf({ id }: Customer): Readonly<Partial<Record<RenewalSetting, number>>> {
    return this.#settings.get(id) ?? {};
  }

  /** As they were when the world began. */
  seededOf(customer: Customer): readonly PeriodResource[] {
    const bought = customer.subscriptions.flatMap((subscription) => {
      const line = this.latestCharge(customer, subscription);
      return line === undefined ? [] : [resourceOf(line)];
    });
    const trial = trialOf(customer, this.calendar.now);
    return trial === undefined ? bought : [...bought, expiredTrial(customer, trial)];
  }

  private latestCharge(customer: Customer, subscription: Subscription): BillLine | undefined {
    const { calendar } = this;
    if (subscription.mode !== 1) return undefined;
    const last = Math.min(subscription.until ?? calendar.latest, calendar.latest);
    const month = [last, last - 1].find((candidate) => chargeOf(subscription, candidate, calendar) > 0);
    if (month === undefined) return undefined;
    return this.bills.linesOf(customer, month).find((line) => line.subscription === subscription);
  }
}

function resourceOf(line: BillLine): PeriodResource {
  const { customer, subscription, month } = line;
  const { from, until } = subscription;
  const validity = validityOf(subscription, month);
  return {
    customer,
    items: itemsOf(subscription),
    status: until === undefined ? runningStatus(customer) : 3,
    isTrial: false,
    monthly: line.official,
    effectiveAt: chargedAt(subscription, from),
    expiresAt: validity.to,
    updatedAt: until === undefined ? line.at : refundedAt(until),
    policy: policyOf(subscription),
    autoRenewal: undefined,
    periods:
      until === undefined
        ? [
            {
              ...validity,
              orderId: tradeIdOf(line),
              tradeId: tradeIdOf(line),
              isPurchase: month === from,
              official: line.official,
              payable: line.payable,
              payment: line.payment,
            },
          ]
        : [],
  };
}

const runningStatus = ({ frozen }: Customer): 2 | 4 => (frozen === 2 ? 4 : 2);

/** Bills say of what is renewed whether it was done automatically. */
function policyOf(subscription: Subscription): ExpirePolicy {
  if (isAutomatic(subscription)) return 3;
  return ([0, 0, 0, 1, 2] as const)[(subscription.salt >>> 1) % 5] ?? 0;
}

function expiredTrial(customer: Customer, { items, from, to }: Trial): PeriodResource {
  return {
    customer,
    items,
    status: 5,
    isTrial: true,
    monthly: 0n,
    effectiveAt: from,
    expiresAt: to,
    updatedAt: to,
    policy: 0,
    autoRenewal: undefined,
    periods: [],
  };
}
