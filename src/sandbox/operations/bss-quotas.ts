import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import type { Quota, QuotaRecord } from '../world/quotas.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, page, queryOf, wireTime, type BodyOf, type RowOf } from './bss-answer.js';
import { is, isOneOf, isWithin, ownerOf } from './bss-filter.js';

const newestFirst = (a: Quota, b: Quota): number => b.createdAt - a.createdAt;

/** Newest first: what the caller, or a reseller of it, can issue from. */
export const listQuotaCoupons: Operation = (world, request) => {
  const body = bodyOf<'ListQuotaCoupons'>(request);
  const ownerId = ownerOf(world, request, body.indirect_partner_id);
  const found = [...world.coupons.quotas.values()]
    // A reclaimed quota is no longer the reseller's; only the distributor still sees it, among the issued ones.
    .filter((quota) => quota.holderId === ownerId && quota.status !== 6 && matches(quota, body))
    .sort(newestFirst);
  return ok<'ListQuotaCoupons'>({
    total_count: found.length,
    quotas: page(found, body).map((quota) => ({ ...common(quota), quota_status: quota.status as 0 | 3 | 4 | 5 })),
  });
};

const matches = (quota: Quota, body: BodyOf<'ListQuotaCoupons'>): boolean =>
  isOneOf(body.quota_ids, quota.id) &&
  isOneOf(body.quota_status_list, quota.status) &&
  is(body.quota_type, quota.type) &&
  isWithin(quota.createdAt, body.create_time_begin, body.create_time_end) &&
  isWithin(quota.createdAt, body.effective_time_begin, body.effective_time_end) &&
  isWithin(quota.expiresAt, body.expire_time_begin, body.expire_time_end);

const common = ({ id, type, createdAt, updatedAt, value, balance, expiresAt, ...quota }: Quota) => ({
  quota_id: id,
  quota_type: type,
  create_time: wireTime(createdAt),
  last_update_time: wireTime(updatedAt),
  quota_value: new Amount(value),
  balance: new Amount(balance),
  measure_id: 1 as const,
  currency: 'CNY' as const,
  effective_time: wireTime(createdAt),
  expire_time: wireTime(expiresAt),
  limit_infos: limitsOf(quota),
});

/** The values of each restriction that the quota has. */
function limitsOf({
  restrictions: { serviceTypes, productIds, orderMonths },
  faceValues,
  customerIds,
  invoicesUser,
}: Pick<Quota, 'restrictions' | 'faceValues' | 'customerIds' | 'invoicesUser'>) {
  const each = (codes: readonly string[]) => codes.map((code) => ({ value1: code }));
  const between = (range: readonly [unknown, unknown] | undefined) =>
    range === undefined ? [] : [{ value1: String(range[0]), value2: String(range[1]) }];
  const [least, most] = faceValues ?? [];
  const amounts =
    least !== undefined && most !== undefined ? ([new Amount(least), new Amount(most)] as const) : undefined;
  return [
    { limit_key: 'CLOUD_SERVICE_TYPE', limit_values: each(serviceTypes) },
    { limit_key: 'PRODUCT', limit_values: each(productIds) },
    { limit_key: 'ORDER_MONTHS', limit_values: between(orderMonths) },
    { limit_key: 'FACE_VALUE', limit_values: between(amounts) },
    { limit_key: 'CUSTOMER', limit_values: each(customerIds) },
    { limit_key: 'INVOICE_PARTY', limit_values: invoicesUser ? each(['USER']) : [] },
  ].filter(({ limit_values }) => limit_values.length > 0);
}

/** Newest first: what the distributor gave to its resellers, reclaimed ones included. */
export const listIssuedCouponQuotas: Operation = (world, request) => {
  const query = queryOf<'ListIssuedCouponQuotas'>(request);
  refuseForeign(world, request, query.indirect_partner_id);
  const found = [...world.coupons.quotas.values()]
    .filter(
      ({ id, holderId, parentId }) =>
        parentId !== undefined &&
        is(query.quota_id, id) &&
        is(query.indirect_partner_id, holderId) &&
        is(query.parent_quota_id, parentId),
    )
    .sort(newestFirst);
  return ok<'ListIssuedCouponQuotas'>({
    total_count: found.length,
    quotas: page(found, query).map((quota) => issuedQuota(world, quota)),
  });
};

const refuseForeign = (...[world, request, indirectPartnerId]: Parameters<typeof ownerOf>): void => {
  ownerOf(world, request, indirectPartnerId);
};

function issuedQuota(world: World, quota: Quota): RowOf<'ListIssuedCouponQuotas', 'quotas'> {
  const { status, holderId, parentId } = quota;
  return {
    ...common(quota),
    quota_type: 0,
    quota_status: status,
    ...resellerFields(world, holderId),
    ...(parentId !== undefined && { parent_quota_id: parentId }),
  };
}

function resellerFields({ resellers }: World, resellerId: string) {
  const reseller = resellers.find(({ id }) => id === resellerId);
  return {
    indirect_partner_id: resellerId,
    ...(reseller && {
      indirect_partner_account_name: reseller.accountName,
      indirect_partner_name: reseller.name,
    }),
  };
}

/** Newest first: quotas issued to resellers and taken back, of all of them or of one. */
export const listCouponQuotasRecords: Operation = (world, request) => {
  const query = queryOf<'ListCouponQuotasRecords'>(request);
  refuseForeign(world, request, query.indirect_partner_id);
  const found = world.coupons.quotaRecords.filter(
    (record) =>
      is(query.indirect_partner_id, record.resellerId) &&
      is(query.quota_id, record.quotaId) &&
      is(query.parent_quota_id, record.parentId) &&
      is(query.operation_type, record.operation) &&
      isWithin(record.at, query.operation_time_begin, query.operation_time_end),
  );
  return ok<'ListCouponQuotasRecords'>({
    total_count: found.length,
    records: page(found, query).map((record) => quotaRecord(world, record)),
  });
};

const quotaRecord = (world: World, record: QuotaRecord): RowOf<'ListCouponQuotasRecords', 'records'> => ({
  id: record.id,
  operator: 'zhoujianguo',
  operation_type: record.operation,
  quota_id: record.quotaId,
  parent_quota_id: record.parentId,
  amount: new Amount(record.cents),
  operation_time: wireTime(record.at),
  result: record.succeeded ? '0' : '-1',
  ...resellerFields(world, record.resellerId),
  ...(record.remark !== undefined && { remark: record.remark }),
});
