import { randomUUID } from 'node:crypto';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { basics, changesIn, refusal, revenue } from './opportunity-change-support.js';
import { b, c, idsOf, m, type Page, read } from './opportunity-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 300 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const { rows, record, openOf, wonOne, create, update, expectNothingSent } = changesIn(() => gateway);

describe('createOpportunity', () => {
  it('registers in three parts for a customer of the account manager, and it is his (R-091, R-093, R-098)', async () => {
    const details = { cloudStatus: '部分业务在其他云' };
    const { userErrors, opportunity } = await create('account-manager', { details, taskId: 't17' });
    expect(userErrors).toEqual([]);
    expect(opportunity).toMatchObject({
      ...{ name: basics.name, stage: 'QUALIFIED', status: 'OPEN', winProbability: 30, accountManagerId: m(6) },
      ...{ customerId: c(1), taskId: 't17', version: 1, cloudStatus: details.cloudStatus, operation: null },
      revenue: { ...revenue, estimatedAmount: { amount: '120000.50', currency: 'CNY' } },
    });
    expect(await gateway.calls()).toEqual({ ShowMemberEffectiveScope: 1, CreateOpportunity: 1, ListOpportunities: 1 });
    const page = '{ opportunities(first: 1) { totalCount nodes { opportunityId } } }';
    const { opportunities } = await read<{ opportunities: Page }>(gateway, 'account-manager', page);
    expect(opportunities.nodes[0]?.opportunityId).toBe(opportunity?.['opportunityId']);
  });

  it('is made once for one key, and a key is for one input', async () => {
    const idempotencyKey = randomUUID();
    const first = await create('account-manager', { idempotencyKey });
    const before = rows().length;
    const again = await create('account-manager', { idempotencyKey });
    expect(again.opportunity?.['opportunityId']).toBe(first.opportunity?.['opportunityId']);
    const other = await create('account-manager', { idempotencyKey, basics: { ...basics, name: '另一个项目' } });
    expect(refusal(other)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(rows()).toHaveLength(before);
  });

  it.each(['director', 'director-2', 'finance', 'operator', 'sa-specialist', 'customer'])(
    'is not for %s, before any call (R-090)',
    async (persona) => {
      expect(refusal(await create(persona))).toEqual({ code: 'FORBIDDEN' });
      await expectNothingSent();
    },
  );

  it('refuses an account manager customers of others and other owners, before any call (R-091)', async () => {
    expect(refusal(await create('account-manager-2'))).toEqual({ code: 'NOT_FOUND' });
    expect(refusal(await create('account-manager', { customerId: 'c-unknown' }))).toEqual({ code: 'NOT_FOUND' });
    expect(refusal(await create('account-manager', { accountManagerId: m(7) }))).toEqual({ code: 'FORBIDDEN' });
    await expectNothingSent();
    const own = await create('account-manager', { accountManagerId: `OrganizationMember:${m(6)}` });
    expect(own.opportunity).toMatchObject({ accountManagerId: m(6) });
  });

  it('wants its owner named by whoever sees the whole organization, who may take any customer (Q-14)', async () => {
    expect(refusal(await create('administrator'))).toEqual({ code: 'BAD_USER_INPUT', field: 'input.accountManagerId' });
    await expectNothingSent();
    const { opportunity } = await create('administrator', { accountManagerId: m(11) });
    expect(opportunity).toMatchObject({ accountManagerId: m(11), customerId: c(1) });
    expect(refusal(await create('administrator', { accountManagerId: m(2) }))).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(refusal(await create('administrator', { accountManagerId: m(11), customerId: 'none' }))).toEqual({
      code: 'NOT_FOUND',
    });
  });

  it('is for customers of resellers too, by whoever sees them; a reseller’s own stay in its organization (R-092)', async () => {
    const [customer] = gateway.sandbox.world.customers.ofOwner(b(1));
    const customerId = `Customer:${customer!.id}@${b(1)}`;
    const { opportunity } = await create('administrator', { accountManagerId: m(7), customerId });
    expect(record(opportunity?.['opportunityId'])).toMatchObject({ indirectPartnerId: b(1), accountManagerId: m(7) });
    expect(refusal(await create('account-manager', { customerId }))).toEqual({ code: 'NOT_FOUND' });
    const ofReseller = await create('reseller', { accountManagerId: m(102), customerId });
    expect(idsOf(rows(b(1)))).toContain(ofReseller.opportunity?.['opportunityId']);
    expect(refusal(await create('reseller', { accountManagerId: m(102) }))).toEqual({ code: 'NOT_FOUND' });
  });

  const reportsOf = (memberId: string, status: string) =>
    gateway.sandbox.world.customerReports
      .all(gateway.sandbox.world.now)
      .filter((report) => report.submittedBy === memberId && report.status === status);
  const forReport = (persona: string, reportId: string, input: object = {}) =>
    create(persona, { customerId: null, reportId, ...input });

  it('is for a customer that the account manager preregistered, and shows its report (R-091)', async () => {
    const [report] = reportsOf(m(6), 'PREREGISTERED');
    const { userErrors, opportunity } = await forReport('account-manager', `CustomerReport:${report!.id}`);
    expect(userErrors).toEqual([]);
    expect(opportunity).toMatchObject({ accountManagerId: m(6), customerId: null });
    const query = `{ opportunity(id: "${opportunity!['opportunityId'] as string}") {
      reportId customer { id } customerReport { reportId status } customerName { masked } } }`;
    expect(await read(gateway, 'account-manager', query)).toMatchObject({
      opportunity: { reportId: report!.id, customer: null, customerReport: { reportId: report!.id } },
    });
  });

  it('is for no report of others, of a reseller, or that is not preregistered, before any call (R-091, R-092)', async () => {
    const [theirs] = reportsOf(m(7), 'PREREGISTERED');
    const [resellers] = reportsOf(m(102), 'PREREGISTERED');
    const [refused] = reportsOf(m(6), 'REFUSED');
    expect(refusal(await forReport('account-manager', theirs!.id))).toEqual({ code: 'NOT_FOUND' });
    expect(refusal(await forReport('account-manager', refused!.id))).toEqual({
      code: 'INVALID_STATE',
      state: 'REFUSED',
    });
    const named = { accountManagerId: m(7) };
    expect(refusal(await forReport('administrator', resellers!.id, named))).toEqual({ code: 'NOT_FOUND' });
    await expectNothingSent();
    expect((await forReport('administrator', theirs!.id, named)).opportunity).toMatchObject({ accountManagerId: m(7) });
  });

  it('wants a customer or a report, and not both, before any call', async () => {
    const [report] = reportsOf(m(6), 'PREREGISTERED');
    for (const input of [{ customerId: null }, { reportId: report!.id }]) {
      expect(refusal(await create('account-manager', input))).toEqual({
        ...{ code: 'BAD_USER_INPUT', field: 'input.customerId' },
      });
    }
    await expectNothingSent();
  });

  it.each([
    [{ basics: { ...basics, stage: 'WON' } }, 'input.basics.stage'],
    [{ basics: { ...basics, name: '短' } }, 'input.basics.name'],
    [{ basics: { ...basics, winProbability: 101 } }, 'input.basics.winProbability'],
    [{ revenue: { ...revenue, estimatedAmount: '-5' } }, 'input.revenue.estimatedAmount'],
    [{ revenue: { ...revenue, estimatedAmount: '5.123' } }, 'input.revenue.estimatedAmount'],
    [{ revenue: { ...revenue, products: [] } }, 'input.revenue.products'],
    [{ idempotencyKey: 'short' }, 'input.idempotencyKey'],
  ])('refuses %j by its path, before any call', async (input, field) => {
    expect(refusal(await create('account-manager', input))).toEqual({ code: 'BAD_USER_INPUT', field });
    await expectNothingSent();
  });

  it('tells what upstream refuses: a word that is none', async () => {
    const answer = await create('account-manager', { basics: { ...basics, industry: 'ASTROLOGY' } });
    expect(refusal(answer)).toEqual({ code: 'BAD_USER_INPUT', field: 'industry' });
  });
});

describe('updateOpportunity', () => {
  it('changes what is sent and keeps the rest; an empty detail clears it', async () => {
    const row = openOf(m(6));
    const before = { ...row };
    const { opportunity } = await update('account-manager', row, {
      basics: { name: '新名称', isBiddingProject: !row.isBiddingProject },
      details: { operation: '' },
      revenue: { estimatedAmount: '99' },
    });
    expect(opportunity).toMatchObject({
      ...{ name: '新名称', operation: null, industry: before.industry, stage: before.stage },
      ...{ isBiddingProject: !before.isBiddingProject, version: before.version + 1 },
      revenue: { estimatedAmount: { amount: '99.00' }, expectedCloseDate: before.expectedCloseDate },
    });
  });

  it('has no room for stage and win probability (R-096)', async () => {
    for (const basic of ['stage: TESTING', 'winProbability: 5']) {
      const query = `mutation { updateOpportunity(input: { opportunityId: "o1", version: 1, basics: { ${basic} } }) { userErrors { code } } }`;
      const { status, errors } = await gateway.ask('account-manager', query);
      expect([status, errors?.[0]?.message]).toEqual([
        400,
        expect.stringContaining('is not defined by type') as string,
      ]);
    }
  });

  it('tells the present version to whoever has a stale one', async () => {
    const row = openOf(m(6));
    const stale = { ...row, version: row.version + 5 };
    const { userErrors } = await update('account-manager', stale, { basics: { name: '新名称' } });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: row.version }]);
  });

  it('refuses a final one by its state, somebody else’s and nobody’s as not found, before any call (R-089, Q-7)', async () => {
    const basic = { basics: { name: '新名称' } };
    expect(refusal(await update('account-manager', wonOne(), basic))).toEqual({ code: 'INVALID_STATE', state: 'WON' });
    expect(refusal(await update('account-manager-2', openOf(m(6)), basic))).toEqual({ code: 'NOT_FOUND' });
    expect(refusal(await update('administrator', rows(b(1))[0]!, basic))).toEqual({ code: 'NOT_FOUND' });
    expect(refusal(await update('director', openOf(m(6)), basic))).toEqual({ code: 'FORBIDDEN' });
    expect(refusal(await update('account-manager', openOf(m(6)), {}))).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'input',
    });
    await expectNothingSent();
  });

  it('tells what upstream refuses when the state changed in between', async () => {
    const row = openOf(m(6));
    await gateway.fault({ operation: 'UpdateOpportunity', status: 409, errorCode: 'CON.0409', count: 1 });
    expect(refusal(await update('account-manager', row, { details: { operation: '进展' } }))).toEqual({
      code: 'INVALID_STATE',
    });
  });
});
