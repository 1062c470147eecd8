import type { Status } from '../../src/sandbox/world/shared-opportunities.js';
import { workingDaysAfter } from '../../src/sandbox/world/working-days.js';
import { at, Desk, m, type Wire, WHOLE } from './shared-opportunities-support.js';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
beforeEach(() => desk.reset());
afterAll(() => desk.sandbox.close());

describe('a PO', () => {
  it('is saved as a draft, changed, submitted, reviewed, verified and delivered (R-102, R-105, R-110)', async () => {
    const draft = (await desk.create({ name: '草稿', customer: { company_name: '某公司' } })).json as Wire;
    expect(draft).toMatchObject({ status: 'DRAFT', direction: 'PO', customer_consent: false, version: 1 });
    const changed = await desk.change('PATCH', draft, WHOLE);
    expect(changed.json).toMatchObject({ status: 'DRAFT', name: WHOLE.name, demand_tags: ['迁移上云'], version: 2 });
    const submitted = await desk.step({
      row: changed.json as Wire,
      action: 'submit',
      body: { customer_consent: true },
    });
    expect(submitted.json).toMatchObject({ status: 'UNDER_REVIEW', customer_consent: true });
    await desk.huawei('PASS_REVIEW', { id: draft.id });
    expect((await desk.get(at(`/${draft.id}`))).json).toMatchObject({
      status: 'UNDER_VERIFICATION',
      verification_due_at: new Date(workingDaysAfter(desk.sandbox.world.now.getTime(), 10)).toISOString(),
    });
    await desk.huawei('VERIFY', { id: draft.id });
    const progress = await desk.step({ row: draft, action: 'progress', body: { text: '完成方案交流' } });
    expect(progress.json).toMatchObject({ author: 'PARTNER', text: '完成方案交流' });
    for (const result of ['WON', 'DELIVERED']) {
      const row = (await desk.get(at(`/${draft.id}`))).json as Wire;
      expect((await desk.step({ row, action: 'close', body: { result } })).json).toMatchObject({ status: result });
    }
  });

  it.each([
    ['customer_consent', { customer_consent: false }, 'customer_consent'],
    ['a description', { description: ' ' }, 'description'],
    ['an industry', { customer: { company_name: '某公司', region: '华南' } }, 'customer.industry'],
    ['a contact', { contacts: [] }, 'contacts'],
    ['a service', { services: [] }, 'services'],
  ])('is not submitted without %s (R-106, R-107)', async (_what, lacking, field) => {
    const before = desk.rows().length;
    const answer = await desk.create({ ...WHOLE, submit: true, customer_consent: true, ...lacking });
    expect([answer.status, answer.json!['details']]).toEqual([400, [{ field }]]);
    expect(desk.rows()).toHaveLength(before);
  });

  it.each(['0.00', '-1.00'])('has no revenue of %s (R-107)', async (amount) => {
    const answer = await desk.create({ ...WHOLE, expected_revenue: { amount, currency: 'CNY' } });
    expect([answer.status, answer.json!['details']]).toEqual([400, [{ field: 'expected_revenue.amount' }]]);
  });

  it('that came back from the review is edited and submitted again, and not deleted (R-105)', async () => {
    const row = desk.inState('REVIEW_REJECTED');
    const deleted = await desk.change('DELETE', row);
    expect([deleted.status, deleted.json!['details']]).toEqual([409, [{ state: 'REVIEW_REJECTED' }]]);
    const again = await desk.step({ row, action: 'submit', body: { customer_consent: true } });
    expect(again.json).toMatchObject({ status: 'UNDER_REVIEW' });
    expect(again.json).not.toHaveProperty('reject_reason');
  });

  it('is deleted as a draft, and told as a change', async () => {
    const row = desk.inState('DRAFT');
    const { latest } = desk.sandbox.world.changes;
    expect((await desk.change('DELETE', row)).status).toBe(204);
    expect((await desk.get(at(`/${row.id}`))).status).toBe(404);
    expect(desk.sandbox.world.changes.since(latest)).toMatchObject([{ entity: 'SharedOpportunity', kind: 'DELETED' }]);
  });

  it('that nobody verified in time is refused by the system (R-108)', async () => {
    const row = desk.inState('UNDER_VERIFICATION');
    await desk.huawei('MISS_DUE_DATE', { id: row.id });
    expect((await desk.get(at(`/${row.id}`))).json).toMatchObject({ status: 'VERIFICATION_REJECTED' });
  });

  it('that is a duplicate is refused and names the earlier one (R-109)', async () => {
    const row = desk.inState('UNDER_VERIFICATION');
    await desk.huawei('REFUSE', { id: row.id, reason: '重复', duplicateOf: 'h99' });
    expect((await desk.get(at(`/${row.id}`))).json).toMatchObject({
      status: 'VERIFICATION_REJECTED',
      reject_reason: '重复',
      duplicate_of: 'h99',
    });
  });

  it('shows offerings that Huawei Cloud changed, and the tags that follow from them (R-104)', async () => {
    const { id } = desk.inState('VERIFIED');
    const offerings = [{ kind: 'KOOGALLERY', id: 'OFFI690017', name: '星辰数据中台' }];
    await desk.huawei('CHANGE_OFFERINGS', { id, offerings });
    expect((await desk.get(at(`/${id}`))).json).toMatchObject({
      offerings: [{ ...offerings[0], updated_by: 'HUAWEI' }],
      demand_tags: ['大数据', '数据治理'],
    });
  });
});

describe('an HO', () => {
  it('is shared by Huawei Cloud and due in three working days (R-103, R-112)', async () => {
    const shared = await desk.huawei('SHARE', { name: '灾备建设', company: '某公司' });
    const { id } = shared.json as Wire;
    expect((await desk.get(at(`/${id}`))).json).toMatchObject({
      direction: 'HO',
      status: 'PENDING_ACCEPTANCE',
      acceptance_due_at: new Date(workingDaysAfter(desk.sandbox.world.now.getTime(), 3)).toISOString(),
    });
  });

  it('is accepted, naming who works on it (R-111)', async () => {
    const row = desk.inState('PENDING_ACCEPTANCE');
    const answer = await desk.step({ row, action: 'accept', body: { specialist_ids: [m(3)] } });
    expect(answer.json).toMatchObject({ status: 'ACCEPTED', specialist_ids: [m(3)] });
    const other = await desk.step({
      row: desk.inState('PENDING_ACCEPTANCE'),
      action: 'accept',
      body: { specialist_ids: [m(2)] },
    });
    expect(other.json).toMatchObject({ error_code: 'CON.0100', details: [{ field: 'specialist_ids' }] });
  });

  it('is rejected with a reason and not without (R-111)', async () => {
    const row = desk.inState('PENDING_ACCEPTANCE');
    expect((await desk.step({ row, action: 'reject', body: { reason: '' } })).status).toBe(400);
    const answer = await desk.step({ row, action: 'reject', body: { reason: '没有资源' } });
    expect(answer.json).toMatchObject({ status: 'REJECTED', reject_reason: '没有资源' });
  });

  it('that is answered too late has been rejected by the system, whatever version is sent (R-112)', async () => {
    const row = desk.inState('PENDING_ACCEPTANCE');
    const version = row.version;
    await desk.huawei('MISS_DUE_DATE', { id: row.id });
    const answer = await desk.step({ row, action: 'accept', version });
    expect([answer.status, answer.json!['error_code'], answer.json!['details']]).toEqual([
      409,
      'CON.0409',
      [{ state: 'AUTO_REJECTED' }],
    ]);
  });
});

describe('the state machines', () => {
  const STEPS: readonly (readonly [string, object, readonly Status[]])[] = [
    ['submit', { customer_consent: true }, ['DRAFT', 'REVIEW_REJECTED']],
    ['accept', {}, ['PENDING_ACCEPTANCE']],
    ['reject', { reason: '没有资源' }, ['PENDING_ACCEPTANCE']],
    ['progress', { text: '进展' }, ['VERIFIED', 'ACCEPTED', 'IN_PROGRESS']],
    ['close', { result: 'WON' }, ['IN_PROGRESS']],
    ['close', { result: 'DELIVERED' }, ['WON']],
    ['close', { result: 'LOST', reason: '价格' }, ['IN_PROGRESS']],
    ['close', { result: 'CLOSED', reason: '取消' }, ['IN_PROGRESS']],
  ];

  it.each(STEPS)('take %s %j only in %j', async (action, body, allowed) => {
    const states = [...new Set(desk.rows().map(({ status }) => status))];
    expect(states).toHaveLength(15);
    for (const status of states) {
      const { json, status: answered } = await desk.step({ row: desk.inState(status), action, body });
      const expected = allowed.includes(status) ? [200, undefined] : [409, [{ state: status }]];
      expect([status, answered, json!['details']]).toEqual([status, ...expected]);
    }
  });

  it('refuse a stale version and tell the present one', async () => {
    const row = desk.inState('DRAFT');
    const answer = await desk.step({
      row,
      action: 'submit',
      body: { customer_consent: true },
      version: row.version + 1,
    });
    expect([answer.status, answer.json!['details']]).toEqual([412, [{ version: row.version }]]);
  });

  it('end with a reason where nothing was won', async () => {
    const answer = await desk.step({ row: desk.inState('IN_PROGRESS'), action: 'close', body: { result: 'LOST' } });
    expect([answer.status, answer.json!['details']]).toEqual([400, [{ field: 'reason' }]]);
  });
});

describe('Huawei Cloud’s desk', () => {
  it('refuses what the state does not allow, unknown rows and unknown events', async () => {
    const { id } = desk.inState('DRAFT');
    expect((await desk.huawei('VERIFY', { id })).status).toBe(409);
    expect((await desk.huawei('VERIFY', { id: 'nobody' })).status).toBe(404);
    expect((await desk.huawei('DANCE', { id })).status).toBe(400);
  });
});
