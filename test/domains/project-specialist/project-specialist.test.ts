import { randomUUID } from 'node:crypto';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { memberIdOf } from '../../support/personas.js';
import { errorsOf, read, type Row } from '../coupon/coupon-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60 } });
});
afterAll(() => gateway.close());

interface Answer {
  readonly projectSpecialist: (Row & { readonly id: string; readonly version: number }) | null;
  readonly userErrors: readonly (Row & { readonly code: string })[];
}

const SPECIALIST = memberIdOf('project-specialist');
const people = () => gateway.sandbox.world.projectSpecialists;
const ofPartner = () => people().of(gateway.sandbox.world.partnerId);
const inState = (status: string) => ofPartner().find((one) => one.status === status && !one.invitation.isUnbound)!;
const FIELDS = 'id projectSpecialistId status path bound version certificates { name } name { masked revealed }';

const list = (persona: string, args = 'first: 100') =>
  read<{ totalCount: number; nodes: readonly Row[] }>(
    gateway,
    persona,
    `{ projectSpecialists(${args}) { totalCount nodes { ${FIELDS} mobile { masked } accountName { masked } } } }`,
  );

async function change(persona: string, name: string, input: Row): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
    userErrors { code field state currentVersion } projectSpecialist { ${FIELDS} } } }`;
  const { data, errors } = await gateway.ask<Readonly<Record<string, Answer>>>(persona, query, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[name]!;
}
const add = (persona: string, staffInvitationId: string, idempotencyKey: string = randomUUID()) =>
  change(persona, 'addProjectSpecialist', { staffInvitationId, idempotencyKey });
/** Asks in the present version. */
const act = (persona: string, name: string, id: string, more: Row = {}) =>
  change(persona, `${name}ProjectSpecialist`, {
    ...{ projectSpecialistId: id, version: people().get(id)?.version ?? 1 },
    ...more,
  });
const decide = async (specialistId: string, approved: boolean): Promise<void> => {
  const body = JSON.stringify({ specialistId, approved });
  await fetch(`${gateway.sandbox.origin}/__sandbox/specialist-decisions`, { method: 'POST', body });
};

describe('project specialists', () => {
  it('are seen by the administrator, the latest first, with one call (R-032)', async () => {
    await gateway.forgetCalls();
    const { totalCount, nodes } = await list('distributor');
    expect(await gateway.calls()).toEqual({ ListProjectSpecialists: 1 });
    expect(totalCount).toBe(ofPartner().length);
    const latest = ofPartner().toSorted((one, other) => other.createdAt - one.createdAt);
    expect(nodes.map(({ projectSpecialistId }) => projectSpecialistId)).toEqual(latest.map(({ id }) => id));
  });

  it('are found by state and path, upstream', async () => {
    const { totalCount, nodes } = await list('administrator', 'filter: { status: ACTIVE, path: SERVICE }');
    expect([totalCount, nodes]).toMatchObject([
      1,
      [{ projectSpecialistId: SPECIALIST, status: 'ACTIVE', bound: true }],
    ]);
  });

  it('are masked to everybody but themselves (R-038)', async () => {
    const { name, mobile, accountName } = people().get(SPECIALIST)!;
    const { nodes } = await list('administrator', 'filter: { status: ACTIVE }');
    expect(nodes).toMatchObject([{ name: { revealed: null } }]);
    for (const text of [name, mobile, accountName]) expect(JSON.stringify(nodes)).not.toContain(text);
  });

  it('are nobody else’s: a reseller has none of its distributor’s, in lists and by id (R-012)', async () => {
    const [{ id } = { id: '' }] = (await list('distributor')).nodes as { id: string }[];
    expect((await list('reseller')).totalCount).toBe(0);
    const node = `{ node(id: "${id}") { id } }`;
    expect((await errorsOf(gateway, 'reseller', node)).map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(await read(gateway, 'distributor', node)).toEqual({ id });
  });

  it.each(['account-manager', 'director', 'finance', 'sa-specialist', 'operator', 'customer', 'project-specialist'])(
    'are not for the %s to list, to read by id or to change (R-032)',
    async (persona) => {
      const { id } = inState('APPLYING');
      await gateway.ask(persona, '{ viewer { party } }');
      await gateway.forgetCalls();
      for (const query of ['{ projectSpecialists { totalCount } }', `{ node(id: "ProjectSpecialist:${id}") { id } }`]) {
        const errors = await errorsOf(gateway, persona, query);
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      }
      const changes = [
        await add(persona, 'i0000000000000000000000000000003'),
        await act(persona, 'applyFor', id, { path: 'SERVICE' }),
        await act(persona, 'cancel', id),
        await act(persona, 'unbind', id),
      ];
      for (const { userErrors } of changes) expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(await gateway.calls()).toEqual({});
    },
  );
});

describe('a project specialist who signs in', () => {
  it('sees himself in full, and that he may do nothing (R-032)', async () => {
    const { name, certificates } = people().get(SPECIALIST)!;
    const query = `{ viewer { roles permissions member { id } projectSpecialist { ${FIELDS} } } }`;
    expect(await read(gateway, 'project-specialist', query)).toMatchObject({
      ...{ roles: ['PROJECT_SPECIALIST'], permissions: [], member: null },
      projectSpecialist: {
        projectSpecialistId: SPECIALIST,
        status: 'ACTIVE',
        name: { revealed: name },
        certificates: certificates.map((one) => ({ name: one.name })),
      },
    });
  });

  it.each(['administrator', 'account-manager', 'reseller', 'customer'])('is not the %s', async (persona) => {
    await gateway.forgetCalls();
    const query = '{ viewer { projectSpecialist { id } } }';
    expect(await read(gateway, persona, query)).toEqual({ projectSpecialist: null });
    expect((await gateway.calls())['ShowProjectSpecialist']).toBeUndefined();
  });

  it('has no customer, no member and no row of anything (R-032)', async () => {
    const query = `{ members { totalCount } assignments { totalCount }
      customers { totalCount } orders { totalCount } coupons { totalCount } opportunities { totalCount }
      incentiveDetails { totalCount } exportJobs { totalCount } partnerBills { totalCount } announcements { totalCount } }`;
    const { data, errors } = await gateway.ask<Readonly<Record<string, { totalCount: number } | null>>>(
      'project-specialist',
      query,
    );
    expect(Object.values(data).flatMap((list) => (list === null ? [] : [list.totalCount]))).toEqual([0]);
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });
});

describe('the specialist status', () => {
  it('is for staff with a bound personal account, once for one key (R-032)', async () => {
    const invitations = gateway.sandbox.world.staff.invitationsOf(gateway.sandbox.world.partnerId);
    const listed = new Set(ofPartner().map(({ invitation }) => invitation.id));
    const bound = invitations.find((one) => one.boundAt !== undefined && !one.isUnbound && !listed.has(one.id))!;
    const open = invitations.find((one) => one.boundAt === undefined)!;
    await gateway.forgetCalls();
    expect((await add('administrator', open.id)).userErrors).toMatchObject([{ code: 'INVALID_STATE', state: 'SENT' }]);
    expect((await gateway.calls())['CreateProjectSpecialist']).toBeUndefined();
    const key = randomUUID();
    const added = await add('administrator', `StaffInvitation:${bound.id}`, key);
    expect(added).toMatchObject({ userErrors: [], projectSpecialist: { status: 'NONE', path: null } });
    expect((await add('administrator', `StaffInvitation:${bound.id}`, key)).projectSpecialist).toEqual(
      added.projectSpecialist,
    );
    expect((await add('administrator', bound.id)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect((await add('reseller', bound.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is applied for per path, and granted or not (R-032)', async () => {
    const { id } = inState('NONE');
    const applied = await act('administrator', 'applyFor', id, { path: 'LEARNING' });
    expect(applied).toMatchObject({ userErrors: [], projectSpecialist: { status: 'APPLYING', path: 'LEARNING' } });
    await decide(id, false);
    expect((await list('administrator', 'filter: { status: NONE }')).nodes).toMatchObject([{}, {}]);
  });

  it('is given up and that approved before anybody is unbound; nothing personal is shown then (R-035)', async () => {
    const { id, accountName, name, mobile } = inState('CANCELLING');
    await decide(id, true);
    const unbound = await act('administrator', 'unbind', `ProjectSpecialist:${id}`, {
      version: people().get(id)!.version,
    });
    expect(unbound).toMatchObject({
      userErrors: [],
      projectSpecialist: { bound: false, status: 'CANCELLED', name: null, certificates: [] },
    });
    const all = JSON.stringify(await list('administrator'));
    for (const text of [name, accountName, mobile]) expect(all).not.toContain(text);
    const again = await act('administrator', 'unbind', id);
    expect(again.userErrors).toMatchObject([{ code: 'INVALID_STATE', state: 'UNBOUND' }]);
  });

  it.each([
    ['applyFor', 'ACTIVE'],
    ['applyFor', 'APPLYING'],
    ['cancel', 'APPLYING'],
    ['cancel', 'CANCELLED'],
    ['unbind', 'ACTIVE'],
    ['unbind', 'APPLYING'],
  ])('refuses to %s from %s, before anything is sent (R-035)', async (name, state) => {
    const { id } = inState(state);
    await gateway.forgetCalls();
    const { userErrors } = await act('administrator', name, id, name === 'applyFor' ? { path: 'SERVICE' } : {});
    expect(userErrors).toMatchObject([{ code: 'INVALID_STATE', state }]);
    expect(Object.keys(await gateway.calls()).filter((operation) => !operation.startsWith('Show'))).toEqual([]);
  });

  it('is changed in the version that was read', async () => {
    const { id, version } = inState('ACTIVE');
    const stale = await act('administrator', 'cancel', id, { version: version + 7 });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: version }]);
  });
});

describe('who was unbound', () => {
  it('cannot sign in any more (R-035)', async () => {
    const world = await startGateway({ sandbox: { customers: 20 } });
    try {
      const himself = () => world.ask<object>('project-specialist', '{ viewer { roles } }');
      expect(await himself()).toMatchObject({ data: { viewer: { roles: ['PROJECT_SPECIALIST'] } } });
      const specialist = world.sandbox.world.projectSpecialists.get(SPECIALIST)!;
      specialist.status = 'CANCELLED';
      await world.ask<object>(
        'administrator',
        `mutation { unbindProjectSpecialist(input: { projectSpecialistId: "${SPECIALIST}", version: 1 }) {
          userErrors { code } } }`,
      );
      expect(await himself()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    } finally {
      await world.close();
    }
  });
});
