import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { SharedOpportunity } from './shared-opportunity.type.js';
import {
  AcceptSharedOpportunityInput,
  AcceptSharedOpportunityPayload,
  AddSharedOpportunityProgressInput,
  AddSharedOpportunityProgressPayload,
  CloseSharedOpportunityInput,
  CloseSharedOpportunityPayload,
  CreateSharedOpportunityInput,
  CreateSharedOpportunityPayload,
  DeleteSharedOpportunityInput,
  DeleteSharedOpportunityPayload,
  RejectSharedOpportunityInput,
  RejectSharedOpportunityPayload,
  SharedOpportunityPayload,
  SubmitSharedOpportunityInput,
  SubmitSharedOpportunityPayload,
  UpdateSharedOpportunityInput,
  UpdateSharedOpportunityPayload,
} from './shared-opportunity-change.type.js';

@Resolver()
export class SharedOpportunityChangeResolver {
  @Mutation(() => CreateSharedOpportunityPayload, {
    nullable: true,
    description: 'Saves a PO as a draft, or submits it with the customer’s consent (报备机会点, R-105, R-106).',
  })
  createSharedOpportunity(
    @Arg('input', () => CreateSharedOpportunityInput, { description: 'What it says.' })
    input: CreateSharedOpportunityInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CreateSharedOpportunityPayload> {
    return run.sharedOpportunity.create(input);
  }

  @Mutation(() => UpdateSharedOpportunityPayload, {
    nullable: true,
    description: 'Changes a PO that is a draft or came back from the review (修改机会点, R-105).',
  })
  updateSharedOpportunity(
    @Arg('input', () => UpdateSharedOpportunityInput, { description: 'Which, and its new parts.' })
    input: UpdateSharedOpportunityInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<UpdateSharedOpportunityPayload> {
    return run.sharedOpportunity.update(input);
  }

  @Mutation(() => DeleteSharedOpportunityPayload, {
    nullable: true,
    description: 'Deletes a draft; nothing else can be deleted (删除机会点, R-105).',
  })
  deleteSharedOpportunity(
    @Arg('input', () => DeleteSharedOpportunityInput, { description: 'Which.' })
    input: DeleteSharedOpportunityInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<DeleteSharedOpportunityPayload> {
    return run.sharedOpportunity.remove(input);
  }

  @Mutation(() => SubmitSharedOpportunityPayload, {
    nullable: true,
    description: 'Submits a PO for review; it has to be complete (提交机会点, R-106, R-107).',
  })
  submitSharedOpportunity(
    @Arg('input', () => SubmitSharedOpportunityInput, { description: 'Which, and that the customer agreed.' })
    input: SubmitSharedOpportunityInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SubmitSharedOpportunityPayload> {
    return run.sharedOpportunity.submit(input);
  }

  @Mutation(() => AcceptSharedOpportunityPayload, {
    nullable: true,
    description: 'Accepts an HO, in three working days after it was shared (接受机会点, R-111, R-112).',
  })
  acceptSharedOpportunity(
    @Arg('input', () => AcceptSharedOpportunityInput, { description: 'Which, and who works on it.' })
    input: AcceptSharedOpportunityInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AcceptSharedOpportunityPayload> {
    return run.sharedOpportunity.accept(input);
  }

  @Mutation(() => RejectSharedOpportunityPayload, {
    nullable: true,
    description: 'Rejects an HO with a reason (拒绝机会点, R-111).',
  })
  rejectSharedOpportunity(
    @Arg('input', () => RejectSharedOpportunityInput, { description: 'Which, and why.' })
    input: RejectSharedOpportunityInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<RejectSharedOpportunityPayload> {
    return run.sharedOpportunity.reject(input);
  }

  @Mutation(() => AddSharedOpportunityProgressPayload, {
    nullable: true,
    description: 'Adds an entry to one that is verified, accepted or in progress (更新进展, R-110, R-113).',
  })
  addSharedOpportunityProgress(
    @Arg('input', () => AddSharedOpportunityProgressInput, { description: 'Which, and what was done.' })
    input: AddSharedOpportunityProgressInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AddSharedOpportunityProgressPayload> {
    return run.sharedOpportunity.addProgress(input);
  }

  @Mutation(() => CloseSharedOpportunityPayload, {
    nullable: true,
    description: 'Says how one ended: won, delivered, lost or given up (关闭机会点, R-113).',
  })
  closeSharedOpportunity(
    @Arg('input', () => CloseSharedOpportunityInput, { description: 'Which, and how it ended.' })
    input: CloseSharedOpportunityInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CloseSharedOpportunityPayload> {
    return run.sharedOpportunity.close(input);
  }
}

@Resolver(() => SharedOpportunityPayload)
export class SharedOpportunityPayloadResolver {
  @FieldResolver(() => SharedOpportunity, { nullable: true, description: 'It as it is now.' })
  sharedOpportunity(
    @Root() { sharedOpportunityId }: SharedOpportunityPayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<SharedOpportunity | null> | null {
    return sharedOpportunityId === undefined ? null : load.sharedOpportunity.one(sharedOpportunityId);
  }
}
