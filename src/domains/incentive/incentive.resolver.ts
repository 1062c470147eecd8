import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MoneyType } from '../../graphql/money.type.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { found } from '../../kernel/errors.js';
import type { Money } from '../../kernel/money.js';
import { Customer } from '../customer/customer.type.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import {
  IncentiveBill,
  IncentiveBillArgs,
  IncentiveBillConnection,
  IncentiveCalculationStep,
  toBill,
} from './incentive-bill.type.js';
import { IncentiveDetail, IncentiveDetailArgs, IncentiveDetailConnection } from './incentive.type.js';

interface DetailPage extends Connection<IncentiveDetail> {
  readonly totalAmount: readonly Money[];
}

@Resolver(() => IncentiveDetailConnection)
export class IncentiveDetailSumResolver {
  @FieldResolver(() => [MoneyType], {
    description: 'Sum of the amounts over all pages, one entry per currency (R-176, R-173). Costs no call of its own.',
  })
  totalAmount(@Root() { totalAmount }: DetailPage): readonly Money[] {
    return totalAmount;
  }
}

@Resolver(() => IncentiveDetail)
export class IncentiveDetailResolver {
  @Query(() => IncentiveDetailConnection, {
    nullable: true,
    description:
      'What orders and usage earn (激励明细, R-176). Account managers see what their customers earned while they held them, ' +
      'directors that of their team, finance and administrators all of it (R-177).',
  })
  async incentiveDetails(
    @Args(() => IncentiveDetailArgs) args: IncentiveDetailArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<DetailPage> {
    const paging = new Paging('incentiveDetails', args.filter, args.orderBy);
    const { totalAmount, ...slice } = await load.incentive.details(args, paging.window(args));
    return { ...paging.connection(slice, (detail) => detail), totalAmount };
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer; null for an account manager who no longer holds it (Q-3).',
  })
  customer(@Root() { sight }: IncentiveDetail, @Ctx() { load }: GatewayContext): Promise<Customer | null> {
    return load.customer.one(sight.customerId, sight.resellerId ?? sight.indirectPartnerId);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'Who held the customer when it earned (客户经理, R-065); null if nobody did.',
  })
  accountManager(@Root() { sight }: IncentiveDetail, @Ctx() { load }: GatewayContext) {
    return sight.accountManagerId === undefined ? null : load.organization.member(sight.accountManagerId);
  }

  @FieldResolver(() => IndirectPartner, {
    nullable: true,
    description: 'The reseller whose customer it is (云经销商); null for the viewer’s own customers.',
  })
  reseller(
    @Root() { sight }: IncentiveDetail,
    @Ctx() { load }: GatewayContext,
  ): Promise<IndirectPartner | null> | null {
    return sight.resellerId === undefined ? null : load.indirectPartner.one(sight.resellerId);
  }

  @FieldResolver(() => IncentiveBill, {
    nullable: true,
    description: 'The bill it is in; for finance and administrators.',
  })
  bill(@Root() { billId }: IncentiveDetail, @Ctx() { load }: GatewayContext): Promise<IncentiveBill | null> {
    return load.incentive.bill(billId);
  }
}

@Resolver(() => IncentiveBill)
export class IncentiveBillResolver {
  @Query(() => IncentiveBillConnection, {
    nullable: true,
    description: 'Incentive bills (激励账单, R-179). For finance and administrators.',
  })
  async incentiveBills(
    @Args(() => IncentiveBillArgs) args: IncentiveBillArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<IncentiveBill>> {
    const paging = new Paging('incentiveBills', args.filter, args.periodOrder);
    return paging.connection(await load.incentive.bills(args, paging.window(args)), toBill);
  }

  @Query(() => IncentiveBill, { nullable: true, description: 'One incentive bill. For finance and administrators.' })
  async incentiveBill(
    @Arg('id', () => ID, { description: 'Global id, or upstream id.' }) id: string,
    @Ctx() { load }: GatewayContext,
  ): Promise<IncentiveBill> {
    const [billId = ''] = partsOrBareId('id', 'IncentiveBill', id);
    return found(await load.incentive.bill(billId), 'IncentiveBill');
  }

  @FieldResolver(() => [IncentiveCalculationStep], {
    nullable: true,
    description: 'Steps of its calculation (R-179); in a list this costs a call per bill.',
  })
  async calculation(@Root() { billId, steps }: IncentiveBill, @Ctx() { load }: GatewayContext) {
    return steps ?? (await load.incentive.bill(billId))?.steps ?? null;
  }
}
