import { type Owner, ownerOf, withOwner } from '../../access/owner.js';
import {
  ask,
  forCallersOf,
  type Keys,
  keysInSight,
  nothing,
  type Policy,
  restrict,
  type Ruling,
} from '../../access/policy.js';
import { coversCustomer, type CustomerKey, hasCustomersOf, isResellersAffair, type Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';
import type { CustomerRow } from './customer.type.js';

/** What upstream can filter customers by; the reseller decides whose customers are meant at all. */
export interface CustomerQuestion extends Owner {
  readonly customerId?: string;
  readonly name?: string;
  readonly accountName?: string;
  readonly label?: string;
  readonly associationType?: string;
  readonly associatedFrom?: string;
  readonly associatedTo?: string;
}

/**
 * Upstream lists customers by criteria, not by many ids: below partner scope the list is read whole, shared by all
 * viewers, and cut per viewer.
 */
export const customerListPolicy: Policy<CustomerQuestion, CustomerKey> = {
  narrow: forCallersOf('ListSubCustomers', (scope, question) => {
    const asked = withOwner(scope.viewer, question);
    if (asked === undefined) return nothing;
    switch (scope.rows) {
      case 'SELF':
        return ownRecord(scope, asked);
      case 'PARTNER':
        return ask(asked);
      case 'TEAM':
      case 'OWN':
        // One list for all of them, whatever they filter by: the gateway filters what is left.
        return hasCustomersOf(scope, asked) ? ask(ownerOf(asked)) : nothing;
    }
  }),
  sees: coversCustomer,
  seesAll: ({ rows }) => rows === 'PARTNER' || rows === 'SELF',
};

function ownRecord(scope: Scope, question: CustomerQuestion): Ruling<CustomerQuestion> {
  const customerId = question.customerId ?? scope.viewer.customerId;
  if (customerId === undefined) return nothing;
  const asked = { ...question, customerId };
  return coversCustomer(scope, asked) ? ask(asked) : nothing;
}

/** One customer, its balance or its tag, by key. */
const byKeys = (operation: OperationId): Policy<Keys<CustomerKey>, CustomerKey> => ({
  narrow: keysInSight(operation, coversCustomer),
  sees: coversCustomer,
});

export const customerPolicy = byKeys('ListSubCustomers');
export const balancePolicy = byKeys('ListCustomersBalancesDetail');

/** A tag is the partner's note about a customer, not for the customer. */
export const tagPolicy: Policy<Keys<CustomerKey>, CustomerKey> = {
  narrow: keysInSight('ListSubCustomerNewTag', (scope, key) => scope.rows !== 'SELF' && coversCustomer(scope, key)),
  sees: coversCustomer,
};

/** What the partner notes about a customer and who manages it are the partner's own affair. */
export function asSeenBy(scope: Scope, row: CustomerRow): CustomerRow {
  if (scope.rows !== 'SELF') return row;
  const { label: _label, customer_level: _level, account_managers: _managers, ...own } = row;
  return own;
}

/** Contacts of a reseller's customer have to come from the reseller. */
export const contactPolicy: Pick<Policy<CustomerKey, never>, 'narrow'> = {
  narrow: (scope, customer) => (isResellersAffair(scope, customer) ? restrict : ask(customer)),
};
