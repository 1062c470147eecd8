import fc from 'fast-check';
import { type Assignment, assignmentId } from '../../../src/sandbox/world/organization-assignments.js';
import { entityId } from '../../../src/sandbox/world/organization-id.js';
import type { Row } from '../../support/changes.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { memberIdOf, personaNamed } from '../../support/personas.js';

const m = (serial: number): string => entityId('m', serial);
const b = (serial: number): string => entityId('b', serial);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 120 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const organization = () => gateway.sandbox.world.organization;
const rowsOf = (ownerId: string): readonly Assignment[] =>
  organization().assignments.rows.filter(({ subjectId }) => organization().ownerOf(subjectId) === ownerId);
const partners = () => rowsOf(gateway.sandbox.world.partnerId);
const heldBy = (persona: string) => () => partners().filter(({ managerId }) => managerId === memberIdOf(persona));
const heldUnder = (persona: string) => () =>
  partners().filter(({ managerId }) => organization().members.get(managerId)?.directorId === memberIdOf(persona));
const resellers = () => rowsOf(personaNamed('reseller').indirectPartnerId ?? '');
const nobodys = () => [];

/** Who knows which periods, from the sandbox's own records. */
const SIGHT: Readonly<Record<string, () => readonly Assignment[]>> = {
  administrator: partners,
  distributor: partners,
  director: heldUnder('director'),
  'director-2': heldUnder('director-2'),
  'account-manager': heldBy('account-manager'),
  'account-manager-2': heldBy('account-manager-2'),
  salesperson: heldBy('salesperson'),
  finance: nobodys,
  operator: nobodys,
  reseller: resellers,
  'reseller-account-manager': () =>
    resellers().filter(({ managerId }) => managerId === memberIdOf('reseller-account-manager')),
  customer: nobodys,
};

const idsOf = (rows: readonly Assignment[]): string[] => rows.map(assignmentId).sort();
const QUERY = `query ($filter: CustomerAssignmentFilter, $direction: SortDirection! = DESC, $first: Int = 1000) {
  assignments(filter: $filter, direction: $direction, first: $first) { totalCount nodes { assignmentId from } } }`;
async function list(persona: string, filter: object = {}, page: object = {}) {
  const { data, errors } = await gateway.ask<{
    assignments: { totalCount: number; nodes: { assignmentId: string; from: string }[] };
  }>(persona, QUERY, { filter, ...page });
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data.assignments;
  return { totalCount, nodes, ids: nodes.map((node) => node.assignmentId).sort() };
}

describe('assignments', () => {
  it.each(Object.keys(SIGHT))(
    'are, for %s, exactly the periods he may know, in the list and its total (R-065, R-068)',
    async (persona) => {
      const expected = SIGHT[persona]!();
      const { totalCount, ids } = await list(persona);
      expect(ids).toEqual(idsOf(expected));
      expect(totalCount).toBe(expected.length);
    },
  );

  it('are not for who has no item of customers, members or assignments', async () => {
    const { errors } = await gateway.ask('sa-specialist', QUERY);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await gateway.calls())['ListAssignments']).toBeUndefined();
  });

  it('are, whatever the filter, those of the records within sight (R-068)', async () => {
    const at = gateway.sandbox.world.now.getTime() - 300 * 86_400_000;
    const time = new Date(at).toISOString();
    const [held] = heldBy('account-manager')();
    const tests: readonly (readonly [object, (row: Assignment) => boolean])[] = [
      [{ open: true }, ({ to }) => to === undefined],
      [{ open: false }, ({ to }) => to !== undefined],
      [{ subject: 'INDIRECT_PARTNER' }, ({ subjectType }) => subjectType === 'INDIRECT_PARTNER'],
      [{ customerIds: [`Customer:${held!.subjectId}`] }, ({ subjectId }) => subjectId === held!.subjectId],
      [{ indirectPartnerIds: [b(2)] }, ({ subjectId }) => subjectId === b(2)],
      [{ accountManagerIds: [m(6), m(10), 'nobody'] }, ({ managerId }) => [m(6), m(10)].includes(managerId)],
      [{ from: time }, ({ to }) => to === undefined || to > at],
      [{ to: time }, ({ from }) => from <= at],
      [{ customerIds: [], accountManagerIds: [], subject: null }, () => true],
      [{ subject: 'CUSTOMER', indirectPartnerIds: [b(2)] }, () => false],
      [{ customerIds: [`Customer:${held!.subjectId}@${b(1)}`] }, () => false],
    ];
    const personas = fc.constantFrom('administrator', 'director', 'account-manager', 'finance');
    await fc.assert(
      fc.asyncProperty(personas, fc.constantFrom(...tests), async (persona, [filter, test]) => {
        expect((await list(persona, filter)).ids).toEqual(idsOf(SIGHT[persona]!().filter(test)));
      }),
      { numRuns: 60 },
    );
  });

  it('of managers out of sight or unknown are none, not an error', async () => {
    expect((await list('director', { accountManagerIds: [m(10)] })).totalCount).toBe(0);
    expect((await list('account-manager', { accountManagerIds: [m(7)] })).totalCount).toBe(0);
    expect((await list('administrator', { accountManagerIds: ['nobody'] })).totalCount).toBe(0);
  });

  it('come with the latest start first, or the earliest', async () => {
    const latest = (await list('administrator', {}, { first: 10 })).nodes.map(({ from }) => from);
    expect(latest).toEqual(latest.toSorted().reverse());
    const earliest = (await list('administrator', {}, { first: 10, direction: 'ASC' })).nodes.map(({ from }) => from);
    expect(earliest).toEqual(earliest.toSorted());
    expect(earliest[0]! < latest[0]!).toBe(true);
  });

  it('cannot be asked for customers and resellers at once', async () => {
    const { errors } = await gateway.ask('administrator', QUERY, {
      filter: { customerIds: ['c1'], indirectPartnerIds: ['b1'] },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.indirectPartnerIds' });
  });

  it('name the manager, who assigned, and the customer as far as it is in sight now (Q-3)', async () => {
    const query = `{ assignments(first: 1000) { nodes {
      subjectId subject source to accountManager { memberId name { masked } } assignedBy { memberId } customer { customerId } } } }`;
    const { data, errors } = await gateway.ask<{ assignments: { nodes: Row[] } }>('account-manager', query);
    expect(errors).toBeUndefined();
    const held = organization().assignments.heldBy(m(6), 'CUSTOMER');
    for (const { subjectId, accountManager, assignedBy, customer } of data.assignments.nodes) {
      expect(accountManager).toEqual({ memberId: m(6), name: { masked: '李****' } });
      expect(assignedBy).toBeNull();
      expect(customer).toEqual(held.has(String(subjectId)) ? { customerId: subjectId } : null);
    }
    expect(data.assignments.nodes.some(({ customer }) => customer === null)).toBe(true);
  });
});

describe('the assignments of one customer', () => {
  const former = (): string =>
    partners().find(
      ({ to, subjectId }) => to !== undefined && organization().managerOf(subjectId)?.directorId === m(4),
    )!.subjectId;
  const periods = (persona: string, id: string) =>
    gateway.ask<{ customer: { assignments: { assignmentId: string }[] | null } }>(
      persona,
      `{ customer(id: "${id}") { assignments { assignmentId } } }`,
    );

  it.each(['administrator', 'director', 'account-manager', 'finance'])(
    'are, for the %s, those of the list, the latest first (R-068)',
    async (persona) => {
      const own = persona === 'account-manager' ? [...organization().assignments.heldBy(m(6), 'CUSTOMER')] : [former()];
      for (const id of own.slice(0, 5)) {
        const known = new Set(idsOf(SIGHT[persona]!()));
        const expected = organization().assignments.historyOf(id).map(assignmentId);
        const { data, errors } = await periods(persona, id);
        expect(errors).toBeUndefined();
        expect(data.customer.assignments?.map(({ assignmentId: one }) => one)).toEqual(
          expected.filter((one) => known.has(one)),
        );
      }
    },
  );

  it('are one call for a page of customers', async () => {
    const fresh = await startGateway({ sandbox: { customers: 120 } });
    const { errors } = await fresh.ask(
      'administrator',
      '{ customers(first: 50) { nodes { assignments { from to } } } }',
    );
    expect(errors).toBeUndefined();
    expect(await fresh.calls()).toEqual({ ListSubCustomers: 1, ListAssignments: 1 });
    await fresh.close();
  });

  it('of a reseller’s are the reseller’s to show (R-010), and the reseller’s people see them', async () => {
    const id = [...organization().assignments.heldBy(m(102), 'CUSTOMER')][0]!;
    const { data, errors } = await periods('administrator', `Customer:${id}@${b(1)}`);
    expect(data.customer.assignments).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('RESTRICTED');
    expect((await periods('reseller', id)).data.customer.assignments).not.toEqual([]);
  });

  it('are none for the customer itself: who manages it is the partner’s affair', async () => {
    const { data } = await periods('customer', personaNamed('customer').customerId ?? '');
    expect(data.customer.assignments).toEqual([]);
  });
});

describe('the assignments of a reseller (R-068, R-074)', () => {
  const query = `{ indirectPartner(id: "IndirectPartner:${b(2)}") { assignments { subjectId accountManagerId to } } }`;
  const row = { subjectId: b(2), accountManagerId: m(7), to: null };

  it.each([
    ['administrator', [row]],
    ['director', [row]],
    ['finance', []],
  ])('are, for the %s, those he may know', async (persona, expected) => {
    const { data, errors } = await gateway.ask(persona, query);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ indirectPartner: { assignments: expected } });
  });

  it('are none for the reseller itself, and unreadable from another', async () => {
    const { data } = await gateway.ask(
      'reseller',
      `{ indirectPartner(id: "IndirectPartner:${b(1)}") { assignments { to } } }`,
    );
    expect(data).toEqual({ indirectPartner: { assignments: [] } });
    expect((await gateway.ask('reseller', query)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
