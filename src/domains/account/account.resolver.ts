import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, PageArgs, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import {
  Adjustment,
  AdjustmentArgs,
  AdjustmentConnection,
  AllocateToCustomerInput,
  AllocateToCustomerPayload,
  CustomerMovePayload,
  ReclaimFromCustomerInput,
  ReclaimFromCustomerPayload,
  toAdjustment,
} from './account.type.js';

/** The adjustments of one customer. */
@Resolver(() => Customer)
export class CustomerAdjustmentResolver {
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

@Resolver(() => Adjustment)
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

@Resolver(() => CustomerMovePayload)
export class CustomerMoveResolver {
  @Mutation(() => AllocateToCustomerPayload, {
    nullable: true,
    description: 'Allocates money of the party to one of its reseller-model customers (拨款, R-143).',
  })
  allocateToCustomer(
    @Arg('input', () => AllocateToCustomerInput, { description: 'To whom, and how much.' })
    input: AllocateToCustomerInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AllocateToCustomerPayload> {
    return run.account.allocateToCustomer(input);
  }

  @Mutation(() => ReclaimFromCustomerPayload, {
    nullable: true,
    description: 'Takes money back that was allocated to a reseller-model customer (回收, R-143).',
  })
  reclaimFromCustomer(
    @Arg('input', () => ReclaimFromCustomerInput, { description: 'From whom, and how much.' })
    input: ReclaimFromCustomerInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ReclaimFromCustomerPayload> {
    return run.account.reclaimFromCustomer(input);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer, with its balances after the change.' })
  customer(
    @Root() { customerKey }: CustomerMovePayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<Customer | null> | null {
    return customerKey ? load.customer.one(customerKey.customerId, customerKey.indirectPartnerId) : null;
  }
}
