import type { Sandbox } from '../../src/sandbox/server/server.js';
import { as, call, startSmall } from './server-client.js';

const PHONE = '13800138000';

let sandbox: Sandbox;
let origin: string;

beforeAll(async () => {
  sandbox = await startSmall();
  ({ origin } = sandbox);
});

afterAll(() => sandbox.close());

describe('a customer made through the API', () => {
  it('is made with the code the sandbox shows, signs in, and is verified by the phone that stands in for its own', async () => {
    const headers = await as(origin);
    const send = { receiver_type: 1, mobile_phone: PHONE };
    const sent = await call(origin, '/v2/bases/verificationcode/send', { headers, body: send });
    const { json } = await call(origin, '/__sandbox/verification-codes');
    const [{ code }] = json!['codes'] as [{ code: string }];
    const created = await call(origin, '/v2/partners/sub-customers', {
      headers,
      body: { xaccount_id: 'U1', xaccount_type: 'XINGCHEN_PLATFORM', mobile_phone: PHONE, verification_code: code },
    });
    const customer = await as(origin, String(created.json!['domain_id']));
    const shown = await call(origin, '/v2/customers/real-name-auth-qrcode', { headers: customer });
    const scan = { url: shown.json!['qr_code_url'], name: '李芳' };
    const scans = [
      await call(origin, '/__sandbox/face-scans', { body: scan }),
      await call(origin, '/__sandbox/face-scans', { body: scan }),
      await call(origin, '/__sandbox/face-scans', { body: { url: 1 } }),
    ];
    const status = await call(origin, '/v2/customers/real-name-auth-status', { headers: customer });

    expect([sent.status, created.status]).toEqual([204, 200]);
    expect(scans.map((answer) => answer.status)).toEqual([200, 404, 400]);
    expect(scans[0]!.json).toEqual({ customerId: created.json!['domain_id'] });
    expect(status.json).toEqual({ verified_status: 2, verified_type: 0 });
  });
});
