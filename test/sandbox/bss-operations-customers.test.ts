import { isResale } from '../../src/sandbox/world/customers.js';
import {
  allRows,
  ask,
  b,
  c,
  CUSTOMER,
  NOW,
  PARTNER,
  refusal,
  RESELLER,
  rowsOf,
  totalOf,
  worldOf,
  type Row,
} from './world-support.js';

const world = worldOf();
const own = allRows(world, 'ListSubCustomers', { into: 'body' });
const ofReseller = allRows(world, 'ListSubCustomers', {
  into: 'body',
  body: { indirect_partner_id: b(1) },
});
const ids = (rows: readonly Row[]): readonly string[] => rows.map(({ customer_id = '' }) => customer_id);

describe('ListSubCustomers', () => {
  it('lists the own customers newest association first, in tens', () => {
    const answer = ask(world, 'ListSubCustomers', { body: {} });
    expect(answer).toEqual({ customer_infos: own.slice(0, 10), count: own.length });
    const times = own.map(({ associated_on }) => associated_on!);
    expect(times).toEqual([...times].sort().reverse());
  });

  it.each([1, 7, 10, 100])('gives every row once in pages of %i', (limit) => {
    const rows = allRows(world, 'ListSubCustomers', { into: 'body', limit });
    expect(rows).toEqual(own);
    expect(new Set(ids(rows)).size).toBe(world.customers.ofOwner(PARTNER.accountId).length);
  });

  it('keeps the customers of each reseller apart (R-012)', () => {
    expect(ids(own)).not.toContain(c(5));
    expect(ids(ofReseller)).toContain(c(5));
    expect(rowsOf(world, 'ListSubCustomers', { caller: RESELLER, body: { limit: 100 } })).toEqual(ofReseller);
    const count = (body: object): number => totalOf(world, 'ListSubCustomers', { body });
    expect(count({}) + [1, 2, 3].reduce((sum, r) => sum + count({ indirect_partner_id: b(r) }), 0)).toBe(300);
  });

  it('refuses the resellers of others, and an empty id (R-013)', () => {
    const asking = (indirect_partner_id: string, caller = PARTNER): string =>
      refusal(world, 'ListSubCustomers', { caller, body: { indirect_partner_id } });
    expect(asking(b(4))).toBe('CBC.99000037');
    expect(asking(PARTNER.accountId)).toBe('CBC.99000037');
    expect(asking(b(2), RESELLER)).toBe('CBC.99000037');
    expect(asking('')).toBe('CBC.0100');
  });

  it('answers unknown ids and those of others alike', () => {
    const none = { customer_infos: [], count: 0 };
    for (const customer_id of [c(5), c(301), 'x']) {
      expect(ask(world, 'ListSubCustomers', { body: { customer_id } })).toEqual(none);
    }
    expect(totalOf(world, 'ListSubCustomers', { body: { customer_id: c(1) } })).toBe(1);
    expect(totalOf(world, 'ListSubCustomers', { body: { customer_id: c(5), indirect_partner_id: b(1) } })).toBe(1);
  });

  it.each([
    ['account_name', 'chen', (row: Row) => row['account_name']!.includes('chen')],
    ['customer', '网络', (row: Row) => row['customer']?.includes('网络') ?? false],
    ['label', '重点', (row: Row) => row['label']?.includes('重点') ?? false],
    ['association_type', '1', (row: Row) => row['association_type'] === '1'],
    ['associated_on_begin', '2025-01-01T00:00:00Z', (row: Row) => row['associated_on']! >= '2025-01-01T00:00:00Z'],
    ['associated_on_end', '2025-01-01T00:00:00Z', (row: Row) => row['associated_on']! <= '2025-01-01T00:00:00Z'],
  ])('filters by %s', (field, value, matches) => {
    const found = allRows(world, 'ListSubCustomers', { into: 'body', body: { [field]: value } });
    expect(found).toEqual(own.filter(matches));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(own.length);
  });

  it('includes both ends of the association time', () => {
    const { associated_on } = own[3]!;
    const body = { associated_on_begin: associated_on, associated_on_end: associated_on };
    expect(ids(rowsOf(world, 'ListSubCustomers', { body }))).toContain(own[3]!['customer_id']);
  });

  it('names the account manager who holds the customer now (R-064)', () => {
    const holder = (id: string): unknown =>
      rowsOf(world, 'ListSubCustomers', { body: { customer_id: id } })[0]!['account_managers'];
    const { organization } = world;
    for (const id of ids(own)) {
      const manager = organization.managerOf(id);
      expect(holder(id)).toEqual(manager === undefined ? [] : [{ account_name: manager.accountName }]);
    }
    expect(holder(c(1))).toEqual([{ account_name: 'limingzhe' }]);
  });

  it('keeps the real name to itself until the customer is verified', () => {
    const named = own.filter(({ customer }) => customer !== undefined);
    expect(named).toEqual(own.filter(({ verified_status }) => verified_status === '2'));
    expect(named.length).toBeLessThan(own.length);
  });
});

describe('ListSubCustomerNewTag', () => {
  const tags = (body: object): readonly Row[] => rowsOf(world, 'ListSubCustomerNewTag', { body });
  const many = ids(own).slice(0, 200);

  it('gives ten tags unless told otherwise, and no total', () => {
    expect(tags({ customer_ids: many })).toHaveLength(10);
    expect(Object.keys(ask(world, 'ListSubCustomerNewTag', { body: { customer_ids: many } }))).toEqual([
      'new_customer_tags',
    ]);
  });

  it('tags verified customers of the owner only', () => {
    const found = tags({ customer_ids: [...many, c(5), 'unknown'].slice(-200), limit: 200 });
    const verified = own
      .filter(({ verified_status }) => verified_status === '2')
      .map(({ customer_id }) => customer_id!);
    expect(found.map(({ customer_id }) => customer_id)).toEqual(
      many
        .slice(2)
        .filter((id) => verified.includes(id))
        .sort(),
    );
    expect(tags({ customer_ids: [c(5)], indirect_partner_id: b(1) })).toHaveLength(1);
  });

  it('calls customers new for twelve months', () => {
    const found = tags({ customer_ids: many, limit: 200 }).map((tag) => {
      const { associated_on = '' } = own.find(({ customer_id }) => customer_id === tag['customer_id'])!;
      return { months: (NOW.getTime() - Date.parse(associated_on)) / (30.44 * 86_400_000), tag };
    });
    const kinds = (of: typeof found): ReadonlySet<unknown> => new Set(of.map(({ tag }) => tag['new_customer_tag']));
    expect(kinds(found.filter(({ months }) => months < 11))).toEqual(new Set(['Y', 'UNDETERMINED']));
    expect(kinds(found.filter(({ months }) => months > 13))).toEqual(new Set(['N']));
    const dated = found.filter(({ tag }) => tag['effective_time'] !== undefined);
    expect(dated).toEqual(found.filter(({ tag }) => tag['new_customer_tag'] === 'Y'));
  });
});

describe('ListCustomersBalancesDetail', () => {
  const balances = (customerIds: readonly string[], more: object = {}): readonly Row[] =>
    rowsOf(world, 'ListCustomersBalancesDetail', {
      body: { customer_infos: customerIds.map((customer_id) => ({ customer_id })), ...more },
    });

  it('leaves referral, foreign and unknown customers out without a word', () => {
    const asked = ids(own).slice(0, 97);
    const found = balances([...asked, c(5), 'unknown', asked[0]!]);
    const resale = own.slice(0, 97).filter(({ association_type }) => association_type === '2');
    expect([...ids(found)].sort()).toEqual([...ids(resale)].sort());
    expect(balances([c(5)], { indirect_partner_id: b(1) })).toHaveLength(1);
  });

  it('answers in an order of its own, whatever the order of the ids', () => {
    const asked = ids(own.filter(({ association_type }) => association_type === '2')).slice(0, 50);
    const answered = ids(balances(asked));
    expect(answered).not.toEqual(asked);
    expect(answered).not.toEqual([...asked].sort());
    expect(ids(balances([...asked].reverse()))).toEqual(answered);
  });

  it('writes amounts that no double can hold, and zeros at the end, digit for digit', () => {
    const [balance] = balances([c(2)]);
    expect(balance).toMatchObject({ amount: '12345678901234567.89', debt_amount: '0.00' });
    expect(balances([c(3)])[0]).toMatchObject({ amount: '0.10' });
  });

  it('shows arrears beside an empty balance', () => {
    const { id, debt } = worldOf().customers.all.find(
      (customer) => customer.debt > 0n && customer.ownerId.startsWith('a'),
    )!;
    expect(balances([id])[0]).toMatchObject({ amount: '0.00' });
    expect(balances([id])[0]!['debt_amount']!.replace('.', '')).toBe(debt.toString().padStart(3, '0'));
  });
});

describe('ShowCustomerAccountBalances', () => {
  it('shows a referral customer its own balance and refuses resold ones', () => {
    const referral = { kind: 'CUSTOMER', accountId: c(8) } as const;
    const balances = rowsOf(world, 'ShowCustomerAccountBalances', { caller: referral });
    expect(balances.map(({ account_type }) => account_type)).toEqual([1, 2]);
    expect(refusal(world, 'ShowCustomerAccountBalances', { caller: CUSTOMER })).toBe('CBC.99000049');
  });

  it('counts the credit lines that have not run out', () => {
    const creditOf = (accountId: string): Row =>
      rowsOf(world, 'ShowCustomerAccountBalances', { caller: { kind: 'CUSTOMER', accountId } })[1]!;
    const all = world.customers.all.filter((customer) => !isResale(customer)).map(({ id }) => creditOf(id));
    expect(new Set(all.map(({ credit_amount }) => credit_amount))).toEqual(new Set(['0.00', '250000.00']));
    expect(creditOf(c(9))).toMatchObject({ credit_amount: '250000.00' });
  });
});
