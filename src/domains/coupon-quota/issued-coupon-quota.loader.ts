import { type ListReading, listReader, type ReadList, type Slice, type Window } from '../../access/list-reader.js';
import { orAbsent } from '../../access/absence.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { wireTimes } from '../../graphql/scalars.js';
import { type CouponQuotaRecordFilter, type CouponQuotaRecordRow, quotaOperation } from './coupon-quota-record.type.js';
import {
  couponQuotaRecordPolicy,
  type CouponQuotaRecordQuestion,
  issuedCouponQuotaListPolicy,
  issuedCouponQuotaPolicy,
  type IssuedCouponQuotaQuestion,
} from './issued-coupon-quota.policy.js';
import {
  type IssuedCouponQuota,
  type IssuedCouponQuotaFilter,
  type IssuedCouponQuotaKey,
  type IssuedCouponQuotaRow,
  toIssuedCouponQuota,
} from './issued-coupon-quota.type.js';

const ISSUED: ListReading<'ListIssuedCouponQuotas', IssuedCouponQuotaQuestion, IssuedCouponQuotaRow> = {
  operation: 'ListIssuedCouponQuotas',
  policy: issuedCouponQuotaListPolicy,
  request: ({ quotaNumber, indirectPartnerId, parentQuotaNumber }) => ({
    query: {
      ...(quotaNumber !== undefined && { quota_id: quotaNumber }),
      ...(indirectPartnerId !== undefined && { indirect_partner_id: indirectPartnerId }),
      ...(parentQuotaNumber !== undefined && { parent_quota_id: parentQuotaNumber }),
    },
  }),
  rowOf: (wire) => ({ ...wire, quotaId: wire.quota_id ?? '' }),
};

/** By number there is no batch form: several are cheaper found in the whole list. */
const issuedById = (
  list: ReadList<IssuedCouponQuotaQuestion, IssuedCouponQuotaRow>,
): RowReading<IssuedCouponQuotaKey, IssuedCouponQuotaRow> => ({
  operation: 'ListIssuedCouponQuotas',
  policy: issuedCouponQuotaPolicy,
  batchSize: Infinity,
  fetch: async (upstream, question) => {
    const whole = await list.allIfCheaper({}, question.keys.length);
    if (whole !== undefined) return whole;
    const answers = await Promise.all(
      question.keys.map(({ quotaId }) =>
        orAbsent(upstream.call('ListIssuedCouponQuotas', { query: { quota_id: quotaId, limit: 1 } })),
      ),
    );
    return answers.flatMap((answer) => (answer?.quotas ?? []).map((wire) => ISSUED.rowOf(wire, {})));
  },
  keyOf: ({ quotaId }) => ({ quotaId }),
});

const RECORDS: ListReading<'ListCouponQuotasRecords', CouponQuotaRecordQuestion, CouponQuotaRecordRow> = {
  operation: 'ListCouponQuotasRecords',
  policy: couponQuotaRecordPolicy,
  request: ({ operation, from, to, ...question }) => ({
    query: {
      ...ISSUED.request(question).query,
      ...(operation !== undefined && { operation_type: operation as '10' }),
      ...(from !== undefined && { operation_time_begin: from }),
      ...(to !== undefined && { operation_time_end: to }),
    },
  }),
  rowOf: (wire) => wire,
};

/** Everything the gateway reads about quotas given to resellers, bound to one request. */
export function issuedCouponQuotaLoader(session: Session) {
  const list = listReader(session, ISSUED);
  const readOne = rowReader(session, issuedById(list));
  const records = listReader(session, RECORDS);
  return {
    /** Null when there is no such quota in sight. */
    async one(quotaId: string): Promise<IssuedCouponQuota | null> {
      const row = await readOne({ quotaId });
      return row && toIssuedCouponQuota(row);
    },

    page(filter: IssuedCouponQuotaFilter, window: Window): Promise<Slice<IssuedCouponQuotaRow>> {
      return list.page(questionOf(filter), window);
    },

    records(filter: CouponQuotaRecordFilter, window: Window): Promise<Slice<CouponQuotaRecordRow>> {
      const { operation, from, to } = filter;
      const question = {
        ...questionOf(filter),
        ...(operation != null && { operation: quotaOperation.codeOf('filter.operation', operation) }),
        ...wireTimes({ from, to }),
      };
      return records.page(question, window);
    },
  };
}

function questionOf(filter: IssuedCouponQuotaFilter): IssuedCouponQuotaQuestion {
  const { quotaNumber, indirectPartnerId, parentQuotaNumber } = filter;
  const reseller =
    indirectPartnerId == null
      ? undefined
      : partsOrBareId('filter.indirectPartnerId', 'IndirectPartner', indirectPartnerId)[0];
  return {
    ...(quotaNumber != null && { quotaNumber }),
    ...(reseller !== undefined && { indirectPartnerId: reseller }),
    ...(parentQuotaNumber != null && { parentQuotaNumber }),
  };
}
