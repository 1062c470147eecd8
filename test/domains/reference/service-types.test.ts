import type { TestGateway } from '../../support/gateway.js';
import { Expected, LANGUAGES, read, RESOURCES, SERVICES, startSmallGateway } from './reference-support.js';

const USAGES = `{ totalCount pageInfo { endCursor hasNextPage }
  nodes { code name resourceTypeCode resourceTypeName serviceTypeCode serviceTypeName } }`;

/** Nothing is cached at the start of each test: the gateway is new. */
describe('service types', () => {
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await startSmallGateway();
  });
  afterEach(() => gateway.close());

  it.each(LANGUAGES)('come with their resource types and what of those is metered, in %s', async (language) => {
    const { serviceTypes } = await read(gateway, `{ serviceTypes(first: 1000, language: ${language}) ${SERVICES} }`);
    const expected = new Expected(gateway, language).services();
    expect(serviceTypes).toEqual({ totalCount: expected.length, nodes: expected });
    expect(expected.length).toBeGreaterThan(20);
  });

  it('cost the pages of the lists below, however many they are', async () => {
    await read(gateway, `{ serviceTypes(first: 1000) ${SERVICES} }`);
    // Each list below has fewer than 100 rows, which is one page.
    expect(await gateway.calls()).toEqual({ ListServiceTypes: 1, ListResourceTypes: 1, ListUsageTypes: 1 });
  });

  it('cost one call each where that is no more than the size and the list', async () => {
    const { serviceTypes } = await read(gateway, '{ serviceTypes(first: 2) { nodes { resources { code } } } }');
    expect(serviceTypes!.nodes).toHaveLength(2);
    expect(await gateway.calls()).toEqual({ ListServiceTypes: 1, ListServiceResources: 2 });
  });

  it('have the same below one alone as below all', async () => {
    const alone = await read(gateway, `{ serviceTypes(name: "虚拟私有云") ${SERVICES} }`);
    expect((await gateway.calls())['ListServiceResources']).toBe(1);
    const { serviceTypes } = await read(gateway, `{ serviceTypes(first: 1000) ${SERVICES} }`);
    const [first] = alone['serviceTypes']!.nodes;
    expect(first).toBeDefined();
    expect(serviceTypes!.nodes).toContainEqual(first);
  });

  it('are found by a part of the name, in the language asked for', async () => {
    const { en, zh } = await read(
      gateway,
      `{ en: serviceTypes(name: "Elastic", language: EN_US) ${SERVICES} zh: serviceTypes(name: "Elastic") ${SERVICES} }`,
    );
    const expected = new Expected(gateway, 'EN_US').services({ service_type_name: 'Elastic' });
    expect(expected.length).toBeGreaterThan(1);
    expect(en).toEqual({ totalCount: expected.length, nodes: expected });
    expect(zh).toEqual({ totalCount: 0, nodes: [] });
  });

  it.each(LANGUAGES)('have their resource types in one list too, and by the code of one, in %s', async (language) => {
    const { all, some, none } = await read(
      gateway,
      `{
        all: resourceTypes(first: 1000, language: ${language}) { totalCount nodes ${RESOURCES} }
        some: resourceTypes(serviceTypeCode: "hws.service.type.vpc", language: ${language}) { totalCount nodes ${RESOURCES} }
        none: resourceTypes(serviceTypeCode: "hws.service.type.none", language: ${language}) { totalCount nodes ${RESOURCES} }
      }`,
    );
    const expected = new Expected(gateway, language);
    expect(all).toEqual({ totalCount: expected.resources().length, nodes: expected.resources() });
    const ofOne = expected.resourcesOf('hws.service.type.vpc');
    expect(ofOne.length).toBeGreaterThan(1);
    expect(some).toEqual({ totalCount: ofOne.length, nodes: ofOne });
    expect(none).toEqual({ totalCount: 0, nodes: [] });
    expect(await gateway.calls()).toMatchObject({ ListResourceTypes: 1, ListServiceResources: 2 });
  });

  it('have their usage types in pages, forwards and from the end, with or without a resource type', async () => {
    const all = new Expected(gateway).usages();
    const { page } = await read(gateway, `{ page: usageTypes(first: 5) ${USAGES} }`);
    const { next, last, ofOne } = await read(
      gateway,
      `{
        next: usageTypes(first: 1000, after: "${page!.pageInfo.endCursor}") ${USAGES} last: usageTypes(last: 3) ${USAGES}
        ofOne: usageTypes(resourceTypeCode: "hws.resource.type.obs") ${USAGES}
      }`,
    );
    expect(page).toMatchObject({ totalCount: all.length, nodes: all.slice(0, 5), pageInfo: { hasNextPage: true } });
    expect(next).toMatchObject({ nodes: all.slice(5), pageInfo: { hasNextPage: false } });
    expect(last!.nodes).toEqual(all.slice(-3));
    const ofObjectStorage = new Expected(gateway).usages({ resource_type_code: 'hws.resource.type.obs' });
    expect(ofOne).toMatchObject({ totalCount: 3, nodes: ofObjectStorage });
  });
});
