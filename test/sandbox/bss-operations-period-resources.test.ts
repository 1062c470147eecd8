import { isResale } from '../../src/sandbox/world/customers.js';
import {
  allRows,
  ask,
  c,
  CUSTOMER,
  NOW,
  refusal,
  RESELLER,
  rowsOf,
  totalOf,
  worldOf,
  type Row,
} from './world-support.js';

const world = worldOf({ customers: 150 });
const NOW_ON_WIRE = NOW.toISOString().replace('.000', '');

const resources = (customerId: string, body: object = {}): readonly Row[] =>
  allRows(world, 'ListPayPerUseCustomerResources', { into: 'body', body: { customer_id: customerId, ...body } });
const ownIds = world.customers.all.filter(({ ownerId }) => ownerId.startsWith('a')).map(({ id }) => id);
const everything = ownIds.flatMap((id) => resources(id).map((row): Row => ({ ...row, owner: id })));
const isAttached = (row: Row): boolean => row['parent_resource_id'] !== undefined;
const server = everything.find(isAttached)!;
const withServer = resources(server['owner']!);

describe('ListPayPerUseCustomerResources', () => {
  it('lists yearly/monthly resources in every state', () => {
    expect(everything.length).toBeGreaterThan(100);
    expect(new Set(everything.map(({ status }) => String(status)))).toEqual(new Set(['2', '3', '4', '5']));
    expect(new Set(everything.map(({ expire_policy }) => String(expire_policy)))).toEqual(
      new Set(['0', '1', '2', '3']),
    );
  });

  it('has those in use running and the expired ones over', () => {
    const expiries = (status: string): readonly string[] =>
      everything.filter((row) => String(row['status']) === status).map(({ expire_time }) => expire_time!);
    expect(everything.filter(({ effective_time }) => effective_time! >= NOW_ON_WIRE)).toEqual([]);
    expect(expiries('2').filter((time) => time <= NOW_ON_WIRE)).toEqual([]);
    expect(expiries('5').filter((time) => time >= NOW_ON_WIRE)).toEqual([]);
  });

  it('gives a server a disk that shares its fate, unless only main resources are wanted', () => {
    const [main] = withServer.filter(({ resource_id }) => resource_id === server['parent_resource_id']);
    expect(server).toMatchObject({
      is_main_resource: 0,
      status: main!['status'],
      expire_time: main!['expire_time'],
      resource_type_code: 'hws.resource.type.volume',
      spec_size: 40,
      spec_size_measure_id: 17,
    });
    const owner = server['owner']!;
    expect(resources(owner, { only_main_resource: 1 })).toEqual(withServer.filter((row) => !isAttached(row)));
    const ids = (body: object): readonly unknown[] => resources(owner, body).map(({ resource_id }) => resource_id);
    expect(ids({ resource_ids: [main!['resource_id']] })).toEqual([main!['resource_id'], server['resource_id']]);
    expect(ids({ resource_ids: [main!['resource_id']], only_main_resource: 1 })).toEqual([main!['resource_id']]);
    // By its own id it comes even when only main ones are wanted.
    expect(ids({ resource_ids: [server['resource_id']], only_main_resource: 1 })).toEqual([server['resource_id']]);
  });

  it('filters by order: its lines are about just these resources', () => {
    const owner = server['owner']!;
    const orders = allRows(world, 'ListCustomerOrders', { query: { customer_id: owner, status: 5 } });
    expect(orders.length).toBeGreaterThan(2);
    for (const { order_id } of orders) {
      const { order_line_items } = ask(world, 'ShowCustomerOrderDetails', { path: { order_id: order_id! } });
      const found = resources(owner, { order_id });
      const products = (rows: readonly Row[]): readonly unknown[] => rows.map(({ product_id }) => product_id);
      expect(products(found)).toEqual(products(order_line_items as readonly Row[]));
    }
    expect(resources(owner, { order_id: 'CS202501000000001P0' })).toEqual([]);
  });

  it('filters by state, service and expiry', () => {
    const owner = c(1);
    const all = resources(owner);
    for (const status of [2, 3, 4, 5]) {
      expect(resources(owner, { status_list: [status] })).toEqual(
        all.filter((row) => Number(row['status']) === status),
      );
    }
    expect(resources(owner, { status_list: [] })).toEqual(all);
    const { service_type_code, expire_time } = all[0]!;
    expect(resources(owner, { service_type_code })).toEqual(
      all.filter((row) => row['service_type_code'] === service_type_code),
    );
    expect(resources(owner, { expire_time_begin: expire_time })).toEqual(
      all.filter((row) => row['expire_time']! >= expire_time!),
    );
    expect(resources(owner, { expire_time_end: expire_time })).toEqual(
      all.filter((row) => row['expire_time']! <= expire_time!),
    );
  });

  it('pages by rows and tells the total', () => {
    const owner = server['owner']!;
    const body = { customer_id: owner, offset: 1, limit: 1 };
    expect(rowsOf(world, 'ListPayPerUseCustomerResources', { body })).toEqual([withServer[1]]);
    expect(totalOf(world, 'ListPayPerUseCustomerResources', { body })).toBe(withServer.length);
  });

  it('expires with what the latest order paid for, and was renewed in time (R-201)', () => {
    const renewed = everything.filter(({ status }) => String(status) === '2');
    for (const row of renewed.slice(0, 20)) {
      const orders = allRows(world, 'ListCustomerOrders', { query: { customer_id: row['owner']!, status: 5 } });
      const lines = orders.slice(0, 6).flatMap(({ order_id }) => {
        const answer = ask(world, 'ShowCustomerOrderDetails', { path: { order_id: order_id! } });
        return answer['order_line_items'] as readonly Row[];
      });
      expect(lines.map(({ expire_time }) => expire_time)).toContain(row['expire_time']);
    }
  });

  it('needs a customer of its own from a partner', () => {
    expect(refusal(world, 'ListPayPerUseCustomerResources', {})).toBe('CBC.0100');
    const asReseller = { caller: RESELLER, body: { customer_id: c(1) } };
    expect(refusal(world, 'ListPayPerUseCustomerResources', asReseller)).toBe('CBC.99000035');
    // A distributor reaches those of its resellers, too: it cannot name one here.
    expect(totalOf(world, 'ListPayPerUseCustomerResources', { body: { customer_id: c(5) } })).toBe(
      totalOf(world, 'ListPayPerUseCustomerResources', { caller: RESELLER, body: { customer_id: c(5) } }),
    );
    expect(totalOf(world, 'ListPayPerUseCustomerResources', { caller: RESELLER, body: { customer_id: c(5) } })).toBe(
      world.periodResources.of(world.customers.get(c(5))!).flatMap(({ items }) => items).length,
    );
  });

  it('shows a customer its own, whomever it names', () => {
    expect(rowsOf(world, 'ListPayPerUseCustomerResources', { caller: CUSTOMER, body: { customer_id: c(2) } })).toEqual(
      resources(c(1)),
    );
  });
});

describe('the period resources of the world', () => {
  it('cost a month what their latest bill line says at list price', () => {
    const referral = world.customers.all.filter((customer) => !isResale(customer));
    const found = referral
      .flatMap((customer) => world.periodResources.of(customer))
      .filter(({ status }) => status === 2);
    expect(found.length).toBeGreaterThan(10);
    for (const { monthly, periods } of found) expect(periods.map(({ official }) => official)).toEqual([monthly]);
  });
});
