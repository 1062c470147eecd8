import type { TestGateway } from '../../support/gateway.js';
import { type Data, Expected, LANGUAGES, PLACES, read, startSmallGateway } from './reference-support.js';

/** Nothing is cached at the start of each test: the gateway is new. */
describe('places', () => {
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await startSmallGateway();
  });
  afterEach(() => gateway.close());

  it.each(LANGUAGES)('are every province, city and county as upstream has it, in %s (R-204)', async (language) => {
    const { provinces } = await read(gateway, `{ provinces(language: ${language}) ${PLACES} }`);
    expect(provinces).toEqual(new Expected(gateway, language).provinces());
    expect(provinces).toHaveLength(34);
  });

  it('cost one call for all provinces, one per province and one per city', async () => {
    await read(gateway, `{ provinces ${PLACES} }`);
    const provinces = new Expected(gateway).provinces();
    expect(await gateway.calls()).toEqual({
      ListProvinces: 1,
      ListCities: provinces.length,
      ListCounties: provinces.flatMap(({ cities }) => cities).length,
    });
  });

  it('are found by the code of the province or city alone, in one call each', async () => {
    const { cities, counties } = await read(
      gateway,
      '{ cities(provinceCode: "440000") { code name } counties(cityCode: "440100", language: EN_US) { code name } }',
    );
    const expected = new Expected(gateway).cities('440000').map(({ code, name }) => ({ code, name }));
    expect(expected.length).toBeGreaterThan(1);
    expect(cities).toEqual(expected);
    expect(counties).toEqual(new Expected(gateway, 'EN_US').counties('440100'));
    expect(counties).not.toEqual([]);
    expect(await gateway.calls()).toEqual({ ListCities: 1, ListCounties: 1 });
  });

  it('are none for a code that upstream does not know', async () => {
    const query = '{ cities(provinceCode: "990000") { code } counties(cityCode: "x") { code } }';
    expect(await read(gateway, query)).toEqual({ cities: [], counties: [] });
  });

  it('stay when what lies in them cannot be read', async () => {
    await gateway.fault({ operation: 'ListCities', status: 403, errorCode: 'CBC.0151' });
    const { data, errors } = await gateway.ask<Data>('administrator', '{ provinces { code cities { code } } }');
    const codes = new Expected(gateway).provinces().map(({ code }) => code);
    const broken = errors!.map(({ path }) => path![1] as number);
    expect(broken.length).toBeGreaterThan(0);
    expect(data['provinces']!.map(({ code }) => code)).toEqual(codes);
    for (const index of broken) expect(data['provinces']![index]!['cities']).toBeNull();
    expect(errors![0]).toMatchObject({ extensions: { operation: 'ListCities', upstreamCode: 'CBC.0151' } });
  });
});
