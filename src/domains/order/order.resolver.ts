import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { Customer } from '../customer/customer.type.js';
import { LanguageArgs } from '../reference/language.type.js';
import { toOrder } from './order.row.js';
import { CustomerOrderArgs, Order, OrderArgs, OrderConnection, OrderFacts } from './order.type.js';
import { EnterpriseProject } from './order-amounts.type.js';
import {
  CancelOrderInput,
  CancelOrderPayload,
  OrderChangePayload,
  OrderRefund,
  PayOrderInput,
  PayOrderPayload,
} from './order-change.type.js';
import { OrderLine, OrderLineArgs, OrderLineConnection, toOrderLine } from './order-line.type.js';
import { OrderCoupons, OrderDiscount } from './order-payment.type.js';

@ArgsType()
class OneOrderArgs extends LanguageArgs {
  @Field(() => ID, { description: 'Global id, or the upstream order id.' })
  readonly id!: string;
}

/** The orders of one customer. */
@Resolver(() => Customer)
export class CustomerOrderResolver {
  @FieldResolver(() => OrderConnection, {
    nullable: true,
    description: 'Its orders of yearly/monthly products (R-193).',
  })
  async orders(
    @Root() customer: Customer,
    @Args(() => CustomerOrderArgs) { filter, sort, ...page }: CustomerOrderArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Order>> {
    const paging = new Paging('orders', customer.id, filter, sort);
    const window = paging.window(page);
    return paging.connection(await load.order.pageOf(customer, filter ?? {}, { sort, window }), toOrder);
  }
}

@Resolver(() => Order)
export class OrderResolver {
  @Query(() => OrderConnection, {
    nullable: true,
    description: 'Orders of the customers in scope; a customer’s own (R-192, R-194).',
  })
  async orders(
    @Args(() => OrderArgs) { filter, sort, ...page }: OrderArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Order>> {
    const paging = new Paging('orders', filter, sort);
    return paging.connection(await load.order.page(filter ?? {}, sort, paging.window(page)), toOrder);
  }

  @Query(() => Order, { nullable: true, description: 'One order; null when there is none in scope.' })
  order(
    @Args(() => OneOrderArgs) { id, language }: OneOrderArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Order | null> {
    return load.order.byId(id, language);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Whose it is.' })
  customer(@Root() { customerId, indirectPartnerId }: Order, @Ctx() { load }: GatewayContext) {
    return load.customer.one(customerId, indirectPartnerId);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether somebody else pays it (代付, R-197).' })
  async paidOnBehalf(@Root() order: Order, @Ctx() { load }: GatewayContext) {
    return (await load.order.listPart(order))?.isPaidOnBehalf;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Account that pays it on behalf of the customer.' })
  async payerId(@Root() order: Order, @Ctx() { load }: GatewayContext) {
    return (await load.order.listPart(order))?.payerId;
  }

  @FieldResolver(() => OrderLineConnection, { nullable: true, description: 'Its lines, also those of its parts.' })
  async lines(
    @Root() order: Order,
    @Args(() => OrderLineArgs) { language, ...page }: OrderLineArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<OrderLine>> {
    const paging = new Paging('orderLines', order.id, language);
    return paging.connection(await load.order.lines(order, language, paging.window(page)), toOrderLine);
  }

  @FieldResolver(() => [OrderRefund], {
    nullable: true,
    description: 'What of earlier orders it gives back; else empty.',
  })
  refunds(@Root() order: Order, @Ctx() { load }: GatewayContext) {
    return load.order.refunds(order);
  }

  @FieldResolver(() => OrderCoupons, { nullable: true, description: 'What could pay it; for its customer only.' })
  usableCoupons(@Root() order: Order, @Ctx() { load }: GatewayContext) {
    return load.order.usableCoupons(order);
  }

  @FieldResolver(() => [OrderDiscount], {
    nullable: true,
    description: 'What could lower its price; for its customer only.',
  })
  usableDiscounts(@Root() order: Order, @Ctx() { load }: GatewayContext) {
    return load.order.usableDiscounts(order);
  }
}

/** What only one of the two views of an order tells; it is read from there. */
@Resolver(() => OrderFacts)
export class OrderFactsResolver {
  @FieldResolver(() => [EnterpriseProject], { nullable: true, description: 'Accounting groups of what it is about.' })
  async enterpriseProjects(@Root() order: OrderFacts, @Ctx() { load }: GatewayContext) {
    return (await load.order.listPart(order))?.enterpriseProjects;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Login name of who placed it, or a word for the system.',
  })
  async placedBy(@Root() order: OrderFacts, @Ctx() { load }: GatewayContext) {
    return (await load.order.detailPart(order))?.placedBy;
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'Until when it can be paid (支付截止时间).' })
  async payBefore(@Root() order: OrderFacts, @Ctx() { load }: GatewayContext) {
    return (await load.order.detailPart(order))?.payBefore;
  }
}

@Resolver(() => OrderChangePayload)
export class OrderChangeResolver {
  @Mutation(() => PayOrderPayload, {
    nullable: true,
    description:
      'Pays an order that is to be paid, a combined transaction as one (支付订单, R-195, R-196). For its customer.',
  })
  payOrder(
    @Arg('input', () => PayOrderInput, { description: 'Which order, and with what.' }) input: PayOrderInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<PayOrderPayload> {
    return run.order.pay(input);
  }

  @Mutation(() => CancelOrderPayload, {
    nullable: true,
    description: 'Cancels an order that is to be paid (取消订单, R-195, R-196). For its customer.',
  })
  cancelOrder(
    @Arg('input', () => CancelOrderInput, { description: 'Which order.' }) input: CancelOrderInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CancelOrderPayload> {
    return run.order.cancel(input);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The order after the change.' })
  order(@Root() { orderKey }: OrderChangePayload, @Ctx() { load }: GatewayContext): Promise<Order | null> | null {
    return orderKey ? load.order.one(orderKey.orderId, orderKey.indirectPartnerId) : null;
  }
}
