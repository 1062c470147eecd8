import { ask, forCallersOf, nothing, type Policy, refuse } from '../../access/policy.js';
import type { Owner } from '../../access/owner.js';
import {
  coversCustomer,
  coversMoment,
  coversMonth,
  type CustomerKey,
  hasCustomersOf,
  isUncut,
  type Scope,
} from '../../access/scope.js';
import type { RequestOf } from '../../upstream/contract/operations.js';
import type { BillLineRow } from './bill-line.type.js';

/** The bills of one month in one charge mode: one customer's, or those of all. */
export interface BillQuestion extends Owner {
  readonly customerId?: string;
  readonly cycle: string;
  readonly chargeMode: string;
  /** Of the customer; no part of what is asked upstream. */
  readonly associationType?: string;
  readonly kind?: string;
  readonly serviceType?: string;
}

export interface BillLineQuestion extends CustomerKey {
  readonly cycle: string;
  readonly language: 'zh_cn' | 'en_us';
  /** What is filtered by, in the words of the operation. */
  readonly wire: Omit<RequestOf<'ListSubCustomerBillDetail'>['query'], 'bill_cycle' | 'customer_id'>;
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
  narrow: forCallersOf('ListSubCustomerBillDetail', (scope, question) => {
    if (scope.rows === 'SELF' && question.wire.account_manager_id !== undefined) return refuse(MANAGERS_ARE_PRIVATE);
    return coversCustomer(scope, question) ? ask(question) : nothing;
  }),
  sees: (scope, line) => coversMoment(scope, line, line.consume_time),
  seesAll: isUncut,
};

const MANAGERS_ARE_PRIVATE = 'who manages a customer is the partner’s own affair';

/** Nor is the customer told with its lines. */
export function lineAsSeenBy(scope: Scope, line: BillLineRow): BillLineRow {
  if (scope.rows !== 'SELF') return line;
  const { account_manager_id: _manager, ...own } = line;
  return own;
}

export interface BilledCustomerQuestion {
  readonly cycle: string;
}

/** The list holds customers of the partner itself and of no reseller: to a reseller's people it says nothing. */
export const billedCustomerPolicy: Policy<BilledCustomerQuestion, CustomerKey & BilledCustomerQuestion> = {
  narrow: forCallersOf('ListConsumeSubCustomers', (scope, question) =>
    scope.viewer.party === 'PARTNER' && hasCustomersOf(scope, {}) ? ask(question) : nothing,
  ),
  sees: (scope, row) => coversMonth(scope, row, row.cycle),
  seesAll: isUncut,
};
