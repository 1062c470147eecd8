import type { Operation } from '../operation.js';
import { citiesOf, countiesOf, PROVINCES, type Place } from '../world/geography.js';
import { SERVICES } from '../world/services.js';
import { CONVERSIONS, MEASURE_UNITS } from '../world/units.js';
import { languageOf, ok, page, queryOf, type Paging } from './bss-answer.js';
import { contains, is } from './bss-filter.js';
import type { SandboxRequest } from '../operation.js';

/** Provinces and cities come all at once unless a limit is given. */
function places(rows: readonly Place[], { offset = 0, limit = 1000 }: Paging, request: SandboxRequest) {
  const language = languageOf(request);
  return page(rows, { offset, limit }).map((place) => ({ code: place.code, name: place[language] }));
}

export const listProvinces: Operation = (_world, request) =>
  ok<'ListProvinces'>({
    count: PROVINCES.length,
    provinces: places(PROVINCES, queryOf<'ListProvinces'>(request), request),
  });

export const listCities: Operation = (_world, request) => {
  const query = queryOf<'ListCities'>(request);
  const found = citiesOf(query.province_code);
  return ok<'ListCities'>({ count: found.length, cities: places(found, query, request) });
};

export const listCounties: Operation = (_world, request) => {
  const query = queryOf<'ListCounties'>(request);
  const found = countiesOf(query.city_code);
  return ok<'ListCounties'>({ count: found.length, counties: places(found, query, request) });
};

export const listMeasureUnits: Operation = (_world, request) => {
  const language = languageOf(request);
  return ok<'ListMeasureUnits'>({
    measure_units: MEASURE_UNITS.map((unit) => ({
      measure_id: unit.id,
      measure_name: unit[language],
      abbreviation: unit.abbreviation,
      measure_type: unit.type,
    })),
  });
};

export const listConversions: Operation = (_world, request) => {
  const { measure_type } = queryOf<'ListConversions'>(request);
  return ok<'ListConversions'>({
    conversions: CONVERSIONS.filter(({ type }) => is(measure_type, type)).map(({ from, to, ratio, type }) => ({
      measure_id: from,
      ref_measure_id: to,
      conversion_ratio: ratio,
      measure_type: type,
    })),
  });
};

export const listServiceTypes: Operation = (_world, request) => {
  const query = queryOf<'ListServiceTypes'>(request);
  const language = languageOf(request);
  const found = SERVICES.filter((service) => contains(query.service_type_name, service[language]));
  return ok<'ListServiceTypes'>({
    total_count: found.length,
    service_types: page(found, query).map((service) => ({
      service_type_name: service[language],
      service_type_code: service.code,
      abbreviation: service.abbreviation,
    })),
  });
};

const RESOURCES = SERVICES.flatMap((service) => service.resources.map((resource) => ({ service, resource })));
const USAGES = RESOURCES.flatMap(({ service, resource }) =>
  resource.usages.map((usage) => ({ service, resource, usage })),
);

export const listResourceTypes: Operation = (_world, request) => {
  const language = languageOf(request);
  return ok<'ListResourceTypes'>({
    total_count: RESOURCES.length,
    resource_types: page(RESOURCES, queryOf<'ListResourceTypes'>(request)).map(({ service, resource }) => ({
      resource_type_code: resource.code,
      resource_type_name: resource[language],
      resource_type_desc: resource[language],
      service_type_code: service.code,
    })),
  });
};

export const listServiceResources: Operation = (_world, request) => {
  const query = queryOf<'ListServiceResources'>(request);
  const language = languageOf(request);
  const found = RESOURCES.filter(({ service }) => service.code === query.service_type_code);
  return ok<'ListServiceResources'>({
    total_count: found.length,
    infos: page(found, query).map(({ service, resource }) => ({
      basic_info: {
        resource_type_code: resource.code,
        product_owner_service: service.code,
        name: resource[language],
        description: resource[language],
      },
    })),
  });
};

export const listUsageTypes: Operation = (_world, request) => {
  const query = queryOf<'ListUsageTypes'>(request);
  const language = languageOf(request);
  const found = USAGES.filter(({ resource }) => is(query.resource_type_code, resource.code));
  return ok<'ListUsageTypes'>({
    total_count: found.length,
    usage_types: page(found, query).map(({ service, resource, usage }) => ({
      code: usage.code,
      name: usage[language],
      resource_type_code: resource.code,
      service_type_code: service.code,
      resource_type_name: resource[language],
      service_type_name: service[language],
    })),
  });
};
