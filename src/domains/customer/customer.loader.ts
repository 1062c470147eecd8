import type { Disclose, Disclosed } from '../../access/disclosure.js';
import { type ListReading, listReader, shaped, type Slice, sliceOf, type Window } from '../../access/list-reader.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import { permit } from '../../access/policy.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import type { MaskKind } from '../../kernel/mask.js';
import { Money } from '../../kernel/money.js';
import { newestFirst, questionOf, shapeOf } from './customer.filter.js';
import {
  balancePolicy,
  contactPolicy,
  customerListPolicy,
  customerPolicy,
  type CustomerQuestion,
  tagPolicy,
} from './customer.policy.js';
import {
  type BalanceRow,
  type Customer,
  type CustomerAccountManager,
  type CustomerBalances,
  type CustomerFilter,
  type CustomerOrder,
  type CustomerRow,
  type NewCustomerTag,
  type TagRow,
  toBalances,
  toCustomer,
  toTag,
} from './customer.type.js';

const CUSTOMERS: ListReading<'ListSubCustomers', CustomerQuestion, CustomerRow> = {
  operation: 'ListSubCustomers',
  policy: customerListPolicy,
  // Associations change a few times a day; a minute is what a person waits before looking again.
  ttlSeconds: 60,
  request: (question) => ({
    body: {
      ...ownerParameter(question),
      ...(question.customerId !== undefined && { customer_id: question.customerId }),
      ...(question.name !== undefined && { customer: question.name }),
      ...(question.accountName !== undefined && { account_name: question.accountName }),
      ...(question.label !== undefined && { label: question.label }),
      ...(question.associationType !== undefined && { association_type: question.associationType as '1' | '2' }),
      ...(question.associatedFrom !== undefined && { associated_on_begin: question.associatedFrom }),
      ...(question.associatedTo !== undefined && { associated_on_end: question.associatedTo }),
    },
  }),
  rowOf: (wire, { indirectPartnerId }) => ({ ...wire, ...keyOf(wire.customer_id, indirectPartnerId) }),
};

const BALANCE: RowReading<CustomerKey, BalanceRow> = {
  operation: 'ListCustomersBalancesDetail',
  policy: balancePolicy,
  // Money people act on: no older than a screen refresh.
  ttlSeconds: 10,
  groupOf: ({ indirectPartnerId = '' }) => indirectPartnerId,
  fetch: async (upstream, question) => {
    const { indirectPartnerId } = question.keys[0] ?? {};
    const body = {
      customer_infos: question.keys.map(({ customerId }) => ({ customer_id: customerId })),
      ...ownerParameter({ indirectPartnerId }),
    };
    const answer = await upstream.call('ListCustomersBalancesDetail', { body });
    return (answer.customer_balances ?? []).map((row) => ({ ...row, ...keyOf(row.customer_id, indirectPartnerId) }));
  },
  keyOf: ({ customerId, indirectPartnerId }) => keyOf(customerId, indirectPartnerId),
};

const TAG: RowReading<CustomerKey, TagRow> = {
  operation: 'ListSubCustomerNewTag',
  policy: tagPolicy,
  // Tags are computed once a month.
  ttlSeconds: 600,
  groupOf: ({ indirectPartnerId = '' }) => indirectPartnerId,
  fetch: async (upstream, question) => {
    const { indirectPartnerId } = question.keys[0] ?? {};
    const ids = question.keys.map(({ customerId }) => customerId);
    // Without a limit upstream answers for ten of them.
    const body = { customer_ids: ids, limit: ids.length, ...ownerParameter({ indirectPartnerId }) };
    const answer = await upstream.call('ListSubCustomerNewTag', { body });
    return (answer.new_customer_tags ?? []).flatMap((row) =>
      row.customer_id === undefined ? [] : [{ ...row, ...keyOf(row.customer_id, indirectPartnerId) }],
    );
  },
  keyOf: ({ customerId, indirectPartnerId }) => keyOf(customerId, indirectPartnerId),
};

/** Customer by id has no batch form: many ids are cheaper found in the whole list. */
const customerById = (list: ReturnType<typeof customerList>): RowReading<CustomerKey, CustomerRow> => ({
  operation: 'ListSubCustomers',
  policy: customerPolicy,
  ttlSeconds: CUSTOMERS.ttlSeconds,
  batchSize: Infinity,
  groupOf: ({ indirectPartnerId = '' }) => indirectPartnerId,
  fetch: async (upstream, question) => {
    const { indirectPartnerId } = question.keys[0] ?? {};
    const whole = await list.allIfCheaper(ownerOf({ indirectPartnerId }), question.keys.length);
    if (whole !== undefined) return whole;
    const answers = await Promise.all(
      question.keys.map(({ customerId }) =>
        upstream.call('ListSubCustomers', {
          body: { customer_id: customerId, limit: 1, ...ownerParameter({ indirectPartnerId }) },
        }),
      ),
    );
    return answers.flatMap(({ customer_infos = [] }) =>
      customer_infos.map((wire) => CUSTOMERS.rowOf(wire, ownerOf({ indirectPartnerId }))),
    );
  },
  keyOf: ({ customerId, indirectPartnerId }) => keyOf(customerId, indirectPartnerId),
});

const customerList = (session: Session) => listReader(session, CUSTOMERS);

/**
 * Everything the gateway reads about customers, bound to one request.
 *
 * @param resellersInSight ids of the resellers whose customers the viewer may see.
 */
export function customerLoader(
  session: Session,
  disclose: Disclose,
  resellersInSight: () => Promise<readonly string[]>,
) {
  const list = customerList(session);
  const readOne = rowReader(session, customerById(list));
  const readBalance = rowReader(session, BALANCE);
  const readTag = rowReader(session, TAG);

  /** Whose customers are meant; undefined is the partner's own. A reseller and a customer have no choice. */
  const ownersOf = async (ownership: CustomerFilter['ownership']): Promise<readonly (string | undefined)[]> => {
    const { party, indirectPartnerId } = session.viewer;
    if (party !== 'PARTNER') return [indirectPartnerId];
    const own = ownership === 'INDIRECT' ? [] : [undefined];
    return ownership === 'OWN' ? own : [...own, ...(await resellersInSight())];
  };

  const balances = async (customer: Customer): Promise<CustomerBalances | null> => {
    // Upstream leaves referral customers out; asking for them would only fill up the batch.
    if (customer.associationType === 'REFERRAL') return null;
    const row = await readBalance(keyOf(customer.customerId, customer.indirectPartnerId));
    return row && toBalances(row);
  };

  const inArrears = async (row: CustomerRow): Promise<boolean> => {
    const arrears = (await balances(toCustomer(row)))?.arrears;
    return arrears instanceof Money && !arrears.isZero;
  };

  return {
    balances,

    /** Null when there is no such customer in sight. */
    async one(customerId: string, indirectPartnerId: string | undefined): Promise<Customer | null> {
      const row = await readOne(keyOf(customerId, indirectPartnerId ?? session.viewer.indirectPartnerId));
      return row && toCustomer(row);
    },

    async page(
      filter: Partial<CustomerFilter>,
      order: CustomerOrder | null,
      window: Window,
      indirectPartnerId?: string,
    ): Promise<Slice<CustomerRow>> {
      const question = questionOf(filter);
      const shape = shapeOf(filter, order);
      const owners = indirectPartnerId === undefined ? await ownersOf(filter.ownership ?? 'OWN') : [indirectPartnerId];
      const [single] = owners;
      if (owners.length === 1 && filter.inArrears == null) {
        return list.page({ ...question, ...ownerOf({ indirectPartnerId: single }) }, window, shape);
      }
      const lists = await Promise.all(
        owners.map((id) => list.all({ ...question, ...ownerOf({ indirectPartnerId: id }) })),
      );
      const rows = shaped(lists.flat(), { order: newestFirst, ...shape });
      if (filter.inArrears == null) return sliceOf(rows, window);
      const arrears = await Promise.all(rows.map(inArrears));
      return sliceOf(
        rows.filter((_row, index) => arrears[index] === filter.inArrears),
        window,
      );
    },

    async tag({ customerId, indirectPartnerId }: CustomerKey): Promise<NewCustomerTag | null> {
      const row = await readTag(keyOf(customerId, indirectPartnerId));
      return row && toTag(row);
    },

    /** @throws GatewayError `RESTRICTED` for contacts of a reseller's customer, `FORBIDDEN` to reveal. */
    async personal(
      customer: Customer,
      field: keyof Customer['personal'],
      kind: MaskKind,
      reveal: boolean,
    ): Promise<Disclosed | null> {
      if (kind !== 'NAME') permit(await session.scope(), contactPolicy, customer);
      const text = customer.personal[field];
      return disclose({ kind, text, entity: 'Customer', id: customer.customerId, field }, reveal);
    },

    /** @throws GatewayError `FORBIDDEN` to reveal. */
    managerName(
      { customerId: id, accountNameText: text }: CustomerAccountManager,
      reveal: boolean,
    ): Promise<Disclosed | null> {
      return disclose({ kind: 'NAME', text, entity: 'Customer', id, field: 'accountManager' }, reveal);
    },
  };
}

const keyOf = (customerId: string, indirectPartnerId: string | undefined): CustomerKey => ({
  customerId,
  ...ownerOf({ indirectPartnerId }),
});
