import { cycleName, monthOf } from '../../../src/sandbox/world/calendar.js';
import type { Customer } from '../../../src/sandbox/world/customers.js';
import { memberIdOf } from '../../support/personas.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { partnerLines } from '../../sandbox/own-bills-support.js';
import { allRows, type Row } from '../../sandbox/world-support.js';

type Node = Readonly<Record<string, unknown>>;

let gateway: TestGateway;
let customer: Customer;
let cycle: string;
let lines: readonly Row[];

beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 200, seed: 302 } });
  const { world } = gateway.sandbox;
  customer = world.customers.all[0]!;
  cycle = cycleName(world.calendar.current - 1);
  lines = partnerLines(world, customer, cycle);
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forgetCalls());

/** Codes are whole numbers on the wire and text in the graph. */
const text = (value: string | number | undefined) => (value === undefined ? null : String(value));

async function nodesOf(args: string, selection: string): Promise<readonly Node[]> {
  const { data, errors } = await gateway.ask<{ customer: { billLines: { nodes: Node[] } } }>(
    'administrator',
    `{ customer(id: "${customer.id}") { billLines(cycle: "${cycle}", first: 100${args}) { nodes { ${selection} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.customer.billLines.nodes;
}

describe('bill lines', () => {
  it('show all that upstream says of them', async () => {
    const nodes = await nodesOf(
      '',
      `lineId cycle associationType orderKindCode paymentOptionCode periodUnitCode periodCount resourceType
       resourceTypeName resourceTag specification bundledPart { resourceType resourceId } enterpriseProjectId
       accountManagerId partnerId productId productName regionName usageType packageUsage { amount measureId }
       reservedUsage { amount measureId } listAmount { amount currency }`,
    );
    expect(nodes).toEqual(
      lines.map((line) => ({
        lineId: line['id'],
        cycle,
        associationType: 'RESELLER',
        orderKindCode: text(line['order_type']),
        paymentOptionCode: text(line['payment_type']),
        periodUnitCode: text(line['period_type']),
        periodCount: text(line['period_num']),
        resourceType: line['resource_type_code'],
        resourceTypeName: line['resource_type_name'],
        resourceTag: line['resource_tag'],
        specification: line['product_spec_desc'],
        bundledPart: line['sub_resource_id']
          ? { resourceType: line['sub_resource_type_code'], resourceId: line['sub_resource_id'] }
          : null,
        enterpriseProjectId: line['enterprise_project_id'],
        accountManagerId: line['account_manager_id'] ?? null,
        partnerId: customer.ownerId,
        productId: line['product_id'],
        productName: line['product_name'],
        regionName: line['region_name'],
        usageType: line['usage_type'] ?? null,
        packageUsage: usageOf(line, 'free_resource_usage', 'free_resource_measure_id'),
        reservedUsage: usageOf(line, 'ri_usage', 'ri_usage_measure_id'),
        listAmount: { amount: line['official_amount'], currency: 'CNY' },
      })),
    );
    expect(nodes.length).toBeGreaterThan(2);
  });

  const usageOf = (line: Row, amount: string, measure: string) =>
    amount in line ? { amount: text(line[amount]), measureId: text(line[measure]) } : null;

  it('are narrowed by upstream, in one call (R-163)', async () => {
    const [line] = lines as [Row];
    const day = new Date(Date.parse(line['consume_time']!) + 8 * 3_600_000).toISOString().slice(0, 10);
    const filters: readonly (readonly [string, (one: Row) => boolean])[] = [
      [`tradeId: "${line['trade_id']}"`, (one) => one['trade_id'] === line['trade_id']],
      [`resourceName: "${line['resource_name']}"`, (one) => one['resource_name'] === line['resource_name']],
      [`region: "cn-nowhere-1"`, () => false],
      [`associationType: REFERRAL`, () => false],
      [`accountManagerId: "nobody"`, () => false],
      [`days: { from: "${day}", to: "${day}" }`, (one) => dayOf(one) === day],
    ];
    const dayOf = (one: Row) => new Date(Date.parse(one['consume_time']!) + 8 * 3_600_000).toISOString().slice(0, 10);
    for (const [filter, isKept] of filters) {
      await gateway.forgetCalls();
      const found = await nodesOf(`, filter: { ${filter} }`, 'lineId');
      expect([filter, found]).toEqual([filter, lines.filter(isKept).map(({ id }) => ({ lineId: id }))]);
      expect((await gateway.calls())['ListSubCustomerBillDetail']).toBe(1);
    }
  });

  it('name things in the language asked for', async () => {
    const names = async (language: string) =>
      (await nodesOf(`, language: ${language}`, 'regionName')).map(({ regionName }) => regionName);
    expect((await names('EN_US'))[0]).toMatch(/^CN /);
    expect((await names('ZH_CN'))[0]).toMatch(/^[华西]/);
  });

  it('tell the customer itself nothing of who manages it', async () => {
    const field = (args: string) =>
      `{ customer(id: "${customer.id}") { billLines(cycle: "${cycle}"${args}, first: 100) { nodes { accountManagerId } } } }`;
    interface Told {
      readonly customer: { readonly billLines: { readonly nodes: Node[] } | null };
    }
    const managers = lines.flatMap((line) => line['account_manager_id'] ?? []);
    expect(managers.length).toBeGreaterThan(0);
    const { data } = await gateway.ask<Told>('customer', field(''));
    expect(data.customer.billLines?.nodes).toEqual(lines.map(() => ({ accountManagerId: null })));
    const probing = await gateway.ask<Told>('customer', field(`, filter: { accountManagerId: "${managers[0]!}" }`));
    expect(probing.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are asked for by days of their cycle only', async () => {
    const { errors } = await gateway.ask(
      'administrator',
      `{ customer(id: "${customer.id}") { billLines(cycle: "${cycle}", filter: { days: { from: "2020-01-01", to: "${cycle}-05" } }) { totalCount } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.days.from' });
  });
});

describe('the monthly bill', () => {
  it('is narrowed to a service and a kind of row, and says of each payment what it was for', async () => {
    const { data } = await gateway.ask<{ customer: { monthlyBills: Node[] } }>(
      'administrator',
      `{ customer(id: "${customer.id}") { monthlyBills(cycle: "${cycle}", kind: CONSUMPTION,
        serviceType: "hws.service.type.cdn") { kind serviceType amount { amount currency } payments { kind amount { amount } } } } }`,
    );
    const rows = allRows(gateway.sandbox.world, 'ListSubcustomerMonthlyBills', {
      query: { cycle, charge_mode: '3', customer_id: customer.id, cloud_service_type: 'hws.service.type.cdn' },
    });
    expect(data.customer.monthlyBills).toEqual(
      rows.map((row) => ({
        kind: 'CONSUMPTION',
        serviceType: 'hws.service.type.cdn',
        amount: { amount: row['amount'], currency: 'CNY' },
        payments: (row['account_details'] as unknown as Row[]).map(({ amount }) => ({
          kind: 'CONSUMPTION',
          amount: { amount },
        })),
      })),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect((await gateway.calls())['ListSubcustomerMonthlyBills']).toBe(3);
  });
});

describe('customers with consumption', () => {
  const query = `query ($cycle: BillingCycle!) { billedCustomers(cycle: $cycle, first: 1000) {
    totalCount nodes { customerId customer { customerId } } } }`;
  interface Billed {
    readonly billedCustomers: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly customerId: string; readonly customer: Node | null }[];
    };
  }
  const billed = async (persona: string) => (await gateway.ask<Billed>(persona, query, { cycle })).data.billedCustomers;

  it('are those the partner has bill lines of', async () => {
    const { totalCount, nodes } = await billed('administrator');
    const { customers, bills, partnerId } = gateway.sandbox.world;
    const expected = customers.ofOwner(partnerId).filter((one) => bills.hasLines(one, monthOf(cycle)));
    expect(nodes.map(({ customerId }) => customerId)).toEqual(expected.map(({ id }) => id));
    expect(nodes.every(({ customerId, customer: one }) => one?.['customerId'] === customerId)).toBe(true);
    expect(totalCount).toBe(expected.length);
    // Their rows come from the pages of the list, not one by one.
    const { ListConsumeSubCustomers: lists, ListSubCustomers: pages } = await gateway.calls();
    expect(lists).toBe(Math.ceil(expected.length / 100));
    expect(pages).toBeLessThan(6);
  });

  it('are an account manager’s own ones of the time in which he held them (R-018, R-065)', async () => {
    const { organization, calendar } = gateway.sandbox.world;
    const month = monthOf(cycle);
    const whole = await billed('administrator');
    const his = await billed('account-manager');
    const managerId = memberIdOf('account-manager');
    const [from, before] = [month, month + 1].map(
      (one) => Date.UTC(Math.floor(one / 12), one % 12, 1) - 8 * 3_600_000,
    ) as [number, number];
    const isHis = ({ customerId }: { customerId: string }) =>
      organization.managerOf(customerId)?.id === managerId &&
      organization.assignments
        .historyOf(customerId)
        .some((one) => one.managerId === managerId && one.from < before && (one.to ?? Infinity) > from);
    expect(calendar.current).toBe(month + 1);
    expect(his.nodes.map(({ customerId }) => customerId)).toEqual(
      whole.nodes.filter(isHis).map((one) => one.customerId),
    );
    expect(his.totalCount).toBe(his.nodes.length);
    expect(his.nodes.length).toBeGreaterThan(0);
  });

  it('say nothing to a reseller, of whom the list does not speak, and are not for customers', async () => {
    expect(await billed('reseller')).toEqual({ totalCount: 0, nodes: [] });
    const { errors } = await gateway.ask('customer', query, { cycle });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await gateway.calls())['ListConsumeSubCustomers']).toBeUndefined();
  });
});
