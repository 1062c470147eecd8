import type { Member } from '../../../src/sandbox/world/organization-members.js';
import { entityId } from '../../../src/sandbox/world/organization-id.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { memberIdOf, personaNamed } from '../../support/personas.js';

const m = (serial: number): string => entityId('m', serial);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60 } });
});
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
const staffOf = (ownerId: string): readonly Member[] => world().organization.membersOf(ownerId);
const partners = (): readonly Member[] => staffOf(world().partnerId);

/** Who sees which members, from the sandbox's own records. */
const self = (persona: string) => () => partners().filter(({ id }) => id === memberIdOf(persona));
const team = (persona: string) => () =>
  partners().filter(({ id, directorId }) => id === memberIdOf(persona) || directorId === memberIdOf(persona));
const SIGHT: Readonly<Record<string, () => readonly Member[]>> = {
  administrator: partners,
  distributor: partners,
  finance: self('finance'),
  'sa-specialist': self('sa-specialist'),
  operator: self('operator'),
  director: team('director'),
  'director-2': team('director-2'),
  'account-manager': self('account-manager'),
  salesperson: self('salesperson'),
  reseller: () => staffOf(personaNamed('reseller').indirectPartnerId ?? ''),
  'reseller-account-manager': () => [world().organization.members.get(memberIdOf('reseller-account-manager'))!],
  customer: () => [],
};

interface Listed {
  readonly members: { readonly totalCount: number; readonly nodes: readonly { readonly memberId: string }[] };
}
const list = async (persona: string, filter: object = {}, page: object = { first: 100 }) => {
  const query = `query ($filter: OrganizationMemberFilter, $first: Int, $orderBy: OrganizationMemberOrder) {
    members(filter: $filter, first: $first, orderBy: $orderBy) { totalCount nodes { memberId } } }`;
  const { data, errors } = await gateway.ask<Listed>(persona, query, { filter, ...page });
  expect(errors).toBeUndefined();
  return { total: data.members.totalCount, ids: data.members.nodes.map(({ memberId }) => memberId) };
};
const ids = (members: readonly Member[]): string[] => members.map(({ id }) => id).sort();

describe('members', () => {
  it.each(Object.keys(SIGHT))(
    'are, for %s, exactly those in sight, in the list, its total and by id (R-022, R-028)',
    async (persona) => {
      const inSight = ids(SIGHT[persona]!());
      const listed = await list(persona);
      expect(listed.ids.toSorted()).toEqual(inSight);
      expect(listed.total).toBe(inSight.length);
      const everybody = [...world().organization.members.keys()];
      const byId = everybody.map((id, index) => `m${index}: member(id: "${id}") { memberId }`);
      const { data } = await gateway.ask<Record<string, { memberId: string } | null>>(persona, `{ ${byId.join(' ')} }`);
      expect(
        Object.values(data)
          .flatMap((member) => member?.memberId ?? [])
          .sort(),
      ).toEqual(inSight);
    },
  );

  it.each<[string, object, (member: Member) => boolean]>([
    [
      'role',
      { roles: ['ACCOUNT_DIRECTOR', 'FINANCE'] },
      ({ roleCodes }) => ['ACCOUNT_DIRECTOR', 'FINANCE'].includes(roleCodes[0]!),
    ],
    ['the beginning of the name', { name: '李' }, ({ name }) => name.startsWith('李')],
    ['the beginning of the sign-in name', { accountName: 'zh' }, ({ accountName }) => accountName.startsWith('zh')],
    ['state', { status: 'ACTIVE' }, ({ status }) => status === 'ACTIVE'],
    ['nothing, with empty values (R-119)', { name: '', roles: [], directorId: null }, () => true],
  ])('are filtered by %s, within sight', async (_what, filter, test) => {
    for (const persona of ['administrator', 'director', 'account-manager']) {
      const expected = ids(SIGHT[persona]!().filter(test));
      expect(await list(persona, filter)).toEqual({
        total: expected.length,
        ids: expect.arrayContaining(expected) as unknown,
      });
    }
  });

  it('are filtered by director, for whoever sees the director', async () => {
    const expected = ids(partners().filter(({ directorId }) => directorId === m(4)));
    for (const persona of ['administrator', 'director']) {
      const listed = await list(persona, { directorId: `OrganizationMember:${m(4)}` });
      expect([listed.total, listed.ids.toSorted()]).toEqual([4, expected]);
    }
  });

  it('are none for a director who is out of sight or unknown, not an error', async () => {
    expect(await list('director', { directorId: m(5) })).toEqual({ total: 0, ids: [] });
    expect(await list('account-manager', { directorId: m(4) })).toEqual({ total: 0, ids: [] });
    expect(await list('administrator', { directorId: 'nobody' })).toEqual({ total: 0, ids: [] });
  });

  it('come newest first, or as asked for, page by page', async () => {
    const byTime = partners().toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    expect((await list('administrator')).ids).toEqual(byTime.map(({ id }) => id));
    const byName = partners().toSorted((a, b) => (a.name < b.name ? 1 : -1));
    const orderBy = { field: 'NAME', direction: 'DESC' };
    expect(await list('administrator', {}, { first: 4, orderBy })).toEqual({
      total: 15,
      ids: byName.slice(0, 4).map(({ id }) => id),
    });
  });

  it('tell all that entities say of a member, personal texts masked', async () => {
    const query = `{ member(id: "OrganizationMember:${m(13)}") {
      memberId name { masked revealed } accountName { masked } mobile { masked } email { masked }
      roles { code kind } director { memberId } team { memberId } status qualificationReview effectiveScope
      customerCount lastLoginAt passwordResetAt createdAt version
    } }`;
    const { data, errors } = await gateway.ask<{ member: object }>('administrator', query);
    expect(errors).toBeUndefined();
    const { createdAt, lastLoginAt } = world().organization.members.get(m(13))!;
    expect(data.member).toMatchObject({
      memberId: m(13),
      name: { masked: '孙****', revealed: null },
      roles: [{ code: 'ACCOUNT_MANAGER', kind: 'PRESET' }],
      director: { memberId: m(5) },
      team: [],
      status: 'ACTIVE',
      qualificationReview: 'PENDING',
      effectiveScope: 'OWN',
      customerCount: world().organization.assignments.heldBy(m(13), 'CUSTOMER').size,
      createdAt: createdAt.toISOString(),
      lastLoginAt: lastLoginAt!.toISOString(),
      passwordResetAt: null,
      version: 1,
    });
  });

  it.each([
    [1, 'PARTNER'],
    [2, 'PARTNER'],
    [4, 'TEAM'],
    [6, 'OWN'],
    [14, 'OWN'],
    [15, 'PARTNER'],
  ])('say which rows member %i sees: %s (R-018, R-021, R-022)', async (serial, scope) => {
    const query = `{ member(id: "${m(serial)}") { effectiveScope } }`;
    expect((await gateway.ask('administrator', query)).data).toEqual({ member: { effectiveScope: scope } });
  });

  it('are nodes, and read like an unknown one when out of sight', async () => {
    const query = `{ seen: node(id: "OrganizationMember:${m(6)}") { id } hidden: node(id: "OrganizationMember:${m(10)}") { id } }`;
    const { data, errors } = await gateway.ask('director', query);
    expect(data).toEqual({ seen: { id: `OrganizationMember:${m(6)}` }, hidden: null });
    expect(errors).toMatchObject([
      { path: ['hidden'], message: 'OrganizationMember not found', extensions: { code: 'NOT_FOUND' } },
    ]);
  });
});

describe('the calls of the member screen', () => {
  let fresh: TestGateway;
  beforeEach(async () => {
    fresh = await startGateway({ sandbox: { customers: 60 } });
  });
  afterEach(() => fresh.close());

  const SCREEN = `{ members(first: 20, filter: { status: ACTIVE }) { totalCount nodes {
    name { masked } roles { code name permissions { menuPath } memberCount version } director { memberId } team { memberId }
  } } }`;

  it.each([
    // The page, the organization that directors and teams are found in, the roles and the catalogue.
    ['administrator', { ListMembers: 2, ListRoles: 1, ListPermissions: 1 }],
    ['director', { ListMembers: 2, ListRoles: 1, ListPermissions: 1, ShowMemberEffectiveScope: 1 }],
  ])('are as few for the %s as the contract allows', async (persona, calls) => {
    expect((await fresh.ask(persona, SCREEN)).errors).toBeUndefined();
    expect(await fresh.calls()).toEqual(calls);
  });

  it('are one for the list alone', async () => {
    await fresh.ask(
      'administrator',
      '{ members(first: 10, orderBy: { field: NAME }) { totalCount nodes { memberId } } }',
    );
    expect(await fresh.calls()).toEqual({ ListMembers: 1 });
  });
});
