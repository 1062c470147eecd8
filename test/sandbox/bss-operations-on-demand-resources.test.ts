import { isResale } from '../../src/sandbox/world/customers.js';
import {
  allRows,
  b,
  CYCLES,
  NOW,
  PARTNER,
  refusal,
  RESELLER,
  rowsOf,
  totalOf,
  worldOf,
  type Row,
} from './world-support.js';

const OPERATION = 'ListCustomerOnDemandResources';
const world = worldOf({ customers: 250 });
const own = world.customers.ofOwner(PARTNER.accountId).filter(isResale);

const resources = (customer_id: string, body: object = {}): readonly Row[] =>
  allRows(world, OPERATION, { body: { customer_id, ...body }, into: 'body', limit: 1 });
const all = own.flatMap(({ id }) => resources(id));

describe('ListCustomerOnDemandResources', () => {
  it('shows what the bills charge by use, and nothing else', () => {
    for (const { id } of own) {
      const lines = CYCLES.flatMap((bill_cycle) =>
        allRows(world, 'ListSubCustomerBillDetail', { query: { bill_cycle, customer_id: id, charging_mode: 3 } }),
      );
      const charged = new Set(lines.map(({ resource_id }) => resource_id));
      const shown = resources(id);
      for (const { resource_id } of shown) charged.delete(resource_id);
      expect([...charged]).toEqual([]);
      for (const line of lines) {
        const resource = shown.find(({ resource_id }) => resource_id === line['resource_id'])!;
        expect(resource).toMatchObject({
          resource_name: line['resource_name'],
          service_type_code: line['service_type_code'],
          region_code: line['region_code'],
          product_spec_desc: line['product_spec_desc'],
        });
        expect(Date.parse(line['consume_time']!)).toBeGreaterThan(Date.parse(resource['effective_time']!));
        expect(Date.parse(line['consume_time']!)).toBeLessThan(Date.parse(resource['expire_time'] ?? '2030-01-01'));
      }
    }
  });

  it('shows every state; what is closed has an end, and nothing else has', () => {
    expect(new Set(all.map(({ status }) => Number(status)))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    for (const { status, expire_time } of all) {
      expect([status, expire_time !== undefined]).toEqual([status, Number(status) === 6]);
      expect(Date.parse(expire_time ?? '2020-01-01')).toBeLessThan(NOW.getTime());
    }
  });

  it('tells the size of what is sold by size, as JSON with a decimal', () => {
    const sizes = new Map(all.map((row) => [row['resource_type_code'], row['resource_info']]));
    expect(sizes.get('hws.resource.type.volume')).toMatch(/^\{"specSize":\d+\.0\}$/);
    expect(sizes.get('hws.resource.type.vm')).toBeUndefined();
  });

  it('tells a zone of the region and a specification that has a price there', () => {
    for (const { availability_zone_code, region_code, ...row } of all) {
      expect(availability_zone_code!.slice(0, -1)).toBe(region_code);
      const body = {
        cloud_service_type: row['service_type_code'],
        resource_type: row['resource_type_code'],
        region_code,
        charge_mode: '3',
        filters: [{ key: 'RESOURCE_SPEC', value: row['resource_spec_code'] }],
      };
      expect(rowsOf(world, 'ListResourceSpecs', { body })).toHaveLength(1);
    }
  });

  it.each(['service_type_code', 'status'] as const)('filters by %s', (field) => {
    const { id } = own.find((customer) => new Set(resources(customer.id).map((row) => row[field])).size > 1)!;
    const [first] = resources(id) as [Row];
    const found = resources(id, { [field]: first[field] });
    expect(found).toEqual(resources(id).filter((row) => row[field] === first[field]));
    expect(found.length).toBeLessThan(resources(id).length);
  });

  it('filters by region, by resources and by the time they began', () => {
    const { id } = own.find((customer) => resources(customer.id).length > 1)!;
    const [first, second] = resources(id) as [Row, Row];
    expect(resources(id, { region_code: first['region_code'] })).toEqual(resources(id));
    expect(resources(id, { region_code: 'cn-north-9' })).toEqual([]);
    expect(resources(id, { resource_ids: [second['resource_id'], 'nothing'] })).toEqual([second]);
    expect(resources(id, { resource_ids: [] })).toEqual(resources(id));
    const effective_time_begin = first['effective_time'];
    expect(resources(id, { effective_time_begin })).toContainEqual(first);
    expect(resources(id, { effective_time_end: '2020-01-01T00:00:00Z' })).toEqual([]);
  });

  it('counts all pages, newest first', () => {
    const { id } = own.find((customer) => resources(customer.id).length > 1)!;
    const rows = resources(id);
    expect(totalOf(world, OPERATION, { body: { customer_id: id, limit: 1 } })).toBe(rows.length);
    const times = rows.map(({ effective_time }) => effective_time!);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('shows customers of a reseller to the reseller, and to the distributor that names it (R-202)', () => {
    const customer = world.customers
      .ofOwner(b(1))
      .find((one) => isResale(one) && one.subscriptions.some(({ mode }) => mode === 3))!;
    const body = { customer_id: customer.id };
    expect(resources(customer.id)).toEqual([]);
    const named = resources(customer.id, { indirect_partner_id: b(1) });
    expect(named.length).toBeGreaterThan(0);
    expect(rowsOf(world, OPERATION, { caller: RESELLER, body })).toEqual(named);
    expect(refusal(world, OPERATION, { body: { ...body, indirect_partner_id: '' } })).toBe('CBC.0100');
    expect(refusal(world, OPERATION, { body: { ...body, indirect_partner_id: b(9) } })).toBe('CBC.99000037');
  });

  it('shows nothing of referral customers, who deal with Huawei Cloud (R-006)', () => {
    const referral = world.customers
      .ofOwner(PARTNER.accountId)
      .filter((customer) => !isResale(customer) && customer.subscriptions.some(({ mode }) => mode === 3));
    expect(referral.length).toBeGreaterThan(0);
    for (const { id } of referral) expect(resources(id)).toEqual([]);
  });

  it('names types in the language asked for', () => {
    const id = all[0]!['customer_id']!;
    const [row] = rowsOf(world, OPERATION, { body: { customer_id: id }, language: 'en_US' }) as [Row];
    expect(row['service_type_name']).toMatch(/^[\x20-\x7e]+$/);
    expect(all[0]!['service_type_name']).not.toBe(row['service_type_name']);
    expect(all[0]!['resource_type_name']).not.toBe(row['resource_type_name']);
  });

  it('shows what was paid by the period until the customer had it changed', () => {
    const changed = worldOf({ customers: 120 });
    const [resource] = changed.customers
      .ofOwner(PARTNER.accountId)
      .filter((customer) => isResale(customer) && customer.frozen === 0)
      .flatMap((customer) => changed.periodResources.of(customer))
      .filter(
        ({ customer, status, items: [{ resourceId, product }] }) =>
          status === 2 && product.meters.length > 0 && changed.orders.openOrderOf(customer, resourceId) === undefined,
      );
    const { customer, items } = resource!;
    const body = { customer_id: customer.id };
    const before = rowsOf(changed, OPERATION, { body });
    const caller = { kind: 'CUSTOMER', accountId: customer.id } as const;
    const asked = { resource_ids: [items[0].resourceId] };
    rowsOf(changed, 'UpdatePeriodToOnDemandInstantly', { caller, body: asked });
    const [turned, ...others] = rowsOf(changed, OPERATION, { body }) as [Row, ...Row[]];
    expect(others).toEqual(before);
    expect(turned).toMatchObject({ resource_id: items[0].resourceId, resource_name: items[0].name, status: 1 });
  });
});
