import type { Sandbox } from '../../src/sandbox/server/server.js';
import { type Answer, as, call, RESELLER_ID, startSmall } from './server-client.js';

const DAY = 86_400_000;

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
const publish = (contacts: readonly object[], version: number): Promise<Answer> =>
  call(sandbox.origin, '/v1/customer-contacts', {
    method: 'PUT',
    headers: { ...partner, 'If-Match': `"${version}"` },
    body: { contacts },
  });
const invite = (channel: string, targets: readonly string[], headers = partner): Promise<Answer> =>
  call(sandbox.origin, '/v1/staff-invitations', {
    headers: { ...headers, 'Idempotency-Key': `key-${(keys += 1)}` },
    body: { channel, targets },
  });
const mobiles = (count: number): string[] => Array.from({ length: count }, (_, index) => `1380000${1000 + index}`);

describe('customer contacts', () => {
  it('are replaced as a whole under their version, five at most (R-031)', async () => {
    const { json, headers } = await get('/v1/customer-contacts');
    const version = json!['version'] as number;
    expect(headers.get('etag')).toBe(`"${version}"`);
    const contact = (name: string) => ({ name, mobile: '13800001111' });
    expect((await publish(['一', '二', '三', '四', '五', '六'].map(contact), version)).status).toBe(400);
    const five = ['一', '二', '三', '四', '五'].map(contact);
    expect((await publish(five, version)).json).toMatchObject({ contacts: five, version: version + 1 });
    expect((await publish([], version)).json).toMatchObject({
      error_code: 'CON.0412',
      details: [{ version: version + 1 }],
    });
  });

  it('come with the administrator, for where nobody is published (R-031)', async () => {
    const { json } = await get('/v1/customer-contacts', await as(sandbox.origin, RESELLER_ID));
    expect(json).toMatchObject({ contacts: [], administrator: { name: '何伟东' } });
  });
});

describe('staff invitations', () => {
  it('are open for seven days, then expired, until they are bound (R-033)', async () => {
    const { json } = await get('/v1/staff-invitations?sort=sent_at:desc');
    const rows = json!['staff_invitations'] as Readonly<Record<string, string>>[];
    expect(rows.slice(0, 4).map(({ status }) => status)).toEqual(['SENT', 'EXPIRED', 'BOUND', 'UNBOUND']);
    for (const { sent_at, expires_at } of rows) expect(Date.parse(expires_at!) - Date.parse(sent_at!)).toBe(7 * DAY);
  });

  it('show nothing personal once unbound (R-035)', async () => {
    const { json } = await get('/v1/staff-invitations?status=UNBOUND');
    expect(json).toMatchObject({ total_count: 1 });
    expect(JSON.stringify(json)).not.toContain('target');
  });

  it('are sent once more to the same person as new ones (R-033)', async () => {
    const [first, second] = [await invite('MOBILE', ['13800009999']), await invite('MOBILE', ['13800009999'])];
    const idsIn = ({ json }: Answer) => (json!['staff_invitations'] as { id: string }[]).map(({ id }) => id);
    expect(idsIn(second)).not.toEqual(idsIn(first));
    expect((await get('/v1/staff-invitations?channel=MOBILE&status=SENT')).json).toMatchObject({ total_count: 3 });
  });

  it('are at most 100 a day, all of a call or none, for each organization by itself (R-034)', async () => {
    expect((await invite('MOBILE', mobiles(99))).status).toBe(200);
    const before = sandbox.world.staff.invitationsOf(sandbox.world.partnerId).length;
    const refused = await invite('MOBILE', mobiles(2));
    expect([refused.status, refused.json!['details']]).toEqual([422, [{ blocker: 'DAILY_LIMIT' }]]);
    expect(sandbox.world.staff.invitationsOf(sandbox.world.partnerId)).toHaveLength(before);
    expect((await invite('MOBILE', mobiles(1))).status).toBe(200);
    expect((await invite('MOBILE', mobiles(2), await as(sandbox.origin, RESELLER_ID))).status).toBe(200);
  });
});
