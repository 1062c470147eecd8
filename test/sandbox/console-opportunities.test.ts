import type { Sandbox } from '../../src/sandbox/server/server.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import { statusOf, type Opportunity } from '../../src/sandbox/world/opportunities.js';
import { as, call, startSmall, type Answer } from './server-client.js';

const m = (serial: number): string => entityId('m', serial);
const b = (serial: number): string => entityId('b', serial);
const c = (serial: number): string => entityId('c', serial);

let sandbox: Sandbox;
let partner: Record<string, string>;
let keys = 0;

beforeAll(async () => {
  sandbox = await startSmall({ rateFactor: 1000 });
});
beforeEach(async () => {
  await call(sandbox.origin, '/__sandbox/reset', { method: 'POST' });
  partner = await as(sandbox.origin);
});
afterAll(() => sandbox.close());

type Json = Record<string, unknown>;
const member = (id: string | undefined): Record<string, string> => (id === undefined ? {} : { 'X-Member-Id': id });
const get = (target: string, actor?: string): Promise<Answer> =>
  call(sandbox.origin, target, { headers: { ...partner, ...member(actor) } });
const post = (target: string, body: unknown, actor?: string): Promise<Answer> => {
  keys += 1;
  const headers = { ...partner, ...member(actor), 'Idempotency-Key': `key-${String(keys)}` };
  return call(sandbox.origin, target, { headers, body });
};
const patch = (id: string, body: unknown, version: number, actor?: string): Promise<Answer> => {
  const headers = { ...partner, ...member(actor), 'If-Match': `"${String(version)}"` };
  return call(sandbox.origin, `/v1/opportunities/${id}`, { method: 'PATCH', headers, body });
};
const refusal = ({ status, json }: Answer): unknown[] => [
  status,
  json?.['error_code'],
  ...((json?.['details'] as object[] | undefined) ?? []),
];

const rows = (owner = sandbox.world.partnerId): readonly Opportunity[] => sandbox.world.opportunities.ofOwner(owner);
const first = (test: (row: Opportunity) => boolean): Opportunity => rows().find(test)!;
const openOf = (manager: string): Opportunity =>
  first((row) => row.accountManagerId === manager && statusOf(row) === 'OPEN');
const idsIn = ({ json }: Answer): string[] => (json?.['opportunities'] as { id: string }[]).map(({ id }) => id).sort();
const idsOf = (own: readonly Opportunity[]): string[] => own.map(({ id }) => id).sort();

const basic = {
  ...{ name: '数据中心搬迁', industry: 'FINANCE', business_system: 'ERP', type: 'MIGRATION', stage: 'IDENTIFIED' },
  ...{ win_probability: 30, is_test_project: false, is_bidding_project: true },
};
const revenue = {
  estimated_amount: { amount: '120000.5', currency: 'CNY' },
  expected_close_date: '2027-06-30',
  charge_mode: 'MIXED',
  products: ['云数据库'],
};
const registration = (values: Json = {}): Json => ({ customer_id: c(1), basic, details: {}, revenue, ...values });

describe('ListOpportunities', () => {
  it('gives an organization its own and no other’s', async () => {
    const all = await get('/v1/opportunities?limit=100');
    const ofReseller = await get(`/v1/opportunities?limit=100&indirect_partner_id=${b(1)}`);
    expect(all.json?.['total_count']).toBe(rows().length);
    expect(idsIn(ofReseller)).toEqual(idsOf(rows(b(1))));
    expect(rows(b(1)).length).toBeGreaterThan(0);
  });

  it('takes the row scope, and refuses a member that is none (R-088, R-089)', async () => {
    const scope = `account_manager_ids=${m(6)},${m(7)}`;
    const own = rows().filter(({ accountManagerId }) => [m(6), m(7)].includes(accountManagerId));
    const foreign = first(({ accountManagerId }) => accountManagerId === m(10));
    expect(idsIn(await get(`/v1/opportunities?limit=100&${scope}`))).toEqual(idsOf(own));
    const batch = await get(`/v1/opportunities?ids=${own[0]!.id},${foreign.id},none&${scope}`);
    expect(batch.json).toMatchObject({ total_count: 1, not_found_ids: [foreign.id, 'none'] });
    expect(refusal(await get(`/v1/opportunities/${foreign.id}?${scope}`)).slice(0, 2)).toEqual([404, 'CON.0404']);
    expect(refusal(await get(`/v1/opportunities/${foreign.id}/progress?${scope}`)).slice(0, 2)).toEqual([
      404,
      'CON.0404',
    ]);
    const unknown = await get(`/v1/opportunities?account_manager_ids=${m(102)}`);
    expect(refusal(unknown)).toEqual([400, 'CON.0100', { field: 'account_manager_ids' }]);
  });

  it('asks for the permission item', async () => {
    expect(refusal(await get('/v1/opportunities', m(2))).slice(0, 2)).toEqual([403, 'CON.0151']);
    expect((await get('/v1/opportunities', m(4))).status).toBe(200);
  });

  it('sorts by amount as amounts, and by the last change when nothing is said', async () => {
    const amounts = (answer: Answer) =>
      (answer.json?.['opportunities'] as { revenue: { estimated_amount: { amount: string } } }[]).map((row) =>
        Number(row.revenue.estimated_amount.amount),
      );
    const ascending = amounts(await get('/v1/opportunities?limit=100&sort=estimated_amount:asc'));
    expect(ascending).toEqual(ascending.toSorted((x, y) => x - y));
    const times = ((await get('/v1/opportunities?limit=100')).json?.['opportunities'] as { updated_at: string }[]).map(
      ({ updated_at }) => updated_at,
    );
    expect(times).toEqual(times.toSorted().reverse());
  });
});

describe('CreateOpportunity', () => {
  it('makes it the property of the account manager who registers it for a customer he holds (R-091)', async () => {
    const { status, json, headers } = await post('/v1/opportunities', registration(), m(6));
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"1"');
    expect(json).toMatchObject({ account_manager_id: m(6), status: 'OPEN', stage: 'IDENTIFIED', customer_id: c(1) });
    expect(json?.['revenue']).toMatchObject({ estimated_amount: { amount: '120000.50', currency: 'CNY' } });
    expect(sandbox.world.changes.since(0)).toMatchObject([{ entity: 'Opportunity', kind: 'CREATED' }]);
  });

  it('refuses him customers of others and owners other than himself (R-091)', async () => {
    const customer = await post('/v1/opportunities', registration(), m(10));
    expect(refusal(customer).slice(0, 2)).toEqual([404, 'CON.0404']);
    const owner = await post('/v1/opportunities', registration({ account_manager_id: m(7) }), m(6));
    expect(refusal(owner).slice(0, 2)).toEqual([403, 'CON.0151']);
  });

  it('lets him register for customers of a reseller he holds, and of no other (R-092)', async () => {
    const of = (reseller: string) => {
      const [customer] = sandbox.world.customers.ofOwner(reseller);
      return registration({ customer_id: customer!.id, customer_indirect_partner_id: reseller });
    };
    expect((await post('/v1/opportunities', of(b(2)), m(7))).json).toMatchObject({ indirect_partner_id: b(2) });
    expect((await post('/v1/opportunities', of(b(1)), m(7))).status).toBe(404);
  });

  it('wants the owner named by whoever sees everything, and one who can hold customers (Q-14)', async () => {
    const unnamed = await post('/v1/opportunities', registration(), m(1));
    expect(refusal(unnamed)).toEqual([400, 'CON.0100', { field: 'account_manager_id' }]);
    const finance = await post('/v1/opportunities', registration({ account_manager_id: m(2) }), m(1));
    expect(finance.status).toBe(400);
    const named = await post('/v1/opportunities', registration({ account_manager_id: m(8) }));
    expect(named.json).toMatchObject({ account_manager_id: m(8) });
  });

  it('refuses a director even when another role lets him write (R-090)', async () => {
    const director = sandbox.world.organization.members.get(m(4))!;
    director.roleCodes = ['ACCOUNT_DIRECTOR', 'SALESPERSON'];
    const answer = await post('/v1/opportunities', registration({ account_manager_id: m(6) }), m(4));
    expect(refusal(answer).slice(0, 2)).toEqual([403, 'CON.0151']);
  });

  it.each([
    ['a revenue that is not whole (R-093)', { revenue: { ...revenue, products: undefined } }],
    ['a stage that ends it', { basic: { ...basic, stage: 'WON' } }],
    ['a word that is none', { basic: { ...basic, industry: 'ASTROLOGY' } }],
    ['a probability above 100', { basic: { ...basic, win_probability: 101 } }],
  ])('refuses %s', async (_what, values) => {
    expect(refusal(await post('/v1/opportunities', registration(values), m(6))).slice(0, 2)).toEqual([400, 'CON.0100']);
  });
});

describe('UpdateOpportunity', () => {
  it('changes what is sent and keeps the rest; an empty detail clears it', async () => {
    const { id, version, ...before } = { ...openOf(m(6)) };
    const answer = await patch(id, { basic: { name: '新名称' }, details: { operation: '' } }, version, m(6));
    expect(answer.headers.get('etag')).toBe(`"${String(version + 1)}"`);
    const after = first((row) => row.id === id);
    expect(after).toMatchObject({ name: '新名称', operation: undefined, industry: before.industry });
    expect(after.estimatedAmount).toBe(before.estimatedAmount);
  });

  it.each([{ stage: 'WON' }, { win_probability: 5 }])('has no room for %j (R-096)', async (change) => {
    const { id, version } = openOf(m(6));
    expect(refusal(await patch(id, { basic: change }, version, m(6))).slice(0, 2)).toEqual([400, 'CON.0100']);
  });

  it('refuses a stale version, somebody else’s, a director’s and a final one', async () => {
    const { id, version } = openOf(m(6));
    const body = { basic: { name: '新名称' } };
    expect(refusal(await patch(id, body, version + 1, m(6)))).toEqual([412, 'CON.0412', { version }]);
    expect((await patch(id, body, version, m(10))).status).toBe(404);
    expect((await patch(id, body, version, m(4))).status).toBe(403);
    const won = first(({ stage }) => stage === 'WON');
    expect(refusal(await patch(won.id, body, won.version))).toEqual([409, 'CON.0409', { state: 'WON' }]);
  });
});

describe('AddOpportunityProgress', () => {
  it('appends an entry that carries stage and probability, the latest first (R-097)', async () => {
    const { id, winProbability } = openOf(m(6));
    const text = '完成方案汇报';
    await post(`/v1/opportunities/${id}/progress`, { stage: 'TESTING', win_probability: 60, text }, m(6));
    await post(`/v1/opportunities/${id}/progress`, { stage: 'SOLUTION', text, test_details: '性能' }, m(6));
    const { json } = await get(`/v1/opportunities/${id}/progress`);
    const [latest, former] = json?.['progress'] as Json[];
    expect(latest).toMatchObject({ stage: 'SOLUTION', win_probability: 60, test_details: '性能', author_id: m(6) });
    expect(former).toMatchObject({ stage: 'TESTING', win_probability: 60 });
    expect(winProbability).not.toBe(60);
    expect(first((row) => row.id === id)).toMatchObject({ stage: 'SOLUTION', winProbability: 60 });
  });

  it.each([
    ['WON', 100],
    ['LOST', 0],
  ])('ends it with %s, whatever probability is sent, and then takes no more (Q-7)', async (stage, winProbability) => {
    const { id } = openOf(m(6));
    const entry = { stage, win_probability: 50, text: '客户决定' };
    await post(`/v1/opportunities/${id}/progress`, entry, m(6));
    expect(first((row) => row.id === id)).toMatchObject({ stage, winProbability });
    const again = await post(`/v1/opportunities/${id}/progress`, { ...entry, stage: 'SOLUTION' }, m(6));
    expect(refusal(again)).toEqual([409, 'CON.0409', { state: stage }]);
  });

  it('wants a text, and is for the owner and not for directors (R-090)', async () => {
    const { id } = openOf(m(6));
    const target = `/v1/opportunities/${id}/progress`;
    expect((await post(target, { stage: 'LOST', text: ' ' }, m(6))).status).toBe(400);
    expect((await post(target, { stage: 'TESTING', text: '进展' }, m(10))).status).toBe(404);
    expect((await post(target, { stage: 'TESTING', text: '进展' }, m(4))).status).toBe(403);
  });
});

describe('BatchTransferOpportunities', () => {
  it('gives open ones to another manager, item by item, and writes it to the trail (R-099)', async () => {
    const open = openOf(m(6));
    const won = first(({ stage }) => stage === 'WON');
    const ids = ['none', open.id, won.id, rows(b(1))[0]!.id];
    const answer = await post('/v1/opportunities/batch-transfer', { ids, account_manager_id: m(10) }, m(1));
    expect(answer.json).toMatchObject({
      results: [
        { id: 'none', ok: false, error_code: 'CON.0404' },
        { id: open.id, ok: true },
        { id: won.id, ok: false, error_code: 'CON.0409' },
        { ok: false, error_code: 'CON.0404' },
      ],
    });
    expect(open).toMatchObject({ accountManagerId: m(10) });
    expect(sandbox.world.organization.auditEvents).toMatchObject([
      { actorId: m(1), action: 'WRITE', entity: 'Opportunity', ids: [open.id], fields: ['account_manager_id'] },
    ]);
  });

  it('is for administrators, and to somebody who can own them', async () => {
    const body = { ids: [openOf(m(6)).id], account_manager_id: m(7) };
    expect((await post('/v1/opportunities/batch-transfer', body, m(6))).status).toBe(403);
    const toFinance = { ...body, account_manager_id: m(2) };
    expect(refusal(await post('/v1/opportunities/batch-transfer', toFinance))).toEqual([
      400,
      'CON.0100',
      { field: 'account_manager_id' },
    ]);
  });
});

describe('the seeded opportunities', () => {
  it('end where their last entry says, and no entry is from the future', () => {
    const { now } = sandbox.world;
    for (const row of [sandbox.world.partnerId, b(1), b(2), b(3)].flatMap((owner) => rows(owner))) {
      expect(row.stage).toBe(row.progress.at(-1)?.stage ?? 'IDENTIFIED');
      expect(row.updatedAt).toBe(row.progress.at(-1)?.at ?? row.createdAt);
      expect(row.updatedAt).toBeLessThanOrEqual(now.getTime());
    }
  });

  it('are for customers that their owner held when he registered them (R-091, R-092)', () => {
    const { assignments } = sandbox.world.organization;
    for (const row of rows()) {
      const subject = row.indirectPartnerId ?? row.customerId ?? '';
      const periods = assignments.historyOf(subject).filter(({ managerId }) => managerId === row.accountManagerId);
      const isHeld = periods.some(({ from, to = Infinity }) => row.createdAt >= from - 1000 && row.createdAt <= to);
      expect([row.id, isHeld]).toEqual([row.id, true]);
    }
  });
});
