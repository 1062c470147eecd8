import type { SharedOpportunity } from '../../src/sandbox/world/shared-opportunities.js';
import { as, call, RESELLER_ID } from './server-client.js';
import { at, Desk, m, type Wire, WHOLE } from './shared-opportunities-support.js';

const RESELLER_OUTSIDE = 'b0000000000000000000000000000002';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
beforeEach(() => desk.reset());
afterAll(() => desk.sandbox.close());

describe('ListSharedOpportunities', () => {
  it.each<[string, (row: SharedOpportunity) => boolean]>([
    ['direction=HO', ({ direction }) => direction === 'HO'],
    ['status=DRAFT,WON', ({ status }) => status === 'DRAFT' || status === 'WON'],
    ['name=%E4%B8%8A%E4%BA%91', ({ name }) => name.includes('上云')],
    [`account_manager_ids=${m(6)}`, (row) => managersOf(row).includes(m(6))],
    [`specialist_ids=${m(3)}`, ({ specialistIds }) => specialistIds.includes(m(3))],
    ['direction=&status=&name=', () => true],
  ])('filters by %s (R-119)', async (query, matches) => {
    const found = (await desk.list(query)).map(({ id }) => id).sort();
    const expected = desk
      .rows()
      .filter(matches)
      .map(({ id }) => id);
    expect(found).toEqual(expected.sort());
    expect(found.length).toBeGreaterThan(0);
  });

  const managersOf = ({ createdBy, customer: { accountId } }: SharedOpportunity): (string | undefined)[] => [
    createdBy,
    accountId === undefined ? undefined : desk.sandbox.world.organization.managerOf(accountId)?.id,
  ];

  it('finds what waits for somebody until a time, the nearest due date first', async () => {
    const waiting = await desk.list('due_before=2099-01-01T00:00:00Z&sort=due_at:asc');
    const due = waiting.map((row) => row['verification_due_at'] ?? row['acceptance_due_at']) as string[];
    expect(due).toEqual([...due].sort());
    expect(new Set(waiting.map(({ status }) => status))).toEqual(new Set(['UNDER_VERIFICATION', 'PENDING_ACCEPTANCE']));
    await expect(desk.list('due_before=2000-01-01T00:00:00Z')).resolves.toEqual([]);
  });

  it('answers ids in one call and names those that are missing', async () => {
    const [one, two] = desk.rows();
    const { json } = await desk.get(at('', `?ids=${one!.id},${two!.id},nobody`));
    expect(json).toMatchObject({ total_count: 2, not_found_ids: ['nobody'] });
  });

  it('refuses a scope with somebody else’s member', async () => {
    for (const name of ['account_manager_ids', 'specialist_ids']) {
      await expect(desk.get(at('', `?${name}=${m(101)}`))).resolves.toMatchObject({
        status: 400,
        json: { error_code: 'CON.0100', details: [{ field: name }] },
      });
    }
  });

  it('keeps a reseller’s apart from its distributor’s (R-012)', async () => {
    const own = await as(desk.sandbox.origin, RESELLER_ID);
    const { json } = await call(desk.sandbox.origin, at('', '?limit=100'), { headers: own });
    const ids = (json!['shared_opportunities'] as Wire[]).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(desk.rows().filter(({ id }) => ids.includes(id))).toEqual([]);
  });
});

describe('ShowSharedOpportunity', () => {
  it('has its version as ETag, and is not found outside the scope that was sent', async () => {
    const row = desk.rows().find(({ createdBy }) => createdBy === m(6))!;
    const shown = await desk.get(at(`/${row.id}`, `?account_manager_ids=${m(6)}`));
    expect([shown.status, shown.headers.get('etag')]).toEqual([200, `"${row.version}"`]);
    const other = await desk.get(at(`/${row.id}`, `?account_manager_ids=${m(14)}`));
    expect([other.status, other.json!['error_code']]).toEqual([404, 'CON.0404']);
  });

  it('names who saved it and who manages the customer’s account now', async () => {
    const { organization } = desk.sandbox.world;
    const row = desk.rows().find(({ createdBy, customer }) => createdBy === m(6) && customer.accountId !== undefined)!;
    organization.assignments.close(row.customer.accountId!, desk.sandbox.world.now.getTime());
    const open = { subjectType: 'CUSTOMER', subjectId: row.customer.accountId!, managerId: m(9) } as const;
    organization.assignments.open({
      ...open,
      from: desk.sandbox.world.now.getTime(),
      assignedBy: undefined,
      source: 'MANUAL',
    });
    expect((await desk.get(at(`/${row.id}`))).json!['account_manager_ids']).toEqual([m(6), m(9)]);
  });
});

describe('progress', () => {
  it('is listed the latest first, with who wrote it (R-110)', async () => {
    const row = desk.inState('VERIFIED');
    await desk.step({ row, action: 'progress', body: { text: '一' } });
    await desk.huawei('ADD_PROGRESS', { id: row.id, text: '二' });
    const { json } = await desk.get(at(`/${row.id}/progress`));
    expect(json).toMatchObject({
      progress: [
        { author: 'HUAWEI', text: '二' },
        { author: 'PARTNER', text: '一' },
      ],
    });
  });
});

describe('the program', () => {
  it('has to be joined before anything is shared (R-101)', async () => {
    const outside = await as(desk.sandbox.origin, RESELLER_OUTSIDE);
    const answer = await desk.create(WHOLE, outside);
    expect([answer.status, answer.json!['error_code'], answer.json!['details']]).toEqual([
      422,
      'CON.0422',
      [{ blocker: 'PROGRAM_REQUIRED' }],
    ]);
  });

  it('is listed with its state, level and certificate (R-241)', async () => {
    const { json } = await desk.get('/v1/program-memberships?status=JOINED');
    expect(json).toMatchObject({
      total_count: 2,
      program_memberships: [
        { program: 'DISTRIBUTION', tier: '总经销商', status: 'JOINED' },
        { program: 'PCE', status: 'JOINED', certificate_url: expect.any(String) as unknown },
      ],
    });
    expect((await desk.get('/v1/program-memberships?program=SERVICE')).json).toMatchObject({
      program_memberships: [{ status: 'APPLIED' }],
    });
  });
});
