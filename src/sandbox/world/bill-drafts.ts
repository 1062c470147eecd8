import { DAY, startOf, type Calendar, type Month } from './calendar.js';
import { chargeOf, dayOfCharge, refundOf, scramble, type Subscription } from './subscriptions.js';

/** One line of a bill before it is known who paid it how. */
export interface Draft {
  readonly subscription: Subscription;
  readonly month: Month;
  /** As on the wire: 1 purchase, 2 renewal, 4 unsubscription, 5 pay-per-use, 8 automatic renewal, 18 monthly fee. */
  readonly detailType: 1 | 2 | 4 | 5 | 8 | 18;
  /** When it was consumed or paid. */
  readonly at: number;
  /** Payable, in cents; negative for a refund. */
  readonly cents: number;
  /** List price in cents of what a resource package covered; such a line costs nothing. */
  readonly coveredCents: number;
  /** Whole units of the product's measure. */
  readonly usage: number;
}

const HOUR = 3_600_000;

/** All lines of one subscription in one month. */
export function draftsOf(subscription: Subscription, month: Month, calendar: Calendar): readonly Draft[] {
  const charge = chargeOf(subscription, month, calendar);
  if (charge === 0) return [];
  return subscription.mode === 3
    ? usageDrafts(subscription, month, charge, calendar.daysOver(month))
    : periodDrafts(subscription, month, charge);
}

function usageDrafts(subscription: Subscription, month: Month, charge: number, days: number): readonly Draft[] {
  const { salt } = subscription;
  const parts = Math.min(days, 1 + (salt % 3));
  const usage = 1 + (scramble(salt, month + 1) % 720);
  const start = startOf(month);
  const drafts: Draft[] = [];
  const add = (at: number, cents: number, coveredCents: number): void => {
    drafts.push({ subscription, month, detailType: 5, at, cents, coveredCents, usage });
  };
  let charged = 0;
  for (let part = 1; part <= parts; part += 1) {
    const cents = Math.floor((charge * part) / parts) - charged;
    add(start + Math.ceil((days * part) / parts) * DAY - HOUR, cents, 0);
    charged += cents;
  }
  const covered = scramble(salt, month + 2);
  if (covered % 6 === 0) add(start + HOUR, 0, 100 + (covered % 5000));
  return drafts;
}

function periodDrafts(subscription: Subscription, month: Month, charge: number): readonly Draft[] {
  const { mode, from, salt } = subscription;
  const renewal = salt % 2 === 0 ? 2 : 8;
  const purchase = month === from ? 1 : renewal;
  const draft: Draft = {
    subscription,
    month,
    detailType: mode === 11 ? 18 : purchase,
    at: startOf(month) + (dayOfCharge(subscription) - 1) * DAY + (8 + (salt % 12)) * HOUR,
    cents: charge,
    coveredCents: 0,
    usage: 1,
  };
  const refund = refundOf(subscription, month);
  if (refund === 0) return [draft];
  // On the last evening of the month: after the charge, and before anything is taken back for the month.
  return [draft, { ...draft, detailType: 4, at: startOf(month + 1) - 3 * HOUR, cents: -refund }];
}
