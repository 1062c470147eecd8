import { cycleName } from '../../../src/sandbox/world/calendar.js';
import type { Customer } from '../../../src/sandbox/world/customers.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { askOwn } from './own-bill-support.js';
import { as } from '../../sandbox/own-bills-support.js';
import { allRows, type Question, type Row } from '../../sandbox/world-support.js';

type Node = Readonly<Record<string, unknown>>;

let gateway: TestGateway;
let customer: Customer;
/** The month before the current one. */
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
const wireRows = (operation: string, question: Question, into: 'query' | 'body' = 'query'): readonly Row[] =>
  allRows(gateway.sandbox.world, operation, { caller: as(customer), into, ...question });

const AMOUNTS = `amounts { listAmount { amount } discountAmount { amount } amountDue { amount currency }
  cashAmount { amount } creditAmount { amount } couponAmount { amount } flexiPurchaseCouponAmount { amount }
  storedValueCardAmount { amount } bonusAmount { amount } arrearsAmount { amount } adjustmentAmount { amount } }`;
const money = (amount: string | undefined) => (amount === undefined ? null : { amount });
/** Codes are whole numbers on the wire and text in the graph. */
const text = (value: string | number | undefined) => (value === undefined ? null : String(value));
const yuan = (amount: string | undefined) => ({ amount, currency: 'CNY' });

type Renamed = 'storedValueCardAmount' | 'adjustmentAmount' | 'amountDue' | 'discountAmount';
/** @param names what the operation calls the amounts whose names differ from list to list. */
const amountsOf = (row: Row, names: Readonly<Record<Renamed, string>>): Node => ({
  listAmount: money(row['official_amount']),
  discountAmount: money(row[names.discountAmount]),
  amountDue: yuan(row[names.amountDue]),
  cashAmount: money(row['cash_amount']),
  creditAmount: money(row['credit_amount']),
  couponAmount: money(row['coupon_amount']),
  flexiPurchaseCouponAmount: money(row['flexipurchase_coupon_amount']),
  storedValueCardAmount: money(row[names.storedValueCardAmount]),
  bonusAmount: money(row['bonus_amount']),
  arrearsAmount: money(row['debt_amount']),
  adjustmentAmount: money(row[names.adjustmentAmount]),
});

describe('a customer', () => {
  it('reads its bill transaction by transaction, digit for digit, in one call', async () => {
    const field = `billTransactions(cycle: "${cycle}", first: 100, filter: { includeZero: true }) { totalCount nodes {
      cycle kindCode chargeModeCode serviceType serviceTypeName resourceType regionName accountId accountName
      enterpriseProjectId providerCode statusCode tradeId tradedAt consumedAt ${AMOUNTS} } }`;
    const { nodes, totalCount } = await own<{ nodes: Node[]; totalCount: number }>(field);
    const rows = wireRows('ListCustomerBillsFeeRecords', { query: { bill_cycle: cycle } });
    expect(rows.length).toBeGreaterThan(1);
    expect(totalCount).toBe(rows.length);
    expect(nodes).toEqual(
      rows.map((row) => ({
        cycle,
        kindCode: text(row['bill_type']),
        chargeModeCode: text(row['charging_mode']),
        serviceType: row['service_type_code'],
        serviceTypeName: row['service_type_name'],
        resourceType: row['resource_type_code'],
        regionName: row['region_name'],
        accountId: customer.id,
        accountName: customer.accountName,
        enterpriseProjectId: row['enterprise_project_id'],
        providerCode: text(row['provider_type']),
        statusCode: text(row['status']),
        tradeId: row['trade_id'],
        tradedAt: row['trade_time'],
        consumedAt: row['consume_time'],
        amounts: amountsOf(row, {
          amountDue: 'consume_amount',
          discountAmount: 'official_discount_amount',
          storedValueCardAmount: 'stored_value_card_amount',
          adjustmentAmount: 'writeoff_amount',
        }),
      })),
    );
    expect((await gateway.calls())['ListCustomerBillsFeeRecords']).toBe(1);
  });

  it('reads a month’s summary and its rows in one call, and the rows add up to the total (R-165)', async () => {
    const { total, rows } = await own<{ total: Record<string, { amount: string }>; rows: { amounts: Node }[] }>(
      `billSummary(cycle: "${cycle}") { total { amountDue { amount } cashAmount { amount } couponAmount { amount } }
        rows { amounts { amountDue { amount } cashAmount { amount } couponAmount { amount } } } }`,
    );
    const cents = (value: unknown) => BigInt((value as { amount: string }).amount.replace('.', ''));
    for (const part of ['amountDue', 'cashAmount', 'couponAmount']) {
      const sum = rows.reduce((so, { amounts }) => so + cents(amounts[part]), 0n);
      expect([part, sum]).toEqual([part, cents(total[part])]);
    }
    expect(rows.length).toBeGreaterThan(0);
    expect((await gateway.calls())['ShowCustomerMonthlySum']).toBe(1);
  });

  it.each(['CYCLE', 'DAY', 'LINE'])('reads what its resources consumed, by %s', async (granularity) => {
    const statistic_type = { CYCLE: 1, DAY: 2, LINE: 3 }[granularity]!;
    const { nodes } = await own<{ nodes: Node[] }>(
      `consumptionRecords(cycle: "${cycle}", first: 100, granularity: ${granularity}, language: EN_US,
        filter: { includeZero: true }) { nodes { recordId day skuCode productName tradeId orderId serviceTypeName
        resource { resourceId name tag specification part { resourceType } }
        usage { amount measureId } packageUsage { amount } unitPrice { amount } unit formula ${AMOUNTS} } }`,
    );
    const rows = wireRows('ListCustomerselfResourceRecords', { query: { cycle, statistic_type }, language: 'en_US' });
    expect(nodes).toEqual(
      rows.map((row) => ({
        recordId: row['id'] ?? null,
        day: row['bill_date'],
        skuCode: row['sku_code'],
        productName: row['product_name'],
        tradeId: row['trade_id'],
        orderId: row['order_id'] ?? null,
        serviceTypeName: row['cloud_service_type_name'],
        resource: {
          resourceId: row['resource_id'],
          name: row['resource_name'],
          tag: row['resource_tag'],
          specification: row['product_spec_desc'],
          part: 'sub_resource_type_code' in row ? { resourceType: row['sub_resource_type_code'] } : null,
        },
        usage: 'usage' in row ? { amount: text(row['usage']), measureId: text(row['usage_measure_id']) } : null,
        packageUsage: 'free_resource_usage' in row ? { amount: text(row['free_resource_usage']) } : null,
        unitPrice: money(row['unit_price']),
        unit: row['unit'] ?? null,
        formula: row['formula'] ?? null,
        amounts: amountsOf(row, {
          amountDue: 'amount',
          discountAmount: 'discount_amount',
          storedValueCardAmount: 'stored_card_amount',
          adjustmentAmount: 'adjustment_amount',
        }),
      })),
    );
    expect(nodes.length).toBeGreaterThan(0);
  });

  it('hides rows with nothing due unless it asks for them (R-163)', async () => {
    const totalOf = async (filter: string) =>
      (await own<{ totalCount: number }>(`billTransactions(cycle: "${cycle}"${filter}) { totalCount }`)).totalCount;
    const [shown, all] = [await totalOf(''), await totalOf(', filter: { includeZero: true }')];
    const rows = wireRows('ListCustomerBillsFeeRecords', { query: { bill_cycle: cycle } });
    expect(all).toBe(rows.length);
    expect(shown).toBe(rows.filter((row) => row['consume_amount'] !== '0.00').length);
  });

  it('reads days of its detailed bill, which upstream shows by day or by line only', async () => {
    const [row] = wireRows(
      'ListCustomerselfResourceRecordDetails',
      { body: { cycle, statistic_type: 2, include_zero_record: false } },
      'body',
    ) as [Row];
    const day = row['bill_date']!;
    const days = `filter: { days: { from: "${day}", to: "${day}" } }`;
    const { nodes } = await own<{ nodes: Node[] }>(
      `resourceBills(cycle: "${cycle}", first: 100, ${days}) { nodes { day resource { resourceId } rootResourceId
        availabilityZones linkedResources { resourceId link } amounts { amountDue { amount } } } }`,
    );
    expect(nodes.map((node) => node['day'])).toEqual(nodes.map(() => day));
    expect(nodes).toContainEqual({
      day,
      resource: { resourceId: row['res_instance_id'] },
      rootResourceId: row['root_resource_id'],
      availabilityZones: (row['az_code_infos'] as unknown as Row[]).map(({ az_code }) => az_code),
      linkedResources: ((row['extend_params'] as unknown as { relation_infos?: Row[] }).relation_infos ?? []).map(
        (link) => ({ resourceId: link['relative_resource_id'], link: link['relative_type'] }),
      ),
      amounts: { amountDue: { amount: row['consume_amount'] } },
    });
    const refused = await gateway.ask(
      'customer',
      `{ customer(id: "${customer.id}") { resourceBills(cycle: "${cycle}", granularity: CYCLE, ${days}) { totalCount } } }`,
    );
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'granularity' });
  });

  it.each([
    ['billTransactions(cycle: "2015-01") { totalCount }', 'cycle'],
    ['amortizedCosts(month: "2015-01") { totalCount }', 'month'],
    ['costs(by: DAY, from: "2026-03-05", to: "2026-03-01", groupBy: []) { totalCount }', 'to'],
    ['billSummary(cycle: "2015-01") { rows { kind } }', 'cycle'],
  ])('is told what is wrong before anything is asked: %s', async (field, at) => {
    const { errors } = await gateway.ask('customer', `{ customer(id: "${customer.id}") { ${field} } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: at });
  });
});

describe('the partner’s people', () => {
  const FIELDS = [
    'billTransactions(cycle: $cycle) { totalCount }',
    'billSummary(cycle: $cycle) { rows { kind } }',
    'consumptionRecords(cycle: $cycle) { totalCount }',
    'resourceBills(cycle: $cycle) { totalCount }',
    'amortizedCosts(month: $cycle) { totalCount }',
  ];

  it.each(FIELDS)('are refused what only the customer may ask, and nothing is asked (R-244): %s', async (field) => {
    for (const persona of ['administrator', 'account-manager']) {
      const { data, errors } = await gateway.ask<{ customers: { nodes: (Node | null)[] } }>(
        persona,
        `query ($cycle: BillingCycle!) { customers(first: 1) { nodes { id ${field} } } }`,
        { cycle },
      );
      expect(data.customers.nodes).toHaveLength(1);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const asked = Object.keys(await gateway.calls());
    expect(asked.filter((name) => /^(ListCustomerBills|ListCustomerself|ShowCustomerMonthly)/.test(name))).toEqual([]);
  });

  it('are a stranger to another customer', async () => {
    const other = gateway.sandbox.world.customers.all[1]!;
    const { errors } = await gateway.ask(
      'customer',
      `{ customer(id: "${other.id}") { billSummary(cycle: "${cycle}") { rows { kind } } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
