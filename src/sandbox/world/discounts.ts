import type { Caller } from '../operation.js';
import type { Product } from './catalogue.js';
import { isResale, type Customer } from './customers.js';
import { policyOf } from './incentives.js';
import type { World } from './world.js';

/** A discount that an account has on list prices. */
export interface Discount {
  readonly id: string;
  /** As on the wire: 605 contract with Huawei Cloud, 606 contract through a distributor, 607 granted by the partner. */
  readonly type: 605 | 606 | 607;
  readonly name: string;
  readonly percent: number;
}

const NAMES = { 605: '商务合同折扣', 606: '经销商商务合同折扣', 607: '伙伴授予折扣' } as const;
/** Percent of the partner's and its resellers' own contracts. */
const CONTRACTS = { PARTNER: { type: 605, percent: 10 }, INDIRECT_PARTNER: { type: 606, percent: 8 } } as const;
/** A partner grants less than a contract gives. */
const GRANTED_LESS = 5;

const discount = (accountId: string, type: Discount['type'], percent: number): Discount => ({
  id: `D${type}${accountId.slice(-9)}`,
  type,
  name: NAMES[type],
  percent,
});

/** Best first; the first is the one that bills apply. */
export function discountsOf({ customers, partnerId }: World, { kind, accountId }: Caller): readonly Discount[] {
  if (kind !== 'CUSTOMER') return [discount(accountId, CONTRACTS[kind].type, CONTRACTS[kind].percent)];
  const customer = customers.get(accountId);
  return customer === undefined ? [] : customerDiscounts(customer, partnerId);
}

function customerDiscounts(customer: Customer, partnerId: string): readonly Discount[] {
  const percent = customer.subscriptions[0]?.rate ?? 0;
  if (percent === 0) return [];
  const best = discount(customer.id, typeOf(customer, partnerId), percent);
  const granted = percent - GRANTED_LESS;
  return best.type === 607 || granted === 0 ? [best] : [best, discount(customer.id, 607, granted)];
}

/** A referral customer has a contract with Huawei Cloud, one of a reseller through the distributor. */
function typeOf(customer: Customer, partnerId: string): Discount['type'] {
  if (!isResale(customer)) return 605;
  return customer.ownerId === partnerId ? 607 : 606;
}

/** Percent a discount takes off a product now: what the partner grants does not count for every service. */
export function percentOn({ calendar }: World, { service }: Product, { type, percent }: Discount): number {
  const isRefused = type === 607 && !policyOf(service, calendar.current, calendar).allowsDiscount;
  return isRefused ? 0 : percent;
}
