import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { coversCustomer, type CustomerKey } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';
import type { ResourceKey } from './period-resource.type.js';

export interface PeriodResourceQuestion extends CustomerKey {
  readonly resourceIds?: readonly string[];
  readonly orderId?: string;
  readonly mainOnly?: boolean;
  readonly statuses?: readonly string[];
  readonly serviceType?: string;
  readonly expiresFrom?: string;
  readonly expiresTo?: string;
}

/** Resources of customers in sight, those of a reseller's customers included. */
export const periodResourceListPolicy: Policy<PeriodResourceQuestion, CustomerKey> = {
  narrow: forCallersOf('ListPayPerUseCustomerResources', (scope, question) =>
    coversCustomer(scope, question) ? ask(question) : nothing,
  ),
  sees: coversCustomer,
  // Of one customer in sight every resource is.
  seesAll: () => true,
};

export const periodResourcePolicy: Policy<Keys<ResourceKey>, CustomerKey> = {
  narrow: keysInSight<ResourceKey>('ListPayPerUseCustomerResources', coversCustomer),
  sees: coversCustomer,
};

/** The customer itself decides over its resources; upstream takes it from nobody else. */
export const resourceChangePolicy = <Change extends CustomerKey>(
  operation: OperationId,
): Pick<Policy<Change, never>, 'narrow'> => ({
  narrow: forCallersOf<Change>(operation, (scope, change) => (coversCustomer(scope, change) ? ask(change) : nothing)),
});

/** A setting of the customer that asks. */
export const renewalSettingPolicy: Pick<Policy<{ readonly name: string; readonly day: number }, never>, 'narrow'> = {
  narrow: forCallersOf('SetResourcesRenewConfig', (_scope, setting) => ask(setting)),
};
