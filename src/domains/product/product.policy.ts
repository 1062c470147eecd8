import { ask, forCallersOf, type Policy } from '../../access/policy.js';

export interface SpecificationQuestion {
  readonly language: string;
  readonly serviceType: string;
  readonly resourceType: string;
  readonly region: string;
  readonly saleMode: string;
  readonly code?: string;
}

/** What is on sale is the same for everybody. It is paged by cursor, so that the whole list is read. */
export const specificationPolicy: Policy<SpecificationQuestion, unknown> = {
  narrow: forCallersOf('ListResourceSpecs', (_scope, question) => ask(question)),
  sees: () => true,
};

export interface IncentiveQuestion {
  readonly month: string;
  readonly serviceType?: string;
}

/** Incentives are no affair of customers. */
export const incentivePolicy: Policy<IncentiveQuestion, unknown> = {
  narrow: forCallersOf('ListIncentiveDiscountPolicies', (_scope, question) => ask(question)),
  sees: ({ viewer }) => viewer.party !== 'CUSTOMER',
  seesAll: ({ viewer }) => viewer.party !== 'CUSTOMER',
};
