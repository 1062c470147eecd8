import { randomUUID } from 'node:crypto';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { b, change, type Payload, q, quotaNode, type Row, yuan } from './coupon-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
});
afterEach(() => {
  const { violations } = gateway.sandbox.world.invariants();
  if (violations.length > 0) throw new Error(violations.join('\n'));
});
afterAll(() => gateway.close());

const quotaOf = (id: string) => gateway.sandbox.world.coupons.quotas.get(id)!;
const callsOf = async (operation: string): Promise<number> => (await gateway.calls())[operation] ?? 0;

describe('issueCouponQuotas', () => {
  const issue = (input: Row, persona = 'administrator'): Promise<Payload> =>
    change(gateway, persona, {
      name: 'issueCouponQuotas',
      input: { couponQuotaId: quotaNode(1), indirectPartnerIds: [b(1)], amount: '250.50', ...input },
      selection: `quota { balance { amount } } results { indirectPartnerId quotaNumber error { code upstreamCode }
        quota { status total { amount } parentQuotaNumber } indirectPartner { indirectPartnerId } }`,
    });

  it('gives each reseller a quota of its own, and tells who could not get one (R-117)', async () => {
    const before = quotaOf(q(1)).balance;

    const { results, quota, userErrors } = await issue({ indirectPartnerIds: [b(3), `IndirectPartner:${b(1)}`] });

    expect(userErrors).toEqual([]);
    expect(results).toEqual([
      {
        indirectPartnerId: b(3),
        quotaNumber: null,
        quota: null,
        error: { code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.50010105' },
        indirectPartner: { indirectPartnerId: b(3) },
      },
      {
        indirectPartnerId: b(1),
        quotaNumber: expect.any(String) as unknown,
        quota: { status: 'NORMAL', total: { amount: '250.50' }, parentQuotaNumber: q(1) },
        error: null,
        indirectPartner: { indirectPartnerId: b(1) },
      },
    ]);
    expect(before - quotaOf(q(1)).balance).toBe(25_050n);
    expect(quota).toEqual({ balance: { amount: yuan(before - 25_050n) } });
  });

  it('gives once for one idempotency key', async () => {
    const idempotencyKey = randomUUID();
    const first = await issue({ idempotencyKey });
    await gateway.forgetCalls();
    expect(await issue({ idempotencyKey })).toEqual(first);
    expect(await callsOf('UpdateCouponQuotas')).toBe(0);
  });

  it.each([
    ['a quota that is frozen (R-118)', { couponQuotaId: quotaNode(5) }, 'BAD_USER_INPUT', 'input.couponQuotaId'],
    [
      'a quota of flexi-purchase coupons',
      { couponQuotaId: `CouponQuota:${q(7)}@1` },
      'BAD_USER_INPUT',
      'input.couponQuotaId',
    ],
    [
      'a quota of a reseller',
      { couponQuotaId: `CouponQuota:${q(12)}@0@${b(1)}` },
      'BAD_USER_INPUT',
      'input.couponQuotaId',
    ],
    ['more than it holds', { amount: '99999999.99' }, 'INSUFFICIENT_BALANCE', 'input.amount'],
    ['a stranger', { indirectPartnerIds: [b(1), b(9)] }, 'NOT_FOUND', 'input.indirectPartnerIds.1'],
    ['nobody', { indirectPartnerIds: [] }, 'BAD_USER_INPUT', 'input.indirectPartnerIds'],
  ])('refuses %s before anything is sent', async (_title, input, code, field) => {
    await gateway.forgetCalls();
    expect((await issue(input)).userErrors).toEqual([expect.objectContaining({ code, field })]);
    expect(await callsOf('UpdateCouponQuotas')).toBe(0);
  });

  it('passes on what upstream refuses', async () => {
    expect((await issue({ couponQuotaId: quotaNode(20), indirectPartnerIds: [b(2)] })).userErrors).toEqual([
      expect.objectContaining({ code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.50000021' }),
    ]);
  });

  it.each(['reseller', 'account-manager', 'customer'])('is not for the %s', async (persona) => {
    expect((await issue({}, persona)).userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
  });
});

describe('reclaimCouponQuotas', () => {
  const reclaim = (quotaIds: readonly string[], input: Row = {}): Promise<Payload> =>
    change(gateway, 'administrator', {
      name: 'reclaimCouponQuotas',
      input: { issuedCouponQuotaIds: quotaIds, ...input },
      selection: `results { quotaNumber balance { amount } reclaimed { amount } error { code upstreamCode }
        quota { status balance { amount } } }`,
    });
  const fresh = (cents: bigint): string => {
    const { coupons, now } = gateway.sandbox.world;
    return coupons.giveQuota(quotaOf(q(1)), b(1), cents, now.getTime()).id;
  };

  it('takes all that is left, and says how much that was (R-122)', async () => {
    const id = fresh(12_345n);
    const before = quotaOf(q(1)).balance;
    const { results } = await reclaim([`IssuedCouponQuota:${id}`], { remark: '调整' });
    expect(results).toEqual([
      {
        quotaNumber: id,
        balance: { amount: '0.00' },
        reclaimed: { amount: '123.45' },
        error: null,
        quota: { status: 'RECLAIMED', balance: { amount: '0.00' } },
      },
    ]);
    expect(quotaOf(q(1)).balance - before).toBe(12_345n);
    expect(gateway.sandbox.world.coupons.quotaRecords[0]).toMatchObject({ quotaId: id, remark: '调整' });
  });

  it('tells which of several upstream refused, and takes the others', async () => {
    const [empty, full] = [fresh(100n), fresh(200n)];
    const { coupons, now } = gateway.sandbox.world;
    const { createdAt: startsAt, expiresAt, restrictions } = quotaOf(empty);
    const terms = { faceValue: 100n, startsAt, expiresAt, restrictions, remark: undefined };
    coupons.issue(quotaOf(empty), gateway.sandbox.world.customers.ofOwner(b(1)).at(-1)!.id, terms, now.getTime());
    const { results } = await reclaim([empty, full]);
    expect(results).toEqual([
      expect.objectContaining({ balance: null, error: { code: 'UPSTREAM_REFUSED', upstreamCode: 'CBC.99000012' } }),
      expect.objectContaining({ reclaimed: { amount: '2.00' }, error: null }),
    ]);
  });

  it('refuses all when one is no valid quota of a reseller, before anything is sent (R-122)', async () => {
    const id = fresh(100n);
    await gateway.forgetCalls();
    expect((await reclaim([id, q(14)])).userErrors).toEqual([
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'input.issuedCouponQuotaIds.1' }),
    ]);
    expect((await reclaim([q(1)])).userErrors).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', field: 'input.issuedCouponQuotaIds.0' }),
    ]);
    expect(await callsOf('ReclaimCouponQuotas')).toBe(0);
    expect(quotaOf(id).status).toBe(0);
  });

  it('takes at most ten, and each once for one idempotency key', async () => {
    const id = fresh(100n);
    const idempotencyKey = randomUUID();
    const first = await reclaim([id], { idempotencyKey });
    await gateway.forgetCalls();
    expect(await reclaim([id], { idempotencyKey })).toEqual(first);
    expect(await callsOf('ReclaimCouponQuotas')).toBe(0);
    const eleven = Array.from({ length: 11 }, (_, index) => q(index));
    expect((await reclaim(eleven)).userErrors).toEqual([
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'input.issuedCouponQuotaIds' }),
    ]);
  });
});
