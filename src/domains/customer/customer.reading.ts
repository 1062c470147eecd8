import type { ListReading, ReadList } from '../../access/list-reader.js';
import { orAbsent } from '../../access/absence.js';
import { byOwner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { RowReading } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import {
  balancePolicy,
  customerListPolicy,
  customerPolicy,
  type CustomerQuestion,
  tagPolicy,
} from './customer.policy.js';
import type { BalanceRow, CustomerRow, TagRow } from './customer.type.js';

export const CUSTOMERS: ListReading<'ListSubCustomers', CustomerQuestion, CustomerRow> = {
  operation: 'ListSubCustomers',
  policy: customerListPolicy,
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
  rowOf: (wire, { indirectPartnerId }) => ({ ...wire, ...customerKey(wire.customer_id, indirectPartnerId) }),
};

export const BALANCE: RowReading<CustomerKey, BalanceRow> = {
  operation: 'ListCustomersBalancesDetail',
  policy: balancePolicy,
  groupOf: byOwner,
  fetch: async (upstream, question) => {
    const { indirectPartnerId } = question.keys[0] ?? {};
    const body = {
      customer_infos: question.keys.map(({ customerId }) => ({ customer_id: customerId })),
      ...ownerParameter({ indirectPartnerId }),
    };
    const answer = await upstream.call('ListCustomersBalancesDetail', { body });
    return (answer.customer_balances ?? []).map((row) => ({
      ...row,
      ...customerKey(row.customer_id, indirectPartnerId),
    }));
  },
  keyOf: ({ customerId, indirectPartnerId }) => customerKey(customerId, indirectPartnerId),
};

export const TAG: RowReading<CustomerKey, TagRow> = {
  operation: 'ListSubCustomerNewTag',
  policy: tagPolicy,
  groupOf: byOwner,
  fetch: async (upstream, question) => {
    const { indirectPartnerId } = question.keys[0] ?? {};
    const ids = question.keys.map(({ customerId }) => customerId);
    // Without a limit upstream answers for ten of them.
    const body = { customer_ids: ids, limit: ids.length, ...ownerParameter({ indirectPartnerId }) };
    const answer = await upstream.call('ListSubCustomerNewTag', { body });
    return (answer.new_customer_tags ?? []).flatMap((row) =>
      row.customer_id === undefined ? [] : [{ ...row, ...customerKey(row.customer_id, indirectPartnerId) }],
    );
  },
  keyOf: ({ customerId, indirectPartnerId }) => customerKey(customerId, indirectPartnerId),
};

/** Customer by id has no batch form: many ids are cheaper found in the whole list. */
export const customerById = (list: ReadList<CustomerQuestion, CustomerRow>): RowReading<CustomerKey, CustomerRow> => ({
  operation: 'ListSubCustomers',
  policy: customerPolicy,
  batchSize: Infinity,
  groupOf: byOwner,
  fetch: async (upstream, question) => {
    const { indirectPartnerId } = question.keys[0] ?? {};
    const whole = await list.allIfCheaper(ownerOf({ indirectPartnerId }), question.keys.length);
    if (whole !== undefined) return whole;
    const answers = await Promise.all(
      question.keys.map(({ customerId }) =>
        orAbsent(
          upstream.call('ListSubCustomers', {
            body: { customer_id: customerId, limit: 1, ...ownerParameter({ indirectPartnerId }) },
          }),
        ),
      ),
    );
    return answers.flatMap((answer) =>
      (answer?.customer_infos ?? []).map((wire) => CUSTOMERS.rowOf(wire, ownerOf({ indirectPartnerId }))),
    );
  },
  keyOf: ({ customerId, indirectPartnerId }) => customerKey(customerId, indirectPartnerId),
});

/** What a customer is read by. */
export const customerKey = (customerId: string, indirectPartnerId: string | undefined): CustomerKey => ({
  customerId,
  ...ownerOf({ indirectPartnerId }),
});
