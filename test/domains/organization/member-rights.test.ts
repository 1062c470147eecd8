import { randomUUID } from 'node:crypto';
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
interface Changed {
  readonly member: { readonly memberId: string; readonly version: number } & Row;
}
const SHOWN = `member { memberId version status roles { code } director { memberId } passwordResetAt name { masked } }`;

describe('setMemberDirector', () => {
  const setDirector = (memberId: string, directorId: string | null, version = memberOf(memberId).version) =>
    change<Changed>(gateway, 'administrator', 'setMemberDirector', { memberId, directorId, version }, SHOWN);

  it('moves an account manager to another director, whose team he then is, and clears (R-022)', async () => {
    expect((await setDirector(m(6), m(5))).member).toMatchObject({ director: { memberId: m(5) } });
    const { data } = await gateway.ask<{ members: { nodes: Row[] } }>(
      'director-2',
      '{ members(first: 100) { nodes { memberId } } }',
    );
    expect(data.members.nodes).toContainEqual({ memberId: m(6) });
    expect((await setDirector(m(6), null)).member).toMatchObject({ director: null });
  });

  it.each<[string, number, string | null, Row]>([
    ['somebody who is no account manager', 2, m(4), { blocker: 'NOT_ACCOUNT_MANAGER' }],
    ['a director who is none', 6, m(7), { code: 'BAD_USER_INPUT', field: 'input.directorId' }],
    ['a director whom nobody knows', 6, m(999), { code: 'NOT_FOUND', field: 'input.directorId' }],
  ])('refuses %s before anything is sent', async (_what, serial, directorId, refusal) => {
    expect((await setDirector(m(serial), directorId)).userErrors).toMatchObject([refusal]);
    expect(await callsOf('UpdateMemberDirector')).toBe(0);
  });

  it('refuses a stale version', async () => {
    expect((await setDirector(m(6), m(5), 70)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describe('resetMemberPassword', () => {
  const reset = (input: Row, persona = 'administrator') =>
    change<Changed>(
      gateway,
      persona,
      'resetMemberPassword',
      { memberId: m(6), idempotencyKey: randomUUID(), ...input },
      SHOWN,
    );

  it('has a link sent, and shows when; no password travels (R-028)', async () => {
    const { member } = await reset({});
    expect(member['passwordResetAt']).toBe(memberOf(m(6)).passwordResetAt?.toISOString());
    expect(member['passwordResetAt']).not.toBeNull();
  });

  it('sends one link for one idempotency key', async () => {
    const idempotencyKey = randomUUID();
    await reset({ idempotencyKey });
    await reset({ idempotencyKey });
    expect(await callsOf('ResetMemberPassword')).toBe(1);
  });

  it('is not for a member himself, nor for his director (R-028)', async () => {
    for (const persona of ['account-manager', 'director']) {
      expect((await reset({}, persona)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    expect(await callsOf('ResetMemberPassword')).toBe(0);
  });

  it('does not find a member of a reseller', async () => {
    expect((await reset({ memberId: m(101) })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
