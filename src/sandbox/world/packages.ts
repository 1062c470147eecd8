import { draftsOf } from './bill-drafts.js';
import { projectOf } from './bill-labels.js';
import { monthAt, startOf, type Calendar, type Month } from './calendar.js';
import type { Meter, Product } from './catalogue.js';
import type { Customer } from './customers.js';
import { meterOf, scramble, type Subscription } from './subscriptions.js';
import { tradeIdIn } from './trade-ids.js';

/** 0 not effective, 1 effective, 2 used up, 3 expired, 4 unsubscribed. */
type PackageStatus = 0 | 1 | 2 | 3 | 4;

/** Usage paid in advance, for a year. */
export interface Package {
  readonly id: string;
  /** Undefined for one that was given with another service. */
  readonly orderId: string | undefined;
  /** The subscription whose usage it covers. */
  readonly subscription: Subscription;
  readonly productId: string;
  readonly productName: string;
  /** The enterprise project it is for; it is for all of them when that is the default one. */
  readonly projectId: string;
  readonly effectiveAt: number;
  readonly expiresAt: number;
  readonly status: PackageStatus;
  /** Every month begins with the full quantity, by the calendar (1) or from the day of purchase (2). */
  readonly resets: 1 | 2 | undefined;
  /** One per usage type. */
  readonly items: readonly PackageItem[];
}

export interface PackageItem {
  readonly id: string;
  readonly meter: Meter;
  /** Whole units, per reset period. */
  readonly original: number;
  /** Oldest first. */
  readonly deductions: readonly Deduction[];
}

/** Usage of one day that the package paid for instead of a bill. */
export interface Deduction {
  readonly month: Month;
  /** When the usage began, and when the package was drawn on. */
  readonly since: number;
  readonly at: number;
  readonly used: number;
  /** What was left in the reset period before it. */
  readonly available: number;
}

const YEAR = 12;
/** Months after which an expired package is gone. */
const KEPT = 18;

/** What servers use is covered by reserved instances. */
export const takesPackages = ({ product }: Subscription): boolean => product.service.abbreviation !== 'ECS';

/** Newest first. */
export const packagesOf = (customer: Customer, calendar: Calendar): readonly Package[] =>
  customer.subscriptions
    .filter((subscription) => subscription.mode === 3 && takesPackages(subscription))
    .flatMap((subscription) => packagesFor(customer, subscription, calendar))
    .filter(({ expiresAt }) => monthAt(expiresAt) > calendar.current - KEPT)
    .sort((a, b) => b.effectiveAt - a.effectiveAt);

type Use = Omit<Deduction, 'available'>;

/** Counters of what is drawn from the salt; those of months are far above. */
const EXISTS = 3;
const RENEWED = 4;
const RESETS = 5;
/** And one more for every year. */
const FATE = 100;

/** Year after year since the customer came, as long as the resource runs; some bought the coming year already. */
function packagesFor(customer: Customer, subscription: Subscription, calendar: Calendar): readonly Package[] {
  const { from, until, salt } = subscription;
  const uses = usesOf(subscription, calendar);
  if (uses.length === 0 && scramble(salt, EXISTS) % 3 !== 0) return [];
  const last = until ?? calendar.current + (scramble(salt, RENEWED) % 3 === 0 ? YEAR : 0);
  const earlier = Math.floor((from - monthAt(customer.associatedAt) - 1) / YEAR);
  const count = earlier + Math.floor((last - from) / YEAR) + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = from + (index - earlier) * YEAR;
    const own = uses.filter(({ month }) => month >= start && month < start + YEAR);
    return packageOf(customer, subscription, { start, uses: own, calendar });
  });
}

/** What bills say a package covered, oldest first. */
const usesOf = (subscription: Subscription, calendar: Calendar): readonly Use[] =>
  calendar.months.flatMap((month) =>
    draftsOf(subscription, month, calendar)
      .filter(({ coveredCents }) => coveredCents > 0)
      .map(({ since, at, usage }) => ({ month, since, at, used: usage })),
  );

interface Year {
  readonly start: Month;
  readonly uses: readonly Use[];
  readonly calendar: Calendar;
}

function packageOf(customer: Customer, subscription: Subscription, year: Year): Package {
  const { salt, product } = subscription;
  const { start, calendar } = year;
  const resets = ([undefined, undefined, 1, 2] as const)[scramble(salt, RESETS) % 4];
  const fate = scramble(salt, FATE + start) % 8;
  const items = itemsOf(subscription, year, { resets, isScarce: fate < 3 });
  const isUsedUp = resets === undefined && items.every(({ original, deductions }) => original === sumOf(deductions));
  const isCancelled = fate === 7 && year.uses.length === 0;
  const key = `${salt.toString(16).padStart(8, '0')}-${start.toString(16)}`;
  return {
    id: `${key}-4000-8000-${customer.id.slice(-12)}`,
    orderId: fate === 6 ? undefined : tradeIdIn(customer, start, `F${customer.subscriptions.indexOf(subscription)}`),
    subscription,
    ...namesOf(product, resets),
    projectId: projectOf({ customer, subscription }).id,
    effectiveAt: startOf(start),
    expiresAt: startOf(start + YEAR),
    status: isCancelled ? 4 : statusOf(start, calendar.current, isUsedUp),
    resets,
    items,
  };
}

/** A package that resets is another product than one that does not. */
const namesOf = ({ id, service, specification }: Product, resets: Package['resets']) =>
  resets === undefined
    ? { productId: `${id}T`, productName: `${service.zh}资源包|${specification}|1年` }
    : { productId: `${id}M`, productName: `${service.zh}资源包|${specification}|1年|按月重置` };

function statusOf(start: Month, current: Month, isUsedUp: boolean): PackageStatus {
  if (start > current) return 0;
  if (start + YEAR <= current) return 3;
  return isUsedUp ? 2 : 1;
}

const sumOf = (uses: readonly Pick<Use, 'used'>[]): number => uses.reduce((total, { used }) => total + used, 0);

/** What bills count is what is drawn on; other usage types of a bundle are there to be used. */
function itemsOf(
  subscription: Subscription,
  { start, uses }: Year,
  { resets, isScarce }: Pick<Package, 'resets'> & { readonly isScarce: boolean },
): readonly PackageItem[] {
  const counted = meterOf(subscription);
  const greatest = Math.max(0, ...uses.map(({ used }) => used));
  const needed = resets === undefined ? sumOf(uses) : greatest;
  return subscription.product.meters.map((meter, index) => {
    const own = meter === counted ? uses : [];
    const original = isScarce && own.length > 0 ? needed : ampleFor(needed);
    return {
      id: `${subscription.salt.toString(16).padStart(8, '0')}-${start.toString(16)}-${index}`,
      meter,
      original,
      deductions: deductionsOf(own, original, resets !== undefined),
    };
  });
}

/** The next of 100, 1,000, 10,000 and so on that is more than needed. */
const ampleFor = (needed: number): number => 10 ** Math.max(2, needed.toString().length);

function deductionsOf(uses: readonly Use[], original: number, resets: boolean): readonly Deduction[] {
  return uses.map((use, index) => {
    const earlier = uses.slice(0, index).filter(({ month }) => !resets || month === use.month);
    return { ...use, available: original - sumOf(earlier) };
  });
}

/** The reset period that now falls into, or the nearest one; the whole time of a package that does not reset. */
export function periodOf({ resets, effectiveAt, expiresAt }: Package, { current }: Calendar) {
  if (resets === undefined) return { from: effectiveAt, until: expiresAt };
  const month = Math.min(Math.max(current, monthAt(effectiveAt)), monthAt(expiresAt) - 1);
  return { from: startOf(month), until: startOf(month + 1) };
}

/** What is left of an item in that period. */
export function leftOf(own: Package, { original, deductions }: PackageItem, calendar: Calendar): number {
  const { from, until } = periodOf(own, calendar);
  return original - sumOf(deductions.filter(({ at }) => at >= from && at < until));
}
