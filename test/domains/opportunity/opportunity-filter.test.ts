import { startGateway, type TestGateway } from '../../support/gateway.js';
import { b, idsOf, m, type Page, read, SIGHT } from './opportunity-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 300 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const records = (persona: string): string[] => idsOf(SIGHT[persona]!(gateway.sandbox.world));

describe('a filter of opportunities', () => {
  const countOf = async (persona: string, filter: string): Promise<number> => {
    const query = `{ opportunities(filter: { ownership: ALL, ${filter} }) { totalCount } }`;
    return (await read<{ opportunities: Page }>(gateway, persona, query)).opportunities.totalCount;
  };
  const funnelOf = async (persona: string, args: string): Promise<number> => {
    const query = `{ opportunityFunnel(ownership: ALL, ${args}) { count } }`;
    return (await read<{ opportunityFunnel: { count: number } }>(gateway, persona, query)).opportunityFunnel.count;
  };

  it('that names a member out of sight or nobody finds nothing, and is no error (R-036)', async () => {
    const foreign = [m(10), m(102), 'nobody', `OrganizationMember:${m(11)}`];
    for (const id of foreign) {
      expect([id, await countOf('director', `accountManagerId: "${id}"`)]).toEqual([id, 0]);
      expect([id, await funnelOf('director', `accountManagerId: "${id}"`)]).toEqual([id, 0]);
    }
    for (const id of [m(102), 'nobody']) {
      expect([id, await countOf('administrator', `accountManagerId: "${id}"`)]).toEqual([id, 0]);
      expect([id, await funnelOf('administrator', `accountManagerId: "${id}"`)]).toEqual([id, 0]);
      expect([id, await countOf('administrator', `directorId: "${id}"`)]).toEqual([id, 0]);
    }
    expect(await countOf('director', `directorId: "${m(5)}"`)).toBe(0);
    expect(await countOf('account-manager', `directorId: "${m(4)}"`)).toBe(0);
  });

  it('that names a director or a manager in sight finds theirs, in the list as in the funnel (R-036)', async () => {
    const ofDirector = records('director').length;
    const ofManager = records('account-manager').length;
    for (const persona of ['administrator', 'director']) {
      for (const count of [countOf, funnelOf]) {
        expect(await count(persona, `directorId: "OrganizationMember:${m(4)}"`)).toBe(ofDirector);
        expect(await count(persona, `accountManagerId: "${m(6)}"`)).toBe(ofManager);
        expect(await count(persona, `directorId: "${m(4)}", accountManagerId: "${m(6)}"`)).toBe(ofManager);
        expect(await count(persona, `directorId: "${m(4)}", accountManagerId: "${m(10)}"`)).toBe(0);
      }
    }
  });

  it('splits the list of a distributor in two; a reseller has its own only (R-011, R-095)', async () => {
    const rows = SIGHT['distributor']!(gateway.sandbox.world);
    const about = (reseller?: string) => rows.filter((row) => row.indirectPartnerId === reseller).length;
    const indirect = rows.length - about();
    expect(indirect).toBeGreaterThan(0);
    const count = async (persona: string, filter: string) =>
      (await read<{ opportunities: Page }>(gateway, persona, `{ opportunities${filter} { totalCount } }`)).opportunities
        .totalCount;
    expect(await count('distributor', '')).toBe(about());
    expect(await count('distributor', '(filter: {})')).toBe(about());
    expect(await count('distributor', '(filter: { ownership: INDIRECT })')).toBe(indirect);
    expect(await count('distributor', `(filter: { indirectPartnerId: "IndirectPartner:${b(2)}" })`)).toBe(about(b(2)));
    for (const filter of [
      '',
      '(filter: { ownership: INDIRECT })',
      `(filter: { indirectPartnerId: "IndirectPartner:${b(1)}" })`,
    ]) {
      expect(await count('reseller', filter)).toBe(records('reseller').length);
    }
    expect(await count('reseller', `(filter: { indirectPartnerId: "IndirectPartner:${b(2)}" })`)).toBe(0);
  });

  it('goes upstream with the sort: one call, the page as the records have it (R-095, R-119)', async () => {
    const rows = SIGHT['distributor']!(gateway.sandbox.world).filter((row) => row.indirectPartnerId === undefined);
    const query = `query ($filter: OpportunityFilter, $orderBy: OpportunityOrder) {
      opportunities(first: 5, filter: $filter, orderBy: $orderBy) { totalCount nodes { opportunityId } }
    }`;
    const today = new Date(gateway.sandbox.world.now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    const isOpen = (row: (typeof rows)[number]) => row.stage !== 'WON' && row.stage !== 'LOST';
    type Row = (typeof rows)[number];
    const cases: readonly [object, (row: Row) => boolean][] = [
      [{ name: '', customerName: null, stages: [] }, () => true],
      [{ name: '搬迁' }, ({ name }) => name.includes('搬迁')],
      [{ customerName: '上海' }, ({ customerName }) => customerName.startsWith('上海')],
      [{ accountName: 'hw_c' }, ({ accountName }) => accountName?.startsWith('hw_c') === true],
      [{ stages: ['TESTING', 'SOLUTION'] }, ({ stage }) => stage === 'TESTING' || stage === 'SOLUTION'],
      [{ status: 'OPEN' }, isOpen],
      [{ overdue: true }, (row) => isOpen(row) && row.expectedCloseDate < today],
      [{ overdue: false }, (row) => !(isOpen(row) && row.expectedCloseDate < today)],
      [
        { amountFrom: '1000', amountTo: '200000.50' },
        (row) => row.estimatedAmount >= 100_000n && row.estimatedAmount <= 20_000_050n,
      ],
      [{ closeFrom: today }, ({ expectedCloseDate }) => expectedCloseDate >= today],
      [{ closeTo: today }, ({ expectedCloseDate }) => expectedCloseDate <= today],
      [{ updatedFrom: `${today}T00:00:00.000Z` }, ({ updatedAt }) => updatedAt >= Date.parse(`${today}T00:00:00Z`)],
      [{ updatedTo: `${today}T00:00:00Z` }, ({ updatedAt }) => updatedAt <= Date.parse(`${today}T00:00:00Z`)],
    ];
    for (const [filter, matches] of cases) {
      await gateway.forgetCalls();
      const orderBy = { field: 'ESTIMATED_AMOUNT', direction: 'DESC' };
      const { opportunities } = await read<{ opportunities: Page }>(gateway, 'distributor', query, { filter, orderBy });
      const expected = rows.filter(matches).toSorted((x, y) => Number(y.estimatedAmount - x.estimatedAmount));
      expect([filter, opportunities.totalCount]).toEqual([filter, expected.length]);
      expect(opportunities.nodes.map(({ opportunityId }) => opportunityId)).toEqual(idsOf(expected.slice(0, 5)));
      expect(await gateway.calls()).toEqual({ ListOpportunities: 1 });
    }
  });

  it.each([
    [{ name: '商'.repeat(129) }, 'filter.name'],
    [{ amountFrom: '-1' }, 'filter.amountFrom'],
    [{ amountTo: '1.234' }, 'filter.amountTo'],
    [{ stages: ['UNKNOWN'] }, 'filter.stages'],
    [{ accountManagerId: 'Customer:c1' }, 'filter.accountManagerId'],
  ])('that breaks a limit is refused by its path, and nothing is asked: %j', async (filter, field) => {
    const query = 'query ($filter: OpportunityFilter) { opportunities(filter: $filter) { totalCount } }';
    const { errors } = await gateway.ask('administrator', query, { filter });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
    expect(await gateway.calls()).toEqual({});
  });
});
