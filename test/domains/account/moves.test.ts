import { Amount } from '../../../src/sandbox/amount.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const CUSTOMER = 'c0000000000000000000000000000001';
const RESELLERS_CUSTOMER = 'c0000000000000000000000000000005';
const REFERRAL = 'c0000000000000000000000000000008';
const RESELLER = 'b0000000000000000000000000000001';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
  // Enough for an amount that no double can hold.
  const { partnerId, now } = gateway.sandbox.world;
  treasury().post('RECHARGE', partnerId, 2_000_000_000_000_000_000n, now.getTime());
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

interface Move {
  readonly transactionId: string | null;
  readonly userErrors: readonly Record<string, unknown>[];
  readonly customer?: { readonly balances: { readonly available: { readonly amount: string } } } | null;
  readonly indirectPartner?: {
    readonly balance: { readonly amount: string };
    readonly accountChanges: { readonly nodes: readonly unknown[] };
  } | null;
}
type Mutation =
  'allocateToCustomer' | 'reclaimFromCustomer' | 'allocateToIndirectPartner' | 'reclaimFromIndirectPartner';
const OPERATIONS: Readonly<Record<Mutation, string>> = {
  allocateToCustomer: 'UpdateCustomerAccountAmount',
  reclaimFromCustomer: 'ReclaimToPartnerAccount',
  allocateToIndirectPartner: 'UpdateIndirectPartnerAccount',
  reclaimFromIndirectPartner: 'ReclaimIndirectPartnerAccount',
};
const SHOWN = {
  customer: 'customer { balances { available { amount } } }',
  indirectPartner: 'indirectPartner { balance { amount } accountChanges(first: 1) { nodes { amount { amount } } } }',
};
/** More than anybody has. */
const TOO_MUCH = '40000000000000000.00';
let keys = 0;
const move = async (mutation: Mutation, input: Record<string, unknown>, persona = 'administrator'): Promise<Move> => {
  keys += 1;
  const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const shown = mutation.endsWith('IndirectPartner') ? SHOWN.indirectPartner : SHOWN.customer;
  const query = `mutation ($input: ${name}!) { ${mutation}(input: $input) {
    transactionId userErrors { code field message upstreamCode } ${shown} } }`;
  const { data, errors } = await gateway.ask<Record<Mutation, Move> | undefined>(persona, query, {
    input: { idempotencyKey: `key-number-${keys}`, ...input },
  });
  const answer = data?.[mutation];
  if (!answer) throw new Error(JSON.stringify(errors));
  return answer;
};
const writes = async (mutation: Mutation): Promise<number> => (await gateway.calls())[OPERATIONS[mutation]] ?? 0;
const text = (cents: bigint): string => new Amount(cents).toString();
const treasury = (ownerId = gateway.sandbox.world.partnerId) => gateway.sandbox.world.treasuryOf(ownerId);
const balanceOf = (customerId: string): bigint => gateway.sandbox.world.customers.get(customerId)!.balance;

describe('money to and from a customer', () => {
  it('is moved once, and the same answer shows the balance it left (R-143)', async () => {
    const before = balanceOf(CUSTOMER);
    const given = await move('allocateToCustomer', { customerId: CUSTOMER, amount: '12.30' });
    expect(given).toMatchObject({
      userErrors: [],
      customer: { balances: { available: { amount: text(before + 1230n) } } },
    });
    const taken = await move('reclaimFromCustomer', { customerId: CUSTOMER, amount: '2.30' });
    expect(taken.customer!.balances.available.amount).toBe(text(before + 1000n));
    const { data } = await gateway.ask<{ adjustments: { nodes: unknown[] } }>(
      'finance',
      `{ adjustments(filter: { transactionId: "${given.transactionId!}" }) { nodes { targetId kind amount { amount } scene targetName { masked } } } }`,
    );
    const target = { targetId: CUSTOMER, targetName: { masked: expect.stringContaining('****') as string } };
    expect(data.adjustments.nodes).toEqual([
      { ...target, kind: 'ALLOCATE', amount: { amount: '12.30' }, scene: 'API' },
    ]);
    expect(gateway.sandbox.world.invariants().violations).toEqual([]);
  });

  it('reaches the upstream digit for digit', async () => {
    const before = balanceOf(CUSTOMER);
    await move('allocateToCustomer', { customerId: CUSTOMER, amount: '12345678901234567.89' });
    expect(balanceOf(CUSTOMER) - before).toBe(1_234_567_890_123_456_789n);
  });

  it('is refused by rule before anything is sent: model, amount, balance (R-144, R-145, R-146)', async () => {
    const cases: readonly [Mutation, string, string, string, string][] = [
      ['allocateToCustomer', REFERRAL, '1.00', 'BAD_USER_INPUT', 'input.customerId'],
      ['reclaimFromCustomer', REFERRAL, '1.00', 'BAD_USER_INPUT', 'input.customerId'],
      ['allocateToCustomer', CUSTOMER, '0', 'BAD_USER_INPUT', 'input.amount'],
      ['allocateToCustomer', CUSTOMER, '1.001', 'BAD_USER_INPUT', 'input.amount'],
      ['allocateToCustomer', CUSTOMER, TOO_MUCH, 'INSUFFICIENT_BALANCE', 'input.amount'],
      ['reclaimFromCustomer', CUSTOMER, TOO_MUCH, 'INSUFFICIENT_BALANCE', 'input.amount'],
    ];
    for (const [mutation, customerId, amount, code, field] of cases) {
      const { userErrors, transactionId } = await move(mutation, { customerId, amount });
      expect([transactionId, userErrors]).toMatchObject([null, [{ code, field }]]);
      expect(await writes(mutation)).toBe(0);
    }
  });

  it('of a reseller is the reseller’s to move (R-010, R-012)', async () => {
    const customerId = `Customer:${RESELLERS_CUSTOMER}@${RESELLER}`;
    const before = balanceOf(RESELLERS_CUSTOMER);
    const byDistributor = await move('allocateToCustomer', { customerId, amount: '1.00' });
    expect(byDistributor.userErrors).toMatchObject([{ code: 'RESTRICTED' }]);
    const { userErrors } = await move('allocateToCustomer', { customerId, amount: '1.00' }, 'reseller');
    expect(userErrors).toEqual([]);
    expect(balanceOf(RESELLERS_CUSTOMER)).toBe(before + 100n);
    const foreign = await move('allocateToCustomer', { customerId: CUSTOMER, amount: '1.00' }, 'reseller');
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is answered again for the same key, and not moved again', async () => {
    const before = balanceOf(CUSTOMER);
    const input = { customerId: CUSTOMER, amount: '3.00', idempotencyKey: 'the-same-key' };
    const [first, second] = [await move('allocateToCustomer', input), await move('allocateToCustomer', input)];
    expect(second.transactionId).toBe(first.transactionId);
    expect(balanceOf(CUSTOMER)).toBe(before + 300n);
    const other = await move('allocateToCustomer', { ...input, amount: '4.00' });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect(await writes('allocateToCustomer')).toBe(1);
  });

  it('says what the upstream refused, and does not send a write twice', async () => {
    await gateway.fault({
      operation: 'UpdateCustomerAccountAmount',
      status: 400,
      errorCode: 'CBC.99005003',
      count: 1,
    });
    const { userErrors } = await move('allocateToCustomer', { customerId: CUSTOMER, amount: '1.00' });
    expect(userErrors).toMatchObject([{ upstreamCode: 'CBC.99005003' }]);
    expect(await writes('allocateToCustomer')).toBe(1);
  });
});

describe('money to and from a reseller', () => {
  it('is moved between both accounts, and shows in the ledger of the reseller at once (R-224)', async () => {
    const before = treasury(RESELLER).balance;
    const given = await move('allocateToIndirectPartner', { indirectPartnerId: RESELLER, amount: '5.00' });
    expect(given.indirectPartner).toMatchObject({
      balance: { amount: text(before + 500n) },
      accountChanges: { nodes: [{ amount: { amount: '5.00' } }] },
    });
    const taken = await move('reclaimFromIndirectPartner', {
      indirectPartnerId: `IndirectPartner:${RESELLER}`,
      amount: '1.50',
    });
    expect(taken.indirectPartner).toMatchObject({
      balance: { amount: text(before + 350n) },
      accountChanges: { nodes: [{ amount: { amount: '-1.50' } }] },
    });
    expect(gateway.sandbox.world.invariants().violations).toEqual([]);
  });

  it('is refused by rule before anything is sent: amount, balances, resellers (R-145, R-146, R-147)', async () => {
    const cases: readonly [Mutation, string, string, string, string | null][] = [
      ['allocateToIndirectPartner', RESELLER, '0.00', 'BAD_USER_INPUT', 'input.amount'],
      ['reclaimFromIndirectPartner', RESELLER, '0.001', 'BAD_USER_INPUT', 'input.amount'],
      ['allocateToIndirectPartner', RESELLER, TOO_MUCH, 'INSUFFICIENT_BALANCE', 'input.amount'],
      ['reclaimFromIndirectPartner', RESELLER, TOO_MUCH, 'INSUFFICIENT_BALANCE', 'input.amount'],
      ['allocateToIndirectPartner', 'b9', '1.00', 'NOT_FOUND', null],
    ];
    for (const [mutation, indirectPartnerId, amount, code, field] of cases) {
      const { userErrors } = await move(mutation, { indirectPartnerId, amount });
      expect(userErrors).toMatchObject([{ code, field }]);
      expect(await writes(mutation)).toBe(0);
    }
  });

  it('is for the distributor’s finance people and administrators (R-004, R-020)', async () => {
    for (const persona of ['reseller', 'account-manager', 'customer']) {
      const input = { indirectPartnerId: RESELLER, amount: '1.00' };
      const { userErrors } = await move('allocateToIndirectPartner', input, persona);
      expect([persona, userErrors[0]?.['code']]).toEqual([persona, 'FORBIDDEN']);
    }
    expect(await writes('allocateToIndirectPartner')).toBe(0);
  });

  it('is moved once for one key, whatever the upstream says to the first attempt', async () => {
    const before = treasury(RESELLER).balance;
    const input = { indirectPartnerId: RESELLER, amount: '2.00', idempotencyKey: 'reseller-key' };
    await gateway.fault({
      operation: 'UpdateIndirectPartnerAccount',
      status: 400,
      errorCode: 'CBC.99000037',
      count: 1,
    });
    const refused = await move('allocateToIndirectPartner', input);
    expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN', upstreamCode: 'CBC.99000037' }]);
    await move('allocateToIndirectPartner', input);
    await move('allocateToIndirectPartner', input);
    expect(treasury(RESELLER).balance).toBe(before + 200n);
    expect(await writes('allocateToIndirectPartner')).toBe(2);
  });
});
