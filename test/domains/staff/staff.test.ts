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
  readonly customerContacts: { readonly contacts: readonly Row[]; readonly version: number } | null;
  readonly invitations: readonly Row[] | null;
  readonly userErrors: readonly (Row & { readonly code: string })[];
}

const staff = () => gateway.sandbox.world.staff;
const partnerId = () => gateway.sandbox.world.partnerId;
const ERROR = 'userErrors { code field currentVersion }';

const contactsOf = async (persona: string) =>
  (
    await read<{ customerContacts: Answer['customerContacts'] }>(
      gateway,
      persona,
      '{ partner { customerContacts { contacts { name mobile email position } version } } }',
    )
  ).customerContacts!;

async function change(persona: string, name: string, selection: string, input: Row): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${ERROR} ${selection} } }`;
  const { data, errors } = await gateway.ask<Readonly<Record<string, Answer>>>(persona, query, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[name]!;
}
const publish = (persona: string, contacts: readonly Row[], version: number) =>
  change(persona, 'updateCustomerContacts', 'customerContacts { contacts { name } version }', { contacts, version });
const invite = (persona: string, targets: readonly string[], more: Row = {}) =>
  change(persona, 'inviteStaff', 'invitations { staffInvitationId status mobile { masked } }', {
    channel: 'MOBILE',
    targets,
    idempotencyKey: randomUUID(),
    ...more,
  });
const mobiles = (count: number): string[] => Array.from({ length: count }, (_, index) => `1380000${1000 + index}`);

describe('customer contacts', () => {
  it.each(['administrator', 'account-manager', 'customer', 'referral-customer'])(
    'of the partner are read in full by its people and its customers: %s (R-031)',
    async (persona) => {
      const { contacts } = staff().contactsOf(partnerId());
      expect(await contactsOf(persona)).toMatchObject({ contacts });
    },
  );

  it('of a reseller are its own (R-012)', async () => {
    expect((await contactsOf('reseller')).contacts).toEqual([]);
  });

  it('are replaced as a whole in the version that was read, five at most (R-031)', async () => {
    const { version } = await contactsOf('administrator');
    const named = (count: number): Row[] =>
      Array.from({ length: count }, (_, index) => ({ name: `联系人${String(index)}` }));
    await gateway.forgetCalls();
    const six = await publish('administrator', named(6), version);
    expect(six.userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'input.contacts' }]);
    expect(await gateway.calls()).toEqual({});
    const five = await publish('administrator', named(5), version);
    expect(five).toEqual({ userErrors: [], customerContacts: { contacts: named(5), version: version + 1 } });
    const stale = await publish('administrator', named(1), version);
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: version + 1 }]);
    expect(staff().contactsOf(partnerId()).contacts).toHaveLength(5);
  });

  it('are the administrator to a customer where nobody is published, and to the party nobody (R-031)', async () => {
    const { version } = await contactsOf('administrator');
    expect((await publish('administrator', [], version)).customerContacts).toMatchObject({ contacts: [] });
    const { name, mobile } = gateway.sandbox.world.organization.members.get(memberIdOf('administrator'))!;
    expect((await contactsOf('customer')).contacts).toMatchObject([{ name, mobile }]);
    expect((await contactsOf('finance')).contacts).toEqual([]);
  });

  it('are not published by who lacks the permission', async () => {
    for (const persona of ['account-manager', 'director', 'finance', 'customer']) {
      expect((await publish(persona, [], 1)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
  });
});

describe('staff invitations', () => {
  const FIELDS = `totalCount nodes { id staffInvitationId channel status sentAt expiresAt boundAt sentBy { memberId }
    mobile { masked revealed } email { masked revealed } accountName { masked } }`;
  const list = (persona: string, args = 'first: 100') =>
    read<{ totalCount: number; nodes: readonly Row[] }>(
      gateway,
      persona,
      `{ staffInvitations(${args}) { ${FIELDS} } }`,
    );

  it('are seen by the administrator, the latest first, with one call (R-033)', async () => {
    await gateway.forgetCalls();
    const { totalCount, nodes } = await list('distributor');
    expect((await gateway.calls())['ListStaffInvitations']).toBe(1);
    const rows = staff().invitationsOf(partnerId());
    expect(totalCount).toBe(rows.length);
    const latest = rows.toSorted((one, other) => other.sentAt - one.sentAt).map(({ id }) => id);
    expect(nodes.map(({ staffInvitationId }) => staffInvitationId)).toEqual(latest);
    expect(nodes[0]).toMatchObject({ status: 'SENT', sentBy: { memberId: memberIdOf('administrator') } });
  });

  it('show whom they went to masked, and nothing once unbound (R-035, R-038)', async () => {
    const { nodes } = await list('administrator', 'filter: { status: UNBOUND }');
    expect(nodes).toMatchObject([{ status: 'UNBOUND', mobile: null, email: null, accountName: null }]);
    const sent = (await list('administrator', 'filter: { status: SENT, channel: MOBILE }')).nodes[0];
    expect(sent).toMatchObject({ mobile: { revealed: null }, email: null });
    expect(JSON.stringify(sent)).not.toContain(staff().invitationsOf(partnerId())[0]!.target);
  });

  it('are nobody else’s: a reseller has none of its distributor’s, in lists and by id (R-012)', async () => {
    const [{ id } = { id: '' }] = (await list('distributor')).nodes as { id: string }[];
    expect((await list('reseller')).totalCount).toBe(0);
    const node = `{ node(id: "${id}") { id } }`;
    expect((await errorsOf(gateway, 'reseller', node)).map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(await read(gateway, 'distributor', node)).toEqual({ id });
  });

  it.each(['account-manager', 'director', 'finance', 'operator', 'customer'])('are not for the %s', async (persona) => {
    const errors = await errorsOf(gateway, persona, '{ staffInvitations { totalCount } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect((await invite(persona, ['13800001111'])).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('are sent, seen at once, and sent once for one key (R-033)', async () => {
    const before = (await list('administrator')).totalCount;
    const idempotencyKey = randomUUID();
    const first = await invite('administrator', ['13800007701', '13800007702'], { idempotencyKey });
    expect(first).toMatchObject({ userErrors: [], invitations: [{ status: 'SENT' }, { status: 'SENT' }] });
    const again = await invite('administrator', ['13800007701', '13800007702'], { idempotencyKey });
    expect(again.invitations).toEqual(first.invitations);
    expect(staff().invitationsOf(partnerId())).toHaveLength(before + 2);
    const other = await invite('administrator', ['13800007703'], { idempotencyKey });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it.each([
    ['MOBILE', 'li@renyuan.example'],
    ['EMAIL', '13800001111'],
  ])('by %s are refused for %s before anything is sent', async (channel, target) => {
    await gateway.forgetCalls();
    const answer = await invite('distributor', [target], { channel });
    expect(answer.userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'input.targets.0' }]);
    expect(await gateway.calls()).toEqual({});
  });

  it('are at most 100 a day: over it none is sent, and when to try again is told (R-034)', async () => {
    await invite('reseller', mobiles(99));
    const input = { channel: 'MOBILE', targets: mobiles(2), idempotencyKey: randomUUID() };
    const query = 'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { userErrors { code } } }';
    const { errors } = await gateway.ask('reseller', query, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) as number } }]);
    expect(staff().invitationsOf('b0000000000000000000000000000001')).toHaveLength(99);
    expect((await invite('reseller', mobiles(1))).userErrors).toEqual([]);
  });
});
