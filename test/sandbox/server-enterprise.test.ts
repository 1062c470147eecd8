import type { Sandbox } from '../../src/sandbox/server/server.js';
import { PERSONAS } from '../../src/embedded/personas.js';
import { as, call, CUSTOMER_ID, RESELLER_ID, startSmall } from './server-client.js';

const ORGANIZATIONS = '/v2/enterprises/multi-accounts/enterprise-organizations';
const CODES = '/v2/enterprises/multi-accounts/sm-verification-code';
const customerOf = (persona: string): string => PERSONAS.find(({ name }) => name === persona)!.customerId!;

let sandbox: Sandbox;
let origin: string;

beforeAll(async () => {
  sandbox = await startSmall();
  ({ origin } = sandbox);
});

afterAll(() => sandbox.close());

describe('An enterprise', () => {
  it('answers its master, which is a customer like any other besides', async () => {
    const master = await as(origin, customerOf('enterprise-customer'));
    await expect(call(origin, ORGANIZATIONS, { headers: master })).resolves.toMatchObject({ status: 200 });
    const balances = await call(origin, '/v2/accounts/customer-accounts/balances', { headers: master });
    expect(balances).toMatchObject({ status: 200 });
  });

  it('refuses everybody else before it looks at the request', async () => {
    for (const name of [customerOf('referral-customer'), CUSTOMER_ID, RESELLER_ID, undefined]) {
      const answer = await call(origin, CODES, { headers: await as(origin, name), body: {} });
      expect(answer).toMatchObject({ status: 403, json: { error_code: 'CBC.0151' } });
    }
  });

  it('shows a developer the codes it sends, newest first', async () => {
    const headers = await as(origin, customerOf('enterprise-customer'));
    const send = (mobile_phone: string) =>
      call(origin, CODES, { headers, body: { mobile_phone, sm_template_args: [] } });
    await expect(send('13900000001')).resolves.toMatchObject({ status: 204, text: '' });
    await send('13900000002');
    const { json } = await call(origin, '/__sandbox/verification-codes');
    const code = expect.stringMatching(/^\d{6}$/) as string;
    expect(json).toEqual({
      codes: ['13900000002', '13900000001'].map((phone) => ({
        phone,
        purpose: 'SUB_ACCOUNT',
        code,
        sentAt: expect.stringMatching(/^20.*Z$/) as string,
        expiresAt: expect.stringMatching(/^20.*Z$/) as string,
      })),
    });
  });
});
