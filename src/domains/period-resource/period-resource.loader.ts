import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { toWireTime } from '../../graphql/scalars.js';
import {
  periodResourceListPolicy,
  periodResourcePolicy,
  type PeriodResourceQuestion,
} from './period-resource.policy.js';
import {
  type PeriodResource,
  type PeriodResourceFilter,
  type PeriodResourceRow,
  type ResourceKey,
  resourceStatus,
  toPeriodResource,
} from './period-resource.type.js';

const filterOf = ({ resourceIds, orderId, mainOnly, statuses, serviceType }: PeriodResourceQuestion) => ({
  ...(resourceIds && { resource_ids: [...resourceIds] }),
  ...(orderId !== undefined && { order_id: orderId }),
  ...(mainOnly !== undefined && { only_main_resource: mainOnly ? (1 as const) : (0 as const) }),
  ...(statuses && { status_list: statuses.map((status) => Number(status) as 2) }),
  ...(serviceType !== undefined && { service_type_code: serviceType }),
});

const RESOURCES: ListReading<'ListPayPerUseCustomerResources', PeriodResourceQuestion, PeriodResourceRow> = {
  operation: 'ListPayPerUseCustomerResources',
  policy: periodResourceListPolicy,
  request: (question) => ({
    body: {
      customer_id: question.customerId,
      ...filterOf(question),
      ...(question.expiresFrom !== undefined && { expire_time_begin: question.expiresFrom }),
      ...(question.expiresTo !== undefined && { expire_time_end: question.expiresTo }),
    },
  }),
  rowOf: (wire, { customerId, ...question }) => ({
    ...wire,
    resourceId: wire.resource_id ?? '',
    customerId,
    ...ownerOf(question),
  }),
};

const keyOf = ({ resourceId, customerId, ...row }: ResourceKey): ResourceKey => ({
  resourceId,
  customerId,
  ...ownerOf(row),
});

const RESOURCE: RowReading<ResourceKey, PeriodResourceRow> = {
  operation: 'ListPayPerUseCustomerResources',
  policy: periodResourcePolicy,
  // One call is about one customer.
  groupOf: ({ customerId }) => customerId,
  fetch: async (upstream, question) => {
    const [first] = question.keys;
    if (first === undefined) return [];
    const body = { customer_id: first.customerId, resource_ids: question.keys.map(({ resourceId }) => resourceId) };
    // What is attached comes along, so that the answer may be longer than the list of ids.
    const rows = await upstream.all('ListPayPerUseCustomerResources', { body });
    return rows.map((wire) => RESOURCES.rowOf(wire, first));
  },
  keyOf,
};

/** Everything the gateway reads about yearly/monthly resources, bound to one request. */
export function periodResourceLoader(session: Session) {
  const list = listReader(session, RESOURCES);
  const readOne = rowReader(session, RESOURCE);
  return {
    /** Null when there is no such resource in sight. */
    async one(key: ResourceKey): Promise<PeriodResource | null> {
      const row = await readOne(keyOf(key));
      return row && toPeriodResource(row);
    },

    page(
      { customerId, ...customer }: CustomerKey,
      filter: PeriodResourceFilter,
      window: Window,
    ): Promise<Slice<PeriodResourceRow>> {
      return list.page({ ...questionOf(filter), customerId, ...ownerOf(customer) }, window);
    },
  };
}

/** An empty list means no filter. */
const orAbsent = <Item>(list: readonly Item[] | null | undefined): readonly Item[] | undefined =>
  list == null || list.length === 0 ? undefined : list;

function questionOf(filter: PeriodResourceFilter): Omit<PeriodResourceQuestion, keyof CustomerKey> {
  const [resourceIds, statuses] = [orAbsent(filter.resourceIds), orAbsent(filter.statuses)];
  return {
    ...(resourceIds && { resourceIds }),
    ...(statuses && { statuses: statuses.map((status) => resourceStatus.codeOf('filter.statuses', status)) }),
    ...(filter.orderId && { orderId: filter.orderId }),
    ...(filter.mainOnly != null && { mainOnly: filter.mainOnly }),
    ...(filter.serviceType && { serviceType: filter.serviceType }),
    ...timesOf(filter),
  };
}

const timesOf = ({ expiresFrom, expiresTo }: PeriodResourceFilter) => ({
  ...(expiresFrom != null && { expiresFrom: toWireTime(expiresFrom) }),
  ...(expiresTo != null && { expiresTo: toWireTime(expiresTo) }),
});
