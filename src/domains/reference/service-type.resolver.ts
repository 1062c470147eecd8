import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import {
  ResourceKind,
  ResourceTypeArgs,
  ResourceKindConnection,
  ServiceKind,
  ServiceTypeArgs,
  ServiceKindConnection,
  toResourceKind,
  toServiceKind,
  toUsageKind,
  UsageKind,
  UsageTypeArgs,
  UsageKindConnection,
} from './service-type.type.js';

@Resolver(() => ServiceKind)
export class ServiceTypeResolver {
  @Query(() => ServiceKindConnection, { nullable: true, description: 'Types of cloud services (云服务类型, R-204).' })
  async serviceTypes(
    @Args(() => ServiceTypeArgs) wish: ServiceTypeArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ServiceKind>> {
    const paging = new Paging('serviceTypes', wish.name, wish.language);
    return paging.connection(await load.reference.serviceTypes(wish, paging.window(wish)), toServiceKind);
  }

  @Query(() => ResourceKindConnection, { nullable: true, description: 'Types of resources (资源类型, R-204).' })
  async resourceTypes(
    @Args(() => ResourceTypeArgs) wish: ResourceTypeArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ResourceKind>> {
    const paging = new Paging('resourceTypes', wish.serviceTypeCode, wish.language);
    return paging.connection(await load.reference.resourceTypes(wish, paging.window(wish)), toResourceKind);
  }

  @Query(() => UsageKindConnection, {
    nullable: true,
    description: 'What is metered of resources (使用量类型, R-204).',
  })
  async usageTypes(
    @Args(() => UsageTypeArgs) wish: UsageTypeArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<UsageKind>> {
    const paging = new Paging('usageTypes', wish.resourceTypeCode, wish.language);
    return paging.connection(await load.reference.usageTypes(wish, paging.window(wish)), toUsageKind);
  }

  @FieldResolver(() => [ResourceKind], {
    nullable: true,
    description: 'Its resource types (资源类型); for many service types at once the whole list is read instead.',
  })
  resources(@Root() service: ServiceKind, @Ctx() { load }: GatewayContext) {
    return load.reference.resourcesOf(service);
  }
}

@Resolver(() => ResourceKind)
export class ResourceTypeResolver {
  @FieldResolver(() => [UsageKind], {
    nullable: true,
    description: 'What is metered of it (使用量类型); for many resource types at once the whole list is read instead.',
  })
  usageTypes(@Root() resource: ResourceKind, @Ctx() { load }: GatewayContext) {
    return load.reference.usagesOf(resource);
  }
}
