import { isResale } from '../../../src/sandbox/world/customers.js';
import { allRows, b, type Row } from '../../sandbox/world-support.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const RESOURCES = `payPerUseResources(first: 1000) { totalCount nodes {
  resourceId name serviceType serviceTypeName resourceType resourceTypeName region zone status statusCode
  specification specificationText sizeInfo effectiveAt expiresAt
} }`;

type Resource = Readonly<Record<string, unknown>>;
interface Owner {
  readonly customerId: string;
  readonly associationType: string;
  readonly payPerUseResources: { readonly totalCount: number; readonly nodes: readonly Resource[] } | null;
}

describe('pay-per-use resources', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ sandbox: { customers: 40, seed: 4, now: new Date('2026-03-17T00:00:00Z') } });
  });
  beforeEach(() => gateway.forgetCalls());
  afterAll(() => gateway.close());

  const sandbox = (customer_id: string, body: object = {}): readonly Row[] =>
    allRows(gateway.sandbox.world, 'ListCustomerOnDemandResources', { body: { customer_id, ...body }, into: 'body' });
  const shown = (row: Row): Resource => ({
    resourceId: row['resource_id'],
    name: row['resource_name'],
    serviceType: row['service_type_code'],
    serviceTypeName: row['service_type_name'],
    resourceType: row['resource_type_code'],
    resourceTypeName: row['resource_type_name'],
    region: row['region_code'],
    zone: row['availability_zone_code'],
    statusCode: String(row['status']),
    specification: row['resource_spec_code'],
    specificationText: row['product_spec_desc'],
    sizeInfo: row['resource_info'] ?? null,
    effectiveAt: row['effective_time'],
    expiresAt: row['expire_time'] ?? null,
  });
  const customers = async (persona: string): Promise<readonly Owner[]> => {
    const query = `{ customers(first: 1000) { nodes { customerId associationType ${RESOURCES} } } }`;
    const { data, errors } = await gateway.ask<{ customers: { nodes: readonly Owner[] } }>(persona, query);
    expect(errors).toBeUndefined();
    return data.customers.nodes;
  };

  it('are those of each customer, field by field; none is asked for of referral customers (R-006)', async () => {
    const owners = await customers('administrator');
    const resale = owners.filter(({ associationType }) => associationType === 'RESELLER');
    expect(await gateway.calls()).toMatchObject({ ListCustomerOnDemandResources: resale.length });
    for (const { customerId, payPerUseResources } of owners) {
      const rows = sandbox(customerId);
      expect(payPerUseResources!.nodes.map(({ status: _word, ...row }) => row)).toEqual(rows.map(shown));
      expect(payPerUseResources!.totalCount).toBe(rows.length);
    }
    expect(resale.flatMap(({ payPerUseResources }) => payPerUseResources!.nodes).length).toBeGreaterThan(10);
  });

  it('of a reseller’s customers are asked for with the id of the reseller (R-012, R-202)', async () => {
    const { world } = gateway.sandbox;
    const customer = world.customers.ofOwner(b(1)).find((one) => isResale(one) && sandboxOf(one.id).length > 0)!;
    function sandboxOf(id: string): readonly Row[] {
      return sandbox(id, { indirect_partner_id: b(1) });
    }
    const query = `query ($id: ID!) { node(id: $id) { ... on Customer { ${RESOURCES} } } }`;
    const variables = { id: `Customer:${customer.id}@${b(1)}` };
    const { data } = await gateway.ask<{ node: Owner }>('administrator', query, variables);
    const nodes = data.node.payPerUseResources!.nodes.map(({ status: _word, ...row }) => row);
    expect(nodes).toEqual(sandboxOf(customer.id).map(shown));
  });

  it('are found by everything upstream filters by, page by page', async () => {
    const all = sandbox('c0000000000000000000000000000001');
    expect(all.length).toBeGreaterThan(1);
    const [first, second] = all as readonly [Row, Row];
    const ask = async (args: string): Promise<{ totalCount: number; nodes: readonly Resource[] }> => {
      const query = `{ customers(filter: { customerId: "${first['customer_id']!}" }) { nodes {
        payPerUseResources(${args}) { totalCount nodes { resourceId serviceTypeName } }
      } } }`;
      const { data } = await gateway.ask<{ customers: { nodes: Owner[] } }>('administrator', query);
      return data.customers.nodes[0]!.payPerUseResources!;
    };
    const ids = async (filter: string): Promise<readonly unknown[]> =>
      (await ask(`filter: { ${filter} }`)).nodes.map(({ resourceId }) => resourceId);
    expect(await ids(`resourceIds: ["${second['resource_id']!}"]`)).toEqual([second['resource_id']]);
    expect(await ids(`serviceType: "${first['service_type_code']!}", region: "${first['region_code']!}"`)).toEqual(
      all.filter((row) => row['service_type_code'] === first['service_type_code']).map((row) => row['resource_id']),
    );
    expect(await ids('status: CLOSED')).toEqual(
      all.filter(({ status }) => Number(status) === 6).map((row) => row['resource_id']),
    );
    expect(await ids('effectiveTo: "2020-01-01T00:00:00Z"')).toEqual([]);
    const page = await ask('first: 1, language: EN_US');
    expect(page.totalCount).toBe(all.length);
    expect(page.nodes[0]!['serviceTypeName']).toMatch(/^[ -~]+$/);
  });

  it('are open to the customer itself and to whoever manages it, and to nobody else', async () => {
    const own = await customers('customer');
    expect(own.map(({ customerId }) => customerId)).toEqual(['c0000000000000000000000000000001']);
    expect(own[0]!.payPerUseResources!.nodes).toHaveLength(sandbox(own[0]!.customerId).length);
    const { errors } = await gateway.ask(
      'customer',
      `query ($id: ID!) { node(id: $id) { ... on Customer { ${RESOURCES} } } }`,
      { id: 'Customer:c0000000000000000000000000000002' },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
