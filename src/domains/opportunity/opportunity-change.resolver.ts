import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Opportunity } from './opportunity.type.js';
import {
  AddOpportunityProgressInput,
  AddOpportunityProgressPayload,
  CreateOpportunityInput,
  CreateOpportunityPayload,
  OpportunityChangePayload,
  TransferOpportunitiesInput,
  TransferOpportunitiesPayload,
  TransferOpportunityResult,
  UpdateOpportunityInput,
  UpdateOpportunityPayload,
} from './opportunity-change.type.js';

const INPUT = { description: 'Which opportunity, and what of it.' };

@Resolver(() => OpportunityChangePayload)
export class OpportunityChangeResolver {
  @Mutation(() => CreateOpportunityPayload, {
    nullable: true,
    description: 'Registers an opportunity for a customer (商机报备). A director cannot (R-090).',
  })
  createOpportunity(
    @Arg('input', () => CreateOpportunityInput, { description: 'The opportunity.' }) input: CreateOpportunityInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CreateOpportunityPayload> {
    return run.opportunity.create(input);
  }

  @Mutation(() => UpdateOpportunityPayload, {
    nullable: true,
    description:
      'Changes an open opportunity, but for its stage and win probability (修改商机, R-096). A director cannot.',
  })
  updateOpportunity(
    @Arg('input', () => UpdateOpportunityInput, INPUT) input: UpdateOpportunityInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<UpdateOpportunityPayload> {
    return run.opportunity.update(input);
  }

  @Mutation(() => AddOpportunityProgressPayload, {
    nullable: true,
    description:
      'Adds an entry of progress to an open opportunity: the only way to another stage (R-097). A director cannot.',
  })
  addOpportunityProgress(
    @Arg('input', () => AddOpportunityProgressInput, INPUT) input: AddOpportunityProgressInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AddOpportunityProgressPayload> {
    return run.opportunity.addProgress(input);
  }

  @Mutation(() => TransferOpportunitiesPayload, {
    nullable: true,
    description:
      'Gives open opportunities to another account manager, for administrators (转移商机). Nothing else changes who owns one; ' +
      'each transfer is written to the audit trail (R-099).',
  })
  transferOpportunities(
    @Arg('input', () => TransferOpportunitiesInput, { description: 'Which opportunities, and whose they become.' })
    input: TransferOpportunitiesInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<TransferOpportunitiesPayload> {
    return run.opportunity.transfer(input);
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'The opportunity as it is now.' })
  opportunity(
    @Root() { opportunityId }: OpportunityChangePayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<Opportunity | null> | null {
    return opportunityId === undefined ? null : load.opportunity.one(opportunityId);
  }
}

@Resolver(() => TransferOpportunityResult)
export class TransferOpportunityResultResolver {
  @FieldResolver(() => Opportunity, { nullable: true, description: 'The opportunity as it is now.' })
  opportunity(
    @Root() { opportunityId }: TransferOpportunityResult,
    @Ctx() { load }: GatewayContext,
  ): Promise<Opportunity | null> {
    return load.opportunity.one(opportunityId);
  }
}
