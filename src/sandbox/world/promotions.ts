import type { CouponType } from './coupons.js';

/** What Huawei Cloud itself gives coupons for. */
export interface Promotion {
  readonly id: string;
  /** The plan that the coupons carry. */
  readonly planId: string;
  readonly type: CouponType;
  readonly name: string;
  readonly description: string;
  /** What its coupons are meant for. */
  readonly purpose: string;
  /** 1 electronic, 2 paper. */
  readonly medium: 1 | 2;
  /** 1 claimed online, 2 redeemed online, 3 issued online, 4 obtained offline, 5 given by an event. */
  readonly fetchedBy: 1 | 2 | 3 | 4 | 5;
  /** 1 old: single use, 2 new: reusable. */
  readonly generation: 1 | 2;
}

const promotion = (serial: number, type: CouponType, rest: Omit<Promotion, 'id' | 'planId' | 'type'>): Promotion => ({
  id: `PM${2_511_000_000 + serial}`,
  planId: `PP${2_511_000_000 + serial}`,
  type,
  ...rest,
});

export const PROMOTIONS: readonly Promotion[] = [
  promotion(1, 1, {
    name: '华为云测试代金券',
    description: '用于测试与验证',
    purpose: '测试',
    medium: 1,
    fetchedBy: 3,
    generation: 2,
  }),
  promotion(2, 1, {
    name: '华为云商务代金券',
    description: '商务合作专用',
    purpose: '商务',
    medium: 2,
    fetchedBy: 4,
    generation: 2,
  }),
  promotion(3, 4, {
    name: '华为云现金券',
    description: '可多张叠加使用',
    purpose: '活动',
    medium: 1,
    fetchedBy: 5,
    generation: 2,
  }),
  promotion(4, 2, {
    name: '新购折扣券',
    description: '每个订单限用一张',
    purpose: '活动',
    medium: 1,
    fetchedBy: 1,
    generation: 1,
  }),
  promotion(5, 3, {
    name: '云服务产品券',
    description: '仅限指定产品',
    purpose: '测试',
    medium: 1,
    fetchedBy: 2,
    generation: 1,
  }),
];
