import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { found } from '../../kernel/errors.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import { Customer, CustomerArgs, CustomerBalances, CustomerConnection, NewCustomerTag } from './customer.type.js';

@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => Customer, {
    nullable: true,
    description: 'One customer. Null with `NOT_FOUND` when there is none in the viewer’s scope.',
  })
  async customer(
    @Arg('id', () => ID, {
      description: 'Global id, or the upstream id of a customer of the viewer’s own party (R-008).',
    })
    id: string,
    @Ctx() { load }: GatewayContext,
  ): Promise<Customer> {
    const [customerId = '', indirectPartnerId] = partsOrBareId('id', 'Customer', id, load.viewer.indirectPartnerId);
    return found(await load.customer.one(customerId, indirectPartnerId), 'Customer');
  }

  @Query(() => CustomerConnection, { nullable: true, description: 'Customers in the viewer’s scope.' })
  async customers(
    @Args(() => CustomerArgs) { filter, orderBy, ...page }: CustomerArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Customer>> {
    const paging = new Paging('customers', filter, orderBy);
    const wish = { filter: filter ?? {}, order: orderBy ?? null };
    return paging.connection(await load.customer.page(wish, paging.window(page)), (customer) => customer);
  }

  @FieldResolver(() => IndirectPartner, {
    nullable: true,
    description: 'The reseller the customer belongs to, if any.',
  })
  indirectPartner(@Root() { indirectPartnerId }: Customer, @Ctx() { load }: GatewayContext) {
    return indirectPartnerId === undefined ? null : load.indirectPartner.one(indirectPartnerId);
  }

  @FieldResolver(() => CustomerBalances, {
    nullable: true,
    description: 'What the customer can spend; null for referral customers, who pay Huawei Cloud themselves.',
  })
  balances(@Root() customer: Customer, @Ctx() { load }: GatewayContext) {
    return load.customer.balances(customer);
  }

  @FieldResolver(() => NewCustomerTag, {
    nullable: true,
    description: 'New-customer tag; null without real-name authentication.',
  })
  tag(@Root() customer: Customer, @Ctx() { load }: GatewayContext) {
    return load.customer.tag(customer);
  }
}
