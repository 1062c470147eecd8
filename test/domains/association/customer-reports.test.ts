import { startGateway, type TestGateway } from '../../support/gateway.js';
import { change, newKey, OTHERS, ownerOf, read, type Row, SALES } from './association-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}
async function reports(persona: string, args = '', shown = 'reportId'): Promise<Page> {
  const query = `{ customerReports(first: 200${args}) { totalCount nodes { ${shown} } } }`;
  const { data, codes } = await read<{ customerReports: Page | null }>(gateway, persona, query);
  if (data.customerReports === null) throw new Error(codes.join());
  return data.customerReports;
}
const idsOf = ({ nodes }: Page) => nodes.map(({ reportId }) => reportId);
/** What a persona has to see, straight from the world. */
function expectedOf(persona: string, submitters: readonly string[] | undefined) {
  const { customerReports, partnerId, now } = world();
  return customerReports
    .ofOwner(ownerOf(persona, partnerId), now)
    .filter(({ submittedBy }) => submitters?.includes(submittedBy ?? '') ?? true);
}
const newestFirst = (rows: ReturnType<typeof expectedOf>) =>
  [...rows].sort((x, y) => y.createdAt - x.createdAt || (x.id < y.id ? -1 : 1)).map(({ id }) => id);

describe('customer reports', () => {
  it.each(SALES)(
    'in sight of the %s are his own, his team’s or the party’s, counts included',
    async (persona, managers) => {
      const page = await reports(persona);
      const expected = newestFirst(expectedOf(persona, managers));
      expect(expected.length).toBeGreaterThan(0);
      expect(idsOf(page)).toEqual(expected);
      expect(page.totalCount).toBe(expected.length);
    },
  );

  it.each(SALES)('out of sight of the %s read like none by id, node and filter', async (persona, managers) => {
    const own = new Set(newestFirst(expectedOf(persona, managers)));
    const all = world().customerReports.all(world().now);
    const foreign = all.filter(({ id }) => !own.has(id));
    const [one] = foreign;
    const [mine] = own;
    const { data, codes } = await read(
      gateway,
      persona,
      `{ a: node(id: "CustomerReport:${one!.id}") { id } b: node(id: "CustomerReport:${mine!}") { id } }`,
    );
    expect([data['a'], data['b'], codes]).toEqual([null, { id: `CustomerReport:${mine!}` }, ['NOT_FOUND']]);
    const submitter = foreign.find(({ submittedBy }) => managers?.includes(submittedBy ?? '') !== true)!.submittedBy!;
    for (const id of [submitter, 'nobody']) {
      expect(await reports(persona, `, filter: { submittedById: "${id}" }`)).toMatchObject({
        totalCount: 0,
        nodes: [],
      });
    }
  });

  it.each([...OTHERS, 'customer'])('are not for the %s', async (persona) => {
    const { codes } = await read(gateway, persona, '{ customerReports { totalCount } customerReportQuota { used } }');
    expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await gateway.calls()).not.toHaveProperty('ListCustomerReports');
  });

  it('cost one call for a page of a team, beside that for the viewer’s scope', async () => {
    await reports('director-2', ', filter: { statuses: [PREREGISTERED] }');
    expect(await gateway.calls()).toMatchObject({ ListCustomerReports: 1 });
    expect(
      Object.keys(await gateway.calls()).filter((name) => !name.startsWith('Show') && !name.endsWith('Events')),
    ).toEqual(['ListCustomerReports']);
  });

  it('are filtered and ordered upstream', async () => {
    const all = expectedOf('administrator', undefined);
    const [first] = all;
    const at = (days: number) => new Date(world().now.getTime() + days * 86_400_000).toISOString();
    const cases: readonly (readonly [string, (row: (typeof all)[number]) => boolean])[] = [
      ['statuses: [REFUSED, EXPIRED]', ({ status }) => status === 'REFUSED' || status === 'EXPIRED'],
      [
        `customerName: "${first!.customerName.slice(0, 4)}"`,
        (row) => row.customerName.startsWith(first!.customerName.slice(0, 4)),
      ],
      [
        `submittedById: "OrganizationMember:${first!.submittedBy!}"`,
        ({ submittedBy }) => submittedBy === first!.submittedBy,
      ],
      [`createdFrom: "${at(-15)}"`, ({ createdAt }) => createdAt >= Date.parse(at(-15))],
      [`createdTo: "${at(-15)}"`, ({ createdAt }) => createdAt <= Date.parse(at(-15))],
      [`expiresBefore: "${at(5)}"`, ({ expiresAt }) => expiresAt !== undefined && expiresAt < Date.parse(at(5))],
    ];
    for (const [filter, keeps] of cases) {
      const expected = newestFirst(all.filter(keeps));
      expect(expected.length).toBeLessThan(all.length);
      expect(idsOf(await reports('administrator', `, filter: { ${filter} }`))).toEqual(expected);
    }
    const upwards = idsOf(await reports('administrator', ', direction: ASC'));
    expect(upwards[0]).toBe([...all].sort((x, y) => x.createdAt - y.createdAt)[0]!.id);
  });

  it('show their texts masked, and in full when asked to (R-038, R-039)', async () => {
    const [row] = expectedOf('account-manager', ['m0000000000000000000000000000006']);
    const shown = `reportId customerName { masked revealed } mobile(reveal: true) { masked revealed } email { masked }
      submittedBy { memberId } status statusCode refusalReasons reviewRequired reviewReasons approvedAt expiresAt`;
    const { nodes } = await reports('account-manager', '', shown);
    expect(nodes.find(({ reportId }) => reportId === row!.id)).toMatchObject({
      customerName: { masked: expect.stringMatching(/^.\*+$/) as string, revealed: null },
      mobile: { revealed: row!.mobile },
      email: { masked: expect.stringContaining('***@') as string },
      submittedBy: { memberId: row!.submittedBy },
      statusCode: row!.status,
    });
    const refused = nodes.find(({ status }) => status === 'REFUSED');
    expect(refused).toMatchObject({ refusalReasons: ['DIRECT_CONTRACT'], reviewRequired: false });
    const reviewed = nodes.find(({ status }) => status === 'PENDING_REVIEW');
    expect(reviewed).toMatchObject({ reviewReasons: ['ACCOUNT_TOO_OLD'], reviewRequired: true });
    expect(world().organization.auditEvents.at(-1)).toMatchObject({ entity: 'CustomerReport', fields: ['mobile'] });
  });

  it('are counted against the cap of the party (R-077)', async () => {
    for (const persona of ['account-manager', 'reseller']) {
      const { data } = await read(gateway, persona, '{ customerReportQuota { used max } }');
      const used = world().customerReports.openOf(ownerOf(persona, world().partnerId), world().now);
      expect(data['customerReportQuota']).toEqual({ used, max: 100 });
    }
  });
});

const REPORT = `report { reportId status expiresAt approvedAt reviewReasons submittedBy { memberId } }`;
let prospects = 0;
const prospect = () => ({ customerName: '新星科技有限公司', accountName: `xinxing${String((prospects += 1))}` });
const report = (input: object = {}, persona = 'account-manager') =>
  change(gateway, persona, 'reportCustomer', { ...prospect(), idempotencyKey: newKey(), ...input }, REPORT);

describe('reportCustomer', () => {
  it('reserves a customer for 15 days, for whoever reports it (R-075, R-076)', async () => {
    const { userErrors, report: made } = await report({ customerName: '独一无二有限公司' });
    const { now } = world();
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({
      status: 'PREREGISTERED',
      approvedAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + 15 * 86_400_000).toISOString(),
      submittedBy: { memberId: 'm0000000000000000000000000000006' },
    });
    const reportId = String((made as Row)['reportId']);
    const sought = ', filter: { customerName: "独一无二" }';
    expect(idsOf(await reports('account-manager', sought))).toEqual([reportId]);
    expect(idsOf(await reports('account-manager-2', sought))).toEqual([]);
  });

  it('has some reviewed first (R-080)', async () => {
    const { report: made } = await report({ country: 'DE' });
    expect(made).toMatchObject({ status: 'PENDING_REVIEW', reviewReasons: ['OTHER_COUNTRY'] });
  });

  it('names what stands in the way (R-078, R-079)', async () => {
    const refused = await report({ accountName: 'hw_intl_site' });
    expect(refused.userErrors).toMatchObject([{ code: 'PRECONDITION_FAILED', blocker: 'WRONG_SITE' }]);
    const kept = await reports('account-manager', ', filter: { statuses: [REFUSED] }', 'refusalReasons');
    expect(kept.nodes).toContainEqual({ refusalReasons: ['WRONG_SITE'] });
    const member = world().organization.members.get('m0000000000000000000000000000010')!;
    const { mobile, email } = member;
    Object.assign(member, { mobile: '', email: '' });
    expect((await report({}, 'account-manager-2')).userErrors).toMatchObject([{ blocker: 'PROFILE_CONTACT_MISSING' }]);
    Object.assign(member, { mobile, email });
  });

  it('does not report twice: not for one key, and not one customer (R-076)', async () => {
    const input = { ...prospect(), idempotencyKey: newKey() };
    const [first, second] = [await report(input), await report(input)];
    expect(second).toEqual(first);
    expect((await gateway.calls())['CreateCustomerReport']).toBe(1);
    expect((await report({ ...input, industry: '教育' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    expect((await report({ ...input, idempotencyKey: newKey() })).userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ]);
    const { accountName } = input;
    expect((await report({ accountName }, 'reseller')).userErrors).toMatchObject([{ blocker: 'ALREADY_REPORTED' }]);
  });

  it('checks its input before any call', async () => {
    const cases = [{ customerName: '' }, { mobile: '138-0000' }, { email: 'nobody' }, { country: 'China' }];
    for (const input of cases) {
      const query =
        'mutation ($input: ReportCustomerInput!) { reportCustomer(input: $input) { userErrors { code field } } }';
      const asked = { ...prospect(), idempotencyKey: newKey(), ...input };
      const { data, errors } = await gateway.ask<{ reportCustomer: { userErrors: Row[] } } | null>('reseller', query, {
        input: asked,
      });
      const [fault] = errors?.map(({ extensions }) => extensions) ?? data?.reportCustomer.userErrors ?? [];
      expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.${Object.keys(input)[0]!}` });
    }
    expect(await gateway.calls()).not.toHaveProperty('CreateCustomerReport');
  });

  it.each(['director', 'finance', 'customer'])('is not for the %s', async (persona) => {
    expect((await report({}, persona)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await gateway.calls()).not.toHaveProperty('CreateCustomerReport');
  });
});

const RESULTS = 'results { index reportId report { status } error { code state blocker } }';

describe('deleteCustomerReports', () => {
  const remove = (reportIds: readonly string[], persona = 'account-manager', idempotencyKey = newKey()) =>
    change(gateway, persona, 'deleteCustomerReports', { reportIds, idempotencyKey }, RESULTS);
  const some = (persona: string, managers: readonly string[]) => expectedOf(persona, managers).map(({ id }) => id);

  it('removes reports in sight, in the order asked (R-082)', async () => {
    const [first, second] = some('account-manager', ['m0000000000000000000000000000006']);
    const { userErrors, results } = await remove([second!, `CustomerReport:${first!}`]);
    expect(userErrors).toEqual([]);
    expect(results).toEqual([
      { index: 0, reportId: second, report: null, error: null },
      { index: 1, reportId: first, report: null, error: null },
    ]);
    const left = expectedOf('account-manager', ['m0000000000000000000000000000006']).map(({ id }) => id);
    expect(left).not.toContain(first);
    expect(left).not.toContain(second);
  });

  it('is refused for one out of sight, and for what became a customer, before any call (R-082)', async () => {
    const [own, associated] = some('account-manager', ['m0000000000000000000000000000006']);
    const [foreign] = some('account-manager-2', ['m0000000000000000000000000000010']);
    for (const id of [foreign!, 'nothing']) {
      expect((await remove([own!, id])).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'input.reportIds.1' }]);
    }
    const row = world().customerReports.get(associated!, world().now)!;
    const { status } = row;
    row.status = 'ASSOCIATED';
    expect((await remove([associated!])).userErrors).toMatchObject([{ code: 'INVALID_STATE', state: 'ASSOCIATED' }]);
    row.status = status;
    expect((await remove([own!], 'director')).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await remove([own!, own!])).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', field: 'input.reportIds.1' },
    ]);
    expect(await gateway.calls()).not.toHaveProperty('BatchDeleteCustomerReports');
  });

  it('tells which items upstream refused', async () => {
    const [own, other] = some('salesperson', ['m0000000000000000000000000000014']);
    await read(
      gateway,
      'salesperson',
      `{ a: node(id: "CustomerReport:${own!}") { id } b: node(id: "CustomerReport:${other!}") { id } }`,
    );
    world().customerReports.get(own!, world().now)!.status = 'ASSOCIATED';
    const { results } = await remove([own!, other!], 'salesperson');
    expect(results).toMatchObject([
      { reportId: own, error: { code: 'INVALID_STATE', state: 'ASSOCIATED' }, report: { status: 'ASSOCIATED' } },
      { reportId: other, error: null, report: null },
    ]);
  });
});

describe('reportCustomers', () => {
  it('stops at the cap and tells each item (R-077)', async () => {
    const all = (customers: readonly object[], persona = 'reseller') =>
      change(gateway, persona, 'reportCustomers', { customers, idempotencyKey: newKey() }, RESULTS);
    const { customerReports, now } = world();
    const room = 100 - customerReports.openOf(ownerOf('reseller', world().partnerId), now);
    await all(Array.from({ length: room - 2 }, prospect));
    const { results } = await all([
      prospect(),
      { ...prospect(), accountName: 'hw_cash_spender' },
      prospect(),
      prospect(),
    ]);
    expect(results).toMatchObject([
      { index: 0, report: { status: 'PREREGISTERED' }, error: null },
      { index: 1, reportId: null, error: { code: 'PRECONDITION_FAILED', blocker: 'CASH_SPENDING' } },
      { index: 2, report: { status: 'PREREGISTERED' }, error: null },
      { index: 3, reportId: null, error: { code: 'PRECONDITION_FAILED', blocker: 'QUOTA_EXCEEDED' } },
    ]);
    await gateway.forgetCalls();
    expect((await report({}, 'reseller')).userErrors).toMatchObject([{ blocker: 'QUOTA_EXCEEDED' }]);
  });
});
