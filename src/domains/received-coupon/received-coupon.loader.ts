import { type ListReading, listReader, type Slice, sliceOf, type Window } from '../../access/list-reader.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { wireTimes } from '../../graphql/scalars.js';
import { byText } from '../../graphql/sort.js';
import { couponStatus } from '../coupon/coupon-fields.type.js';
import {
  couponLedgerDirection,
  type CouponLedgerFilter,
  type CouponLedgerRow,
  couponTrade,
} from './coupon-ledger.type.js';
import {
  couponLedgerPolicy,
  type CouponLedgerQuestion,
  receivedCouponListPolicy,
  receivedCouponPolicy,
  type ReceivedCouponQuestion,
  storedValueCardPolicy,
  type StoredValueCardQuestion,
} from './received-coupon.policy.js';
import {
  type ReceivedCoupon,
  type ReceivedCouponFilter,
  type ReceivedCouponKey,
  receivedCouponKind,
  type ReceivedCouponRow,
  toReceivedCoupon,
} from './received-coupon.type.js';
import {
  type StoredValueCardFilter,
  type StoredValueCardRow,
  storedValueCardStatus,
} from './stored-value-card.type.js';

const COUPONS: ListReading<'ListSubCustomerCoupons', ReceivedCouponQuestion, ReceivedCouponRow> = {
  operation: 'ListSubCustomerCoupons',
  policy: receivedCouponListPolicy,
  asCustomer: true,
  request: (question) => ({
    query: {
      ...ownerParameter(question),
      ...(question.kind !== undefined && { coupon_type: Number(question.kind) as 1 }),
      ...(question.status !== undefined && { status: Number(question.status) as 1 }),
      ...(question.orderId !== undefined && { order_id: question.orderId }),
      ...(question.planId !== undefined && { promotion_plan_id: question.planId }),
      ...(question.sourceId !== undefined && { source_id: question.sourceId }),
      ...(question.activatedFrom !== undefined && { active_start_time: question.activatedFrom }),
      ...(question.activatedTo !== undefined && { active_end_time: question.activatedTo }),
    },
  }),
  rowOf: (wire, question) => ({ ...wire, couponId: wire.coupon_id ?? '', ...ownerOf(question) }),
};

const COUPON: RowReading<ReceivedCouponKey, ReceivedCouponRow> = {
  operation: 'ListSubCustomerCoupons',
  policy: receivedCouponPolicy,
  asCustomer: true,
  fetch: async (upstream, question) => {
    const [key] = question.keys;
    if (key === undefined) return [];
    // Upstream wants both or neither of offset and limit.
    const query = { coupon_id: key.couponId, offset: 0, limit: 1, ...ownerParameter(key) };
    const answer = await upstream.call('ListSubCustomerCoupons', { query });
    return (answer.user_coupons ?? []).map((wire) => COUPONS.rowOf(wire, key));
  },
  keyOf: ({ couponId, ...row }) => ({ couponId, ...ownerOf(row) }),
};

const LEDGER: ListReading<'ListCustomerCouponChangeRecords', CouponLedgerQuestion, CouponLedgerRow> = {
  operation: 'ListCustomerCouponChangeRecords',
  policy: couponLedgerPolicy,
  request: (question) => ({
    query: {
      balance_type: 'BALANCE_TYPE_COUPON',
      ...(question.direction !== undefined && { revenue_expense_type: question.direction as 'REVENUE' }),
      ...(question.trade !== undefined && { trade_type: question.trade as 'ADJUST' }),
      ...(question.tradeId !== undefined && { trade_id: question.tradeId }),
      ...(question.couponId !== undefined && { coupon_id: question.couponId }),
      ...(question.from !== undefined && { trade_time_begin: question.from }),
      ...(question.to !== undefined && { trade_time_end: question.to }),
    },
  }),
  rowOf: (wire) => wire,
};

const CARDS: ListReading<'ListStoredValueCards', StoredValueCardQuestion, StoredValueCardRow> = {
  operation: 'ListStoredValueCards',
  policy: storedValueCardPolicy,
  request: ({ status, cardId }) => ({
    query: { status: Number(status) as 1 | 2, ...(cardId !== undefined && { card_id: cardId }) },
  }),
  rowOf: (wire) => wire,
};

const BOTH_STATES = ['USABLE', 'USED_UP'] as const;

/** Everything the gateway reads about what an account itself holds beside money, bound to one request. */
export function receivedCouponLoader(session: Session) {
  const list = listReader(session, COUPONS);
  const readOne = rowReader(session, COUPON);
  const ledger = listReader(session, LEDGER);
  const cards = listReader(session, CARDS);
  return {
    /** Null when there is no such coupon in sight. */
    async one(couponId: string, indirectPartnerId: string | undefined): Promise<ReceivedCoupon | null> {
      const row = await readOne({ couponId, ...ownerOf({ indirectPartnerId }) });
      return row && toReceivedCoupon(row);
    },

    page(filter: ReceivedCouponFilter, window: Window): Promise<Slice<ReceivedCouponRow>> {
      return list.page(questionOf(filter), window);
    },

    ledger(filter: CouponLedgerFilter, window: Window): Promise<Slice<CouponLedgerRow>> {
      return ledger.page(ledgerQuestion(filter), window);
    },

    /** Upstream tells usable cards and used ones apart, and has to be asked for both. */
    async cards({ status, cardId }: StoredValueCardFilter, window: Window): Promise<Slice<StoredValueCardRow>> {
      const questions = (status == null ? BOTH_STATES : [status]).map((word) => ({
        status: storedValueCardStatus.codeOf('filter.status', word),
        ...(cardId != null && { cardId }),
      }));
      const [only] = questions;
      if (only !== undefined && questions.length === 1) return cards.page(only, window);
      const lists = await Promise.all(questions.map((question) => cards.all(question)));
      return sliceOf(lists.flat().toSorted(newestCardFirst), window);
    },
  };
}

const newestCardFirst = byText<StoredValueCardRow>(
  'DESC',
  ({ effective_time }) => effective_time,
  ({ card_id = '' }) => card_id,
);

function questionOf(filter: ReceivedCouponFilter): ReceivedCouponQuestion {
  const { kind, status, orderId, planId, sourceId, activatedFrom, activatedTo, indirectPartnerId } = filter;
  const reseller =
    indirectPartnerId == null
      ? undefined
      : partsOrBareId('filter.indirectPartnerId', 'IndirectPartner', indirectPartnerId)[0];
  return {
    ...(kind != null && { kind: receivedCouponKind.codeOf('filter.kind', kind) }),
    ...(status != null && { status: couponStatus.codeOf('filter.status', status) }),
    ...textsOf({ orderId, planId, sourceId }),
    ...wireTimes({ activatedFrom, activatedTo }),
    ...ownerOf({ indirectPartnerId: reseller }),
  };
}

function ledgerQuestion({ direction, trade, ...filter }: CouponLedgerFilter): CouponLedgerQuestion {
  return {
    ...(direction != null && { direction: couponLedgerDirection.codeOf('filter.direction', direction) }),
    ...(trade != null && { trade: couponTrade.codeOf('filter.trade', trade) }),
    ...textsOf(filter),
  };
}

/** Without what is absent or null. */
const textsOf = <Name extends string>(
  texts: Readonly<Partial<Record<Name, string | null | undefined>>>,
): Partial<Record<Name, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text != null)) as Partial<Record<Name, string>>;
