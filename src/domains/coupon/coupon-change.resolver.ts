import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MoneyType } from '../../graphql/money.type.js';
import type { Money } from '../../kernel/money.js';
import { CouponQuota } from '../coupon-quota/coupon-quota.type.js';
import { Customer } from '../customer/customer.type.js';
import {
  IssueCouponResult,
  IssueCouponsInput,
  IssueCouponsPayload,
  ReclaimCouponResult,
  ReclaimCouponsInput,
  ReclaimCouponsPayload,
} from './coupon-change.type.js';
import { Coupon } from './coupon.type.js';

@Resolver(() => IssueCouponsPayload)
export class IssueCouponsResolver {
  @Mutation(() => IssueCouponsPayload, {
    nullable: true,
    description: 'Issues one coupon to each of some reseller-model customers, out of a quota (发放优惠券, R-123).',
  })
  issueCoupons(
    @Arg('input', () => IssueCouponsInput, { description: 'Out of which quota, to whom, and what.' })
    input: IssueCouponsInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<IssueCouponsPayload> {
    return run.coupon.issue(input);
  }

  @FieldResolver(() => CouponQuota, { nullable: true, description: 'The quota, with what is left of it now.' })
  quota(
    @Root() { quotaKey }: IssueCouponsPayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<CouponQuota | null> | null {
    return quotaKey ? load.couponQuota.one(quotaKey.quotaId, quotaKey.quotaType, quotaKey.indirectPartnerId) : null;
  }
}

@Resolver(() => IssueCouponResult)
export class IssueCouponResultResolver {
  @FieldResolver(() => Coupon, { nullable: true, description: 'The coupon; null when none was issued.' })
  coupon(
    @Root() { couponId, indirectPartnerId }: IssueCouponResult,
    @Ctx() { load }: GatewayContext,
  ): Promise<Coupon | null> | null {
    return couponId === null ? null : load.coupon.one(couponId, indirectPartnerId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Who was to get it.' })
  customer(
    @Root() { customerId, indirectPartnerId }: IssueCouponResult,
    @Ctx() { load }: GatewayContext,
  ): Promise<Customer | null> {
    return load.customer.one(customerId, indirectPartnerId);
  }
}

@Resolver(() => ReclaimCouponResult)
export class ReclaimCouponsResolver {
  @Mutation(() => ReclaimCouponsPayload, {
    nullable: true,
    description: 'Takes coupons back, each with all that is left of it: no part of one can be (回收优惠券, R-125).',
  })
  reclaimCoupons(
    @Arg('input', () => ReclaimCouponsInput, { description: 'Which coupons.' }) input: ReclaimCouponsInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ReclaimCouponsPayload> {
    return run.coupon.reclaim(input);
  }

  @FieldResolver(() => Coupon, {
    nullable: true,
    description: 'The coupon as it is now; its issuer still sees it (R-128).',
  })
  coupon(
    @Root() { couponId, indirectPartnerId }: ReclaimCouponResult,
    @Ctx() { load }: GatewayContext,
  ): Promise<Coupon | null> {
    return load.coupon.one(couponId, indirectPartnerId);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'What went back to the quota, as the log has it; null when nothing did.',
  })
  async reclaimed(@Root() result: ReclaimCouponResult, @Ctx() { load }: GatewayContext): Promise<Money | null> {
    if (result.error !== null) return null;
    const records = await load.coupon.records(result);
    return records.find(({ operation, succeeded }) => operation === 'RECLAIM' && succeeded === true)?.amount ?? null;
  }
}
