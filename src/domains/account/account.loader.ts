import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { toWireTime } from '../../graphql/scalars.js';
import type { Money } from '../../kernel/money.js';
import type { Customer } from '../customer/customer.type.js';
import { accountPolicy, adjustmentPolicy, type AdjustmentQuestion, customerAccountPolicy } from './account.policy.js';
import {
  type Account,
  type AccountRow,
  adjustmentKind,
  type AdjustmentFilter,
  type AdjustmentRow,
  type CustomerAccount,
  type CustomerAccountRow,
  toAccount,
  toCustomerAccount,
} from './account.type.js';

interface AccountsOfOwner extends Owner {
  readonly accounts: readonly AccountRow[];
}

const ACCOUNTS: RowReading<Owner, AccountsOfOwner> = {
  operation: 'ListPartnerBalances',
  policy: accountPolicy,
  fetch: async (upstream, question) => {
    const [owner = {}] = question.keys;
    const answer = await upstream.call('ListPartnerBalances', { query: ownerParameter(owner) });
    return [{ ...ownerOf(owner), accounts: answer.account_balances ?? [] }];
  },
  keyOf: ownerOf,
};

const CUSTOMER_ACCOUNT: RowReading<CustomerKey, CustomerAccountRow> = {
  operation: 'ShowCustomerAccountBalances',
  policy: customerAccountPolicy,
  fetch: async (upstream, question) =>
    Promise.all(
      question.keys.map(async (key) => ({ ...(await upstream.call('ShowCustomerAccountBalances', {})), ...key })),
    ),
  keyOf: ({ customerId, ...row }) => ({ customerId, ...ownerOf(row) }),
};

const ADJUSTMENTS: ListReading<'ListPartnerAdjustRecords', AdjustmentQuestion, AdjustmentRow> = {
  operation: 'ListPartnerAdjustRecords',
  policy: adjustmentPolicy,
  request: (question) => ({
    query: {
      ...ownerParameter(question),
      ...(question.targetId !== undefined && { customer_id: question.targetId }),
      ...(question.transactionId !== undefined && { trans_id: question.transactionId }),
      ...(question.kind !== undefined && { operation_type: question.kind as never }),
      ...(question.from !== undefined && { operation_time_begin: question.from }),
      ...(question.to !== undefined && { operation_time_end: question.to }),
    },
  }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

/** Everything the gateway reads about the money of partners and resellers, bound to one request. */
export function accountLoader(session: Session) {
  const readAccounts = rowReader(session, ACCOUNTS);
  const readCustomerAccount = rowReader(session, CUSTOMER_ACCOUNT);
  const adjustments = listReader(session, ADJUSTMENTS);
  const accounts = async (owner: Owner): Promise<Account[] | null> =>
    (await readAccounts(ownerOf(owner)))?.accounts.map(toAccount) ?? null;
  return {
    accounts,

    /** The recharge account's amount; null when there is none in sight. */
    async balance(owner: Owner): Promise<Money | null> {
      return (await accounts(owner))?.find(({ kind }) => kind === 'RECHARGE')?.amount ?? null;
    },

    /** Null for reseller-model customers, who spend their partner's money. */
    async ofCustomer({ customerId, associationType, ...customer }: Customer): Promise<CustomerAccount | null> {
      if (associationType === 'RESELLER') return null;
      const row = await readCustomerAccount({ customerId, ...ownerOf(customer) });
      return row && toCustomerAccount(row);
    },

    adjustments(filter: AdjustmentFilter, window: Window): Promise<Slice<AdjustmentRow>> {
      return adjustments.page(adjustmentQuestion(filter), window);
    },

    adjustmentsOf({ customerId, ...customer }: CustomerKey, window: Window): Promise<Slice<AdjustmentRow>> {
      return adjustments.page({ targetId: customerId, ...ownerOf(customer) }, window);
    },
  };
}

function adjustmentQuestion(filter: AdjustmentFilter): AdjustmentQuestion {
  const { targetId, transactionId, kind, from, to, indirectPartnerId } = filter;
  const reseller =
    indirectPartnerId == null
      ? undefined
      : partsOrBareId('filter.indirectPartnerId', 'IndirectPartner', indirectPartnerId)[0];
  return {
    ...(targetId != null && { targetId }),
    ...(transactionId != null && { transactionId }),
    ...(kind != null && { kind: adjustmentKind.codeOf('filter.kind', kind) }),
    ...(from != null && { from: toWireTime(from) }),
    ...(to != null && { to: toWireTime(to) }),
    ...(reseller !== undefined && { indirectPartnerId: reseller }),
  };
}
