import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import {
  type PackageDeduction,
  PackageDeductionArgs,
  PackageDeductionConnection,
  toDeduction,
} from './package-deduction.type.js';
import {
  type ResourcePackage,
  ResourcePackageArgs,
  ResourcePackageConnection,
  ResourcePackageItem,
  ResourcePackageItemUsage,
  toResourcePackage,
} from './resource-package.type.js';

@Resolver(() => ResourcePackageItem)
export class ResourcePackageResolver {
  @Query(() => ResourcePackageConnection, {
    nullable: true,
    description: 'The resource packages (资源包) of the customer who asks, with its own credential.',
  })
  async resourcePackages(
    @Args(() => ResourcePackageArgs) { filter, language, ...page }: ResourcePackageArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ResourcePackage>> {
    const paging = new Paging('resourcePackages', filter, language);
    const wish = { filter: filter ?? {}, language };
    return paging.connection(await load.resourcePackage.page(wish, paging.window(page)), toResourcePackage);
  }

  @Query(() => PackageDeductionConnection, {
    nullable: true,
    description: 'What was drawn from the resource packages of the customer who asks, newest first.',
  })
  async packageDeductions(
    @Args(() => PackageDeductionArgs) args: PackageDeductionArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<PackageDeduction>> {
    const paging = new Paging('packageDeductions', args.from, args.to, args.filter);
    return paging.connection(await load.resourcePackage.deductions(args, paging.window(args)), toDeduction);
  }

  @FieldResolver(() => ResourcePackageItemUsage, {
    nullable: true,
    description: 'Its reset period and what is left in it. One upstream call for 100 items.',
  })
  usage(@Root() item: ResourcePackageItem, @Ctx() { load }: GatewayContext) {
    return load.resourcePackage.usage(item);
  }
}
