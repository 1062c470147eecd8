import { b, ConsoleClient, m, refusalIn } from './association-client.js';
import { DAY } from '../../src/sandbox/world/calendar.js';

let client: ConsoleClient;
beforeAll(async () => {
  client = await ConsoleClient.start();
});
beforeEach(() => client.reset());
afterAll(() => client.sandbox.close());

const PROSPECT = { customer_name: '新星科技有限公司', account_name: 'xinxing', mobile: '13800000001' };
const report = (input: object = {}, wish = {}) => client.post('customer-reports', { ...PROSPECT, ...input }, wish);
const quota = async () => (await client.ask('customer-report-quota')).json as { used: number; max: number };
const list = (query = {}, wish = {}) => client.rows('customer-reports', 'customer_reports', { query, ...wish });
const idsOf = (rows: readonly Record<string, unknown>[]) => rows.map(({ id }) => id);

/** Takes all the room there is. */
async function fill(left = 0): Promise<void> {
  const { used, max } = await quota();
  const reports = Array.from({ length: max - used - left }, (_, index) => ({ customer_name: `占位${String(index)}` }));
  await client.post('customer-reports/batch-create', { reports });
}

describe('a customer report', () => {
  it('reserves a customer, not a project, for 15 days (R-075, R-076)', async () => {
    const { status, json } = await report({}, { member: m(6) });
    const now = client.sandbox.world.now.getTime();
    expect(status).toBe(200);
    expect(json).toMatchObject({
      ...PROSPECT,
      country: 'CN',
      status: 'PREREGISTERED',
      submitted_by: m(6),
      review_required: false,
      approved_at: new Date(now).toISOString(),
      expires_at: new Date(now + 15 * DAY).toISOString(),
    });
  });

  it('keeps other partners off until it ends, and may then be made anew (R-076)', async () => {
    const { json } = await report();
    expect(refusalIn(await report({}, { account: b(1) }))).toEqual(['CON.0422', 'ALREADY_REPORTED']);
    expect(refusalIn(await report())).toEqual(['CON.0411']);
    const { world } = client.sandbox;
    world.customerReports.get(String(json!['id']), world.now)!.expiresAt = world.now.getTime();
    expect(await list({ status: 'EXPIRED', ids: String(json!['id']) })).toHaveLength(1);
    const again = await report();
    expect(again.json).toMatchObject({ id: json!['id'], status: 'PREREGISTERED' });
    expect(Number(again.json!['version'])).toBeGreaterThan(Number(json!['version']));
  });

  it.each([
    ['hw_direct_contract', 'DIRECT_CONTRACT'],
    ['hw_consumer_cloud', 'CONSUMER_CLOUD_USER'],
    ['hw_cash_spender', 'CASH_SPENDING'],
    ['hw_group_member', 'MEMBER_OF_MASTER'],
    ['hw_intl_site', 'WRONG_SITE'],
  ])('of %s is refused as %s, and kept with the reason (R-079)', async (account_name, obstacle) => {
    expect(refusalIn(await report({ account_name }))).toEqual(['CON.0422', obstacle]);
    const [kept] = await list({ sort: 'created_at:desc' });
    expect(kept).toMatchObject({ account_name, status: 'REFUSED', refusal_reasons: [obstacle] });
    await report({ account_name });
    expect((await list()).filter((row) => row['account_name'] === account_name)).toHaveLength(1);
  });

  it('of another partner’s customer is refused, of one’s own needless (R-079)', async () => {
    const { customers, partnerId } = client.sandbox.world;
    const [own] = customers.ofOwner(partnerId);
    const { accountName: account_name } = own!;
    expect(refusalIn(await report({ account_name }))).toEqual(['CON.0411']);
    expect(refusalIn(await report({ account_name }, { account: b(1) }))).toEqual([
      'CON.0422',
      'CUSTOMER_OF_OTHER_PARTNER',
    ]);
  });

  it.each([
    [{ account_name: 'hw_old_account' }, 'ACCOUNT_TOO_OLD'],
    [{ account_name: 'hw_followed_spender' }, 'CASH_SPENDING'],
    [{ account_name: 'hw_online_sales' }, 'ONLINE_SALES'],
    [{ country: 'DE' }, 'OTHER_COUNTRY'],
  ])('with %j is reviewed by a person, who says yes or no (R-080)', async (input, reason) => {
    const { status, json } = await report(input);
    expect(status).toBe(202);
    expect(json).toMatchObject({ status: 'PENDING_REVIEW', review_required: true, review_reasons: [reason] });
    const approved = await client.control('customer-report-reviews', { reportId: json!['id'], approved: true });
    expect(approved.json).toEqual({ status: 'PREREGISTERED' });
  });

  it('may be refused by that person, once (R-080)', async () => {
    const reportId = (await report({ country: 'DE' })).json!['id'];
    const say = (approved: boolean) => client.control('customer-report-reviews', { reportId, approved });
    expect((await say(false)).json).toEqual({ status: 'REFUSED' });
    expect((await say(true)).status).toBe(404);
  });

  it('needs a member who can be reached (R-078)', async () => {
    Object.assign(client.sandbox.world.organization.members.get(m(6))!, { mobile: '', email: '' });
    expect(refusalIn(await report({}, { member: m(6) }))).toEqual(['CON.0422', 'PROFILE_CONTACT_MISSING']);
    expect((await report({}, { member: m(7) })).status).toBe(200);
  });

  it('counts while it is open, and no more than a hundred are (R-077)', async () => {
    const before = await quota();
    await report();
    expect(await quota()).toEqual({ used: before.used + 1, max: 100 });
    await fill();
    expect(await quota()).toEqual({ used: 100, max: 100 });
    expect(refusalIn(await report({ account_name: 'one-too-many' }))).toEqual(['CON.0422', 'QUOTA_EXCEEDED']);
  });

  it('is made once for one key', async () => {
    const [first, second] = [await report({}, { key: 'once' }), await report({}, { key: 'once' })];
    expect(second.text).toBe(first.text);
    expect(refusalIn(await report({ mobile: '13800000002' }, { key: 'once' }))[0]).toBe('CON.0410');
  });
});

describe('a batch of customer reports', () => {
  it('stops at the cap and tells each item (R-077)', async () => {
    await fill(2);
    const reports = ['a', 'hw_intl_site', 'b', 'c'].map((account_name) => ({ ...PROSPECT, account_name }));
    const { json } = await client.post('customer-reports/batch-create', { reports });
    expect(json!['results']).toMatchObject([
      { index: 0, ok: true, id: expect.any(String) as string },
      { index: 1, ok: false, error_code: 'CON.0422', blocker: 'WRONG_SITE' },
      { index: 2, ok: true },
      { index: 3, ok: false, error_code: 'CON.0422', blocker: 'QUOTA_EXCEEDED' },
    ]);
  });

  it('is deleted item by item, but for what became a customer (R-082)', async () => {
    const [first, second] = await list({ status: 'PREREGISTERED', submitted_by: m(6) });
    const [foreign] = await list({}, { account: b(1) });
    client.sandbox.world.customerReports.get(String(second!['id']), client.sandbox.world.now)!.status = 'ASSOCIATED';
    const ids = [first!['id'], second!['id'], foreign!['id'], first!['id']];
    const { json } = await client.post('customer-reports/batch-delete', { ids });
    expect(json!['results']).toMatchObject([
      { index: 0, ok: true },
      { index: 1, ok: false, error_code: 'CON.0409', state: 'ASSOCIATED' },
      { index: 2, ok: false, error_code: 'CON.0404' },
      { index: 3, ok: false, error_code: 'CON.0404' },
    ]);
    expect(await list({ ids: String(first!['id']) })).toEqual([]);
  });

  it('deletes nothing beyond the managers named', async () => {
    const [foreign] = await list({ submitted_by: m(7) });
    const { json } = await client.post(
      'customer-reports/batch-delete',
      { ids: [foreign!['id']] },
      { query: { account_manager_ids: m(6) } },
    );
    expect(json!['results']).toMatchObject([{ ok: false, error_code: 'CON.0404' }]);
  });
});

describe('the list of customer reports', () => {
  it('is filtered by state, name, submitter, time and end, and by the managers in sight', async () => {
    const all = await list({ limit: 100 });
    const kept = async (query: object) => idsOf(await list({ limit: 100, ...query }));
    const expected = (test: (row: Record<string, unknown>) => boolean) => idsOf(all.filter(test));
    const created_from = String(all[20]!['created_at']);
    expect(await kept({ status: 'REFUSED,EXPIRED' })).toEqual(
      expected(({ status }) => status === 'REFUSED' || status === 'EXPIRED'),
    );
    expect(await kept({ customer_name: String(all[3]!['customer_name']).slice(0, 4) })).toContain(all[3]!['id']);
    expect(await kept({ submitted_by: m(6) })).toEqual(expected(({ submitted_by }) => submitted_by === m(6)));
    expect(await kept({ submitted_by: 'nobody' })).toEqual([]);
    expect(await kept({ account_manager_ids: `${m(6)},${m(10)}` })).toEqual(
      expected(({ submitted_by }) => submitted_by === m(6) || submitted_by === m(10)),
    );
    expect(await kept({ created_from })).toHaveLength(21);
    expect(await kept({ created_to: created_from })).toHaveLength(all.length - 20);
    const expires_before = new Date(client.sandbox.world.now.getTime() + 5 * DAY).toISOString();
    expect(await kept({ expires_before })).toEqual(
      expected(({ expires_at }) => typeof expires_at === 'string' && expires_at < expires_before),
    );
  });

  it('shows every submitter of the partner and of a reseller something in every state', async () => {
    for (const [member, account] of [[m(1)], [m(6)], [m(14)], [m(102), b(1)]] as const) {
      const rows = await list({ submitted_by: member }, account === undefined ? {} : { account });
      expect(new Set(rows.map(({ status }) => status))).toEqual(
        new Set(['PREREGISTERED', 'PENDING_REVIEW', 'REFUSED', 'EXPIRED', 'NOT_REPORTED']),
      );
    }
  });

  it('is for the roles that have the item', async () => {
    const statusOf = async (member: string) => (await client.ask('customer-reports', { member })).status;
    expect(await Promise.all([1, 4, 6, 14].map((serial) => statusOf(m(serial))))).toEqual([200, 200, 200, 200]);
    expect(await Promise.all([2, 3, 15].map((serial) => statusOf(m(serial))))).toEqual([403, 403, 403]);
    expect((await report({}, { member: m(4) })).status).toBe(403);
  });
});
