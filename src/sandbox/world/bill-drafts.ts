import { DAY, startOf, type Calendar, type Month } from './calendar.js';
import {
  chargeOf,
  dayOfCharge,
  listCentsOfMonth,
  priceOfUsage,
  refundOf,
  scramble,
  usageOf,
  type Subscription,
} from './subscriptions.js';

/** One line of a bill before it is known who paid it how. */
export interface Draft {
  readonly subscription: Subscription;
  readonly month: Month;
  /** As on the wire: 1 purchase, 2 renewal, 4 unsubscription, 5 pay-per-use, 8 automatic renewal, 18 monthly fee. */
  readonly detailType: 1 | 2 | 4 | 5 | 8 | 18;
  /** When it was consumed or paid. */
  readonly at: number;
  /** When the use began that it bills; that of the payment when paid in advance. */
  readonly since: number;
  /** Payable, in cents; negative for a refund. */
  readonly cents: number;
  /** List price, in cents; negative for a refund. */
  readonly listCents: number;
  /** List price in cents of what a resource package covered; such a line costs nothing. */
  readonly coveredCents: number;
  /** Whole units of the product's measure. */
  readonly usage: number;
}

export const isRefund = ({ detailType }: Pick<Draft, 'detailType'>): boolean => detailType === 4;
export const isUsage = ({ detailType }: Pick<Draft, 'detailType'>): boolean => detailType === 5;

const HOUR = 3_600_000;

/** All lines of one subscription in one month. */
export function draftsOf(subscription: Subscription, month: Month, calendar: Calendar): readonly Draft[] {
  const charge = chargeOf(subscription, month, calendar);
  if (charge === 0) return [];
  return subscription.mode === 3
    ? usageDrafts(subscription, month, calendar)
    : periodDrafts(subscription, month, charge);
}

/** What is charged for the usage of a month, and the usage a resource package covers on top. */
function usageDrafts(subscription: Subscription, month: Month, calendar: Calendar): readonly Draft[] {
  const { salt } = subscription;
  const days = calendar.daysOver(month);
  const total = usageOf(subscription, month, calendar);
  const parts = Math.min(days, 1 + (salt % 3));
  const drafts: Draft[] = [];
  const add = (
    days: { readonly since: number; readonly until: number },
    price: Pick<Draft, 'usage' | 'cents' | 'listCents' | 'coveredCents'>,
  ): void => {
    const [since, end] = [startOf(month) + days.since * DAY, startOf(month) + days.until * DAY];
    drafts.push({ subscription, month, detailType: 5, at: end - HOUR, since, ...price });
  };
  const endOf = (part: number): number => Math.ceil((days * part) / parts);
  let before = { usage: 0, list: 0, payable: 0 };
  for (let part = 1; part <= parts; part += 1) {
    const usage = Math.floor((total * part) / parts);
    // Cut to cents once for the whole month: parts never add up to more or less than it costs.
    const { list, payable } = priceOfUsage(subscription, usage);
    add(
      { since: endOf(part - 1), until: endOf(part) },
      {
        usage: usage - before.usage,
        cents: payable - before.payable,
        listCents: list - before.list,
        coveredCents: 0,
      },
    );
    before = { usage, list, payable };
  }
  const covered = coveredUsageOf(subscription, month);
  const { list } = priceOfUsage(subscription, covered);
  if (list > 0) add({ since: 0, until: 1 }, { usage: covered, cents: 0, listCents: list, coveredCents: list });
  return drafts;
}

/** In a sixth of the months a package covers up to a twentieth of what is usually used. */
function coveredUsageOf({ salt, usual }: Subscription, month: Month): number {
  const chance = scramble(salt, month + 2);
  return chance % 6 === 0 ? Math.ceil((usual * (1 + ((chance >>> 8) % 10))) / 200) : 0;
}

/** Whether it is renewed without anybody's doing. */
export const isAutomatic = ({ salt }: Subscription): boolean => salt % 2 === 1;

/** When what is paid by the month is charged for one. */
export const chargedAt = (subscription: Subscription, month: Month): number =>
  startOf(month) + (dayOfCharge(subscription) - 1) * DAY + (8 + (subscription.salt % 12)) * HOUR;

/** On the last evening of the month: after the charge, and before anything is taken back for the month. */
export const refundedAt = (month: Month): number => startOf(month + 1) - 3 * HOUR;

function periodDrafts(subscription: Subscription, month: Month, charge: number): readonly Draft[] {
  const { mode, from } = subscription;
  const renewal = isAutomatic(subscription) ? 8 : 2;
  const purchase = month === from ? 1 : renewal;
  const at = chargedAt(subscription, month);
  const draft: Draft = {
    subscription,
    month,
    detailType: mode === 11 ? 18 : purchase,
    at,
    since: at,
    cents: charge,
    listCents: listCentsOfMonth(subscription),
    coveredCents: 0,
    usage: 1,
  };
  const refund = refundOf(subscription, month);
  if (refund === 0) return [draft];
  const [since, listCents] = [refundedAt(month), -Math.floor(draft.listCents / 2)];
  return [draft, { ...draft, detailType: 4, at: since, since, cents: -refund, listCents }];
}
