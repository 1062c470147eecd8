import { startGateway, type TestGateway } from '../../support/gateway.js';
import { b, change, control, m, newKey, OTHERS, ownerOf, read, type Row, SALES } from './association-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
const expectedOf = (persona: string, managers: readonly string[] | undefined) => {
  const { invitations, partnerId, now } = world();
  return invitations
    .ofOwner(ownerOf(persona, partnerId), now)
    .filter(({ createdBy }) => managers?.includes(createdBy ?? '') ?? true)
    .sort((x, y) => y.sentAt - x.sentAt || (x.id < y.id ? -1 : 1));
};
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}
const list = async (persona: string, args = '', shown = 'invitationId') =>
  (
    await read<{ invitations: Page }>(
      gateway,
      persona,
      `{ invitations(first: 200${args}) { totalCount nodes { ${shown} } } }`,
    )
  ).data.invitations;

describe('invitations', () => {
  it.each(SALES)(
    'in sight of the %s are his own, his team’s or the party’s, counts included',
    async (persona, managers) => {
      const { totalCount, nodes } = await list(persona);
      const expected = expectedOf(persona, managers).map(({ id }) => id);
      expect(expected.length).toBeGreaterThan(0);
      expect(nodes.map(({ invitationId }) => invitationId)).toEqual(expected);
      expect(totalCount).toBe(expected.length);
    },
  );

  it.each(SALES)('out of sight of the %s read like none, by id and as nodes', async (persona, managers) => {
    const [mine] = expectedOf(persona, managers);
    const foreigner = persona === 'account-manager' ? 'account-manager-2' : 'account-manager';
    const isResellers = persona.startsWith('reseller');
    const [foreign] = isResellers
      ? world().invitations.ofOwner(world().partnerId, world().now)
      : managers === undefined
        ? world().invitations.ofOwner(b(1), world().now)
        : expectedOf(foreigner, [managers.some((id) => id === m(10)) ? m(6) : m(10)]);
    const ids = [foreign!.id, mine!.id, 'nothing'];
    const { data, codes } = await read(
      gateway,
      persona,
      `{ a: invitation(id: "${ids[0]!}") { id } b: node(id: "Invitation:${ids[0]!}") { id }
         c: invitation(id: "${ids[2]!}") { id } d: node(id: "Invitation:${ids[1]!}") { id } }`,
    );
    expect([data['a'], data['b'], data['c'], data['d']]).toEqual([null, null, null, { id: `Invitation:${ids[1]!}` }]);
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });

  it.each([...OTHERS, 'customer'])('are not for the %s', async (persona) => {
    expect((await read(gateway, persona, '{ invitations { totalCount } }')).codes).toEqual(['FORBIDDEN']);
    expect(await gateway.calls()).not.toHaveProperty('ListInvitations');
  });

  it('are filtered upstream, in one call for a page', async () => {
    const all = expectedOf('director-2', [m(10), m(11), m(12), m(13)]);
    const cases: readonly (readonly [string, (row: (typeof all)[number]) => boolean])[] = [
      ['channel: LINK', ({ channel }) => channel === 'LINK'],
      ['statuses: [EXPIRED, FAILED]', ({ status }) => status === 'EXPIRED' || status === 'FAILED'],
      ['associationType: REFERRAL', ({ associationType }) => associationType === 'REFERRAL'],
    ];
    for (const [filter, keeps] of cases) {
      await gateway.forgetCalls();
      const { nodes } = await list('director-2', `, filter: { ${filter} }`);
      expect(nodes.map(({ invitationId }) => invitationId)).toEqual(all.filter(keeps).map(({ id }) => id));
      expect((await gateway.calls())['ListInvitations']).toBe(1);
    }
  });

  it('tell why they failed and what to do next (R-061, R-086, R-087)', async () => {
    const shown = 'failure { code upstreamCode retryable nextAction } tag createdBy { memberId } expiresAt url';
    const { nodes } = await list('account-manager', ', filter: { statuses: [FAILED] }', shown);
    expect(nodes).toMatchObject([
      {
        failure: { code: 'ACCOUNT_TOO_OLD', upstreamCode: 'ACCOUNT_TOO_OLD', retryable: false, nextAction: 'REPORT' },
        tag: 'limingzhe',
        createdBy: { memberId: m(6) },
      },
    ]);
  });
});

const RESULTS = `results { reportId error { code state blocker }
  invitation { invitationId status channel associationType expiresAt tag report { reportId } } }`;
const send = (persona: string, input: object) =>
  change(
    gateway,
    persona,
    'sendInvitations',
    { channel: 'LINK', associationType: 'RESELLER', idempotencyKey: newKey(), ...input },
    RESULTS,
  );
const resultsIn = (payload: Row) => payload['results'] as readonly (Row & { readonly invitation: Row | null })[];
const reportOf = (memberId: string, status: string): string =>
  world()
    .customerReports.all(world().now)
    .find((report) => report.submittedBy === memberId && report.status === status)!.id;

describe('sendInvitations', () => {
  it('makes a link with the sender’s tag; who accepts it is his customer, and starts frozen (R-048, R-066, R-085)', async () => {
    const [made] = resultsIn(await send('account-manager', {}));
    expect(made).toMatchObject({ error: null, invitation: { status: 'SENT', channel: 'LINK', tag: 'limingzhe' } });
    const { customerId } = await control(gateway, 'invitation-acceptances', {
      invitationId: made!.invitation!['invitationId'],
    });
    // What a scope holds is others’ by now: the feed of changes says so within two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const { data } = await read(gateway, 'account-manager', `{ customer(id: "${String(customerId)}") { freeze } }`);
    expect(data['customer']).toEqual({ freeze: 'ACCOUNT' });
    const other = await read(gateway, 'account-manager-2', `{ customer(id: "${String(customerId)}") { freeze } }`);
    expect(other.codes).toEqual(['NOT_FOUND']);
  });

  it('emails preregistered customers in the order asked, once for one key (R-081, R-084)', async () => {
    const reportId = reportOf(m(10), 'PREREGISTERED');
    const input = { channel: 'EMAIL', reportIds: [`CustomerReport:${reportId}`], idempotencyKey: newKey() };
    const first = await send('account-manager-2', input);
    expect(resultsIn(first)).toMatchObject([
      { reportId, error: null, invitation: { channel: 'EMAIL', status: 'SENT', report: { reportId } } },
    ]);
    expect(await send('account-manager-2', input)).toEqual(first);
    expect((await gateway.calls())['CreateInvitations']).toBe(1);
    const reused = await send('account-manager-2', { ...input, associationType: 'REFERRAL' });
    expect(reused.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('is refused before any call for reports in another state or out of sight, and for what does not fit (R-081)', async () => {
    const [own, reviewed] = [reportOf(m(6), 'PREREGISTERED'), reportOf(m(6), 'PENDING_REVIEW')];
    const cases: readonly (readonly [object, Row])[] = [
      [
        { channel: 'EMAIL', reportIds: [own, reviewed] },
        { code: 'INVALID_STATE', state: 'PENDING_REVIEW', field: 'input.reportIds.1' },
      ],
      [
        { channel: 'EMAIL', reportIds: [reportOf(m(10), 'PREREGISTERED')] },
        { code: 'NOT_FOUND', field: 'input.reportIds.0' },
      ],
      [
        { channel: 'EMAIL', reportIds: ['nothing'] },
        { code: 'NOT_FOUND', field: 'input.reportIds.0' },
      ],
      [{ channel: 'EMAIL' }, { code: 'BAD_USER_INPUT', field: 'input.reportIds' }],
      [{ reportIds: [own] }, { code: 'BAD_USER_INPUT', field: 'input.reportIds' }],
      [{ channel: 'EVENT' }, { code: 'BAD_USER_INPUT', field: 'input.eventId' }],
      [{ associationType: 'UNKNOWN' }, { code: 'BAD_USER_INPUT', field: 'input.associationType' }],
    ];
    for (const [input, fault] of cases)
      expect((await send('account-manager', input)).userErrors).toMatchObject([fault]);
    for (const persona of ['director', 'finance', 'customer']) {
      expect((await send(persona, {})).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    expect(await gateway.calls()).not.toHaveProperty('CreateInvitations');
  });

  it('tells which items upstream refused', async () => {
    const reports = world()
      .customerReports.all(world().now)
      .filter(({ submittedBy, status }) => submittedBy === m(7) && status === 'PREREGISTERED');
    const [changed, good] = reports;
    const reportIds = [changed!.id, good!.id];
    await read(
      gateway,
      'administrator',
      `{ nodes(ids: ["CustomerReport:${reportIds[0]!}", "CustomerReport:${reportIds[1]!}"]) { id } }`,
    );
    changed!.status = 'REFUSED';
    expect(resultsIn(await send('administrator', { channel: 'EMAIL', reportIds }))).toMatchObject([
      { reportId: reportIds[0], invitation: null, error: { code: 'INVALID_STATE', state: 'REFUSED' } },
      { reportId: reportIds[1], invitation: { status: 'SENT' }, error: null },
    ]);
  });
});

describe('invitationPreview', () => {
  it('shows the text and sends nothing (R-084)', async () => {
    const before = expectedOf('administrator', undefined).length;
    const query = '{ invitationPreview(channel: LINK, associationType: RESELLER) { subject text } }';
    const { data } = await read(gateway, 'account-manager', query);
    expect(data['invitationPreview']).toMatchObject({ text: expect.stringContaining('代售') as string });
    expect(expectedOf('administrator', undefined)).toHaveLength(before);
    expect((await read(gateway, 'director', query)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('resendInvitation', () => {
  const resend = (persona: string, invitationId: string) =>
    change(
      gateway,
      persona,
      'resendInvitation',
      { invitationId, idempotencyKey: newKey() },
      'invitation { status former { invitationId status } }',
    );
  const of = (status: string, memberId: string) =>
    expectedOf('administrator', [memberId]).find((invitation) => invitation.status === status)!.id;

  it('makes a new one of an expired one (R-086)', async () => {
    const id = of('EXPIRED', m(6));
    const { userErrors, invitation } = await resend('account-manager', id);
    expect(userErrors).toEqual([]);
    expect(invitation).toEqual({ status: 'SENT', former: { invitationId: id, status: 'EXPIRED' } });
  });

  it('is refused while it can be used, where it would not help, and out of sight (R-086, R-087)', async () => {
    expect((await resend('salesperson', of('SENT', m(14)))).userErrors).toMatchObject([
      { code: 'INVALID_STATE', state: 'SENT' },
    ]);
    expect((await resend('salesperson', of('FAILED', m(14)))).userErrors).toMatchObject([
      { code: 'PRECONDITION_FAILED', blocker: 'ACCOUNT_TOO_OLD' },
    ]);
    expect((await resend('salesperson', of('EXPIRED', m(10)))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await gateway.calls()).not.toHaveProperty('ResendInvitation');
  });
});
