import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { MoneyType } from '../../graphql/money.type.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { found } from '../../kernel/errors.js';
import type { Money } from '../../kernel/money.js';
import { Customer } from '../customer/customer.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import { SharedOpportunity, SharedOpportunityCustomer, toSharedOpportunity } from './shared-opportunity.type.js';
import { SharedOpportunityArgs, SharedOpportunityConnection } from './shared-opportunity-list.type.js';
import { SharedOpportunityProgress } from './shared-opportunity-progress.type.js';

@Resolver(() => SharedOpportunity)
export class SharedOpportunityResolver {
  @Query(() => SharedOpportunity, {
    nullable: true,
    description: 'One shared opportunity. Null with `NOT_FOUND` when there is none in the viewer’s scope.',
  })
  async sharedOpportunity(
    @Arg('id', () => ID, { description: 'Global id, or upstream id.' }) id: string,
    @Ctx() { load }: GatewayContext,
  ): Promise<SharedOpportunity> {
    const [opportunityId = ''] = partsOrBareId('id', 'SharedOpportunity', id);
    return found(await load.sharedOpportunity.one(opportunityId), 'SharedOpportunity');
  }

  @Query(() => SharedOpportunityConnection, {
    nullable: true,
    description: 'Shared opportunities in the viewer’s scope (机会点, R-100).',
  })
  async sharedOpportunities(
    @Args(() => SharedOpportunityArgs) { filter, orderBy, ...page }: SharedOpportunityArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<SharedOpportunity>> {
    const paging = new Paging('sharedOpportunities', filter, orderBy);
    const slice = await load.sharedOpportunity.page(filter ?? {}, orderBy ?? null, paging.window(page));
    return paging.connection(slice, toSharedOpportunity);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'Revenue expected of it; null when none is written yet. Not for SA specialists, who read no money.',
  })
  expectedRevenue(@Root() opportunity: SharedOpportunity, @Ctx() { load }: GatewayContext): Promise<Money | null> {
    return load.sharedOpportunity.expectedRevenue(opportunity);
  }

  @FieldResolver(() => SharedOpportunity, {
    nullable: true,
    description: 'The earlier one that counts instead; null unless it is in the viewer’s scope too (R-109).',
  })
  duplicateOf(
    @Root() { duplicateOfId }: SharedOpportunity,
    @Ctx() { load }: GatewayContext,
  ): Promise<SharedOpportunity | null> | null {
    return duplicateOfId === undefined ? null : load.sharedOpportunity.one(duplicateOfId);
  }

  @FieldResolver(() => [OrganizationMember], {
    nullable: true,
    description:
      'Whose it is: who saved it, and who manages the customer’s account now; those that the viewer may see.',
  })
  accountManagers(
    @Root() { accountManagerIds }: SharedOpportunity,
    @Ctx() { load }: GatewayContext,
  ): Promise<OrganizationMember[]> {
    return membersOf(load, accountManagerIds);
  }

  @FieldResolver(() => [OrganizationMember], {
    nullable: true,
    description: 'SA specialists who work on it (SA专人); those that the viewer may see.',
  })
  specialists(
    @Root() { specialistIds }: SharedOpportunity,
    @Ctx() { load }: GatewayContext,
  ): Promise<OrganizationMember[]> {
    return membersOf(load, specialistIds);
  }

  @FieldResolver(() => [SharedOpportunityProgress], {
    nullable: true,
    description: 'What was done, the latest first (进展, R-110, R-113).',
  })
  progress(
    @Root() opportunity: SharedOpportunity,
    @Ctx() { load }: GatewayContext,
  ): Promise<SharedOpportunityProgress[]> {
    return load.sharedOpportunity.progress(opportunity);
  }
}

async function membersOf(load: GatewayContext['load'], ids: readonly string[]): Promise<OrganizationMember[]> {
  const members = await Promise.all(ids.map((id) => load.organization.member(id)));
  return members.filter((member) => member !== null);
}

@Resolver(() => SharedOpportunityCustomer)
export class SharedOpportunityCustomerResolver {
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer that the company is; null without an account, and when it is out of sight.',
  })
  account(
    @Root() { accountId, owner }: SharedOpportunityCustomer,
    @Ctx() { load }: GatewayContext,
  ): Promise<Customer | null> | null {
    return accountId === null ? null : load.customer.one(accountId, owner.indirectPartnerId);
  }
}

@Resolver(() => SharedOpportunityProgress)
export class SharedOpportunityProgressResolver {
  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description:
      'The member who wrote it; null for Huawei Cloud and for the party’s own account, and when out of sight.',
  })
  member(
    @Root() { memberId }: SharedOpportunityProgress,
    @Ctx() { load }: GatewayContext,
  ): Promise<OrganizationMember | null> | null {
    return memberId === undefined ? null : load.organization.member(memberId);
  }
}
