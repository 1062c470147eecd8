import type { Operation } from '../operation.js';
import { monthOf } from '../world/calendar.js';
import { isSoldIn, PRODUCTS, type Product } from '../world/catalogue.js';
import { policyOf } from '../world/incentives.js';
import { REGIONS, SERVICES } from '../world/services.js';
import { bodyOf, type BodyOf, languageOf, ok, page, queryOf } from './bss-answer.js';
import { invalid, is } from './bss-filter.js';

/** Page by page: the cursor names the last row of the page before. */
export const listResourceSpecs: Operation = (_world, request) => {
  const body = bodyOf<'ListResourceSpecs'>(request);
  const { marker, limit = 100, charge_mode, region_code } = body;
  const found = PRODUCTS.filter((product) => isAskedFor(product, body));
  const start = marker === undefined ? 0 : 1 + found.findIndex(({ id }) => markerOf(id) === marker);
  if (marker !== undefined && start === 0) throw invalid('marker', 'is none of this list');
  const rows = found.slice(start, start + limit);
  const last = rows.at(-1);
  const language = languageOf(request);
  return ok<'ListResourceSpecs'>({
    page_info: last !== undefined && last !== found.at(-1) ? { next_marker: markerOf(last.id) } : {},
    cloud_service_basics: rows.map(({ service, resource, sku, specification }) => ({
      cloud_service_type: service.code,
      cloud_service_type_name: service[language],
      resource_type: resource.code,
      resource_type_name: resource[language],
      resource_spec: sku,
      resource_spec_name: specification,
      charge_mode,
      region_code,
    })),
  });
};

const markerOf = (productId: string): string => Buffer.from(productId).toString('base64url');

function isAskedFor(product: Product, body: BodyOf<'ListResourceSpecs'>): boolean {
  const { service, resource, sku, meters, periods } = product;
  const region = REGIONS.find(({ code }) => code === body.region_code);
  const isSold = body.charge_mode === '3' ? meters.length > 0 : Object.keys(periods).length > 0;
  return (
    isSold &&
    region !== undefined &&
    isSoldIn(product, region) &&
    service.code === body.cloud_service_type &&
    resource.code === body.resource_type &&
    (body.filters ?? []).every(({ value }) => value === sku)
  );
}

/** In the order of the services; no policy is known for a month that has not begun. */
export const listIncentiveDiscountPolicies: Operation = ({ calendar }, request) => {
  const query = queryOf<'ListIncentiveDiscountPolicies'>(request);
  const month = monthOf(query.time);
  const known = month > calendar.current ? [] : SERVICES;
  const found = known.filter(({ code }) => is(query.service_type_code, code));
  return ok<'ListIncentiveDiscountPolicies'>({
    total_count: found.length,
    policies: page(found, query).map((service) => {
      const { incentive, allowsDiscount } = policyOf(service, month, calendar);
      return {
        service_type_code: service.code,
        service_type_name: service.zh,
        incentive_policy: incentive,
        allow_discount: allowsDiscount ? 'YES' : 'NO',
      };
    }),
  });
};
