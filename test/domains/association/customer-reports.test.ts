import { startGateway, type TestGateway } from '../../support/gateway.js';
import { OTHERS, ownerOf, read, type Row, SALES } from './association-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}
async function reports(persona: string, args = '', shown = 'reportId'): Promise<Page> {
  const query = `{ customerReports(first: 200${args}) { totalCount nodes { ${shown} } } }`;
  const { data, codes } = await read<{ customerReports: Page | null }>(gateway, persona, query);
  if (data.customerReports === null) throw new Error(codes.join());
  return data.customerReports;
}
const idsOf = ({ nodes }: Page) => nodes.map(({ reportId }) => reportId);
/** What a persona has to see, straight from the world. */
function expectedOf(persona: string, submitters: readonly string[] | undefined) {
  const { customerReports, partnerId, now } = world();
  return customerReports
    .ofOwner(ownerOf(persona, partnerId), now)
    .filter(({ submittedBy }) => submitters?.includes(submittedBy ?? '') ?? true);
}
const newestFirst = (rows: ReturnType<typeof expectedOf>) =>
  [...rows].sort((x, y) => y.createdAt - x.createdAt || (x.id < y.id ? -1 : 1)).map(({ id }) => id);

describe('customer reports', () => {
  it.each(SALES)(
    'in sight of the %s are his own, his team’s or the party’s, counts included',
    async (persona, managers) => {
      const page = await reports(persona);
      const expected = newestFirst(expectedOf(persona, managers));
      expect(expected.length).toBeGreaterThan(0);
      expect(idsOf(page)).toEqual(expected);
      expect(page.totalCount).toBe(expected.length);
    },
  );

  it.each(SALES)('out of sight of the %s read like none by id, node and filter', async (persona, managers) => {
    const own = new Set(newestFirst(expectedOf(persona, managers)));
    const all = world().customerReports.all(world().now);
    const foreign = all.filter(({ id }) => !own.has(id));
    const [one] = foreign;
    const [mine] = own;
    const { data, codes } = await read(
      gateway,
      persona,
      `{ a: node(id: "CustomerReport:${one!.id}") { id } b: node(id: "CustomerReport:${mine!}") { id } }`,
    );
    expect([data['a'], data['b'], codes]).toEqual([null, { id: `CustomerReport:${mine!}` }, ['NOT_FOUND']]);
    const submitter = foreign.find(({ submittedBy }) => managers?.includes(submittedBy ?? '') !== true)!.submittedBy!;
    for (const id of [submitter, 'nobody']) {
      expect(await reports(persona, `, filter: { submittedById: "${id}" }`)).toMatchObject({
        totalCount: 0,
        nodes: [],
      });
    }
  });

  it.each([...OTHERS, 'customer'])('are not for the %s', async (persona) => {
    const { codes } = await read(gateway, persona, '{ customerReports { totalCount } customerReportQuota { used } }');
    expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await gateway.calls()).not.toHaveProperty('ListCustomerReports');
  });

  it('cost one call for a page of a team, beside that for the viewer’s scope', async () => {
    await reports('director-2', ', filter: { statuses: [PREREGISTERED] }');
    expect(await gateway.calls()).toMatchObject({ ListCustomerReports: 1 });
    expect(
      Object.keys(await gateway.calls()).filter((name) => !name.startsWith('Show') && !name.endsWith('Events')),
    ).toEqual(['ListCustomerReports']);
  });

  it('are filtered and ordered upstream', async () => {
    const all = expectedOf('administrator', undefined);
    const [first] = all;
    const at = (days: number) => new Date(world().now.getTime() + days * 86_400_000).toISOString();
    const cases: readonly (readonly [string, (row: (typeof all)[number]) => boolean])[] = [
      ['statuses: [REFUSED, EXPIRED]', ({ status }) => status === 'REFUSED' || status === 'EXPIRED'],
      [
        `customerName: "${first!.customerName.slice(0, 4)}"`,
        (row) => row.customerName.startsWith(first!.customerName.slice(0, 4)),
      ],
      [
        `submittedById: "OrganizationMember:${first!.submittedBy!}"`,
        ({ submittedBy }) => submittedBy === first!.submittedBy,
      ],
      [`createdFrom: "${at(-15)}"`, ({ createdAt }) => createdAt >= Date.parse(at(-15))],
      [`createdTo: "${at(-15)}"`, ({ createdAt }) => createdAt <= Date.parse(at(-15))],
      [`expiresBefore: "${at(5)}"`, ({ expiresAt }) => expiresAt !== undefined && expiresAt < Date.parse(at(5))],
    ];
    for (const [filter, keeps] of cases) {
      const expected = newestFirst(all.filter(keeps));
      expect(expected.length).toBeLessThan(all.length);
      expect(idsOf(await reports('administrator', `, filter: { ${filter} }`))).toEqual(expected);
    }
    const upwards = idsOf(await reports('administrator', ', direction: ASC'));
    expect(upwards[0]).toBe([...all].sort((x, y) => x.createdAt - y.createdAt)[0]!.id);
  });

  it('show their texts masked, and in full when asked to (R-038, R-039)', async () => {
    const [row] = expectedOf('account-manager', ['m0000000000000000000000000000006']);
    const shown = `reportId customerName { masked revealed } mobile(reveal: true) { masked revealed } email { masked }
      submittedBy { memberId } status statusCode refusalReasons reviewRequired reviewReasons approvedAt expiresAt`;
    const { nodes } = await reports('account-manager', '', shown);
    expect(nodes.find(({ reportId }) => reportId === row!.id)).toMatchObject({
      customerName: { masked: expect.stringMatching(/^.\*+$/) as string, revealed: null },
      mobile: { revealed: row!.mobile },
      email: { masked: expect.stringContaining('***@') as string },
      submittedBy: { memberId: row!.submittedBy },
      statusCode: row!.status,
    });
    const refused = nodes.find(({ status }) => status === 'REFUSED');
    expect(refused).toMatchObject({ refusalReasons: ['DIRECT_CONTRACT'], reviewRequired: false });
    const reviewed = nodes.find(({ status }) => status === 'PENDING_REVIEW');
    expect(reviewed).toMatchObject({ reviewReasons: ['ACCOUNT_TOO_OLD'], reviewRequired: true });
    expect(world().organization.auditEvents.at(-1)).toMatchObject({ entity: 'CustomerReport', fields: ['mobile'] });
  });

  it('are counted against the cap of the party (R-077)', async () => {
    for (const persona of ['account-manager', 'reseller']) {
      const { data } = await read(gateway, persona, '{ customerReportQuota { used max } }');
      const used = world().customerReports.openOf(ownerOf(persona, world().partnerId), world().now);
      expect(data['customerReportQuota']).toEqual({ used, max: 100 });
    }
  });
});
