import { startGateway, type TestGateway } from '../../support/gateway.js';
import { b, c, errorsOf, q, read, type Row, time, yuan } from './coupon-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 120 } });
});
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;

describe('couponRecords', () => {
  const records = (filter = '', persona = 'administrator') =>
    read(
      gateway,
      persona,
      `{ couponRecords(first: 1000${filter}) { totalCount nodes { recordId couponId customerId operation quotaNumber
        quotaKind quotaKindCode amount { amount } at succeeded remark customer { customerId } } } }`,
    );

  it('are the whole log of the party, entry by entry (R-043)', async () => {
    const { totalCount, nodes } = await records();
    const log = world().coupons.couponRecords.filter(({ issuerId }) => issuerId === world().partnerId);
    expect(totalCount).toBe(log.length);
    log.forEach((record, index) => {
      expect(nodes[index]).toEqual({
        recordId: record.id,
        couponId: record.couponId,
        customerId: record.customerId,
        operation: {
          1: 'ISSUE',
          2: 'RECLAIM',
          3: 'RECLAIM_ON_DISASSOCIATION',
          4: 'RECLAIM_ON_EXPIRY',
          8: 'RECLAIM_ON_MODEL_CHANGE',
        }[record.operation],
        quotaNumber: record.quotaId,
        quotaKind: record.quotaType === 0 ? 'COUPON' : 'FLEXI_PURCHASE_COUPON',
        quotaKindCode: String(record.quotaType),
        amount: { amount: yuan(record.cents) },
        at: time(record.at),
        succeeded: record.succeeded,
        remark: record.remark ?? null,
        customer: { customerId: record.customerId },
      });
    });
  });

  it.each([
    ['operations: [RECLAIM, RECLAIM_ON_EXPIRY]', ({ operation }: Row) => operation !== 'ISSUE'],
    [`customerId: "${c(1)}"`, ({ customerId }: Row) => customerId === c(1)],
    [`quotaNumber: "${q(1)}"`, ({ quotaNumber }: Row) => quotaNumber === q(1)],
    ['quotaKind: FLEXI_PURCHASE_COUPON', ({ quotaKind }: Row) => quotaKind === 'FLEXI_PURCHASE_COUPON'],
    ['succeeded: false', ({ succeeded }: Row) => succeeded === false],
  ])('are filtered upstream by %s', async (filter, matches) => {
    const all = (await records()).nodes;
    const found = (await records(`, filter: { ${filter} }`)).nodes;
    expect(found).toEqual(all.filter(matches));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  it('are filtered by time', async () => {
    const all = (await records()).nodes;
    const middle = all[Math.floor(all.length / 2)]!['at'] as string;
    const since = (await records(`, filter: { from: "${middle}" }`)).nodes;
    expect(since).toEqual(all.filter(({ at }) => (at as string) >= middle));
    const until = (await records(`, filter: { to: "${middle}" }`)).nodes;
    expect(until).toEqual(all.filter(({ at }) => (at as string) <= middle));
  });

  it('are a reseller’s own for a reseller, whose customers they name (R-012)', async () => {
    const { nodes } = await records('', 'reseller');
    expect(nodes.length).toBeGreaterThan(0);
    for (const { customerId, customer } of nodes) {
      expect(world().customers.get(customerId as string)!.ownerId).toBe(b(1));
      expect(customer).toEqual({ customerId });
    }
  });

  it.each([
    ['customer', 'FORBIDDEN'],
    ['account-manager', 'FORBIDDEN'],
  ])('are not for the %s (R-020, R-044)', async (persona, code) => {
    const errors = await errorsOf(gateway, persona, '{ couponRecords { totalCount } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

describe('coupons', () => {
  const coupons = (filter = '') =>
    read(
      gateway,
      'administrator',
      `{ coupons(first: 1000${filter}) { nodes { couponId issuedAt validFrom validTo activatedAt lastUsedAt orderId medium
        mediumCode fetchMethod fetchMethodCode promotionId planId planName planDescription
        restrictions { key groupCode value secondValue unit restrictionId planId } } } }`,
    );

  it('say what they were issued under, what for, and when they were used', async () => {
    const { nodes } = await coupons();
    expect(nodes.length).toBeGreaterThan(10);
    for (const node of nodes) {
      const coupon = world().coupons.coupons.get(node['couponId'] as string)!;
      expect(node).toMatchObject({
        issuedAt: time(coupon.createdAt),
        validFrom: time(coupon.startsAt),
        validTo: time(coupon.expiresAt),
        activatedAt: coupon.activatedAt === undefined ? null : time(coupon.activatedAt),
        lastUsedAt: coupon.lastUsedAt === undefined ? null : time(coupon.lastUsedAt),
        orderId: coupon.orderId ?? null,
        medium: 'ELECTRONIC',
        fetchMethod: 'ISSUED_ONLINE',
        planId: coupon.planId,
        promotionId: coupon.planId,
        planName: coupon.type === 4 ? '伙伴现金券' : '伙伴代金券',
      });
    }
    const limited = nodes.find(({ planId }) => planId === q(2))!;
    expect(limited['restrictions']).toContainEqual({
      key: 'ORDER_MONTHS',
      groupCode: 'ORDER',
      value: '1',
      secondValue: '12',
      unit: 'month',
      restrictionId: expect.any(String) as unknown,
      planId: q(2),
    });
  });

  it('are filtered upstream by order and by the times of issue and validity', async () => {
    const all = (await coupons()).nodes;
    const { orderId } = all.find((node) => node['orderId'] !== null)!;
    expect((await coupons(`, filter: { orderId: "${orderId as string}" }`)).nodes).toEqual(
      all.filter((node) => node['orderId'] === orderId),
    );
    const middle = all[Math.floor(all.length / 2)]!['issuedAt'] as string;
    const since = (await coupons(`, filter: { issuedFrom: "${middle}", startsFrom: "${middle}" }`)).nodes;
    expect(since).toEqual(all.filter(({ issuedAt }) => (issuedAt as string) >= middle));
    const until = (await coupons(`, filter: { issuedTo: "${middle}", startsTo: "${middle}" }`)).nodes;
    expect(until).toEqual(all.filter(({ issuedAt }) => (issuedAt as string) <= middle));
  });
});
