import type { ListReading, ReadList } from '../../access/list-reader.js';
import type { RowReading } from '../../access/row-reader.js';
import type { InLanguage, Language } from './language.type.js';
import type { ConversionRow, ConvertibleCode, MeasureUnitRow } from './measure-unit.type.js';
import type { PlaceRow } from './place.type.js';
import { openTo } from './reference.policy.js';
import type { ResourceTypeRow, ServiceTypeRow, UsageTypeRow } from './service-type.type.js';

const inLanguage = ({ language }: InLanguage) => ({ 'X-Language': language });
/** The operations of places spell the header's values in small letters. */
const inPlaceLanguage = ({ language }: InLanguage) => ({ 'X-Language': language.toLowerCase() as Lowercase<Language> });

export const PROVINCES: ListReading<'ListProvinces', InLanguage, PlaceRow> = {
  operation: 'ListProvinces',
  policy: openTo('ListProvinces'),
  request: (question) => ({ header: inPlaceLanguage(question) }),
  rowOf: (wire) => wire,
};

interface CityQuestion extends InLanguage {
  readonly provinceCode: string;
}

export const CITIES: ListReading<'ListCities', CityQuestion, PlaceRow> = {
  operation: 'ListCities',
  policy: openTo('ListCities'),
  request: (question) => ({
    query: { province_code: question.provinceCode },
    header: inPlaceLanguage(question),
  }),
  rowOf: (wire) => wire,
};

interface CountyQuestion extends InLanguage {
  readonly cityCode: string;
}

export const COUNTIES: ListReading<'ListCounties', CountyQuestion, PlaceRow> = {
  operation: 'ListCounties',
  policy: openTo('ListCounties'),
  request: (question) => ({ query: { city_code: question.cityCode }, header: inPlaceLanguage(question) }),
  rowOf: (wire) => wire,
};

interface ServiceTypeQuestion extends InLanguage {
  readonly name?: string;
}

export const SERVICE_TYPES: ListReading<'ListServiceTypes', ServiceTypeQuestion, ServiceTypeRow> = {
  operation: 'ListServiceTypes',
  policy: openTo('ListServiceTypes'),
  request: (question) => ({
    query: { ...(question.name !== undefined && { service_type_name: question.name }) },
    header: inLanguage(question),
  }),
  rowOf: (wire, { language }) => ({ ...wire, language }),
};

export const RESOURCE_TYPES: ListReading<'ListResourceTypes', InLanguage, ResourceTypeRow> = {
  operation: 'ListResourceTypes',
  policy: openTo('ListResourceTypes'),
  request: (question) => ({ header: inLanguage(question) }),
  rowOf: (wire, { language }) => ({ ...wire, language }),
};

interface ServiceResourceQuestion extends InLanguage {
  readonly serviceTypeCode: string;
}

export const SERVICE_RESOURCES: ListReading<'ListServiceResources', ServiceResourceQuestion, ResourceTypeRow> = {
  operation: 'ListServiceResources',
  policy: openTo('ListServiceResources'),
  request: (question) => ({
    query: { service_type_code: question.serviceTypeCode },
    header: inLanguage(question),
  }),
  // The same resource types as ListResourceTypes has, under other names.
  rowOf: ({ basic_info: { resource_type_code, name, description, product_owner_service } = {} }, { language }) => ({
    ...(resource_type_code !== undefined && { resource_type_code }),
    ...(name !== undefined && { resource_type_name: name }),
    ...(description !== undefined && { resource_type_desc: description }),
    ...(product_owner_service !== undefined && { service_type_code: product_owner_service }),
    language,
  }),
};

interface UsageTypeQuestion extends InLanguage {
  readonly resourceTypeCode?: string;
}

export const USAGE_TYPES: ListReading<'ListUsageTypes', UsageTypeQuestion, UsageTypeRow> = {
  operation: 'ListUsageTypes',
  policy: openTo('ListUsageTypes'),
  request: (question) => ({
    query: { ...(question.resourceTypeCode !== undefined && { resource_type_code: question.resourceTypeCode }) },
    header: inLanguage(question),
  }),
  rowOf: (wire) => wire,
};

interface ParentKey extends InLanguage {
  readonly code: string;
}
interface Children<Row> extends ParentKey {
  readonly rows: readonly Row[];
}

/** Two ways to the rows under a code: dividing the list of all, and asking for the code alone. */
interface Ways<Row> {
  readonly whole: ReadList<InLanguage, Row>;
  readonly ofOne: (key: ParentKey) => Promise<readonly Row[]>;
  readonly parentOf: (row: Row) => string | undefined;
}

/** What lies under many codes at once: upstream has no batch form, so the way with fewer calls is taken. */
export const childrenReading = <Row>(
  operation: 'ListServiceResources' | 'ListUsageTypes',
  { whole, ofOne, parentOf }: Ways<Row>,
): RowReading<ParentKey, Children<Row>> => ({
  operation,
  policy: openTo(operation),
  batchSize: Infinity,
  groupOf: ({ language }) => language,
  fetch: async (_upstream, { keys }) => {
    const [first] = keys;
    const rows = first && (await whole.allIfCheaper({ language: first.language }, keys.length));
    return Promise.all(
      keys.map(async (key) => ({
        ...key,
        rows: rows?.filter((row) => parentOf(row) === key.code) ?? (await ofOne(key)),
      })),
    );
  },
  keyOf: ({ code, language }) => ({ code, language }),
});

interface MeasureUnits extends InLanguage {
  readonly units: readonly MeasureUnitRow[];
}

export const MEASURE_UNITS: RowReading<InLanguage, MeasureUnits> = {
  operation: 'ListMeasureUnits',
  policy: openTo('ListMeasureUnits'),
  fetch: async (upstream, { keys }) => {
    const asked = keys.map(async ({ language }) => {
      const answer = await upstream.call('ListMeasureUnits', { header: inLanguage({ language }) });
      return { language, units: answer.measure_units ?? [] };
    });
    return Promise.all(asked);
  },
  keyOf: ({ language }) => ({ language }),
};

interface ConversionKey extends InLanguage {
  readonly kind?: ConvertibleCode;
}
interface Conversions extends ConversionKey {
  readonly conversions: readonly ConversionRow[];
}

export const CONVERSIONS: RowReading<ConversionKey, Conversions> = {
  operation: 'ListConversions',
  policy: openTo('ListConversions'),
  fetch: async (upstream, { keys }) => {
    const asked = keys.map(async (key) => {
      const query = key.kind !== undefined && {
        measure_type: Number(key.kind) as ConversionRow['measure_type'] & number,
      };
      const answer = await upstream.call('ListConversions', { query: { ...query }, header: inLanguage(key) });
      return { ...key, conversions: answer.conversions ?? [] };
    });
    return Promise.all(asked);
  },
  keyOf: ({ language, kind }) => ({ language, ...(kind !== undefined && { kind }) }),
};
