import { listReader, type Slice, type Window } from '../../access/list-reader.js';
import { rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { badInput } from '../../kernel/errors.js';
import type { InLanguage } from './language.type.js';
import {
  convertibleCode,
  isConvertible,
  type MeasureUnit,
  toMeasureUnit,
  toUnitConversion,
  type UnitConversion,
  type UnitConversionArgs,
} from './measure-unit.type.js';
import type { City, CityArgs, County, CountyArgs, Province } from './place.type.js';
import {
  childrenReading,
  CITIES,
  CONVERSIONS,
  COUNTIES,
  MEASURE_UNITS,
  PROVINCES,
  RESOURCE_TYPES,
  SERVICE_RESOURCES,
  SERVICE_TYPES,
  USAGE_TYPES,
} from './reference.reading.js';
import {
  type ResourceKind,
  type ResourceTypeArgs,
  type ResourceTypeRow,
  type ServiceKind,
  type ServiceTypeArgs,
  type ServiceTypeRow,
  toResourceKind,
  toUsageKind,
  type UsageKind,
  type UsageTypeArgs,
  type UsageTypeRow,
} from './service-type.type.js';

/** Everything the gateway reads of reference data, bound to one request. */
export const referenceLoader = (session: Session) => ({
  ...placeLoader(session),
  ...serviceTypeLoader(session),
  ...childrenLoader(session),
  ...measureUnitLoader(session),
});

/** Places have no batch form upstream: one call per province or city, once a day for everybody. */
function placeLoader(session: Session) {
  const provinces = listReader(session, PROVINCES);
  const cities = listReader(session, CITIES);
  const counties = listReader(session, COUNTIES);
  return {
    async provinces({ language }: InLanguage): Promise<Province[]> {
      return (await provinces.all({ language })).map((row) => ({ ...row, language }));
    },

    /** None when there is no such province. */
    async cities({ provinceCode, language }: CityArgs): Promise<City[]> {
      const question = { provinceCode: codeIn('provinceCode', provinceCode), language };
      return (await cities.all(question)).map((row) => ({ ...row, language }));
    },

    /** None when there is no such city. */
    async counties({ cityCode, language }: CountyArgs): Promise<readonly County[]> {
      return counties.all({ cityCode: codeIn('cityCode', cityCode), language });
    },
  };
}

function serviceTypeLoader(session: Session) {
  const serviceTypes = listReader(session, SERVICE_TYPES);
  const resourceTypes = listReader(session, RESOURCE_TYPES);
  const ofService = listReader(session, SERVICE_RESOURCES);
  const usageTypes = listReader(session, USAGE_TYPES);
  return {
    serviceTypes({ name, language }: ServiceTypeArgs, window: Window): Promise<Slice<ServiceTypeRow>> {
      return serviceTypes.page({ language, ...(name != null && { name: nameIn('name', name) }) }, window);
    },

    resourceTypes({ serviceTypeCode, language }: ResourceTypeArgs, window: Window): Promise<Slice<ResourceTypeRow>> {
      if (serviceTypeCode == null) return resourceTypes.page({ language }, window);
      return ofService.page({ serviceTypeCode: codeIn('serviceTypeCode', serviceTypeCode), language }, window);
    },

    usageTypes({ resourceTypeCode, language }: UsageTypeArgs, window: Window): Promise<Slice<UsageTypeRow>> {
      const wish = resourceTypeCode != null && { resourceTypeCode: codeIn('resourceTypeCode', resourceTypeCode) };
      return usageTypes.page({ language, ...wish }, window);
    },
  };
}

/** What lies below service and resource types. */
function childrenLoader(session: Session) {
  const ofService = listReader(session, SERVICE_RESOURCES);
  const usageTypes = listReader(session, USAGE_TYPES);
  const resources = childrenReading('ListServiceResources', {
    whole: listReader(session, RESOURCE_TYPES),
    ofOne: ({ code, language }) => ofService.all({ serviceTypeCode: code, language }),
    parentOf: ({ service_type_code }) => service_type_code,
  });
  const usages = childrenReading('ListUsageTypes', {
    whole: usageTypes,
    ofOne: ({ code, language }) => usageTypes.all({ resourceTypeCode: code, language }),
    parentOf: ({ resource_type_code }) => resource_type_code,
  });
  const readResources = rowReader(session, resources);
  const readUsages = rowReader(session, usages);
  return {
    /** Null for a service type that upstream gave no code. */
    async resourcesOf({ code, language }: ServiceKind): Promise<ResourceKind[] | null> {
      return code === null ? null : ((await readResources({ code, language }))?.rows.map(toResourceKind) ?? []);
    },

    /** Null for a resource type that upstream gave no code. */
    async usagesOf({ code, language }: ResourceKind): Promise<UsageKind[] | null> {
      return code === null ? null : ((await readUsages({ code, language }))?.rows.map(toUsageKind) ?? []);
    },
  };
}

function measureUnitLoader(session: Session) {
  const readUnits = rowReader(session, MEASURE_UNITS);
  const readConversions = rowReader(session, CONVERSIONS);
  const measureUnits = async ({ language }: InLanguage): Promise<MeasureUnit[]> =>
    (await readUnits({ language }))?.units.map(toMeasureUnit) ?? [];
  return {
    measureUnits,

    /** Null when upstream lists no such unit. */
    async measureUnit(measureId: string | null, language: InLanguage): Promise<MeasureUnit | null> {
      return (await measureUnits(language)).find((unit) => unit.measureId === measureId) ?? null;
    },

    /** @throws GatewayError `BAD_USER_INPUT` for a kind that has no conversions. */
    async unitConversions({ kind, language }: UnitConversionArgs): Promise<UnitConversion[]> {
      if (kind != null && !isConvertible(kind))
        throw badInput('kind', `No conversions are known between units of ${kind}`);
      const row = await readConversions({ language, ...(kind != null && { kind: convertibleCode(kind) }) });
      return row?.conversions.map((conversion) => toUnitConversion({ ...conversion, language })) ?? [];
    },
  };
}

const LONGEST_NAME = 128;
/** The contract limits none of these codes; the longest it names anywhere else. */
const LONGEST_CODE = 256;

const nameIn = (field: string, text: string): string => textIn(field, text, LONGEST_NAME);
const codeIn = (field: string, text: string): string => textIn(field, text, LONGEST_CODE);

/** Empty text would mean "all of them" to upstream. @throws GatewayError `BAD_USER_INPUT` */
function textIn(field: string, text: string, longest: number): string {
  if (text.length > 0 && text.length <= longest) return text;
  throw badInput(field, `"${field}" must have 1 to ${longest} characters`);
}
