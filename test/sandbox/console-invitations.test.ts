import { DAY } from '../../src/sandbox/world/calendar.js';
import { b, ConsoleClient, m, refusalIn } from './association-client.js';

let client: ConsoleClient;
beforeAll(async () => {
  client = await ConsoleClient.start();
});
beforeEach(() => client.reset());
afterAll(() => client.sandbox.close());

type Row = Readonly<Record<string, unknown>>;
const list = (query = {}, wish = {}) => client.rows('invitations', 'invitations', { query, ...wish });
const show = async (id: unknown, wish = {}) => (await client.ask(`invitations/${String(id)}`, wish)).json!;
const reportsOf = (member: string, status: string) =>
  client.rows('customer-reports', 'customer_reports', { query: { submitted_by: member, status } });
const send = (body: object, wish = {}) =>
  client.post('invitations', { channel: 'LINK', association_type: 'RESELLER', ...body }, wish);
const resultsOf = async (body: object, wish = {}) => (await send(body, wish)).json!['results'] as readonly Row[];
const accept = (invitationId: unknown, body: object = {}) =>
  client.control('invitation-acceptances', { invitationId, ...body });
const now = () => client.sandbox.world.now.getTime();
const after = (days: number) => new Date(now() + days * DAY).toISOString();

describe('an invitation', () => {
  it('by email goes to preregistered customers only, item by item (R-081, R-084)', async () => {
    const [open] = await reportsOf(m(6), 'PREREGISTERED');
    const [reviewed] = await reportsOf(m(6), 'PENDING_REVIEW');
    const unreachable = (await client.post('customer-reports', { customer_name: '无邮箱公司' })).json!['id'];
    const report_ids = [open!['id'], reviewed!['id'], 'nobody', unreachable];
    const results = await resultsOf({ channel: 'EMAIL', report_ids }, { member: m(1) });
    expect(results).toMatchObject([
      { report_id: open!['id'], ok: true },
      { ok: false, error_code: 'CON.0409', state: 'PENDING_REVIEW' },
      { ok: false, error_code: 'CON.0404' },
      { ok: false, error_code: 'CON.0422', blocker: 'EMAIL_MISSING' },
    ]);
    expect(await show(results[0]!['invitation_id'])).toMatchObject({
      channel: 'EMAIL',
      email: open!['email'],
      report_id: open!['id'],
      status: 'SENT',
      expires_at: after(7),
    });
  });

  it('by link or code carries the tag of who made it, and says how long it lives (R-083, R-085)', async () => {
    const link = await show((await resultsOf({ channel: 'LINK' }, { member: m(6) }))[0]!['invitation_id']);
    expect(link).toMatchObject({ tag: 'limingzhe', created_by: m(6), expires_at: after(30) });
    const code = await show((await resultsOf({ channel: 'QR' }, { member: m(6) }))[0]!['invitation_id']);
    expect(code['qr_url']).toEqual(expect.stringContaining(String(code['id'])));
    const wish = { channel: 'EVENT', event_id: 'cloud-summit-2026' };
    const ofEvent = await show((await resultsOf(wish))[0]!['invitation_id']);
    expect(ofEvent).toMatchObject({ event_id: 'cloud-summit-2026' });
    expect(ofEvent).not.toHaveProperty('expires_at');
    expect(ofEvent).not.toHaveProperty('tag');
  });

  it.each([
    [{ channel: 'EMAIL' }, 'report_ids'],
    [{ channel: 'LINK', report_ids: ['w1'] }, 'report_ids'],
    [{ channel: 'EVENT' }, 'event_id'],
    [{ channel: 'EVENT', event_id: 'no-such-event' }, 'event_id'],
    [{ channel: 'QR', event_id: 'cloud-summit-2026' }, 'event_id'],
  ])('of %j makes no sense', async (body, field) => {
    expect(refusalIn(await send(body))).toEqual(['CON.0100', field]);
  });

  it('can be read before it is sent (R-084)', async () => {
    const before = await list({ limit: 100 });
    const { json } = await send({ preview: true });
    expect(json).toEqual({
      results: [],
      preview: { subject: expect.any(String) as string, text: expect.stringContaining('代售') as string },
    });
    expect(await list({ limit: 100 })).toHaveLength(before.length);
  });

  it('is listed by channel, state, type and time, for the managers named', async () => {
    const all = await list({ limit: 100 });
    const expected = (test: (row: Row) => boolean) => all.filter(test).map(({ id }) => id);
    const kept = async (query: object) => (await list({ limit: 100, ...query })).map(({ id }) => id);
    expect(await kept({ channel: 'LINK' })).toEqual(expected(({ channel }) => channel === 'LINK'));
    expect(await kept({ status: 'EXPIRED' })).toEqual(expected(({ status }) => status === 'EXPIRED'));
    expect(await kept({ association_type: 'REFERRAL' })).toEqual(
      expected((row) => row['association_type'] === 'REFERRAL'),
    );
    expect(await kept({ account_manager_ids: m(10) })).toEqual(expected((row) => row['created_by'] === m(10)));
    expect(await kept({ created_from: after(-11), created_to: after(-9) })).toEqual(
      expected(({ status }) => status === 'EXPIRED'),
    );
    const theirs = await list({}, { account: b(1) });
    expect((await client.ask(`invitations/${String(theirs[0]!['id'])}`)).status).toBe(404);
    expect(
      (await client.ask(`invitations/${String(all[0]!['id'])}`, { query: { account_manager_ids: m(9) } })).status,
    ).toBe(404);
  });
});

describe('a customer who accepts', () => {
  it('is associated, belongs to the manager who sent it, and in the reseller model starts frozen (R-048, R-066)', async () => {
    const [open] = await reportsOf(m(6), 'PREREGISTERED');
    const [sent] = await resultsOf({ channel: 'EMAIL', report_ids: [open!['id']] }, { member: m(6) });
    const { json } = await accept(sent!['invitation_id']);
    expect(json).toMatchObject({ status: 'ASSOCIATED' });
    const { world } = client.sandbox;
    const customer = world.customers.get(String(json!['customerId']))!;
    expect(customer).toMatchObject({ associationType: '2', frozen: 1, accountName: open!['account_name'] });
    const query = { subject_ids: customer.id };
    expect(await client.rows('assignments', 'assignments', { query })).toMatchObject([
      { account_manager_id: m(6), source: 'INVITATION', from: world.now.toISOString() },
    ]);
    expect(await show(sent!['invitation_id'])).toMatchObject({ status: 'ASSOCIATED', customer_id: customer.id });
    expect(
      await client.rows('customer-reports', 'customer_reports', { query: { ids: String(open!['id']) } }),
    ).toMatchObject([{ status: 'ASSOCIATED', customer_id: customer.id }]);
    expect(world.invariants().violations).toEqual([]);
  });

  it('belongs to nobody when no account manager sent it, and is not frozen in the referral model', async () => {
    const [sent] = await resultsOf({ association_type: 'REFERRAL' }, { member: m(1) });
    const { json } = await accept(sent!['invitation_id']);
    expect(client.sandbox.world.customers.get(String(json!['customerId']))).toMatchObject({ frozen: 0 });
    expect(
      await client.rows('assignments', 'assignments', { query: { subject_ids: String(json!['customerId']) } }),
    ).toEqual([]);
  });

  it('is refused with a used or expired code (R-086)', async () => {
    const [sent] = await resultsOf({}, { member: m(6) });
    await accept(sent!['invitation_id']);
    expect(await accept(sent!['invitation_id'])).toMatchObject({ status: 409, json: { error: 'CODE_USED' } });
    const [expired] = await list({ status: 'EXPIRED' });
    expect(await accept(expired!['id'])).toMatchObject({ status: 409, json: { error: 'LINK_EXPIRED' } });
    expect((await accept('nothing')).status).toBe(404);
  });

  it('is refused for an old account that was not reported, or another’s, and the record says so (R-061, R-087)', async () => {
    const refused = async (body: object) => {
      const [sent] = await resultsOf({}, { member: m(6) });
      await accept(sent!['invitation_id'], body);
      return (await show(sent!['invitation_id']))['failure'];
    };
    expect(await refused({ accountAgeDays: 8 })).toMatchObject({ code: 'ACCOUNT_TOO_OLD', retryable: false });
    expect(await refused({ accountAgeDays: 7 })).toBeUndefined();
    const [taken] = client.sandbox.world.customers.all;
    expect(await refused({ accountName: taken!.accountName })).toMatchObject({ code: 'OTHER_PARTNER' });
    expect(await refused({ cause: 'SYSTEM_BUSY' })).toMatchObject({ code: 'SYSTEM_BUSY', retryable: true });
  });
});

describe('sending again', () => {
  const again = (id: unknown, wish = {}) => client.post(`invitations/${String(id)}/resend`, {}, wish);

  it('makes a new invitation of an expired one, which stays (R-086)', async () => {
    const [expired] = await list({ status: 'EXPIRED', account_manager_ids: m(6) });
    const { json } = await again(expired!['id'], { member: m(6) });
    expect(json).toMatchObject({ status: 'SENT', resent_from: expired!['id'], email: expired!['email'] });
    expect(await show(expired!['id'])).toMatchObject({ status: 'EXPIRED' });
  });

  it('is refused while it can be used, and where it would not help (R-086, R-087)', async () => {
    const [sent] = await list({ status: 'SENT' });
    expect(refusalIn(await again(sent!['id']))).toEqual(['CON.0409', 'SENT']);
    const [failed] = await list({ status: 'FAILED' });
    expect(refusalIn(await again(failed!['id']))).toEqual(['CON.0422', 'ACCOUNT_TOO_OLD']);
    const [expired] = await list({ status: 'EXPIRED' });
    const { world } = client.sandbox;
    world.customerReports.get(String(expired!['report_id']), world.now)!.status = 'REFUSED';
    expect(refusalIn(await again(expired!['id']))).toEqual(['CON.0409', 'REFUSED']);
    const wish = { query: { account_manager_ids: m(9) } };
    expect((await again(expired!['id'], wish)).status).toBe(404);
  });
});
