import type { Caller } from '../../src/sandbox/operation.js';
import { allRows, ask, c, CYCLES, NOW, refusal, rowsOf, totalOf, worldOf, type Row } from './world-support.js';

const world = worldOf({ customers: 90 });
const ids = world.customers.all.map(({ id }) => id);
const as = (accountId: string): Caller => ({ kind: 'CUSTOMER', accountId });

type Package = Row & { readonly free_resources: unknown };
const packages = (id: string, body: object = {}): readonly Package[] =>
  allRows(world, 'ListFreeResourceInfos', { caller: as(id), body, into: 'body', limit: 3 }) as readonly Package[];
const itemsOf = ({ free_resources }: Package): readonly Row[] => free_resources as readonly Row[];
const usages = (id: string, free_resource_ids: readonly string[], language = 'zh_CN'): readonly Row[] =>
  rowsOf(world, 'ListFreeResourceUsages', { caller: as(id), body: { free_resource_ids }, language });

/** Both ends of 90 days, one after another, that cover all cycles. */
const SPANS = [
  ['2025-03-01', '2025-05-29'],
  ['2025-05-30', '2025-08-27'],
  ['2025-08-28', '2025-11-25'],
  ['2025-11-26', '2026-02-23'],
  ['2026-02-24', '2026-03-17'],
] as const;
const read = (id: string, query: Readonly<Record<string, string>> = {}): readonly Row[] =>
  SPANS.flatMap(([deduct_time_begin, deduct_time_end]) =>
    allRows(world, 'ListFreeResourcesUsageRecords', {
      caller: as(id),
      query: { deduct_time_begin, deduct_time_end, ...query },
      limit: 2,
    }),
  );
const recordsOf = new Map(ids.map((id) => [id, read(id)]));
const records = (id: string): readonly Row[] => recordsOf.get(id)!;
const recordsFrom = (id: string, item: Row): readonly Row[] =>
  records(id).filter(({ free_resource_id }) => free_resource_id === item['free_resource_id']);

const all = ids.flatMap((id) => packages(id).map((own) => ({ id, own, items: itemsOf(own) })));
const count = (rows: readonly unknown[]): number => {
  expect(rows.length).toBeGreaterThan(0);
  return rows.length;
};

describe('ListFreeResourceInfos', () => {
  it('shows packages of every state and kind', () => {
    const values = (field: string): readonly string[] => [...new Set(all.map(({ own }) => String(own[field])))].sort();
    expect(values('status')).toEqual(['0', '1', '2', '3', '4']);
    expect(values('source_type')).toEqual(['0', '1']);
    expect(values('bundle_type')).toEqual(['ATOMIC_PKG', 'BUNDLE_PKG']);
    expect(values('quota_reuse_mode')).toEqual(['1', '2']);
    expect(values('enterprise_project_scope')).toEqual(['0', '1']);
  });

  it('has a state that fits its time and what is left', () => {
    const isEmpty = (items: readonly Row[]): boolean => items.every(({ amount }) => Number(amount) === 0);
    const statesOf = (wanted: (from: number, until: number) => boolean): ReadonlySet<number> =>
      new Set(
        all
          .filter(({ own }) => wanted(Date.parse(own['effective_time']!), Date.parse(own['expire_time']!)))
          .map(({ own }) => Number(own['status']))
          // Whenever it was: unsubscribed.
          .filter((status) => status !== 4),
      );
    const now = NOW.getTime();
    expect(statesOf((from) => from > now)).toEqual(new Set([0]));
    expect(statesOf((from, until) => from <= now && until > now)).toEqual(new Set([1, 2]));
    expect(statesOf((_from, until) => until <= now)).toEqual(new Set([3]));
    for (const { items } of all.filter(({ own }) => Number(own['status']) === 2)) expect(isEmpty(items)).toBe(true);
    for (const { own } of all) expect(own['order_id'] === undefined).toBe(Number(own['source_type']) === 1);
  });

  it('forgets what expired more than 18 months ago', () => {
    const oldest = Math.min(...all.map(({ own }) => Date.parse(own['expire_time']!)));
    expect(oldest).toBeGreaterThan(Date.parse('2024-09-17'));
    // There were older ones: customers bought packages long before that.
    expect(oldest).toBeLessThan(Date.parse('2025-03-01'));
  });

  it('gives every package and item an id of its own', () => {
    const own = all.map(({ own }) => own['order_instance_id']);
    const items = all.flatMap(({ items }) => items.map(({ free_resource_id }) => free_resource_id));
    expect(new Set(own).size).toBe(own.length);
    expect(new Set(items).size).toBe(items.length);
  });

  it.each(['order_id', 'product_id', 'product_name', 'enterprise_project_id', 'status'] as const)(
    'filters by %s',
    (field) => {
      const { id, own } = all.find(
        ({ id, own }) => own[field] !== undefined && packages(id).some((other) => other[field] !== own[field]),
      )!;
      const found = packages(id, { [field]: own[field] });
      expect(found).toEqual(packages(id).filter((other) => other[field] === own[field]));
      expect(count(found)).toBeLessThan(packages(id).length);
    },
  );

  it('filters by region', () => {
    const { id, own } = all[0]!;
    expect(packages(id, { region_code: own['region_code'] })).toEqual(packages(id));
    expect(packages(id, { region_code: 'cn-north-9' })).toEqual([]);
  });

  it('filters by service types in any case', () => {
    const { id, own } = all[0]!;
    const code = own['service_type_code']!;
    const found = packages(id, { service_type_code_list: ['none', code.toUpperCase()] });
    expect(count(found)).toBe(packages(id).filter(({ service_type_code }) => service_type_code === code).length);
    expect(packages(id, { service_type_code_list: ['none'] })).toEqual([]);
  });

  it('names services in the language asked for', () => {
    const { id } = all.find(({ own }) => own['service_type_code'] === 'hws.service.type.obs')!;
    const rows = rowsOf(world, 'ListFreeResourceInfos', { caller: as(id), language: 'en_US', body: { limit: 100 } });
    const names = rows.map(({ service_type_name }) => service_type_name);
    expect(names).toContain('Object Storage Service');
    expect(totalOf(world, 'ListFreeResourceInfos', { caller: as(id) })).toBe(rows.length);
  });
});

describe('ListFreeResourcesUsageRecords', () => {
  it('adds up, over all time, to what is used of each item that does not reset', () => {
    let compared = 0;
    for (const { id, own, items } of all.filter(({ own }) => Number(own['quota_reuse_mode']) === 2)) {
      // What was used before the first cycle is not known any more.
      if (Date.parse(own['effective_time']!) < Date.parse('2025-03-01')) continue;
      for (const item of items) {
        const used = recordsFrom(id, item).reduce((sum, { used_amount }) => sum + Number(used_amount), 0);
        expect(Number(item['original_amount']) - Number(item['amount'])).toBe(used);
        compared += used > 0 ? 1 : 0;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('adds up, within the reset period, to what is used of each item that resets', () => {
    let compared = 0;
    for (const { id, own, items } of all.filter(({ own }) => Number(own['quota_reuse_mode']) === 1)) {
      for (const item of items) {
        const [usage] = usages(id, [item['free_resource_id']!]) as [Row];
        const [from, until] = [Date.parse(usage['start_time']!), Date.parse(usage['end_time']!)];
        const used = recordsFrom(id, item)
          .filter(({ deduct_time }) => Date.parse(deduct_time!) >= from && Date.parse(deduct_time!) < until)
          .reduce((sum, { used_amount }) => sum + Number(used_amount), 0);
        expect(Number(item['original_amount']) - Number(item['amount'])).toBe(used);
        expect(from).toBeGreaterThanOrEqual(Date.parse(own['effective_time']!));
        expect(until).toBeLessThanOrEqual(Date.parse(own['expire_time']!));
        compared += used > 0 ? 1 : 0;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('tells what was there before and after, never below nothing', () => {
    for (const { id } of all) {
      for (const record of records(id)) {
        const [before, used, after] = [record['available_amount'], record['used_amount'], record['remaining_amount']];
        expect(Number(before) - Number(used)).toBe(Number(after));
        expect(Number(after)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('has exactly the usage that bills say a package covered', () => {
    let compared = 0;
    for (const { id, ownerId } of world.customers.all) {
      const reseller = ownerId.startsWith('b') ? { indirect_partner_id: ownerId } : {};
      const lines = CYCLES.flatMap((bill_cycle) =>
        allRows(world, 'ListSubCustomerBillDetail', { query: { bill_cycle, customer_id: id, ...reseller } }),
      );
      const covered = lines.filter(({ free_resource_usage }) => free_resource_usage !== undefined);
      const said = covered.map((line) => `${line['resource_id']} ${line['consume_time']} ${line['usage_amount']}`);
      const recorded = records(id).map((row) => `${row['resource_id']} ${row['deduct_time']} ${row['used_amount']}`);
      expect(recorded.sort()).toEqual(said.sort());
      compared += said.length;
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('draws on packages of the customer that were in force', () => {
    for (const { id } of all) {
      const own = new Map(packages(id).flatMap((one) => itemsOf(one).map((item) => [item['free_resource_id'], one])));
      for (const record of records(id)) {
        const from = own.get(record['free_resource_id']);
        expect(from?.['product_id']).toBe(record['product_id']);
        expect(Date.parse(from!['effective_time']!)).toBeLessThan(Date.parse(record['deduct_time']!));
        expect(Date.parse(from!['expire_time']!)).toBeGreaterThan(Date.parse(record['deduct_time']!));
      }
    }
  });

  it.each(['product_id', 'resource_type_code', 'free_resource_id'] as const)('filters by %s', (field) => {
    const id = ids.find((one) => new Set(records(one).map((record) => record[field])).size > 1)!;
    const [first] = records(id) as [Row];
    const found = read(id, { [field]: first[field]! });
    expect(found).toEqual(records(id).filter((record) => record[field] === first[field]));
    expect(count(found)).toBeLessThan(records(id).length);
  });

  it('covers at most 90 days of Beijing, newest first', () => {
    const asking = (deduct_time_begin: string, deduct_time_end: string): string =>
      refusal(world, 'ListFreeResourcesUsageRecords', {
        caller: as(c(1)),
        query: { deduct_time_begin, deduct_time_end },
      });
    expect(asking('2026-01-01', '2026-04-01')).toBe('CBC.0100');
    expect(asking('2026-01-02', '2026-01-01')).toBe('CBC.0100');
    const id = ids.find((one) => records(one).length > 2)!;
    const [record] = records(id) as [Row];
    const day = new Date(Date.parse(record['deduct_time']!) + 8 * 3_600_000).toISOString().slice(0, 10);
    const query = { deduct_time_begin: day, deduct_time_end: day };
    expect(rowsOf(world, 'ListFreeResourcesUsageRecords', { caller: as(id), query })).toContainEqual(record);
    for (const [deduct_time_begin, deduct_time_end] of SPANS) {
      const span = { caller: as(id), query: { deduct_time_begin, deduct_time_end } };
      const times = rowsOf(world, 'ListFreeResourcesUsageRecords', span).map(({ deduct_time }) => deduct_time!);
      expect(times).toEqual([...times].sort().reverse());
    }
  });
});

describe('ListFreeResourceUsages', () => {
  it('agrees with the list of packages', () => {
    for (const { id, own, items } of all) {
      const found = usages(
        id,
        items.map(({ free_resource_id }) => free_resource_id!),
      );
      expect(found).toHaveLength(items.length);
      for (const usage of found) {
        const item = items.find(({ free_resource_id }) => free_resource_id === usage['free_resource_id'])!;
        expect(Number(usage['amount'])).toBe(Number(item['amount']));
        expect(Number(usage['original_amount'])).toBe(Number(item['original_amount']));
        expect(usage['measure_id']).toBe(item['measure_id']);
        expect(usage['usage_type_name']).toBe(item['usage_type_name']);
        const resets = Number(own['quota_reuse_mode']) === 1;
        expect(usage['quota_reuse_cycle']).toBe(resets ? 4 : undefined);
        expect(usage['quota_reuse_cycle_type'] !== undefined).toBe(resets);
        const [start, end] = [usage['start_time'], usage['end_time']];
        expect(start === own['effective_time'] && end === own['expire_time']).toBe(!resets);
      }
    }
  });

  it('leaves out what is not of the caller, and wants at least one id', () => {
    const [first, other] = [all[0]!, all.find(({ id }) => id !== all[0]!.id)!];
    const wanted = [first, other].map(({ items }) => items[0]!['free_resource_id']!);
    expect(usages(first.id, wanted).map(({ free_resource_id }) => free_resource_id)).toEqual([wanted[0]]);
    expect(refusal(world, 'ListFreeResourceUsages', { caller: as(c(1)), body: { free_resource_ids: [] } })).toBe(
      'CBC.0100',
    );
  });

  it('names items in the language asked for', () => {
    const { id, items } = all.find(({ own }) => own['service_type_code'] === 'hws.service.type.obs')!;
    const [usage] = usages(id, [items[0]!['free_resource_id']!], 'en_US') as [Row];
    expect(usage).toMatchObject({ free_resource_type_name: 'Object storage', usage_type_name: 'Storage' });
    expect(ask(world, 'ListFreeResourceUsages', { caller: as(id), body: { free_resource_ids: ['none'] } })).toEqual({
      free_resources: [],
    });
  });
});
