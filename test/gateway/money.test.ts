import { startGateway, type TestGateway } from '../support/gateway.js';

describe('an amount', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it('reaches the client digit for digit, with every balance there is', async () => {
    const { world } = gateway.sandbox;
    const expected = world.customers.ofOwner(world.partnerId).filter(({ associationType }) => associationType === '2');
    const cents = (amount: bigint) => {
      const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
      return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    const query = `query ($after: String) { customers(first: 1000, filter: { associationType: RESELLER }, after: $after) {
      pageInfo { endCursor } nodes { balances { available { amount } } }
    } }`;
    interface Page {
      readonly customers: {
        readonly pageInfo: { readonly endCursor: string };
        readonly nodes: readonly { readonly balances: { readonly available: { readonly amount: string } } }[];
      };
    }
    const pageAfter = async (after?: string) => {
      const { customers } = (await gateway.ask<Page>('administrator', query, { after })).data;
      return { ...customers, amounts: customers.nodes.map(({ balances }) => balances.available.amount) };
    };
    const first = await pageAfter();
    const amounts = [...first.amounts, ...(await pageAfter(first.pageInfo.endCursor)).amounts];
    expect(amounts).toEqual(expected.map(({ balance }) => cents(balance)));
    // More digits than a double holds, and a trailing zero: both must be among them for this to prove anything.
    expect(amounts.some((amount) => amount.replace('.', '').length > 16)).toBe(true);
    expect(amounts.some((amount) => amount.endsWith('0'))).toBe(true);
  });

  it('adds up: the parts of every bill line make its amount due (R-165)', async () => {
    const { now } = gateway.sandbox.world;
    const cycle = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1)).toISOString().slice(0, 7);
    const parts = [
      'cashAmount',
      'creditAmount',
      'couponAmount',
      'flexiPurchaseCouponAmount',
      'storedValueCardAmount',
      'arrearsAmount',
    ];
    const query = `{ customers(first: 10, filter: { associationType: RESELLER }, orderBy: { field: ASSOCIATED_AT }) { nodes { billLines(cycle: "${cycle}", first: 100) { nodes { amountDue { amount } ${parts.map((part) => `${part} { amount }`).join(' ')} } } } } }`;
    interface Line extends Record<string, { readonly amount: string } | null> {
      readonly amountDue: { readonly amount: string };
    }
    const { data } = await gateway.ask<{ customers: { nodes: { billLines: { nodes: Line[] } }[] } }>(
      'administrator',
      query,
    );
    const cents = (amount: string | undefined) => BigInt((amount ?? '0.00').replace('.', ''));
    const lines = data.customers.nodes.flatMap(({ billLines }) => billLines.nodes);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const sum = parts.reduce((total, part) => total + cents(line[part]?.amount), 0n);
      expect(sum).toBe(cents(line.amountDue.amount));
    }
  });
});
