import { startGateway, type TestGateway } from '../../support/gateway.js';
import { change, m, newKey, ownerOf, read, type Row } from './association-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
interface Page {
  readonly nodes: readonly Row[];
}
async function reports(persona: string, filter: string, shown = 'reportId'): Promise<readonly Row[]> {
  const query = `{ customerReports(first: 200, filter: { ${filter} }) { nodes { ${shown} } } }`;
  return (await read<{ customerReports: Page }>(gateway, persona, query)).data.customerReports.nodes;
}
const reportsOf = (memberId: string): readonly string[] =>
  world()
    .customerReports.all(world().now)
    .filter(({ submittedBy }) => submittedBy === memberId)
    .map(({ id }) => id);

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
      submittedBy: { memberId: m(6) },
    });
    const reportId = String((made as Row)['reportId']);
    const sought = 'customerName: "独一无二"';
    expect(await reports('account-manager', sought)).toEqual([{ reportId }]);
    expect(await reports('account-manager-2', sought)).toEqual([]);
  });

  it('has some reviewed first (R-080)', async () => {
    const { report: made } = await report({ country: 'DE' });
    expect(made).toMatchObject({ status: 'PENDING_REVIEW', reviewReasons: ['OTHER_COUNTRY'] });
  });

  it('names what stands in the way (R-078, R-079)', async () => {
    const refused = await report({ accountName: 'hw_intl_site' });
    expect(refused.userErrors).toMatchObject([{ code: 'PRECONDITION_FAILED', blocker: 'WRONG_SITE' }]);
    const kept = await reports('account-manager', 'statuses: [REFUSED]', 'refusalReasons');
    expect(kept).toContainEqual({ refusalReasons: ['WRONG_SITE'] });
    const member = world().organization.members.get(m(10))!;
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

  it('removes reports in sight, in the order asked (R-082)', async () => {
    const [first, second] = reportsOf(m(6));
    const { userErrors, results } = await remove([second!, `CustomerReport:${first!}`]);
    expect(userErrors).toEqual([]);
    expect(results).toEqual([
      { index: 0, reportId: second, report: null, error: null },
      { index: 1, reportId: first, report: null, error: null },
    ]);
    expect(reportsOf(m(6))).not.toContain(first);
    expect(reportsOf(m(6))).not.toContain(second);
  });

  it('is refused for one out of sight, and for what became a customer, before any call (R-082)', async () => {
    const [own, associated] = reportsOf(m(6));
    const [foreign] = reportsOf(m(10));
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
    const [own, other] = reportsOf(m(14));
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
