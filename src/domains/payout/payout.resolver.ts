import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { found } from '../../kernel/errors.js';
import { IncentiveBill } from '../incentive/incentive-bill.type.js';
import { PayoutInvoicingList } from './payout-parts.type.js';
import {
  AutoPayout,
  PayoutApplication,
  PayoutApplicationArgs,
  PayoutApplicationConnection,
  toPayout,
} from './payout.type.js';

@Resolver(() => PayoutApplication)
export class PayoutResolver {
  @Query(() => PayoutApplicationConnection, {
    nullable: true,
    description: 'Payout applications (申付单, R-187). For finance and administrators.',
  })
  async payoutApplications(
    @Args(() => PayoutApplicationArgs) args: PayoutApplicationArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<PayoutApplication>> {
    const paging = new Paging('payoutApplications', args.filter, args.submittedOrder);
    return paging.connection(await load.payout.page(args, paging.window(args)), toPayout);
  }

  @Query(() => PayoutApplication, {
    nullable: true,
    description: 'One payout application. For finance and administrators.',
  })
  async payoutApplication(
    @Arg('id', () => ID, { description: 'Global id, or upstream id.' }) id: string,
    @Ctx() { load }: GatewayContext,
  ): Promise<PayoutApplication> {
    const [applicationId = ''] = partsOrBareId('id', 'PayoutApplication', id);
    return found(await load.payout.one(applicationId), 'PayoutApplication');
  }

  @Query(() => AutoPayout, {
    nullable: true,
    description: 'Whether payouts are applied for automatically (自动申付, R-183). For finance and administrators.',
  })
  autoPayout(@Ctx() { load }: GatewayContext): Promise<AutoPayout | null> {
    return load.payout.autoPayout();
  }

  @FieldResolver(() => PayoutInvoicingList, {
    nullable: true,
    description: 'What to print and send with the invoice (开票清单, R-190); null where no invoice is needed.',
  })
  invoicingList(@Root() application: PayoutApplication, @Ctx() { load }: GatewayContext) {
    return load.payout.invoicingList(application);
  }

  @FieldResolver(() => [IncentiveBill], { nullable: 'itemsAndList', description: 'The bills it pays.' })
  bills(@Root() { billIds }: PayoutApplication, @Ctx() { load }: GatewayContext): Promise<IncentiveBill | null>[] {
    return billIds.map((billId) => load.incentive.bill(billId));
  }
}

/** From a bill to its payment. */
@Resolver(() => IncentiveBill)
export class BillPayoutResolver {
  @FieldResolver(() => PayoutApplication, {
    nullable: true,
    description: 'The payout application it is in; null while it is in none.',
  })
  payoutApplication(
    @Root() { payoutApplicationId }: IncentiveBill,
    @Ctx() { load }: GatewayContext,
  ): Promise<PayoutApplication | null> | null {
    return payoutApplicationId === undefined ? null : load.payout.one(payoutApplicationId);
  }
}
