import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import { Bill, MonthlyBillArgs } from './bill.type.js';
import { BillLine, BillLineArgs, BillLineConnection, toBillLine } from './bill-line.type.js';
import { BilledCustomer, BilledCustomerArgs, BilledCustomerConnection } from './billed-customer.type.js';

/** Bills have no life of their own: they are fields of the customer. */
@Resolver(() => Customer)
export class BillResolver {
  @FieldResolver(() => [Bill], {
    nullable: true,
    description: 'The monthly bill of a cycle; empty for referral customers (R-167). Not for account managers (R-020).',
  })
  monthlyBills(
    @Root() customer: Customer,
    @Args(() => MonthlyBillArgs) wish: MonthlyBillArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.bill.ofMonth(customer, wish);
  }

  @FieldResolver(() => BillLineConnection, { nullable: true, description: 'Consumption of a cycle, line by line.' })
  async billLines(
    @Root() customer: Customer,
    @Args(() => BillLineArgs) wish: BillLineArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<BillLine>> {
    const { cycle, language, filter } = wish;
    const paging = new Paging('billLines', customer.id, cycle, language, filter);
    return paging.connection(await load.bill.lines(customer, wish, paging.window(wish)), toBillLine);
  }
}

@Resolver(() => BilledCustomer)
export class BilledCustomerResolver {
  @Query(() => BilledCustomerConnection, {
    nullable: true,
    description:
      'The partner’s customers that consumed something in a cycle, also those that have left since (有消费的客户).',
  })
  async billedCustomers(
    @Args(() => BilledCustomerArgs) { cycle, ...page }: BilledCustomerArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<BilledCustomer>> {
    const paging = new Paging('billedCustomers', cycle);
    return paging.connection(await load.bill.billedCustomers(cycle, paging.window(page)), (row) => row);
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer; null when it has left the partner since.',
  })
  customer(@Root() { customerId }: BilledCustomer, @Ctx() { load }: GatewayContext): Promise<Customer | null> {
    return load.customer.one(customerId, undefined);
  }
}
