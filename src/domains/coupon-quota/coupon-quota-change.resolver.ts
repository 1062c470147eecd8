import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MoneyType } from '../../graphql/money.type.js';
import type { Money } from '../../kernel/money.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import {
  IssueCouponQuotaResult,
  IssueCouponQuotasInput,
  IssueCouponQuotasPayload,
  ReclaimCouponQuotaResult,
  ReclaimCouponQuotasInput,
  ReclaimCouponQuotasPayload,
} from './coupon-quota-change.type.js';
import { toCouponQuotaRecord } from './coupon-quota-record.type.js';
import { CouponQuota } from './coupon-quota.type.js';
import { IssuedCouponQuota } from './issued-coupon-quota.type.js';

@Resolver(() => IssueCouponQuotasPayload)
export class IssueCouponQuotasResolver {
  @Mutation(() => IssueCouponQuotasPayload, {
    nullable: true,
    description: 'Gives a part of a quota to each of some resellers. For distributors (发放代金券额度, R-117).',
  })
  issueCouponQuotas(
    @Arg('input', () => IssueCouponQuotasInput, { description: 'Of which quota, to whom, and how much.' })
    input: IssueCouponQuotasInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<IssueCouponQuotasPayload> {
    return run.couponQuota.issue(input);
  }

  @FieldResolver(() => CouponQuota, {
    nullable: true,
    description: 'The distributor’s quota, with what is left of it now.',
  })
  quota(
    @Root() { quotaKey }: IssueCouponQuotasPayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<CouponQuota | null> | null {
    return quotaKey ? load.couponQuota.one(quotaKey.quotaId, quotaKey.quotaType, quotaKey.indirectPartnerId) : null;
  }
}

@Resolver(() => IssueCouponQuotaResult)
export class IssueCouponQuotaResultResolver {
  @FieldResolver(() => IndirectPartner, { nullable: true, description: 'Who was to get it.' })
  indirectPartner(@Root() { indirectPartnerId }: IssueCouponQuotaResult, @Ctx() { load }: GatewayContext) {
    return load.indirectPartner.one(indirectPartnerId);
  }

  @FieldResolver(() => IssuedCouponQuota, { nullable: true, description: 'The new quota; null when none was given.' })
  quota(@Root() { quotaNumber }: IssueCouponQuotaResult, @Ctx() { load }: GatewayContext) {
    return quotaNumber === null ? null : load.issuedCouponQuota.one(quotaNumber);
  }
}

@Resolver(() => ReclaimCouponQuotaResult)
export class ReclaimCouponQuotasResolver {
  @Mutation(() => ReclaimCouponQuotasPayload, {
    nullable: true,
    description:
      'Takes quotas back from resellers, each with all that is left of it. For distributors (回收代金券额度, R-122).',
  })
  reclaimCouponQuotas(
    @Arg('input', () => ReclaimCouponQuotasInput, { description: 'Which quotas.' }) input: ReclaimCouponQuotasInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ReclaimCouponQuotasPayload> {
    return run.couponQuota.reclaim(input);
  }

  @FieldResolver(() => IssuedCouponQuota, { nullable: true, description: 'The quota as it is now; it stays visible.' })
  quota(@Root() { quotaNumber }: ReclaimCouponQuotaResult, @Ctx() { load }: GatewayContext) {
    return load.issuedCouponQuota.one(quotaNumber);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'What went back to the distributor, as the log has it; null when nothing did (R-122).',
  })
  async reclaimed(
    @Root() { quotaNumber, error }: ReclaimCouponQuotaResult,
    @Ctx() { load }: GatewayContext,
  ): Promise<Money | null> {
    if (error !== null) return null;
    const window = { offset: 0, limit: 1 };
    const { rows } = await load.issuedCouponQuota.records({ quotaNumber, operation: 'RECLAIM' }, window);
    return rows.map(toCouponQuotaRecord)[0]?.amount ?? null;
  }
}
