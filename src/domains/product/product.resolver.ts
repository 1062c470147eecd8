import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import {
  type ProductIncentivePolicy,
  ProductIncentivePolicyArgs,
  ProductIncentivePolicyConnection,
  type ProductSpecification,
  ProductSpecificationArgs,
  ProductSpecificationConnection,
  toIncentivePolicy,
  toSpecification,
} from './product.type.js';

@Resolver()
export class ProductResolver {
  @Query(() => ProductSpecificationConnection, {
    nullable: true,
    description: 'Specifications of one resource type that are on sale in a region (资源规格).',
  })
  async productSpecifications(
    @Args(() => ProductSpecificationArgs) args: ProductSpecificationArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ProductSpecification>> {
    const { serviceType, resourceType, region, saleMode, code, language } = args;
    const paging = new Paging('productSpecifications', serviceType, resourceType, region, saleMode, code, language);
    return paging.connection(await load.product.specifications(args, paging.window(args)), toSpecification);
  }

  @Query(() => ProductIncentivePolicyConnection, {
    nullable: true,
    description: 'What selling each service earned in a month, and whether its price might be lowered (R-178).',
  })
  async productIncentivePolicies(
    @Args(() => ProductIncentivePolicyArgs) args: ProductIncentivePolicyArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ProductIncentivePolicy>> {
    const paging = new Paging('productIncentivePolicies', args.month, args.serviceType);
    return paging.connection(await load.product.incentivePolicies(args, paging.window(args)), toIncentivePolicy);
  }
}
