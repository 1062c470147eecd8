import { Refusal } from '../../src/sandbox/operation.js';
import { loadContract } from '../../src/sandbox/server/contract.js';
import type { Sandbox } from '../../src/sandbox/server/server.js';
import { validationOf } from '../../src/sandbox/server/validation.js';
import { as, call, CUSTOMER_ID, sendBytes, startSmall } from './server-client.js';

const CUSTOMERS = '/v2/partners/sub-customers/query';

let sandbox: Sandbox;
let origin: string;
let partner: Record<string, string>;

beforeAll(async () => {
  sandbox = await startSmall();
  ({ origin } = sandbox);
});

beforeEach(async () => {
  await call(origin, '/__sandbox/reset', { method: 'POST' });
  partner = await as(origin);
});

afterAll(() => sandbox.close());

describe('validation', () => {
  const CARRIER = '/v2/promotions/benefits/partner-coupons/records/query';

  it.each([
    ['a limit above the maximum', CUSTOMERS, { limit: 101 }, 'limit'],
    ['text in place of a number', CUSTOMERS, { offset: '0' }, 'offset'],
    ['a missing list', '/v2/accounts/customer-accounts/balances/batch-query', {}, 'customer_infos'],
    [
      'a fault deep in the body',
      '/v2/accounts/customer-accounts/balances/batch-query',
      { customer_infos: [{}] },
      'customer_infos.0.customer_id',
    ],
    ['a list in place of an object', CUSTOMERS, [], 'body'],
    ['malformed JSON', CUSTOMERS, '{"limit":', 'body'],
    ['no body', CUSTOMERS, '', 'body'],
  ])('refuses %s and names the field', async (_name, target, body, field) => {
    const { status, json } = await call(origin, target, { headers: partner, body });

    expect({ status, code: json?.['error_code'] }).toEqual({ status: 400, code: 'CBC.0100' });
    expect(json?.['error_msg']).toMatch(new RegExp(`^${field}: `));
  });

  it.each([
    ['limit=ten', 'limit'],
    ['limit=', 'limit'],
    ['limit=0', 'limit'],
    ['operation_types=1&operation_types=77', 'operation_types.1'],
    [Array.from({ length: 101 }, (_, at) => `coupon_ids=CP${at}`).join('&'), 'coupon_ids'],
    ['limit=%E4', '%E4'],
  ])('refuses the query %#, naming the parameter', async (query, field) => {
    const { status, json } = await call(origin, `${CARRIER}?${query}`, { headers: partner });

    expect({ status, code: json?.['error_code'] }).toEqual({ status: 400, code: 'CBC.0100' });
    expect(json?.['error_msg']).toMatch(new RegExp(`^${field}: `));
  });

  it('takes repeated parameters, ignores unknown ones and fills in defaults', async () => {
    const query = 'operation_types=1&operation_types=2&unheard_of=1';

    const answer = await call(origin, `${CARRIER}?${query}`, { headers: partner });

    expect(answer.status).toBe(200);
    expect(Array.isArray(answer.json?.['records'])).toBe(true);
    expect((answer.json?.['records'] as unknown[]).length).toBeLessThanOrEqual(10);
  });

  it('refuses what the console does not know, and takes an empty filter for none (R-119)', async () => {
    await expect(call(origin, '/v1/members?unheard_of=1', { headers: partner })).resolves.toMatchObject({
      status: 400,
      json: { error_code: 'CON.0100', details: [{ field: 'unheard_of' }] },
    });
    await expect(call(origin, '/v1/members?name=&role=&limit=', { headers: partner })).resolves.toMatchObject({
      status: 200,
      json: { limit: 20 },
    });
  });

  it('reads comma separated lists of the console, encoded or not', async () => {
    const ids = ['m0000000000000000000000000000001', 'm0000000000000000000000000000004'];

    for (const separator of [',', '%2C']) {
      const { json } = await call(origin, `/v1/members?ids=${ids.join(separator)}`, { headers: partner });
      expect(json).toMatchObject({ total_count: 2 });
    }
  });

  it.each([
    ['12345678901234567.89', '12345678901234567.89'],
    ['0.10', '0.10'],
    ['5', '5.00'],
  ])('takes the amount %s digit for digit', async (sent, booked) => {
    const treasury = sandbox.world.treasuryOf(sandbox.world.partnerId);
    treasury.post('RECHARGE', treasury.ownerId, 2_000_000_000_000_000_000n, sandbox.world.now.getTime());
    const body = `{"customer_id": "${CUSTOMER_ID}", "amount": ${sent}, "indirect_partner_id": null}`;

    const granted = await call(origin, '/v2/accounts/partner-accounts/adjust-amount', { headers: partner, body });
    const records = await call(origin, '/v3/accounts/partner-accounts/adjust-records?limit=1', { headers: partner });

    expect(granted.status).toBe(200);
    expect(records.text).toContain(`"amount":"${booked}"`);
  });

  it('refuses a body over 12 MB', async () => {
    const body = JSON.stringify({ customer: 'x'.repeat(12 * 1024 * 1024) });

    await expect(call(origin, CUSTOMERS, { headers: partner, body })).resolves.toMatchObject({
      status: 413,
      json: { error_code: 'APIGW.0201' },
    });
  });

  it('answers what is no HTTP in the words of the gateway', async () => {
    await expect(sendBytes(sandbox.port, Buffer.from('NONSENSE\r\n\r\n'))).resolves.toMatchObject({
      status: 400,
      json: { error_code: 'APIGW.0201' },
    });
  });
});

describe('the contract files', () => {
  const contract = loadContract();
  const validation = validationOf(contract);

  it.each([...contract.operations.values()].map((spec) => [spec.operationId, spec] as const))(
    'give %s a route, and schemas for its request and its answers',
    (operationId, spec) => {
      const path = spec.path.replace(/\{\w+\}/g, 'x');
      const empty = { path: {}, query: '', headers: {}, body: Buffer.from('{}') };
      let refusal: unknown;
      try {
        validation.request(spec, empty);
      } catch (error) {
        refusal = error;
      }

      expect(contract.route(spec.method, path)?.spec.operationId).toBe(operationId);
      expect(refusal === undefined || refusal instanceof Refusal).toBe(true);
      for (const status of spec.answers.filter((answer) => answer.startsWith('2'))) {
        expect(validation.answerFault(spec, Number(status), '[]')).toContain('must be object');
      }
    },
  );
});
