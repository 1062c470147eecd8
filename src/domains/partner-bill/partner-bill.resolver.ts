import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import { PartnerBillArgs, PartnerBillLineArgs } from './partner-bill-args.type.js';
import { PartnerBill, PartnerBillConnection, PartnerBillLine, PartnerBillLineConnection } from './partner-bill.type.js';

@Resolver(() => PartnerBill)
export class PartnerBillResolver {
  @Query(() => PartnerBillConnection, {
    nullable: true,
    description:
      'Monthly bills of the viewer’s party (伙伴账单), for administrators, finance and roles with the item (R-170).',
  })
  async partnerBills(
    @Args(() => PartnerBillArgs) { filter, direction, ...page }: PartnerBillArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<PartnerBill>> {
    const wish = { filter: filter ?? null, direction };
    const paging = new Paging('partnerBills', wish);
    return paging.connection(await load.partnerBill.page(wish, paging.window(page)), (row) => row);
  }

  @FieldResolver(() => PartnerBillLineConnection, {
    nullable: true,
    description: 'Its lines; they add up to its amount (账单明细).',
  })
  async lines(
    @Root() bill: PartnerBill,
    @Args(() => PartnerBillLineArgs) { filter, orderBy, ...page }: PartnerBillLineArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<PartnerBillLine>> {
    const wish = { filter: filter ?? null, orderBy: orderBy ?? null };
    const paging = new Paging('partnerBillLines', bill.cycle, wish);
    return paging.connection(await load.partnerBill.lines(bill, wish, paging.window(page)), (row) => row);
  }
}

@Resolver(() => PartnerBillLine)
export class PartnerBillLineResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when it has left since (R-062).' })
  customer(@Root() { customerId, owner }: PartnerBillLine, @Ctx() { load }: GatewayContext): Promise<Customer | null> {
    return load.customer.one(customerId, owner.indirectPartnerId);
  }
}
