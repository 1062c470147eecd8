import { Amount } from '../../../src/sandbox/amount.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const RESELLER = 'b0000000000000000000000000000001';
const REFERRAL = 'c0000000000000000000000000000008';
const FIELDS =
  'entryId kind kindCode direction directionCode amount { amount currency } balanceAfter { amount } at tradeId';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60 } });
});
afterAll(() => gateway.close());

const text = (cents: bigint): string => new Amount(cents).toString();
const time = (at: number): string => new Date(at).toISOString().replace('.000', '');
const since = (day = '2000-01-01'): string => `filter: { from: "${day}" }`;

interface Changes {
  readonly accountChanges: { readonly totalCount: number; readonly nodes: readonly Record<string, unknown>[] } | null;
}
const partnerLedger = (persona: string, args: string) =>
  gateway.ask<{ partner: Changes }>(
    persona,
    `{ partner { accountChanges(${args}) { totalCount nodes { ${FIELDS} counterpartId counterpartAccountName { masked } } } } }`,
  );
const resellerLedger = (persona: string) =>
  gateway.ask<{ indirectPartner: Changes | null }>(
    persona,
    `{ indirectPartner(id: "IndirectPartner:${RESELLER}") { accountChanges(first: 1000, ${since()}) { totalCount nodes { kind amount { amount } counterpartId } } } }`,
  );

describe('the ledger of the partner', () => {
  it('shows every entry digit for digit, newest first', async () => {
    const { world } = gateway.sandbox;
    const { entries } = world.treasuryOf(world.partnerId);
    const { data } = await partnerLedger('finance', `first: 1000, ${since()}`);
    expect(data.partner.accountChanges!.totalCount).toBe(entries.length);
    const expected = entries.toReversed().map(({ kind, cents, balanceAfter, at, accountId }) => ({
      direction: ['RECHARGE', 'RECLAIM'].includes(kind) ? 'INCOME' : 'EXPENSE',
      amount: { amount: text(['RECHARGE', 'RECLAIM'].includes(kind) ? cents : -cents), currency: 'CNY' },
      balanceAfter: { amount: text(balanceAfter) },
      at: time(at),
      counterpartId: accountId === world.partnerId ? null : accountId,
    }));
    expect(data.partner.accountChanges!.nodes).toMatchObject(expected);
  });

  it('hides the account name of the other side (R-038), and counts credit apart (R-142)', async () => {
    const { data } = await partnerLedger('administrator', `first: 1, filter: { trade: ADJUSTMENT }`);
    expect(data.partner.accountChanges!.nodes[0]!['counterpartAccountName']).toEqual({ masked: 'h****' });
    const credit = await partnerLedger('administrator', 'ledger: CREDIT');
    expect(credit.data.partner.accountChanges!.nodes).toMatchObject([
      { kind: 'CREDIT_LINE_ADJUSTED', amount: { amount: '5000000.00' } },
    ]);
  });

  it('filters by transaction and day, and knows which transactions it has', async () => {
    const recharges = await partnerLedger('finance', 'first: 1000, filter: { trade: RECHARGE, from: "2000-01-01" }');
    const kinds = recharges.data.partner.accountChanges!.nodes.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['RECHARGE']));
    const none = await partnerLedger('finance', 'filter: { from: "2000-01-01", to: "2000-12-31" }');
    expect(none.data.partner.accountChanges).toEqual({ totalCount: 0, nodes: [] });
    const { errors } = await partnerLedger('finance', 'filter: { trade: EXPIRY }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.trade' });
  });

  it('is for those who may see the balance, and one page is one call', async () => {
    await gateway.forgetCalls();
    for (const persona of ['account-manager', 'director', 'sa-specialist', 'customer']) {
      const { errors } = await partnerLedger(persona, 'first: 1');
      expect([persona, errors?.[0]?.extensions.code]).toEqual([persona, 'FORBIDDEN']);
    }
    await expect(gateway.calls()).resolves.not.toHaveProperty('ListPartnerAccountChangeRecords');
    await partnerLedger('distributor', 'first: 7');
    await expect(gateway.calls()).resolves.toMatchObject({ ListPartnerAccountChangeRecords: 1 });
  });
});

describe('the ledger of a reseller', () => {
  it('is seen by the distributor and by the reseller itself alike (R-012)', async () => {
    const { entries } = gateway.sandbox.world.treasuryOf(RESELLER);
    const [seen, own] = await Promise.all(['distributor', 'reseller'].map(resellerLedger));
    expect(seen!.data.indirectPartner!.accountChanges!.totalCount).toBe(entries.length);
    expect(own!.data).toEqual(seen!.data);
  });
});

describe('the account of a referral customer', () => {
  const own = (persona: string, args = `first: 1000, ${since()}`) =>
    gateway.ask<{ customer: { account: Record<string, unknown> | null } & Changes }>(
      persona,
      `{ customer(id: "${persona === 'customer' ? 'c0000000000000000000000000000001' : REFERRAL}") {
        account { accounts { kind amount { amount } creditLimit { amount } } arrears { amount } }
        accountChanges(${args}) { totalCount nodes { ${FIELDS} accountName { masked revealed } cycle consumedAt serviceTypeName resourceTypeName paymentChannel paymentChannelCode paymentNumber } }
      } }`,
    );
  const account = () => {
    const { world } = gateway.sandbox;
    return world.ownAccounts.of(world.customers.get(REFERRAL)!);
  };

  it('shows the customer its accounts and each entry of its ledger, digit for digit', async () => {
    const { data } = await own('referral-customer');
    const { balance, entries } = account();
    expect(data.customer.account).toMatchObject({
      accounts: [{ kind: 'RECHARGE', amount: { amount: text(balance) } }, { kind: 'CREDIT' }],
      arrears: { amount: '0.00' },
    });
    const { accountName } = gateway.sandbox.world.customers.get(REFERRAL)!;
    expect(data.customer.accountChanges!.nodes).toMatchObject(
      entries.toReversed().map(({ cents, balanceAfter, at, tradeId, channel }) => ({
        amount: { amount: text(cents) },
        balanceAfter: { amount: text(balanceAfter) },
        direction: cents > 0n ? 'INCOME' : 'EXPENSE',
        at: time(at),
        tradeId,
        accountName: { revealed: accountName },
        paymentChannelCode: channel?.id ?? null,
        paymentNumber: channel?.no ?? null,
      })),
    );
    const paid = entries.toReversed().map(({ line }) => line);
    expect(
      data.customer.accountChanges!.nodes.map(({ consumedAt, serviceTypeName }) => [consumedAt, serviceTypeName]),
    ).toEqual(paid.map((line) => (line ? [time(line.at), line.subscription.product.service.zh] : [null, null])));
  });

  it('filters the ledger by everything it can be searched by', async () => {
    const all = (await own('referral-customer')).data.customer.accountChanges!.nodes;
    const paidIn = all.find(({ paymentNumber }) => paymentNumber !== null)!;
    const found = async (filter: string) =>
      (await own('referral-customer', `first: 1000, filter: { from: "2000-01-01", ${filter} }`)).data.customer
        .accountChanges!.nodes;
    expect(await found(`paymentNumber: "${String(paidIn['paymentNumber'])}"`)).toEqual([paidIn]);
    expect(await found(`tradeId: "${String(paidIn['tradeId'])}"`)).toEqual([paidIn]);
    expect(await found('direction: EXPENSE')).toEqual(all.filter(({ direction }) => direction === 'EXPENSE'));
    expect(await found('trade: CONSUMPTION, paymentChannels: [WECHAT_PAY]')).toEqual([]);
    const channel = String(paidIn['paymentChannel']);
    expect(await found(`paymentChannels: [${channel}, HUAWEI_PAY]`)).toEqual(
      all.filter(({ paymentChannel }) => paymentChannel === channel),
    );
  });

  it('is nothing for reseller-model customers, and asks nothing (R-143)', async () => {
    await gateway.forgetCalls();
    const { data } = await own('customer');
    expect(data.customer).toEqual({ account: null, accountChanges: { totalCount: 0, nodes: [] } });
    const calls = await gateway.calls();
    expect(Object.keys(calls)).not.toEqual(expect.arrayContaining(['ShowCustomerAccountBalances']));
  });

  it('is for the customer alone, with its own credential (R-244)', async () => {
    const { errors } = await own('administrator');
    expect(errors?.map(({ path, extensions }) => [path?.at(-1), extensions.code])).toEqual([
      ['account', 'FORBIDDEN'],
      ['accountChanges', 'FORBIDDEN'],
    ]);
    const answer = await gateway.ask<unknown>(
      'referral-customer',
      `{ customer(id: "${REFERRAL}") { account { arrears { amount } } } }`,
      {},
      { 'x-upstream-token': '' },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('UPSTREAM_TOKEN_NEEDED');
  });
});
