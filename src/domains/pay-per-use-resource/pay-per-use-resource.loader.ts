import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { toWireTime } from '../../graphql/scalars.js';
import type { InLanguage, Language } from '../reference/language.type.js';
import { payPerUseResourcePolicy, type PayPerUseResourceQuestion } from './pay-per-use-resource.policy.js';
import {
  type PayPerUseResourceFilter,
  type PayPerUseResourceRow,
  payPerUseStatus,
} from './pay-per-use-resource.type.js';

const RESOURCES: ListReading<'ListCustomerOnDemandResources', PayPerUseResourceQuestion, PayPerUseResourceRow> = {
  operation: 'ListCustomerOnDemandResources',
  policy: payPerUseResourcePolicy,
  request: ({ language, ...question }) => ({
    header: { 'X-Language': language as Language },
    body: {
      customer_id: question.customerId,
      ...ownerParameter(question),
      ...(question.region !== undefined && { region_code: question.region }),
      ...(question.serviceType !== undefined && { service_type_code: question.serviceType }),
      ...(question.resourceIds !== undefined && { resource_ids: [...question.resourceIds] }),
      ...(question.status !== undefined && { status: Number(question.status) as 1 }),
      ...(question.effectiveFrom !== undefined && { effective_time_begin: question.effectiveFrom }),
      ...(question.effectiveTo !== undefined && { effective_time_end: question.effectiveTo }),
    },
  }),
  rowOf: (wire, question) => ({ ...wire, customerId: question.customerId, ...ownerOf(question) }),
};

/** What is asked of a customer. */
interface Payer extends CustomerKey {
  readonly associationType: string;
}

/** The pay-per-use resources of one customer at a time, bound to one request. */
export function payPerUseResourceLoader(session: Session) {
  const list = listReader(session, RESOURCES);
  return {
    page(
      { customerId, associationType, ...customer }: Payer,
      { filter, language }: InLanguage & { readonly filter: PayPerUseResourceFilter },
      window: Window,
    ): Promise<Slice<PayPerUseResourceRow>> {
      const question = { customerId, associationType, language, ...ownerOf(customer), ...questionOf(filter) };
      return list.page(question, window);
    },
  };
}

const questionOf = ({
  region,
  serviceType,
  resourceIds,
  status,
  effectiveFrom,
  effectiveTo,
}: PayPerUseResourceFilter): Partial<PayPerUseResourceQuestion> => ({
  ...(region != null && { region }),
  ...(serviceType != null && { serviceType }),
  ...(resourceIds != null && resourceIds.length > 0 && { resourceIds }),
  ...(status != null && { status: payPerUseStatus.codeOf('filter.status', status) }),
  ...(effectiveFrom != null && { effectiveFrom: toWireTime(effectiveFrom) }),
  ...(effectiveTo != null && { effectiveTo: toWireTime(effectiveTo) }),
});
