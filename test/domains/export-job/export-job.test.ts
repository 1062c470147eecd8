import { randomUUID } from 'node:crypto';
import { startGateway, type GraphqlError, type TestGateway } from '../../support/gateway.js';
import { memberIdOf } from '../../support/personas.js';
import { askConsole } from '../../sandbox/console-world-support.js';
import { c, NOW } from '../../sandbox/world-support.js';
import { team } from '../statistics/statistics-support.js';

const CLOSED = '2026-02';
const SUMMARY = { consumptionSummary: { cycle: CLOSED } };

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway({ sandbox: { customers: 60, seed: 4, now: NOW, signatureNow: () => new Date() } });
});
afterEach(() => gateway.close());

interface Job {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly rows: number | null;
  readonly url: string | null;
  readonly createdBy: { readonly memberId: string } | null;
}
interface Created {
  readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
  readonly exportJob: Job | null;
}
const FIELDS = 'id kind status rows url createdBy { memberId }';

async function create(persona: string, rows: object, idempotencyKey: string = randomUUID()): Promise<Created> {
  const { data, errors } = await gateway.ask<{ createExport: Created }>(
    persona,
    `mutation ($input: CreateExportInput!) { createExport(input: $input) { userErrors { code field } exportJob { ${FIELDS} } } }`,
    { input: { ...rows, idempotencyKey } },
  );
  expect(errors).toBeUndefined();
  return data.createExport;
}
async function job(persona: string, id: string): Promise<{ job: Job | null; error: GraphqlError | undefined }> {
  const { data, errors } = await gateway.ask<{ exportJob: Job | null }>(
    persona,
    `{ exportJob(id: "${id}") { ${FIELDS} } }`,
  );
  return { job: data.exportJob, error: errors?.[0] };
}
const UNDER_WAY = ['CREATED', 'RUNNING', undefined];

/** Answers are kept for two seconds, and the sandbox takes a step with each look. */
async function completed(persona: string, id: string): Promise<Job> {
  let found = (await job(persona, id)).job;
  while (UNDER_WAY.includes(found?.status)) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    found = (await job(persona, id)).job;
  }
  return found!;
}
const linesOf = async (url: string): Promise<readonly string[]> =>
  (await (await fetch(url)).text()).trimEnd().split('\r\n');

describe('an export', () => {
  it('is created, runs, and can be downloaded by its creator alone, masked (R-040, R-042)', async () => {
    const { userErrors, exportJob } = await create('account-manager', SUMMARY);
    expect(userErrors).toEqual([]);
    expect(exportJob).toMatchObject({ kind: 'CONSUMPTION_SUMMARY', status: 'RUNNING', url: null });
    const done = await completed('account-manager', exportJob!.id);
    expect(done.status).toBe('COMPLETED');
    const query = { cycle: CLOSED, account_manager_ids: team(6), windows: true, limit: 100 };
    const { summaries } = askConsole(gateway.sandbox.world, 'ListConsumptionSummary', { query });
    const [, ...lines] = await linesOf(done.url!);
    expect(lines.map((line) => line.split(',')[0]).sort()).toEqual(summaries.map((row) => row.customer_id).sort());
    expect(done.rows).toBe(summaries.length);
    const names = summaries.flatMap(({ customer_name: name }) => name ?? []);
    expect(names.filter((name) => lines.join().includes(name))).toEqual([]);
    expect(done.createdBy).toEqual({ memberId: memberIdOf('account-manager') });

    const administrators = await job('administrator', done.id);
    expect(administrators.job).toMatchObject({ status: 'COMPLETED', url: null });
    for (const persona of ['director', 'finance', 'account-manager-2', 'reseller']) {
      expect([persona, (await job(persona, done.id)).error?.extensions.code]).toEqual([persona, 'NOT_FOUND']);
    }
  }, 30_000);

  it('of the customer list is refused to all but administrators, before any call (R-041)', async () => {
    for (const persona of ['finance', 'director', 'account-manager', 'operator', 'customer']) {
      const { userErrors, exportJob } = await create(persona, { customers: {} });
      expect([persona, userErrors[0]?.code, exportJob]).toEqual([persona, 'FORBIDDEN', null]);
    }
    expect(await gateway.calls()).not.toHaveProperty('CreateCustomerExport');
    const { exportJob } = await create('administrator', { customers: { customerIds: [c(1), `Customer:${c(2)}`] } });
    expect(await completed('administrator', exportJob!.id)).toMatchObject({ rows: 2 });
  }, 30_000);

  it('of rows that one may not read is refused before any call (R-170)', async () => {
    const { userErrors } = await create('account-manager', { partnerBillLines: { cycle: CLOSED } });
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await gateway.calls()).not.toHaveProperty('CreatePartnerBillLineExport');
    expect((await create('finance', { partnerBillLines: { cycle: CLOSED } })).exportJob?.kind).toBe(
      'PARTNER_BILL_LINES',
    );
  });

  it.each([
    ['account-manager', { opportunities: {} }, 'ListOpportunities', { ownership: 'OWN', account_manager_ids: team(6) }],
    [
      'director',
      { opportunities: { filter: { status: 'OPEN' } } },
      'ListOpportunities',
      {
        ...{ ownership: 'OWN', status: 'OPEN', account_manager_ids: team(6, 7, 8, 9) },
      },
    ],
    [
      'account-manager',
      { incentiveDetails: {} },
      'ListIncentiveDetails',
      {
        ...{ account_manager_ids: team(6), windows: true },
      },
    ],
    ['finance', { incentiveDetails: { filter: { status: 'ISSUED' } } }, 'ListIncentiveDetails', { status: 'ISSUED' }],
  ] as const)(
    'by the %s of %j has exactly the rows in his sight, names hidden (R-040, R-088, R-177)',
    async (persona, rows, operation, query) => {
      const { userErrors, exportJob } = await create(persona, rows);
      expect(userErrors).toEqual([]);
      const done = await completed(persona, exportJob!.id);
      const { total_count: count } = askConsole(gateway.sandbox.world, operation, { query });
      expect([done.status, done.rows]).toEqual(['COMPLETED', count]);
      expect(count).toBeGreaterThan(0);
      const text = (await linesOf(done.url!)).join();
      const people = gateway.sandbox.world.customers.all.flatMap(({ name, accountName }) => [name, accountName]);
      expect(people.filter((name) => name !== undefined && text.includes(name))).toEqual([]);
    },
    30_000,
  );

  it('of opportunities and of incentives is refused to who may not read them, before any call (R-040)', async () => {
    for (const persona of ['operator', 'sa-specialist', 'customer', 'project-specialist']) {
      for (const rows of [{ opportunities: {} }, { incentiveDetails: {} }]) {
        const { userErrors } = await create(persona, rows);
        expect([persona, userErrors[0]?.code]).toEqual([persona, 'FORBIDDEN']);
      }
    }
    expect((await create('finance', { opportunities: {} })).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const calls = await gateway.calls();
    for (const name of ['CreateOpportunityExport', 'CreateIncentiveDetailExport'])
      expect(calls).not.toHaveProperty(name);
  });

  it('asks for no manager out of sight, and names the filter at fault by its path', async () => {
    const others = { opportunities: { filter: { accountManagerId: team(10)[0] } } };
    expect((await create('account-manager', others)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const wrong = { incentiveDetails: { filter: { accountManagerIds: ['Customer:c1'] } } };
    expect((await create('administrator', wrong)).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', field: 'input.incentiveDetails.filter.accountManagerIds.0' },
    ]);
  });

  it('is of exactly one kind of rows', async () => {
    for (const rows of [{}, { ...SUMMARY, customers: {} }]) {
      expect((await create('administrator', rows)).userErrors).toMatchObject([
        { code: 'BAD_USER_INPUT', field: 'input' },
      ]);
    }
    const late = { performance: { from: CLOSED, to: '2026-01' } };
    expect((await create('administrator', late)).userErrors).toMatchObject([{ field: 'input.performance.to' }]);
    expect(await gateway.calls()).toEqual({});
  });

  it('is begun once for one key, and the key is good for nothing else', async () => {
    const key = randomUUID();
    const first = await create('finance', SUMMARY, key);
    const again = await create('finance', SUMMARY, key);
    expect(again.exportJob?.id).toBe(first.exportJob?.id);
    expect((await gateway.calls())['CreateConsumptionSummaryExport']).toBe(1);
    const other = await create('finance', { performance: { from: CLOSED, to: CLOSED } }, key);
    expect(other.userErrors).toEqual([]);
    const changed = await create('finance', { consumptionSummary: { cycle: '2026-01' } }, key);
    expect(changed.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('says so when the upstream refuses it', async () => {
    await gateway.fault({ operation: 'CreatePerformanceExport', status: 403, errorCode: 'CON.0151' });
    const { userErrors, exportJob } = await create('finance', { performance: { from: CLOSED, to: CLOSED } });
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(exportJob).toBeNull();
  });
});

describe('the history of exports', () => {
  const history = async (persona: string, args = '') => {
    const { data, errors } = await gateway.ask<{ exportJobs: { totalCount: number; nodes: Job[] } | null }>(
      persona,
      `{ exportJobs${args} { totalCount nodes { ${FIELDS} } } }`,
    );
    return errors?.[0]?.extensions.code ?? data.exportJobs;
  };

  it('shows to each his own, and to administrators those of the organization (R-042)', async () => {
    const creators = async (persona: string, args?: string) => {
      const found = await history(persona, args);
      return typeof found === 'string' ? found : found?.nodes.map(({ createdBy }) => createdBy?.memberId);
    };
    expect(await creators('account-manager')).toEqual(team(6));
    expect(await creators('director')).toEqual(team(4));
    expect(await creators('administrator')).toEqual(team(1, 2, 4, 6));
    expect(await creators('reseller')).toEqual(team(101, 102));
    expect(await creators('account-manager-2')).toEqual([]);
    expect(await creators('administrator', `(filter: { createdById: "${team(2)[0]!}" })`)).toEqual(team(2));
    expect(await creators('director', `(filter: { createdById: "${team(2)[0]!}" })`)).toEqual([]);
    expect(await creators('administrator', '(filter: { kind: PERFORMANCE, status: EXPIRED })')).toEqual(team(6));
    for (const persona of ['customer', 'sa-specialist', 'operator']) expect(await creators(persona)).toBe('FORBIDDEN');
  });

  it('costs one call and the scope, and shows a new export at once', async () => {
    await create('account-manager-2', { performance: { from: CLOSED, to: CLOSED } });
    await gateway.forgetCalls();
    expect(await history('account-manager-2')).toMatchObject({ totalCount: 1, nodes: [{ kind: 'PERFORMANCE' }] });
    const { ShowMemberEffectiveScope: _scope, ListMembers: _members, ...calls } = await gateway.calls();
    expect(calls).toEqual({ ListExportJobs: 1 });
  });

  it('is found again by id as far as it is in sight', async () => {
    const found = await history('account-manager');
    const { id } = (found as { nodes: Job[] }).nodes[0]!;
    const node = async (persona: string) =>
      gateway.ask<{ node: object | null }>(persona, `{ node(id: "${id}") { id } }`);
    expect((await node('account-manager')).data.node).toEqual({ id });
    expect((await node('director')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
