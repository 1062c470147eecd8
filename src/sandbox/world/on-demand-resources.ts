import { zoneOf } from './bill-labels.js';
import { startOf } from './calendar.js';
import { zonesOf } from './catalogue.js';
import type { Customer } from './customers.js';
import { itemsOf, type Item } from './order-items.js';
import { resourceIdOf, scramble, type Subscription } from './subscriptions.js';
import type { World } from './world.js';

const HOUR = 3_600_000;

/** 1 normal, 2 grace period, 3 freezing, 4 changing, 5 closing, 6 closed. */
type OnDemandStatus = 1 | 2 | 3 | 4 | 5 | 6;

/** What a customer runs and pays by use. */
export interface OnDemandResource {
  readonly item: Item;
  readonly status: OnDemandStatus;
  readonly zone: string;
  readonly effectiveAt: number;
  /** When it was deleted; undefined while it runs. */
  readonly expiredAt: number | undefined;
}

/** Newest first. */
export const onDemandResourcesOf = (world: World, customer: Customer): readonly OnDemandResource[] =>
  [
    ...turnedResources(world, customer),
    ...customer.subscriptions
      .filter(({ mode, from }) => mode === 3 && from <= world.calendar.current)
      .map((subscription) => resourceOf(customer, subscription)),
  ].sort((a, b) => b.effectiveAt - a.effectiveAt);

const TO_ON_DEMAND = 10;

/** Those that were paid by the period until the customer had them changed. */
function turnedResources({ orders, calendar }: World, customer: Customer): readonly OnDemandResource[] {
  return orders
    .headsIn(customer, calendar.current)
    .filter(({ type }) => type === TO_ON_DEMAND)
    .flatMap(({ id, createdAt }) => {
      const item = orders.find(id)?.lines[0]?.item;
      if (item === undefined) return [];
      const status = customer.frozen === 0 ? 1 : 3;
      return [{ item, status, zone: zoneFor(customer, item), effectiveAt: createdAt, expiredAt: undefined }];
    });
}

/** What was bought stays where it was. */
function zoneFor({ subscriptions }: Customer, { resourceId, region }: Item): string {
  const bought = subscriptions.find((subscription) => resourceIdOf(subscription) === resourceId);
  return bought === undefined ? (zonesOf(region)[0] ?? '') : zoneOf(bought);
}

function resourceOf(customer: Customer, subscription: Subscription): OnDemandResource {
  const { from, until, salt } = subscription;
  return {
    item: itemsOf(subscription)[0],
    status: statusOf(customer, subscription),
    zone: zoneOf(subscription),
    effectiveAt: startOf(from) + (salt % 10) * 60_000,
    // On the last evening of the month, after the last line of its bill.
    expiredAt: until === undefined ? undefined : startOf(until + 1) - HOUR / 2,
  };
}

/** Counter of what is drawn from the salt; those of months are far above. */
const STATUS = 2;

/** A few of those that run are being changed or closed right now. */
function statusOf({ frozen, paysLate }: Customer, { until, salt }: Subscription): OnDemandStatus {
  if (until !== undefined) return 6;
  if (frozen !== 0) return 3;
  if (paysLate) return 2;
  const chance = scramble(salt, STATUS) % 20;
  if (chance === 0) return 5;
  return chance === 1 ? 4 : 1;
}
