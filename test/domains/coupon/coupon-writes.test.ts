import { randomUUID } from 'node:crypto';
import type { Coupon } from '../../../src/sandbox/world/coupons.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { b, c, change, type Payload, q, quotaNode, read, type Row, yuan } from './coupon-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
});
afterEach(() => {
  const { violations } = gateway.sandbox.world.invariants();
  if (violations.length > 0) throw new Error(violations.join('\n'));
});
afterAll(() => gateway.close());

const balanceOf = (quotaId: string): bigint => gateway.sandbox.world.coupons.quotas.get(quotaId)!.balance;
const callsOf = async (operation: string): Promise<number> => (await gateway.calls())[operation] ?? 0;

describe('issueCoupons', () => {
  const issue = (input: Row, persona = 'administrator'): Promise<Payload> =>
    change(gateway, persona, {
      name: 'issueCoupons',
      input: { couponQuotaId: quotaNode(1), customerIds: [c(1)], faceValue: '12.50', ...input },
      selection: `quota { balance { amount } } results { customerId couponId error { code upstreamCode }
        customer { customerId } coupon { id faceValue { amount } status validFrom validTo
          restrictions { key value } records { operation amount { amount } remark } } }`,
    });

  it('gives each customer a coupon, and shows it and the quota as they are now (R-123)', async () => {
    const before = balanceOf(q(1));

    const issued = await issue({
      customerIds: [c(2), `Customer:${c(1)}`],
      serviceTypes: ['hws.service.type.ec2'],
      remark: '续费优惠',
    });
    expect(issued.userErrors).toEqual([]);
    expect(issued.results!.map(({ customerId, error }) => [customerId, error])).toEqual([
      [c(2), null],
      [c(1), null],
    ]);
    expect(issued.results![1]).toMatchObject({
      customer: { customerId: c(1) },
      coupon: {
        faceValue: { amount: '12.50' },
        status: 'AVAILABLE',
        restrictions: [{ key: 'CLOUD_SERVICE_TYPE', value: 'hws.service.type.ec2' }],
        records: [{ operation: 'ISSUE', amount: { amount: '12.50' }, remark: '续费优惠' }],
      },
    });
    expect(before - balanceOf(q(1))).toBe(2500n);
    expect(issued.quota).toEqual({ balance: { amount: yuan(balanceOf(q(1))) } });
  });

  it('issues once for one idempotency key, and answers the same again', async () => {
    const idempotencyKey = randomUUID();
    const first = await issue({ idempotencyKey });
    const before = balanceOf(q(1));
    await gateway.forgetCalls();
    const again = await issue({ idempotencyKey });
    expect(again.results!.map(({ couponId }) => couponId)).toEqual(first.results!.map(({ couponId }) => couponId));
    expect(await callsOf('CreatePartnerCoupons')).toBe(0);
    expect(balanceOf(q(1))).toBe(before);
    const other = await issue({ idempotencyKey, faceValue: '13.00' });
    expect(other.userErrors[0]).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it.each([
    [
      'a quota that is being adjusted (R-118)',
      { couponQuotaId: quotaNode(4) },
      'BAD_USER_INPUT',
      'input.couponQuotaId',
    ],
    ['a quota that has expired (R-118)', { couponQuotaId: quotaNode(3) }, 'BAD_USER_INPUT', 'input.couponQuotaId'],
    ['a quota that nobody has (R-116)', { couponQuotaId: quotaNode(99) }, 'NOT_FOUND', null],
    ['more than the quota holds (R-123)', { faceValue: '99999999.00' }, 'INSUFFICIENT_BALANCE', 'input.faceValue'],
    ['nothing', { faceValue: '0.00' }, 'BAD_USER_INPUT', 'input.faceValue'],
    ['parts of a cent', { faceValue: '1.005' }, 'BAD_USER_INPUT', 'input.faceValue'],
    ['a referral customer (R-126)', { customerIds: [c(1), c(8)] }, 'BAD_USER_INPUT', 'input.customerIds.1'],
    ['a customer that nobody has', { customerIds: [c(1), c(777)] }, 'NOT_FOUND', 'input.customerIds.1'],
    ['a customer twice', { customerIds: [c(1), `Customer:${c(1)}`] }, 'BAD_USER_INPUT', 'input.customerIds.1'],
    ['nobody', { customerIds: [] }, 'BAD_USER_INPUT', 'input.customerIds'],
    [
      'a customer of a reseller, out of the partner’s quota',
      { customerIds: [`Customer:${c(5)}@${b(1)}`] },
      'BAD_USER_INPUT',
      'input.customerIds.0',
    ],
    [
      'a validity that ends before it begins',
      { validFrom: '2027-01-02T00:00:00Z', validTo: '2027-01-01T00:00:00Z' },
      'BAD_USER_INPUT',
      'input.validTo',
    ],
  ])('refuses %s before anything is sent', async (_title, input, code, field) => {
    await gateway.forgetCalls();
    const { userErrors } = await issue(input).catch((error: unknown) => ({
      userErrors: (JSON.parse((error as Error).message) as { extensions: { code: string; field?: string } }[]).map(
        ({ extensions }) => extensions,
      ),
    }));
    expect(userErrors).toEqual([expect.objectContaining({ code })]);
    expect(userErrors[0]!.field ?? null).toBe(field);
    expect(await callsOf('CreatePartnerCoupons')).toBe(0);
  });

  it('tells which items upstream refused, and issues the others', async () => {
    const { results } = await issue({ couponQuotaId: `CouponQuota:${q(21)}@1`, customerIds: [c(1), c(2)] });
    expect(results).toEqual(
      [c(1), c(2)].map((customerId) => ({
        customerId,
        couponId: null,
        coupon: null,
        customer: { customerId },
        error: { code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.99000014' },
      })),
    );
  });

  it('passes on what upstream refuses of the input itself', async () => {
    const { userErrors, results, quota } = await issue({ validTo: '2099-01-01T00:00:00Z' });
    expect(userErrors).toEqual([expect.objectContaining({ code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.0100' })]);
    expect([results, quota]).toEqual([null, null]);
  });

  it('passes on what upstream refuses as a whole', async () => {
    await gateway.fault({ operation: 'CreatePartnerCoupons', status: 400, errorCode: 'CBC.50000010', count: 1 });
    expect((await issue({})).userErrors).toEqual([
      expect.objectContaining({ code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.50000010' }),
    ]);
  });

  it('lets a reseller issue out of its own quotas, and leaves them alone as distributor (R-010, R-117)', async () => {
    const ofReseller = { couponQuotaId: `CouponQuota:${q(12)}@0@${b(1)}`, customerIds: [`Customer:${c(5)}@${b(1)}`] };
    expect((await issue(ofReseller, 'reseller')).results).toEqual([
      expect.objectContaining({ customerId: c(5), error: null }),
    ]);
    expect((await issue(ofReseller)).userErrors).toEqual([expect.objectContaining({ code: 'RESTRICTED' })]);
    expect((await issue({}, 'reseller')).userErrors[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each(['account-manager', 'customer'])('is not for the %s (R-020)', async (persona) => {
    await gateway.forgetCalls();
    const { userErrors } = await issue({}, persona);
    expect(userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    expect(await callsOf('CreatePartnerCoupons')).toBe(0);
  });
});

describe('reclaimCoupons', () => {
  const reclaim = (couponIds: readonly string[], input: Row = {}, persona = 'administrator'): Promise<Payload> =>
    change(gateway, persona, {
      name: 'reclaimCoupons',
      input: { couponIds, ...input },
      selection: `results { couponId error { code field upstreamCode } reclaimed { amount }
        coupon { status balance { amount } } }`,
    });
  const fresh = (faceValue: bigint, customerId = c(1)): Coupon => {
    const { coupons, now } = gateway.sandbox.world;
    const quota = coupons.quotas.get(q(1))!;
    const { createdAt: startsAt, expiresAt, restrictions } = quota;
    return coupons.issue(
      quota,
      customerId,
      { faceValue, startsAt, expiresAt, restrictions, remark: undefined },
      now.getTime(),
    );
  };

  it('takes back all that is left of each, in the order asked (R-125)', async () => {
    const [one, two] = [fresh(1234n), fresh(98_765_432_109n)];
    const before = balanceOf(q(1));

    const { results } = await reclaim([`Coupon:${two.id}`, one.id]);

    expect(results).toEqual([
      {
        couponId: two.id,
        error: null,
        reclaimed: { amount: '987654321.09' },
        coupon: { status: 'RECLAIMED', balance: { amount: '0.00' } },
      },
      { couponId: one.id, error: null, reclaimed: { amount: '12.34' }, coupon: expect.objectContaining({}) as unknown },
    ]);
    expect(balanceOf(q(1)) - before).toBe(98_765_433_343n);
  });

  it('refuses those that are not AVAILABLE before anything is sent, and takes the others (R-125, R-129)', async () => {
    const good = fresh(100n);
    const used = gateway.sandbox.world.coupons.ofCustomer(c(1)).find(({ status }) => status === 3)!;
    await gateway.forgetCalls();
    const { results } = await reclaim([used.id, good.id, 'none']);
    expect(results!.map(({ error }) => error)).toEqual([
      { code: 'BAD_USER_INPUT', field: 'input.couponIds.0', upstreamCode: null },
      null,
      { code: 'NOT_FOUND', field: 'input.couponIds.2', upstreamCode: null },
    ]);
    expect(await callsOf('ReclaimPartnerCoupons')).toBe(1);
  });

  it('takes each once for one idempotency key', async () => {
    const { id } = fresh(100n);
    const idempotencyKey = randomUUID();
    expect((await reclaim([id], { idempotencyKey })).results![0]).toMatchObject({ error: null });
    await gateway.forgetCalls();
    expect((await reclaim([id], { idempotencyKey })).results![0]).toMatchObject({
      error: null,
      reclaimed: { amount: '1.00' },
    });
    expect(await callsOf('ReclaimPartnerCoupons')).toBe(0);
    expect((await reclaim([id], { idempotencyKey: 'short' })).userErrors[0]).toMatchObject({
      field: 'input.idempotencyKey',
    });
  });

  it('tells what upstream refuses, also where it does so with HTTP 200', async () => {
    const { id } = fresh(100n);
    // Seen as usable a moment ago.
    await read(gateway, 'administrator', `{ node(id: "Coupon:${id}") { id } }`);
    const { coupons, now } = gateway.sandbox.world;
    coupons.reclaim(coupons.coupons.get(id)!, now.getTime());
    expect((await reclaim([id])).results![0]).toMatchObject({
      error: { code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.99000048' },
      reclaimed: null,
    });
  });

  it('shows the customer nothing of it any more, and its issuer still (R-128)', async () => {
    const { id } = fresh(100n);
    const shown = (persona: string): Promise<{ readonly nodes: readonly Row[] }> =>
      read(gateway, persona, `{ coupons(first: 100, filter: { status: RECLAIMED }) { nodes { couponId } } }`);
    await reclaim([id]);
    expect((await shown('administrator')).nodes).toContainEqual({ couponId: id });
    expect((await shown('customer')).nodes).toEqual([]);
  });
});
