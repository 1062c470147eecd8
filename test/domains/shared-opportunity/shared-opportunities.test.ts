import { startGateway, type TestGateway } from '../../support/gateway.js';
import { memberIdOf } from '../../support/personas.js';
import { errorsOf, read, type Row } from '../coupon/coupon-support.js';
import { inState, NOT_SEEING, rowsOf, SEEING, sightOf } from './shared-opportunity-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 120 } });
});
afterAll(() => gateway.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}

const list = (persona: string, args = 'first: 1000', fields = 'sharedOpportunityId'): Promise<Page> =>
  read<Page>(gateway, persona, `{ sharedOpportunities(${args}) { totalCount nodes { ${fields} } } }`);
const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id).sort();
const listedIds = async (persona: string, args?: string): Promise<string[]> =>
  (await list(persona, args)).nodes.map((node) => node['sharedOpportunityId'] as string).sort();

describe('who sees which shared opportunities', () => {
  it.each(SEEING)('%s: those of the role table, in lists and counts (R-018, R-022, R-101)', async (persona) => {
    const seen = idsOf(sightOf(gateway, persona));
    expect(seen.length).toBeGreaterThan(0);
    expect(await listedIds(persona)).toEqual(seen);
    // Counted upstream after the scope, or they would leak what is out of sight.
    expect((await list(persona, 'first: 1')).totalCount).toBe(seen.length);
  });

  it.each(SEEING)('%s: by id and as a node the same ones, all others not found (R-089)', async (persona) => {
    const seen = new Set(idsOf(sightOf(gateway, persona)));
    const all = [...rowsOf(gateway), ...rowsOf(gateway, 'b0000000000000000000000000000001')];
    const nodes = await gateway.ask<{ nodes: readonly (Row | null)[] }>(
      persona,
      `{ nodes(ids: ${JSON.stringify(all.map(({ id }) => `SharedOpportunity:${id}`))}) { id } }`,
    );
    expect(nodes.data.nodes.map((node) => node !== null)).toEqual(all.map(({ id }) => seen.has(id)));
    const other = all.find(({ id }) => !seen.has(id))!;
    for (const id of [other.id, 'nobody']) {
      const errors = await errorsOf(gateway, persona, `{ sharedOpportunity(id: "${id}") { id } }`);
      expect(errors).toMatchObject([{ message: 'SharedOpportunity not found', extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  it.each(NOT_SEEING)('%s: none, for want of the function permission', async (persona) => {
    const id = rowsOf(gateway)[0]!.id;
    for (const query of [
      '{ sharedOpportunities { totalCount } }',
      `{ sharedOpportunity(id: "${id}") { id } }`,
      `{ node(id: "SharedOpportunity:${id}") { id } }`,
    ]) {
      const errors = await errorsOf(gateway, persona, query);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  it('a manager’s filter for another manager finds nothing, as for nobody (R-088)', async () => {
    for (const manager of [memberIdOf('account-manager-2'), 'm0000000000000000000000000009999']) {
      const page = await list('account-manager', `filter: { accountManagerId: "${manager}" }`);
      expect(page).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  it.each(['director', 'administrator'])(
    'a %s filters by a manager in sight, and finds nothing of others',
    async (who) => {
      const own = await listedIds(who, `first: 1000, filter: { accountManagerId: "${memberIdOf('account-manager')}" }`);
      expect(own).toEqual(idsOf(sightOf(gateway, 'account-manager')));
      for (const nobodys of ['m0000000000000000000000000000102', 'nobody']) {
        expect(await listedIds(who, `filter: { accountManagerId: "${nobodys}" }`)).toEqual([]);
      }
    },
  );

  it('an SA specialist reads no money, and the rest arrives', async () => {
    const { id } = inState(gateway, 'PENDING_ACCEPTANCE', 'sa-specialist');
    const query = `{ sharedOpportunity(id: "${id}") { code expectedRevenue { amount } } }`;
    const { data, errors } = await gateway.ask<{ sharedOpportunity: Row }>('sa-specialist', query);
    expect(data.sharedOpportunity).toEqual({ code: expect.any(String) as string, expectedRevenue: null });
    expect(errors).toMatchObject([
      { path: ['sharedOpportunity', 'expectedRevenue'], extensions: { code: 'FORBIDDEN' } },
    ]);
    const { errors: none } = await gateway.ask('administrator', query);
    expect(none).toBeUndefined();
  });
});

describe('sharedOpportunities', () => {
  it.each<[string, (row: Row) => boolean]>([
    ['direction: HO', ({ direction }) => direction === 'HO'],
    ['statuses: [DRAFT, WON]', ({ status }) => status === 'DRAFT' || status === 'WON'],
    ['name: "上云"', ({ name }) => (name as string).includes('上云')],
    ['name: "", statuses: [], customerName: null', () => true],
  ])('are filtered upstream by %s (R-119)', async (filter, matches) => {
    const fields = 'sharedOpportunityId direction status name';
    const { nodes } = await list('administrator', 'first: 1000', fields);
    const found = await list('administrator', `first: 1000, filter: { ${filter} }`, fields);
    expect(found.nodes).toEqual(nodes.filter(matches));
    expect(found.totalCount).toBe(found.nodes.length);
    expect(found.nodes.length).toBeGreaterThan(0);
  });

  it('are found by company, by the time of submission and by what is due', async () => {
    const row = rowsOf(gateway).find(({ status }) => status === 'UNDER_VERIFICATION')!;
    const time = new Date(row.submittedAt!).toISOString();
    const { companyName } = row.customer;
    const filter = `filter: { customerName: "${companyName}", submittedFrom: "${time}", submittedTo: "${time}" }`;
    expect(await listedIds('administrator', filter)).toContain(row.id);
    const due = `filter: { dueBefore: "${new Date(row.verificationDueAt!).toISOString()}" }`;
    expect(await listedIds('administrator', `first: 1000, ${due}`)).toContain(row.id);
    const earlier = `filter: { dueBefore: "${new Date(row.verificationDueAt! - 1000).toISOString()}" }`;
    expect(await listedIds('administrator', `first: 1000, ${earlier}`)).not.toContain(row.id);
  });

  it('come with what changed last first, or in the order asked for, page by page', async () => {
    const times = (await list('administrator', 'first: 1000', 'updatedAt')).nodes.map(
      ({ updatedAt }) => updatedAt as string,
    );
    expect(times).toEqual([...times].sort().reverse());
    const order = 'orderBy: { field: DUE_AT }';
    const all = (await list('administrator', `first: 1000, ${order}`)).nodes;
    const { pageInfo } = await read<{ pageInfo: { endCursor: string } }>(
      gateway,
      'administrator',
      `{ sharedOpportunities(first: 5, ${order}) { pageInfo { endCursor } } }`,
    );
    const next = await list('administrator', `first: 5, after: "${pageInfo.endCursor}", ${order}`);
    expect(next.nodes).toEqual(all.slice(5, 10));
    const last = await list('administrator', `last: 3, ${order}`);
    expect(last.nodes).toEqual(all.slice(-3));
  });
});

describe('a shared opportunity', () => {
  const one = (persona: string, id: string, fields: string): Promise<Row> =>
    read<Row>(gateway, persona, `{ sharedOpportunity(id: "${id}") { ${fields} } }`);

  it('shows company, offerings, services, tags and money as upstream has them (R-104)', async () => {
    const row = inState(gateway, 'UNDER_VERIFICATION');
    const [offering] = row.offerings;
    expect(
      await one(
        'administrator',
        row.id,
        `code direction status name description presalesActivities services demandTags customerConsent version
         customer { industry region accountId } offerings { kind offeringId name updatedBy }
         expectedRevenue { amount currency } verificationDueAt acceptanceDueAt`,
      ),
    ).toEqual({
      code: row.code,
      direction: 'PO',
      status: 'UNDER_VERIFICATION',
      name: row.name,
      description: row.description,
      presalesActivities: row.presalesActivities,
      services: row.services,
      demandTags: expect.arrayContaining([expect.any(String)]) as unknown,
      customerConsent: true,
      version: row.version,
      customer: {
        industry: row.customer.industry,
        region: row.customer.region,
        accountId: row.customer.accountId ?? null,
      },
      offerings: [{ kind: offering!.kind, offeringId: offering!.id, name: offering!.name, updatedBy: 'PARTNER' }],
      expectedRevenue: { amount: `${String(row.expectedRevenue! / 100n)}.00`, currency: 'CNY' },
      verificationDueAt: new Date(row.verificationDueAt!).toISOString(),
      acceptanceDueAt: null,
    });
  });

  it('shows its contacts and its company masked, in full to who may reveal and into the trail (R-038, R-039, R-106)', async () => {
    const row = inState(gateway, 'DRAFT', 'account-manager');
    const [contact] = row.contacts;
    const fields = (reveal: string): string =>
      `customer { companyName${reveal} { masked revealed } } contacts { name${reveal} { masked revealed }
       mobile${reveal} { masked revealed } email${reveal} { masked revealed } }`;
    const hidden = await one('account-manager', row.id, fields(''));
    expect(JSON.stringify(hidden)).not.toContain(contact!.mobile);
    expect(JSON.stringify(hidden)).not.toContain(row.customer.companyName);
    expect(hidden).toMatchObject({
      contacts: [{ mobile: { revealed: null } }],
      customer: { companyName: { revealed: null } },
    });
    const shown = await one('account-manager', row.id, fields('(reveal: true)'));
    expect(shown).toMatchObject({
      customer: { companyName: { revealed: row.customer.companyName } },
      contacts: [{ name: { revealed: contact!.name }, mobile: { revealed: contact!.mobile } }],
    });
    const trail = gateway.sandbox.world.organization.auditEvents;
    expect(trail.map(({ entity, ids, fields: [field] }) => [entity, ids[0], field])).toEqual(
      expect.arrayContaining([
        ['SharedOpportunity', row.id, 'companyName'],
        ['SharedOpportunityContact', row.id, 'mobile'],
      ]),
    );
  });

  it('tells that it is a duplicate, and of another partner’s nothing at all (R-109)', async () => {
    const row = inState(gateway, 'VERIFICATION_REJECTED');
    const fields = 'isDuplicate rejectReason duplicateOf { sharedOpportunityId }';
    const { errors, data } = await gateway.ask('administrator', `{ sharedOpportunity(id: "${row.id}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      sharedOpportunity: { isDuplicate: true, rejectReason: row.rejectReason, duplicateOf: null },
    });
    expect(JSON.stringify(data)).not.toContain(row.duplicateOf);
  });

  it('leads to its customer, its managers and its progress, each as far as the viewer may see (R-113)', async () => {
    const row = sightOf(gateway, 'account-manager').find(
      ({ createdBy, customer }) => createdBy === memberIdOf('account-manager') && customer.accountId !== undefined,
    )!;
    const fields =
      'customer { account { customerId } } accountManagers { memberId } progress { author text member { memberId } }';
    const shown = await one('account-manager', row.id, fields);
    expect(shown).toMatchObject({
      customer: { account: { customerId: row.customer.accountId } },
      accountManagers: [{ memberId: memberIdOf('account-manager') }],
    });
    const working = rowsOf(gateway).find(({ progress }) => progress.length > 1)!;
    const { progress } = await one('administrator', working.id, fields);
    expect(progress).toEqual(
      working.progress.toReversed().map(({ author, text, memberId }) => ({
        author,
        text,
        member: memberId === undefined ? null : { memberId },
      })),
    );
  });
});

describe('in another world', () => {
  let other: TestGateway;
  beforeAll(async () => {
    other = await startGateway({ sandbox: { customers: 60 } });
  });
  afterAll(() => other.close());

  it('a list costs one call, and one for the viewer’s scope; rows by id share one; progress is one each', async () => {
    const [one, two] = rowsOf(other)
      .slice(-2)
      .map(({ id }) => `SharedOpportunity:${id}`);
    await read(other, 'director', '{ sharedOpportunities(first: 5) { totalCount nodes { code } } }');
    expect(await other.calls()).toEqual({ ShowMemberEffectiveScope: 1, ListSharedOpportunities: 1 });
    await other.forgetCalls();
    await other.ask('distributor', `{ nodes(ids: ["${one!}", "${two!}"]) { id } }`);
    expect(await other.calls()).toEqual({ ListSharedOpportunities: 1 });
    await other.forgetCalls();
    await other.ask('distributor', `{ node(id: "${one!}") { ... on SharedOpportunity { progress { text } } } }`);
    expect(await other.calls()).toEqual({ ListSharedOpportunityProgress: 1 });
  });

  it('an SA specialist with another role sees all of the party’s (R-019)', async () => {
    const member = other.sandbox.world.organization.members.get(memberIdOf('sa-specialist'))!;
    member.roleCodes = ['SA_SPECIALIST', 'SALESPERSON'];
    const page = await read<Page>(other, 'sa-specialist', '{ sharedOpportunities { totalCount } }');
    expect(page.totalCount).toBe(rowsOf(other).length);
  });

  it('the earlier one of a duplicate is named only to who sees that too (R-109)', async () => {
    const [earlier] = sightOf(other, 'account-manager-2');
    const row = inState(other, 'DRAFT', 'account-manager');
    expect(sightOf(other, 'account-manager')).not.toContain(earlier);
    row.duplicateOf = earlier!.id;
    const query = `{ sharedOpportunity(id: "${row.id}") { duplicateOf { sharedOpportunityId } } }`;
    expect(await read(other, 'administrator', query)).toEqual({ duplicateOf: { sharedOpportunityId: earlier!.id } });
    expect(await read(other, 'account-manager', query)).toEqual({ duplicateOf: null });
  });
});
