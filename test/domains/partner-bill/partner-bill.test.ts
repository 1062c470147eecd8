import { Money } from '../../../src/kernel/money.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { allOf } from '../../sandbox/console-world-support.js';
import { b, NOW } from '../../sandbox/world-support.js';

const CLOSED = '2026-02';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60, seed: 4, now: NOW, signatureNow: () => new Date() } });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forgetCalls());

interface Bill {
  readonly id: string;
  readonly cycle: string;
  readonly status: string;
  readonly issuedAt: string | null;
  readonly amount: { readonly amount: string };
  readonly lines: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly amount: { readonly amount: string } }[];
  };
}
interface Bills {
  readonly totalCount: number;
  readonly nodes: readonly Bill[];
}

async function bills(
  persona: string,
  args = '',
  fields = 'id cycle status issuedAt amount { amount }',
): Promise<Bills> {
  const { data, errors } = await gateway.ask<{ partnerBills: Bills }>(
    persona,
    `{ partnerBills(first: 50${args}) { totalCount nodes { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.partnerBills;
}
const codeOf = async (persona: string, query: string) =>
  (await gateway.ask(persona, query)).errors?.[0]?.extensions.code;

describe('the bills of the partner', () => {
  it.each([
    ['administrator', {}],
    ['distributor', {}],
    ['finance', {}],
    ['reseller', { indirect_partner_id: b(1) }],
  ])('are shown to %s, of his own party and newest first (R-169, R-170)', async (persona, query) => {
    const { nodes, totalCount } = await bills(persona);
    const rows = allOf(gateway.sandbox.world, 'ListPartnerBills', { query });
    expect(nodes.map(({ cycle, status, issuedAt, amount }) => [cycle, status, issuedAt, amount.amount])).toEqual(
      rows.map((row) => [row.cycle, row.status, row.issued_at ?? null, row.amount.amount]),
    );
    expect(totalCount).toBe(rows.length);
    expect(nodes[0]?.status).toBe('PENDING');
    expect((await gateway.calls())['ListPartnerBills'] ?? 0).toBeLessThanOrEqual(1);
  });

  it.each([
    'account-manager',
    'director',
    'salesperson',
    'sa-specialist',
    'operator',
    'reseller-account-manager',
    'customer',
  ])('are refused to %s, in lists and by id (R-020, R-170)', async (persona) => {
    expect(await codeOf(persona, '{ partnerBills { totalCount } }')).toBe('FORBIDDEN');
    expect(await codeOf(persona, `{ node(id: "PartnerBill:${CLOSED}") { id } }`)).toBe('FORBIDDEN');
    expect(await gateway.calls()).not.toHaveProperty('ListPartnerBills');
  });

  it('are narrowed by cycle and state, and sorted', async () => {
    const cycles = async (args: string) => (await bills('finance', args)).nodes.map(({ cycle }) => cycle);
    expect(await cycles(', filter: { from: "2026-01", to: "2026-02" }, direction: ASC')).toEqual([
      '2026-01',
      '2026-02',
    ]);
    expect(await cycles(', filter: { status: PENDING }')).toEqual(['2026-03']);
  });

  it('add up their lines to the cent, in two calls (R-169)', async () => {
    const lines = 'lines(first: 100) { totalCount nodes { amount { amount } } }';
    const { nodes } = await bills(
      'finance',
      `, filter: { from: "${CLOSED}", to: "${CLOSED}" }`,
      `amount { amount } ${lines}`,
    );
    const [bill] = nodes;
    const { ShowMemberEffectiveScope: _scope, ...calls } = await gateway.calls();
    expect(calls).toEqual({ ListPartnerBills: 1, ListPartnerBillLines: 1 });
    const { data } = await gateway.ask<{ node: Bill }>(
      'finance',
      `{ node(id: "PartnerBill:${CLOSED}") { ... on PartnerBill { amount { amount } lines(first: 1000) { totalCount nodes { amount { amount } } } } } }`,
    );
    const total = data.node.lines.nodes.reduce(
      (sum, line) => sum.plus(Money.of(line.amount.amount, 'CNY')),
      Money.of('0.00', 'CNY'),
    );
    expect(total.amount).toBe(data.node.amount.amount);
    expect(data.node.amount).toEqual(bill?.amount);
    expect(data.node.lines.totalCount).toBe(data.node.lines.nodes.length);
  });

  it('narrow and sort their lines upstream', async () => {
    const [first] = allOf(gateway.sandbox.world, 'ListPartnerBillLines', { path: { cycle: CLOSED } });
    const filter = `filter: { customerId: "${first!.customer_id}", kind: CONSUMPTION }, orderBy: { field: AMOUNT, direction: ASC }`;
    const { data } = await gateway.ask<{ node: { lines: { nodes: readonly Readonly<Record<string, never>>[] } } }>(
      'finance',
      `{ node(id: "PartnerBill:${CLOSED}") { ... on PartnerBill { lines(first: 100, ${filter}) { nodes {
        lineId customer { customerId } customerName { masked } } } } } }`,
    );
    const query = { customer_ids: [first!.customer_id], bill_type: '0', sort: 'amount:asc' };
    const rows = allOf(gateway.sandbox.world, 'ListPartnerBillLines', { path: { cycle: CLOSED }, query });
    expect(data.node.lines.nodes).toMatchObject(
      rows.map((row) => ({
        lineId: row.id,
        customer: { customerId: row.customer_id },
      })),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('are not found by another name', async () => {
    for (const id of ['PartnerBill:2019-01', 'PartnerBill:nonsense']) {
      expect(await codeOf('finance', `{ node(id: "${id}") { id } }`)).toBe('NOT_FOUND');
    }
  });
});
