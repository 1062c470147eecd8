import { DAY } from './calendar.js';
import { PRODUCTS } from './catalogue.js';
import type { Customer } from './customers.js';
import { itemsOf, type Item } from './order-items.js';
import type { Validity } from './orders.js';
import { REGIONS } from './services.js';
import { scramble } from './subscriptions.js';

/** A product that was tried for nothing and not bought. */
export interface Trial extends Validity {
  readonly items: readonly [main: Item, ...attached: Item[]];
}

const TRIED = PRODUCTS.find(({ sku }) => sku === 'waf.professional');
const FIRST_SERIALS = 9;

/** Tells customers apart in whatever is drawn for one in so many. */
export const drawFor = ({ id }: Pick<Customer, 'id'>, label: number): number => scramble(Number(id.slice(-9)), label);

/** The first customers of every kind of owner, of which examples and tests want to see everything. */
export const isExemplary = ({ id }: Pick<Customer, 'id'>): boolean => Number(id.slice(-9)) <= FIRST_SERIALS;

/** The first customers and one in eight others had one; all are over. */
export function trialOf(customer: Customer, now: Date): Trial | undefined {
  const draw = drawFor(customer, 1);
  const daysAgo = 40 + (draw % 40);
  const from = Math.floor(now.getTime() / DAY) * DAY - daysAgo * DAY + (draw % 80_000) * 1000;
  const had = isExemplary(customer) || draw % 8 === 0;
  if (TRIED === undefined || !had || from < customer.associatedAt) return undefined;
  const region = customer.subscriptions[0]?.region ?? REGIONS[0];
  if (region === undefined) return undefined;
  return { items: itemsOf({ product: TRIED, region, size: 1, salt: draw }), from, to: from + 30 * DAY };
}
