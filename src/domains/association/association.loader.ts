import { listReader, type ListReading, type Slice, type Window } from '../../access/list-reader.js';
import { byOwner, type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { wireTimes } from '../../graphql/scalars.js';
import type { SortDirection } from '../../graphql/sort.js';
import type { components } from '../../upstream/contract/console.js';
import type { Customer } from '../customer/customer.type.js';
import { betweenPolicy, requestListPolicy, requestPolicy, type RequestQuestion } from './association.policy.js';
import {
  type AssociationRequest,
  type AssociationRequestFilter,
  type RequestKey,
  requestKind,
  type RequestRow,
  requestStatus,
  toRequest,
} from './association-request.type.js';
import {
  type Agreement,
  type AgreementsRow,
  type AuthorizationsRow,
  type CustomerAuthorization,
  NO_AUTHORIZATION,
  toAgreement,
  toAuthorization,
} from './authorization.type.js';
import { type EnterpriseProfile, type ProfileRow, toProfile } from './enterprise-profile.type.js';

type Wire = components['schemas'];

const keyOf = ({ customerId, ...row }: CustomerKey): CustomerKey => ({ customerId, ...ownerOf(row) });

const toRow = (wire: Wire['AssociationRequest'], owner: Owner): RequestRow => ({
  ...wire,
  customerId: wire.customer_id,
  ...ownerOf(owner),
});

const REQUESTS: ListReading<'ListAssociationRequests', RequestQuestion, RequestRow> = {
  operation: 'ListAssociationRequests',
  policy: requestListPolicy,
  asCustomer: true,
  request: (question) => ({
    query: {
      ...ownerParameter(question),
      ...(question.managerIds && { account_manager_ids: [...question.managerIds] }),
      ...(question.customerIds && { customer_ids: [...question.customerIds] }),
      ...(question.statuses && { status: question.statuses as Wire['AssociationRequestStatus'][] }),
      ...(question.kind !== undefined && { kind: question.kind as Wire['AssociationRequestKind'] }),
      ...(question.createdFrom !== undefined && { created_from: question.createdFrom }),
      ...(question.createdTo !== undefined && { created_to: question.createdTo }),
      sort: question.sort,
    },
  }),
  rowOf: toRow,
};

const REQUEST: RowReading<RequestKey, RequestRow> = {
  operation: 'ListAssociationRequests',
  policy: requestPolicy(),
  asCustomer: true,
  groupOf: byOwner,
  fetch: async (upstream, { keys }) => {
    const owner = ownerOf(keys[0] ?? {});
    const query = { ids: keys.map(({ requestId }) => requestId), ...ownerParameter(owner) };
    const { association_requests } = await upstream.call('ListAssociationRequests', { query });
    return association_requests.map((wire) => toRow(wire, owner));
  },
  keyOf: ({ id, ...row }) => ({ requestId: id, ...ownerOf(row) }),
};

interface RequestsRow extends CustomerKey {
  readonly requests: readonly RequestRow[];
}

/** The few requests of each of many customers, in one list. */
const REQUESTS_OF: RowReading<CustomerKey, RequestsRow> = {
  operation: 'ListAssociationRequests',
  policy: betweenPolicy('ListAssociationRequests'),
  asCustomer: true,
  groupOf: byOwner,
  fetch: async (upstream, { keys }) => {
    const owner = ownerOf(keys[0] ?? {});
    const query = { customer_ids: keys.map(({ customerId }) => customerId), ...ownerParameter(owner) };
    const rows = await upstream.all('ListAssociationRequests', { query: { ...query, sort: 'created_at:desc' } });
    return keys.map((key) => ({
      ...keyOf(key),
      requests: rows.filter((row) => row.customer_id === key.customerId).map((wire) => toRow(wire, owner)),
    }));
  },
  keyOf,
};

const AUTHORIZATIONS: RowReading<CustomerKey, AuthorizationsRow> = {
  operation: 'ListCustomerAuthorizations',
  policy: betweenPolicy('ListCustomerAuthorizations'),
  asCustomer: true,
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (key) => {
        const request = { path: { id: key.customerId }, query: ownerParameter(key) };
        return { ...(await upstream.call('ListCustomerAuthorizations', request)), ...key };
      }),
    ),
  keyOf,
};

const AGREEMENTS: RowReading<CustomerKey, AgreementsRow> = {
  operation: 'ListAgreements',
  policy: betweenPolicy('ListAgreements'),
  fetch: (upstream, { keys }) =>
    Promise.all(keys.map(async (key) => ({ ...(await upstream.call('ListAgreements', {})), ...key }))),
  keyOf,
};

const PROFILE: RowReading<CustomerKey, ProfileRow> = {
  operation: 'ShowEnterpriseProfile',
  policy: betweenPolicy('ShowEnterpriseProfile'),
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (key) => {
        const request = { path: { id: key.customerId }, query: ownerParameter(key) };
        return { ...(await upstream.call('ShowEnterpriseProfile', request)), ...key };
      }),
    ),
  keyOf,
};

/** Everything the gateway reads about the relation of customers with their partner, bound to one request. */
export function associationLoader(session: Session) {
  const list = listReader(session, REQUESTS);
  const readRequest = rowReader(session, REQUEST);
  const readRequests = rowReader(session, REQUESTS_OF);
  const readAuthorizations = rowReader(session, AUTHORIZATIONS);
  const readAgreements = rowReader(session, AGREEMENTS);
  const readProfile = rowReader(session, PROFILE);
  const authorizations = async (customer: CustomerKey): Promise<CustomerAuthorization[]> =>
    ((await readAuthorizations(keyOf(customer)))?.authorizations ?? []).map(toAuthorization);
  return {
    /** Null when there is no such request in sight. */
    async request(requestId: string): Promise<AssociationRequest | null> {
      const row = await readRequest({ requestId, ...ownerOf(session.viewer) });
      return row && toRequest(row);
    },

    page: (filter: AssociationRequestFilter, direction: SortDirection, window: Window): Promise<Slice<RequestRow>> =>
      list.page(questionOf(filter, direction, session.viewer), window),

    async requestsOf(customer: CustomerKey): Promise<AssociationRequest[]> {
      return ((await readRequests(keyOf(customer)))?.requests ?? []).map(toRequest);
    },

    authorizations,

    /** The latest one. */
    authorization: async (customer: CustomerKey): Promise<CustomerAuthorization> =>
      (await authorizations(customer))[0] ?? NO_AUTHORIZATION,

    async agreements(customer: CustomerKey): Promise<Agreement[]> {
      return ((await readAgreements(keyOf(customer)))?.agreements ?? []).map(toAgreement);
    },

    /** Asked for where there can be one: of companies whose real name is authenticated. */
    async profile(customer: Customer): Promise<EnterpriseProfile | null> {
      if (customer.customerType !== 'ENTERPRISE' || customer.realNameStatus !== 'PASSED') return null;
      const row = await readProfile(keyOf(customer));
      return row && toProfile(row);
    },
  };
}

function questionOf(filter: AssociationRequestFilter, direction: SortDirection, viewer: Owner): RequestQuestion {
  const { customerIds, statuses, kind, createdFrom, createdTo } = filter;
  const codes = [...new Set(statuses?.map((status) => requestStatus.codeOf('filter.statuses', status)))].sort();
  return {
    ...customersIn(customerIds ?? [], viewer),
    ...(codes.length > 0 && { statuses: codes }),
    ...(kind != null && { kind: requestKind.codeOf('filter.kind', kind) }),
    ...wireTimes({ createdFrom, createdTo }),
    sort: direction === 'ASC' ? 'created_at:asc' : 'created_at:desc',
  };
}

/** No ids mean no filter; customers of another party have no requests here. */
function customersIn(ids: readonly string[], { indirectPartnerId: own }: Owner): Pick<RequestQuestion, 'customerIds'> {
  if (ids.length === 0) return {};
  const customerIds = ids.flatMap((id, index) => {
    const [customerId = '', owner] = partsOrBareId(`filter.customerIds.${String(index)}`, 'Customer', id, own);
    return owner === own ? [customerId] : [];
  });
  return { customerIds };
}
