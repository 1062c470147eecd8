import type { Sandbox } from '../../src/sandbox/server/server.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import { as, call, startSmall, type Answer } from './server-client.js';

const m = (serial: number): string => entityId('m', serial);

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

type Json = Record<string, unknown>;
const register = (body: Json, actor?: string): Promise<Answer> => {
  const member = actor === undefined ? {} : { 'X-Member-Id': actor };
  const headers = { ...partner, ...member, 'Idempotency-Key': `key-${(keys += 1)}` };
  return call(sandbox.origin, '/v1/opportunities', { headers, body });
};
const refusal = ({ status, json }: Answer): unknown[] => [
  status,
  json?.['error_code'],
  ...((json?.['details'] as object[] | undefined) ?? []),
];
const parts = {
  basic: {
    ...{ name: '数据中心搬迁', industry: 'FINANCE', business_system: 'ERP', type: 'MIGRATION', stage: 'IDENTIFIED' },
    ...{ win_probability: 30, is_test_project: false, is_bidding_project: true },
  },
  details: {},
  revenue: {
    ...{ estimated_amount: { amount: '120000.5', currency: 'CNY' }, expected_close_date: '2027-06-30' },
    ...{ charge_mode: 'MIXED', products: ['云数据库'] },
  },
};
const reported = (report_id: string, values: Json = {}): Json => ({ report_id, ...parts, ...values });
const reportOf = (memberId: string, wanted: string) =>
  sandbox.world.customerReports
    .all(sandbox.world.now)
    .find(({ submittedBy, status }) => submittedBy === memberId && status === wanted)!;

describe('an opportunity from a customer report', () => {
  it('is for a customer that the account manager preregistered, and for no report of others (R-091)', async () => {
    const report = reportOf(m(6), 'PREREGISTERED');
    const { json } = await register(reported(report.id), m(6));
    expect(json).toMatchObject({ report_id: report.id, account_manager_id: m(6), customer_name: report.customerName });
    expect(json).not.toHaveProperty('customer_id');
    expect((await register(reported(report.id), m(7))).status).toBe(404);
    const resellers = reportOf(m(102), 'PREREGISTERED');
    expect((await register(reported(resellers.id), m(6))).status).toBe(404);
    const answer = await register(reported(reportOf(m(6), 'REFUSED').id), m(6));
    expect(refusal(answer)).toEqual([409, 'CON.0409', { state: 'REFUSED' }]);
  });

  it('names a report or a customer and not both, and never a reseller’s report (R-092)', async () => {
    const { id } = reportOf(m(6), 'PREREGISTERED');
    const bodies = [
      reported(id, { customer_id: entityId('c', 1) }),
      parts,
      reported(id, { customer_indirect_partner_id: entityId('b', 2) }),
    ];
    for (const body of bodies) {
      expect(refusal(await register(body, m(6))).slice(0, 2)).toEqual([400, 'CON.0100']);
    }
  });

  it('has the customer once the reported one is associated (R-091)', async () => {
    const { invitations, now, partnerId } = sandbox.world;
    const invitation = invitations
      .ofOwner(partnerId, now)
      .find(({ reportId, status }) => status === 'SENT' && reportId !== undefined)!;
    const { json: registered } = await register(reported(invitation.reportId!, { account_manager_id: m(8) }));
    const accepted = await call(sandbox.origin, '/__sandbox/invitation-acceptances', {
      method: 'POST',
      body: { invitationId: invitation.id },
    });
    const target = `/v1/opportunities/${registered!['id'] as string}`;
    expect((await call(sandbox.origin, target, { headers: partner })).json).toMatchObject({
      ...{ customer_id: accepted.json!['customerId'], report_id: invitation.reportId, version: 2 },
    });
  });
});
