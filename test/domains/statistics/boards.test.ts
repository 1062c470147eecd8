import { startGateway, type TestGateway } from '../../support/gateway.js';
import { allOf, askConsole } from '../../sandbox/console-world-support.js';
import { b, NOW } from '../../sandbox/world-support.js';
import { sightsOf, team } from './statistics-support.js';

const CLOSED = '2026-02';
const MONTHS = { cycle_from: '2025-12', cycle_to: CLOSED };
const SIGHTS = sightsOf([]);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 100, seed: 4, now: NOW, signatureNow: () => new Date() } });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forgetCalls());

const field = async <Data>(persona: string, text: string): Promise<Data> => {
  const { data, errors } = await gateway.ask<{ board: Data }>(persona, `{ board: ${text} }`);
  expect(errors).toBeUndefined();
  return data.board;
};
const codeOf = async (persona: string, text: string) =>
  (await gateway.ask(persona, `{ board: ${text} }`)).errors?.[0]?.extensions.code;

describe('performance', () => {
  interface Rows {
    readonly totalCount: number;
    readonly nodes: readonly object[];
  }
  const rows = (persona: string, args = '') =>
    field<Rows>(
      persona,
      `performance(from: "2025-12", to: "${CLOSED}", first: 1000${args}) { totalCount nodes {
        performanceId cycle customerId serviceType accountManagerId amount { amount } eligible } }`,
    );

  it.each(SIGHTS)('shows to %s what is in sight, a day after each assignment (R-071, R-072)', async (persona, wire) => {
    const { nodes, totalCount } = await rows(persona);
    const expected = allOf(gateway.sandbox.world, 'ListPerformance', { query: { ...MONTHS, ...wire } });
    expect(nodes).toEqual(
      expected.map((row) => ({
        performanceId: row.id,
        cycle: row.cycle,
        customerId: row.customer_id,
        serviceType: row.service_type,
        accountManagerId: row.account_manager_id ?? null,
        amount: { amount: row.amount.amount },
        eligible: row.eligible,
      })),
    );
    expect(totalCount).toBe(expected.length);
    expect(totalCount).toBeGreaterThan(0);
  });

  it('is sorted and narrowed upstream, a page a call', async () => {
    const text = `performance(from: "${CLOSED}", to: "${CLOSED}", first: 3, filter: { eligible: true },
      orderBy: { field: AMOUNT }) { totalCount nodes { performanceId } }`;
    const { nodes, totalCount } = await field<Rows>('account-manager', text);
    const query = {
      cycle_from: CLOSED,
      cycle_to: CLOSED,
      eligible: true,
      sort: 'amount:desc',
      account_manager_ids: team(6),
      windows: true,
    };
    const expected = allOf(gateway.sandbox.world, 'ListPerformance', { query });
    expect(nodes).toEqual(expected.slice(0, 3).map(({ id }) => ({ performanceId: id })));
    expect(totalCount).toBe(expected.length);
    const { ShowMemberEffectiveScope: _scope, ...calls } = await gateway.calls();
    expect(calls).toEqual({ ListPerformance: 1 });
  });

  it('names its customer and its manager as far as they are in sight', async () => {
    const text = `performance(from: "${CLOSED}", to: "${CLOSED}", first: 1) { nodes { customerId accountManagerId
      customer { customerId } accountManager { memberId } customerName { masked } } }`;
    const { nodes } = await field<{ nodes: Readonly<Record<string, never>>[] }>('account-manager', text);
    expect(nodes[0]).toMatchObject({
      customer: { customerId: nodes[0]!['customerId'] },
      accountManager: { memberId: team(6)[0] },
    });
  });

  it.each(['customer', 'sa-specialist', 'operator'])('is refused to %s', async (persona) => {
    expect(await codeOf(persona, `performance(from: "${CLOSED}", to: "${CLOSED}") { totalCount }`)).toBe('FORBIDDEN');
    expect(await codeOf(persona, `performanceBoard(from: "${CLOSED}", to: "${CLOSED}") { asOf }`)).toBe('FORBIDDEN');
  });
});

describe('the performance board', () => {
  const ENTRIES = '{ entries { key amount { amount } } rest { amount } }';
  const board = (persona: string, args = '') =>
    field<object>(
      persona,
      `performanceBoard(from: "2025-12", to: "${CLOSED}", top: 3${args}) { asOf totals { amount { amount } eligibleAmount { amount } }
        series { cycle amount { amount } } accountManagers ${ENTRIES} serviceTypes ${ENTRIES} customers ${ENTRIES} }`,
    );

  it.each(SIGHTS)(
    'holds for %s what is in sight, as of a working day ago (R-071, R-072, R-172)',
    async (persona, wire) => {
      const stats = askConsole(gateway.sandbox.world, 'ShowPerformanceStats', {
        query: { ...MONTHS, top: 3, ...wire },
      });
      const ranking = ({ entries, rest }: typeof stats.customers) => ({
        entries: entries.map(({ key, amount }) => ({ key: key ?? null, amount: { amount: amount.amount } })),
        rest: rest.map(({ amount }) => ({ amount })),
      });
      expect(await board(persona)).toEqual({
        asOf: '2026-03-15T16:00:00.000Z',
        totals: stats.totals.map((total) => ({
          amount: { amount: total.amount.amount },
          eligibleAmount: { amount: total.eligible_amount.amount },
        })),
        series: stats.series.map(({ cycle, amount }) => ({ cycle, amount: { amount: amount.amount } })),
        accountManagers: ranking(stats.account_managers),
        serviceTypes: ranking(stats.service_types),
        customers: ranking(stats.customers),
      });
      expect((await gateway.calls())['ShowPerformanceStats'] ?? 0).toBeLessThanOrEqual(1);
    },
  );

  it('is empty for a member out of sight (R-036)', async () => {
    const none = { entries: [], rest: [] };
    const empty = { totals: [], series: [], accountManagers: none, serviceTypes: none, customers: none };
    expect(await board('director', `, filter: { accountManagerId: "${team(10)[0]!}" }`)).toMatchObject(empty);
    expect(await board('account-manager', `, filter: { directorId: "${team(5)[0]!}" }`)).toMatchObject(empty);
  });
});

describe('the customer board', () => {
  const board = (persona: string, args = '') =>
    field<object>(
      persona,
      `customerBoard(from: "2025-12", to: "2026-03", top: 2${args}) { asOf series { cycle total new active lost }
        totals { amount } contribution { entries { key amount { amount } } rest { amount } } }`,
    );

  it.each(SIGHTS)('holds for %s what is in sight, in one call at most (R-065, R-191)', async (persona, wire) => {
    const query = { cycle_from: '2025-12', cycle_to: '2026-03', top: 2, ...wire };
    const stats = askConsole(gateway.sandbox.world, 'ShowCustomerStats', { query });
    expect(await board(persona)).toEqual({
      asOf: stats.as_of,
      series: stats.series.map((period) => ({ ...period, lost: period.lost ?? null })),
      totals: stats.totals.map(({ amount }) => ({ amount })),
      contribution: {
        entries: stats.contribution.entries.map(({ key, amount }) => ({ key, amount: { amount: amount.amount } })),
        rest: stats.contribution.rest.map(({ amount }) => ({ amount })),
      },
    });
    expect((await gateway.calls())['ShowCustomerStats'] ?? 0).toBeLessThanOrEqual(1);
  });

  it('narrows to a manager and a director in sight, and is empty out of sight (R-036)', async () => {
    expect(await board('director', `, filter: { accountManagerId: "${team(6)[0]!}" }`)).toEqual(
      await board('account-manager'),
    );
    const zero = { series: [{ total: 0, new: 0, active: 0 }, {}, {}, {}], totals: [] };
    expect(await board('director', `, filter: { accountManagerId: "${team(10)[0]!}" }`)).toMatchObject(zero);
    expect(await board('reseller', `, filter: { indirectPartnerId: "${b(2)}" }`)).toMatchObject({
      asOf: null,
      series: [],
    });
  });

  it.each(['customer', 'sa-specialist', 'operator'])('is refused to %s', async (persona) => {
    expect(await codeOf(persona, `customerBoard(from: "${CLOSED}", to: "${CLOSED}") { asOf }`)).toBe('FORBIDDEN');
  });
});
