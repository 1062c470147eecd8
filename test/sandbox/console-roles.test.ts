import { PRESET_ROLES } from '../../src/sandbox/world/organization-roles.js';
import type { Organization } from '../../src/sandbox/world/organization.js';
import { ask, m, organizationOf, refusalOf, type Question } from './console-support.js';

let organization: Organization;
beforeEach(() => {
  organization = organizationOf(10);
});

interface RoleRow {
  readonly id: string;
  readonly code: string;
  readonly editable: boolean;
}
const roles = (query: Question['query'] = {}): RoleRow[] =>
  (ask(organization, 'ListRoles', { query }).body as { roles: RoleRow[] }).roles;
const couponDesk = (): string => roles({ kind: 'CUSTOM' })[0]!.id;
const create = (code: string): Question => ({ body: { code, name: code, permission_codes: ['CONSOLE_AUDIT_VIEW'] } });

describe('roles', () => {
  it('are six preset ones that cannot be edited and one custom one that can', () => {
    expect(roles({ sort: 'code:asc' }).map(({ code, editable }) => [code, editable])).toEqual([
      ['ACCOUNT_DIRECTOR', false],
      ['ACCOUNT_MANAGER', false],
      ['ADMIN', false],
      ['COUPON_DESK', true],
      ['FINANCE', false],
      ['SALESPERSON', false],
      ['SA_SPECIALIST', false],
    ]);
  });

  it('can be ten custom ones, not more (R-024)', () => {
    for (let count = 2; count <= 10; count += 1) ask(organization, 'CreateRole', create(`R${count.toString()}`));
    const refusal = refusalOf(organization, 'CreateRole', create('R11'));
    expect([refusal.code, refusal.details]).toEqual(['CON.0422', [{ blocker: 'QUOTA_EXCEEDED' }]]);
    expect(roles({ kind: 'CUSTOM' })).toHaveLength(10);
  });

  it('count towards the limit of their own organization only (R-024)', () => {
    for (let count = 2; count <= 10; count += 1) ask(organization, 'CreateRole', create(`R${count.toString()}`));
    const own = { ...create('R11'), query: { indirect_partner_id: 'b0000000000000000000000000000001' } };
    expect(ask(organization, 'CreateRole', own).body).toMatchObject({ code: 'R11', member_count: 0 });
  });

  it('bring the implied items along (R-025)', () => {
    expect(ask(organization, 'CreateRole', create('AUDITOR')).body).toMatchObject({
      permission_codes: expect.arrayContaining([
        'CONSOLE_AUDIT_VIEW',
        'CONSOLE_HOME_VIEW',
        'CONSOLE_TICKET_SUBMIT',
      ]) as unknown,
    });
  });

  it('refuse a taken code and an unknown item', () => {
    expect(refusalOf(organization, 'CreateRole', create('FINANCE')).code).toBe('CON.0411');
    const unknown = { body: { code: 'X', name: 'X', permission_codes: ['ANYTHING'] } };
    expect(refusalOf(organization, 'CreateRole', unknown).details).toEqual([{ field: 'permission_codes' }]);
  });

  it('change what their holders may do at once', () => {
    expect(refusalOf(organization, 'ListAuditEvents', { as: m(15) }).code).toBe('CON.0151');
    const answer = ask(organization, 'UpdateRole', {
      path: { id: couponDesk() },
      headers: { 'if-match': '"1"' },
      body: { permission_codes: ['CONSOLE_AUDIT_VIEW'] },
    });
    expect(answer.etag).toBe('"2"');
    expect(ask(organization, 'ListAuditEvents', { as: m(15) }).body).toMatchObject({ total_count: 0 });
  });

  it.each(['UpdateRole', 'DeleteRole'])('refuse %s of a preset one (R-020)', (operationId) => {
    const refusal = refusalOf(organization, operationId, {
      path: { id: PRESET_ROLES[4]!.id },
      headers: { 'if-match': '"1"' },
      body: { name: 'x' },
    });
    expect([refusal.code, refusal.details]).toEqual(['CON.0409', [{ state: 'PRESET' }]]);
  });

  it('are deleted only when nobody holds them, so that nobody is left without one (R-015)', () => {
    const held = { path: { id: couponDesk() }, headers: { 'if-match': '"1"' } };
    expect(refusalOf(organization, 'DeleteRole', held).details).toEqual([{ state: 'IN_USE' }]);
    const { id } = ask(organization, 'CreateRole', create('SPARE')).body as RoleRow;
    expect(ask(organization, 'DeleteRole', { path: { id }, headers: { 'if-match': '"1"' } }).status).toBe(204);
    expect(roles({ kind: 'CUSTOM' }).map(({ code }) => code)).toEqual(['COUPON_DESK']);
  });
});
