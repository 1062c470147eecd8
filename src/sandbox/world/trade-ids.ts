import type { BillLine } from './bills.js';
import { cycleName, type Month } from './calendar.js';
import type { Customer } from './customers.js';
import { entityId } from './organization-id.js';

const REFUND = 4;

/** Begins with whose it is and when, so that an order is found without a list of all. */
export const tradeIdIn = ({ id }: Customer, month: Month, rest: string): string =>
  `CS${cycleName(month).replace('-', '')}${id.slice(-9)}${rest}`;

/** Order or transaction id of what a subscription costs in a month; what is given back is an order of its own. */
export function tradeIdOf({
  customer,
  subscription,
  month,
  detailType,
}: Pick<BillLine, 'customer' | 'subscription' | 'month'> & Partial<Pick<BillLine, 'detailType'>>): string {
  const place = customer.subscriptions.indexOf(subscription);
  return tradeIdIn(customer, month, detailType === REFUND ? `R${place}` : `P${place}`);
}

/** Id of the customer whose trade this would be. */
export function traderOf(tradeId: string): string | undefined {
  const serial = /^CS\d{6}(\d{9})/.exec(tradeId)?.[1];
  return serial === undefined ? undefined : entityId('c', Number(serial));
}
