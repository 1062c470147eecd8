import fc from 'fast-check';
import { roleConflictOf } from '../../src/sandbox/world/organization-roles.js';
import { ask, b, m, organizationOf, personas, RESELLER, type Question } from './console-support.js';

interface Scope {
  readonly scope: string;
  readonly role_codes: string[];
  readonly permission_codes: string[];
  readonly account_manager_ids: string[];
  readonly customer_periods: { readonly customer_id: string; readonly from: string; readonly to?: string }[];
  readonly indirect_partner_ids: string[];
  readonly version: number;
}

const organization = organizationOf(400);
const scopeOf = (id: string, question: Question = {}): Scope =>
  ask(organization, 'ShowMemberEffectiveScope', { path: { id }, as: id, ...question }).body as Scope;
const heldBy = (...ids: string[]): string[] =>
  organization.assignments.rows
    .filter((row) => row.to === undefined && row.subjectType === 'CUSTOMER' && ids.includes(row.managerId))
    .map(({ subjectId }) => subjectId)
    .sort();

/** Customers held now: each has one period without an end. */
const heldIn = ({ customer_periods }: Scope): string[] =>
  customer_periods.flatMap(({ customer_id, to }) => (to === undefined ? [customer_id] : [])).sort();

/** The scope of somebody who holds exactly these roles. */
function scopeWith(roleCodes: readonly string[]): Scope {
  const changed = organizationOf(60);
  changed.members.get(m(6))!.roleCodes = roleCodes;
  return ask(changed, 'ShowMemberEffectiveScope', { path: { id: m(6) } }).body as Scope;
}

describe('effective scope', () => {
  it('is an account manager’s own customers (R-018)', () => {
    const scope = scopeOf(m(6));
    expect(scope).toMatchObject({ scope: 'OWN', account_manager_ids: [m(6)], indirect_partner_ids: [] });
    expect(heldIn(scope)).toEqual(heldBy(m(6)));
    expect(heldIn(scope).length).toBeGreaterThan(10);
  });

  it('names earlier periods of customers held now, and no one else’s (R-065)', () => {
    const ended = scopeOf(m(4)).customer_periods.filter(({ to }) => to !== undefined);
    const team = [m(6), m(7), m(8), m(9)];
    for (const { customer_id, from, to } of ended) {
      expect(heldBy(...team)).toContain(customer_id);
      const row = organization.assignments
        .historyOf(customer_id)
        .find(({ from: start }) => new Date(start).toISOString() === from);
      expect(team).toContain(row?.managerId);
      expect(new Date(row!.to!).toISOString()).toBe(to);
    }
    expect(ended.length).toBeGreaterThan(0);
  });

  it('is the customers of all managers under a director (R-022)', () => {
    const scope = scopeOf(m(4));
    expect(scope).toMatchObject({ scope: 'TEAM', account_manager_ids: [m(6), m(7), m(8), m(9)] });
    expect(heldIn(scope)).toEqual(heldBy(m(6), m(7), m(8), m(9)));
  });

  it('includes the resellers of a manager, and reaches his director (R-074)', () => {
    expect(scopeOf(m(7)).indirect_partner_ids).toEqual([b(2)]);
    expect(scopeOf(m(4)).indirect_partner_ids).toEqual([b(2)]);
    expect(scopeOf(m(5)).indirect_partner_ids).toEqual([]);
  });

  it('is a salesperson’s own customers (R-192)', () => {
    expect(scopeOf(m(14))).toMatchObject({ scope: 'OWN', account_manager_ids: [m(14)] });
  });

  it.each([1, 2, 3, 15])('is the whole organization for other roles, without lists: member %i (R-021)', (serial) => {
    expect(scopeOf(m(serial))).toMatchObject({
      scope: 'PARTNER',
      account_manager_ids: [],
      customer_periods: [],
      indirect_partner_ids: [],
    });
  });

  it.each([
    { roles: ['ACCOUNT_MANAGER'], scope: 'OWN' },
    { roles: ['ACCOUNT_MANAGER', 'SALESPERSON'], scope: 'OWN' },
    { roles: ['ACCOUNT_MANAGER', 'FINANCE'], scope: 'PARTNER' },
    { roles: ['ACCOUNT_MANAGER', 'COUPON_DESK'], scope: 'PARTNER' },
    { roles: ['ACCOUNT_DIRECTOR'], scope: 'TEAM' },
    { roles: ['ACCOUNT_DIRECTOR', 'SALESPERSON'], scope: 'TEAM' },
    { roles: ['ACCOUNT_DIRECTOR', 'SA_SPECIALIST'], scope: 'PARTNER' },
  ])('is $scope for the whole role set $roles (R-019)', ({ roles, scope }) => {
    expect(scopeWith(roles)).toMatchObject({ scope, role_codes: roles });
  });

  it('keeps what a director holds as a salesperson himself', () => {
    expect(scopeWith(['ACCOUNT_DIRECTOR', 'SALESPERSON']).account_manager_ids).toEqual([m(6)]);
  });

  it('unites the permission items of all roles, implied ones included (R-025)', () => {
    const { permission_codes } = scopeWith(['ACCOUNT_MANAGER', 'COUPON_DESK', 'SA_SPECIALIST']);
    expect(permission_codes).toEqual(
      expect.arrayContaining([
        'BPC_ITEM_SUBCUSTSERV_060100',
        'BPC_ITEM_SUBCUSTSERV_030100',
        'BPC_ITEM_SALES_040100',
        'CONSOLE_TICKET_SUBMIT',
      ]),
    );
    expect(new Set(permission_codes).size).toBe(permission_codes.length);
  });

  it('gives an account manager consumption, and no coupon, quota, partner bill or account item (R-020)', () => {
    const { permission_codes } = scopeOf(m(6));
    expect(permission_codes).toContain('BPC_ITEM_FINANCE_020101');
    expect(permission_codes.filter((code) => /_030\d{3}$|_090100$|_040100$|VIEW_010100$/.test(code))).toEqual([]);
  });

  it('gives the administrator every item', () => {
    const every = ask(organization, 'ListPermissions', { query: { limit: 100 } }).body as { total_count: number };
    expect(scopeOf(m(1)).permission_codes).toHaveLength(every.total_count);
  });

  it('of a disabled member is nothing', () => {
    const changed = organizationOf(60);
    changed.members.get(m(1))!.status = 'DISABLED';
    expect(ask(changed, 'ShowMemberEffectiveScope', { path: { id: m(1) } }).body).toMatchObject({
      scope: 'OWN',
      permission_codes: [],
      account_manager_ids: [],
      customer_periods: [],
    });
  });

  it('of a reseller’s member covers the reseller’s own customers', () => {
    const scope = scopeOf(m(102), { caller: RESELLER });
    expect(heldIn(scope)).toEqual(heldBy(m(102)));
    expect(heldIn(scope).every((id) => organization.ownerOf(id) === b(1))).toBe(true);
  });

  it('has a version that rises with every change it depends on', () => {
    const changed = organizationOf(60);
    const version = (): number =>
      (ask(changed, 'ShowMemberEffectiveScope', { path: { id: m(6) } }).body as Scope).version;
    const before = version();
    ask(changed, 'BatchReclaimAssignments', {
      body: { subject_type: 'CUSTOMER', ids: [...changed.assignments.heldBy(m(6), 'CUSTOMER')].slice(0, 1) },
    });
    const reclaimed = version();
    const role = changed.customRoles.get(personas.partnerId)![0]!;
    ask(changed, 'UpdateRole', {
      path: { id: role.id },
      headers: { 'if-match': '"1"' },
      body: { permission_codes: [] },
    });
    expect([reclaimed > before, version() > reclaimed]).toEqual([true, true]);
  });
});

describe('role sets', () => {
  const codes = [
    'ADMIN',
    'FINANCE',
    'SA_SPECIALIST',
    'ACCOUNT_DIRECTOR',
    'ACCOUNT_MANAGER',
    'SALESPERSON',
    'COUPON_DESK',
  ];

  it('are allowed exactly when one to three, the administrator alone, manager and director apart (R-015, R-016, R-017)', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 5 }), (set) => {
        const has = (code: string): boolean => set.includes(code);
        const allowed =
          set.length >= 1 &&
          set.length <= 3 &&
          !(has('ADMIN') && set.length > 1) &&
          !(has('ACCOUNT_MANAGER') && has('ACCOUNT_DIRECTOR'));
        expect(roleConflictOf(set) === undefined).toBe(allowed);
      }),
    );
  });
});
