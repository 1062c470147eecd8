import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { badInput } from '../../kernel/errors.js';
import { limitsOf, type RequestOf } from '../../upstream/contract/operations.js';
import type { Customer } from '../customer/customer.type.js';
import {
  customerLedgerPolicy,
  type CustomerLedgerQuestion,
  type LedgerQuestion,
  partnerLedgerPolicy,
  type PartnerLedgerQuestion,
} from './account-change.policy.js';
import type {
  AccountChangeFilter,
  CustomerAccountChangeFilter,
  CustomerChangeRow,
  PartnerChangeRow,
} from './account-change.type.js';
import { accountDirection, accountTrade, type Ledger, paymentChannel } from './account-change-words.js';

/** Words of the contract, which the question holds as plain text. */
type PartnerQuery = RequestOf<'ListPartnerAccountChangeRecords'>['query'];
type CustomerQuery = RequestOf<'ListCustomerAccountChangeRecords'>['query'];

const periodOf = ({ from, to }: LedgerQuestion) => ({
  ...(from !== undefined && { trade_time_begin: from }),
  ...(to !== undefined && { trade_time_end: to }),
});

const PARTNER_LEDGER: ListReading<'ListPartnerAccountChangeRecords', PartnerLedgerQuestion, PartnerChangeRow> = {
  operation: 'ListPartnerAccountChangeRecords',
  policy: partnerLedgerPolicy,
  request: (question) => ({
    query: {
      balance_type: question.ledger,
      ...(question.trade !== undefined && { trade_type: question.trade }),
      ...periodOf(question),
      ...ownerParameter(question),
    } as PartnerQuery,
  }),
  rowOf: (wire, question, currency) => ({ ...wire, currency, ...ownerOf(question) }),
};

const CUSTOMER_LEDGER: ListReading<'ListCustomerAccountChangeRecords', CustomerLedgerQuestion, CustomerChangeRow> = {
  operation: 'ListCustomerAccountChangeRecords',
  policy: customerLedgerPolicy,
  request: (question) => ({
    query: {
      balance_type: question.ledger,
      ...(question.trade !== undefined && { trade_type: question.trade }),
      ...(question.direction !== undefined && { revenue_expense_type: question.direction }),
      ...(question.tradeId !== undefined && { trade_id: question.tradeId }),
      ...(question.paymentChannels !== undefined && { payment_channel_id: question.paymentChannels }),
      ...(question.paymentNumber !== undefined && { payment_channel_no: question.paymentNumber }),
      ...periodOf(question),
    } as CustomerQuery,
  }),
  rowOf: (wire, { customerId, ...owner }, currency) => ({ ...wire, currency, customerId, ...ownerOf(owner) }),
};

/** The ledgers of partner, resellers and referral customers, bound to one request. */
export function accountChangeLoader(session: Session) {
  const partnerLedger = listReader(session, PARTNER_LEDGER);
  const customerLedger = listReader(session, CUSTOMER_LEDGER);
  return {
    /** Of the partner's own account, or of a reseller's. */
    page(owner: Owner, ledger: Ledger, filter: AccountChangeFilter, window: Window): Promise<Slice<PartnerChangeRow>> {
      return partnerLedger.page({ ledger, ...tradesOf(filter), ...ownerOf(owner) }, window);
    },

    ofCustomer(
      customer: Customer,
      ledger: Ledger,
      filter: CustomerAccountChangeFilter,
      window: Window,
    ): Promise<Slice<CustomerChangeRow>> {
      const { customerId, associationType } = customer;
      const question = { ledger, customerId, associationType, ...ownerOf(customer), ...customerTradesOf(filter) };
      return customerLedger.page(question, window);
    },
  };
}

const partnerTrades = limitsOf('ListPartnerAccountChangeRecords')['query.trade_type']?.enum ?? [];

/** @throws GatewayError `BAD_USER_INPUT` for a kind that only customers' ledgers know. */
function tradesOf({ trade, from, to }: AccountChangeFilter): Omit<LedgerQuestion, 'ledger'> {
  const code = trade == null ? undefined : accountTrade.codeOf('filter.trade', trade);
  if (code !== undefined && !partnerTrades.includes(code)) {
    throw badInput('filter.trade', 'Only the ledgers of customers have this kind of transaction: choose another');
  }
  return {
    ...(code !== undefined && { trade: code }),
    ...(from != null && { from }),
    ...(to != null && { to }),
  };
}

function customerTradesOf(filter: CustomerAccountChangeFilter) {
  const { trade, direction, tradeId, paymentChannels, paymentNumber, from, to } = filter;
  return {
    ...(trade != null && { trade: accountTrade.codeOf('filter.trade', trade) }),
    ...(direction != null && { direction: accountDirection.codeOf('filter.direction', direction) }),
    ...(tradeId != null && { tradeId }),
    ...(paymentChannels != null && { paymentChannels: channelsOf(paymentChannels) }),
    ...(paymentNumber != null && { paymentNumber }),
    ...(from != null && { from }),
    ...(to != null && { to }),
  };
}

const channelsOf = (channels: NonNullable<CustomerAccountChangeFilter['paymentChannels']>): string =>
  channels.map((channel) => paymentChannel.codeOf('filter.paymentChannels', channel)).join(',');
