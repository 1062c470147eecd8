import { type ListReading, listReader, type Slice, sliceOf, type Window } from '../../access/list-reader.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { wireTimes } from '../../graphql/scalars.js';
import { byText } from '../../graphql/sort.js';
import { badInput } from '../../kernel/errors.js';
import { couponQuotaListPolicy, couponQuotaPolicy, type CouponQuotaQuestion } from './coupon-quota.policy.js';
import {
  type CouponQuota,
  type CouponQuotaFilter,
  type CouponQuotaKey,
  type CouponQuotaRow,
  quotaKind,
  quotaStatus,
  toCouponQuota,
} from './coupon-quota.type.js';

type StatusCode = 0 | 3 | 4 | 5;

const QUOTAS: ListReading<'ListQuotaCoupons', CouponQuotaQuestion, CouponQuotaRow> = {
  operation: 'ListQuotaCoupons',
  policy: couponQuotaListPolicy,
  request: ({ quotaType, statuses, ...question }) => ({
    body: {
      quota_type: Number(quotaType) as 0 | 1,
      ...(statuses && { quota_status_list: statuses.map((code) => Number(code) as StatusCode) }),
      ...timesOf(question),
      ...ownerParameter(question),
    },
  }),
  rowOf: (wire, { quotaType, ...question }) => ({
    ...wire,
    quotaId: wire.quota_id ?? '',
    quotaType,
    ...ownerOf(question),
  }),
};

const timesOf = (question: Omit<CouponQuotaQuestion, 'quotaType' | 'statuses'>) => ({
  ...(question.createdFrom !== undefined && { create_time_begin: question.createdFrom }),
  ...(question.createdTo !== undefined && { create_time_end: question.createdTo }),
  ...(question.startsFrom !== undefined && { effective_time_begin: question.startsFrom }),
  ...(question.startsTo !== undefined && { effective_time_end: question.startsTo }),
  ...(question.expiresFrom !== undefined && { expire_time_begin: question.expiresFrom }),
  ...(question.expiresBefore !== undefined && { expire_time_end: question.expiresBefore }),
});

const QUOTA: RowReading<CouponQuotaKey, CouponQuotaRow> = {
  operation: 'ListQuotaCoupons',
  policy: couponQuotaPolicy,
  groupOf: ({ quotaType, indirectPartnerId = '' }) => `${quotaType}@${indirectPartnerId}`,
  fetch: async (upstream, question) => {
    const [key] = question.keys;
    if (key === undefined) return [];
    const ids = question.keys.map(({ quotaId }) => quotaId);
    // Without a limit upstream answers for ten of them.
    const body = {
      quota_ids: ids,
      limit: ids.length,
      quota_type: Number(key.quotaType) as 0 | 1,
      ...ownerParameter(key),
    };
    const answer = await upstream.call('ListQuotaCoupons', { body });
    return (answer.quotas ?? []).map((wire) => QUOTAS.rowOf(wire, key));
  },
  keyOf: ({ quotaId, quotaType, ...row }) => ({ quotaId, quotaType, ...ownerOf(row) }),
};

const BOTH_KINDS = ['COUPON', 'FLEXI_PURCHASE_COUPON'] as const;
const MOST_STATUSES = 5;

/** Everything the gateway reads about coupon quotas, bound to one request. */
export function couponQuotaLoader(session: Session) {
  const list = listReader(session, QUOTAS);
  const readOne = rowReader(session, QUOTA);
  return {
    /** Null when there is no such quota in sight. */
    async one(quotaId: string, quotaType: string, indirectPartnerId: string | undefined): Promise<CouponQuota | null> {
      if (quotaKind.nameOf(quotaType) === 'UNKNOWN') return null;
      const row = await readOne({ quotaId, quotaType, ...ownerOf({ indirectPartnerId }) });
      return row && toCouponQuota(row);
    },

    /** Quotas the owner holds: the viewer's own party's, or those of a reseller. */
    async page(
      filter: CouponQuotaFilter,
      window: Window,
      owner: Owner = session.viewer,
    ): Promise<Slice<CouponQuotaRow>> {
      const questions = (filter.kind == null ? BOTH_KINDS : [filter.kind]).map((kind) => ({
        quotaType: quotaKind.codeOf('filter.kind', kind),
        ...questionOf(filter),
        ...ownerOf(owner),
      }));
      const [only] = questions;
      if (only !== undefined && questions.length === 1) return list.page(only, window);
      const lists = await Promise.all(questions.map((question) => list.all(question)));
      return sliceOf(lists.flat().toSorted(newestFirst), window);
    },
  };
}

const newestFirst = byText<CouponQuotaRow>(
  'DESC',
  ({ create_time }) => create_time,
  ({ quotaId }) => quotaId,
);

function questionOf({ kind: _kind, statuses, ...times }: CouponQuotaFilter): Omit<CouponQuotaQuestion, 'quotaType'> {
  const codes = [...new Set(statuses?.map((status) => quotaStatus.codeOf('filter.statuses', status)))].sort();
  if (codes.length > MOST_STATUSES) throw badInput('filter.statuses', 'At most five states (R-119)');
  return {
    ...(codes.length > 0 && { statuses: codes }),
    ...wireTimes(times),
  };
}
