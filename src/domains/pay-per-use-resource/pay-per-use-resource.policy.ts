import { ask, forCallersOf, nothing, type Policy } from '../../access/policy.js';
import { coversCustomer, type CustomerKey } from '../../access/scope.js';

export interface PayPerUseResourceQuestion extends CustomerKey {
  readonly language: string;
  readonly region?: string;
  readonly serviceType?: string;
  readonly resourceIds?: readonly string[];
  readonly status?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  /** Of the customer; no part of what is asked upstream. */
  readonly associationType?: string;
}

/** Resources of referral customers are between them and Huawei Cloud; those of a reseller go by its id. */
export const payPerUseResourcePolicy: Policy<PayPerUseResourceQuestion, CustomerKey> = {
  narrow: forCallersOf('ListCustomerOnDemandResources', (scope, { associationType, ...question }) =>
    associationType !== 'REFERRAL' && coversCustomer(scope, question) ? ask(question) : nothing,
  ),
  sees: coversCustomer,
  seesAll: () => true,
};
