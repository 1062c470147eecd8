import { rowsOfMember, scopeOfMember } from '../../src/access/scope.js';
import { type Choices, DOCUMENTED } from '../../src/kernel/choices.js';
import type { MemberRights } from '../../src/access/scope.js';
import { customRole } from '../../src/sandbox/world/organization-roles.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import { ask, b, m, organizationOf, personas } from '../sandbox/console-support.js';
import { memberOf } from '../support/viewers.js';

const PRESETS = ['ADMIN', 'FINANCE', 'SA_SPECIALIST', 'ACCOUNT_DIRECTOR', 'ACCOUNT_MANAGER', 'SALESPERSON'];
const CUSTOM = ['COUPON_DESK', 'TICKET_DESK'];
const STRICT: Choices = { ...DOCUMENTED, accountManagerScope: 'strict' };

/** Every set of one to three roles that a member can hold. */
const ROLE_SETS: readonly (readonly string[])[] = [...PRESETS, ...CUSTOM]
  .flatMap((one, i, all) => [
    [one],
    ...all.slice(i + 1).flatMap((two, j) => [[one, two], ...all.slice(i + j + 2).map((three) => [one, two, three])]),
  ])
  .filter((roles) => !(roles.includes('ADMIN') && roles.length > 1))
  .filter((roles) => !(roles.includes('ACCOUNT_MANAGER') && roles.includes('ACCOUNT_DIRECTOR')));

const SALES_LINE = ['ACCOUNT_DIRECTOR', 'ACCOUNT_MANAGER', 'SALESPERSON'];

/** The rules in words: another role lifts to everything, a director sees his team, a manager his own. */
function documentedRows(roles: readonly string[]): string {
  if (!roles.every((role) => SALES_LINE.includes(role))) return 'PARTNER';
  return roles.includes('ACCOUNT_DIRECTOR') ? 'TEAM' : 'OWN';
}

/** As documented, but whoever holds customers himself is never lifted. */
function strictRows(roles: readonly string[]): string {
  const holdsCustomers = roles.includes('ACCOUNT_MANAGER') || roles.includes('SALESPERSON');
  if (!holdsCustomers) return documentedRows(roles);
  return roles.includes('ACCOUNT_DIRECTOR') ? 'TEAM' : 'OWN';
}

const organization = organizationOf(120);
organization.customRoles
  .get(personas.partnerId)!
  .push(customRole(900, { code: 'TICKET_DESK', name: '工单', items: [] }));

/** What the organization says of a member with these roles, who leads managers 7 to 9 and holds customers and a reseller. */
function rightsWith(roles: readonly string[]): MemberRights {
  const member = organization.members.get(m(6))!;
  member.roleCodes = roles;
  for (const serial of [7, 8, 9])
    organization.members.get(m(serial))!.directorId = roles.includes('ACCOUNT_DIRECTOR') ? m(6) : undefined;
  return ask(organization, 'ShowMemberEffectiveScope', { path: { id: m(6) } }).body as MemberRights;
}

describe('the rows of every role set there can be', () => {
  it('are a table of one, and it is complete', () => {
    expect(ROLE_SETS).toHaveLength(1 + (7 + 21 + 35) - (1 + 5));
  });

  it.each(ROLE_SETS.map((roles) => [roles.join(' + '), roles] as const))(
    '%s: as documented, and strict (R-019)',
    (_name, roles) => {
      const rights = rightsWith(roles);
      expect([rowsOfMember(rights, DOCUMENTED), rowsOfMember(rights, STRICT)]).toEqual([
        documentedRows(roles),
        strictRows(roles),
      ]);
    },
  );

  it.each(ROLE_SETS.map((roles) => [roles.join(' + '), roles] as const))(
    '%s: held to his own, he has all that he and his team hold, and his permissions (R-018, R-022, R-074)',
    (_name, roles) => {
      const rights = rightsWith(roles);
      const scope = scopeOfMember(memberOf(m(6)), rights, STRICT);
      const team = roles.includes('ACCOUNT_DIRECTOR') ? [m(7), m(8), m(9)] : [];
      const own = roles.includes('ACCOUNT_MANAGER') || roles.includes('SALESPERSON') ? [m(6)] : [];
      const managers = scope.rows === 'PARTNER' ? [] : [...team, ...own];
      const held = managers.flatMap((id) => [...organization.assignments.heldBy(id, 'CUSTOMER')]);
      expect([...scope.managerIds].sort()).toEqual(managers.sort());
      expect([...scope.customers.keys()].sort()).toEqual(held.sort());
      expect([...scope.indirectPartnerIds]).toEqual(managers.includes(m(7)) ? [b(2)] : []);
      expect([...(scope.permissions as ReadonlySet<string>)]).toEqual(rights.permission_codes);
    },
  );
});

describe('a member who holds customers and another role', () => {
  it('is told by the organization what he holds himself, though he may see everything (R-019)', () => {
    const rights = rightsWith(['ACCOUNT_MANAGER', 'FINANCE']);
    expect(rights).toMatchObject({ scope: 'PARTNER', account_manager_ids: [m(6)] });
    expect(rights.customer_periods.map(({ customer_id }) => customer_id)).toContain(entityId('c', 1));
  });

  it('gets no rows at all by a word that is not known, however he is held', () => {
    const rights = { ...rightsWith(['ACCOUNT_MANAGER', 'FINANCE']), scope: 'GALAXY' };
    expect(scopeOfMember(memberOf(m(6)), rights, STRICT).customers.size).toBe(0);
  });
});
