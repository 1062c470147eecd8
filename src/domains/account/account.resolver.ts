import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, PageArgs, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import {
  type Adjustment,
  AdjustmentArgs,
  AdjustmentConnection,
  CustomerAccount,
  toAdjustment,
} from './account.type.js';

/** The money of one customer. */
@Resolver(() => Customer)
export class CustomerAccountResolver {
  @FieldResolver(() => CustomerAccount, {
    nullable: true,
    description:
      'The account a referral customer has with Huawei Cloud itself, for the customer itself; null for reseller-model ' +
      'customers, whose `balances` are their partner’s money.',
  })
  account(@Root() customer: Customer, @Ctx() { load }: GatewayContext) {
    return load.account.ofCustomer(customer);
  }

  @FieldResolver(() => AdjustmentConnection, {
    nullable: true,
    description: 'Money allocated to and reclaimed from it.',
  })
  async adjustments(
    @Root() customer: Customer,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Adjustment>> {
    const paging = new Paging('adjustments', customer.id);
    return paging.connection(await load.account.adjustmentsOf(customer, paging.window(page)), toAdjustment);
  }
}

@Resolver()
export class AccountResolver {
  @Query(() => AdjustmentConnection, {
    nullable: true,
    description:
      'Money moved between the party and its customers and resellers (R-149). For finance and administrators.',
  })
  async adjustments(
    @Args(() => AdjustmentArgs) { filter, ...page }: AdjustmentArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Adjustment>> {
    const paging = new Paging('adjustments', filter);
    return paging.connection(await load.account.adjustments(filter ?? {}, paging.window(page)), toAdjustment);
  }
}
