import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { byOwner, type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { wireTimes } from '../../graphql/scalars.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { couponStatus } from './coupon-fields.type.js';
import {
  couponOperation,
  type CouponRecord,
  type CouponRecordFilter,
  type CouponRecordRow,
  toCouponRecord,
} from './coupon-record.type.js';
import {
  couponListPolicy,
  couponPolicy,
  type CouponQuestion,
  couponRecordListPolicy,
  couponRecordPolicy,
  type CouponRecordQuestion,
} from './coupon.policy.js';
import { type Coupon, type CouponFilter, type CouponKey, couponKind, type CouponRow, toCoupon } from './coupon.type.js';
import { quotaKind } from '../coupon-quota/coupon-quota.type.js';

const COUPONS: ListReading<'ListIssuedPartnerCoupons', CouponQuestion, CouponRow> = {
  operation: 'ListIssuedPartnerCoupons',
  policy: couponListPolicy,
  request: (question) => ({
    query: {
      ...ownerParameter(question),
      ...(question.customerId !== undefined && { customer_id: question.customerId }),
      ...(question.kind !== undefined && { coupon_type: Number(question.kind) as 1 | 4 }),
      ...(question.status !== undefined && { status: Number(question.status) as 1 }),
      ...(question.orderId !== undefined && { order_id: question.orderId }),
      ...timesOf(question),
    },
  }),
  rowOf: (wire, question) => ({
    ...wire,
    couponId: wire.coupon_id ?? '',
    customerId: wire.customer_id ?? '',
    ...ownerOf(question),
  }),
};

const timesOf = (question: CouponQuestion) => ({
  ...(question.issuedFrom !== undefined && { create_time_begin: question.issuedFrom }),
  ...(question.issuedTo !== undefined && { create_time_end: question.issuedTo }),
  ...(question.startsFrom !== undefined && { effective_time_begin: question.startsFrom }),
  ...(question.startsTo !== undefined && { effective_time_end: question.startsTo }),
  ...(question.expiresFrom !== undefined && { expire_time_begin: question.expiresFrom }),
  ...(question.expiresTo !== undefined && { expire_time_end: question.expiresTo }),
});

const COUPON: RowReading<CouponKey, CouponRow> = {
  operation: 'ListIssuedPartnerCoupons',
  policy: couponPolicy,
  fetch: async (upstream, question) => {
    const [key] = question.keys;
    if (key === undefined) return [];
    const query = { coupon_id: key.couponId, limit: 1, ...ownerParameter(key) };
    const answer = await upstream.call('ListIssuedPartnerCoupons', { query });
    return (answer.user_coupons ?? []).map((wire) => COUPONS.rowOf(wire, key));
  },
  keyOf: (row) => keyOf(row),
};

interface RecordsOfCoupon extends CouponKey {
  readonly records: readonly CouponRecordRow[];
}

const RECORDS: RowReading<CouponKey, RecordsOfCoupon> = {
  operation: 'ListPartnerCouponsRecord',
  policy: couponRecordPolicy,
  groupOf: byOwner,
  fetch: async (upstream, question) => {
    const [owner = {}] = question.keys as readonly Owner[];
    const query = { coupon_ids: question.keys.map(({ couponId }) => couponId), ...ownerParameter(owner) };
    // A coupon has several records, so the answer may be longer than the list of ids.
    const rows = await upstream.all('ListPartnerCouponsRecord', { query });
    return question.keys.map((key) => ({
      ...key,
      records: rows.filter(({ coupon_id }) => coupon_id === key.couponId).map((row) => ({ ...row, ...ownerOf(key) })),
    }));
  },
  keyOf: (row) => keyOf(row),
};

const RECORD_LIST: ListReading<'ListPartnerCouponsRecord', CouponRecordQuestion, CouponRecordRow> = {
  operation: 'ListPartnerCouponsRecord',
  policy: couponRecordListPolicy,
  request: (question) => ({
    query: {
      ...ownerParameter(question),
      ...(question.operations && { operation_types: question.operations as '1'[] }),
      ...(question.customerId !== undefined && { customer_id: question.customerId }),
      ...(question.quotaNumber !== undefined && { quota_id: question.quotaNumber }),
      ...(question.quotaType !== undefined && { quota_type: Number(question.quotaType) as 0 }),
      ...(question.from !== undefined && { operation_time_begin: question.from }),
      ...(question.to !== undefined && { operation_time_end: question.to }),
      ...(question.result !== undefined && { result: question.result as '0' }),
    },
  }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

/** Everything the gateway reads about coupons, bound to one request. */
export function couponLoader(session: Session) {
  const list = listReader(session, COUPONS);
  const readOne = rowReader(session, COUPON);
  const readRecords = rowReader(session, RECORDS);
  const recordList = listReader(session, RECORD_LIST);
  return {
    /** Null when there is no such coupon in sight. */
    async one(couponId: string, indirectPartnerId: string | undefined): Promise<Coupon | null> {
      const row = await readOne({
        couponId,
        ...ownerOf({ indirectPartnerId }),
      });
      return row && toCoupon(row);
    },

    /** Coupons the partner issued; one customer's when told. @throws GatewayError `RESTRICTED` for a reseller's. */
    page(filter: CouponFilter, window: Window, customer?: CustomerKey): Promise<Slice<CouponRow>> {
      return list.page({ ...questionOf(filter), ...(customer && ownedBy(customer)) }, window);
    },

    /** The log of all coupons the viewer's party issued. */
    allRecords(filter: CouponRecordFilter, window: Window): Promise<Slice<CouponRecordRow>> {
      return recordList.page(recordQuestion(filter, session.viewer.indirectPartnerId), window);
    },

    async records({ couponId, indirectPartnerId }: CouponKey): Promise<CouponRecord[]> {
      return ((await readRecords(keyOf({ couponId, ...ownerOf({ indirectPartnerId }) })))?.records ?? []).map(
        toCouponRecord,
      );
    },
  };
}

const keyOf = ({ couponId, ...row }: CouponKey): CouponKey => ({ couponId, ...ownerOf(row) });

const ownedBy = (customer: CustomerKey): CustomerKey => ({ customerId: customer.customerId, ...ownerOf(customer) });

function questionOf({ kind, status, orderId, ...times }: CouponFilter): CouponQuestion {
  return {
    ...(kind != null && { kind: couponKind.codeOf('filter.kind', kind) }),
    ...(status != null && { status: couponStatus.codeOf('filter.status', status) }),
    ...(orderId != null && { orderId }),
    ...wireTimes(times),
  };
}

function recordQuestion(
  { customerId, quotaNumber, from, to, succeeded, ...words }: CouponRecordFilter,
  viewersReseller: string | undefined,
): CouponRecordQuestion {
  const [customer, owner] =
    customerId == null ? [] : partsOrBareId('filter.customerId', 'Customer', customerId, viewersReseller);
  return {
    ...codesOf(words),
    ...(customer !== undefined && { customerId: customer, ...ownerOf({ indirectPartnerId: owner }) }),
    ...(quotaNumber != null && { quotaNumber }),
    ...wireTimes({ from, to }),
    ...(succeeded != null && { result: succeeded ? '0' : '-1' }),
  };
}

function codesOf({ operations, quotaKind: kind }: Pick<CouponRecordFilter, 'operations' | 'quotaKind'>) {
  const codes = [...new Set(operations?.map((word) => couponOperation.codeOf('filter.operations', word)))].sort();
  return {
    ...(codes.length > 0 && { operations: codes }),
    ...(kind != null && { quotaType: quotaKind.codeOf('filter.quotaKind', kind) }),
  };
}
