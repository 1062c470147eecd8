import type { Operation, SandboxRequest } from '../operation.js';
import { labelText, tagOf } from '../world/bill-labels.js';
import { DAY, dayStart } from '../world/calendar.js';
import { leftOf, packagesOf, periodOf, type Deduction, type Package, type PackageItem } from '../world/packages.js';
import { resourceIdOf } from '../world/subscriptions.js';
import type { World } from '../world/world.js';
import {
  bodyOf,
  type BodyOf,
  type Language,
  languageOf,
  ok,
  page,
  queryOf,
  type RowOf,
  wireTime,
} from './bss-answer.js';
import { invalid, is, isOneOf } from './bss-filter.js';

/** A customer sees its own packages only. */
function ownPackages({ customers, calendar }: World, { caller }: SandboxRequest): readonly Package[] {
  const customer = customers.get(caller.accountId);
  return customer === undefined ? [] : packagesOf(customer, calendar);
}

/** Newest first. */
export const listFreeResourceInfos: Operation = (world, request) => {
  const body = bodyOf<'ListFreeResourceInfos'>(request);
  const found = ownPackages(world, request).filter((own) => matches(own, body));
  const language = languageOf(request);
  return ok<'ListFreeResourceInfos'>({
    free_resource_packages: page(found, body).map((own) => packageRow(world, own, language)),
    total_count: found.length,
  });
};

const matches = (own: Package, body: BodyOf<'ListFreeResourceInfos'>): boolean =>
  is(body.region_code, own.subscription.region.code) &&
  is(body.order_id, own.orderId) &&
  is(body.product_id, own.productId) &&
  is(body.product_name, own.productName) &&
  is(body.enterprise_project_id, own.projectId) &&
  is(body.status, own.status) &&
  isOneOf(
    body.service_type_code_list?.map((code) => code.toLowerCase()),
    own.subscription.product.service.code.toLowerCase(),
  );

const DEFAULT_PROJECT = '0';

function packageRow(
  { calendar }: World,
  own: Package,
  language: Language,
): RowOf<'ListFreeResourceInfos', 'free_resource_packages'> {
  const { subscription, orderId, items } = own;
  const { product, region } = subscription;
  return {
    order_instance_id: own.id,
    ...(orderId !== undefined && { order_id: orderId }),
    product_id: own.productId,
    product_name: own.productName,
    enterprise_project_id: own.projectId,
    enterprise_project_scope: own.projectId === DEFAULT_PROJECT ? 0 : 1,
    effective_time: wireTime(own.effectiveAt),
    expire_time: wireTime(own.expiresAt),
    status: own.status,
    service_type_code: product.service.code,
    service_type_name: product.service[language],
    region_code: region.code,
    source_type: orderId === undefined ? 1 : 0,
    bundle_type: items.length > 1 ? 'BUNDLE_PKG' : 'ATOMIC_PKG',
    quota_reuse_mode: own.resets === undefined ? 2 : 1,
    free_resources: items.map((item) => ({
      free_resource_id: item.id,
      usage_type_name: usageName(own, item, language),
      amount: leftOf(own, item, calendar).toString(),
      original_amount: item.original.toString(),
      measure_id: item.meter.measureId,
    })),
  };
}

function usageName({ subscription }: Package, { meter }: PackageItem, language: Language): string {
  const { resource } = subscription.product;
  return resource.usages.find(({ code }) => code === meter.factor)?.[language] ?? meter.factor;
}

const MONTHLY = 4;

/** In the order of the packages; ids that are not the caller's are left out. */
export const listFreeResourceUsages: Operation = (world, request) => {
  const { free_resource_ids } = bodyOf<'ListFreeResourceUsages'>(request);
  if (free_resource_ids.length === 0) throw invalid('free_resource_ids', 'must not be empty');
  const language = languageOf(request);
  const wanted = new Set(free_resource_ids);
  return ok<'ListFreeResourceUsages'>({
    free_resources: itemsOf(ownPackages(world, request))
      .filter(({ item }) => wanted.has(item.id))
      .map(({ own, item }) => usageRow(world, own, item, language)),
  });
};

const itemsOf = (packages: readonly Package[]) => packages.flatMap((own) => own.items.map((item) => ({ own, item })));

function usageRow(
  { calendar }: World,
  own: Package,
  item: PackageItem,
  language: Language,
): RowOf<'ListFreeResourceUsages', 'free_resources'> {
  const { from, until } = periodOf(own, calendar);
  return {
    free_resource_id: item.id,
    free_resource_type_name: own.subscription.product.resource[language],
    ...(own.resets !== undefined && { quota_reuse_cycle: MONTHLY, quota_reuse_cycle_type: own.resets }),
    usage_type_name: usageName(own, item, language),
    start_time: wireTime(from),
    end_time: wireTime(until),
    amount: leftOf(own, item, calendar),
    original_amount: item.original,
    measure_id: item.meter.measureId,
  };
}

interface UsageRecord {
  readonly own: Package;
  readonly item: PackageItem;
  readonly deduction: Deduction;
}

/** Newest first. */
export const listFreeResourcesUsageRecords: Operation = (world, request) => {
  const query = queryOf<'ListFreeResourcesUsageRecords'>(request);
  const [from, until] = daysOf(query.deduct_time_begin, query.deduct_time_end);
  const found = itemsOf(ownPackages(world, request))
    .filter(
      ({ own, item }) =>
        is(query.free_resource_id, item.id) &&
        is(query.product_id, own.productId) &&
        is(query.resource_type_code, own.subscription.product.resource.code),
    )
    .flatMap(({ own, item }) => item.deductions.map((deduction): UsageRecord => ({ own, item, deduction })))
    .filter(({ deduction: { at } }) => at >= from && at < until)
    .sort((a, b) => b.deduction.at - a.deduction.at);
  return ok<'ListFreeResourcesUsageRecords'>({
    total_count: found.length,
    free_resource_records: page(found, query).map(recordRow),
  });
};

const LONGEST = 90;

function daysOf(begin: string, end: string): readonly [from: number, before: number] {
  const [from, until] = [dayStart(begin), dayStart(end) + DAY];
  if (until <= from) throw invalid('deduct_time_end', 'is before deduct_time_begin');
  if (until - from > LONGEST * DAY) throw invalid('deduct_time_end', `is more than ${LONGEST} days away`);
  return [from, until];
}

function recordRow({
  own,
  item,
  deduction: { since, at, used, available },
}: UsageRecord): RowOf<'ListFreeResourcesUsageRecords', 'free_resource_records'> {
  const { subscription } = own;
  const { resource } = subscription.product;
  return {
    deduct_time: wireTime(at),
    free_resource_id: item.id,
    resource_id: resourceIdOf(subscription),
    resource_type_code: resource.code,
    resource_type_name: resource.zh,
    resource_tag: labelText(tagOf(subscription)),
    product_id: own.productId,
    product_name: own.productName,
    usage_type_code: item.meter.factor,
    available_amount: available.toString(),
    remaining_amount: (available - used).toString(),
    used_amount: used.toString(),
    measure_id: item.meter.measureId,
    effective_time: wireTime(since),
    expire_time: wireTime(at),
  };
}
