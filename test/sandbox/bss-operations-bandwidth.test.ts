import type { Customer } from '../../src/sandbox/world/customers.js';
import { resourceIdOf } from '../../src/sandbox/world/subscriptions.js';
import { as } from './own-bills-support.js';
import { unsentFields } from './sent-fields.js';
import { allRows, ask, CYCLE, refusal, rowsOf, totalOf, worldOf } from './world-support.js';

const world = worldOf({ customers: 60 });
const CDN = {
  service_type_code: 'hws.service.type.cdn',
  resource_type_code: 'hws.resource.type.cdn',
  usage_type: 'upflow',
};
const cdnOf = ({ subscriptions }: Customer) =>
  subscriptions.find(({ product }) => product.service.code === CDN.service_type_code);
/** Runs since before the months that the tests look at. */
const usesCdn = (one: Customer): boolean => {
  const { from = Infinity, until } = cdnOf(one) ?? {};
  return from <= 2025 * 12 + 8 && until === undefined;
};
const customer = world.customers.all.find(usesCdn)!;
const resource_id = resourceIdOf(cdnOf(customer)!);

const question = (cycle: string, query: object = {}) => ({
  caller: as(customer),
  query: { bill_cycle: cycle, ...CDN, ...query },
});
const pointsOf = (cycle: string) =>
  allRows(world, 'ListResourceUsage', { ...question(cycle, { resource_id }), limit: 1000 });

describe('ListResourceUsage', () => {
  it('has a point every five minutes of the month of Beijing', () => {
    const points = pointsOf('2026-02');
    expect(points).toHaveLength(28 * 288);
    const times = points.map(({ stat_time }) => Date.parse(stat_time!));
    expect(times[0]).toBe(Date.parse('2026-01-31T16:00:00Z'));
    expect(times.every((time, index) => time === times[0]! + index * 300_000)).toBe(true);
  });

  it('bills the highest point left when the highest twentieth is taken away (R-159)', () => {
    const usages = pointsOf('2026-02').map(({ usage }) => Number(usage));
    const { band_width, actual_days, total_count } = ask(
      world,
      'ListResourceUsage',
      question('2026-02', { resource_id }),
    );
    const above = usages.filter((usage) => usage > Number(band_width));
    expect(above.length).toBeLessThanOrEqual(usages.length / 20);
    expect(usages.filter((usage) => usage >= Number(band_width)).length).toBeGreaterThan(usages.length / 20);
    expect([actual_days, total_count]).toEqual(['28', usages.length]);
  });

  it('knows points up to now and no billed bandwidth before the month is settled', () => {
    const answer = ask(world, 'ListResourceUsage', question(CYCLE, { resource_id }));
    // 08:00 of the 17th in Beijing.
    expect(answer).toMatchObject({ band_width: '', actual_days: '16.33333333333333333333' });
    expect(answer).not.toHaveProperty('band_width_measure_id');
    expect(totalOf(world, 'ListResourceUsage', question(CYCLE, { resource_id }))).toBe(16 * 288 + 96);
  });

  it.each([
    ['2026-03-02T11:59:59Z', false],
    ['2026-03-02T12:00:00Z', true],
  ])('settles a month at 20:00 on the 2nd of the next: %s', (now, settled) => {
    const later = worldOf({ customers: 60, now: new Date(now) });
    const one = later.customers.all.find(usesCdn)!;
    const [row] = rowsOf(later, 'ListResourceUsageSummary', { ...question('2026-02'), caller: as(one) });
    expect(row!['band_width'] !== '').toBe(settled);
  });

  it('shows nothing of what belongs to somebody else', () => {
    const other = world.customers.all.find((one) => one !== customer && cdnOf(one) !== undefined)!;
    const asked = { ...question('2026-02', { resource_id }), caller: as(other) };
    expect(ask(world, 'ListResourceUsage', asked)).toEqual({ total_count: 0, usage_info_list: [] });
  });

  it('sends every documented field', () => {
    const answer = ask(world, 'ListResourceUsage', question('2026-02', { resource_id }));
    expect(unsentFields('ListResourceUsage', [answer])).toEqual([]);
  });
});

describe('ListResourceUsageSummary', () => {
  it('says of each resource what its points say', () => {
    for (const cycle of ['2025-10', '2026-02', CYCLE]) {
      const {
        usage_info_list: _,
        total_count,
        ...month
      } = ask(world, 'ListResourceUsage', question(cycle, { resource_id }));
      expect(total_count).toBeGreaterThan(0);
      expect(rowsOf(world, 'ListResourceUsageSummary', question(cycle))).toEqual([{ resource_id, ...month }]);
    }
  });

  it('knows no other usage type, resource type or time', () => {
    for (const query of [{ usage_type: 'duration' }, { resource_type_code: 'hws.resource.type.obs' }]) {
      expect(rowsOf(world, 'ListResourceUsageSummary', question('2026-02', query))).toEqual([]);
    }
    for (const cycle of ['2025-02', '2026-04']) {
      expect(totalOf(world, 'ListResourceUsageSummary', question(cycle))).toBe(0);
    }
  });

  it('refuses services that are never measured', () => {
    const asked = question('2026-02', { service_type_code: 'hws.service.type.ec2' });
    expect(refusal(world, 'ListResourceUsageSummary', asked)).toBe('CBC.0100');
  });

  it('sends every documented field', () => {
    expect(
      unsentFields('ListResourceUsageSummary', [ask(world, 'ListResourceUsageSummary', question('2026-02'))]),
    ).toEqual([]);
  });
});
