import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MoneyType } from '../../graphql/money.type.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import type { Money } from '../../kernel/money.js';
import {
  certification,
  type EligibilityFacts,
  type IncentiveEligibility,
  IncentiveEligibilityArgs,
  IncentiveEligibilityConnection,
  toEligibility,
} from './incentive-eligibility.type.js';
import { toMoney } from './incentive.type.js';

interface EligibilityPage extends Connection<IncentiveEligibility> {
  readonly facts: EligibilityFacts | undefined;
}

@Resolver(() => IncentiveEligibilityConnection)
export class IncentiveEligibilityResolver {
  @Query(() => IncentiveEligibilityConnection, {
    nullable: true,
    description: 'What may be applied for, and what is blocked (可申付激励, R-184). For finance and administrators.',
  })
  async incentiveEligibility(
    @Args(() => IncentiveEligibilityArgs) { filter, ...page }: IncentiveEligibilityArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<EligibilityPage> {
    const paging = new Paging('incentiveEligibility', filter);
    const { whole, ...slice } = await load.incentive.eligibility(filter ?? {}, paging.window(page));
    return { ...paging.connection(slice, toEligibility), facts: whole };
  }

  @FieldResolver(() => [MoneyType], {
    description: 'Sum over all pages of what is not blocked, one entry per currency (R-184, R-173).',
  })
  applicableAmount(@Root() { facts }: EligibilityPage): Money[] {
    return (facts?.applicable ?? []).map(toMoney);
  }

  @FieldResolver(() => [certification.type], {
    description: 'What has to be passed before anything can be applied for (R-174).',
  })
  missingCertifications(@Root() { facts }: EligibilityPage): string[] {
    return (facts?.missingCertifications ?? []).map((code) => certification.nameOf(code));
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether a bill is overdue, which freezes all benefit payments until it is paid (R-185).',
  })
  hasOverdueBills(@Root() { facts }: EligibilityPage): boolean | null {
    return facts?.hasOverdueBills ?? null;
  }
}
