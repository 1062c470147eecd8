import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import { Bill, BillLine, BillLineArgs, BillLineConnection, MonthlyBillArgs, toBillLine } from './bill.type.js';

/** Bills have no life of their own: they are fields of the customer. */
@Resolver(() => Customer)
export class BillResolver {
  @FieldResolver(() => [Bill], {
    nullable: true,
    description: 'The monthly bill of a cycle; empty for referral customers (R-167). Not for account managers (R-020).',
  })
  monthlyBills(
    @Root() customer: Customer,
    @Args(() => MonthlyBillArgs) { cycle, chargeMode }: MonthlyBillArgs,
    @Ctx() { load }: GatewayContext,
  ) {
    return load.bill.ofMonth(customer, cycle, chargeMode ?? null);
  }

  @FieldResolver(() => BillLineConnection, { nullable: true, description: 'Consumption of a cycle, line by line.' })
  async billLines(
    @Root() customer: Customer,
    @Args(() => BillLineArgs) { cycle, filter, ...page }: BillLineArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<BillLine>> {
    const paging = new Paging('billLines', customer.id, cycle, filter);
    return paging.connection(await load.bill.lines(customer, cycle, filter ?? {}, paging.window(page)), toBillLine);
  }
}
