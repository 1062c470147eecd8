import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { entityId } from '../../../src/sandbox/world/organization-id.js';
import { change, type Row } from '../../support/changes.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const m = (serial: number): string => entityId('m', serial);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const memberOf = (id: string) => gateway.sandbox.world.organization.members.get(id)!;
const callsOf = async (operation: string): Promise<number> => (await gateway.calls())[operation] ?? 0;
let serial = 0;
const newMember = () => ({
  accountName: `zhengkai${String((serial += 1))}`,
  ...{ name: '郑凯', mobile: '13800001111', email: 'zhengkai@xingchen.example' },
});

interface Changed {
  readonly member: { readonly memberId: string; readonly version: number } & Row;
}
const SHOWN = `member { memberId version status roles { code } director { memberId } passwordResetAt name { masked } }`;

describe('createMember', () => {
  const create = (input: Row, persona = 'administrator') =>
    change<Changed>(
      gateway,
      persona,
      'createMember',
      { ...newMember(), roles: ['ACCOUNT_MANAGER'], idempotencyKey: randomUUID(), ...input },
      SHOWN,
    );

  it('creates a member under a director, and shows him as he is', async () => {
    const { userErrors, member } = await create({ directorId: `OrganizationMember:${m(4)}` });
    expect(userErrors).toEqual([]);
    expect(member).toMatchObject({ version: 1, roles: [{ code: 'ACCOUNT_MANAGER' }], director: { memberId: m(4) } });
    expect(memberOf(member.memberId)).toMatchObject({
      accountName: `zhengkai${String(serial)}`,
      mobile: '13800001111',
      directorId: m(4),
    });
  });

  it('creates once for one idempotency key, and refuses the key for another input', async () => {
    const idempotencyKey = randomUUID();
    const input = { ...newMember(), idempotencyKey };
    const first = await create(input);
    expect((await create(input)).member.memberId).toBe(first.member.memberId);
    expect(await callsOf('CreateMember')).toBe(1);
    const { userErrors } = await create({ ...input, name: '郑开' });
    expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it.each<[string, Row, Row]>([
    ['no role (R-015)', { roles: [] }, { code: 'PRECONDITION_FAILED', blocker: 'ROLE_CONFLICT', field: 'input.roles' }],
    [
      'four roles (R-015)',
      { roles: ['FINANCE', 'SALESPERSON', 'SA_SPECIALIST', 'COUPON_DESK'] },
      { blocker: 'ROLE_CONFLICT' },
    ],
    ['an administrator with another role (R-016)', { roles: ['ADMIN', 'FINANCE'] }, { blocker: 'ROLE_CONFLICT' }],
    [
      'manager and director in one (R-017)',
      { roles: ['ACCOUNT_MANAGER', 'ACCOUNT_DIRECTOR'] },
      { blocker: 'ROLE_CONFLICT' },
    ],
    [
      'a director over somebody who is no manager',
      { roles: ['FINANCE'], directorId: m(4) },
      { blocker: 'NOT_ACCOUNT_MANAGER', field: 'input.directorId' },
    ],
    ['a director who is none', { directorId: m(2) }, { code: 'BAD_USER_INPUT', field: 'input.directorId' }],
    ['a director whom nobody knows', { directorId: m(999) }, { code: 'NOT_FOUND', field: 'input.directorId' }],
    ['a director of a reseller', { directorId: m(101) }, { code: 'NOT_FOUND', field: 'input.directorId' }],
    ['an email that is none', { email: 'x' }, { code: 'BAD_USER_INPUT', field: 'input.email' }],
    [
      'an idempotency key that is none',
      { idempotencyKey: 'short' },
      { code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' },
    ],
  ])('refuses %s before anything is sent', async (_what, input, refusal) => {
    expect((await create(input)).userErrors).toMatchObject([refusal]);
    expect(await callsOf('CreateMember')).toBe(0);
  });

  it('passes on what upstream refuses: a taken sign-in name, an unknown role', async () => {
    expect((await create({ accountName: 'limingzhe' })).userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS', upstreamCode: 'CON.0411' },
    ]);
    expect((await create({ roles: ['NO_SUCH_ROLE'] })).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', upstreamCode: 'CON.0100' },
    ]);
  });

  it('works on a reseller’s own organization for its people (R-012)', async () => {
    const { member } = await create({}, 'reseller');
    expect(memberOf(member.memberId).ownerId).toBe(entityId('b', 1));
  });

  it.each([
    'finance',
    'sa-specialist',
    'director',
    'account-manager',
    'salesperson',
    'operator',
    'reseller-account-manager',
    'customer',
  ])('is not for the %s (R-028)', async (persona) => {
    expect((await create({}, persona)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await callsOf('CreateMember')).toBe(0);
  });
});

describe('updateMember', () => {
  const update = (input: Row, persona = 'administrator') =>
    change<Changed>(
      gateway,
      persona,
      'updateMember',
      { memberId: m(6), version: memberOf(m(6)).version, ...input },
      SHOWN,
    );

  it('changes what is given, keeps the rest, and shows the member anew', async () => {
    await gateway.ask('administrator', `{ member(id: "${m(6)}") { version } }`);
    const { member } = await update({ mobile: '13900002222', status: 'DISABLED' });
    expect(member).toMatchObject({ memberId: m(6), version: 2, status: 'DISABLED' });
    expect(memberOf(m(6))).toMatchObject({ mobile: '13900002222', name: '李明哲', accountName: 'limingzhe' });
  });

  it('has no sign-in name to change (R-027)', async () => {
    const query = `mutation { updateMember(input: { memberId: "${m(6)}", version: 1, accountName: "other" }) { member { version } } }`;
    expect((await gateway.ask('administrator', query)).errors?.[0]?.message).toMatch(/accountName/);
  });

  it('refuses a stale version and tells the present one', async () => {
    await update({ name: '李明', status: 'ACTIVE' });
    const { version } = memberOf(m(6));
    expect((await update({ name: '李哲', version: version - 1 })).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: version },
    ]);
    expect(memberOf(m(6)).name).toBe('李明');
  });

  it.each<[string, Row, Row]>([
    ['nothing to change', {}, { code: 'BAD_USER_INPUT', field: 'input' }],
    ['a state there is not', { status: 'UNKNOWN' }, { code: 'BAD_USER_INPUT', field: 'input.status' }],
    ['a member of a reseller, as an unknown one', { memberId: m(101), name: '何' }, { code: 'NOT_FOUND' }],
    ['an unknown member', { memberId: m(999), name: '何' }, { code: 'NOT_FOUND' }],
  ])('refuses %s before anything is sent', async (_what, input, refusal) => {
    expect((await update(input)).userErrors).toMatchObject([refusal]);
    expect(await callsOf('UpdateMember')).toBe(0);
  });
});

describe('setMemberRoles', () => {
  const setRoles = (memberId: string, roles: readonly string[], version = memberOf(memberId).version) =>
    change<Changed & { orphanedManagers: Row[] }>(
      gateway,
      'administrator',
      'setMemberRoles',
      { memberId, roles, version },
      `${SHOWN} orphanedManagers { memberId director { memberId } }`,
    );

  it('orphans nobody while the director role stays (R-023)', async () => {
    expect((await setRoles(m(4), ['ACCOUNT_DIRECTOR', 'SA_SPECIALIST'])).orphanedManagers).toEqual([]);
  });

  it('names the managers whom a former director leaves without one (R-023)', async () => {
    const team = gateway.sandbox.world.organization.teamOf(m(4)).map(({ id }) => id);
    expect(team).toEqual(expect.arrayContaining([6, 7, 8, 9].map(m)));
    const { userErrors, member, orphanedManagers } = await setRoles(m(4), ['FINANCE', 'SA_SPECIALIST']);
    expect(userErrors).toEqual([]);
    expect(member).toMatchObject({ roles: [{ code: 'FINANCE' }, { code: 'SA_SPECIALIST' }] });
    expect(orphanedManagers).toEqual(team.map((memberId) => ({ memberId, director: null })));
  });

  it('keeps a role whose qualification is under review, before anything is sent, and adds others (R-029)', async () => {
    expect((await setRoles(m(13), ['SALESPERSON'])).userErrors).toMatchObject([
      { code: 'INVALID_STATE', state: 'ROLE_LOCKED', field: 'input.roles' },
    ]);
    expect(await callsOf('UpdateMemberRoles')).toBe(0);
    expect((await setRoles(m(13), ['ACCOUNT_MANAGER', 'SALESPERSON'])).userErrors).toEqual([]);
  });

  it('passes on upstream’s refusal of a role that was locked meanwhile (R-029)', async () => {
    await gateway.ask('administrator', `{ member(id: "${m(8)}") { version } }`);
    memberOf(m(8)).qualificationReview = 'PENDING';
    expect((await setRoles(m(8), ['FINANCE'])).userErrors).toMatchObject([
      { code: 'INVALID_STATE', state: 'ROLE_LOCKED', upstreamCode: 'CON.0409' },
    ]);
  });

  it('refuses a stale version and tells the present one', async () => {
    expect((await setRoles(m(9), ['FINANCE'], 70)).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: memberOf(m(9)).version },
    ]);
  });

  it('takes exactly the role sets that can be (R-015, R-016, R-017)', async () => {
    const codes = [
      'ADMIN',
      'FINANCE',
      'SA_SPECIALIST',
      'ACCOUNT_DIRECTOR',
      'ACCOUNT_MANAGER',
      'SALESPERSON',
      'COUPON_DESK',
    ];
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 5 }), async (roles) => {
        const has = (code: string): boolean => roles.includes(code);
        const isAllowed =
          roles.length >= 1 &&
          roles.length <= 3 &&
          !(has('ADMIN') && roles.length > 1) &&
          !(has('ACCOUNT_MANAGER') && has('ACCOUNT_DIRECTOR'));
        const { userErrors } = await setRoles(m(2), roles);
        expect(userErrors.map(({ blocker }) => blocker)).toEqual(isAllowed ? [] : ['ROLE_CONFLICT']);
      }),
      { numRuns: 40 },
    );
  });
});
