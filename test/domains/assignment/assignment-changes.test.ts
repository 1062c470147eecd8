import { randomUUID } from 'node:crypto';
import { entityId } from '../../../src/sandbox/world/organization-id.js';
import { customRole } from '../../../src/sandbox/world/organization-roles.js';
import { change, type Refusal, type Row } from '../../support/changes.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const m = (serial: number): string => entityId('m', serial);
const b = (serial: number): string => entityId('b', serial);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 300 } });
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
const assign = (customerIds: readonly string[], accountManagerId: string, input: Row = {}, persona = 'administrator') =>
  change<Payload>(
    gateway,
    persona,
    'assignCustomers',
    { customerIds, accountManagerId, idempotencyKey: randomUUID(), ...input },
    `results { customerId customer { accountManagers { member { memberId } } } ${RESULT} } accountManager { memberId customerCount }`,
  );
const reclaim = (customerIds: readonly string[], input: Row = {}, persona = 'administrator') =>
  change<Payload>(
    gateway,
    persona,
    'reclaimCustomers',
    { customerIds, idempotencyKey: randomUUID(), ...input },
    `results { customerId ${RESULT} }`,
  );

describe('assignCustomers', () => {
  it('answers for each, in the order asked: done, held already by whom, not found (R-064, R-067)', async () => {
    const [held = '', other = ''] = heldBy(6);
    await reclaim([other]);
    const { results, accountManager, userErrors } = await assign([held, 'c-nobody', `Customer:${other}`], m(10));
    expect(userErrors).toEqual([]);
    expect(results).toMatchObject([
      {
        customerId: held,
        error: { code: 'ALREADY_ASSIGNED', upstreamCode: 'CON.0411' },
        holder: { memberId: m(6), name: { masked: '李****', revealed: null } },
      },
      { customerId: 'c-nobody', customer: null, error: { code: 'NOT_FOUND' }, holder: null },
      {
        customerId: other,
        error: null,
        holder: null,
        customer: { accountManagers: [{ member: { memberId: m(10) } }] },
      },
    ]);
    expect(accountManager).toEqual({ memberId: m(10), customerCount: heldBy(10).length });
    expect([holderOf(held), holderOf(other)]).toEqual([m(6), m(10)]);
  });

  it('takes over with replace, one period ending where the next begins (R-064, R-065)', async () => {
    const [held = ''] = heldBy(7);
    expect((await assign([held], m(11), { replace: true })).results).toMatchObject([{ error: null }]);
    const [present, former] = book().historyOf(held);
    expect([present!.managerId, former!.managerId, former!.to]).toEqual([m(11), m(7), present!.from]);
  });

  it('shows the customer to its new manager and no longer to the former one (R-018, R-065)', async () => {
    const [id = ''] = heldBy(6);
    const query = `{ customer(id: "${id}") { customerId } }`;
    expect((await gateway.ask('account-manager', query)).errors).toBeUndefined();
    await assign([id], m(10), { replace: true });
    expect((await gateway.ask('account-manager', query)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await gateway.ask('account-manager-2', query)).data).toEqual({ customer: { customerId: id } });
  });

  it('assigns once for one idempotency key, and refuses the key for another input', async () => {
    const [id = ''] = heldBy(8);
    const input = { replace: true, idempotencyKey: randomUUID() };
    const first = await assign([id], m(9), input);
    expect(await assign([id], m(9), input)).toEqual(first);
    expect(await callsOf('BatchAssignCustomers')).toBe(1);
    expect((await assign([id], m(8), input)).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it.each<[string, () => Promise<{ userErrors: readonly Refusal[] }>, Row]>([
    ['nobody', () => assign([], m(6)), { code: 'BAD_USER_INPUT', field: 'input.customerIds' }],
    ['one customer twice', () => assign(['c1', 'c1'], m(6)), { code: 'BAD_USER_INPUT', field: 'input.customerIds.1' }],
    [
      '101 customers (R-067)',
      () =>
        assign(
          Array.from({ length: 101 }, (_, index) => `c${String(index)}`),
          m(6),
        ),
      { code: 'BAD_USER_INPUT', field: 'input.customerIds' },
    ],
    [
      'a recipient whom nobody knows',
      () => assign([heldBy(6)[0]!], m(999)),
      { code: 'NOT_FOUND', field: 'input.accountManagerId' },
    ],
    [
      'a recipient who cannot hold customers',
      () => assign([heldBy(6)[0]!], m(2)),
      { code: 'NOT_FOUND', field: 'input.accountManagerId' },
    ],
    [
      'a recipient of a reseller',
      () => assign([heldBy(6)[0]!], m(102)),
      { code: 'NOT_FOUND', field: 'input.accountManagerId' },
    ],
  ])('refuses %s before anything is sent', async (_what, run, refusal) => {
    expect((await run()).userErrors).toMatchObject([refusal]);
    expect(await callsOf('BatchAssignCustomers')).toBe(0);
  });

  it('refuses a disabled recipient', async () => {
    const member = gateway.sandbox.world.organization.members.get(m(12))!;
    member.status = 'DISABLED';
    // Members and managers were read under other questions: his state is asked for anew.
    await reclaim([heldBy(13)[0]!]);
    const { userErrors } = await assign([heldBy(6)[0]!], m(12), { replace: true });
    member.status = 'ACTIVE';
    expect(userErrors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  it('leaves customers of a reseller to the reseller (R-010), whose people assign them', async () => {
    const [id = ''] = heldBy(102);
    const { results } = await assign([`Customer:${id}@${b(1)}`], m(6), { replace: true });
    expect(results).toMatchObject([{ error: { code: 'RESTRICTED' } }]);
    expect(await callsOf('BatchAssignCustomers')).toBe(0);
    expect((await assign([id], m(103), { replace: true }, 'reseller')).results).toMatchObject([{ error: null }]);
    expect(holderOf(id)).toBe(m(103));
  });

  it.each([
    'finance',
    'sa-specialist',
    'account-manager',
    'salesperson',
    'operator',
    'reseller-account-manager',
    'customer',
  ])('is not for the %s (Q-20)', async (persona) => {
    expect((await assign([heldBy(6)[0]!], m(6), {}, persona)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await callsOf('BatchAssignCustomers')).toBe(0);
  });
});

describe('a director with the assign item (Q-20)', () => {
  it('moves customers within his team', async () => {
    const [id = ''] = heldBy(7);
    expect((await assign([id], m(6), { replace: true }, 'director')).results).toMatchObject([{ error: null }]);
    expect(holderOf(id)).toBe(m(6));
  });

  it('finds no customer of another team: it is not sent, the rest is done (R-067)', async () => {
    const [own = '', foreign = ''] = [heldBy(7)[0], heldBy(11)[0]];
    const { results } = await assign([foreign, own], m(8), { replace: true }, 'director');
    expect(results).toMatchObject([
      { customerId: foreign, error: { code: 'NOT_FOUND' }, holder: null },
      { customerId: own, error: null },
    ]);
    expect([holderOf(foreign), holderOf(own)]).toEqual([m(11), m(8)]);
    await gateway.forgetCalls();
    expect((await assign([foreign], m(8), { replace: true }, 'director')).results).toMatchObject([
      { error: { code: 'NOT_FOUND' } },
    ]);
    expect(await callsOf('BatchAssignCustomers')).toBe(0);
  });

  it('gives nothing to a manager of another team', async () => {
    const [id = ''] = heldBy(7);
    const { userErrors } = await assign([id], m(11), { replace: true }, 'director');
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'input.accountManagerId' }]);
    expect(holderOf(id)).toBe(m(7));
  });

  it('takes back within his team only', async () => {
    const [own = '', foreign = ''] = [heldBy(9)[0], heldBy(11)[0]];
    const { results } = await reclaim([own, foreign], {}, 'director');
    expect(results).toMatchObject([{ error: null }, { error: { code: 'NOT_FOUND' } }]);
    expect([holderOf(own), holderOf(foreign)]).toEqual([undefined, m(11)]);
  });
});

describe('reclaimCustomers', () => {
  it('ends the open period now, and says so of what nobody holds (R-067)', async () => {
    const [id = ''] = heldBy(11);
    expect((await reclaim([id, 'c-nobody'])).results).toMatchObject([
      { customerId: id, error: null },
      { customerId: 'c-nobody', error: { code: 'NOT_FOUND' } },
    ]);
    expect(book().historyOf(id)[0]?.to).toBe(gateway.sandbox.world.now.getTime());
    expect((await reclaim([id])).results).toMatchObject([{ error: { code: 'INVALID_STATE', state: 'NOT_ASSIGNED' } }]);
  });

  it('is not for an account manager', async () => {
    expect((await reclaim([heldBy(6)[0]!], {}, 'account-manager')).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
