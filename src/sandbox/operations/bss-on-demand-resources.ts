import type { Operation } from '../operation.js';
import { isResale } from '../world/customers.js';
import { onDemandResourcesOf, type OnDemandResource } from '../world/on-demand-resources.js';
import type { Item } from '../world/order-items.js';
import { bodyOf, type BodyOf, type Language, languageOf, ok, page, type RowOf, wireTime } from './bss-answer.js';
import { is, isOneOf, isWithin, ownerOf } from './bss-filter.js';

/** Newest first; what a referral customer runs is between it and Huawei Cloud. */
export const listCustomerOnDemandResources: Operation = (world, request) => {
  const body = bodyOf<'ListCustomerOnDemandResources'>(request);
  const customer = world.customers.oneOf(ownerOf(world, request, body.indirect_partner_id), body.customer_id);
  const all = customer !== undefined && isResale(customer) ? onDemandResourcesOf(world, customer) : [];
  const found = all.filter((resource) => matches(resource, body));
  const language = languageOf(request);
  return ok<'ListCustomerOnDemandResources'>({
    resources: page(found, body).map((resource) => row(body.customer_id, resource, language)),
    total_count: found.length,
  });
};

const matches = (
  { item, status, effectiveAt }: OnDemandResource,
  body: BodyOf<'ListCustomerOnDemandResources'>,
): boolean =>
  is(body.region_code, item.region.code) &&
  is(body.service_type_code, item.product.service.code) &&
  is(body.status, status) &&
  isOneOf(body.resource_ids, item.resourceId) &&
  isWithin(effectiveAt, body.effective_time_begin, body.effective_time_end);

function row(
  customerId: string,
  { item, status, zone, effectiveAt, expiredAt }: OnDemandResource,
  language: Language,
): RowOf<'ListCustomerOnDemandResources', 'resources'> {
  const { product, region } = item;
  const { service, resource } = product;
  return {
    customer_id: customerId,
    region_code: region.code,
    availability_zone_code: zone,
    service_type_code: service.code,
    resource_type_code: resource.code,
    service_type_name: service[language],
    resource_type_name: resource[language],
    resource_id: item.resourceId,
    resource_name: item.name,
    effective_time: wireTime(effectiveAt),
    ...(expiredAt !== undefined && { expire_time: wireTime(expiredAt) }),
    status,
    resource_spec_code: product.sku,
    ...sizeOf(item),
    product_spec_desc: product.specification,
  };
}

/** The service writes sizes with one decimal. */
const sizeOf = ({ size }: Item) => (size === undefined ? {} : { resource_info: `{"specSize":${size}.0}` });
