import { allRows, type Row } from '../../sandbox/world-support.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const CUSTOMER = { kind: 'CUSTOMER', accountId: 'c0000000000000000000000000000001' } as const;
const PACKAGES = `{ totalCount nodes {
  packageId orderId productId productName projectScopeCode projectId validFrom validTo status statusCode
  serviceType serviceTypeName region sourceCode bundleCode resets
  items { itemId usageTypeName left total measureId usage {
    itemTypeName usageTypeName resetCycle resetBasis periodFrom periodTo left total measureId
  } }
} }`;
const DEDUCTIONS = `{ totalCount nodes {
  at itemId productId productName resourceId resourceType resourceTypeName resourceTag usageType
  before used after measureId usedFrom usedTo
} }`;

interface Item {
  readonly itemId: string;
  readonly left: string;
  readonly total: string;
  readonly usage: Readonly<Record<string, unknown>>;
}
type Package = Readonly<Record<string, unknown>> & { readonly items: readonly Item[] };
interface Connection<Node = Readonly<Record<string, unknown>>> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

describe('resource packages', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    // In this world the first customer has packages of all kinds.
    gateway = await startGateway({ sandbox: { customers: 12, seed: 4, now: new Date('2026-03-17T00:00:00Z') } });
  });
  beforeEach(() => gateway.forgetCalls());
  afterAll(() => gateway.close());

  const read = async <Node>(query: string): Promise<Connection<Node>> => {
    const { data, errors } = await gateway.ask<{ list: Connection<Node> }>('customer', `{ list: ${query} }`);
    expect(errors).toBeUndefined();
    return data.list;
  };
  const sandbox = (operation: string, question: object): readonly Row[] =>
    allRows(gateway.sandbox.world, operation, { caller: CUSTOMER, ...question });

  it('are those of the customer who asks, and its items are read in one call', async () => {
    const { nodes, totalCount } = await read<Package>(`resourcePackages(first: 1000) ${PACKAGES}`);
    expect(await gateway.calls()).toEqual({ ListFreeResourceInfos: 1, ListFreeResourceUsages: 1 });
    const rows = sandbox('ListFreeResourceInfos', { into: 'body' });
    expect(rows.length).toBeGreaterThan(5);
    expect(totalCount).toBe(rows.length);
    expect(nodes.map(({ items: _items, status: _word, ...row }) => row)).toEqual(
      rows.map((row) => ({
        packageId: row['order_instance_id'],
        orderId: row['order_id'] ?? null,
        productId: row['product_id'],
        productName: row['product_name'],
        projectScopeCode: String(row['enterprise_project_scope']),
        projectId: row['enterprise_project_id'],
        validFrom: row['effective_time'],
        validTo: row['expire_time'],
        statusCode: String(row['status']),
        serviceType: row['service_type_code'],
        serviceTypeName: row['service_type_name'],
        region: row['region_code'],
        sourceCode: String(row['source_type']),
        bundleCode: row['bundle_type'],
        resets: Number(row['quota_reuse_mode']) === 1,
      })),
    );
  });

  it('say of each item what is left, and until when', async () => {
    const { nodes } = await read<Package>(`resourcePackages(first: 1000) ${PACKAGES}`);
    const items = nodes.flatMap((own) => own.items.map((item) => ({ own, item })));
    const body = { free_resource_ids: items.map(({ item }) => item.itemId) };
    const usages = new Map(
      sandbox('ListFreeResourceUsages', { body }).map((usage) => [usage['free_resource_id'], usage]),
    );
    for (const { own, item } of items) {
      const usage = usages.get(item.itemId)!;
      expect(item.usage).toMatchObject({
        itemTypeName: usage['free_resource_type_name'],
        usageTypeName: usage['usage_type_name'],
        resetCycle: own['resets'] === true ? 'MONTH' : null,
        periodFrom: usage['start_time'],
        periodTo: usage['end_time'],
        left: String(usage['amount']),
        total: String(usage['original_amount']),
        measureId: usage['measure_id'],
      });
      expect([item.left, item.total]).toEqual([item.usage['left'], item.usage['total']]);
    }
  });

  it('are found by state, service and product, and named in the language asked for', async () => {
    const all = (await read<Package>(`resourcePackages(first: 1000) ${PACKAGES}`)).nodes;
    const expired = await read<Package>(`resourcePackages(first: 1000, filter: { status: EXPIRED }) ${PACKAGES}`);
    expect(expired.nodes).toEqual(all.filter(({ status }) => status === 'EXPIRED'));
    expect(expired.totalCount).toBeGreaterThan(0);
    const { productId, region } = all[0]!;
    const filter = `{ productId: "${String(productId)}", region: "${String(region)}", serviceTypes: [] }`;
    const same = await read<Package>(`resourcePackages(first: 1000, filter: ${filter}) ${PACKAGES}`);
    expect(same.nodes).toEqual(all.filter((own) => own['productId'] === productId));
    const english = await read<Package>(`resourcePackages(language: EN_US) ${PACKAGES}`);
    expect(english.nodes[0]!['serviceTypeName']).toMatch(/^[ -~]+$/);
    expect(english.nodes[0]!.items[0]!.usage['usageTypeName']).toMatch(/^[ -~]+$/);
  });

  it('tell what was drawn from them, digit for digit', async () => {
    const days = 'from: "2025-12-18", to: "2026-03-17"';
    const rows = sandbox('ListFreeResourcesUsageRecords', {
      query: { deduct_time_begin: '2025-12-18', deduct_time_end: '2026-03-17' },
    });
    const { nodes, totalCount } = await read<Readonly<Record<string, unknown>>>(
      `packageDeductions(${days}, first: 1000) ${DEDUCTIONS}`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(totalCount).toBe(rows.length);
    expect(nodes).toEqual(
      rows.map((row) => ({
        at: row['deduct_time'],
        itemId: row['free_resource_id'],
        productId: row['product_id'],
        productName: row['product_name'],
        resourceId: row['resource_id'],
        resourceType: row['resource_type_code'],
        resourceTypeName: row['resource_type_name'],
        resourceTag: row['resource_tag'],
        usageType: row['usage_type_code'],
        before: row['available_amount'],
        used: row['used_amount'],
        after: row['remaining_amount'],
        measureId: row['measure_id'],
        usedFrom: row['effective_time'],
        usedTo: row['expire_time'],
      })),
    );
    const [first] = rows as readonly [Row];
    const filter = `filter: { itemId: "${first['free_resource_id']}", resourceType: "${first['resource_type_code']}" }`;
    const found = await read<Readonly<Record<string, unknown>>>(`packageDeductions(${days}, ${filter}) ${DEDUCTIONS}`);
    expect(found.nodes).toEqual(nodes.filter(({ itemId }) => itemId === first['free_resource_id']));
  });

  it('are asked about for 90 days at most, in the order of time', async () => {
    for (const days of ['from: "2025-12-17", to: "2026-03-17"', 'from: "2026-03-17", to: "2026-03-16"']) {
      const { errors } = await gateway.ask('customer', `{ packageDeductions(${days}) ${DEDUCTIONS} }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'to' } }]);
    }
    expect(await gateway.calls()).toEqual({});
  });

  it.each(['administrator', 'account-manager', 'reseller'])('are not for the partner: %s (R-244)', async (persona) => {
    for (const query of [
      `resourcePackages ${PACKAGES}`,
      `packageDeductions(from: "2026-03-01", to: "2026-03-02") ${DEDUCTIONS}`,
    ]) {
      const { errors } = await gateway.ask(persona, `{ ${query} }`);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect(await gateway.calls()).not.toHaveProperty('ListFreeResourceInfos');
  });
});
