import {
  allRows,
  ask,
  b,
  c,
  cents,
  NOW,
  PARTNER,
  refusal,
  RESELLER,
  rowsOf,
  sumOf,
  totalOf,
  worldOf,
  type Row,
} from './world-support.js';

const world = worldOf({ customers: 600 });
const coupons = (query: Readonly<Record<string, string | number>> = {}): readonly Row[] =>
  allRows(world, 'ListIssuedPartnerCoupons', { query });
const records = (query: Readonly<Record<string, string | readonly string[]>> = {}): readonly Row[] =>
  allRows(world, 'ListPartnerCouponsRecord', { query });
const quotas = (body: object = {}): readonly Row[] => allRows(world, 'ListQuotaCoupons', { into: 'body', body });
const own = coupons();
const ownRecords = records();
const q = (serial: number): string => `q${serial.toString().padStart(31, '0')}`;

describe('ListIssuedPartnerCoupons', () => {
  it('lists what the caller issued, newest first, in tens', () => {
    const times = own.map(({ create_time }) => create_time!);
    expect(times).toEqual([...times].sort().reverse());
    expect(ask(world, 'ListIssuedPartnerCoupons')).toEqual({ total_count: own.length, user_coupons: own.slice(0, 10) });
    const ofReseller = coupons({ indirect_partner_id: b(1) });
    expect(rowsOf(world, 'ListIssuedPartnerCoupons', { caller: RESELLER, query: { limit: 100 } })).toEqual(ofReseller);
    expect(ofReseller.map(({ customer_id }) => customer_id)).toContain(c(5));
    expect(own.map(({ customer_id }) => customer_id)).not.toContain(c(5));
  });

  it.each([1, 2, 3, 4, 5])('filters by status %i', (status) => {
    const found = coupons({ status });
    expect(found).toEqual(own.filter((coupon) => String(coupon['status']) === String(status)));
    expect(found.length).toBeGreaterThan(0);
  });

  it.each([
    ['coupon_type', (row: Row) => row['coupon_type']],
    ['customer_id', (row: Row) => row['customer_id']],
    ['coupon_id', (row: Row) => row['coupon_id']],
    ['order_id', (row: Row) => row['order_id']],
  ] as const)('filters by %s', (field, valueOf) => {
    const value = valueOf(own.find((row) => valueOf(row) !== undefined)!)!;
    const found = coupons({ [field]: value });
    expect(found).toEqual(own.filter((row) => valueOf(row) === value));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(own.length);
  });

  it('filters by the times of issue and expiry', () => {
    const middle = own[Math.floor(own.length / 2)]!;
    expect(coupons({ create_time_begin: middle['create_time']! })).toEqual(
      own.filter(({ create_time }) => create_time! >= middle['create_time']!),
    );
    expect(coupons({ expire_time_end: middle['expire_time']! })).toEqual(
      own.filter(({ expire_time }) => expire_time! <= middle['expire_time']!),
    );
  });

  it('forgets coupons six months after they expired (R-133)', () => {
    const oldest = NOW.getTime() - 183 * 86_400_000;
    const issued = [...world.coupons.coupons.values()].filter(({ issuerId }) => issuerId === PARTNER.accountId);
    expect(issued.some(({ expiresAt }) => expiresAt < oldest)).toBe(true);
    expect(own).toHaveLength(issued.filter(({ expiresAt }) => expiresAt >= oldest).length);
  });

  it('says what a coupon was issued under and what it may be used for', () => {
    const coupon = own.find(({ promotion_plan_id }) => promotion_plan_id === q(2))!;
    expect(coupon).toMatchObject({ promotion_id: q(2), promotion_plan_name: '伙伴代金券' });
    expect(coupon['promotion_plan_desc']).toContain('伙伴');
    const limits = coupon['use_limits'] as unknown as readonly Row[];
    expect(limits.map(({ promotion_plan_id }) => promotion_plan_id)).toEqual(limits.map(() => q(2)));
    expect(new Set(limits.map(({ use_limiti_info_id }) => use_limiti_info_id)).size).toBe(limits.length);
    const range = { limit_key: 'ORDER_MONTHS', limit_type: 'ORDER', value1: '1', value2: '12', value_unit: 'month' };
    expect(limits.find(({ limit_key }) => limit_key === 'ORDER_MONTHS')).toMatchObject(range);
    const services = limits.filter(({ limit_key }) => limit_key === 'CLOUD_SERVICE_TYPE');
    expect(services.map(({ value1 }) => value1)).toEqual(['hws.service.type.ec2', 'hws.service.type.ebs']);
  });

  it('leaves nothing on coupons that expired, were used up or were taken back (R-125, R-129)', () => {
    const empty = own.filter(({ status }) => ['3', '4', '5'].includes(String(status)));
    expect(sumOf(empty, 'balance')).toBe(0n);
    expect(sumOf(own, 'balance')).toBeGreaterThan(0n);
  });
});

describe('ListPartnerCouponsRecord', () => {
  it('tells several things about one coupon', () => {
    const reclaimed = own.find(({ status }) => String(status) === '5')!;
    const found = records({ coupon_ids: [reclaimed['coupon_id']!] });
    expect(found.map(({ operation_type }) => operation_type)).toEqual(['2', '1']);
    expect(found[1]!['operation_amount']).toBe(reclaimed['face_value']);
  });

  it('filters by several coupons, and finds nothing for an empty list of them', () => {
    const wanted = own.slice(0, 20).map(({ coupon_id }) => coupon_id!);
    expect(records({ coupon_ids: wanted })).toEqual(ownRecords.filter(({ coupon_id }) => wanted.includes(coupon_id!)));
    expect(records({ coupon_ids: [''] })).toEqual([]);
  });

  it('filters by kind, quota, customer and outcome', () => {
    expect(records({ operation_types: ['2', '4'] })).toEqual(
      ownRecords.filter(({ operation_type }) => operation_type === '2' || operation_type === '4'),
    );
    expect(records({ quota_id: q(1) })).toEqual(ownRecords.filter(({ quota_id }) => quota_id === q(1)));
    expect(records({ quota_type: '1' })).toEqual(ownRecords.filter(({ quota_type }) => String(quota_type) === '1'));
    expect(records({ customer_id: c(1) })).toEqual(ownRecords.filter(({ customer_id }) => customer_id === c(1)));
    const failed = records({ result: '-1' });
    expect(failed).toEqual(ownRecords.filter(({ result }) => result === '-1'));
    expect(failed.length).toBeGreaterThan(0);
  });

  it.each([1, 13, 100])('gives every record once in pages of %i', (limit) => {
    const rows = allRows(world, 'ListPartnerCouponsRecord', { limit });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(totalOf(world, 'ListPartnerCouponsRecord')).toBe(rows.length);
  });
});

describe('ListQuotaCoupons', () => {
  it('lists quotas for coupons unless flexi-purchase ones are asked for', () => {
    expect(quotas().map(({ quota_type }) => quota_type)).toEqual(Array.from({ length: 8 }, () => 0));
    expect(quotas({ quota_type: 1 }).map(({ quota_type }) => quota_type)).toEqual(Array.from({ length: 6 }, () => 1));
  });

  it('filters by state, where an empty list means all (R-118, R-119)', () => {
    const states = (list: readonly number[]): readonly unknown[] =>
      [...new Set(quotas({ quota_status_list: list }).map(({ quota_status }) => quota_status))].sort();
    expect(states([])).toEqual([0, 3, 4, 5]);
    expect(states([3, 5])).toEqual([3, 5]);
    expect(quotas({ quota_ids: [q(1), q(7), q(12)] }).map(({ quota_id }) => quota_id)).toEqual([q(1)]);
    expect(quotas({ expire_time_end: '2026-03-17T00:00:00Z' }).map(({ quota_status }) => quota_status)).toEqual([3]);
  });

  it('writes a value that no double can hold', () => {
    expect(quotas({ quota_ids: [q(6)] })[0]).toMatchObject({ quota_value: '98765432109876543.21' });
  });

  it('says what coupons from a quota are limited to (R-123, R-124, R-135)', () => {
    const limits = (id: string, type: 0 | 1 = 0): unknown =>
      quotas({ quota_ids: [id], quota_type: type })[0]!['limit_infos'];
    expect(limits(q(1))).toEqual([]);
    expect(limits(q(2))).toEqual([
      {
        limit_key: 'CLOUD_SERVICE_TYPE',
        limit_values: [{ value1: 'hws.service.type.ec2' }, { value1: 'hws.service.type.ebs' }],
      },
      { limit_key: 'ORDER_MONTHS', limit_values: [{ value1: '1', value2: '12' }] },
      { limit_key: 'FACE_VALUE', limit_values: [{ value1: '10.00', value2: '5000.00' }] },
    ]);
    expect(limits(q(20))).toEqual([{ limit_key: 'CUSTOMER', limit_values: [{ value1: c(5) }] }]);
    expect(limits(q(21), 1)).toEqual([{ limit_key: 'INVOICE_PARTY', limit_values: [{ value1: 'USER' }] }]);
  });

  it('shows the quotas of a reseller, those taken back left out', () => {
    const ids = (rows: readonly Row[]): readonly unknown[] => rows.map(({ quota_id }) => quota_id);
    expect(ids(quotas({ indirect_partner_id: b(1) }))).toEqual([q(14), q(12)]);
    expect(ids(rowsOf(world, 'ListQuotaCoupons', { caller: RESELLER, body: {} }))).toEqual([q(14), q(12)]);
  });

  it('has given away what is missing from its value (R-117)', () => {
    const issuedQuotas = allRows(world, 'ListIssuedCouponQuotas', {});
    const quotaRecords = allRows(world, 'ListCouponQuotasRecords', {});
    for (const quota of [...quotas(), ...quotas({ quota_type: 1 })]) {
      const moves = records({ quota_id: quota['quota_id']!, result: '0' });
      const isIssue = ({ operation_type }: Row): boolean => operation_type === '1';
      const toCustomers =
        sumOf(moves.filter(isIssue), 'operation_amount') -
        sumOf(
          moves.filter((row) => !isIssue(row)),
          'operation_amount',
        );
      const children = issuedQuotas.filter(({ parent_quota_id }) => parent_quota_id === quota['quota_id']);
      const back = quotaRecords.filter(
        (row) =>
          row['parent_quota_id'] === quota['quota_id'] && row['operation_type'] === '11' && row['result'] === '0',
      );
      expect(cents(quota['quota_value'])).toBe(
        cents(quota['balance']) + toCustomers + sumOf(children, 'quota_value') - sumOf(back, 'amount'),
      );
    }
  });
});

describe('ListIssuedCouponQuotas and ListCouponQuotasRecords', () => {
  const issued = (query: Readonly<Record<string, string>> = {}): readonly Row[] =>
    allRows(world, 'ListIssuedCouponQuotas', { query });
  const moved = (query: Readonly<Record<string, string>> = {}): readonly Row[] =>
    allRows(world, 'ListCouponQuotasRecords', { query });

  it('list those of all resellers, of one, or of one parent (R-120, R-121)', () => {
    expect(issued()).toHaveLength(7);
    expect(issued({ indirect_partner_id: b(1) })).toHaveLength(3);
    expect(issued({ parent_quota_id: q(1) }).map(({ quota_id }) => quota_id)).toEqual([q(14), q(17), q(15), q(12)]);
    expect(issued({ quota_id: q(13) })[0]).toMatchObject({ quota_status: 6, balance: '0.00' });
    expect(moved({ quota_id: q(13) }).map(({ operation_type }) => operation_type)).toEqual(['11', '10']);
    expect(moved({ indirect_partner_id: b(2) })).toHaveLength(2);
    expect(moved({ operation_type: '11' }).map(({ result }) => result)).toEqual(['-1', '0']);
  });

  it('refuse the reseller of somebody else', () => {
    const query = { indirect_partner_id: b(7) };
    expect(refusal(world, 'ListIssuedCouponQuotas', { query })).toBe('CBC.99000037');
    expect(refusal(world, 'ListCouponQuotasRecords', { query })).toBe('CBC.99000037');
  });
});
