import { allRows, type Question, type Row, rowsOf } from '../../sandbox/world-support.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

export type Language = 'ZH_CN' | 'EN_US';
export const LANGUAGES: readonly Language[] = ['ZH_CN', 'EN_US'];

type Node = Readonly<Record<string, unknown>>;
interface Connection {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string };
}
/** Every root field is a list or a connection; a test knows which. */
export type Data = Readonly<Record<string, readonly Node[] & Connection>>;

export const PLACES = '{ code name cities { code name counties { code name } } }';
export const RESOURCES = `{ code name description serviceTypeCode usageTypes {
  code name resourceTypeCode resourceTypeName serviceTypeCode serviceTypeName
} }`;
export const SERVICES = `{ totalCount nodes { code name abbreviation resources ${RESOURCES} } }`;
export const UNIT = '{ measureId name abbreviation kind kindCode }';

export const startSmallGateway = (): Promise<TestGateway> => startGateway({ sandbox: { customers: 60 } });

export async function read(gateway: TestGateway, query: string, persona = 'administrator'): Promise<Data> {
  const { data, errors } = await gateway.ask<Data>(persona, query);
  expect(errors).toBeUndefined();
  return data;
}

const wire = (language: Language) => (language === 'ZH_CN' ? 'zh_CN' : 'en_US');

/** The sandbox's own answers, asked without the gateway and put as the graph shows them. */
export class Expected {
  constructor(
    private readonly gateway: TestGateway,
    private readonly language: Language = 'ZH_CN',
  ) {}

  rows(operation: string, query: Question['query'] = {}): readonly Row[] {
    return rowsOf(this.gateway.sandbox.world, operation, { query, language: wire(this.language) });
  }

  private all(operation: string, query: Question['query'] = {}): readonly Row[] {
    return allRows(this.gateway.sandbox.world, operation, { query, language: wire(this.language) });
  }

  private places(operation: string, query: Question['query'] = {}): { code: string; name: string }[] {
    const question = { query, language: wire(this.language).toLowerCase() };
    return allRows(this.gateway.sandbox.world, operation, question).map(({ code = '', name = '' }) => ({ code, name }));
  }

  provinces() {
    return this.places('ListProvinces').map((place) => ({ ...place, cities: this.cities(place.code) }));
  }

  cities(province_code: string) {
    const cities = this.places('ListCities', { province_code });
    return cities.map((place) => ({ ...place, counties: this.counties(place.code) }));
  }

  counties(city_code: string) {
    return this.places('ListCounties', { city_code });
  }

  services(query: Question['query'] = {}) {
    return this.all('ListServiceTypes', query).map((row) => ({
      code: row['service_type_code'],
      name: row['service_type_name'],
      abbreviation: row['abbreviation'],
      resources: this.resourcesOf(row['service_type_code']!),
    }));
  }

  resources() {
    return this.all('ListResourceTypes').map((row) => ({
      code: row['resource_type_code'],
      name: row['resource_type_name'],
      description: row['resource_type_desc'],
      serviceTypeCode: row['service_type_code'],
      usageTypes: this.usages({ resource_type_code: row['resource_type_code']! }),
    }));
  }

  resourcesOf(service_type_code: string) {
    return this.all('ListServiceResources', { service_type_code }).map(({ basic_info }) => {
      const info = basic_info as unknown as Row;
      return {
        code: info['resource_type_code'],
        name: info['name'],
        description: info['description'],
        serviceTypeCode: info['product_owner_service'],
        usageTypes: this.usages({ resource_type_code: info['resource_type_code']! }),
      };
    });
  }

  usages(query: Question['query'] = {}) {
    return this.all('ListUsageTypes', query).map((row) => ({
      code: row['code'],
      name: row['name'],
      resourceTypeCode: row['resource_type_code'],
      resourceTypeName: row['resource_type_name'],
      serviceTypeCode: row['service_type_code'],
      serviceTypeName: row['service_type_name'],
    }));
  }
}
