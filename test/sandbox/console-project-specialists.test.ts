import { personaNamed } from '../support/personas.js';
import type { Sandbox } from '../../src/sandbox/server/server.js';
import { type Answer, as, call, RESELLER_ID, startSmall } from './server-client.js';

const SPECIALIST = personaNamed('project-specialist').memberId!;

let sandbox: Sandbox;
let partner: Record<string, string>;
let keys = 0;
beforeAll(async () => {
  sandbox = await startSmall({ rateFactor: 1000 });
});
beforeEach(async () => {
  await call(sandbox.origin, '/__sandbox/reset', { method: 'POST' });
  partner = await as(sandbox.origin);
});
afterAll(() => sandbox.close());

const get = (target: string, headers = partner): Promise<Answer> => call(sandbox.origin, target, { headers });
const add = (staff_invitation_id: string): Promise<Answer> =>
  call(sandbox.origin, '/v1/project-specialists', {
    headers: { ...partner, 'Idempotency-Key': `key-${(keys += 1)}` },
    body: { staff_invitation_id },
  });
const specialistIn = (status: string) =>
  sandbox.world.projectSpecialists
    .of(sandbox.world.partnerId)
    .find((one) => one.status === status && !one.invitation.isUnbound)!;
const act = (id: string, action: string, version: number, body?: object): Promise<Answer> =>
  call(sandbox.origin, `/v1/project-specialists/${id}/${action}`, {
    method: 'POST',
    headers: { ...partner, 'If-Match': `"${version}"` },
    ...(body && { body }),
  });
const decide = (specialistId: string, approved: boolean): Promise<Answer> =>
  call(sandbox.origin, '/__sandbox/specialist-decisions', { method: 'POST', body: { specialistId, approved } });
const boundInvitation = () =>
  sandbox.world.staff
    .invitationsOf(sandbox.world.partnerId)
    .find(
      (one) =>
        one.boundAt !== undefined &&
        !one.isUnbound &&
        sandbox.world.projectSpecialists.of(one.ownerId).every(({ invitation }) => invitation !== one),
    )!;

describe('project specialists', () => {
  it('are staff with a bound personal account, put on the list once (R-032)', async () => {
    const { id } = boundInvitation();
    const added = await add(id);
    expect([added.status, added.json]).toMatchObject([200, { staff_invitation_id: id, status: 'NONE', bound: true }]);
    expect((await add(id)).json).toMatchObject({ error_code: 'CON.0411' });
    const { json } = await get('/v1/staff-invitations?status=SENT');
    const [open] = json!['staff_invitations'] as { id: string }[];
    expect((await add(open!.id)).json).toMatchObject({ error_code: 'CON.0409', details: [{ state: 'SENT' }] });
  });

  it('are applied for per path: service, SI consulting or learning, and no program else has any (R-032)', async () => {
    const { id, version } = specialistIn('NONE');
    for (const path of ['DISTRIBUTION', 'SOLUTION_PROVIDER']) {
      expect((await act(id, 'apply', version, { path })).json).toMatchObject({ error_code: 'CON.0100' });
    }
    const applied = await act(id, 'apply', version, { path: 'SI_CONSULTING' });
    expect(applied.json).toMatchObject({ status: 'APPLYING', path: 'SI_CONSULTING', version: version + 1 });
    expect((await decide(id, true)).json).toEqual({ status: 'ACTIVE' });
    expect((await get('/v1/project-specialists?path=SI_CONSULTING&status=ACTIVE')).json).toMatchObject({
      total_count: 1,
      project_specialists: [{ id }],
    });
  });

  it('go from each state only where the state lets them (R-035)', async () => {
    const allowed: string[] = [];
    for (const status of ['NONE', 'APPLYING', 'ACTIVE', 'CANCELLING', 'CANCELLED']) {
      for (const action of ['apply', 'cancel', 'unbind']) {
        await call(sandbox.origin, '/__sandbox/reset', { method: 'POST' });
        const { id, version } = specialistIn(status);
        const { json } = await act(id, action, version, action === 'apply' ? { path: 'SERVICE' } : undefined);
        const refusal = json!['error_code'] as string | undefined;
        expect([status, action, refusal]).toEqual([status, action, refusal && 'CON.0409']);
        if (refusal === undefined) allowed.push(`${status} ${action}`);
      }
    }
    expect(allowed).toEqual(['NONE apply', 'NONE unbind', 'ACTIVE cancel', 'CANCELLED apply', 'CANCELLED unbind']);
  });

  it('are unbound only once Huawei Cloud has approved that they are specialists no more (R-035)', async () => {
    const { id } = specialistIn('ACTIVE');
    const states = () => sandbox.world.projectSpecialists.get(id)!;
    expect((await act(id, 'cancel', states().version)).json).toMatchObject({ status: 'CANCELLING' });
    expect((await decide(id, false)).json).toEqual({ status: 'ACTIVE' });
    await act(id, 'cancel', states().version);
    expect((await decide(id, true)).json).toEqual({ status: 'CANCELLED' });
    expect((await decide(id, true)).status).toBe(404);
    const { json } = await act(id, 'unbind', states().version);
    expect(json).toMatchObject({ id, bound: false, certificates: [] });
    for (const text of [states().name, states().accountName, states().mobile]) {
      expect(JSON.stringify(json)).not.toContain(text);
    }
    expect((await get('/v1/staff-invitations?status=UNBOUND')).json).toMatchObject({ total_count: 2 });
  });

  it('refuse a stale version', async () => {
    const { id, version } = specialistIn('NONE');
    expect((await act(id, 'unbind', version + 1)).json).toMatchObject({
      error_code: 'CON.0412',
      details: [{ version }],
    });
  });

  it('are each owner’s own', async () => {
    const reseller = await as(sandbox.origin, RESELLER_ID);
    expect((await get('/v1/project-specialists', reseller)).json).toMatchObject({ total_count: 0 });
    expect((await get(`/v1/project-specialists/${SPECIALIST}`, reseller)).status).toBe(404);
  });
});

describe('a project specialist who signs in (R-032)', () => {
  const himself = () => ({ ...partner, 'X-Member-Id': SPECIALIST });

  it('reads himself, and nothing that needs a permission item', async () => {
    expect((await get(`/v1/project-specialists/${SPECIALIST}`, himself())).json).toMatchObject({ id: SPECIALIST });
    const other = specialistIn('APPLYING').id;
    for (const target of ['/v1/project-specialists', `/v1/project-specialists/${other}`, '/v1/members']) {
      expect((await get(target, himself())).json).toMatchObject({ error_code: 'CON.0151' });
    }
  });

  it('has no rows and no items, and is no member', async () => {
    const { json } = await get(`/v1/members/${SPECIALIST}/effective-scope`, himself());
    expect(json).toMatchObject({
      ...{ scope: 'OWN', role_codes: ['PROJECT_SPECIALIST'], permission_codes: [], account_manager_ids: [] },
      ...{ customer_periods: [], indirect_partner_ids: [] },
    });
    expect((await get(`/v1/members/${SPECIALIST}`)).status).toBe(404);
  });

  it('is nobody any more once unbound (R-035)', async () => {
    const specialist = sandbox.world.projectSpecialists.get(SPECIALIST)!;
    specialist.invitation.isUnbound = true;
    expect((await get(`/v1/project-specialists/${SPECIALIST}`, himself())).json).toMatchObject({
      error_code: 'CON.0151',
    });
    expect((await get(`/v1/members/${SPECIALIST}/effective-scope`)).status).toBe(404);
  });
});
