import { randomUUID } from 'node:crypto';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { memberIdOf } from '../../support/personas.js';
import { b, type Row } from '../coupon/coupon-support.js';
import {
  change,
  codeOf,
  huawei,
  inState,
  rowsOf,
  sightOf,
  versioned,
  WHOLE,
  writesIn,
} from './shared-opportunity-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 120 } });
});
afterAll(() => gateway.close());

const SUBMITTED = { ...WHOLE, submit: true, customerConsent: true };
const now = (id: string) => gateway.sandbox.world.sharedOpportunities.one(id, gateway.sandbox.world.now)!;

describe('createSharedOpportunity', () => {
  it('saves a draft of the viewer, who sees it at once (R-105)', async () => {
    const input = { name: '草稿', customer: { companyName: '某公司' } };
    const { userErrors, sharedOpportunity } = await change(gateway, 'account-manager', 'create', input);
    expect(userErrors).toEqual([]);
    expect(sharedOpportunity).toMatchObject({ status: 'DRAFT', name: '草稿', version: 1 });
    expect(now(sharedOpportunity!.sharedOpportunityId)).toMatchObject({
      createdBy: memberIdOf('account-manager'),
      ownerId: gateway.sandbox.world.partnerId,
    });
  });

  it('submits a PO with the consent of the customer (R-102, R-106)', async () => {
    const { userErrors, sharedOpportunity } = await change(gateway, 'reseller-account-manager', 'create', SUBMITTED);
    expect(userErrors).toEqual([]);
    expect(now(sharedOpportunity!.sharedOpportunityId)).toMatchObject({
      status: 'UNDER_REVIEW',
      ownerId: b(1),
      customerConsent: true,
      expectedRevenue: 100_000_000n,
    });
  });

  it.each<[string, Row, string]>([
    ['the consent of the customer (R-106)', { customerConsent: false }, 'input.customerConsent'],
    ['a description (R-107)', { description: ' ' }, 'input.description'],
    ['an industry (R-107)', { customer: { companyName: '某公司', region: '华南' } }, 'input.customer.industry'],
    ['a contact (R-107)', { contacts: [] }, 'input.contacts'],
    ['a service (R-107)', { services: null }, 'input.services'],
    ['a revenue (R-107)', { expectedRevenue: null }, 'input.expectedRevenue'],
    ['a revenue above zero (R-107)', { expectedRevenue: '0.00' }, 'input.expectedRevenue'],
    ['whole cents', { expectedRevenue: '1.005' }, 'input.expectedRevenue'],
    ['a name', { name: 'x' }, 'input.name'],
  ])('is refused without %s before anything is sent', async (_what, lacking, field) => {
    await gateway.forgetCalls();
    const answer = await change(gateway, 'distributor', 'create', { ...SUBMITTED, ...lacking });
    expect(answer.userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field }]);
    expect(await gateway.calls()).toEqual({});
  });

  it('is done once for one key, and another input under it is refused', async () => {
    const idempotencyKey = randomUUID();
    const first = await change(gateway, 'account-manager', 'create', { ...WHOLE, idempotencyKey });
    const count = rowsOf(gateway).length;
    const second = await change(gateway, 'account-manager', 'create', { ...WHOLE, idempotencyKey });
    expect(second.sharedOpportunity).toEqual(first.sharedOpportunity);
    expect(rowsOf(gateway)).toHaveLength(count);
    const other = await change(gateway, 'account-manager', 'create', { ...WHOLE, name: '另一个', idempotencyKey });
    expect(codeOf(other)).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('takes a customer in sight only; another reads like one that does not exist (R-018)', async () => {
    const { organization } = gateway.sandbox.world;
    const [own] = organization.assignments.heldBy(memberIdOf('account-manager'), 'CUSTOMER');
    const [others] = organization.assignments.heldBy(memberIdOf('account-manager-2'), 'CUSTOMER');
    const create = (customerId: string) =>
      change(gateway, 'account-manager', 'create', { ...WHOLE, customer: { ...WHOLE.customer, customerId } });
    expect(codeOf(await create(own!))).toBeUndefined();
    expect((await create(others!)).userErrors).toEqual((await create('c404')).userErrors);
    expect(codeOf(await create(others!))).toBe('NOT_FOUND');
    expect(codeOf(await create(`Customer:${own!}@${b(1)}`))).toBe('BAD_USER_INPUT');
  });

  it('is not for who only reads', async () => {
    for (const persona of ['director', 'sa-specialist', 'finance', 'customer']) {
      expect(codeOf(await change(gateway, persona, 'create', WHOLE))).toBe('FORBIDDEN');
    }
  });
});

describe('updateSharedOpportunity', () => {
  it('changes what is sent of a draft and keeps the rest (R-105)', async () => {
    const row = inState(gateway, 'DRAFT', 'account-manager');
    const { services } = row;
    const specialist = `OrganizationMember:${memberIdOf('sa-specialist')}`;
    const input = { ...versioned(row), name: '新名称', specialistIds: [specialist] };
    const answer = await change(gateway, 'account-manager', 'update', input);
    expect(answer).toMatchObject({ userErrors: [], sharedOpportunity: { name: '新名称', version: row.version } });
    expect(now(row.id)).toMatchObject({ services, specialistIds: [memberIdOf('sa-specialist')] });
  });

  it('is refused in a stale version, which is told', async () => {
    const row = inState(gateway, 'DRAFT', 'account-manager');
    const answer = await change(gateway, 'account-manager', 'update', {
      ...versioned(row),
      version: 99,
      name: '新名称',
    });
    expect(answer.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: row.version }]);
  });

  it('needs something to change', async () => {
    const answer = await change(gateway, 'distributor', 'update', versioned(inState(gateway, 'DRAFT')));
    expect(answer.userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'input' }]);
  });
});

describe('deleteSharedOpportunity', () => {
  it('deletes a draft (R-105)', async () => {
    const row = inState(gateway, 'DRAFT', 'account-manager-2');
    const answer = await change(gateway, 'account-manager-2', 'delete', versioned(row));
    expect(answer).toEqual({ userErrors: [], deletedId: `SharedOpportunity:${row.id}` });
    expect(rowsOf(gateway)).not.toContain(row);
  });
});

describe('submitSharedOpportunity', () => {
  it('sends one that came back from the review again (R-105)', async () => {
    const row = inState(gateway, 'REVIEW_REJECTED');
    const answer = await change(gateway, 'administrator', 'submit', { ...versioned(row), customerConsent: true });
    expect(answer).toMatchObject({ userErrors: [], sharedOpportunity: { status: 'UNDER_REVIEW', rejectReason: null } });
  });

  it('needs the consent, and names what the draft lacks (R-106, R-107)', async () => {
    const created = await change(gateway, 'distributor', 'create', { ...WHOLE, contacts: [] });
    const { sharedOpportunityId, version } = created.sharedOpportunity!;
    await gateway.forgetCalls();
    const submit = (customerConsent: boolean) =>
      change(gateway, 'distributor', 'submit', { sharedOpportunityId, version, customerConsent });
    expect((await submit(false)).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', field: 'input.customerConsent' },
    ]);
    expect((await submit(true)).userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'contacts' }]);
    expect(writesIn(await gateway.calls())).toEqual({});
  });
});

describe('acceptSharedOpportunity and rejectSharedOpportunity', () => {
  it('accept an HO and say who works on it, who then sees it (R-111)', async () => {
    const row = inState(gateway, 'PENDING_ACCEPTANCE', 'account-manager');
    const input = { ...versioned(row), specialistIds: [memberIdOf('sa-specialist')] };
    const answer = await change(gateway, 'account-manager', 'accept', input);
    expect(answer).toMatchObject({ userErrors: [], sharedOpportunity: { status: 'ACCEPTED' } });
    expect(sightOf(gateway, 'sa-specialist')).toContain(row);
  });

  it('reject an HO with a reason (R-111)', async () => {
    const row = inState(gateway, 'PENDING_ACCEPTANCE', 'salesperson');
    await gateway.forgetCalls();
    const empty = await change(gateway, 'salesperson', 'reject', { ...versioned(row), reason: '' });
    expect(empty.userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'input.reason' }]);
    expect(await gateway.calls()).toEqual({});
    const answer = await change(gateway, 'salesperson', 'reject', { ...versioned(row), reason: '没有资源' });
    expect(answer).toMatchObject({
      userErrors: [],
      sharedOpportunity: { status: 'REJECTED', rejectReason: '没有资源' },
    });
  });

  it('come too late after the third working day: the system has rejected it (R-112)', async () => {
    const row = inState(gateway, 'PENDING_ACCEPTANCE');
    const read = versioned(row);
    await huawei(gateway, 'MISS_DUE_DATE', { id: row.id });
    for (const [name, more] of [
      ['accept', {}],
      ['reject', { reason: '没有资源' }],
    ] as const) {
      const answer = await change(gateway, 'administrator', name, { ...read, ...more });
      expect(answer.userErrors).toMatchObject([{ code: 'INVALID_STATE', state: 'AUTO_REJECTED' }]);
    }
  });

  it('leave the last word to upstream when it comes too late between reading and sending (R-112)', async () => {
    const row = inState(gateway, 'PENDING_ACCEPTANCE');
    await gateway.fault({ operation: 'AcceptSharedOpportunity', status: 409, errorCode: 'CON.0409', count: 1 });
    const answer = await change(gateway, 'administrator', 'accept', versioned(row));
    expect(answer.userErrors).toMatchObject([{ code: 'INVALID_STATE', upstreamCode: 'CON.0409' }]);
    expect(now(row.id).status).toBe('PENDING_ACCEPTANCE');
  });
});

describe('addSharedOpportunityProgress', () => {
  it('adds an entry under the viewer’s name, and takes it in progress (R-110, R-113)', async () => {
    const row = inState(gateway, 'VERIFIED');
    const input = { sharedOpportunityId: `SharedOpportunity:${row.id}`, text: '完成方案交流' };
    const answer = await change(gateway, 'administrator', 'addProgress', input);
    expect(answer).toMatchObject({
      userErrors: [],
      entry: { author: 'PARTNER', text: '完成方案交流' },
      sharedOpportunity: { status: 'IN_PROGRESS' },
    });
    expect(row.progress.at(-1)).toMatchObject({ text: '完成方案交流' });
  });
});

describe('a change', () => {
  it('goes by the state of this moment, not by what was read a moment ago', async () => {
    const row = inState(gateway, 'UNDER_VERIFICATION');
    await gateway.ask('administrator', `{ sharedOpportunity(id: "${row.id}") { status } }`);
    await huawei(gateway, 'VERIFY', { id: row.id });
    const answer = await change(gateway, 'administrator', 'addProgress', { sharedOpportunityId: row.id, text: '进展' });
    expect(answer).toMatchObject({ userErrors: [], sharedOpportunity: { status: 'IN_PROGRESS' } });
  });
});

describe('closeSharedOpportunity', () => {
  it('is won, then delivered (R-113)', async () => {
    const row = inState(gateway, 'IN_PROGRESS');
    for (const result of ['WON', 'DELIVERED']) {
      const answer = await change(gateway, 'administrator', 'close', { ...versioned(row), result });
      expect(answer).toMatchObject({ userErrors: [], sharedOpportunity: { status: result } });
    }
  });

  it('is lost with a reason and not without', async () => {
    const row = inState(gateway, 'IN_PROGRESS');
    const without = await change(gateway, 'administrator', 'close', { ...versioned(row), result: 'LOST' });
    expect(without.userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'input.reason' }]);
    const answer = await change(gateway, 'administrator', 'close', {
      ...versioned(row),
      result: 'LOST',
      reason: '价格',
    });
    expect(answer).toMatchObject({ userErrors: [], sharedOpportunity: { status: 'LOST', rejectReason: '价格' } });
  });
});
