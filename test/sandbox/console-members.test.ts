import type { Organization } from '../../src/sandbox/world/organization.js';
import { ask, m, NOW, organizationOf, refusalOf, type Answer, type Question } from './console-support.js';

let organization: Organization;
beforeEach(() => {
  organization = organizationOf(60);
});

interface Row {
  readonly id: string;
  readonly name: string;
}
const idsIn = (answer: Answer): string[] => (answer.body as { members: Row[] }).members.map(({ id }) => id);
const change = (id: string, body: Question['body'] = {}, version = 1): Question => ({
  path: { id },
  body,
  headers: { 'if-match': `"${version.toString()}"` },
});
const newMember = {
  account_name: 'zhengkai',
  name: '郑凯',
  mobile: '13800001111',
  email: 'zhengkai@xingchen.example',
  role_codes: ['ACCOUNT_MANAGER'],
};

describe('ListMembers', () => {
  const list = (query: Question['query']): string[] =>
    idsIn(ask(organization, 'ListMembers', { query: { limit: 100, ...query } }));

  it('lists the members of the own organization only', () => {
    expect([...list({})].sort()).toEqual(Array.from({ length: 15 }, (_, index) => m(index + 1)));
  });

  it('filters by role, director, status, name and account name', () => {
    organization.members.get(m(8))!.status = 'DISABLED';
    expect(list({ role: ['ACCOUNT_DIRECTOR', 'FINANCE'], sort: 'created_at:asc' }).sort()).toEqual([m(2), m(4), m(5)]);
    expect(list({ director_id: m(4) }).sort()).toEqual([m(6), m(7), m(8), m(9)]);
    expect(list({ director_id: m(4), status: 'DISABLED' })).toEqual([m(8)]);
    expect(list({ name: '李' })).toEqual([m(6)]);
    expect(list({ account_name: 'zh' }).sort()).toEqual([m(1), m(5), m(7), m(15)].sort());
    expect(list({ name: '明哲' })).toEqual([]);
  });

  it('takes absent, empty and null filters for no filter (R-119)', () => {
    expect(list({ name: '', role: [], status: null, director_id: '' })).toHaveLength(15);
  });

  it('sorts by name and by creation, newest first without a wish', () => {
    const members = [...organization.members.values()].filter(({ ownerId }) => ownerId === organization.partnerId);
    const newestFirst = [...members].sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
    expect(list({})).toEqual(newestFirst.map(({ id }) => id));
    const names = members.map(({ name }) => name).sort();
    expect(list({ sort: 'name:asc' })).toEqual(names.map((name) => members.find((member) => member.name === name)!.id));
  });

  it('pages by rows with the total of all pages', () => {
    const all = list({ sort: 'name:asc' });
    const page = ask(organization, 'ListMembers', { query: { sort: 'name:asc', offset: 13, limit: 5 } });
    expect(page.body).toMatchObject({ total_count: 15, offset: 13, limit: 5 });
    expect(idsIn(page)).toEqual(all.slice(13));
  });

  it('answers a batch by ids whole, and names missing, foreign and filtered ids alike', () => {
    const ids = [m(6), m(4), m(101), 'nobody'];
    const answer = ask(organization, 'ListMembers', { query: { ids, role: ['ACCOUNT_MANAGER'], limit: 1, offset: 5 } });
    expect(idsIn(answer)).toEqual([m(6)]);
    expect(answer.body).toMatchObject({ total_count: 1, not_found_ids: [m(4), m(101), 'nobody'] });
  });
});

describe('ShowMember', () => {
  it('gives one member with its version as ETag', () => {
    const answer = ask(organization, 'ShowMember', { path: { id: m(6) } });
    expect(answer.etag).toBe('"1"');
    expect(answer.body).toMatchObject({
      account_name: 'limingzhe',
      director_id: m(4),
      roles: [{ code: 'ACCOUNT_MANAGER', kind: 'PRESET' }],
      customer_count: organization.assignments.heldBy(m(6), 'CUSTOMER').size,
    });
  });

  it('does not find a member of a reseller', () => {
    expect(refusalOf(organization, 'ShowMember', { path: { id: m(101) } }).code).toBe('CON.0404');
  });
});

describe('CreateMember', () => {
  it('creates a member that can be read and holds customers', () => {
    const created = ask(organization, 'CreateMember', { body: { ...newMember, director_id: m(5) } });
    const { id } = created.body as Row;
    expect(ask(organization, 'ShowMember', { path: { id } }).body).toEqual(created.body);
    expect(organization.teamOf(m(5)).map((member) => member.id)).toContain(id);
  });

  it('refuses a taken account name', () => {
    expect(refusalOf(organization, 'CreateMember', { body: { ...newMember, account_name: 'limingzhe' } }).code).toBe(
      'CON.0411',
    );
  });

  it.each([
    ['no role (R-015)', []],
    ['four roles (R-015)', ['FINANCE', 'SA_SPECIALIST', 'SALESPERSON', 'COUPON_DESK']],
    ['the administrator with another role (R-016)', ['ADMIN', 'FINANCE']],
    ['manager and director together (R-017)', ['ACCOUNT_MANAGER', 'ACCOUNT_DIRECTOR']],
  ])('refuses %s', (_what, role_codes) => {
    const refusal = refusalOf(organization, 'CreateMember', { body: { ...newMember, role_codes } });
    expect([refusal.code, refusal.details]).toEqual(['CON.0422', [{ blocker: 'ROLE_CONFLICT' }]]);
    expect(organization.membersOf(organization.partnerId)).toHaveLength(15);
  });

  it('refuses an unknown role', () => {
    const refusal = refusalOf(organization, 'CreateMember', { body: { ...newMember, role_codes: ['CHIEF'] } });
    expect([refusal.code, refusal.details]).toEqual(['CON.0100', [{ field: 'role_codes' }]]);
  });
});

describe('UpdateMember', () => {
  it('changes what is sent and keeps the rest', () => {
    const before = organization.members.get(m(6))!.mobile;
    const answer = ask(organization, 'UpdateMember', change(m(6), { name: '李明', status: 'DISABLED' }));
    expect(answer.body).toMatchObject({ name: '李明', status: 'DISABLED', mobile: before, version: 2 });
    expect(answer.etag).toBe('"2"');
  });

  it('refuses a change of the account name (R-027)', () => {
    const refusal = refusalOf(organization, 'UpdateMember', change(m(6), { account_name: 'lijun' }));
    expect([refusal.code, refusal.details]).toEqual(['CON.0100', [{ field: 'account_name' }]]);
  });

  it('refuses a stale version and tells the current one', () => {
    ask(organization, 'UpdateMember', change(m(6), { name: '李明' }));
    const refusal = refusalOf(organization, 'UpdateMember', change(m(6), { name: '李军' }));
    expect([refusal.code, refusal.details]).toEqual(['CON.0412', [{ version: 2 }]]);
    expect(organization.members.get(m(6))!.name).toBe('李明');
  });
});

describe('UpdateMemberRoles', () => {
  it('leaves the managers of a former director without one and lists them (R-023)', () => {
    const answer = ask(organization, 'UpdateMemberRoles', change(m(4), { role_codes: ['FINANCE'] }));
    expect(answer.body).toMatchObject({
      member: { roles: [{ code: 'FINANCE' }], version: 2 },
      orphaned_account_manager_ids: [m(6), m(7), m(8), m(9)],
    });
    expect(organization.teamOf(m(4))).toEqual([]);
    expect(organization.members.get(m(6))).toMatchObject({ directorId: undefined, version: 2 });
  });

  it('orphans nobody while the director role stays (R-023)', () => {
    const answer = ask(
      organization,
      'UpdateMemberRoles',
      change(m(4), { role_codes: ['ACCOUNT_DIRECTOR', 'FINANCE'] }),
    );
    expect(answer.body).toMatchObject({ orphaned_account_manager_ids: [] });
    expect(organization.teamOf(m(4))).toHaveLength(4);
  });

  it('takes the director from a member who is no account manager any more', () => {
    ask(organization, 'UpdateMemberRoles', change(m(6), { role_codes: ['FINANCE'] }));
    expect(organization.members.get(m(6))!.directorId).toBeUndefined();
  });

  it('keeps a role whose qualification is under review, and lets others be added (R-029)', () => {
    const refusal = refusalOf(organization, 'UpdateMemberRoles', change(m(13), { role_codes: ['FINANCE'] }));
    expect([refusal.code, refusal.details]).toEqual(['CON.0409', [{ state: 'ROLE_LOCKED' }]]);
    const added = change(m(13), { role_codes: ['ACCOUNT_MANAGER', 'FINANCE'] });
    expect(ask(organization, 'UpdateMemberRoles', added).body).toMatchObject({ member: { version: 2 } });
  });
});

describe('UpdateMemberDirector', () => {
  it('moves an account manager to another director and clears with null', () => {
    ask(organization, 'UpdateMemberDirector', change(m(6), { director_id: m(5) }));
    expect(organization.teamOf(m(5)).map(({ id }) => id)).toContain(m(6));
    const cleared = ask(organization, 'UpdateMemberDirector', change(m(6), { director_id: null }, 2));
    expect(cleared.body).not.toHaveProperty('director_id');
  });

  it('refuses a member who is no account manager, and a director who is none', () => {
    const notManager = refusalOf(organization, 'UpdateMemberDirector', change(m(2), { director_id: m(4) }));
    expect(notManager.details).toEqual([{ blocker: 'NOT_ACCOUNT_MANAGER' }]);
    for (const director_id of [m(7), m(101), 'nobody']) {
      expect(refusalOf(organization, 'UpdateMemberDirector', change(m(6), { director_id })).code).toBe('CON.0100');
    }
  });
});

describe('ResetMemberPassword', () => {
  it('sends a link and shows when; no password travels (R-028)', () => {
    expect(ask(organization, 'ResetMemberPassword', { path: { id: m(6) } }).status).toBe(204);
    expect(ask(organization, 'ShowMember', { path: { id: m(6) } }).body).toMatchObject({
      password_reset_at: NOW.toISOString(),
    });
  });
});
