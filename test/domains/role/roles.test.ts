import { randomUUID } from 'node:crypto';
import { PERMISSIONS } from '../../../src/sandbox/world/organization-permissions.js';
import { entityId } from '../../../src/sandbox/world/organization-id.js';
import { change, type Row } from '../../support/changes.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const r = (serial: number): string => entityId('r', serial);
const COUPON_DESK = r(101);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const rolesOf = (ownerId = gateway.sandbox.world.partnerId) => gateway.sandbox.world.organization.rolesOf(ownerId);
const versionOf = (id: string): number => rolesOf().find((role) => role.id === id)?.version ?? 1;
const callsOf = async (operation: string): Promise<number> => (await gateway.calls())[operation] ?? 0;
interface Listed {
  readonly roles: { readonly totalCount: number; readonly nodes: readonly (Row & { readonly code: string })[] };
}
const list = (persona: string, args = '(first: 50)', fields = 'code') =>
  gateway.ask<Listed>(persona, `{ roles${args} { totalCount nodes { ${fields} } } }`);

describe('roles', () => {
  it('are those of the viewer’s organization, by code', async () => {
    const codes = rolesOf()
      .map(({ code }) => code)
      .sort();
    for (const persona of ['administrator', 'distributor', 'director']) {
      expect((await list(persona)).data.roles).toMatchObject({ totalCount: 7, nodes: codes.map((code) => ({ code })) });
    }
    expect((await list('reseller')).data.roles.nodes.map(({ code }) => code)).not.toContain('COUPON_DESK');
  });

  it.each(['finance', 'sa-specialist', 'account-manager', 'salesperson', 'operator', 'customer'])(
    'are not for the %s',
    async (persona) => {
      const { data, errors } = await list(persona);
      expect([data.roles, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
      expect(await callsOf('ListRoles')).toBe(0);
    },
  );

  it('are filtered by kind and sorted, upstream, in one call', async () => {
    const { data } = await list(
      'administrator',
      '(first: 2, filter: { kind: PRESET }, orderBy: { field: NAME, direction: DESC })',
      'name',
    );
    const names = rolesOf()
      .filter(({ kind }) => kind === 'PRESET')
      .map(({ name }) => name)
      .sort()
      .reverse();
    expect(data.roles).toEqual({ totalCount: 6, nodes: names.slice(0, 2).map((name) => ({ name })) });
    expect(await gateway.calls()).toEqual({ ListRoles: 1 });
  });

  it('name their items, the implied ones among them, and who holds them (R-025)', async () => {
    const query = `{ role(id: "Role:${COUPON_DESK}") {
      roleId code name kind editable version memberCount permissions { code menuPath implied } } }`;
    const { data, errors } = await gateway.ask<{ role: Row }>('administrator', query);
    expect(errors).toBeUndefined();
    const { permissionCodes } = rolesOf().find(({ id }) => id === COUPON_DESK)!;
    expect(data.role).toEqual({
      ...{ roleId: COUPON_DESK, code: 'COUPON_DESK', name: '优惠券运营', kind: 'CUSTOM', editable: true, version: 1 },
      memberCount: 1,
      permissions: PERMISSIONS.filter(({ code }) => permissionCodes.includes(code)),
    });
    expect(permissionCodes).toContain('CONSOLE_TICKET_SUBMIT');
  });

  it('count, for a director, the holders he sees', async () => {
    const { data } = await list('director', '(first: 50)', 'code memberCount');
    const counts = Object.fromEntries(data.roles.nodes.map(({ code, memberCount }) => [code, memberCount]));
    expect(counts).toMatchObject({ ACCOUNT_MANAGER: 4, ACCOUNT_DIRECTOR: 1, ADMIN: 0, FINANCE: 0 });
  });

  it('keep their items from who may not see roles; what is known of his own arrives', async () => {
    const { data, errors } = await gateway.ask(
      'account-manager',
      '{ viewer { member { roles { code permissions { code } version } } } }',
    );
    expect(data).toEqual({
      viewer: { member: { roles: [{ code: 'ACCOUNT_MANAGER', permissions: null, version: null }] } },
    });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('permissions', () => {
  it('are the whole catalogue, page by page, with the implied items marked (R-025)', async () => {
    const query = '{ permissions(first: 1000) { totalCount nodes { code menuPath implied } } }';
    const { data } = await gateway.ask('administrator', query);
    expect(data).toEqual({ permissions: { totalCount: PERMISSIONS.length, nodes: PERMISSIONS } });
    const { errors } = await gateway.ask('account-manager', '{ permissions { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

let serial = 0;
const SHOWN = 'role { roleId code name version permissions { code } }';
const create = (input: Row = {}, persona = 'administrator') =>
  change<{ role: Row }>(
    gateway,
    persona,
    'createRole',
    {
      code: `TICKET_DESK_${String((serial += 1))}`,
      name: '工单',
      permissions: [],
      idempotencyKey: randomUUID(),
      ...input,
    },
    SHOWN,
  );

describe('createRole', () => {
  it('defines a role with its items and the implied ones: none named makes one for tickets only (R-025, R-026)', async () => {
    const { role, userErrors } = await create();
    expect(userErrors).toEqual([]);
    expect(role).toMatchObject({ code: `TICKET_DESK_${String(serial)}`, version: 1 });
    expect(role['permissions']).toEqual(PERMISSIONS.filter(({ implied }) => implied).map(({ code }) => ({ code })));
    expect(role['permissions']).toContainEqual({ code: 'CONSOLE_TICKET_SUBMIT' });
  });

  it('creates once for one idempotency key', async () => {
    const idempotencyKey = randomUUID();
    const input = { code: 'ONE_DESK', idempotencyKey };
    expect((await create(input)).role).toEqual((await create(input)).role);
    expect(await callsOf('CreateRole')).toBe(1);
  });

  it('passes on what upstream refuses: a taken code, an unknown item', async () => {
    expect((await create({ code: 'FINANCE' })).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect((await create({ permissions: ['NO_ITEM'] })).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', upstreamCode: 'CON.0100' },
    ]);
  });

  it('refuses a code that is none before anything is sent', async () => {
    expect((await create({ code: 'ticket desk' })).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', field: 'input.code' },
    ]);
    expect(await callsOf('CreateRole')).toBe(0);
  });

  it.each(['finance', 'director', 'account-manager', 'operator', 'customer'])('is not for the %s', async (persona) => {
    expect((await create({}, persona)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('updateRole', () => {
  const update = (input: Row) =>
    change<{ role: Row }>(
      gateway,
      'administrator',
      'updateRole',
      { roleId: COUPON_DESK, version: versionOf(COUPON_DESK), ...input },
      SHOWN,
    );

  it('changes what is given, and what the holders may do at once', async () => {
    expect((await gateway.ask('operator', '{ coupons { totalCount } }')).errors).toBeUndefined();
    const { role } = await update({ permissions: ['BPC_ITEM_SUBCUSTSERV_010100'] });
    expect(role).toMatchObject({ name: '优惠券运营', version: 2 });
    const { errors } = await gateway.ask('operator', '{ coupons { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each<[string, Row, Row]>([
    [
      'a preset role (R-020, R-024)',
      { roleId: `Role:${r(5)}`, name: '别名' },
      { code: 'INVALID_STATE', state: 'PRESET' },
    ],
    ['nothing to change', {}, { code: 'BAD_USER_INPUT', field: 'input' }],
    ['a role there is not', { roleId: r(999), name: '别名' }, { code: 'NOT_FOUND' }],
  ])('refuses %s before anything is sent', async (_what, input, refusal) => {
    expect((await update(input)).userErrors).toMatchObject([refusal]);
    expect(await callsOf('UpdateRole')).toBe(0);
  });

  it('refuses a stale version and tells the present one', async () => {
    expect((await update({ name: '别名', version: 40 })).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: versionOf(COUPON_DESK) },
    ]);
  });
});

describe('deleteRole', () => {
  const remove = (roleId: string, version = 1) =>
    change<{ deletedRoleId: string }>(gateway, 'administrator', 'deleteRole', { roleId, version }, 'deletedRoleId');

  it('deletes a role that nobody holds', async () => {
    const { role } = await create();
    const id = String(role['roleId']);
    expect(await remove(id)).toEqual({ userErrors: [], deletedRoleId: `Role:${id}` });
    expect(rolesOf().map((one) => one.id)).not.toContain(id);
  });

  it.each([
    ['one that members hold, who would be left without any (R-015)', COUPON_DESK, 'IN_USE'],
    ['a preset one (R-024)', r(2), 'PRESET'],
  ])('refuses %s before anything is sent', async (_what, roleId, state) => {
    expect((await remove(roleId)).userErrors).toMatchObject([{ code: 'INVALID_STATE', state }]);
    expect(await callsOf('DeleteRole')).toBe(0);
  });

  it('refuses a stale version', async () => {
    const { role } = await create();
    expect((await remove(String(role['roleId']), 2)).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 1 },
    ]);
  });
});

describe('the limit of custom roles (R-024)', () => {
  it('is ten: the eleventh is refused before anything is sent', async () => {
    while (rolesOf().filter(({ kind }) => kind === 'CUSTOM').length < 10)
      expect((await create()).userErrors).toEqual([]);
    await gateway.forgetCalls();
    expect((await create()).userErrors).toMatchObject([{ code: 'PRECONDITION_FAILED', blocker: 'QUOTA_EXCEEDED' }]);
    expect(await callsOf('CreateRole')).toBe(0);
  });

  it('is the one that the deployment sets', async () => {
    const other = await startGateway({ sandbox: { customers: 20 }, variables: { MOST_CUSTOM_ROLES: '1' } });
    const input = { code: 'DESK', name: '工单', permissions: [], idempotencyKey: randomUUID() };
    const { userErrors } = await change(other, 'administrator', 'createRole', input);
    expect(userErrors).toMatchObject([{ blocker: 'QUOTA_EXCEEDED' }]);
    await other.close();
  });
});
