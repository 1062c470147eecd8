import { allRows, type Row } from '../../sandbox/world-support.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const SERVERS = 'serviceType: "hws.service.type.ec2", resourceType: "hws.resource.type.vm", region: "cn-north-4"';
const SPECIFICATION = `{ totalCount pageInfo { hasNextPage endCursor } nodes {
  code name serviceType serviceTypeName resourceType resourceTypeName region saleMode saleModeCode
} }`;
const POLICY = '{ totalCount nodes { serviceType serviceTypeName incentiveClass incentiveClassCode allowsDiscount } }';

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('products', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ sandbox: { customers: 12, now: new Date('2026-03-17T00:00:00Z') } });
  });
  beforeEach(() => gateway.forgetCalls());
  afterAll(() => gateway.close());

  const read = async (query: string, persona = 'administrator'): Promise<Connection> => {
    const { data, errors } = await gateway.ask<{ list: Connection }>(persona, `{ list: ${query} }`);
    expect(errors).toBeUndefined();
    return data.list;
  };
  const specifications = (args: string, persona?: string): Promise<Connection> =>
    read(`productSpecifications(${SERVERS}, saleMode: YEARLY_MONTHLY ${args}) ${SPECIFICATION}`, persona);

  it('list every specification once, over as many pages as upstream has, and then from the cache (R-204)', async () => {
    const whole = await specifications(', first: 1000');
    expect(whole.nodes.length).toBeGreaterThan(100);
    expect(whole.totalCount).toBe(whole.nodes.length);
    expect(await gateway.calls()).toEqual({ ListResourceSpecs: 2 });
    const first = await specifications(', first: 30', 'customer');
    const next = await specifications(`, first: 1000, after: "${first.pageInfo.endCursor}"`, 'reseller');
    expect([...first.nodes, ...next.nodes]).toEqual(whole.nodes);
    expect(await gateway.calls()).toEqual({ ListResourceSpecs: 2 });
  });

  it('find one specification, in the language asked for', async () => {
    expect((await specifications(', code: "c7.large.2.linux", language: EN_US')).nodes).toEqual([
      {
        code: 'c7.large.2.linux',
        name: '通用计算增强型|c7.large.2|2vCPUs|4GB',
        serviceType: 'hws.service.type.ec2',
        serviceTypeName: 'Elastic Cloud Server',
        resourceType: 'hws.resource.type.vm',
        resourceTypeName: 'VM',
        region: 'cn-north-4',
        saleMode: 'YEARLY_MONTHLY',
        saleModeCode: '1',
      },
    ]);
  });

  it('have incentive policies as the sandbox says them, month by month (R-178)', async () => {
    for (const month of ['2025-10', '2026-03']) {
      const rows = allRows(gateway.sandbox.world, 'ListIncentiveDiscountPolicies', { query: { time: month } });
      const { nodes, totalCount } = await read(`productIncentivePolicies(month: "${month}", first: 1000) ${POLICY}`);
      expect(nodes.map(({ incentiveClass: _word, ...row }) => row)).toEqual(
        rows.map((row: Row) => ({
          serviceType: row['service_type_code'],
          serviceTypeName: row['service_type_name'],
          incentiveClassCode: row['incentive_policy'],
          allowsDiscount: row['allow_discount'] === 'YES',
        })),
      );
      expect(totalCount).toBe(rows.length);
    }
  });

  it('show incentive policies to resellers, service by service, and not to customers', async () => {
    const query = 'productIncentivePolicies(month: "2026-03", serviceType: "hws.service.type.smn")';
    expect((await read(`${query} ${POLICY}`, 'reseller')).nodes).toMatchObject([
      { incentiveClass: 'NO_REBATE', allowsDiscount: false },
    ]);
    const { errors } = await gateway.ask('customer', `{ ${query} ${POLICY} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
