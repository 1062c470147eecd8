import { cycleName } from '../../../src/sandbox/world/calendar.js';
import type { Customer } from '../../../src/sandbox/world/customers.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { as } from '../../sandbox/own-bills-support.js';
import { allRows, type Row } from '../../sandbox/world-support.js';
import { askOwn } from './own-bill-support.js';

type Node = Readonly<Record<string, unknown>>;

let gateway: TestGateway;
let customer: Customer;
let cycle: string;

beforeAll(async () => {
  // The customer of this seed has a server, a disk, a bandwidth and CDN traffic, all of them running.
  gateway = await startGateway({ sandbox: { customers: 20, seed: 302 } });
  const { world } = gateway.sandbox;
  customer = world.customers.all[0]!;
  cycle = cycleName(world.calendar.current - 1);
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forgetCalls());

const own = <Value>(field: string) => askOwn<Value>(gateway, customer, field);

describe('costs', () => {
  it('reads its costs by service and month, and what of each charge falls on a month', async () => {
    const range = `from: "${cycle}-01", to: "${cycle}-28"`;
    const group = '[{ kind: DIMENSION, key: "CLOUD_SERVICE_TYPE" }]';
    const { nodes } = await own<{ nodes: { amount: { amount: string }; values: Node[]; periods: Node[] }[] }>(
      `costs(by: MONTH, ${range}, groupBy: ${group}, kind: AMORTIZED) { nodes { values { key value } amount { amount }
        periods { period unit amount { amount } } } }`,
    );
    const shared = await own<{ nodes: { serviceType: string; currentAmount: { amount: string } }[] }>(
      `amortizedCosts(month: "${cycle}", first: 100) { nodes { serviceType currentAmount { amount } } }`,
    );
    const cents = (amount: string) => BigInt(amount.replace('.', ''));
    for (const { values, amount, periods } of nodes) {
      const rows = shared.nodes.filter(({ serviceType }) => serviceType === values[0]!['value']);
      expect(cents(amount.amount)).toBe(rows.reduce((sum, row) => sum + cents(row.currentAmount.amount), 0n));
      expect(periods).toEqual([{ period: cycle, unit: 'MONTH', amount }]);
    }
    expect(nodes.length).toBeGreaterThan(0);
    expect(await gateway.calls()).toMatchObject({ ListCosts: 1, ListCustomerBillsMonthlyBreakDown: 1 });
  });

  it('leave out what a filter excludes', async () => {
    const valuesFor = async (exclude: boolean) => {
      const filters = `[{ dimension: SERVICE_TYPE, values: ["hws.service.type.cdn"], exclude: ${String(exclude)} }]`;
      const { nodes } = await own<{ nodes: { values: { value: string }[] }[] }>(
        `costs(by: DAY, from: "${cycle}-01", to: "${cycle}-28", filters: ${filters},
          groupBy: [{ kind: DIMENSION, key: "CLOUD_SERVICE_TYPE" }]) { nodes { values { value } } }`,
      );
      return nodes.map(({ values }) => values[0]!.value);
    };
    expect(await valuesFor(false)).toEqual(['hws.service.type.cdn']);
    expect(await valuesFor(true)).not.toContain('hws.service.type.cdn');
  });
});

describe('bandwidth billed by its 95th percentile (R-159)', () => {
  it('is read for all resources of a kind and for one, with its points, in a call each', async () => {
    const kind = `cycle: "${cycle}", serviceType: "hws.service.type.cdn", resourceType: "hws.resource.type.cdn",
      usageType: "upflow"`;
    const usage = 'resourceId measuredDays billedBandwidth measureId peakBandwidth guaranteedBandwidth';
    const { nodes } = await own<{ nodes: Node[] }>(`bandwidthUsages(${kind}) { nodes { ${usage} } }`);
    expect(nodes).toHaveLength(1);
    expect(await gateway.calls()).toMatchObject({ ListResourceUsageSummary: 1 });
    const { points, ...figures } = await own<Node & { points: { totalCount: number; nodes: Node[] } }>(
      `bandwidthUsage(${kind}, resourceId: "${String(nodes[0]!['resourceId'])}") { ${usage}
        points(first: 2) { totalCount nodes { at bandwidth measureId } } }`,
    );
    expect(figures).toEqual(nodes[0]);
    expect(points.totalCount).toBe(Number(figures['measuredDays']) * 288);
    const [wire] = allRows(gateway.sandbox.world, 'ListResourceUsage', {
      caller: as(customer),
      query: {
        bill_cycle: cycle,
        service_type_code: 'hws.service.type.cdn',
        resource_type_code: 'hws.resource.type.cdn',
        usage_type: 'upflow',
        resource_id: String(figures['resourceId']),
      },
    }) as [Row];
    expect(points.nodes[0]).toEqual({ at: wire['stat_time'], bandwidth: wire['usage'], measureId: '15' });
    expect(await gateway.calls()).toMatchObject({ ListResourceUsage: 2 });
  });
});
