import { startGateway, type TestGateway } from '../../support/gateway.js';
import { c, idsOf, m, type Page, read, SIGHT, sorted } from './opportunity-support.js';

/** Nothing is cached at the start of each test: the gateway is new. */
let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway({ sandbox: { customers: 300 } });
});
afterEach(() => gateway.close());

const SCOPE = { ShowMemberEffectiveScope: 1 };
const LIST = '{ opportunities(first: 20) { totalCount nodes { opportunityId name stage overdue } } }';
const ALL = '{ opportunities(first: 1000, filter: { ownership: ALL }) { totalCount nodes { opportunityId } } }';
const listed = async (persona: string): Promise<string[]> => {
  const { opportunities } = await read<{ opportunities: Page }>(gateway, persona, ALL);
  return sorted(opportunities.nodes.map(({ opportunityId }) => opportunityId));
};
const records = (persona: string): string[] => sorted(idsOf(SIGHT[persona]!(gateway.sandbox.world)));

describe('the upstream calls of opportunities', () => {
  it('are two for the first page of a director: his scope and one list, whatever his team’s size (R-089)', async () => {
    const { organization } = gateway.sandbox.world;
    for (const member of organization.members.values()) {
      if (member.ownerId === gateway.sandbox.world.partnerId && member.directorId !== undefined)
        member.directorId = m(4);
    }
    expect(organization.teamOf(m(4))).toHaveLength(8);
    const { opportunities } = await read<{ opportunities: Page }>(gateway, 'director', LIST);
    const expected = SIGHT['director']!(gateway.sandbox.world).filter((row) => row.indirectPartnerId === undefined);
    expect(opportunities.totalCount).toBe(expected.length);
    expect(opportunities.nodes).toHaveLength(20);
    expect(await gateway.calls()).toEqual({ ...SCOPE, ListOpportunities: 1 });
  });

  it.each([
    ['account-manager', { ...SCOPE, ListOpportunities: 1 }],
    ['administrator', { ListOpportunities: 1 }],
    ['reseller', { ListOpportunities: 1 }],
    ['reseller-account-manager', { ...SCOPE, ListOpportunities: 1 }],
  ])('are for the first page of %s %j, and none when asked again', async (persona, calls) => {
    await read(gateway, persona, LIST);
    expect(await gateway.calls()).toEqual(calls);
    await gateway.forgetCalls();
    await read(gateway, persona, LIST);
    expect(await gateway.calls()).toEqual({});
  });

  it('are one for 100 of them by id', async () => {
    const ids = records('administrator').slice(0, 100);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Opportunity { opportunityId } } }';
    await read(gateway, 'administrator', query, { ids: ids.map((id) => `Opportunity:${id}`) });
    expect(await gateway.calls()).toEqual({ ListOpportunities: 1 });
  });

  it('are one for the opportunities of 20 customers of a page, within the viewer’s scope', async () => {
    const query =
      '{ customers(first: 20) { nodes { customerId opportunities(first: 2) { totalCount nodes { name } } } } }';
    for (const persona of ['administrator', 'director']) {
      await gateway.forgetCalls();
      await read(gateway, persona, query);
      expect((await gateway.calls())['ListOpportunities']).toBe(1);
    }
  });

  it('are one for the opportunities of a whole team, member by member', async () => {
    const query = '{ viewer { member { team { opportunities(first: 5) { totalCount nodes { name } } } } } }';
    await read(gateway, 'director', query);
    // Four members: their first pages together, or one call each where they have more than one page together.
    expect((await gateway.calls())['ListOpportunities']).toBeLessThanOrEqual(4);
  });

  it('are two for the funnel of a director, by stage, manager and month at once (R-036)', async () => {
    const query = '{ opportunityFunnel { count byStage { count } byAccountManager { count } byMonth { count } } }';
    await read(gateway, 'director', query);
    expect(await gateway.calls()).toEqual({ ...SCOPE, ListOpportunityStats: 1 });
  });

  it('do not rise with the owners: the names of all managers are one more', async () => {
    const query = '{ opportunities(first: 100) { nodes { accountManager { name { masked } } } } }';
    await read(gateway, 'director', query);
    expect(await gateway.calls()).toEqual({ ...SCOPE, ListOpportunities: 1, ListMembers: 1 });
  });
});

describe('an opportunity', () => {
  it('stays with its owner and his director when its customer moves to another team (R-088, R-089, R-099)', async () => {
    const { assignments } = gateway.sandbox.world.organization;
    const own = gateway.sandbox.world.opportunities
      .ofOwner(gateway.sandbox.world.partnerId)
      .filter(({ customerId }) => customerId === c(1));
    expect(own.map(({ accountManagerId }) => accountManagerId)).toContain(m(6));
    const now = gateway.sandbox.world.now.getTime();
    assignments.close(c(1), now);
    assignments.open({
      ...{ subjectType: 'CUSTOMER', subjectId: c(1), managerId: m(10), from: now },
      ...{ assignedBy: undefined, source: 'TRANSFER' },
    });
    for (const persona of ['account-manager', 'director', 'account-manager-2', 'director-2']) {
      expect([persona, await listed(persona)]).toEqual([persona, records(persona)]);
    }
    const query = `{ customer(id: "${c(1)}") { opportunities(first: 100) { totalCount } } }`;
    const { data } = await gateway.ask<{ customer: { opportunities: Page } }>('account-manager-2', query);
    expect(data.customer.opportunities.totalCount).toBe(own.filter((row) => row.accountManagerId === m(10)).length);
    const gone = await gateway.ask('account-manager', query);
    expect(gone.errors).toMatchObject([{ path: ['customer'], extensions: { code: 'NOT_FOUND' } }]);
  });

  it('follows its manager to another director (R-089)', async () => {
    gateway.sandbox.world.organization.members.get(m(6))!.directorId = m(5);
    expect(await listed('director')).toEqual(records('director'));
    expect(await listed('director-2')).toEqual(records('director-2'));
    expect(records('director-2')).toEqual(expect.arrayContaining(records('account-manager')));
  });
});
