import { mask } from '../../../src/kernel/mask.js';
import { Money } from '../../../src/kernel/money.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { memberIdOf } from '../../support/personas.js';
import { allOf, askConsole } from '../../sandbox/console-world-support.js';
import { b, c, CYCLE, NOW } from '../../sandbox/world-support.js';
import { type Amount, type Name, sightsOf, type Summary, team } from './statistics-support.js';

const SIGHTS = sightsOf(['customer', 'referral-customer']);

const CLOSED = '2026-02';
const YEAR = { from: '2025-06', to: CLOSED };
const WIRE_YEAR = { cycle_from: YEAR.from, cycle_to: YEAR.to };

let gateway: TestGateway;
/** A customer that the account manager held, and holds no more. */
let former: string;

beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 120, seed: 4, now: NOW, signatureNow: () => new Date() } });
  const { world } = gateway.sandbox;
  const query = { cycle: CLOSED, account_manager_ids: [memberIdOf('account-manager')], windows: true, limit: 100 };
  const { assignments } = world.organization;
  const held = askConsole(world, 'ListConsumptionSummary', { query }).summaries.find(
    ({ customer_id: id }) => id !== c(1) && assignments.openOf(id)?.managerId === memberIdOf('account-manager'),
  )!;
  former = held.customer_id;
  assignments.close(former, NOW.getTime() - 1000);
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forgetCalls());

const FIELDS = `totalCount asOf totals { amountDue { amount } } nodes {
  customerId customer { customerId } customerName { masked revealed } amountDue { amount }
  accountManagers { memberId } basisForSettlement }`;

async function summary(persona: string, filter = '{}', fields = FIELDS): Promise<Summary> {
  const { data, errors } = await gateway.ask<{ consumptionSummary: Summary }>(
    persona,
    `{ consumptionSummary(cycle: "${CLOSED}", first: 200, filter: ${filter}) { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return data.consumptionSummary;
}

const sum = (amounts: readonly Amount[]): string =>
  amounts.reduce<Money>((total, { amount }) => total.plus(Money.of(amount, 'CNY')), Money.of('0.00', 'CNY')).amount;
describe('the consumption summary', () => {
  it.each(SIGHTS)(
    'shows to %s what is in sight, with sums of nothing else (R-065, R-070, R-072)',
    async (persona, wire) => {
      const { nodes, totalCount, totals, asOf } = await summary(persona);
      const rows = allOf(gateway.sandbox.world, 'ListConsumptionSummary', { query: { cycle: CLOSED, ...wire } });
      expect(nodes.map((node) => [node.customerId, node.amountDue.amount])).toEqual(
        rows.map((row) => [row.customer_id, row.amount_due.amount]),
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(totalCount).toBe(rows.length);
      expect(totals.map(({ amountDue }) => amountDue.amount)).toEqual([sum(nodes.map((node) => node.amountDue))]);
      expect(asOf).toBe('2026-03-15T16:00:00.000Z');
      expect(nodes.every((node) => !node.basisForSettlement)).toBe(true);
    },
  );

  it.each(['sa-specialist', 'operator'])('is refused to %s', async (persona) => {
    const { errors } = await gateway.ask(persona, `{ consumptionSummary(cycle: "${CLOSED}") { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await gateway.calls()).not.toHaveProperty('ListConsumptionSummary');
  });

  it('costs one call for a page and the scope, and one for sums over all pages', async () => {
    const query = '{ consumptionSummary(cycle: "2026-01", first: 5) { ';
    const page = (fields: string) => gateway.ask('account-manager-2', `${query}${fields} } }`);
    await page('totalCount nodes { customerId amountDue { amount } customerName { masked } }');
    const { ShowMemberEffectiveScope: _scope, ...calls } = await gateway.calls();
    expect(calls).toEqual({ ListConsumptionSummary: 1 });
    await page('totalCount asOf totals { amountPaid { amount } }');
    expect(await gateway.calls()).toMatchObject({ ListConsumptionSummary: 1, ShowConsumptionStats: 1 });
  });

  it('keeps for a manager what a former customer consumed, and shows him the customer no more (Q-3)', async () => {
    const { nodes } = await summary('account-manager', `{ customerId: "${former}" }`);
    expect(nodes).toMatchObject([{ customerId: former, customer: null, customerName: null }]);
    const { nodes: administrators } = await summary('administrator', `{ customerId: "${former}" }`);
    expect(administrators).toMatchObject([{ customer: { customerId: former }, customerName: { revealed: null } }]);
  });

  it('masks names, and shows a customer its own (R-038)', async () => {
    const { name } = gateway.sandbox.world.customers.get(c(1))!;
    const one = `{ customerId: "${c(1)}" }`;
    const [node] = (await summary('administrator', one)).nodes;
    expect(node?.customerName).toEqual({ masked: mask('NAME', name!), revealed: null });
    const [own] = (await summary('customer')).nodes;
    expect(own?.customerName?.revealed).toBe(name);
  });

  it('tells a customer nothing of who manages it', async () => {
    const [own] = (await summary('customer')).nodes;
    expect(own?.accountManagers).toEqual([]);
    for (const filter of [`accountManagerId: "${team(6)[0]!}"`, `directorId: "${team(4)[0]!}"`]) {
      const query = `{ consumptionSummary(cycle: "${CLOSED}", filter: { ${filter} }) { totalCount } }`;
      const { errors } = await gateway.ask('customer', query);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const { totalCount } = await summary('customer', `{ customerId: "${c(2)}" }`);
    expect(totalCount).toBe(0);
  });

  it.each([
    ['a manager of another team', 'director', `{ accountManagerId: "${team(10)[0]!}" }`],
    ['another manager', 'account-manager', `{ accountManagerId: "OrganizationMember:${team(10)[0]!}" }`],
    ['another director', 'director', `{ directorId: "${team(5)[0]!}" }`],
    ['an unknown manager', 'administrator', '{ accountManagerId: "m-unknown" }'],
    ['a customer of somebody else', 'account-manager', `{ customerId: "${c(5)}" }`],
    ['another reseller', 'reseller', `{ indirectPartnerId: "${b(2)}" }`],
    ['a reseller that is not his', 'account-manager', `{ indirectPartnerId: "${b(2)}" }`],
  ])('is empty with no sums for %s (R-036)', async (_, persona, filter) => {
    expect(await summary(persona, filter)).toMatchObject({ totalCount: 0, totals: [], nodes: [] });
  });

  it('narrows a director’s view to one manager of his, and an administrator’s to one director (R-036)', async () => {
    const { nodes } = await summary(
      'director',
      `{ accountManagerId: "${team(6)[0]!}" }`,
      'nodes { customerId amountDue { amount } }',
    );
    expect(nodes).toEqual((await summary('account-manager', '{}', 'nodes { customerId amountDue { amount } }')).nodes);
    const one = await summary(
      'administrator',
      `{ directorId: "${team(4)[0]!}" }`,
      'totalCount totals { amountDue { amount } }',
    );
    expect(one).toEqual(await summary('director', '{}', 'totalCount totals { amountDue { amount } }'));
  });

  it('shows a reseller’s customers to its distributor, and to the team that holds the reseller (R-012, R-074)', async () => {
    const filter = `{ indirectPartnerId: "IndirectPartner:${b(2)}" }`;
    const { totalCount } = await summary('administrator', filter);
    expect(totalCount).toBeGreaterThan(0);
    expect((await summary('director', filter)).totalCount).toBe(totalCount);
    expect((await summary('director-2', filter)).totalCount).toBe(0);
  });

  it.each([
    ['a month that is kept no more', 'cycle: "2024-01"', 'cycle'],
    ['a month that has not begun', 'cycle: "2099-01"', 'cycle'],
    ['an id of another type', `cycle: "${CLOSED}", filter: { customerId: "Order:1" }`, 'filter.customerId'],
    ['too long a code', `cycle: "${CLOSED}", filter: { serviceType: "${'x'.repeat(65)}" }`, 'filter.serviceType'],
  ])('is refused before any call for %s (R-160)', async (_, args, field) => {
    const { errors } = await gateway.ask('administrator', `{ consumptionSummary(${args}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await gateway.calls()).toEqual({});
  });
});

describe('the consumption statistics', () => {
  const ask = (persona: string, args = '', fields = 'asOf totals { amountDue { amount } }') =>
    gateway.ask<{ consumptionStats: Readonly<Record<string, unknown>> | null }>(
      persona,
      `{ consumptionStats(from: "${YEAR.from}", to: "${YEAR.to}"${args}) { ${fields} } }`,
    );

  it.each(SIGHTS)('hold for %s what is in sight, in one call at most (R-069, R-072, R-164)', async (persona, wire) => {
    const fields = `asOf basisForSettlement totals { amountDue { amount } amountPaid { amount } saved { amount } parts { key amount { amount } } }
      series { cycle amountDue { amount } } discountDetails { serviceType saved { amount } }`;
    const { data, errors } = await ask(persona, ', view: ASSOCIATION_TYPE', fields);
    expect(errors).toBeUndefined();
    const query = { ...WIRE_YEAR, view: 'ASSOCIATION_TYPE', ...wire };
    const stats = askConsole(gateway.sandbox.world, 'ShowConsumptionStats', { query });
    expect(data.consumptionStats).toEqual({
      asOf: stats.as_of,
      basisForSettlement: false,
      totals: stats.totals.map((total) => ({
        amountDue: { amount: total.amount_due.amount },
        amountPaid: { amount: total.amount_paid.amount },
        saved: { amount: total.saved.amount },
        parts: total.parts.map(({ key, amount }) => ({ key, amount: { amount: amount.amount } })),
      })),
      series: stats.series.map((period) => ({ cycle: period.cycle, amountDue: { amount: period.amount_due.amount } })),
      discountDetails: stats.discounts.map((one) => ({
        serviceType: one.service_type,
        saved: { amount: one.saved.amount },
      })),
    });
    expect(stats.totals).toHaveLength(1);
    // Those with the same sight share an answer.
    expect((await gateway.calls())['ShowConsumptionStats'] ?? 0).toBeLessThanOrEqual(1);
  });

  it('rank customers under masked names, and name nobody who is out of sight (R-164, R-191)', async () => {
    const fields = `distribution { entries { rank key name customerName { masked revealed } customer { customerId } amount { amount } } rest { amount } }`;
    const { data } = await ask('account-manager', ', groupBy: CUSTOMER, top: 100', fields);
    const { entries } = data.consumptionStats!['distribution'] as {
      entries: readonly { key: string; customerName: Name | null; customer: object | null; name: null; rank: number }[];
    };
    const gone = entries.find(({ key }) => key === former);
    expect(gone).toMatchObject({ customerName: null, customer: null, name: null });
    const shown = entries.filter(({ customer }) => customer !== null);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.flatMap(({ customerName }) => customerName?.masked ?? []).every((name) => name.endsWith('****'))).toBe(
      true,
    );
    expect(entries.map(({ rank }) => rank)).toEqual(entries.map((_, index) => index + 1));
  });

  it('reveal a name in a ranking only when asked to, and write it to the trail (R-039)', async () => {
    const fields = 'distribution { entries { key customerName(reveal: true) { revealed } } }';
    const { data } = await ask('finance', `, groupBy: CUSTOMER, top: 1, filter: { customerId: "${c(1)}" }`, fields);
    const { name } = gateway.sandbox.world.customers.get(c(1))!;
    expect(data.consumptionStats).toEqual({
      distribution: { entries: [{ key: c(1), customerName: { revealed: name } }] },
    });
    const [event] = gateway.sandbox.world.organization.auditEvents.slice(-1);
    expect(event).toMatchObject({ action: 'REVEAL', entity: 'Customer', ids: [c(1)], fields: ['name'] });
  });

  it('rank managers with what is attributed to nobody, and add up (R-065)', async () => {
    const fields =
      'totals { amountDue { amount } } distribution { entries { key accountManager { memberId } amount { amount } } rest { amount } }';
    const { data } = await ask('administrator', ', groupBy: ACCOUNT_MANAGER, top: 100', fields);
    const { totals, distribution } = data.consumptionStats as unknown as {
      totals: readonly { amountDue: Amount }[];
      distribution: {
        entries: readonly { key: string | null; accountManager: { memberId: string } | null; amount: Amount }[];
        rest: Amount[];
      };
    };
    expect(sum(distribution.entries.map(({ amount }) => amount))).toBe(totals[0]!.amountDue.amount);
    expect(distribution.rest).toEqual([]);
    expect(distribution.entries.map(({ accountManager }) => accountManager?.memberId ?? null)).toEqual(
      distribution.entries.map(({ key }) => key),
    );
    const own = distribution.entries.find(({ key }) => key === memberIdOf('account-manager'));
    const managers = await ask('account-manager');
    expect(managers.data.consumptionStats).toMatchObject({ totals: [{ amountDue: own?.amount }] });
  });

  it('are refused to a customer by manager, and to roles without the item', async () => {
    const codes = async (persona: string, args = '') =>
      (await ask(persona, args)).errors?.map(({ extensions }) => extensions.code);
    expect(await codes('customer', ', groupBy: ACCOUNT_MANAGER')).toEqual(['FORBIDDEN']);
    expect(await codes('sa-specialist')).toEqual(['FORBIDDEN']);
    expect(await codes('operator')).toEqual(['FORBIDDEN']);
  });

  it('are zero with no error and no call where nothing is in sight (R-036)', async () => {
    const { data, errors } = await ask('reseller', `, filter: { indirectPartnerId: "${b(2)}" }`);
    expect(errors).toBeUndefined();
    expect(data.consumptionStats).toEqual({ asOf: null, totals: [] });
    expect(await gateway.calls()).not.toHaveProperty('ShowConsumptionStats');
  });

  it('need months in order, and rankings of 1 to 100', async () => {
    const field = async (from: string, to: string, args = '') =>
      (await gateway.ask('administrator', `{ consumptionStats(from: "${from}", to: "${to}"${args}) { asOf } }`))
        .errors?.[0]?.extensions['field'];
    expect(await field(CYCLE, CLOSED)).toBe('to');
    expect(await field(CLOSED, CYCLE, ', top: 101')).toBe('top');
  });
});
