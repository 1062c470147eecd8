import fc from 'fast-check';
import type { Organization } from '../../src/sandbox/world/organization.js';
import { ask, b, c, m, NOW, organizationOf, refusalOf, RESELLER, type Question } from './console-support.js';

let organization: Organization;
beforeEach(() => {
  organization = organizationOf(60);
});

interface Row {
  readonly id: string;
  readonly subject_id: string;
  readonly account_manager_id: string;
  readonly from: string;
  readonly to?: string;
  readonly source: string;
}
interface Page {
  readonly total_count: number;
  readonly assignments: Row[];
  readonly next_after?: string;
}
const page = (query: Question['query'] = {}, rest: Question = {}): Page =>
  ask(organization, 'ListAssignments', { query, ...rest }).body as Page;
const batch = (operationId: string, body: Question['body']): { id: string; ok: boolean; error_code?: string }[] =>
  (ask(organization, operationId, { body: { subject_type: 'CUSTOMER', ...body } }).body as { results: [] }).results;
const assign = (ids: string[], serial: number, replace = false): ReturnType<typeof batch> =>
  batch('BatchAssignCustomers', { ids, account_manager_id: m(serial), replace });
const reclaim = (ids: string[]): ReturnType<typeof batch> => batch('BatchReclaimAssignments', { ids });

describe('BatchAssignCustomers', () => {
  it('leaves a held customer with its holder and names him (R-064)', () => {
    const answer = ask(organization, 'BatchAssignCustomers', {
      body: { subject_type: 'CUSTOMER', ids: [c(1)], account_manager_id: m(8) },
    });
    expect(answer.body).toMatchObject({
      results: [{ id: c(1), ok: false, error_code: 'CON.0411', account_manager_id: m(6) }],
    });
    expect(organization.managerOf(c(1))?.id).toBe(m(6));
  });

  it('replaces the holder when asked, ending one period where the next begins (R-064)', () => {
    assign([c(1)], 8, true);
    const [now, before] = page({ subject_ids: [c(1)] }).assignments.sort((x, y) => (x.id < y.id ? 1 : -1));
    expect(now).toMatchObject({ account_manager_id: m(8), from: NOW.toISOString(), source: 'TRANSFER' });
    expect(before).toMatchObject({ account_manager_id: m(6), to: NOW.toISOString() });
    expect(organization.assignments.heldBy(m(6), 'CUSTOMER').has(c(1))).toBe(false);
    expect(organization.assignments.heldBy(m(8), 'CUSTOMER').has(c(1))).toBe(true);
  });

  it('changes nothing when the holder stays the same', () => {
    const before = page({ subject_ids: [c(1)] });
    expect(assign([c(1)], 6, true)).toEqual([{ id: c(1), ok: true }]);
    expect(page({ subject_ids: [c(1)] })).toEqual(before);
  });

  it('answers per item, in the order asked, and does the rest (R-067)', () => {
    reclaim([c(1)]);
    const ids = ['nobody', c(1), c(10), b(1)];
    expect(assign(ids, 8).map(({ id, ok, error_code }) => [id, ok, error_code])).toEqual([
      ['nobody', false, 'CON.0404'],
      [c(1), true, undefined],
      // A customer of a reseller, and a reseller taken for a customer.
      [c(10), false, 'CON.0404'],
      [b(1), false, 'CON.0404'],
    ]);
  });

  it('takes resellers as subjects (R-074)', () => {
    const body = { subject_type: 'INDIRECT_PARTNER', ids: [b(1), b(2), c(1)], account_manager_id: m(9) };
    expect(batch('BatchAssignCustomers', body)).toMatchObject([
      { id: b(1), ok: true },
      { id: b(2), ok: false, error_code: 'CON.0411' },
      { id: c(1), ok: false, error_code: 'CON.0404' },
    ]);
    expect(page({ subject_type: 'INDIRECT_PARTNER', open: true }).total_count).toBe(2);
  });

  it.each([
    ['a member without customers', m(2)],
    ['a member of a reseller', m(102)],
    ['nobody', 'nobody'],
  ])('refuses %s as holder', (_who, account_manager_id) => {
    const body = { subject_type: 'CUSTOMER', ids: [c(1)], account_manager_id };
    expect(refusalOf(organization, 'BatchAssignCustomers', { body }).details).toEqual([
      { field: 'account_manager_id' },
    ]);
  });

  it('refuses a disabled holder', () => {
    organization.members.get(m(8))!.status = 'DISABLED';
    const body = { subject_type: 'CUSTOMER', ids: [c(1)], account_manager_id: m(8) };
    expect(refusalOf(organization, 'BatchAssignCustomers', { body }).code).toBe('CON.0100');
  });

  it('works on a reseller’s organization for its distributor (R-012)', () => {
    const question = {
      query: { indirect_partner_id: b(1) },
      body: { subject_type: 'CUSTOMER', ids: [c(10), c(1)], account_manager_id: m(103), replace: true },
    };
    expect(ask(organization, 'BatchAssignCustomers', question).body).toMatchObject({
      results: [{ ok: true }, { ok: false, error_code: 'CON.0404' }],
    });
    expect(organization.managerOf(c(10))?.id).toBe(m(103));
  });
});

describe('BatchReclaimAssignments', () => {
  it('ends the open period now, and says so of one that is not open (R-067)', () => {
    expect(reclaim([c(1)])).toEqual([{ id: c(1), ok: true }]);
    expect(organization.managerOf(c(1))).toBeUndefined();
    expect(reclaim([c(1)])).toMatchObject([{ id: c(1), ok: false, error_code: 'CON.0409' }]);
  });
});

describe('ListAssignments', () => {
  const everyRow = (): Row[] => {
    const rows: Row[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const next: Page = page({ limit: 7, after });
      rows.push(...next.assignments);
      after = next.next_after;
    }
    return rows;
  };

  it('walks the whole list by next_after, each row once, latest start first', () => {
    const rows = everyRow();
    expect(rows).toHaveLength(page().total_count);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.map(({ from }) => from)).toEqual(
      rows
        .map(({ from }) => from)
        .sort()
        .reverse(),
    );
  });

  it('orders rows of one instant by id', () => {
    assign([c(2)], 8, true);
    assign([c(1)], 8, true);
    const { assignments } = page({ subject_ids: [c(1), c(2)], open: true });
    expect(assignments.map((row) => row.subject_id)).toEqual([c(2), c(1)]);
  });

  it('shows each organization its own rows', () => {
    const own = page({}, { caller: RESELLER });
    expect(own.total_count).toBeGreaterThan(0);
    expect(own.assignments.every((row) => [m(102), m(103)].includes(row.account_manager_id))).toBe(true);
    expect(everyRow().some((row) => [m(102), m(103)].includes(row.account_manager_id))).toBe(false);
  });

  it('filters by subject, manager and state', () => {
    expect(page({ subject_ids: [c(1)], open: true }).assignments).toMatchObject([{ account_manager_id: m(6) }]);
    const ofTwo = page({ account_manager_ids: [m(6), m(7)], open: true, limit: 100 });
    expect([...new Set(ofTwo.assignments.map((row) => row.account_manager_id))].sort()).toEqual([m(6), m(7)]);
    expect(ofTwo.assignments.every(({ to }) => to === undefined)).toBe(true);
    const former = page({ open: false, limit: 100 }).assignments;
    expect(former.length).toBeGreaterThan(0);
    expect(former.every(({ to }) => to !== undefined)).toBe(true);
  });

  it('finds the periods in force at a time (R-065)', () => {
    const at = '2025-06-01T00:00:00.000Z';
    const inForce = everyRow().filter(({ from, to }) => from <= at && (to === undefined || to > at));
    expect(page({ from: at, to: at }).total_count).toBe(inForce.length);
    expect(inForce.length).toBeGreaterThan(0);
  });

  it('refuses a manager who is no member instead of ignoring him', () => {
    for (const id of ['nobody', m(102)]) {
      const refusal = refusalOf(organization, 'ListAssignments', { query: { account_manager_ids: [m(6), id] } });
      expect([refusal.code, refusal.details]).toEqual(['CON.0100', [{ field: 'account_manager_ids' }]]);
    }
  });

  it('refuses an after of another list', () => {
    expect(refusalOf(organization, 'ListAssignments', { query: { after: 'bm9ib2R5' } }).code).toBe('CON.0100');
  });
});

describe('ListAccountManagers', () => {
  it('lists who can hold customers, with how many they hold', () => {
    const { account_managers } = ask(organization, 'ListAccountManagers').body as {
      account_managers: Record<string, unknown>[];
    };
    expect(account_managers.map(({ id }) => id).sort()).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14].map(m));
    expect(account_managers.find(({ id }) => id === m(7))).toMatchObject({
      indirect_partner_count: 1,
      customer_count: organization.assignments.heldBy(m(7), 'CUSTOMER').size,
      director_id: m(4),
    });
  });

  it('filters by director and ids', () => {
    expect(ask(organization, 'ListAccountManagers', { query: { director_id: m(5) } }).body).toMatchObject({
      total_count: 4,
    });
    expect(ask(organization, 'ListAccountManagers', { query: { ids: [m(6), m(4)] } }).body).toMatchObject({
      account_managers: [{ id: m(6) }],
      not_found_ids: [m(4)],
    });
  });
});

describe('after any sequence of assigning and reclaiming', () => {
  const step = fc.record({
    ids: fc.uniqueArray(fc.integer({ min: 1, max: 9 }).map(c), { minLength: 1, maxLength: 4 }),
    manager: fc.integer({ min: 6, max: 14 }),
    kind: fc.constantFrom('assign', 'replace', 'reclaim'),
    hours: fc.integer({ min: 0, max: 48 }),
  });

  it('a customer has at most one open assignment and its history never overlaps (R-064)', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        organization = organizationOf(9);
        let now = NOW;
        for (const { ids, manager, kind, hours } of steps) {
          now = new Date(now.getTime() + hours * 3_600_000);
          const operationId = kind === 'reclaim' ? 'BatchReclaimAssignments' : 'BatchAssignCustomers';
          const body = { subject_type: 'CUSTOMER', ids, account_manager_id: m(manager), replace: kind === 'replace' };
          ask(organization, operationId, { body }, now);
        }
        for (let serial = 1; serial <= 9; serial += 1) expectNoOverlap(c(serial));
      }),
      { numRuns: 60 },
    );
  });

  function expectNoOverlap(subjectId: string): void {
    const rows = page({ subject_ids: [subjectId], sort: 'from:asc', limit: 100 }).assignments;
    const open = rows.filter(({ to }) => to === undefined);
    expect(open.length).toBeLessThanOrEqual(1);
    rows.slice(1).forEach((row, index) => {
      expect(Date.parse(rows[index]!.to ?? '')).toBeLessThanOrEqual(Date.parse(row.from));
    });
    const holders = [...organization.members.keys()].filter((id) =>
      organization.assignments.heldBy(id, 'CUSTOMER').has(subjectId),
    );
    expect(holders).toEqual(open.map((row) => row.account_manager_id));
  }
});
