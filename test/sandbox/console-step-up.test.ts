import { randomUUID } from 'node:crypto';
import type { Sandbox } from '../../src/sandbox/server/server.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import { as, call, RESELLER_ID, startSmall } from './server-client.js';

const m = (serial: number): string => entityId('m', serial);
const MINUTE = 60_000;
const PURPOSE = 'CreatePartnerCoupons';

let sandbox: Sandbox;
let partner: Record<string, string>;
beforeAll(async () => {
  sandbox = await startSmall({ rateFactor: 1000 });
});
beforeEach(async () => {
  await call(sandbox.origin, '/__sandbox/reset', { method: 'POST' });
  partner = await as(sandbox.origin);
});
afterAll(() => sandbox.close());

const headersOf = (memberId?: string) => ({
  ...partner,
  'Idempotency-Key': randomUUID(),
  ...(memberId !== undefined && { 'X-Member-Id': memberId }),
});
const ask = async (target: string, body: object, memberId?: string, method = 'POST') => {
  const { status, json } = await call(sandbox.origin, target, { method, headers: headersOf(memberId), body });
  return { status, body: json! };
};
const challenge = async (memberId?: string, purpose = PURPOSE): Promise<string> =>
  (await ask('/v1/step-up-challenges', { purpose }, memberId)).body['id'] as string;
const verify = (id: string, code: string, memberId?: string) =>
  ask(`/v1/step-up-challenges/${id}/verify`, { code }, memberId);
const check = async (proof: unknown, memberId?: string, purpose = PURPOSE): Promise<unknown> =>
  (await ask('/v1/step-up-proofs/check', { proof, purpose }, memberId)).body['valid'];
const sent = () => sandbox.world.verificationCodes.sent;
const rightCode = (): string => sent().at(-1)!.code;
const wrongCode = (): string => (rightCode() === '000000' ? '000001' : '000000');
const pass = (minutes: number): void => {
  Object.assign(sandbox.world, { now: new Date(sandbox.world.now.getTime() + minutes * MINUTE) });
};

describe('security settings', () => {
  const show = async (query = '') =>
    (await call(sandbox.origin, `/v1/security-settings${query}`, { headers: partner })).json;
  const put = (isEnabled: boolean, memberId?: string) =>
    ask('/v1/security-settings', { verification_code_enabled: isEnabled }, memberId, 'PUT');

  it('ask for no codes at first, and for each organization by itself (R-045)', async () => {
    expect(await show()).toEqual({ verification_code_enabled: false });
    expect((await put(true)).body).toEqual({ verification_code_enabled: true });
    expect(await show()).toEqual({ verification_code_enabled: true });
    expect(await show(`?indirect_partner_id=${RESELLER_ID}`)).toEqual({ verification_code_enabled: false });
    expect((await put(false)).body).toEqual({ verification_code_enabled: false });
  });

  it('are switched by administrators, and that is told', async () => {
    const { changes, partnerId } = sandbox.world;
    expect(await put(true, m(2))).toMatchObject({ status: 403, body: { error_code: 'CON.0151' } });
    expect(changes.latest).toBe(0);
    await put(true, m(1));
    expect(changes.since(0)).toMatchObject([{ entity: 'SecuritySettings', id: partnerId }]);
  });
});

describe('a step-up challenge', () => {
  it('sends a code to the member’s phone, and the code gives a proof for ten minutes (R-045)', async () => {
    const id = await challenge(m(2));
    expect(sent()).toMatchObject([{ phone: sandbox.world.organization.members.get(m(2))!.mobile, purpose: 'STEP_UP' }]);
    const { status, body } = await verify(id, rightCode(), m(2));
    expect([status, body['purpose']]).toEqual([200, PURPOSE]);
    expect(Date.parse(body['expires_at'] as string)).toBe(sandbox.world.now.getTime() + 10 * MINUTE);
    expect(await check(body['proof'], m(2))).toBe(true);
    pass(9);
    expect(await check(body['proof'], m(2))).toBe(true);
    pass(1);
    expect(await check(body['proof'], m(2))).toBe(false);
  });

  it('of the master account goes to the first administrator', async () => {
    await challenge();
    expect(sent()[0]?.phone).toBe(sandbox.world.organization.members.get(m(1))!.mobile);
  });

  it('gives a proof that is nobody else’s and good for nothing else', async () => {
    const { body } = await verify(await challenge(m(2)), rightCode(), m(2));
    expect(await check(body['proof'], m(1))).toBe(false);
    expect(await check(body['proof'])).toBe(false);
    expect(await check(body['proof'], m(2), 'ReclaimPartnerCoupons')).toBe(false);
    expect(await check('made-up', m(2))).toBe(false);
  });

  it('takes three wrong codes and is locked then', async () => {
    const id = await challenge(m(2));
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await verify(id, wrongCode(), m(2))).toMatchObject({
        status: 400,
        body: { error_code: 'CON.0100', details: [{ field: 'code' }] },
      });
    }
    expect(await verify(id, rightCode(), m(2))).toMatchObject({
      status: 409,
      body: { error_code: 'CON.0409', details: [{ state: 'LOCKED' }] },
    });
    expect(await challenge(m(2))).not.toBe(id);
  });

  it('is good once, for five minutes, and for nobody else', async () => {
    const id = await challenge(m(2));
    expect(await verify(id, rightCode(), m(1))).toMatchObject({ status: 404, body: { error_code: 'CON.0404' } });
    expect((await verify(id, rightCode(), m(2))).status).toBe(200);
    expect((await verify(id, rightCode(), m(2))).body).toMatchObject({ details: [{ state: 'USED' }] });
    const late = await challenge(m(2));
    pass(5);
    expect((await verify(late, rightCode(), m(2))).body).toMatchObject({ details: [{ state: 'EXPIRED' }] });
  });

  it('is the open one again within a minute, and another one for another purpose or later', async () => {
    const id = await challenge(m(2));
    expect(await challenge(m(2))).toBe(id);
    expect(sent()).toHaveLength(1);
    expect(await challenge(m(2), 'ReclaimPartnerCoupons')).not.toBe(id);
    pass(1);
    expect(await challenge(m(2))).not.toBe(id);
  });

  it('is refused when the phone was sent too many', async () => {
    const purposes = Array.from({ length: 16 }, (_, index) => `Purpose${String.fromCharCode(65 + index)}`);
    const answers = [];
    for (const purpose of purposes) answers.push(await ask('/v1/step-up-challenges', { purpose }, m(2)));
    expect(answers.slice(0, 15).every(({ status }) => status === 200)).toBe(true);
    expect(answers.at(-1)).toMatchObject({
      status: 422,
      body: { error_code: 'CON.0422', details: [{ blocker: 'TOO_MANY_CODES' }] },
    });
  });
});
