import { Amount } from '../amount.js';
import type { Coupon } from '../world/coupons.js';
import { PROMOTIONS, type Promotion } from '../world/promotions.js';
import type { World } from '../world/world.js';
import { wireTime } from './bss-answer.js';

export const newestFirst = (a: Coupon, b: Coupon): number => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);

const PLANS = new Map(PROMOTIONS.map((promotion) => [promotion.planId, promotion]));

/** How coupons from a quota of a partner are called and handed out. */
const OF_PARTNERS: Omit<Promotion, 'id' | 'planId' | 'type'> = {
  name: '伙伴代金券',
  description: '伙伴发放，按需和包年/包月均可使用',
  purpose: '伙伴优惠',
  medium: 1,
  fetchedBy: 3,
  generation: 2,
};

/** What a coupon was issued under: a promotion of Huawei Cloud, or a quota of the partner. */
export function planOf({ coupons }: World, { planId, type }: Coupon): Omit<Promotion, 'planId' | 'type'> {
  const promotion = PLANS.get(planId);
  if (promotion !== undefined) return promotion;
  // A reseller's quota belongs to what Huawei Cloud once gave the distributor.
  const id = coupons.quotas.get(planId)?.parentId ?? planId;
  return { ...OF_PARTNERS, id, ...(type === 4 && { name: '伙伴现金券' }) };
}

interface UseLimit {
  readonly limit_key: string;
  readonly limit_type: string;
  readonly value1: string;
  readonly value2?: string;
  readonly value_unit?: string;
}

function limitsOf({ leastOrder, restrictions }: Coupon): readonly UseLimit[] {
  const { serviceTypes, productIds, orderMonths } = restrictions;
  const each = (key: string, codes: readonly string[]): readonly UseLimit[] =>
    codes.map((code) => ({ limit_key: key, limit_type: 'PRODUCT', value1: code }));
  const [least, most] = orderMonths ?? [];
  return [
    ...(leastOrder === 0n
      ? []
      : [
          {
            limit_key: 'MIN_ORDER_AMOUNT',
            limit_type: 'ORDER',
            value1: new Amount(leastOrder).toString(),
            value_unit: 'CNY',
          },
        ]),
    ...(orderMonths === undefined
      ? []
      : [
          {
            limit_key: 'ORDER_MONTHS',
            limit_type: 'ORDER',
            value1: String(least),
            value2: String(most),
            value_unit: 'month',
          },
        ]),
    ...each('CLOUD_SERVICE_TYPE', serviceTypes),
    ...each('PRODUCT', productIds),
  ];
}

/** What both views of a coupon call by the same names. */
export function couponFields(world: World, coupon: Coupon) {
  const { id, status, customerId, type, faceValue, balance, orderId, activatedAt, planId } = coupon;
  const plan = planOf(world, coupon);
  return {
    coupon_id: id,
    status,
    customer_id: customerId,
    coupon_type: type,
    measure_id: 1 as const,
    face_value: new Amount(faceValue),
    balance: new Amount(balance),
    expire_time: wireTime(coupon.expiresAt),
    ...(orderId !== undefined && { order_id: orderId }),
    promotion_plan_id: planId,
    promotion_id: plan.id,
    media_type: plan.medium,
    fetch_method: plan.fetchedBy,
    use_limits: limitsOf(coupon).map((limit, index) => ({
      use_limiti_info_id: `${id.slice(-12)}${index}`,
      promotion_plan_id: planId,
      ...limit,
    })),
    ...(activatedAt !== undefined && { active_time: wireTime(activatedAt) }),
    create_time: wireTime(coupon.createdAt),
    is_frozen: world.coupons.quotas.get(planId)?.status === 5 ? ('1' as const) : ('0' as const),
  };
}
