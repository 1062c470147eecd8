import { bssOperations } from '../../src/sandbox/operations/bss.js';
import { ask, CUSTOMER, worldOf, type Row } from './world-support.js';

const world = worldOf({ customers: 1 });

describe('reference data', () => {
  it('is the same for every caller', () => {
    expect(ask(world, 'ListProvinces', { caller: CUSTOMER })).toEqual(ask(world, 'ListProvinces'));
  });

  it('lists all provinces and the places in them at once, in both languages', () => {
    const { count, provinces } = ask(world, 'ListProvinces');
    expect(count).toBe(34);
    expect(provinces).toHaveLength(34);
    expect(provinces).toContainEqual({ code: '440000', name: '广东省' });
    const { cities } = ask(world, 'ListCities', { query: { province_code: '440000' }, language: 'en_us' });
    expect(cities).toContainEqual({ code: '440300', name: 'Shenzhen' });
    for (const { code } of provinces as readonly Row[]) {
      for (const city of ask(world, 'ListCities', { query: { province_code: code! } }).cities as readonly Row[]) {
        expect(city['code']!.slice(0, 2)).toBe(code!.slice(0, 2));
      }
    }
  });

  it('lists counties in tens and knows none outside a city', () => {
    const query = { city_code: '440100' };
    expect(ask(world, 'ListCounties', { query })).toMatchObject({ count: 10 });
    expect(ask(world, 'ListCounties', { query: { ...query, limit: 3, offset: 8 } }).counties).toHaveLength(2);
    expect(ask(world, 'ListCounties', { query: { city_code: '440000' } }).counties).toEqual([]);
    expect(ask(world, 'ListCities', { query: { province_code: '44' } }).cities).toEqual([]);
  });

  it('converts between units it lists', () => {
    const units = new Map(
      (ask(world, 'ListMeasureUnits').measure_units as readonly Row[]).map((unit) => [unit['measure_id'], unit]),
    );
    const { conversions } = ask(world, 'ListConversions');
    for (const { measure_id, ref_measure_id, measure_type } of conversions as readonly Row[]) {
      expect(units.get(measure_id)!['measure_type']).toBe(measure_type);
      expect(units.get(ref_measure_id)!['measure_type']).toBe(measure_type);
    }
    const ofTraffic = ask(world, 'ListConversions', { query: { measure_type: 3 } }).conversions as readonly Row[];
    expect(new Set(ofTraffic.map(({ measure_type }) => measure_type))).toEqual(new Set([3]));
  });

  it('finds services by a part of their name in the language asked for', () => {
    const find = (name: string, language: string) =>
      ask(world, 'ListServiceTypes', { query: { service_type_name: name }, language }).service_types;
    expect(find('弹性云', 'zh_CN')).toEqual([
      { service_type_name: '弹性云服务器', service_type_code: 'hws.service.type.ec2', abbreviation: 'ECS' },
    ]);
    expect(find('Object Storage', 'en_US')).toHaveLength(1);
    expect(find('Object Storage', 'zh_CN')).toEqual([]);
  });

  it('pages service, resource and usage types that refer to each other', () => {
    const list = (operationId: string, field: string): readonly Row[] =>
      ask(world, operationId, { query: { limit: 1000 } })[field] as readonly Row[];
    const services = list('ListServiceTypes', 'service_types');
    const resources = list('ListResourceTypes', 'resource_types');
    const usages = list('ListUsageTypes', 'usage_types');
    expect(ask(world, 'ListServiceTypes')).toEqual({
      total_count: services.length,
      service_types: services.slice(0, 10),
    });
    for (const { service_type_code = '' } of services) {
      const { infos } = ask(world, 'ListServiceResources', { query: { service_type_code } });
      expect(infos.map(({ basic_info }: { basic_info: Row }) => basic_info['resource_type_code'])).toEqual(
        resources
          .filter((resource) => resource['service_type_code'] === service_type_code)
          .map((resource) => resource['resource_type_code']),
      );
    }
    const query = { resource_type_code: 'hws.resource.type.obs', limit: 100 };
    expect(ask(world, 'ListUsageTypes', { query }).usage_types).toEqual(
      usages.filter(({ resource_type_code }) => resource_type_code === 'hws.resource.type.obs'),
    );
  });
});

describe('the operations of the partner API', () => {
  it('only read', () => {
    expect(Object.keys(bssOperations).filter((name) => !/^(List|Show)/.test(name))).toEqual([]);
  });
});
