import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { OrganizationMember } from '../organization/organization.type.js';
import {
  IncentiveBoard,
  IncentiveBoardArgs,
  IncentiveBoardLine,
  type IncentiveIndicator,
  IncentiveIndicatorArgs,
  IncentiveIndicatorConnection,
  type IncentivePolicy,
  IncentivePolicyArgs,
  IncentivePolicyConnection,
  type IncentiveProgram,
  IncentiveProgramArgs,
  IncentiveProgramConnection,
  toIndicator,
  toPolicy,
  toProgram,
} from './incentive-board.type.js';

@Resolver(() => IncentiveBoardLine)
export class IncentiveBoardResolver {
  @Query(() => IncentiveBoard, {
    nullable: true,
    description:
      'The incentives of a year by month, by account manager, or by both (激励看板, R-191). Director and account manager ' +
      'asked for are cut to the viewer’s scope (R-036).',
  })
  incentiveBoard(
    @Args(() => IncentiveBoardArgs) args: IncentiveBoardArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<IncentiveBoard> {
    return load.incentive.board(args);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'The account manager; null unless grouped by it, and for what nobody held.',
  })
  accountManager(@Root() { accountManagerId }: IncentiveBoardLine, @Ctx() { load }: GatewayContext) {
    return accountManagerId === undefined ? null : load.organization.member(accountManagerId);
  }

  @Query(() => IncentiveProgramConnection, {
    nullable: true,
    description: 'Incentive programs, newest first (激励计划).',
  })
  async incentivePrograms(
    @Args(() => IncentiveProgramArgs) args: IncentiveProgramArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<IncentiveProgram>> {
    const paging = new Paging('incentivePrograms', args.filter);
    return paging.connection(await load.incentive.programs(args, paging.window(args)), toProgram);
  }

  @Query(() => IncentivePolicyConnection, {
    nullable: true,
    description: 'Which programs reward which product type (激励政策, R-178).',
  })
  async incentivePolicies(
    @Args(() => IncentivePolicyArgs) args: IncentivePolicyArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<IncentivePolicy>> {
    const paging = new Paging('incentivePolicies', args.productType);
    return paging.connection(await load.incentive.policies(args, paging.window(args)), toPolicy);
  }

  @Query(() => IncentiveIndicatorConnection, {
    nullable: true,
    description:
      'Indicators of the whole organization, newest first (激励指标, R-191). For finance and administrators.',
  })
  async incentiveIndicators(
    @Args(() => IncentiveIndicatorArgs) args: IncentiveIndicatorArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<IncentiveIndicator>> {
    const paging = new Paging('incentiveIndicators', args.period);
    return paging.connection(await load.incentive.indicators(args, paging.window(args)), toIndicator);
  }
}
