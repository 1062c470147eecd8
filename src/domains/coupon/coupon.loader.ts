import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { byOwner, type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { toWireTime } from '../../graphql/scalars.js';
import { couponListPolicy, couponPolicy, type CouponQuestion, couponRecordPolicy } from './coupon.policy.js';
import {
  type Coupon,
  type CouponFilter,
  type CouponKey,
  couponKind,
  type CouponRecord,
  type CouponRecordRow,
  type CouponRow,
  couponStatus,
  toCoupon,
  toCouponRecord,
} from './coupon.type.js';

const COUPONS: ListReading<'ListIssuedPartnerCoupons', CouponQuestion, CouponRow> = {
  operation: 'ListIssuedPartnerCoupons',
  policy: couponListPolicy,
  // Balances move when a customer spends, and nobody tells us.
  ttlSeconds: 30,
  request: (question) => ({
    query: {
      ...ownerParameter(question),
      ...(question.customerId !== undefined && { customer_id: question.customerId }),
      ...(question.kind !== undefined && { coupon_type: Number(question.kind) as 1 | 4 }),
      ...(question.status !== undefined && { status: Number(question.status) as 1 }),
      ...(question.expiresFrom !== undefined && { expire_time_begin: question.expiresFrom }),
      ...(question.expiresTo !== undefined && { expire_time_end: question.expiresTo }),
    },
  }),
  rowOf: (wire, question) => ({
    ...wire,
    couponId: wire.coupon_id ?? '',
    customerId: wire.customer_id ?? '',
    ...ownerOf(question),
  }),
};

const COUPON: RowReading<CouponKey, CouponRow> = {
  operation: 'ListIssuedPartnerCoupons',
  policy: couponPolicy,
  ttlSeconds: COUPONS.ttlSeconds,
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
  ttlSeconds: COUPONS.ttlSeconds,
  groupOf: byOwner,
  fetch: async (upstream, question) => {
    const [owner = {}] = question.keys as readonly Owner[];
    const query = { coupon_ids: question.keys.map(({ couponId }) => couponId), ...ownerParameter(owner) };
    // A coupon has several records, so the answer may be longer than the list of ids.
    const rows = await upstream.all('ListPartnerCouponsRecord', { query });
    return question.keys.map((key) => ({
      ...key,
      records: rows.filter(({ coupon_id }) => coupon_id === key.couponId),
    }));
  },
  keyOf: (row) => keyOf(row),
};

/** Everything the gateway reads about coupons, bound to one request. */
export function couponLoader(session: Session) {
  const list = listReader(session, COUPONS);
  const readOne = rowReader(session, COUPON);
  const readRecords = rowReader(session, RECORDS);
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

    async records({ couponId, indirectPartnerId }: CouponKey): Promise<CouponRecord[]> {
      return ((await readRecords(keyOf({ couponId, ...ownerOf({ indirectPartnerId }) })))?.records ?? []).map(
        toCouponRecord,
      );
    },
  };
}

const keyOf = ({ couponId, ...row }: CouponKey): CouponKey => ({ couponId, ...ownerOf(row) });

const ownedBy = (customer: CustomerKey): CustomerKey => ({ customerId: customer.customerId, ...ownerOf(customer) });

const questionOf = ({ kind, status, expiresFrom, expiresTo }: CouponFilter): CouponQuestion => ({
  ...(kind != null && { kind: couponKind.codeOf('filter.kind', kind) }),
  ...(status != null && { status: couponStatus.codeOf('filter.status', status) }),
  ...(expiresFrom != null && { expiresFrom: toWireTime(expiresFrom) }),
  ...(expiresTo != null && { expiresTo: toWireTime(expiresTo) }),
});
