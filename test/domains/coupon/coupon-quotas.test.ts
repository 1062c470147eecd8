import { startGateway, type TestGateway } from '../../support/gateway.js';
import { b, errorsOf, q, read, type Row, time, yuan } from './coupon-support.js';

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

describe('issuedCouponQuotas', () => {
  const issued = (filter: string, persona = 'administrator') =>
    read(
      gateway,
      persona,
      `{ issuedCouponQuotas(first: 100${filter}) { totalCount nodes { id quotaNumber kind status statusCode
        total { amount } balance { amount } validFrom validTo createdAt updatedAt parentQuotaNumber indirectPartnerId
        restrictions { key value secondValue } indirectPartnerName { masked revealed } indirectPartner { indirectPartnerId } } } }`,
    );

  it('are what the distributor gave away, field by field, those taken back included (R-120)', async () => {
    const { totalCount, nodes } = await issued('');
    const { coupons, resellers } = gateway.sandbox.world;
    const given = [...coupons.quotas.values()]
      .filter(({ parentId }) => parentId !== undefined)
      .sort((one, other) => other.createdAt - one.createdAt);
    expect(totalCount).toBe(given.length);
    expect(nodes.map(({ quotaNumber }) => quotaNumber)).toEqual(given.map(({ id }) => id));
    const quota = quotaOf(q(13));
    const name = resellers.find(({ id }) => id === b(1))!.name;
    expect(nodes.find(({ quotaNumber }) => quotaNumber === q(13))).toEqual({
      id: `IssuedCouponQuota:${q(13)}`,
      quotaNumber: q(13),
      kind: 'COUPON',
      status: 'RECLAIMED',
      statusCode: '6',
      total: { amount: yuan(quota.value) },
      balance: { amount: '0.00' },
      validFrom: time(quota.createdAt),
      validTo: time(quota.expiresAt),
      createdAt: time(quota.createdAt),
      updatedAt: time(quota.updatedAt),
      parentQuotaNumber: q(2),
      indirectPartnerId: b(1),
      restrictions: [
        { key: 'CLOUD_SERVICE_TYPE', value: 'hws.service.type.ec2', secondValue: null },
        { key: 'CLOUD_SERVICE_TYPE', value: 'hws.service.type.ebs', secondValue: null },
        { key: 'ORDER_MONTHS', value: '1', secondValue: '12' },
      ],
      indirectPartnerName: { masked: expect.not.stringContaining(name) as unknown, revealed: null },
      indirectPartner: { indirectPartnerId: b(1) },
    });
  });

  it('are filtered by reseller, source and number upstream (R-121)', async () => {
    const numbers = async (filter: string): Promise<unknown> =>
      (await issued(`, filter: { ${filter} }`)).nodes.map(({ quotaNumber }) => quotaNumber);
    expect(await numbers(`indirectPartnerId: "IndirectPartner:${b(2)}"`)).toEqual([q(16), q(15)]);
    expect(await numbers(`parentQuotaNumber: "${q(2)}"`)).toEqual([q(13)]);
    expect(await numbers(`quotaNumber: "${q(17)}"`)).toEqual([q(17)]);
  });

  it('are fetched again by their global id', async () => {
    const node = await read<Row>(gateway, 'administrator', `{ node(id: "IssuedCouponQuota:${q(13)}") { id } }`);
    expect(node).toEqual({ id: `IssuedCouponQuota:${q(13)}` });
  });

  it.each(['reseller', 'customer', 'account-manager'])('are not for the %s (R-020, R-120)', async (persona) => {
    await gateway.forgetCalls();
    const lists = ['issuedCouponQuotas', 'couponQuotaRecords'];
    for (const list of lists) {
      const errors = await errorsOf(gateway, persona, `{ ${list} { totalCount } }`);
      expect(errors.every(({ extensions }) => extensions.code === 'FORBIDDEN')).toBe(true);
    }
    expect([await callsOf('ListIssuedCouponQuotas'), await callsOf('ListCouponQuotasRecords')]).toEqual([0, 0]);
  });
});

describe('couponQuotaRecords', () => {
  const records = (filter = '') =>
    read(
      gateway,
      'administrator',
      `{ couponQuotaRecords(first: 100${filter}) { totalCount nodes { recordId operation operationCode quotaNumber
        parentQuotaNumber amount { amount } at succeeded indirectPartnerId remark operator { masked }
        indirectPartnerAccountName { masked } } } }`,
    );

  it('are the log of quotas given and taken back, newest first (R-043, R-121)', async () => {
    const { totalCount, nodes } = await records();
    const log = gateway.sandbox.world.coupons.quotaRecords;
    expect(totalCount).toBe(log.length);
    expect(nodes.map(({ recordId }) => recordId)).toEqual(log.map(({ id }) => id));
    log.forEach((record, index) => {
      expect(nodes[index]).toMatchObject({
        operation: record.operation === '10' ? 'ISSUE' : 'RECLAIM',
        quotaNumber: record.quotaId,
        parentQuotaNumber: record.parentId,
        amount: { amount: yuan(record.cents) },
        at: time(record.at),
        succeeded: record.succeeded,
        indirectPartnerId: record.resellerId,
        remark: record.remark ?? null,
      });
    });
  });

  it('are filtered upstream', async () => {
    const all = await records();
    const some = await records(`, filter: { operation: RECLAIM, indirectPartnerId: "${b(3)}" }`);
    expect(some.nodes).toEqual(
      all.nodes.filter(({ operation, indirectPartnerId }) => operation === 'RECLAIM' && indirectPartnerId === b(3)),
    );
    expect(some.nodes.length).toBeGreaterThan(0);
  });
});

describe('couponQuotas', () => {
  it('are filtered by their times, and say what they are limited to (R-123)', async () => {
    const query = (filter: string) =>
      read(
        gateway,
        'administrator',
        `{ couponQuotas(first: 100, filter: { kind: COUPON ${filter} }) { nodes { quotaNumber createdAt updatedAt
          restrictions { key value secondValue } } } }`,
      );
    const all = await query('');
    const quota = quotaOf(q(2));
    expect(all.nodes.find(({ quotaNumber }) => quotaNumber === q(2))).toEqual({
      quotaNumber: q(2),
      createdAt: time(quota.createdAt),
      updatedAt: time(quota.updatedAt),
      restrictions: expect.arrayContaining([{ key: 'FACE_VALUE', value: '10.00', secondValue: '5000.00' }]) as unknown,
    });
    const from = time(quota.createdAt);
    const since = (await query(`createdFrom: "${from}", startsFrom: "${from}"`)).nodes;
    expect(since).toEqual(all.nodes.filter(({ createdAt }) => (createdAt as string) >= from));
    expect(since.length).toBeLessThan(all.nodes.length);
    expect((await query(`createdTo: "${from}", startsTo: "${from}"`)).nodes).toEqual(
      all.nodes.filter(({ createdAt }) => (createdAt as string) <= from),
    );
    expect((await query('expiresFrom: "2099-01-01T00:00:00Z"')).nodes).toEqual([]);
  });
});
