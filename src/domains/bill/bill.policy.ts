import { ask, forCallersOf, nothing, type Policy } from '../../access/policy.js';
import type { Owner } from '../../access/owner.js';
import {
  coversCustomer,
  coversMoment,
  type CustomerKey,
  hasCustomersOf,
  isUncut,
  type Scope,
} from '../../access/scope.js';

/** The bills of one month in one charge mode: one customer's, or those of all. */
export interface BillQuestion extends Owner {
  readonly customerId?: string;
  readonly cycle: string;
  readonly chargeMode: string;
  /** Of the customer; no part of what is asked upstream. */
  readonly associationType?: string;
}

export interface BillLineQuestion extends CustomerKey {
  readonly cycle: string;
  readonly serviceType?: string;
  readonly chargeMode?: string;
  readonly kind?: string;
  readonly resourceId?: string;
}

/**
 * Needs the partner-bill item, which a pure account manager has not. Referral customers are billed by Huawei
 * Cloud and have no bill here.
 */
export const billPolicy: Policy<BillQuestion, CustomerKey> = {
  narrow: forCallersOf('ListSubcustomerMonthlyBills', (scope, { associationType, ...question }) =>
    associationType !== 'REFERRAL' && isInSight(scope, question) ? ask(question) : nothing,
  ),
  sees: coversCustomer,
};

const isInSight = (scope: Scope, { customerId, ...owner }: BillQuestion): boolean =>
  customerId === undefined ? hasCustomersOf(scope, owner) : coversCustomer(scope, { customerId, ...owner });

interface BillLineSight extends CustomerKey {
  readonly consume_time?: string;
}

/** Consumption of his customers is open to an account manager, from the day they are his. */
export const billLinePolicy: Policy<BillLineQuestion, BillLineSight> = {
  narrow: forCallersOf('ListSubCustomerBillDetail', (scope, question) =>
    coversCustomer(scope, question) ? ask(question) : nothing,
  ),
  sees: (scope, line) => coversMoment(scope, line, line.consume_time),
  seesAll: isUncut,
};
