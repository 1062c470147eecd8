import type { Caller } from '../../src/sandbox/operation.js';
import type { World } from '../../src/sandbox/world/world.js';
import { ask, bytes, c, cents, refusal, rowsOf, worldOf, type Row } from './world-support.js';

const MASTER: Caller = { kind: 'CUSTOMER', accountId: c(9) };
const DEBIT = 'BALANCE_TYPE_DEBIT';
const CREDIT = 'BALANCE_TYPE_CREDIT';
type BalanceType = typeof DEBIT | typeof CREDIT;

const fresh = (): World => worldOf({ customers: 20 });
const start = fresh();
const listed = rowsOf(start, 'ListEnterpriseSubCustomers', { caller: MASTER, query: { limit: 100 } });
const idOf = (index: number): string => listed[index]!['id']!;
const [FIRST, SECOND, WITHOUT_CREDIT] = [0, 1, 2].map(idOf) as [string, string, string];
const IN_CUSTODY = listed.find(({ display_name }) => display_name === '客服系统')!['id']!;
const NOT_IN_USE = listed.filter(({ status }) => String(status) !== '1').map(({ id }) => id!);

const transferable = (world: World, balance_type: BalanceType, paging: object = {}): readonly Row[] =>
  rowsOf(world, 'ShowMultiAccountTransferAmount', { caller: MASTER, query: { balance_type, ...paging } });
const retrievable = (world: World, sub_customer_id: string, balance_type: BalanceType = DEBIT): readonly Row[] =>
  rowsOf(world, 'ListEnterpriseMultiAccount', { caller: MASTER, query: { sub_customer_id, balance_type } });
/** What the master has, and what the sub-account has, in cents. */
const cash = (world: World, id: string): readonly [bigint, bigint] => [
  cents(transferable(world, DEBIT)[0]!['avail_transfer_amount']),
  cents(retrievable(world, id)[0]!['avail_retrieve_amount']),
];

const GIVE = 'UpdateSubEnterpriseAmount';
const TAKE = 'ReclaimSubEnterpriseAmount';
const asked = (customer_id: string, amount: string, more: object = {}) => ({
  caller: MASTER,
  body: { customer_id, amount, ...more },
});

describe('ShowMultiAccountTransferAmount', () => {
  it('gives one row of cash, which is the own balance of the master', () => {
    const { account_balances } = ask(start, 'ShowCustomerAccountBalances', { caller: MASTER });
    const [own] = account_balances as readonly Row[];
    expect(transferable(start, DEBIT)).toEqual([
      { avail_transfer_amount: own!['amount'], currency: 'CNY', measure_id: 1 },
    ]);
  });

  it('gives a row for each credit line, in pages; nothing of one that ran out can be transferred', () => {
    const lines = transferable(start, CREDIT);
    const left = lines.map(({ amount }) => amount);
    expect(lines.map((line) => line['avail_transfer_amount'])).toEqual([left[0], '50000.00', '0.00']);
    expect(lines.map((line) => line['credit_amount'])).toEqual(['200000.00', '50000.00', '10000.00']);
    expect(lines.map((line) => line['expire_time'])).toEqual([
      undefined,
      '2026-06-15T00:00:00Z',
      '2026-02-15T00:00:00Z',
    ]);
    expect(transferable(start, CREDIT, { offset: 1, limit: 1 })).toEqual([lines[1]]);
  });
});

describe('ListEnterpriseMultiAccount', () => {
  it('gives what a sub-account has not spent', () => {
    expect(cents(retrievable(start, FIRST)[0]!['avail_retrieve_amount'])).toBeGreaterThan(0n);
    expect(retrievable(start, FIRST, CREDIT)).toMatchObject([
      { avail_retrieve_amount: '6400.50', amount: '6400.50', credit_amount: '10000.00' },
    ]);
    expect(retrievable(start, WITHOUT_CREDIT, CREDIT)).toEqual([]);
  });

  it('knows the sub-accounts of the caller only', () => {
    const query = { sub_customer_id: c(1), balance_type: DEBIT };
    expect(refusal(start, 'ListEnterpriseMultiAccount', { caller: MASTER, query })).toBe('CBC.99000047');
  });
});

describe('UpdateSubEnterpriseAmount and ReclaimSubEnterpriseAmount', () => {
  it('move cash to a sub-account and back', () => {
    const world = fresh();
    const [own, its] = cash(world, FIRST);
    expect(bytes(world, GIVE, asked(FIRST, '100.5'))).toBe('');
    expect(cash(world, FIRST)).toEqual([own - 10_050n, its + 10_050n]);
    expect(bytes(world, TAKE, asked(FIRST, '0.50'))).toBe('');
    expect(cash(world, FIRST)).toEqual([own - 10_000n, its + 10_000n]);
    expect(world.invariants()).toMatchObject({ ok: true });
  });

  it('move a part of the credit line that was meant', () => {
    const world = fresh();
    const expire_time = transferable(world, CREDIT)[1]!['expire_time'];
    const lines = (): readonly unknown[] =>
      [...transferable(world, CREDIT), ...retrievable(world, FIRST, CREDIT)].map((row) => row['credit_amount']);
    bytes(world, GIVE, asked(FIRST, '1000', { balance_type: CREDIT, expire_time }));
    expect(lines()).toEqual(['200000.00', '49000.00', '10000.00', '10000.00', '1000.00']);
    bytes(world, GIVE, asked(FIRST, '99.50', { balance_type: CREDIT }));
    expect(lines()).toEqual(['199900.50', '49000.00', '10000.00', '10099.50', '1000.00']);
    bytes(world, TAKE, asked(FIRST, '1000', { balance_type: CREDIT, expire_time }));
    expect(lines()).toEqual(['199900.50', '50000.00', '10000.00', '10099.50', '0.00']);
    expect(world.invariants()).toMatchObject({ ok: true });
  });

  it('move all there is, and not a cent more', () => {
    const world = fresh();
    const [own, its] = cash(world, FIRST);
    const yuan = (all: bigint): string => `${all / 100n}.${(all % 100n).toString().padStart(2, '0')}`;
    expect(refusal(world, GIVE, asked(FIRST, yuan(own + 1n)))).toBe('CBC.99005003');
    expect(refusal(world, TAKE, asked(FIRST, yuan(its + 1n)))).toBe('CBC.99000043');
    expect(cash(world, FIRST)).toEqual([own, its]);
    bytes(world, TAKE, asked(FIRST, yuan(its)));
    bytes(world, GIVE, asked(SECOND, yuan(own + its)));
    expect(cash(world, FIRST)).toEqual([0n, 0n]);
  });

  it.each([GIVE, TAKE])('%s moves once for a trans_id, however often it is asked', (operationId) => {
    const world = fresh();
    const trans_id = '7b7ee4a2-6ac6-4f34-8d0a-000000000001';
    const question = asked(FIRST, '10', { trans_id });
    bytes(world, operationId, question);
    const after = cash(world, FIRST);
    expect(bytes(world, operationId, asked(FIRST, '10.00', { trans_id }))).toBe('');
    expect(cash(world, FIRST)).toEqual(after);
    const other = operationId === GIVE ? TAKE : GIVE;
    expect(refusal(world, operationId, asked(FIRST, '11', { trans_id }))).toBe('CBC.0100');
    expect(refusal(world, operationId, asked(SECOND, '10', { trans_id }))).toBe('CBC.0100');
    expect(refusal(world, other, question)).toBe('CBC.0100');
    expect(cash(world, FIRST)).toEqual(after);
    bytes(world, operationId, asked(FIRST, '10'));
    bytes(world, operationId, asked(FIRST, '10', { trans_id: '' }));
    expect(cash(world, FIRST)).not.toEqual(after);
  });

  it('are in the ledger of the master by their trans_id', () => {
    const world = fresh();
    const newest = (balance_type: BalanceType): Row =>
      rowsOf(world, 'ListCustomerAccountChangeRecords', {
        caller: MASTER,
        query: { balance_type, trade_type: 'TRANS' },
      })[0]!;
    bytes(world, GIVE, asked(FIRST, '10', { trans_id: 'of-cash' }));
    bytes(world, TAKE, asked(FIRST, '5', { trans_id: 'of-credit', balance_type: CREDIT }));
    expect(newest(DEBIT)).toMatchObject({ trade_id: 'of-cash', change_amount: '-10.00' });
    expect(newest(CREDIT)).toMatchObject({ trade_id: 'of-credit', change_amount: '5.00' });
  });

  it('forget a trans_id that was refused', () => {
    const world = fresh();
    const trans_id = 'retry';
    expect(refusal(world, GIVE, asked(FIRST, '99999999', { trans_id }))).toBe('CBC.99005003');
    expect(bytes(world, GIVE, asked(FIRST, '1', { trans_id }))).toBe('');
  });

  it.each([GIVE, TAKE])('%s is refused for what is no sub-account in use', (operationId) => {
    expect(NOT_IN_USE).toHaveLength(3);
    for (const id of [...NOT_IN_USE, c(1), c(9), 'e0000000000000000000000000590001']) {
      expect(refusal(start, operationId, asked(id, '1'))).toBe('CBC.99000086');
    }
    expect(refusal(start, operationId, asked(IN_CUSTODY, '1'))).toBe('CBC.99000043');
  });

  it('are refused for no money, and for credit that is not there', () => {
    const expire_time = transferable(start, CREDIT)[2]!['expire_time'];
    expect(refusal(start, GIVE, asked(FIRST, '0.00'))).toBe('CBC.0100');
    expect(refusal(start, GIVE, asked(FIRST, '1', { balance_type: CREDIT, expire_time }))).toBe('CBC.7181');
    const unknown = { balance_type: CREDIT, expire_time: '2026-06-16T00:00:00Z' };
    expect(refusal(start, GIVE, asked(FIRST, '1', unknown))).toBe('CBC.0100');
    expect(refusal(start, TAKE, asked(WITHOUT_CREDIT, '1', { balance_type: CREDIT }))).toBe('CBC.0100');
  });
});

describe('The sums of an enterprise', () => {
  it('miss a cent that got lost on its way', () => {
    const world = fresh();
    bytes(world, GIVE, asked(FIRST, '1'));
    const { account } = world.enterprises.of(c(9))!.subAccount(FIRST)!;
    account.entries[0] = { ...account.entries[0]!, cents: 99n };
    expect(world.invariants().violations).toEqual([
      expect.stringContaining('balance after entry 1'),
      expect.stringContaining('opening balance + movements = balance'),
      expect.stringContaining('transferred = received'),
    ]);
  });

  it('miss a cent of credit', () => {
    const world = fresh();
    world.enterprises.of(c(9))!.account.creditLines[0]!.line -= 1n;
    expect(world.invariants().violations).toEqual([expect.stringContaining('credit lines until ever = granted')]);
  });
});
