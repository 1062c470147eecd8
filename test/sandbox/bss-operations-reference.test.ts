import { ask, CUSTOMER, rowsOf, totalOf, worldOf, type Row } from './world-support.js';

const world = worldOf({ customers: 1 });

describe('reference data', () => {
  it('is the same for every caller', () => {
    expect(ask(world, 'ListProvinces', { caller: CUSTOMER })).toEqual(ask(world, 'ListProvinces'));
  });

  it('lists all provinces and the places in them at once, in both languages', () => {
    const provinces = rowsOf(world, 'ListProvinces');
    expect(provinces).toHaveLength(34);
    expect(totalOf(world, 'ListProvinces')).toBe(34);
    expect(provinces).toContainEqual({ code: '440000', name: '广东省' });
    const guangdong = { query: { province_code: '440000' }, language: 'en_us' };
    expect(rowsOf(world, 'ListCities', guangdong)).toContainEqual({ code: '440300', name: 'Shenzhen' });
    for (const { code = '' } of provinces) {
      for (const city of rowsOf(world, 'ListCities', { query: { province_code: code } })) {
        expect(city['code']!.slice(0, 2)).toBe(code.slice(0, 2));
      }
    }
  });

  it('lists counties in tens and knows none outside a city', () => {
    const query = { city_code: '440100' };
    expect(ask(world, 'ListCounties', { query })).toMatchObject({ count: 10 });
    expect(rowsOf(world, 'ListCounties', { query: { ...query, limit: 3, offset: 8 } })).toHaveLength(2);
    expect(rowsOf(world, 'ListCounties', { query: { city_code: '440000' } })).toEqual([]);
    expect(rowsOf(world, 'ListCities', { query: { province_code: '44' } })).toEqual([]);
  });

  it('converts between units it lists', () => {
    const units = new Map(rowsOf(world, 'ListMeasureUnits').map((unit) => [unit['measure_id'], unit]));
    for (const { measure_id, ref_measure_id, measure_type } of rowsOf(world, 'ListConversions')) {
      expect(units.get(measure_id)!['measure_type']).toBe(measure_type);
      expect(units.get(ref_measure_id)!['measure_type']).toBe(measure_type);
    }
    const ofTraffic = rowsOf(world, 'ListConversions', { query: { measure_type: 3 } });
    expect(new Set(ofTraffic.map(({ measure_type }) => measure_type))).toEqual(new Set([3]));
  });

  it('finds services by a part of their name in the language asked for', () => {
    const find = (name: string, language: string) =>
      rowsOf(world, 'ListServiceTypes', { query: { service_type_name: name }, language });
    expect(find('弹性云', 'zh_CN')).toEqual([
      { service_type_name: '弹性云服务器', service_type_code: 'hws.service.type.ec2', abbreviation: 'ECS' },
    ]);
    expect(find('Object Storage', 'en_US')).toHaveLength(1);
    expect(find('Object Storage', 'zh_CN')).toEqual([]);
  });

  it('pages service, resource and usage types that refer to each other', () => {
    const list = (operationId: string): readonly Row[] => rowsOf(world, operationId, { query: { limit: 1000 } });
    const services = list('ListServiceTypes');
    const resources = list('ListResourceTypes');
    const usages = list('ListUsageTypes');
    expect(ask(world, 'ListServiceTypes')).toEqual({
      total_count: services.length,
      service_types: services.slice(0, 10),
    });
    for (const { service_type_code = '' } of services) {
      const infos = rowsOf(world, 'ListServiceResources', { query: { service_type_code } });
      expect(infos.map(({ basic_info }) => (basic_info as unknown as Row)['resource_type_code'])).toEqual(
        resources
          .filter((row) => row['service_type_code'] === service_type_code)
          .map((row) => row['resource_type_code']),
      );
    }
    const query = { resource_type_code: 'hws.resource.type.obs', limit: 100 };
    expect(rowsOf(world, 'ListUsageTypes', { query })).toEqual(
      usages.filter(({ resource_type_code }) => resource_type_code === 'hws.resource.type.obs'),
    );
  });
});
