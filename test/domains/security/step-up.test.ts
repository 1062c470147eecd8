import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { memberIdOf } from '../../support/personas.js';
import { startRedis } from '../../support/redis.js';
import { c, quotaNode } from '../coupon/coupon-support.js';

const MINUTE = 60_000;

interface UserError {
  readonly code: string;
  readonly field: string | null;
  readonly state: string | null;
  readonly challengeId: string | null;
}
interface Result {
  readonly couponId: string;
  readonly error: UserError | null;
}
interface Payload {
  readonly userErrors: readonly UserError[];
  readonly results: readonly Result[];
  readonly [field: string]: unknown;
}

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
});
afterEach(() => gateway.close());

/** @param proof goes along in its header. */
const run = async (persona: string, mutation: string, input: object, proof?: string): Promise<Payload> => {
  const [name = '', selection = ''] = mutation.split(/ (.*)/s);
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code field state challengeId } ${selection} } }`;
  const headers: Record<string, string> = proof === undefined ? {} : { 'x-step-up-proof': proof };
  const { data, errors } = await gateway.ask<Readonly<Record<string, Payload>>>(persona, query, { input }, headers);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[name]!;
};
const issue = (persona: string, proof?: string) => {
  const coupon = { couponQuotaId: quotaNode(1), customerIds: [c(1)], faceValue: '1.00' };
  return run(persona, 'issueCoupons results { couponId }', { ...coupon, idempotencyKey: randomUUID() }, proof);
};
const reclaim = async (couponIds: readonly string[], proof?: string) =>
  (
    await run(
      'administrator',
      'reclaimCoupons results { error { code challengeId } }',
      { couponIds, idempotencyKey: randomUUID() },
      proof,
    )
  ).results;
const switchCodes = (persona: string, enabled: boolean, proof?: string) =>
  run(persona, 'setVerificationCode verificationCodeEnabled', { enabled }, proof);
const verify = (persona: string, challengeId: unknown, code: string) =>
  run(persona, 'verifyStepUp proof expiresAt', { challengeId, code });
const sent = () => gateway.sandbox.world.verificationCodes.sent;
const rightCode = (): string => sent().at(-1)!.code;
const wrongCode = (): string => (rightCode() === '000000' ? '000001' : '000000');
const REQUIRED = { userErrors: [{ code: 'STEP_UP_REQUIRED', challengeId: expect.any(String) as string }] };
const DONE = { userErrors: [], results: [{ couponId: expect.any(String) as string }] };
const coupons = async (): Promise<number> => (await gateway.calls())['CreatePartnerCoupons'] ?? 0;

/** A proof of the persona for issuing coupons. */
const proofOf = async (persona: string): Promise<string> => {
  const [refusal] = (await issue(persona)).userErrors;
  return (await verify(persona, refusal?.challengeId, rightCode()))['proof'] as string;
};

describe('verification codes that are off', () => {
  it('cost a sensitive change one look at the setting, and the next ones nothing (R-045)', async () => {
    expect(await issue('administrator')).toMatchObject(DONE);
    expect(await gateway.calls()).toMatchObject({ ShowSecuritySettings: 1, CreatePartnerCoupons: 1 });
    await gateway.forgetCalls();
    expect(await issue('administrator')).toMatchObject(DONE);
    expect(await gateway.calls()).not.toHaveProperty('ShowSecuritySettings');
    expect(sent()).toEqual([]);
  });

  it('are not asked about for what is not sensitive', async () => {
    const input = { customerId: c(1), amount: '1.00', idempotencyKey: randomUUID() };
    expect(await run('administrator', 'allocateToCustomer transactionId', input)).toMatchObject({ userErrors: [] });
    expect(await gateway.calls()).not.toHaveProperty('ShowSecuritySettings');
  });
});

describe('verification codes that are on', () => {
  it('let nothing sensitive be sent without a proof, and everything with one (R-045)', async () => {
    expect(await switchCodes('administrator', true)).toMatchObject({ userErrors: [], verificationCodeEnabled: true });
    expect(await issue('administrator')).toMatchObject(REQUIRED);
    expect(await coupons()).toBe(0);
    const { organization, now } = gateway.sandbox.world;
    expect(sent().map(({ phone }) => phone)).toEqual([organization.members.get(memberIdOf('administrator'))!.mobile]);
    const challengeId = (await issue('administrator')).userErrors[0]?.challengeId;
    const { proof, expiresAt, userErrors } = await verify('administrator', challengeId, rightCode());
    expect([userErrors, Date.parse(expiresAt as string)]).toEqual([[], now.getTime() + 10 * MINUTE]);
    expect(await issue('administrator', proof as string)).toMatchObject(DONE);
    expect(await issue('administrator', proof as string)).toMatchObject(DONE);
    expect(await coupons()).toBe(2);
  });

  it('guard the end of an association too (R-045)', async () => {
    await switchCodes('administrator', true);
    const wish = {
      customerId: c(1),
      reason: '合同到期',
      acknowledged: true,
      checkId: 'none',
      idempotencyKey: randomUUID(),
    };
    expect(await run('administrator', 'disassociateCustomer request { requestId }', wish)).toMatchObject(REQUIRED);
    expect(await gateway.calls()).not.toHaveProperty('CreateAssociationRequest');
  });

  it('lock a challenge after three wrong ones (R-045)', async () => {
    await switchCodes('administrator', true);
    const challengeId = (await issue('administrator')).userErrors[0]?.challengeId;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await verify('administrator', challengeId, wrongCode())).toMatchObject({
        proof: null,
        userErrors: [{ code: 'BAD_USER_INPUT', field: 'input.code' }],
      });
    }
    expect(await verify('administrator', challengeId, rightCode())).toMatchObject({
      proof: null,
      userErrors: [{ code: 'INVALID_STATE', state: 'LOCKED' }],
    });
  });

  it('give a proof that is worth nothing to another member, for another act, or after ten minutes (R-045)', async () => {
    const { couponId } = (await issue('administrator')).results[0]!;
    await switchCodes('administrator', true);
    const proof = await proofOf('administrator');
    const foreign = (await issue('distributor')).userErrors[0]?.challengeId;
    expect(await verify('administrator', foreign, rightCode())).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await issue('distributor', proof)).toMatchObject(REQUIRED);
    expect(await issue('administrator', 'made-up')).toMatchObject(REQUIRED);
    const reclaimed = await reclaim([couponId], proof);
    expect(reclaimed.map(({ error }) => error?.code)).toEqual(['STEP_UP_REQUIRED']);
    expect(await gateway.calls()).not.toHaveProperty('ReclaimPartnerCoupons');
    expect(await issue('administrator', proof)).toMatchObject(DONE);
    Object.assign(gateway.sandbox.world, { now: new Date(gateway.sandbox.world.now.getTime() + 10 * MINUTE) });
    expect(await issue('administrator', proof)).toMatchObject(REQUIRED);
    expect(await coupons()).toBe(2);
  });

  it('are asked for once for all items of a batch, and the proof is checked once (R-045)', async () => {
    const issued = await Promise.all([1, 2, 3].map(() => issue('administrator')));
    const couponIds = issued.map(({ results }) => results[0]!.couponId);
    await switchCodes('administrator', true);
    const refused = await reclaim(couponIds);
    expect(refused.map(({ error }) => error?.code)).toEqual(couponIds.map(() => 'STEP_UP_REQUIRED'));
    expect(new Set(refused.map(({ error }) => error?.challengeId)).size).toBe(1);
    const { proof } = await verify('administrator', refused[0]?.error?.challengeId, rightCode());
    await gateway.forgetCalls();
    expect(await reclaim(couponIds, proof as string)).toEqual(couponIds.map(() => ({ error: null })));
    expect(await gateway.calls()).toMatchObject({ CheckStepUpProof: 1, ReclaimPartnerCoupons: 3 });
    expect(await gateway.calls()).not.toHaveProperty('CreateStepUpChallenge');
  });

  it('are obeyed within two seconds when they were switched on elsewhere (R-045)', async () => {
    expect(await issue('administrator')).toMatchObject(DONE);
    const { stepUps, changes, partnerId, now } = gateway.sandbox.world;
    stepUps.enabledFor.add(partnerId);
    changes.record({
      ownerId: partnerId,
      entity: 'SecuritySettings',
      id: partnerId,
      version: 1,
      kind: 'UPDATED',
      at: now,
    });
    await sleep(2000);
    expect(await issue('administrator')).toMatchObject(REQUIRED);
  });

  it('leave a proof neither in the shared cache nor among the receipts', async () => {
    await gateway.close();
    const redis = await startRedis();
    const client = new Redis(redis.url);
    try {
      gateway = await startGateway({ sandbox: { customers: 20 }, variables: { REDIS_URL: redis.url } });
      await switchCodes('administrator', true);
      const proof = await proofOf('administrator');
      expect(await issue('administrator', proof)).toMatchObject(DONE);
      const keys = await client.keys('*');
      const texts = await Promise.all(keys.map((key) => client.get(key).catch(() => '')));
      expect(texts.join()).toContain('verification_code_enabled');
      expect([...keys, ...texts].join()).not.toContain(proof);
      expect([...keys, ...texts].join()).not.toContain(rightCode());
    } finally {
      client.disconnect();
      await redis.stop();
    }
  });
});

describe('the switch for verification codes', () => {
  const QUERY = '{ partner { partnerId verificationCodeEnabled } }';
  const isOn = async (persona: string): Promise<unknown> =>
    (await gateway.ask<{ partner: { verificationCodeEnabled: boolean | null } }>(persona, QUERY)).data.partner
      .verificationCodeEnabled;

  it('needs a code itself to be set back (R-045)', async () => {
    await switchCodes('administrator', true);
    const refused = await switchCodes('administrator', false);
    expect(refused).toMatchObject({ ...REQUIRED, verificationCodeEnabled: null });
    expect(await isOn('administrator')).toBe(true);
    const { proof } = await verify('administrator', refused.userErrors[0]?.challengeId, rightCode());
    expect(await switchCodes('administrator', false, proof as string)).toMatchObject({
      userErrors: [],
      verificationCodeEnabled: false,
    });
    expect(await issue('administrator')).toMatchObject(DONE);
  });

  it('is an administrator’s, everybody of the organization sees it, and a customer does not (R-045)', async () => {
    for (const persona of ['finance', 'director', 'account-manager', 'operator', 'customer']) {
      expect(await switchCodes(persona, true)).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
    }
    expect(await gateway.calls()).not.toHaveProperty('UpdateSecuritySettings');
    await switchCodes('administrator', true);
    for (const persona of ['finance', 'account-manager', 'distributor']) expect(await isOn(persona)).toBe(true);
    const seen = await gateway.ask('customer', QUERY);
    expect(seen.data).toMatchObject({ partner: { verificationCodeEnabled: null } });
    expect(seen.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('is each organization’s own: a reseller asks for codes when it wants to (R-012, R-045)', async () => {
    await switchCodes('reseller', true);
    expect(await isOn('administrator')).toBe(false);
    expect(await isOn('reseller-account-manager')).toBe(true);
    expect(await issue('administrator')).toMatchObject(DONE);
    const refused = await switchCodes('reseller', false);
    expect(refused).toMatchObject(REQUIRED);
    const { proof } = await verify('reseller', refused.userErrors[0]?.challengeId, rightCode());
    expect(await switchCodes('reseller', false, proof as string)).toMatchObject({ userErrors: [] });
  });
});
