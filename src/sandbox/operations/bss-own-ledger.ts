import { Amount } from '../amount.js';
import { Refusal, type Operation } from '../operation.js';
import { cycleName, DAY, dayStart } from '../world/calendar.js';
import { isResale, type Customer } from '../world/customers.js';
import type { OwnEntry } from '../world/own-accounts.js';
import type { World } from '../world/world.js';
import { ok, page, queryOf, wireTime, type QueryOf, type RowOf } from './bss-answer.js';
import { is, isOneOf } from './bss-filter.js';

type Query = QueryOf<'ListCustomerAccountChangeRecords'>;

/** An entry and its number in the ledger it is of. */
interface Numbered {
  readonly entry: OwnEntry;
  readonly serial: number;
}

/** Newest first, of the last year unless days are given: what came to the caller's own account and left it. */
export const listCustomerAccountChangeRecords: Operation = (world, request) => {
  const query = queryOf<'ListCustomerAccountChangeRecords'>(request);
  const customer = ownerOfLedger(world, request.caller.accountId);
  const { entries, creditEntries } = world.ownAccounts.of(customer);
  const ledger = query.balance_type === 'BALANCE_TYPE_DEBIT' ? entries : creditEntries;
  const found = ledger
    .map((entry, index): Numbered => ({ entry, serial: index + 1 }))
    .filter(({ entry }) => isAsked(entry, query) && isInPeriod(world, entry, query))
    .reverse();
  return ok<'ListCustomerAccountChangeRecords'>({
    total_count: found.length,
    currency: 'CNY',
    records: page(found, query).map((numbered) => changeRecord(customer, numbered, query.balance_type)),
  });
};

/** @throws Refusal `CBC.99000084`: what resale customers spend is their partner's money. */
export function ownerOfLedger({ customers }: World, id: string): Customer {
  const customer = customers.get(id);
  if (customer !== undefined && !isResale(customer)) return customer;
  throw new Refusal('CBC.99000084', 'Resale customers have no ledger');
}

const directionOf = ({ cents }: OwnEntry): 'REVENUE' | 'EXPENSE' => (cents > 0n ? 'REVENUE' : 'EXPENSE');

const isAsked = (entry: OwnEntry, query: Query): boolean =>
  is(query.trade_type, entry.kind) &&
  is(query.revenue_expense_type, directionOf(entry)) &&
  is(query.trade_id, entry.tradeId) &&
  isOneOf<string | undefined>(query.payment_channel_id?.split(',').filter(Boolean), entry.channel?.id) &&
  is(query.payment_channel_no, entry.channel?.no);

function isInPeriod(
  { now }: World,
  { at }: OwnEntry,
  { trade_time_begin: begin, trade_time_end: end }: Query,
): boolean {
  const from = begin ? dayStart(begin) : now.getTime() - 365 * DAY;
  return at >= from && (!end || at < dayStart(end) + DAY);
}

const DETAILS: Readonly<Record<OwnEntry['kind'], string>> = {
  RECHARGE: 'SOURCE_OPERAIION_RECHARGE',
  DEDEUCT: 'SOURCE_OPERAIION_DEDEUCT',
  REFUND: 'SOURCE_OPERAIION_UNSUBSCRIBE',
  TRANS: 'SOURCE_OPERAIION_ADJUST',
  ADJUST: 'SOURCE_OPERAIION_ADJUST_CREDIT',
  EXPIRED: 'SOURCE_OPERAIION_EXPIRECLEAR',
};

function changeRecord(
  { id, accountName }: Customer,
  { entry, serial }: Numbered,
  account: Query['balance_type'],
): RowOf<'ListCustomerAccountChangeRecords', 'records'> {
  const { kind, at, tradeId, cents, balanceAfter, line, channel } = entry;
  const isUsage = kind === 'DEDEUCT' && line?.subscription.mode === 3;
  return {
    account_change_id:
      (account === 'BALANCE_TYPE_DEBIT' ? '1' : '2') + id.slice(-9) + serial.toString().padStart(22, '0'),
    trade_detail_type: isUsage ? 'SOURCE_OPERAIION_USAGE' : DETAILS[kind],
    trade_time: wireTime(at),
    trade_id: tradeId,
    change_amount: new Amount(cents).toString(),
    balance_after_change: new Amount(balanceAfter).toString(),
    revenue_expense_type: directionOf(entry),
    account_name: accountName,
    ...(channel && { payment_channel_id: channel.id, payment_channel_no: channel.no }),
    ...(line && {
      bill_cycle: cycleName(line.month),
      consume_time: wireTime(line.at),
      cloud_service_type_name: line.subscription.product.service.zh,
      resource_type_name: line.subscription.product.resource.zh,
    }),
  };
}
