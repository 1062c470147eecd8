import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { type Connection, PageArgs, Paging } from '../../graphql/relay.js';
import { found } from '../../kernel/errors.js';
import { Customer } from '../customer/customer.type.js';
import { CustomerReport } from '../customer-report/customer-report.type.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import { Opportunity, OpportunityConnection } from './opportunity.type.js';
import { OpportunityArgs } from './opportunity-filter.type.js';
import { OpportunityFunnel, OpportunityFunnelArgs, OpportunityManagerFigures } from './opportunity-funnel.type.js';
import { OpportunityProgress, OpportunityProgressConnection, toProgress } from './opportunity-progress.type.js';
import { OpportunityReference } from './opportunity-reference.type.js';

@Resolver(() => Opportunity)
export class OpportunityResolver {
  @Query(() => OpportunityConnection, {
    nullable: true,
    description:
      'Opportunities in the viewer’s scope: an account manager’s own, a director’s team’s (商机, R-088, R-089).',
  })
  async opportunities(
    @Args(() => OpportunityArgs) { filter, orderBy, ...page }: OpportunityArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Opportunity>> {
    const paging = new Paging('opportunities', filter, orderBy);
    const wish = { filter: filter ?? {}, order: orderBy ?? null };
    return paging.connection(await load.opportunity.page(wish, paging.window(page)), (opportunity) => opportunity);
  }

  @Query(() => Opportunity, {
    nullable: true,
    description: 'One opportunity. Null with `NOT_FOUND` when there is none in the viewer’s scope.',
  })
  async opportunity(
    @Arg('id', () => ID, { description: 'Global id, or the upstream opportunity id.' }) id: string,
    @Ctx() { load }: GatewayContext,
  ): Promise<Opportunity> {
    const [opportunityId = ''] = partsOrBareId('id', 'Opportunity', id);
    return found(await load.opportunity.one(opportunityId), 'Opportunity');
  }

  @Query(() => OpportunityFunnel, {
    nullable: true,
    description: 'Number and amount of the opportunities in the viewer’s scope, by stage, owner and month (商机漏斗).',
  })
  opportunityFunnel(
    @Args(() => OpportunityFunnelArgs) args: OpportunityFunnelArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<OpportunityFunnel> {
    return load.opportunity.funnel(args);
  }

  @Query(() => OpportunityReference, {
    nullable: true,
    description: 'The words that opportunities are described with: stages, types, industries, business systems (Q-7).',
  })
  opportunityReference(@Ctx() { load }: GatewayContext): Promise<OpportunityReference | null> {
    return load.opportunity.reference();
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description:
      'Whom it is about; null when the customer is not associated, or not in the viewer’s scope any more (R-099).',
  })
  customer(@Root() { customerId, customersReseller }: Opportunity, @Ctx() { load }: GatewayContext) {
    if (customerId === null) return null;
    return load.customer.one(customerId, customersReseller ?? load.viewer.indirectPartnerId);
  }

  @FieldResolver(() => CustomerReport, {
    nullable: true,
    description:
      'The customer report it was registered for, if any; null when it is not in the viewer’s scope (R-091).',
  })
  customerReport(@Root() { reportId }: Opportunity, @Ctx() { load }: GatewayContext) {
    return reportId === null ? null : load.customerReport.one(reportId);
  }

  @FieldResolver(() => IndirectPartner, {
    nullable: true,
    description: 'The reseller whose customer it is about, if any (云经销商).',
  })
  indirectPartner(@Root() { customersReseller }: Opportunity, @Ctx() { load }: GatewayContext) {
    return customersReseller === undefined ? null : load.indirectPartner.one(customersReseller);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'The account manager who owns it (客户经理, R-088); null when the viewer may not see members.',
  })
  accountManager(@Root() { accountManagerId }: Opportunity, @Ctx() { load }: GatewayContext) {
    return load.organization.member(accountManagerId);
  }

  @FieldResolver(() => OpportunityProgressConnection, {
    nullable: true,
    description: 'Entries of progress, the latest first (进展更新, R-097).',
  })
  async progress(
    @Root() opportunity: Opportunity,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<OpportunityProgress>> {
    const paging = new Paging('opportunityProgress', opportunity.id);
    return paging.connection(await load.opportunity.progress(opportunity, paging.window(page)), toProgress);
  }
}

@Resolver(() => OpportunityProgress)
export class OpportunityProgressResolver {
  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'Who wrote it; null for the master account, and when the viewer may not see him.',
  })
  author(@Root() { authorId }: OpportunityProgress, @Ctx() { load }: GatewayContext) {
    return authorId === undefined ? null : load.organization.member(authorId);
  }
}

@Resolver(() => OpportunityManagerFigures)
export class OpportunityManagerFiguresResolver {
  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'The account manager (客户经理); null when the viewer may not see members.',
  })
  accountManager(@Root() { accountManagerId }: OpportunityManagerFigures, @Ctx() { load }: GatewayContext) {
    return load.organization.member(accountManagerId);
  }
}

@Resolver(() => Customer)
export class CustomerOpportunityResolver {
  @FieldResolver(() => OpportunityConnection, {
    nullable: true,
    description: 'Opportunities about it whose owners are in the viewer’s scope (商机, R-088, R-089).',
  })
  async opportunities(
    @Root() customer: Customer,
    @Args(() => OpportunityArgs) { filter, orderBy, ...page }: OpportunityArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Opportunity>> {
    const paging = new Paging('customerOpportunities', customer.id, filter, orderBy);
    const wish = { filter: filter ?? {}, order: orderBy ?? null };
    const slice = await load.opportunity.ofCustomer(customer, wish, paging.window(page));
    return paging.connection(slice, (opportunity) => opportunity);
  }
}

@Resolver(() => IndirectPartner)
export class IndirectPartnerOpportunityResolver {
  @FieldResolver(() => OpportunityConnection, {
    nullable: true,
    description:
      'Opportunities of the viewer’s own organization about its customers; what a reseller registers is private to it.',
  })
  async opportunities(
    @Root() partner: IndirectPartner,
    @Args(() => OpportunityArgs) { filter, orderBy, ...page }: OpportunityArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Opportunity>> {
    const paging = new Paging('indirectPartnerOpportunities', partner.id, filter, orderBy);
    const wish = { filter: filter ?? {}, order: orderBy ?? null };
    const slice = await load.opportunity.ofReseller(partner, wish, paging.window(page));
    return paging.connection(slice, (opportunity) => opportunity);
  }
}

@Resolver(() => OrganizationMember)
export class MemberOpportunityResolver {
  @FieldResolver(() => OpportunityConnection, {
    nullable: true,
    description: 'Opportunities that belong to the member; of a director those of his account managers (R-088, R-089).',
  })
  async opportunities(
    @Root() member: OrganizationMember,
    @Args(() => OpportunityArgs) { filter, orderBy, ...page }: OpportunityArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Opportunity>> {
    const paging = new Paging('memberOpportunities', member.id, filter, orderBy);
    const wish = { filter: filter ?? {}, order: orderBy ?? null };
    const slice = await load.opportunity.ofMember(member, wish, paging.window(page));
    return paging.connection(slice, (opportunity) => opportunity);
  }
}
