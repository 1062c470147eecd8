import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import type { Session } from '../../access/session.js';
import {
  incentivePolicy,
  type IncentiveQuestion,
  specificationPolicy,
  type SpecificationQuestion,
} from './product.policy.js';
import {
  type PolicyRow,
  type ProductIncentivePolicyArgs,
  type ProductSpecificationArgs,
  saleMode,
  type SpecificationRow,
} from './product.type.js';

const SPECIFICATIONS: ListReading<'ListResourceSpecs', SpecificationQuestion, SpecificationRow> = {
  operation: 'ListResourceSpecs',
  policy: specificationPolicy,
  request: ({ language, serviceType, resourceType, region, saleMode: mode, code }) => ({
    // This operation spells the header's values in small letters.
    header: { 'X-Language': language.toLowerCase() as 'zh_cn' },
    body: {
      cloud_service_type: serviceType,
      resource_type: resourceType,
      region_code: region,
      charge_mode: mode as '1',
      ...(code !== undefined && { filters: [{ key: 'RESOURCE_SPEC', value: code }] }),
    },
  }),
  rowOf: (wire) => wire,
};

const INCENTIVES: ListReading<'ListIncentiveDiscountPolicies', IncentiveQuestion, PolicyRow> = {
  operation: 'ListIncentiveDiscountPolicies',
  policy: incentivePolicy,
  request: ({ month, serviceType }) => ({
    query: { time: month, ...(serviceType !== undefined && { service_type_code: serviceType }) },
  }),
  rowOf: (wire) => wire,
};

/** What is on sale, and what selling it earns, bound to one request. */
export function productLoader(session: Session) {
  const specifications = listReader(session, SPECIFICATIONS);
  const incentives = listReader(session, INCENTIVES);
  return {
    specifications(
      { serviceType, resourceType, region, saleMode: mode, code, language }: ProductSpecificationArgs,
      window: Window,
    ): Promise<Slice<SpecificationRow>> {
      const where = { serviceType, resourceType, region, saleMode: saleMode.codeOf('saleMode', mode), language };
      return specifications.page({ ...where, ...(code != null && { code }) }, window);
    },

    incentivePolicies({ month, serviceType }: ProductIncentivePolicyArgs, window: Window): Promise<Slice<PolicyRow>> {
      return incentives.page({ month, ...(serviceType != null && { serviceType }) }, window);
    },
  };
}
