import type { TestGateway } from '../support/gateway.js';
import {
  type Data,
  Expected,
  type Language,
  PLACES,
  read,
  SERVICES,
  startSmallGateway,
  UNIT,
} from '../domains/reference/reference-support.js';

const everythingIn = (language: Language) => `{
  provinces(language: ${language}) ${PLACES}
  serviceTypes(first: 1000, language: ${language}) ${SERVICES}
  resourceTypes(language: ${language}, serviceTypeCode: "hws.service.type.vpc") { nodes { name } }
  usageTypes(language: ${language}) { nodes { name } }
  measureUnits(language: ${language}) ${UNIT}
  unitConversions(language: ${language}) { ratio from ${UNIT} }
}`;
const SIDE_BY_SIDE = `{
  zh: serviceTypes(first: 1000) ${SERVICES} en: serviceTypes(first: 1000, language: EN_US) ${SERVICES}
}`;

/** Nothing is cached at the start of each test: the gateway is new. */
describe('reference data', () => {
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await startSmallGateway();
  });
  afterEach(() => gateway.close());

  it('is read once for viewers of all parties (R-204)', async () => {
    const first = await read(gateway, everythingIn('ZH_CN'), 'customer');
    await gateway.forgetCalls();
    for (const persona of ['administrator', 'distributor', 'reseller', 'customer']) {
      expect(await read(gateway, everythingIn('ZH_CN'), persona)).toEqual(first);
    }
    expect(await gateway.calls()).toEqual({});
    expect(await read(gateway, everythingIn('ZH_CN'), 'account-manager')).toEqual(first);
    expect(await gateway.calls()).toEqual({ ShowMemberEffectiveScope: 1 });
  });

  it('is read once when viewers of different parties ask at the same time', async () => {
    const query = '{ provinces { name cities { name } } }';
    const [one, other] = await Promise.all([read(gateway, query, 'reseller'), read(gateway, query, 'customer')]);
    expect(one).toEqual(other);
    expect(await gateway.calls()).toEqual({ ListProvinces: 1, ListCities: 34 });
  });

  it('never mixes languages from one request to the next', async () => {
    const zh = await read(gateway, everythingIn('ZH_CN'));
    const cold = await gateway.calls();
    await gateway.forgetCalls();
    const en = await read(gateway, everythingIn('EN_US'));
    expect(await gateway.calls()).toEqual(cold);
    expect(en['provinces']).toEqual(new Expected(gateway, 'EN_US').provinces());
    expect(en['serviceTypes']!.nodes).toEqual(new Expected(gateway, 'EN_US').services());
    for (const field of Object.keys(en)) expect(en[field]).not.toEqual(zh[field]);
    expect(await read(gateway, everythingIn('ZH_CN'))).toEqual(zh);
  });

  it('never mixes languages within a request', async () => {
    // With the services at hand, what lies below them is asked for in both languages at once.
    await read(gateway, '{ zh: serviceTypes(first: 1000) { totalCount } }');
    await read(gateway, '{ en: serviceTypes(first: 1000, language: EN_US) { totalCount } }');
    const cold = await read(gateway, SIDE_BY_SIDE);
    expect(cold['zh']!.nodes).toEqual(new Expected(gateway, 'ZH_CN').services());
    expect(cold['en']!.nodes).toEqual(new Expected(gateway, 'EN_US').services());
    await gateway.forgetCalls();
    expect(await read(gateway, SIDE_BY_SIDE, 'customer')).toEqual(cold);
    expect(await gateway.calls()).toEqual({});
  });
});

describe('a bad wish for reference data', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startSmallGateway();
  });
  beforeEach(() => gateway.forgetCalls());
  afterAll(() => gateway.close());

  it.each([
    ['an empty province code', 'cities(provinceCode: "") { code }', 'provinceCode'],
    ['an empty city code', 'counties(cityCode: "") { code }', 'cityCode'],
    ['an endless code', `counties(cityCode: "${'x'.repeat(257)}") { code }`, 'cityCode'],
    ['an empty service type', 'resourceTypes(serviceTypeCode: "") { totalCount }', 'serviceTypeCode'],
    ['an empty resource type', 'usageTypes(resourceTypeCode: "") { totalCount }', 'resourceTypeCode'],
    ['an empty name', 'serviceTypes(name: "") { totalCount }', 'name'],
    ['a name over 128 characters', `serviceTypes(name: "${'云'.repeat(129)}") { totalCount }`, 'name'],
    ['a page over 1000', 'serviceTypes(first: 1001) { totalCount }', 'first'],
    ['a kind without conversions', 'unitConversions(kind: LENGTH) { ratio }', 'kind'],
    ['the unknown kind', 'unitConversions(kind: UNKNOWN) { ratio }', 'kind'],
  ])('is refused with the argument at fault, before any upstream call: %s', async (_what, field, name) => {
    const { errors } = await gateway.ask('administrator', `{ ${field} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: name } }]);
    expect(await gateway.calls()).toEqual({});
  });

  it('is refused for a language that there is not', async () => {
    const query = 'query ($language: Language!) { provinces(language: $language) { code } }';
    const { errors } = await gateway.ask('administrator', query, { language: 'FR_FR' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await gateway.calls()).toEqual({});
  });

  it('is refused for the cursor of another language', async () => {
    const { serviceTypes } = await read(gateway, '{ serviceTypes(first: 1) { pageInfo { endCursor } } }');
    const after = serviceTypes!.pageInfo.endCursor;
    const query = `{ serviceTypes(language: EN_US, after: "${after}") { totalCount } }`;
    const { errors } = await gateway.ask<Data>('administrator', query);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }]);
  });
});
