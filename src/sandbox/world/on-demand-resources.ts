import { zoneOf } from './bill-labels.js';
import { startOf, type Calendar } from './calendar.js';
import type { Customer } from './customers.js';
import { scramble, type Subscription } from './subscriptions.js';

const HOUR = 3_600_000;

/** 1 normal, 2 grace period, 3 freezing, 4 changing, 5 closing, 6 closed. */
type OnDemandStatus = 1 | 2 | 3 | 4 | 5 | 6;

/** What a customer runs and pays by use. */
export interface OnDemandResource {
  readonly subscription: Subscription;
  readonly status: OnDemandStatus;
  readonly zone: string;
  readonly effectiveAt: number;
  /** When it was deleted; undefined while it runs. */
  readonly expiredAt: number | undefined;
}

/** Newest first. */
export const onDemandResourcesOf = (customer: Customer, calendar: Calendar): readonly OnDemandResource[] =>
  customer.subscriptions
    .filter(({ mode, from }) => mode === 3 && from <= calendar.current)
    .map((subscription) => resourceOf(customer, subscription))
    .sort((a, b) => b.effectiveAt - a.effectiveAt);

/** Counter of what is drawn from the salt; those of months are far above. */
const STATUS = 2;

function resourceOf(customer: Customer, subscription: Subscription): OnDemandResource {
  const { from, until, salt } = subscription;
  return {
    subscription,
    status: statusOf(customer, subscription),
    zone: zoneOf(subscription),
    effectiveAt: startOf(from) + (salt % 10) * 60_000,
    // On the last evening of the month, after the last line of its bill.
    expiredAt: until === undefined ? undefined : startOf(until + 1) - HOUR / 2,
  };
}

/** A few of those that run are being changed or closed right now. */
function statusOf({ frozen, paysLate }: Customer, { until, salt }: Subscription): OnDemandStatus {
  if (until !== undefined) return 6;
  if (frozen !== 0) return 3;
  if (paysLate) return 2;
  const chance = scramble(salt, STATUS) % 20;
  if (chance === 0) return 5;
  return chance === 1 ? 4 : 1;
}
