import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, PageArgs, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import { Order } from '../order/order.type.js';
import {
  PeriodResource,
  PeriodResourceArgs,
  PeriodResourceConnection,
  toPeriodResource,
} from './period-resource.type.js';
import {
  DisableAutoRenewalInput,
  DisableAutoRenewalPayload,
  EnableAutoRenewalInput,
  EnableAutoRenewalPayload,
  PeriodResourceOrdersPayload,
  PeriodResourcePayload,
  PeriodResourceResult,
  RenewPeriodResourcesInput,
  RenewPeriodResourcesPayload,
  SetExpiryToOnDemandInput,
  SetExpiryToOnDemandPayload,
  SetRenewalSettingInput,
  SetRenewalSettingPayload,
  TurnToOnDemandInput,
  TurnToOnDemandPayload,
  UnsubscribePeriodResourcesInput,
  UnsubscribePeriodResourcesPayload,
} from './period-resource-change.type.js';

/** The yearly/monthly resources of one customer. */
@Resolver(() => Customer)
export class CustomerPeriodResourceResolver {
  @FieldResolver(() => PeriodResourceConnection, { nullable: true, description: 'Its yearly/monthly resources.' })
  async periodResources(
    @Root() customer: Customer,
    @Args(() => PeriodResourceArgs) { filter, ...page }: PeriodResourceArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<PeriodResource>> {
    const paging = new Paging('periodResources', customer.id, filter);
    return paging.connection(
      await load.periodResource.page(customer, filter ?? {}, paging.window(page)),
      toPeriodResource,
    );
  }
}

/** What an order is about. */
@Resolver(() => Order)
export class OrderPeriodResourceResolver {
  @FieldResolver(() => PeriodResourceConnection, {
    nullable: true,
    description: 'The yearly/monthly resources it is about; those of a purchase once it is paid.',
  })
  async periodResources(
    @Root() order: Order,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<PeriodResource>> {
    const paging = new Paging('periodResources', order.id);
    const filter = { orderId: order.orderId };
    return paging.connection(await load.periodResource.page(order, filter, paging.window(page)), toPeriodResource);
  }
}

@Resolver(() => PeriodResource)
export class PeriodResourceResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'Whose it is.' })
  customer(@Root() { customerId, indirectPartnerId }: PeriodResource, @Ctx() { load }: GatewayContext) {
    return load.customer.one(customerId, indirectPartnerId);
  }
}

@Resolver()
export class PeriodResourceChangeResolver {
  @Mutation(() => RenewPeriodResourcesPayload, {
    nullable: true,
    description: 'Renews resources, each by an order of its own (续费). For their customer.',
  })
  renewPeriodResources(
    @Arg('input', () => RenewPeriodResourcesInput, { description: 'Which, and for how long.' })
    input: RenewPeriodResourcesInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<RenewPeriodResourcesPayload> {
    return run.periodResource.renew(input);
  }

  @Mutation(() => UnsubscribePeriodResourcesPayload, {
    nullable: true,
    description: 'Gives resources back; it cannot be undone (退订, R-132, R-195). For their customer.',
  })
  unsubscribePeriodResources(
    @Arg('input', () => UnsubscribePeriodResourcesInput, { description: 'Which, and what of them.' })
    input: UnsubscribePeriodResourcesInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<UnsubscribePeriodResourcesPayload> {
    return run.periodResource.unsubscribe(input);
  }

  @Mutation(() => SetExpiryToOnDemandPayload, {
    nullable: true,
    description: 'Says whether resources turn to pay-per-use when they expire (到期转按需). For their customer.',
  })
  setExpiryToOnDemand(
    @Arg('input', () => SetExpiryToOnDemandInput, { description: 'Which, and whether.' })
    input: SetExpiryToOnDemandInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SetExpiryToOnDemandPayload> {
    return run.periodResource.setExpiryToOnDemand(input);
  }

  @Mutation(() => TurnToOnDemandPayload, {
    nullable: true,
    description:
      'Turns resources to pay-per-use at once; the rest of what was paid is given back (立即转按需). For their customer.',
  })
  turnToOnDemand(
    @Arg('input', () => TurnToOnDemandInput, { description: 'Which.' }) input: TurnToOnDemandInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<TurnToOnDemandPayload> {
    return run.periodResource.turnToOnDemand(input);
  }

  @Mutation(() => EnableAutoRenewalPayload, {
    nullable: true,
    description:
      'Renews a resource automatically from 7 days before its expiry on (自动续费, R-201). For its customer.',
  })
  enableAutoRenewal(
    @Arg('input', () => EnableAutoRenewalInput, { description: 'Which, and how often.' })
    input: EnableAutoRenewalInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<EnableAutoRenewalPayload> {
    return run.periodResource.enableAutoRenewal(input);
  }

  @Mutation(() => DisableAutoRenewalPayload, {
    nullable: true,
    description: 'Ends the automatic renewal of a resource (取消自动续费). For its customer.',
  })
  disableAutoRenewal(
    @Arg('input', () => DisableAutoRenewalInput, { description: 'Which.' }) input: DisableAutoRenewalInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<DisableAutoRenewalPayload> {
    return run.periodResource.disableAutoRenewal(input);
  }

  @Mutation(() => SetRenewalSettingPayload, {
    nullable: true,
    description: 'Sets on which day renewals are paid, or everything expires. For customers.',
  })
  setRenewalSetting(
    @Arg('input', () => SetRenewalSettingInput, { description: 'Which setting, and its value.' })
    input: SetRenewalSettingInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SetRenewalSettingPayload> {
    return run.periodResource.setRenewalSetting(input);
  }
}

@Resolver(() => PeriodResourcePayload)
export class PeriodResourcePayloadResolver {
  @FieldResolver(() => PeriodResource, { nullable: true, description: 'The resource after the change.' })
  resource(@Root() { resourceKey }: PeriodResourcePayload, @Ctx() { load }: GatewayContext) {
    return resourceKey ? load.periodResource.one(resourceKey) : null;
  }
}

@Resolver(() => PeriodResourceOrdersPayload)
export class PeriodResourceOrdersPayloadResolver {
  @FieldResolver(() => [Order], { nullable: 'itemsAndList', description: 'The orders.' })
  orders(@Root() { orderIds, results }: PeriodResourceOrdersPayload, @Ctx() { load }: GatewayContext) {
    const owner = results?.[0]?.resourceKey.indirectPartnerId;
    return orderIds?.map((id) => load.order.one(id, owner)) ?? null;
  }
}

@Resolver(() => PeriodResourceResult)
export class PeriodResourceResultResolver {
  @FieldResolver(() => PeriodResource, { nullable: true, description: 'The resource after the change.' })
  resource(@Root() { resourceKey }: PeriodResourceResult, @Ctx() { load }: GatewayContext) {
    return load.periodResource.one(resourceKey);
  }
}
