import { Amount } from '../amount.js';
import type { Operation } from '../operation.js';
import { cycleName, DAY, dayStart } from '../world/calendar.js';
import { couponLedgerOf, type CouponEntry } from '../world/coupon-ledger.js';
import type { Coupon } from '../world/coupons.js';
import type { Customer } from '../world/customers.js';
import { storedValueCardsOf, type StoredValueCard } from '../world/stored-value-cards.js';
import type { ChargeMode } from '../world/subscriptions.js';
import { tradeIdOf } from '../world/trade-ids.js';
import type { World } from '../world/world.js';
import { ok, page, queryOf, wireTime, type QueryOf, type RowOf } from './bss-answer.js';
import { couponFields, newestFirst, planOf } from './bss-coupon-rows.js';
import { is, isWithin, ownerOf } from './bss-filter.js';
import { ownerOfLedger } from './bss-own-ledger.js';

/** Coupons that are used, expired or reclaimed are shown for twelve months more. */
const SHOWN_AFTER_END = 365 * DAY;

/** What the caller itself holds, newest first: a customer's coupons, or what a partner got from Huawei Cloud. */
export const listSubCustomerCoupons: Operation = (world, request) => {
  const query = queryOf<'ListSubCustomerCoupons'>(request);
  const found = world.coupons
    .ofCustomer(ownerOf(world, request, query.indirect_partner_id))
    .filter((coupon) => isShown(world, coupon) && isOwn(coupon, query))
    .sort(newestFirst);
  return ok<'ListSubCustomerCoupons'>({
    count: found.length,
    user_coupons: page(found, query).map((coupon) => ownCoupon(world, coupon)),
  });
};

const isShown = ({ now }: World, coupon: Coupon): boolean =>
  (endOf(coupon) ?? Infinity) >= now.getTime() - SHOWN_AFTER_END;

function endOf({ status, lastUsedAt, expiresAt, moves }: Coupon): number | undefined {
  if (status === 3) return lastUsedAt;
  if (status === 4) return expiresAt;
  return status === 5 ? moves.at(-1)?.at : undefined;
}

const isOwn = (coupon: Coupon, query: QueryOf<'ListSubCustomerCoupons'>): boolean =>
  is(query.coupon_id, coupon.id) &&
  is(query.order_id, coupon.orderId) &&
  is(query.promotion_plan_id, coupon.planId) &&
  is(query.coupon_type, coupon.type) &&
  is(query.status, coupon.status) &&
  is(query.source_id, coupon.issuerId) &&
  isWithin(coupon.activatedAt, query.active_start_time, query.active_end_time);

function ownCoupon(world: World, coupon: Coupon): RowOf<'ListSubCustomerCoupons', 'user_coupons'> {
  const { id, startsAt, lastUsedAt, issuerId } = coupon;
  const { name, description, purpose, generation } = planOf(world, coupon);
  const { balance, ...fields } = couponFields(world, coupon);
  return {
    ...fields,
    // One of the old kind pays once and has no balance.
    ...(generation === 2 && { balance }),
    coupon_code: `YHQ${id.slice(-12)}`,
    valid_time: wireTime(startsAt),
    plan_name: name,
    plan_desc: description,
    ...(lastUsedAt !== undefined && { reserve_time: wireTime(lastUsedAt) }),
    coupon_version: generation,
    coupon_usage: purpose,
    currency: 'CNY',
    source_id: issuerId,
  };
}

type LedgerQuery = QueryOf<'ListCustomerCouponChangeRecords'>;
type LedgerRow = RowOf<'ListCustomerCouponChangeRecords', 'records'>;

/** Newest first, of the last year unless days are given. */
export const listCustomerCouponChangeRecords: Operation = (world, request) => {
  const query = queryOf<'ListCustomerCouponChangeRecords'>(request);
  const customer = ownerOfLedger(world, request.caller.accountId);
  const begin = query.trade_time_begin ? dayStart(query.trade_time_begin) : world.now.getTime() - 365 * DAY;
  const end = query.trade_time_end ? dayStart(query.trade_time_end) + DAY : Infinity;
  const found = couponLedgerOf(world, customer)
    .filter((entry) => entry.at >= begin && entry.at < end && isAbout(entry, query))
    .reverse();
  return ok<'ListCustomerCouponChangeRecords'>({
    total_count: found.length,
    currency: 'CNY',
    records: page(found, query).map((entry) => ledgerRow(customer, entry)),
  });
};

const isAbout = (entry: CouponEntry, query: LedgerQuery): boolean =>
  is(query.revenue_expense_type, directionOf(entry)) &&
  is(query.trade_type, TRADES[entry.kind]) &&
  is(query.trade_id, ledgerTradeId(entry)) &&
  is(query.coupon_id, entry.coupon.id);

const directionOf = ({ cents }: CouponEntry): 'REVENUE' | 'EXPENSE' => (cents > 0n ? 'REVENUE' : 'EXPENSE');

/** An order, or the coupon itself where nothing was bought. */
const ledgerTradeId = ({ line, coupon, orderId = coupon.id }: CouponEntry): string =>
  line === undefined ? orderId : tradeIdOf(line);

const TRADES: Readonly<Record<CouponEntry['kind'], NonNullable<LedgerQuery['trade_type']>>> = {
  ACTIVATED: 'ADJUST',
  USED: 'DEDEUCT',
  PAID: 'DEDEUCT',
  REFUNDED: 'REFUND',
  EXPIRED: 'EXPIRED',
  RECLAIMED: 'COUPONCANCEL',
  TRANSFERRED: 'COUPONADJUST',
  RETRIEVED: 'COUPONADJUST',
};

const USES: Readonly<Record<ChargeMode, NonNullable<LedgerRow['trade_detail_type']>>> = {
  1: 'SOURCE_OPERAIION_DEDEUCT',
  3: 'SOURCE_OPERAIION_USAGE',
  11: 'SOURCE_OPERAIION_SAVINGS_PLANS',
};

const DETAILS: Readonly<Record<CouponEntry['kind'], NonNullable<LedgerRow['trade_detail_type']>>> = {
  ACTIVATED: 'SOURCE_OPERAIION_PRIZE',
  USED: 'SOURCE_OPERAIION_DEDEUCT',
  PAID: 'SOURCE_OPERAIION_DEDEUCT',
  REFUNDED: 'SOURCE_OPERAIION_UNSUBSCRIBE',
  EXPIRED: 'SOURCE_OPERAIION_EXPIRECLEAR',
  RECLAIMED: 'SOURCE_OPERATION_COUPONCANCEL',
  TRANSFERRED: 'SOURCE_OPERATION_TRANSFER',
  RETRIEVED: 'SOURCE_OPERATION_RETRIEVE',
};

function ledgerRow({ accountName }: Customer, entry: CouponEntry): LedgerRow {
  const { coupon, kind, cents, balanceAfter, at, line } = entry;
  return {
    coupon_id: coupon.id,
    trade_detail_type: line === undefined ? DETAILS[kind] : USES[line.subscription.mode],
    trade_time: wireTime(at),
    trade_id: ledgerTradeId(entry),
    change_amount: new Amount(cents).toString(),
    balance_after_change: new Amount(balanceAfter).toString(),
    revenue_expense_type: directionOf(entry),
    account_name: accountName,
    ...(line !== undefined && lineFields(line)),
  };
}

const lineFields = ({ month, subscription }: NonNullable<CouponEntry['line']>) => ({
  bill_cycle: cycleName(month),
  cloud_service_type_name: subscription.product.service.zh,
  resource_type_name: subscription.product.resource.zh,
});

/** Newest first; a customer of the reseller model pays with the partner's money alone. */
export const listStoredValueCards: Operation = (world, request) => {
  const query = queryOf<'ListStoredValueCards'>(request);
  const customer = world.customers.get(request.caller.accountId);
  const found = (customer === undefined ? [] : storedValueCardsOf(world, customer))
    .filter((card) => query.status === cardStatus(card) && is(query.card_id, card.id))
    .reverse();
  return ok<'ListStoredValueCards'>({
    total_count: found.length,
    stored_value_cards: page(found, query).map((card) => ({
      card_id: card.id,
      card_name: '华为云储值卡',
      status: cardStatus(card),
      face_value: new Amount(card.faceValue).toString(),
      balance: new Amount(card.balance).toString(),
      effective_time: wireTime(card.startsAt),
      expire_time: wireTime(card.expiresAt),
    })),
  });
};

const cardStatus = ({ balance }: StoredValueCard): 1 | 2 => (balance > 0n ? 1 : 2);
