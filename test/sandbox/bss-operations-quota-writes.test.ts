import { Amount } from '../../src/sandbox/amount.js';
import type { World } from '../../src/sandbox/world/world.js';
import { ask, b, bytes, c, RESELLER, refusal, rowsOf, worldOf, type Row } from './world-support.js';

const q = (serial: number): string => `q${serial.toString().padStart(31, '0')}`;

let world: World;
beforeEach(() => {
  world = worldOf({ customers: 20 });
});
afterEach(() => {
  const { violations } = world.invariants();
  if (violations.length > 0) throw new Error(violations.join('\n'));
});

interface Outcome {
  readonly error_details: readonly Row[];
  readonly simple_quota_infos: readonly Row[];
}

const quotaBalance = (serial: number): bigint => world.coupons.quotas.get(q(serial))!.balance;
const issued = (quotaId: string): Row => rowsOf(world, 'ListIssuedCouponQuotas', { query: { quota_id: quotaId } })[0]!;
const recordsOf = (quotaId: string): readonly Row[] =>
  rowsOf(world, 'ListCouponQuotasRecords', { query: { quota_id: quotaId } });

describe('UpdateCouponQuotas', () => {
  const wanted = (changes: object): { readonly body: object } => ({
    body: { quota_id: q(1), indirect_partner_ids: [b(1)], quota_amount: 100, ...changes },
  });
  const give = (changes: object = {}): Outcome =>
    ask(world, 'UpdateCouponQuotas', wanted(changes)) as unknown as Outcome;
  const refused = (changes: object): string => refusal(world, 'UpdateCouponQuotas', wanted(changes));

  it('gives each reseller a quota of its own, taken from the distributor’s (R-117)', () => {
    const before = quotaBalance(1);

    const { simple_quota_infos, error_details } = give({
      indirect_partner_ids: [b(1), b(2), b(1)],
      quota_amount: 250.5,
    });

    expect(error_details).toEqual([]);
    expect(simple_quota_infos.map(({ id }) => id)).toEqual([b(1), b(2)]);
    expect(before - quotaBalance(1)).toBe(50_100n);
    const quotaId = simple_quota_infos[0]!['quota_id']!;
    expect(issued(quotaId)).toMatchObject({
      quota_value: '250.50',
      balance: '250.50',
      quota_status: 0,
      parent_quota_id: q(1),
      indirect_partner_id: b(1),
    });
    expect(recordsOf(quotaId)).toEqual([
      expect.objectContaining({ operation_type: '10', amount: '250.50', parent_quota_id: q(1), result: '0' }),
    ]);
    expect(rowsOf(world, 'ListQuotaCoupons', { caller: RESELLER, body: {} })[0]).toMatchObject({ quota_id: quotaId });
  });

  it('lets the reseller issue from it at once, within the limits it came with', () => {
    const quotaId = give({ quota_id: q(2) }).simple_quota_infos[0]!['quota_id']!;
    const coupon = { quota_id: quotaId, customer_ids: [c(5)], face_value: 60 };
    const outcome = ask(world, 'CreatePartnerCoupons', { caller: RESELLER, body: coupon });
    expect(outcome['coupon_infos']).toHaveLength(1);
    expect(issued(quotaId)['balance']).toBe('40.00');
    const tooLittle = { caller: RESELLER, body: { ...coupon, face_value: 9 } };
    expect(refusal(world, 'CreatePartnerCoupons', tooLittle)).toBe('CBC.99000018');
  });

  it('gives nothing at all when the quota is not enough for everybody', () => {
    const half = new Amount(quotaBalance(1) / 2n + 1n);
    const before = quotaBalance(1);
    expect(refused({ indirect_partner_ids: [b(1), b(2)], quota_amount: half })).toBe('CBC.99000013');
    expect(quotaBalance(1)).toBe(before);
    expect(give({ quota_amount: half }).simple_quota_infos).toHaveLength(1);
  });

  it('names resellers that are leaving, and gives to the others', () => {
    const { simple_quota_infos, error_details } = give({ indirect_partner_ids: [b(3), b(1)] });
    expect(simple_quota_infos.map(({ id }) => id)).toEqual([b(1)]);
    expect(error_details).toEqual([expect.objectContaining({ id: b(3), error_code: 'CBC.50010105' })]);
  });

  it.each([
    ['that nobody knows', q(99), 'CBC.0100'],
    ['that is a reseller’s', q(12), 'CBC.0100'],
    ['of flexi-purchase coupons', q(7), 'CBC.0150'],
    ['that has expired', q(3), 'CBC.99000017'],
    ['that is being adjusted', q(4), 'CBC.99000015'],
    ['that is frozen', q(5), 'CBC.99000015'],
  ])('refuses a quota %s (R-118)', (_title, quotaId, code) => {
    expect(refused({ quota_id: quotaId })).toBe(code);
  });

  it('gives a quota for named customers only to whose customers they are (R-141)', () => {
    expect(refused({ quota_id: q(20), indirect_partner_ids: [b(2)] })).toBe('CBC.50000021');
    expect(give({ quota_id: q(20) }).simple_quota_infos).toHaveLength(1);
  });

  it('refuses resellers of others, nobody, and amounts that are none', () => {
    expect(refused({ indirect_partner_ids: [b(1), b(9)] })).toBe('CBC.99000037');
    expect(refused({ indirect_partner_ids: [] })).toBe('CBC.0100');
    expect(refused({ quota_amount: 0 })).toBe('CBC.0100');
    expect(refused({ quota_amount: 0.001 })).toBe('CBC.0100');
  });
});

describe('ReclaimCouponQuotas', () => {
  const reclaim = (ids: readonly string[], remark?: string): Outcome =>
    ask(world, 'ReclaimCouponQuotas', { body: { quota_ids: ids, remark } }) as unknown as Outcome;

  it('takes the whole balance back, and keeps the quota visible to the distributor (R-122)', () => {
    const before = quotaBalance(1);
    const taken = quotaBalance(12);

    const { simple_quota_infos, error_details } = reclaim([q(12)], '调整');

    expect(error_details).toEqual([]);
    expect(simple_quota_infos).toEqual([{ quota_id: q(12), quota_balance: '0.00' }]);
    expect(quotaBalance(1) - before).toBe(taken);
    expect(issued(q(12))).toMatchObject({ quota_status: 6, balance: '0.00' });
    expect(recordsOf(q(12))[0]).toMatchObject({
      operation_type: '11',
      amount: new Amount(taken).toString(),
      remark: '调整',
      result: '0',
    });
    const held = rowsOf(world, 'ListQuotaCoupons', { caller: RESELLER, body: {} });
    expect(held.map(({ quota_id }) => quota_id)).not.toContain(q(12));
  });

  it('names those that are not valid issued ones, and takes the others (R-122)', () => {
    const { simple_quota_infos, error_details } = reclaim([q(1), q(13), q(14), q(16), q(18), q(99), q(15), q(15)]);
    expect(simple_quota_infos.map(({ quota_id }) => quota_id)).toEqual([q(15)]);
    expect(error_details.map(({ id }) => id)).toEqual([q(1), q(13), q(14), q(16), q(18), q(99)]);
    expect(new Set(error_details.map(({ error_code }) => error_code))).toEqual(new Set(['CBC.99000012']));
  });

  it('takes nothing twice', () => {
    expect(reclaim([q(12)]).simple_quota_infos).toHaveLength(1);
    const before = bytes(world, 'ListCouponQuotasRecords');
    expect(reclaim([q(12)]).error_details).toHaveLength(1);
    expect(bytes(world, 'ListCouponQuotasRecords')).toBe(before);
  });

  it('takes at most ten at once, and at least one', () => {
    const refused = (quota_ids: readonly string[]): string =>
      refusal(world, 'ReclaimCouponQuotas', { body: { quota_ids } });
    expect(refused(Array.from({ length: 11 }, (_, index) => q(index)))).toBe('CBC.0100');
    expect(refused([])).toBe('CBC.0100');
  });
});
