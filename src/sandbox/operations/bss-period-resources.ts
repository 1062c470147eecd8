import { Refusal, type Operation, type SandboxRequest } from '../operation.js';
import type { Customer } from '../world/customers.js';
import type { Item } from '../world/order-items.js';
import type { PeriodResource } from '../world/period-resources.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, page, wireTime, type BodyOf, type RowOf } from './bss-answer.js';
import { invalid, is, isOneOf, isWithin } from './bss-filter.js';
import { ENTERPRISE_PROJECT } from './bss-order-fields.js';

/** One resource: the main one or something attached to it, which shares its fate. */
interface Placed {
  readonly resource: PeriodResource;
  readonly item: Item;
}

/** Yearly/monthly resources of one customer, whatever the operation's name says; what is attached follows its main one. */
export const listPayPerUseCustomerResources: Operation = (world, request) => {
  const body = bodyOf<'ListPayPerUseCustomerResources'>(request);
  const customer = askedCustomer(world, request, body.customer_id);
  const ordered = orderedIds(world, customer, body.order_id);
  const found = world.periodResources
    .of(customer)
    .flatMap((resource) => resource.items.map((item): Placed => ({ resource, item })))
    .filter((placed) => (ordered?.has(placed.item.resourceId) ?? true) && matches(placed, body));
  return ok<'ListPayPerUseCustomerResources'>({
    data: page(found, body).map(resourceFields),
    total_count: found.length,
  });
};

/** @throws Refusal `CBC.0100` when a partner names nobody, `CBC.99000035` when somebody else's customer. */
function askedCustomer(world: World, { caller }: SandboxRequest, id: string | undefined): Customer {
  const isCustomer = caller.kind === 'CUSTOMER';
  if (!isCustomer && !id) throw invalid('customer_id', 'is missing');
  const customer = world.customers.get(isCustomer ? caller.accountId : (id ?? ''));
  if (customer === undefined || !(isCustomer || isBelow(world, caller.accountId, customer)))
    throw new Refusal('CBC.99000035', 'Not a customer of this partner');
  return customer;
}

/** No reseller can be named in this call, so that a distributor reaches the customers of all of its own. */
const isBelow = ({ partnerId }: World, callerId: string, { ownerId }: Customer): boolean =>
  callerId === ownerId || callerId === partnerId;

/** Of the lines of an order; undefined when none is asked for. */
function orderedIds(
  { orders }: World,
  customer: Customer,
  orderId: string | undefined,
): ReadonlySet<string> | undefined {
  if (!orderId) return undefined;
  const order = orders.find(orderId);
  return new Set(order?.customer === customer ? order.lines.map(({ item }) => item.resourceId) : []);
}

const matches = ({ resource, item }: Placed, body: BodyOf<'ListPayPerUseCustomerResources'>): boolean =>
  isWanted(item, body) &&
  isOneOf(body.status_list, resource.status) &&
  is(body.service_type_code, item.product.service.code) &&
  isWithin(resource.expiresAt, body.expire_time_begin, body.expire_time_end);

/** What is attached comes with its main resource unless only main ones are wanted; by its own id it always comes. */
function isWanted(
  { resourceId, mainId }: Item,
  { resource_ids: ids = [], only_main_resource: onlyMain }: BodyOf<'ListPayPerUseCustomerResources'>,
): boolean {
  if (ids.includes(resourceId)) return true;
  if (mainId !== undefined && onlyMain === 1) return false;
  return ids.length === 0 || (mainId !== undefined && ids.includes(mainId));
}

function resourceFields({ resource, item }: Placed): RowOf<'ListPayPerUseCustomerResources', 'data'> {
  const { product, region, resourceId, mainId } = item;
  return {
    id: `${resource.customer.id.slice(-9)}${resourceId.replaceAll('-', '')}`,
    resource_id: resourceId,
    resource_name: item.name,
    region_code: region.code,
    service_type_code: product.service.code,
    resource_type_code: product.resource.code,
    resource_type_name: product.resource.zh,
    service_type_name: product.service.zh,
    resource_spec_code: product.sku,
    project_id: projectOf(resource.customer, region.code),
    product_id: product.id,
    ...(mainId !== undefined && { parent_resource_id: mainId }),
    is_main_resource: mainId === undefined ? 1 : 0,
    status: resource.status,
    effective_time: wireTime(resource.effectiveAt),
    expire_time: wireTime(resource.expiresAt),
    expire_policy: resource.policy,
    product_spec_desc: product.specification,
    ...(item.size !== undefined &&
      product.size && { spec_size: item.size, spec_size_measure_id: product.size.measureId }),
    update_time: wireTime(resource.updatedAt),
    enterprise_project: ENTERPRISE_PROJECT,
  };
}

/** Every region has a project of its own. */
const projectOf = ({ id }: Customer, region: string): string => `p${region.replaceAll('-', '')}${id.slice(-9)}`;
