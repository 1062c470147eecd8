import { randomUUID } from 'node:crypto';
import { entityId } from '../../../src/sandbox/world/organization-id.js';
import { customRole } from '../../../src/sandbox/world/organization-roles.js';
import { change, type Refusal, type Row } from '../../support/changes.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const m = (serial: number): string => entityId('m', serial);
const b = (serial: number): string => entityId('b', serial);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 200 } });
  const { organization, partnerId } = gateway.sandbox.world;
  // A deployment that grants its directors the assign item.
  const granted = { code: 'ACCOUNT_DIRECTOR', name: '客户经理主管', items: ['CONSOLE_CUSTOMER_ASSIGN'] };
  organization.customRoles.get(partnerId)!.push(customRole(900, granted));
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const book = () => gateway.sandbox.world.organization.assignments;
const heldBy = (serial: number): string[] => [...book().heldBy(m(serial), 'CUSTOMER')];
const holderOf = (id: string): string | undefined => book().openOf(id)?.managerId;
const callsOf = async (operation: string): Promise<number> => (await gateway.calls())[operation] ?? 0;

interface Payload {
  readonly results: readonly { readonly error: Refusal | null; readonly holder: Row | null }[] & readonly Row[];
  readonly accountManager: Row | null;
}
const RESULT = 'error { code state upstreamCode } holder { memberId name { masked revealed } }';

describe('assignIndirectPartners and reclaimIndirectPartners (R-074)', () => {
  const move = (name: 'assign' | 'reclaim', ids: readonly string[], input: Row = {}, persona = 'administrator') =>
    change<Payload>(
      gateway,
      persona,
      `${name}IndirectPartners`,
      { indirectPartnerIds: ids, idempotencyKey: randomUUID(), ...input },
      `results { indirectPartnerId indirectPartner { assignments { accountManagerId to } } ${RESULT} }`,
    );

  it('give a reseller to a manager, name who holds it, and take it back (R-064, R-067)', async () => {
    const held = await move('assign', [b(2), `IndirectPartner:${b(3)}`, 'b-nobody'], { accountManagerId: m(10) });
    expect(held.results).toMatchObject([
      { indirectPartnerId: b(2), error: { code: 'ALREADY_ASSIGNED' }, holder: { memberId: m(7) } },
      {
        indirectPartnerId: b(3),
        error: null,
        indirectPartner: { assignments: [{ accountManagerId: m(10), to: null }] },
      },
      { indirectPartnerId: 'b-nobody', error: { code: 'NOT_FOUND' } },
    ]);
    expect((await move('reclaim', [b(3)])).results).toMatchObject([{ error: null }]);
    expect(holderOf(b(3))).toBeUndefined();
  });

  it('bring the reseller’s customers along, for the manager and his director (R-074)', async () => {
    const [id = ''] = [...heldBy(102), ...heldBy(103)];
    const query = `{ customer(id: "Customer:${id}@${b(1)}") { customerId } }`;
    expect((await gateway.ask('account-manager-2', query)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await move('assign', [b(1)], { accountManagerId: m(10) });
    for (const persona of ['account-manager-2', 'director-2']) {
      expect((await gateway.ask(persona, query)).data).toEqual({ customer: { customerId: id } });
    }
    expect((await gateway.ask('account-manager', query)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('are, for a director, about the resellers of his team', async () => {
    const { results } = await change<Payload>(
      gateway,
      'director',
      'assignIndirectPartners',
      { indirectPartnerIds: [b(1), b(2)], accountManagerId: m(6), replace: true, idempotencyKey: randomUUID() },
      'results { indirectPartnerId error { code } }',
    );
    expect(results).toMatchObject([{ error: { code: 'NOT_FOUND' } }, { error: null }]);
    expect([holderOf(b(1)), holderOf(b(2))]).toEqual([m(10), m(6)]);
  });

  it('know no resellers of a reseller (R-004)', async () => {
    const { results } = await move('assign', [b(1)], { accountManagerId: m(102) }, 'reseller');
    expect(results).toMatchObject([{ error: { code: 'NOT_FOUND' } }]);
    expect(await callsOf('BatchAssignCustomers')).toBe(0);
  });
});
