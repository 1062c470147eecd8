import { daysIn, type Calendar, type Month } from './calendar.js';
import { centsOfPeriod, type Meter, type Product } from './catalogue.js';
import type { Region } from './services.js';

export type ChargeMode = 1 | 3 | 11;

/** Something a customer pays for every month until it is unsubscribed; 200,000 customers have about 500,000. */
export interface Subscription {
  readonly product: Product;
  readonly mode: ChargeMode;
  readonly region: Region;
  /** Units of size; 1 for what is not sold by size. */
  readonly size: number;
  /** First month with a charge. */
  readonly from: Month;
  /** Last month with a charge: it is unsubscribed or deleted then; undefined while it runs. */
  readonly until: Month | undefined;
  /** Units of usage in a usual month of pay-per-use; 0 for what is paid by the month. */
  readonly usual: number;
  /** List price of a unit of usage, in millionths of a yuan; 0 for what is paid by the month. */
  readonly micros: number;
  /** Discount in percent of the list price; the same for everything a customer buys. */
  readonly rate: number;
  /** Price of a usual month, in cents after discount. */
  readonly cents: number;
  /** 32 bits that everything else about it is derived from. */
  readonly salt: number;
}

/** Spreads a salt and a counter over 32 bits. */
export function scramble(salt: number, counter: number): number {
  let mixed = Math.imul(salt ^ Math.imul(counter + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const hex = (salt: number): string => salt.toString(16).padStart(8, '0');

/** The resource that runs while the subscription does. */
export const resourceIdOf = ({ salt }: Pick<Subscription, 'salt'>): string =>
  `${hex(salt)}-0000-4000-8000-${hex(salt)}${hex(salt).slice(4)}`;
export const resourceNameOf = ({ product, salt }: Pick<Subscription, 'product' | 'salt'>): string =>
  `${product.service.abbreviation.toLowerCase()}-${hex(salt).slice(0, 4)}`;

/** What its use is counted and charged by. */
export function meterOf({ product }: Pick<Subscription, 'product'>): Meter {
  const meter = product.meters[0];
  if (meter === undefined) throw new Error(`${product.sku} is not sold as pay-per-use`);
  return meter;
}

/** List price of a month, in cents; an instalment of what is sold by the year. */
export function listCentsOfMonth({ product, region, size }: Pick<Subscription, 'product' | 'region' | 'size'>): number {
  const month = centsOfPeriod(product, 2, region);
  return (month ?? (centsOfPeriod(product, 3, region) ?? 0) / 12) * size;
}

/** What is paid of a list price, as both are cut to whole cents. */
export interface Price {
  readonly list: number;
  readonly payable: number;
}

const CENT = 10_000;

/** What some units of usage cost. */
export function priceOfUsage({ micros, rate }: Pick<Subscription, 'micros' | 'rate'>, usage: number): Price {
  const cost = micros * usage;
  return { list: Math.floor(cost / CENT), payable: Math.floor((cost * (100 - rate)) / (100 * CENT)) };
}

/** Day of the month on which a yearly/monthly resource or a savings plan is charged. */
export const dayOfCharge = ({ salt }: Subscription): number => (salt % 28) + 1;

/** Units of pay-per-use usage in the days of a month that are over. */
export function usageOf({ from, until, salt, usual }: Subscription, month: Month, calendar: Calendar): number {
  const days = calendar.daysOver(month);
  if (days === 0 || month < from || (until !== undefined && month > until)) return 0;
  // From 70 to 130 in a hundred of the usual.
  return Math.floor((usual * (70 + (scramble(salt, month) % 61)) * days) / (100 * daysIn(month)));
}

/** Cents charged in a month, 0 when nothing is; refunds apart. */
export function chargeOf(subscription: Subscription, month: Month, calendar: Calendar): number {
  const { from, until, mode, cents } = subscription;
  if (mode === 3) return priceOfUsage(subscription, usageOf(subscription, month, calendar)).payable;
  if (month < from || (until !== undefined && month > until)) return 0;
  return calendar.daysOver(month) >= dayOfCharge(subscription) ? cents : 0;
}

/** Cents given back in a month, as a positive number: half a month when it is unsubscribed. */
export const refundOf = ({ until, mode, cents }: Subscription, month: Month): number =>
  until === month && mode !== 3 ? Math.floor(cents / 2) : 0;
