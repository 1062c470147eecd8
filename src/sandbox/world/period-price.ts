import { sum } from '../amount.js';
import { centsOfPeriod, type PeriodType, type Product } from './catalogue.js';
import type { Region } from './services.js';

/** In instalments: half or nothing of the price is paid at once, the rest in equal parts every month. */
export type InstalmentMode = 'HALF_PAY' | 'ZERO_PAY' | 'NA';

export interface Period {
  readonly type: PeriodType;
  readonly num: number;
}

/** Cents of one product; an instalment is what of it is paid every month. */
export interface PeriodPrice {
  readonly official: bigint;
  readonly amount: bigint;
  readonly instalment: { readonly official: bigint; readonly amount: bigint } | undefined;
}

/** How many periods can be bought at once, by their unit. */
const MOST: Readonly<Record<PeriodType, number>> = { 0: 365, 2: 11, 3: 3, 4: 24 };

export const isPeriodSold = ({ periods }: Product, { type, num }: Period): boolean =>
  periods[type] !== undefined && num >= 1 && num <= MOST[type];

/**
 * @param bought.count units of size times the number of products.
 * @param bought.percent discount; what is left is cut to whole cents.
 */
export function priceOfPeriod(
  product: Product,
  region: Region,
  { type, num }: Period,
  bought: { readonly count: number; readonly percent: number; readonly mode: InstalmentMode },
): PeriodPrice {
  const cents = centsOfPeriod(product, type, region) ?? 0;
  const official = BigInt(cents) * BigInt(num) * BigInt(bought.count);
  const amount = (official * BigInt(100 - bought.percent)) / 100n;
  const months = type === 3 ? BigInt(12 * num) : BigInt(num);
  const monthly = (price: bigint): bigint => (bought.mode === 'HALF_PAY' ? price - price / 2n : price) / months;
  const instalment = bought.mode === 'NA' ? undefined : { official: monthly(official), amount: monthly(amount) };
  return { official, amount, instalment };
}

/** Together; instalments of those that are paid in instalments. */
export function totalOf(prices: readonly PeriodPrice[]): PeriodPrice {
  const instalments = prices.flatMap(({ instalment }) => instalment ?? []);
  return {
    ...added(prices),
    instalment: instalments.length === 0 ? undefined : added(instalments),
  };
}

const added = (prices: readonly Pick<PeriodPrice, 'official' | 'amount'>[]) => ({
  official: sum(prices, ({ official }) => official),
  amount: sum(prices, ({ amount }) => amount),
});
