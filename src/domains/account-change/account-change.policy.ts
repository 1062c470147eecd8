import { type Owner, withOwner } from '../../access/owner.js';
import { ask, forCallersOf, nothing, type Policy } from '../../access/policy.js';
import { coversCustomer, coversMoneyOf, type CustomerKey } from '../../access/scope.js';

/** What both ledgers are asked by; days are `2026-03-01`. */
export interface LedgerQuestion {
  readonly ledger: string;
  readonly trade?: string;
  readonly from?: string;
  readonly to?: string;
}

export type PartnerLedgerQuestion = LedgerQuestion & Owner;

export interface CustomerLedgerQuestion extends LedgerQuestion, CustomerKey {
  readonly direction?: string;
  readonly tradeId?: string;
  readonly paymentChannels?: string;
  readonly paymentNumber?: string;
  /** Of the customer; no part of what is asked upstream. */
  readonly associationType?: string;
}

/** Upstream publishes no permission item for the ledger: whoever may see the balance may see what made it. */
export const partnerLedgerPolicy: Policy<PartnerLedgerQuestion, Owner> = {
  narrow: forCallersOf('ListPartnerBalances', (scope, question) => {
    const asked = scope.rows === 'PARTNER' ? withOwner(scope.viewer, question) : undefined;
    return asked === undefined ? nothing : ask(asked);
  }),
  sees: coversMoneyOf,
  seesAll: ({ rows }) => rows === 'PARTNER',
};

/** Reseller-model customers spend their partner's money and have no ledger of their own. */
export const customerLedgerPolicy: Policy<CustomerLedgerQuestion, CustomerKey> = {
  narrow: forCallersOf('ListCustomerAccountChangeRecords', (scope, { associationType, ...question }) =>
    associationType !== 'RESELLER' && coversCustomer(scope, question) ? ask(question) : nothing,
  ),
  sees: coversCustomer,
  seesAll: coversCustomer,
};
