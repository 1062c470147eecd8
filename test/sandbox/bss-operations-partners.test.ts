import {
  allRows,
  ask,
  b,
  c,
  cents,
  CYCLES,
  PARTNER,
  refusal,
  RESELLER,
  rowsOf,
  sumOf,
  totalOf,
  worldOf,
  type Row,
} from './world-support.js';

const world = worldOf();
const adjustments = (query: Readonly<Record<string, string>> = {}): readonly Row[] =>
  allRows(world, 'ListPartnerAdjustRecords', { query });
const changes = (query: Readonly<Record<string, string>> = {}): readonly Row[] =>
  allRows(world, 'ListPartnerAccountChangeRecords', {
    query: { balance_type: 'BALANCE_TYPE_DEBIT', trade_time_begin: '2024-01-01', ...query },
  });
const balancesOf = (query: Readonly<Record<string, string>> = {}): readonly Row[] =>
  rowsOf(world, 'ListPartnerBalances', { query });
const own = adjustments();

describe('ListIndirectPartners', () => {
  const list = (body: object = {}): readonly Row[] => rowsOf(world, 'ListIndirectPartners', { body });

  const ids = (rows: readonly Row[]): readonly unknown[] => rows.map(({ indirect_partner_id }) => indirect_partner_id);

  it('lists the three resellers, newest association first', () => {
    expect(totalOf(world, 'ListIndirectPartners', { body: {} })).toBe(3);
    expect(ids(list())).toEqual([b(3), b(2), b(1)]);
  });

  it('pages, and filters by id, account name and time', () => {
    const body = { offset: 1, limit: 1 };
    expect(ids(list(body))).toEqual([b(2)]);
    expect(totalOf(world, 'ListIndirectPartners', { body })).toBe(3);
    expect(ids(list({ indirect_partner_id: b(1) }))).toEqual([b(1)]);
    expect(list({ indirect_partner_id: b(9) })).toEqual([]);
    const { account_name, associated_on } = list()[0]!;
    expect(ids(list({ account_name }))).toEqual([b(3)]);
    expect(ids(list({ associated_on_begin: associated_on }))).toEqual([b(3)]);
  });

  it('names the account manager of a reseller that has one (R-074)', () => {
    expect(list().map(({ account_manager_id }) => account_manager_id)).toEqual([undefined, 'zhangxiaoyan', undefined]);
  });
});

describe('ListPartnerAdjustRecords', () => {
  it('covers customers and resellers, grants and reclaims, newest first (R-149)', () => {
    const times = own.map(({ operation_time }) => operation_time!);
    expect(times).toEqual([...times].sort().reverse());
    const kinds = new Set(own.map(({ customer_id, operation_type }) => `${customer_id![0]!} ${operation_type!}`));
    expect(kinds).toEqual(
      new Set([
        'c SOURCE_OPERATION_BEADJUST',
        'c SOURCE_OPERATION_BERETRIEVE',
        'b SOURCE_OPERATION_BEADJUST',
        'b SOURCE_OPERATION_BERETRIEVE',
      ]),
    );
  });

  it('keeps the records of a reseller with its customers apart', () => {
    expect(own.filter(({ customer_id }) => customer_id === c(5))).toEqual([]);
    const ofReseller = adjustments({ indirect_partner_id: b(1) });
    expect(ofReseller.filter(({ customer_id }) => customer_id === c(5)).length).toBeGreaterThan(0);
    expect(new Set(ofReseller.map(({ customer_id }) => customer_id![0]))).toEqual(new Set(['c']));
    const asReseller = allRows(world, 'ListPartnerAdjustRecords', { caller: RESELLER });
    expect(asReseller).toEqual(ofReseller);
    expect(refusal(world, 'ListPartnerAdjustRecords', { query: { indirect_partner_id: b(4) } })).toBe('CBC.99000037');
  });

  it('answers no rows for customers of others', () => {
    expect(ask(world, 'ListPartnerAdjustRecords', { query: { customer_id: c(5) } })).toEqual({
      records: [],
      total_count: 0,
    });
  });

  it('filters by account, kind, transaction and time', () => {
    const row = own[20]!;
    const { customer_id = '', trans_id = '', operation_time: time = '' } = row;
    expect(adjustments({ customer_id })).toEqual(own.filter((other) => other['customer_id'] === customer_id));
    expect(adjustments({ trans_id })).toEqual([row]);
    const kind = 'SOURCE_OPERATION_BERETRIEVE';
    expect(adjustments({ operation_type: kind })).toEqual(own.filter(({ operation_type }) => operation_type === kind));
    expect(adjustments({ operation_time_begin: time, operation_time_end: time })).toEqual(
      own.filter(({ operation_time }) => operation_time === time),
    );
  });

  it.each([10, 77])('gives every record once in pages of %i', (limit) => {
    const rows = allRows(world, 'ListPartnerAdjustRecords', { limit });
    expect(rows).toEqual(own);
    expect(new Set(rows.map(({ trans_id }) => trans_id)).size).toBe(rows.length);
    expect(totalOf(world, 'ListPartnerAdjustRecords')).toBe(rows.length);
  });

  it('adds up, less what was spent, to the balance of each customer', () => {
    const signed = (row: Row): bigint =>
      row['operation_type'] === 'SOURCE_OPERATION_BEADJUST' ? cents(row['amount']) : -cents(row['amount']);
    for (const id of [c(1), c(2), c(3), c(4)]) {
      const given = own.filter(({ customer_id }) => customer_id === id).reduce((sum, row) => sum + signed(row), 0n);
      const spent = CYCLES.map((bill_cycle) => ({ bill_cycle, customer_id: id, limit: 1000 }))
        .map((query) => sumOf(rowsOf(world, 'ListSubCustomerBillDetail', { query }), 'cash_amount'))
        .reduce((sum, cash) => sum + cash, 0n);
      const body = { customer_infos: [{ customer_id: id }] };
      const { amount } = rowsOf(world, 'ListCustomersBalancesDetail', { body })[0]!;
      expect(given - spent).toBe(cents(amount));
    }
  });
});

describe('ListPartnerBalances and ListPartnerAccountChangeRecords', () => {
  it('show every kind of account, and what may be allocated (R-146)', () => {
    const balances = balancesOf();
    expect(balances.map(({ account_type }) => account_type)).toEqual([1, 2, 5, 7, 8]);
    const [balance, credit, , , allocatable] = balances;
    expect(cents(balance!['amount']) - cents(balance!['designated_amount'])).toBe(cents(allocatable!['amount']));
    expect(credit!['credit_amount']).toBe(credit!['amount']);
  });

  it.each([
    ['the partner', {}],
    ['a reseller', { indirect_partner_id: b(2) }],
  ])('agree about the account of %s, entry by entry', (_who, query) => {
    const ledger = changes(query);
    expect(ledger.length).toBeGreaterThan(10);
    expect(ledger[0]!['balance_after_change']).toBe(balancesOf(query)[0]!['amount']);
    ledger.forEach((row, index) => {
      const before = ledger[index + 1]?.['balance_after_change'] ?? '0.00';
      expect(cents(before) + cents(row['change_amount'])).toBe(cents(row['balance_after_change']));
      expect(row['type']).toBe(cents(row['change_amount']) > 0n ? '1' : '2');
    });
  });

  it('go back one year unless days are given, and know kinds of trade', () => {
    const all = changes();
    const lastYear = allRows(world, 'ListPartnerAccountChangeRecords', {
      query: { balance_type: 'BALANCE_TYPE_DEBIT' },
    });
    expect(lastYear).toEqual(all.filter(({ trade_time }) => trade_time! >= '2025-03-17T00:00:00Z'));
    expect(lastYear.length).toBeLessThan(all.length);
    const recharges = changes({ trade_type: 'RECHARGE' });
    expect(recharges).toEqual(all.filter(({ trade_detail_type }) => trade_detail_type === 'SOURCE_OPERAIION_RECHARGE'));
    expect(recharges.length).toBeGreaterThan(0);
    const oneDay = changes({ trade_time_begin: '2026-02-01', trade_time_end: '2026-02-01' });
    expect(oneDay).toEqual(
      all.filter(({ trade_time }) => trade_time! >= '2026-01-31T16:00:00Z' && trade_time! < '2026-02-01T16:00:00Z'),
    );
  });

  it('know of the credit account that its line was granted (R-142)', () => {
    const credit = balancesOf()[1]!;
    const [granted, ...others] = changes({ balance_type: 'BALANCE_TYPE_CREDIT' });
    expect(others).toEqual([]);
    expect(granted).toMatchObject({
      trade_detail_type: 'SOURCE_OPERAIION_ADJUST_CREDIT',
      change_amount: credit['amount'],
      balance_after_change: credit['amount'],
    });
  });

  it('show a reseller its own account only', () => {
    const asReseller = rowsOf(world, 'ListPartnerBalances', { caller: RESELLER });
    expect(asReseller).toEqual(balancesOf({ indirect_partner_id: b(1) }));
    expect(asReseller).not.toEqual(balancesOf());
    expect(refusal(world, 'ListPartnerBalances', { query: { indirect_partner_id: PARTNER.accountId } })).toBe(
      'CBC.99000037',
    );
  });
});
