import fc from 'fast-check';
import { mask } from '../../src/kernel/mask.js';
import type { Caller } from '../../src/sandbox/operation.js';
import { expiryOf } from '../../src/sandbox/world/export-jobs.js';
import { masked } from '../../src/sandbox/world/masked.js';
import type { World } from '../../src/sandbox/world/world.js';
import type { components } from '../../src/upstream/contract/console.js';
import type { OperationId } from '../../src/upstream/contract/operations.js';
import { askConsole, consoleRefusal, m, type ConsoleQuestion } from './console-world-support.js';
import { b, c, NOW, PARTNER, worldOf } from './world-support.js';

const CYCLE = '2026-02';
const HOUR = 3_600_000;

let world: World;
beforeEach(() => {
  world = worldOf({ customers: 60 });
});

type Job = components['schemas']['ExportJob'];
type Create = Extract<OperationId, `Create${string}Export`>;
const create = (operation: Create, question: ConsoleQuestion = {}): Job => askConsole(world, operation, question);
const show = (id: string, requested_by: string): Job =>
  askConsole(world, 'ShowExportJob', { path: { id }, query: { requested_by } });
const finished = (id: string, requestedBy: string): Job => {
  show(id, requestedBy);
  return show(id, requestedBy);
};
const fileOf = (job: Job): string[] =>
  world.exportJobs.fileOf(job.url!.split('/').at(-1)!, NOW.getTime())!.split('\r\n');

describe('an export', () => {
  it('is created, runs and is completed, and then it can be downloaded (R-042)', () => {
    const job = create('CreateConsumptionSummaryExport', { query: { cycle: CYCLE }, as: m(2) });
    expect(job).toMatchObject({ status: 'CREATED', created_by: m(2) });
    expect(job.filters).toContainEqual({ name: 'cycle', value: CYCLE });
    expect(show(job.id, m(2)).status).toBe('RUNNING');
    const done = show(job.id, m(2));
    const rows = askConsole(world, 'ListConsumptionSummary', { query: { cycle: CYCLE, limit: 100 } }).summaries;
    expect(done).toMatchObject({ status: 'COMPLETED', rows: rows.length });
    const [head, ...lines] = fileOf(done);
    expect(head).toContain('customer_id,customer_name,account_name');
    const ids = lines.slice(0, -1).map((line) => line.split(',')[0]);
    expect(new Set(ids)).toEqual(new Set(rows.map((row) => row.customer_id)));
  });

  it('gives its address to nobody but its creator (R-042)', () => {
    const { id } = create('CreatePerformanceExport', { query: { cycle_from: CYCLE, cycle_to: CYCLE }, as: m(6) });
    finished(id, m(6));
    expect(show(id, m(1))).not.toHaveProperty('url');
    expect(show(id, 'master-account')).not.toHaveProperty('url');
    expect(show(id, m(6)).url).toMatch(/^http:\/\/sandbox.test\/export-files\/[0-9a-f]{32}$/);
    const { export_jobs: listed } = askConsole(world, 'ListExportJobs', { query: { ids: [id] } });
    expect(listed).toMatchObject([{ id, status: 'COMPLETED' }]);
    expect(listed[0]).not.toHaveProperty('url');
  });

  it('expires an hour after it was completed, and its file goes (R-042)', () => {
    const { id } = create('CreateCustomerExport');
    const { url } = finished(id, 'master-account');
    const job = world.exportJobs.of(PARTNER.accountId).find((one) => one.id === id)!;
    const token = url!.split('/').at(-1)!;
    expect(expiryOf(job)).toBe(NOW.getTime() + HOUR);
    expect(world.exportJobs.look(job, NOW.getTime() + HOUR - 1)).toBe(false);
    expect(world.exportJobs.fileOf(token, NOW.getTime() + HOUR - 1)).toContain(c(1));
    expect(world.exportJobs.fileOf(token, NOW.getTime() + HOUR)).toBeUndefined();
    expect(world.exportJobs.look(job, NOW.getTime() + HOUR)).toBe(true);
    expect(job.status).toBe('EXPIRED');
    expect(world.exportJobs.look(job, NOW.getTime() + 2 * HOUR)).toBe(false);
  });

  it('hides names, mobile numbers and emails whoever asks (R-040)', () => {
    const lines = fileOf(finished(create('CreateCustomerExport').id, 'master-account')).join('\n');
    const own = world.customers.ofOwner(PARTNER.accountId);
    const texts = own.flatMap(({ name, accountName, mobile, email }) => [name, accountName, mobile, email]);
    expect(texts.filter((text) => text !== undefined && lines.includes(text))).toEqual([]);
    expect(lines.split('\n')).toHaveLength(own.length + 2);
  });

  it('hides them as the gateway does on the screen (R-038, R-040)', () => {
    fc.assert(
      fc.property(fc.constantFrom('NAME', 'MOBILE', 'EMAIL'), fc.string({ minLength: 1 }), (kind, text) => {
        expect(masked(kind, text)).toBe(mask(kind, text));
      }),
    );
    expect(masked('EMAIL', 'someone@example.com')).toBe(mask('EMAIL', 'someone@example.com'));
  });

  it('of the customer list is for administrators alone, whatever items a role holds (R-041)', () => {
    const { organization } = world;
    expect(create('CreateCustomerExport', { as: m(1) }).status).toBe('CREATED');
    for (const serial of [2, 3, 4, 6, 14, 15]) {
      expect([serial, consoleRefusal(world, 'CreateCustomerExport', { as: m(serial) })]).toEqual([serial, 'CON.0151']);
    }
    const desk = organization.customRoles.get(PARTNER.accountId)![0]!;
    desk.permissionCodes = [...desk.permissionCodes, 'CONSOLE_CUSTOMER_EXPORT'];
    expect(consoleRefusal(world, 'CreateCustomerExport', { as: m(15) })).toBe('CON.0151');
  });

  it('of rows needs the permission to read them', () => {
    const path = { cycle: CYCLE };
    expect(create('CreatePartnerBillLineExport', { path, as: m(2) }).status).toBe('CREATED');
    expect(consoleRefusal(world, 'CreatePartnerBillLineExport', { path, as: m(6) })).toBe('CON.0151');
  });

  it('fails when its creator may read the rows no more', () => {
    const { id } = create('CreatePartnerBillLineExport', { path: { cycle: CYCLE }, as: m(2) });
    world.organization.members.get(m(2))!.roleCodes = ['SA_SPECIALIST'];
    expect(finished(id, m(2))).toMatchObject({ status: 'FAILED', failure: 'CON.0151' });
  });

  it('has the rows of the scope it was asked in, and no more (R-065)', () => {
    const query = { cycle: CYCLE, account_manager_ids: [m(6)], windows: true };
    const done = finished(create('CreateConsumptionSummaryExport', { query, as: m(6) }).id, m(6));
    const rows = askConsole(world, 'ListConsumptionSummary', { query: { ...query, limit: 100 } });
    expect(done.rows).toBe(rows.total_count);
    expect(done.filters.map(({ name }) => name)).not.toContain('account_manager_ids');
  });

  it('of opportunities has those of the scope and filter, with names hidden (R-040, R-088)', () => {
    const query = { account_manager_ids: [m(6)], status: 'OPEN' };
    const done = finished(create('CreateOpportunityExport', { query, as: m(6) }).id, m(6));
    const own = world.opportunities
      .ofOwner(PARTNER.accountId)
      .filter(({ accountManagerId, stage }) => accountManagerId === m(6) && !['WON', 'LOST'].includes(stage));
    expect([done.kind, done.rows]).toEqual(['OPPORTUNITIES', own.length]);
    const [, ...lines] = fileOf(done);
    expect(new Set(lines.map((line) => line.split(',')[0]))).toEqual(new Set([...own.map(({ id }) => id), '']));
    const texts = own.flatMap(({ customerName, accountName }) => [customerName, accountName ?? customerName]);
    expect(texts.filter((text) => lines.join().includes(text))).toEqual([]);
    expect(consoleRefusal(world, 'CreateOpportunityExport', { as: m(15) })).toBe('CON.0151');
  });

  it('of incentive details tells a former account manager nothing of the customer (R-040, Q-3)', () => {
    const query = { account_manager_ids: [m(6)], windows: true };
    const held = new Set(world.organization.assignments.heldBy(m(6), 'CUSTOMER'));
    const rows = askConsole(world, 'ListIncentiveDetails', { query: { ...query, limit: 100 } }).incentive_details;
    const former = rows.filter(({ customer_id }) => !held.has(customer_id));
    const [lost] = former.length > 0 ? former : rows;
    world.organization.assignments.close(lost!.customer_id, NOW.getTime() - 1000);
    const gone = rows.filter(({ customer_id: id }) => id === lost!.customer_id || !held.has(id));
    const done = finished(create('CreateIncentiveDetailExport', { query, as: m(6) }).id, m(6));
    expect(done).toMatchObject({ kind: 'INCENTIVE_DETAILS', rows: rows.length });
    const [head, ...lines] = fileOf(done);
    const customerAt = head!.replace('\uFEFF', '').split(',').indexOf('customer_id');
    const idsOf = new Map(lines.map((line) => [line.split(',')[0], line.split(',')[customerAt]]));
    for (const { id, customer_id } of rows) {
      expect([id, idsOf.get(id)]).toEqual([id, gone.some((row) => row.id === id) ? '' : customer_id]);
    }
    const texts = rows.flatMap(({ customer_name: name, account_manager_name: manager }) => [name, manager]);
    expect(texts.filter((text) => text !== undefined && lines.join().includes(text))).toEqual([]);
    const byName = { ...query, account_name: lost!.account_name };
    expect(finished(create('CreateIncentiveDetailExport', { query: byName, as: m(6) }).id, m(6)).rows).toBe(0);
  });

  it('is written to the trail and told to the change feed', () => {
    const { id } = create('CreateCustomerExport', { as: m(1) });
    const [event] = world.organization.auditEvents.slice(-1);
    expect(event).toMatchObject({ action: 'EXPORT', actorId: m(1), entity: 'CUSTOMERS', ids: [id] });
    show(id, m(1));
    const events = world.changes.since(0)!.filter((change) => change.id === id);
    expect(events.map(({ kind, version }) => [kind, version])).toEqual([
      ['CREATED', 1],
      ['UPDATED', 2],
    ]);
  });
});

describe('the history of exports', () => {
  const jobs = (query: ConsoleQuestion['query'] = {}, caller: Caller = PARTNER): readonly Job[] =>
    askConsole(world, 'ListExportJobs', { query, caller }).export_jobs;

  it('is that of the organization, newest first, and narrows by creator, kind and state (R-042)', () => {
    expect(jobs().map(({ created_by }) => created_by)).toEqual([m(1), m(2), m(4), m(6)]);
    expect(jobs({ created_by: m(4) })).toMatchObject([{ kind: 'CONSUMPTION_SUMMARY', status: 'EXPIRED', rows: 96 }]);
    expect(jobs({ kind: 'PERFORMANCE' })).toMatchObject([{ created_by: m(6) }]);
    expect(jobs({ status: 'COMPLETED' })).toEqual([]);
    const reseller = { kind: 'INDIRECT_PARTNER', accountId: b(1) } as const;
    expect(jobs({ status: 'FAILED' }, reseller)).toMatchObject([{ created_by: m(102), failure: 'CON.0999' }]);
  });

  it('has no job of another organization', () => {
    const caller = { kind: 'INDIRECT_PARTNER', accountId: b(1) } as const;
    const path = { id: jobs()[0]!.id };
    expect(consoleRefusal(world, 'ShowExportJob', { path, caller, query: { requested_by: m(101) } })).toBe('CON.0404');
  });
});

describe('announcements and documents', () => {
  const titles = (query: ConsoleQuestion['query'] = {}, caller: Caller = PARTNER) =>
    askConsole(world, 'ListAnnouncements', { query: { limit: 100, ...query }, caller }).announcements;

  it('are told to those they are meant for, newest first', () => {
    const audiences = (caller: Caller = PARTNER) =>
      [...new Set(titles({}, caller).map(({ audience }) => audience))].sort();
    expect(audiences()).toEqual(['ALL', 'PARTNER']);
    expect(audiences({ kind: 'INDIRECT_PARTNER', accountId: b(1) })).toEqual(['ALL', 'RESELLER']);
    const times = titles().map(({ published_at }) => published_at);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('are narrowed by words, time, category and id', () => {
    expect(titles({ title: '激励' }).every(({ title }) => title.includes('激励'))).toBe(true);
    const [newest] = titles();
    expect(titles({ published_from: newest!.published_at })).toEqual([newest]);
    expect(titles({ ids: [newest!.id] })).toEqual([newest]);
    const documents = askConsole(world, 'ListDocuments', { query: { category: 'GUIDE' } }).documents;
    expect(documents).toHaveLength(3);
    expect(askConsole(world, 'ListDocuments', { query: { name: '模板' } }).total_count).toBe(2);
  });
});
