import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { dayStart, DAY } from '../world/calendar.js';
import { isIncome, transactionId, type Entry, type EntryKind, type Treasury } from '../world/treasury.js';
import type { World } from '../world/world.js';
import { ok, bodyOf, page, queryOf, wireTime, type QueryOf, type RowOf } from './bss-answer.js';
import { is, isWithin, ownerOf } from './bss-filter.js';

/** Newest association first. */
export const listIndirectPartners: Operation = (world, request) => {
  const body = bodyOf<'ListIndirectPartners'>(request);
  const found = world.resellers
    .filter(
      ({ id, accountName, associatedAt }) =>
        is(body.indirect_partner_id, id) &&
        is(body.account_name, accountName) &&
        isWithin(associatedAt, body.associated_on_begin, body.associated_on_end),
    )
    .sort((a, b) => b.associatedAt - a.associatedAt);
  return ok<'ListIndirectPartners'>({
    count: found.length,
    indirect_partners: page(found, body).map(({ id, mobile, email, accountName, name, associatedAt }) => {
      const manager = world.organization.managerOf(id);
      return {
        indirect_partner_id: id,
        mobile_phone: mobile,
        email,
        account_name: accountName,
        name,
        associated_on: wireTime(associatedAt),
        ...(manager && { account_manager_id: manager.accountName, account_manager_name: manager.name }),
      };
    }),
  });
};

export const listPartnerBalances: Operation = (world, request) => {
  const { indirect_partner_id } = queryOf<'ListPartnerBalances'>(request);
  const { ownerId, balance, designated, available, creditLine } = world.treasuryOf(
    ownerOf(world, request, indirect_partner_id),
  );
  const row = (type: 1 | 2 | 5 | 7 | 8, cents: bigint, earmarked = 0n) => ({
    account_id: `${type}${ownerId.slice(1)}`,
    account_type: type,
    amount: new Amount(cents),
    currency: 'CNY' as const,
    designated_amount: new Amount(earmarked),
    measure_id: 1 as const,
  });
  return ok<'ListPartnerBalances'>({
    account_balances: [
      { ...row(1, balance, designated), memo: '定向余额不可拨款' },
      { ...row(2, creditLine), credit_amount: new Amount(creditLine) },
      row(5, 0n),
      row(7, 0n),
      // what is earmarked cannot be allocated.
      row(8, available),
    ],
  });
};

const OPERATION_TYPES = { GRANT: 'SOURCE_OPERATION_BEADJUST', RECLAIM: 'SOURCE_OPERATION_BERETRIEVE' } as const;
type Adjustment = Entry & { readonly kind: keyof typeof OPERATION_TYPES };

const isAdjustment = (entry: Entry): entry is Adjustment => entry.kind in OPERATION_TYPES;

/** Newest first: what the owner gave to its customers and, if it is the distributor, to its resellers, and took back. */
export const listPartnerAdjustRecords: Operation = (world, request) => {
  const query = queryOf<'ListPartnerAdjustRecords'>(request);
  const treasury = world.treasuryOf(ownerOf(world, request, query.indirect_partner_id));
  const { customer_id, operation_type, trans_id } = query;
  const entries = customer_id ? treasury.adjustmentsOf(customer_id) : treasury.entries;
  const found = entries
    .filter(isAdjustment)
    .filter(
      (entry) =>
        is(operation_type, OPERATION_TYPES[entry.kind]) &&
        (!trans_id || transactionId(treasury, entry) === trans_id) &&
        isWithin(entry.at, query.operation_time_begin, query.operation_time_end),
    )
    .reverse();
  return ok<'ListPartnerAdjustRecords'>({
    records: page(found, query).map((entry) => adjustRecord(world, treasury, entry)),
    total_count: found.length,
  });
};

function adjustRecord(
  { customers, resellers, now }: World,
  treasury: Treasury,
  entry: Adjustment,
): RowOf<'ListPartnerAdjustRecords', 'records'> {
  const { accountId, kind, cents, at } = entry;
  const name = customers.get(accountId)?.name ?? resellers.find(({ id }) => id === accountId)?.name;
  return {
    customer_id: accountId,
    ...(name !== undefined && { customer_name: name }),
    operation_type: OPERATION_TYPES[kind],
    amount: new Amount(cents).toString(),
    currency: 'CNY',
    // The seeded past was worked in the console; what comes through this API happens now.
    apply_scene: at < now.getTime() ? 'CONSOLE' : 'API',
    operation_time: wireTime(at),
    measure_id: 1,
    trans_id: transactionId(treasury, entry),
    memo: kind === 'GRANT' ? '拨款' : '回收',
  };
}

interface Trade {
  readonly trade: NonNullable<QueryOf<'ListPartnerAccountChangeRecords'>['trade_type']>;
  readonly detail: NonNullable<RowOf<'ListPartnerAccountChangeRecords', 'records'>['trade_detail_type']>;
}

/** How the ledger names each movement. */
const TRADES: Readonly<Record<EntryKind, Trade>> = {
  CREDIT_LINE: { trade: 'ADJUST', detail: 'SOURCE_OPERAIION_ADJUST_CREDIT' },
  RECHARGE: { trade: 'RECHARGE', detail: 'SOURCE_OPERAIION_RECHARGE' },
  GRANT: { trade: 'ADJUST', detail: 'SOURCE_OPERAIION_ADJUST' },
  RECLAIM: { trade: 'ADJUST', detail: 'SOURCE_OPERAIION_ADJUST' },
  RECEIVED: { trade: 'BEADJUST', detail: 'SOURCE_OPERATION_BEADJUST' },
  TAKEN_BACK: { trade: 'BERETRIEVE', detail: 'SOURCE_OPERATION_BERETRIEVE' },
};

/** Newest first, of the last year unless days are given. */
export const listPartnerAccountChangeRecords: Operation = (world, request) => {
  const query = queryOf<'ListPartnerAccountChangeRecords'>(request);
  const treasury = world.treasuryOf(ownerOf(world, request, query.indirect_partner_id));
  const begin = query.trade_time_begin ? dayStart(query.trade_time_begin) : world.now.getTime() - 365 * DAY;
  const end = query.trade_time_end ? dayStart(query.trade_time_end) + DAY : Infinity;
  const entries = query.balance_type === 'BALANCE_TYPE_DEBIT' ? treasury.entries : treasury.creditEntries;
  const found = entries
    .filter(({ kind, at }) => is(query.trade_type, TRADES[kind].trade) && at >= begin && at < end)
    .reverse();
  return ok<'ListPartnerAccountChangeRecords'>({
    total_count: found.length,
    currency: 'CNY',
    records: page(found, query).map((entry) => changeRecord(world, treasury, entry)),
  });
};

function changeRecord(
  { customers, resellers }: World,
  treasury: Treasury,
  entry: Entry,
): RowOf<'ListPartnerAccountChangeRecords', 'records'> {
  const { accountId, kind, cents, balanceAfter, at } = entry;
  const id = transactionId(treasury, entry);
  const account = customers.get(accountId) ?? resellers.find((reseller) => reseller.id === accountId);
  const income = isIncome(entry);
  return {
    account_change_id: id,
    trade_detail_type: TRADES[kind].detail,
    trade_time: wireTime(at),
    trade_id: id,
    change_amount: new Amount(income ? cents : -cents).toString(),
    balance_after_change: new Amount(balanceAfter).toString(),
    type: income ? '1' : '2',
    ...(account !== undefined && { customer_id: accountId, account_name: account.accountName }),
  };
}
