import { resourceIdOfMain } from '../../../src/sandbox/world/period-resources.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { c } from '../order/order-support.js';

interface ResourceNode {
  readonly id: string;
  readonly resourceId: string;
  readonly status: string;
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly ResourceNode[];
}

const STATUSES: Readonly<Record<number, string>> = { 2: 'IN_USE', 3: 'CLOSED', 4: 'FROZEN', 5: 'EXPIRED' };
const POLICIES: Readonly<Record<number, string>> = { 0: 'GRACE', 1: 'TO_PAYG', 2: 'AUTO_DELETE', 3: 'AUTO_RENEW' };
const time = (at: number): string => new Date(at).toISOString().replace('.000', '');

describe('yearly/monthly resources', () => {
  let gateway: TestGateway;
  /** An own customer with a server and its disk. */
  let owner: string;

  beforeAll(async () => {
    gateway = await startGateway({ sandbox: { customers: 60 } });
    const { world } = gateway.sandbox;
    const own = world.customers.ofOwner(world.partnerId);
    owner = own.find((customer) => world.periodResources.of(customer).some(({ items }) => items.length > 1))!.id;
  });
  afterAll(() => gateway.close());
  beforeEach(() => gateway.forgetCalls());

  const listed = async (customerId: string, args = '', persona = 'administrator', fields = 'id resourceId status') => {
    const query = `{ customer(id: "${customerId}") { periodResources(first: 100 ${args}) { totalCount nodes { ${fields} } } } }`;
    return (await gateway.ask<{ customer: { periodResources: Page } | null }>(persona, query)).data.customer
      ?.periodResources;
  };

  it('read as the sandbox holds them, with what is attached to them', async () => {
    const { world } = gateway.sandbox;
    const expected = world.periodResources.of(world.customers.get(owner)!);
    const fields = `id resourceId name status statusCode expiryPolicy autoRenew effectiveAt expiresAt updatedAt isMain
      mainResourceId size sizeMeasureId specificationCode productId region enterpriseProject { projectId name }`;
    const page = await listed(owner, '', 'administrator', fields);
    expect(page).toEqual({
      totalCount: expected.flatMap(({ items }) => items).length,
      nodes: expected.flatMap((resource) =>
        resource.items.map((item) => ({
          id: `PeriodResource:${item.resourceId}@${owner}`,
          resourceId: item.resourceId,
          name: item.name,
          status: STATUSES[resource.status],
          statusCode: String(resource.status),
          expiryPolicy: POLICIES[resource.policy],
          autoRenew: resource.policy === 3,
          effectiveAt: time(resource.effectiveAt),
          expiresAt: time(resource.expiresAt),
          updatedAt: time(resource.updatedAt),
          isMain: item.mainId === undefined,
          mainResourceId: item.mainId ?? null,
          size: item.size === undefined ? null : String(item.size),
          sizeMeasureId: item.size === undefined ? null : item.product.size!.measureId,
          specificationCode: item.product.sku,
          productId: item.product.id,
          region: item.region.code,
          enterpriseProject: { projectId: '0', name: 'default' },
        })),
      ),
    });
    expect((await gateway.calls())['ListPayPerUseCustomerResources']).toBe(1);
  });

  it('are filtered by upstream', async () => {
    const all = (await listed(owner))!.nodes;
    const { world } = gateway.sandbox;
    const server = world.periodResources.of(world.customers.get(owner)!).find(({ items }) => items.length > 1)!;
    const ids = async (filter: string) =>
      (await listed(owner, `filter: { ${filter} }`))!.nodes.map(({ resourceId }) => resourceId);
    const main = resourceIdOfMain(server);
    expect(await ids(`resourceIds: ["${main}"]`)).toEqual(server.items.map(({ resourceId }) => resourceId));
    expect(await ids(`resourceIds: ["${main}"], mainOnly: true`)).toEqual([main]);
    expect(await ids('statuses: [IN_USE]')).toEqual(
      all.filter(({ status }) => status === 'IN_USE').map(({ resourceId }) => resourceId),
    );
    expect(await ids(`orderId: "${server.periods[0]?.orderId ?? 'none'}"`)).toEqual(
      server.periods.length > 0 ? server.items.map(({ resourceId }) => resourceId) : [],
    );
    expect(await ids('serviceType: "hws.service.type.none"')).toEqual([]);
  });

  it('read again by their ids, fifty of a customer in one call', async () => {
    const all = (await listed(owner))!.nodes;
    await gateway.forgetCalls();
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on PeriodResource { resourceId status } } }';
    const { data } = await gateway.ask('administrator', query, { ids: all.map(({ id }) => id) });
    expect(data).toEqual({ nodes: all });
    expect(await gateway.calls()).toEqual({ ListPayPerUseCustomerResources: 1 });
  });

  it('are shown to whoever may see their customer: not to others, and down the chain (R-018, R-089, Q-19)', async () => {
    const [resource] = (await listed(c(5), '', 'reseller'))?.nodes ?? [];
    const ofCustomer = (await listed(c(1), '', 'customer'))!;
    expect(ofCustomer).toEqual(await listed(c(1)));
    const node = (id: string) => `{ node(id: "${id}") { id } }`;
    const [own] = ofCustomer.nodes;
    expect((await gateway.ask('referral-customer', node(own!.id))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await gateway.ask('reseller', node(own!.id))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await gateway.ask('distributor', node(resource!.id))).data).toEqual({ node: { id: resource!.id } });
    expect(await gateway.ask('customer', node(own!.id))).toMatchObject({ data: { node: { id: own!.id } } });
  });

  it('of an order are those it is about', async () => {
    const { world } = gateway.sandbox;
    const resource = world.periodResources.of(world.customers.get(owner)!).find(({ periods }) => periods.length > 0)!;
    const query = `{ order(id: "${resource.periods[0]!.orderId}") { periodResources { nodes { resourceId customer { customerId } } } } }`;
    expect((await gateway.ask('administrator', query)).data).toEqual({
      order: {
        periodResources: {
          nodes: resource.items.map(({ resourceId }) => ({ resourceId, customer: { customerId: owner } })),
        },
      },
    });
  });
});
