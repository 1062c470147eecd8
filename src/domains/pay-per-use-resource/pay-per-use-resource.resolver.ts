import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import {
  type PayPerUseResource,
  PayPerUseResourceArgs,
  PayPerUseResourceConnection,
  toPayPerUseResource,
} from './pay-per-use-resource.type.js';

@Resolver(() => Customer)
export class PayPerUseResourceResolver {
  @FieldResolver(() => PayPerUseResourceConnection, {
    nullable: true,
    description: 'What the customer runs and pays by use (按需资源); empty for referral customers (R-006).',
  })
  async payPerUseResources(
    @Root() customer: Customer,
    @Args(() => PayPerUseResourceArgs) { filter, language, ...page }: PayPerUseResourceArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<PayPerUseResource>> {
    const paging = new Paging('payPerUseResources', customer.id, filter, language);
    const wish = { filter: filter ?? {}, language };
    return paging.connection(
      await load.payPerUseResource.page(customer, wish, paging.window(page)),
      toPayPerUseResource,
    );
  }
}
