import { Amount } from '../../src/sandbox/amount.js';
import type { World } from '../../src/sandbox/world/world.js';
import {
  ask,
  b,
  c,
  cents,
  PARTNER,
  refusal,
  RESELLER,
  rowsOf,
  worldOf,
  type Question,
  type Row,
} from './world-support.js';

let world: World;
beforeEach(() => {
  world = worldOf({ customers: 40 });
});

const REFERRAL = c(8);
const yuan = (text: string): Amount => Amount.parse(text)!;
const grant = (customer_id: string, amount: string, more: object = {}): Question => ({
  body: { customer_id, amount: yuan(amount), ...more },
});
const toReseller = (indirect_partner_id: string, amount: string): Question => ({
  body: { indirect_partner_id, amount: yuan(amount) },
});

/** What may be spent by a customer, or allocated by the partner or a reseller. */
const customerBalance = (customerId: string, more: object = {}): bigint => {
  const body = { customer_infos: [{ customer_id: customerId }], ...more };
  return cents(rowsOf(world, 'ListCustomersBalancesDetail', { body })[0]!['amount']);
};
const accountOf = (type: 1 | 8, question: Question = {}): bigint =>
  cents(rowsOf(world, 'ListPartnerBalances', question).find((row) => Number(row['account_type']) === type)!['amount']);
const latest = (operation: string, question: Question = {}): Row => rowsOf(world, operation, question)[0]!;
const yuanOf = (amount: bigint): string => new Amount(amount).toString();

describe('UpdateCustomerAccountAmount', () => {
  it('moves money to a resale customer, on both accounts and in both records at once (R-143)', () => {
    const before = { customer: customerBalance(c(1)), partner: accountOf(1) };

    const { transfer_id } = ask(world, 'UpdateCustomerAccountAmount', grant(c(1), '12.34'));

    expect(customerBalance(c(1))).toBe(before.customer + 1234n);
    expect(accountOf(1)).toBe(before.partner - 1234n);
    expect(latest('ListPartnerAdjustRecords')).toMatchObject({
      customer_id: c(1),
      operation_type: 'SOURCE_OPERATION_BEADJUST',
      amount: '12.34',
      trans_id: transfer_id,
      apply_scene: 'API',
    });
    expect(latest('ListPartnerAccountChangeRecords', { query: { balance_type: 'BALANCE_TYPE_DEBIT' } })).toMatchObject({
      trade_id: transfer_id,
      change_amount: '-12.34',
      customer_id: c(1),
    });
    expect(world.invariants().violations).toEqual([]);
  });

  it('takes amounts no double can hold, and cents no double can tell', () => {
    const treasury = world.treasuryOf(PARTNER.accountId);
    treasury.post('RECHARGE', treasury.ownerId, 2_000_000_000_000_000_000n, world.now.getTime());
    const before = customerBalance(c(1));

    ask(world, 'UpdateCustomerAccountAmount', grant(c(1), '12345678901234567.89'));
    ask(world, 'UpdateCustomerAccountAmount', grant(c(1), '0.10'));

    expect(customerBalance(c(1)) - before).toBe(1_234_567_890_123_456_799n);
  });

  it('gives the last cent that is not designated, and not one more (R-146)', () => {
    const available = accountOf(8);
    const tooMuch = grant(c(1), yuanOf(available + 1n));

    expect(refusal(world, 'UpdateCustomerAccountAmount', tooMuch)).toBe('CBC.99005003');
    ask(world, 'UpdateCustomerAccountAmount', grant(c(1), yuanOf(available)));
    expect(accountOf(8)).toBe(0n);
    expect(accountOf(1)).toBeGreaterThan(0n);
    expect(refusal(world, 'UpdateCustomerAccountAmount', grant(c(1), '0.01'))).toBe('CBC.99005003');
  });

  it('spends the account of the reseller a distributor names, not its own (R-148)', () => {
    const ofReseller = { indirect_partner_id: b(1) };
    const before = { own: accountOf(1), reseller: accountOf(1, { query: ofReseller }) };
    const tooMuch = yuanOf(accountOf(8, { query: ofReseller }) + 1n);

    ask(world, 'UpdateCustomerAccountAmount', grant(c(5), '1.00', ofReseller));

    expect(accountOf(1)).toBe(before.own);
    expect(accountOf(1, { query: ofReseller })).toBe(before.reseller - 100n);
    expect(refusal(world, 'UpdateCustomerAccountAmount', grant(c(5), tooMuch, ofReseller))).toBe('CBC.99005003');
    ask(world, 'UpdateCustomerAccountAmount', { ...grant(c(5), '1.00'), caller: RESELLER });
    expect(accountOf(1, { query: ofReseller })).toBe(before.reseller - 200n);
  });

  it.each([
    ['a referral customer (R-144)', grant(REFERRAL, '1.00'), 'CBC.99000035'],
    ['a customer of a reseller that is not named', grant(c(5), '1.00'), 'CBC.99000035'],
    [
      'an own customer under the name of a reseller',
      grant(c(1), '1.00', { indirect_partner_id: b(1) }),
      'CBC.99000035',
    ],
    ['an unknown customer', grant('nobody', '1.00'), 'CBC.99000035'],
    ['a reseller of somebody else', grant(c(5), '1.00', { indirect_partner_id: b(4) }), 'CBC.99000037'],
  ])('refuses %s and moves nothing', (_who, question, code) => {
    const before = [accountOf(1), world.treasuryOf(PARTNER.accountId).entries.length];

    expect(refusal(world, 'UpdateCustomerAccountAmount', question)).toBe(code);
    expect([accountOf(1), world.treasuryOf(PARTNER.accountId).entries.length]).toEqual(before);
  });

  it.each([0, -1, 1.234, 0.001, 1e-9])('refuses the amount %d (R-145)', (amount) => {
    const body = { customer_id: c(1), amount };

    expect(refusal(world, 'UpdateCustomerAccountAmount', { body })).toBe('CBC.0100');
  });
});

describe('ReclaimToPartnerAccount', () => {
  it('takes back up to what the customer has left (R-143)', () => {
    const before = { customer: customerBalance(c(1)), partner: accountOf(1) };
    const tooMuch = grant(c(1), yuanOf(before.customer + 1n));

    expect(refusal(world, 'ReclaimToPartnerAccount', tooMuch)).toBe('CBC.99005003');
    const { trans_id } = ask(world, 'ReclaimToPartnerAccount', grant(c(1), yuanOf(before.customer)));

    expect(customerBalance(c(1))).toBe(0n);
    expect(accountOf(1)).toBe(before.partner + before.customer);
    expect(latest('ListPartnerAdjustRecords')).toMatchObject({
      operation_type: 'SOURCE_OPERATION_BERETRIEVE',
      customer_id: c(1),
      trans_id,
    });
    expect(world.invariants().violations).toEqual([]);
  });

  it.each([
    ['a referral customer, who has no account with the partner (R-144)', grant(REFERRAL, '0.01'), 'CBC.99000047'],
    ['a customer of a reseller that is not named', grant(c(5), '0.01'), 'CBC.99000035'],
    ['a reseller of somebody else', grant(c(5), '0.01', { indirect_partner_id: b(4) }), 'CBC.99000037'],
    ['nothing at all', { body: { customer_id: c(1), amount: 0 } }, 'CBC.0100'],
  ])('refuses %s', (_who, question, code) => {
    expect(refusal(world, 'ReclaimToPartnerAccount', question)).toBe(code);
  });

  it('gives a reseller back what its customer has left', () => {
    const before = accountOf(1, { query: { indirect_partner_id: b(1) } });

    ask(world, 'ReclaimToPartnerAccount', grant(c(5), '0.01', { indirect_partner_id: b(1) }));

    expect(accountOf(1, { query: { indirect_partner_id: b(1) } })).toBe(before + 1n);
  });
});

describe('UpdateIndirectPartnerAccount and ReclaimIndirectPartnerAccount', () => {
  const ofReseller = { query: { indirect_partner_id: b(1) } };

  it('move money between the distributor and its reseller, in the ledgers of both (R-224)', () => {
    const before = { own: accountOf(1), reseller: accountOf(1, ofReseller) };
    const ledger = { balance_type: 'BALANCE_TYPE_DEBIT' };

    ask(world, 'UpdateIndirectPartnerAccount', toReseller(b(1), '5.00'));
    const { trans_id } = ask(world, 'ReclaimIndirectPartnerAccount', toReseller(b(1), '2.00'));

    expect(accountOf(1)).toBe(before.own - 300n);
    expect(accountOf(1, ofReseller)).toBe(before.reseller + 300n);
    const sides = [{}, ofReseller.query].map((query) => {
      const [last, first] = rowsOf(world, 'ListPartnerAccountChangeRecords', { query: { ...ledger, ...query } });
      return [first!['change_amount'], last!['change_amount'], last!['customer_id']];
    });
    expect(sides).toEqual([
      ['-5.00', '2.00', b(1)],
      ['5.00', '-2.00', undefined],
    ]);
    expect(latest('ListPartnerAdjustRecords')).toMatchObject({ customer_id: b(1), trans_id });
    expect(world.invariants().violations).toEqual([]);
  });

  it('stop at what is available on the giving side (R-146, R-147)', () => {
    const [available, balance] = [accountOf(8), accountOf(1, ofReseller)];

    for (const [operation, most] of [
      ['UpdateIndirectPartnerAccount', available],
      ['ReclaimIndirectPartnerAccount', balance],
    ] as const) {
      expect(refusal(world, operation, toReseller(b(1), yuanOf(most + 1n)))).toBe('CBC.99005003');
    }
    ask(world, 'ReclaimIndirectPartnerAccount', toReseller(b(1), yuanOf(balance)));
    expect(accountOf(1, ofReseller)).toBe(0n);
  });

  it.each(['UpdateIndirectPartnerAccount', 'ReclaimIndirectPartnerAccount'])(
    '%s knows own resellers only, and amounts above 0',
    (operation) => {
      expect(refusal(world, operation, toReseller(b(4), '1.00'))).toBe('CBC.99000037');
      expect(refusal(world, operation, { ...toReseller(b(1), '1.00'), caller: RESELLER })).toBe('CBC.99000037');
      expect(refusal(world, operation, { body: { indirect_partner_id: b(1), amount: 0.005 } })).toBe('CBC.0100');
    },
  );
});
