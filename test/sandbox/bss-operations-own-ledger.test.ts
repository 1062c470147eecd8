import { isResale, type Customer } from '../../src/sandbox/world/customers.js';
import { allRows, c, cents, CUSTOMER, NOW, refusal, rowsOf, totalOf, worldOf, type Row } from './world-support.js';

const world = worldOf();
const callerOf = ({ id }: Pick<Customer, 'id'>) => ({ kind: 'CUSTOMER', accountId: id }) as const;
const referrals = world.customers.all.filter((customer) => !isResale(customer));
/** One that pays some of its bill on credit, and some in cash. */
const onCredit = referrals.find((customer) =>
  world.calendar.months.some((month) => {
    const lines = world.bills.linesOf(customer, month);
    return lines.some(({ payment }) => payment.credit > 0n) && lines.some(({ payment }) => payment.cash > 0n);
  }),
)!;
type Account = 'BALANCE_TYPE_DEBIT' | 'BALANCE_TYPE_CREDIT';
const ALL_YEARS = { trade_time_begin: '2020-01-01' };
const ledgerOf = (customer: Customer, balance_type: Account, query: object = ALL_YEARS): readonly Row[] =>
  allRows(world, 'ListCustomerAccountChangeRecords', {
    caller: callerOf(customer),
    query: { balance_type, ...query },
  });
const ACCOUNTS: readonly Account[] = ['BALANCE_TYPE_DEBIT', 'BALANCE_TYPE_CREDIT'];

describe('ListCustomerAccountChangeRecords', () => {
  it.each(ACCOUNTS)('adds up, entry by entry, to the balance the caller is shown: %s', (account) => {
    for (const customer of referrals) {
      const ledger = ledgerOf(customer, account);
      ledger.forEach((row, index) => {
        const before = cents(ledger[index + 1]?.['balance_after_change'] ?? '0.00');
        expect(before + cents(row['change_amount'])).toBe(cents(row['balance_after_change']));
        expect(before).toBeGreaterThanOrEqual(0n);
        expect(row['revenue_expense_type']).toBe(cents(row['change_amount']) > 0n ? 'REVENUE' : 'EXPENSE');
      });
      const balances = rowsOf(world, 'ShowCustomerAccountBalances', { caller: callerOf(customer) });
      const shown = balances[ACCOUNTS.indexOf(account)]!['amount'];
      expect([customer.id, ledger[0]?.['balance_after_change'] ?? '0.00']).toEqual([customer.id, shown]);
    }
  });

  it('spends what the bills say was paid from the account', () => {
    for (const [account, field] of [
      ['BALANCE_TYPE_DEBIT', 'cash'],
      ['BALANCE_TYPE_CREDIT', 'credit'],
    ] as const) {
      const lines = world.calendar.months
        .flatMap((month) => world.bills.linesOf(onCredit, month))
        .filter(({ payment }) => payment[field] !== 0n);
      const booked = ledgerOf(onCredit, account).filter(({ consume_time }) => consume_time !== undefined);
      expect(booked.map(({ change_amount }) => -cents(change_amount)).sort()).toEqual(
        lines.map(({ payment }) => payment[field]).sort(),
      );
    }
  });

  it('names service, resource and cycle of what was paid for, and the channel of what was paid in', () => {
    const [paid] = ledgerOf(onCredit, 'BALANCE_TYPE_DEBIT', { ...ALL_YEARS, trade_type: 'DEDEUCT' });
    expect(paid).toMatchObject({ account_name: onCredit.accountName, bill_cycle: paid!['consume_time']!.slice(0, 7) });
    expect(paid!['cloud_service_type_name']).toBeDefined();
    expect(paid!['resource_type_name']).toBeDefined();
    const [paidIn] = ledgerOf(onCredit, 'BALANCE_TYPE_DEBIT', { ...ALL_YEARS, trade_type: 'RECHARGE' });
    expect(paidIn).toMatchObject({ trade_detail_type: 'SOURCE_OPERAIION_RECHARGE' });
    expect(paidIn!['payment_channel_no']).toMatch(/^PAY/);
    expect(paidIn!['bill_cycle']).toBeUndefined();
  });

  it('filters by kind, direction, trade, channel and day', () => {
    const all = ledgerOf(onCredit, 'BALANCE_TYPE_DEBIT');
    const filtered = (query: object): readonly Row[] =>
      ledgerOf(onCredit, 'BALANCE_TYPE_DEBIT', { ...ALL_YEARS, ...query });
    const paidIn = all.find(({ payment_channel_no }) => payment_channel_no !== undefined)!;
    const { payment_channel_id: channel = '', payment_channel_no = '', trade_id = '', trade_time = '' } = paidIn;
    const isPaidIn = ({ payment_channel_id }: Row): boolean => payment_channel_id !== undefined;

    expect(filtered({ trade_type: 'RECHARGE' })).toEqual(all.filter(isPaidIn));
    expect(filtered({ revenue_expense_type: 'EXPENSE' })).toEqual(
      all.filter(({ revenue_expense_type }) => revenue_expense_type === 'EXPENSE'),
    );
    expect(filtered({ trade_id })).toEqual([paidIn]);
    expect(filtered({ payment_channel_no })).toEqual([paidIn]);
    expect(filtered({ payment_channel_id: `${channel},319` })).toEqual(
      all.filter(({ payment_channel_id }) => payment_channel_id === channel),
    );
    // The first of a month in Beijing is the last day of the month before in UTC.
    const day = new Date(Date.parse(trade_time) + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(filtered({ trade_time_begin: day, trade_time_end: day })).toContainEqual(paidIn);
    expect(filtered({ trade_time_end: day }).length).toBeLessThan(all.length);
  });

  it('goes back one year unless days are given, ten entries at a time', () => {
    const query = { balance_type: 'BALANCE_TYPE_DEBIT' };
    const all = ledgerOf(onCredit, 'BALANCE_TYPE_DEBIT');
    const lastYear = ledgerOf(onCredit, 'BALANCE_TYPE_DEBIT', {});
    expect(lastYear).toEqual(
      all.filter(({ trade_time }) => Date.parse(trade_time!) >= NOW.getTime() - 365 * 86_400_000),
    );
    expect(lastYear.length).toBeLessThan(all.length);
    const caller = callerOf(onCredit);
    expect(rowsOf(world, 'ListCustomerAccountChangeRecords', { caller, query })).toEqual(lastYear.slice(0, 10));
    expect(totalOf(world, 'ListCustomerAccountChangeRecords', { caller, query })).toBe(lastYear.length);
  });

  it('shows the credit line that ran out', () => {
    const [expired] = ledgerOf(onCredit, 'BALANCE_TYPE_CREDIT', { ...ALL_YEARS, trade_type: 'EXPIRED' });
    expect(expired).toMatchObject({ change_amount: '-10000.00', trade_detail_type: 'SOURCE_OPERAIION_EXPIRECLEAR' });
  });

  it('has nothing for resale customers (R-143)', () => {
    const query = { balance_type: 'BALANCE_TYPE_DEBIT' };
    expect(refusal(world, 'ListCustomerAccountChangeRecords', { caller: CUSTOMER, query })).toBe('CBC.99000084');
    expect(refusal(world, 'ListCustomerAccountChangeRecords', { caller: callerOf({ id: c(999) }), query })).toBe(
      'CBC.99000084',
    );
  });
});
