import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Customer } from '../customer/customer.type.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import { AccountManager } from './account-manager.type.js';
import {
  AssignCustomersInput,
  AssignCustomersPayload,
  AssignIndirectPartnersInput,
  AssignIndirectPartnersPayload,
  CustomerAssignmentResult,
  IndirectPartnerAssignmentResult,
  ReclaimCustomersInput,
  ReclaimCustomersPayload,
  ReclaimIndirectPartnersInput,
  ReclaimIndirectPartnersPayload,
} from './assignment-change.type.js';

/** The field that shows who got what was assigned. */
function showingRecipient(payload: ClassType<{ readonly accountManagerId?: string }>) {
  @Resolver(() => payload)
  class RecipientResolver {
    @FieldResolver(() => AccountManager, { nullable: true, description: 'Who got them, as he is now.' })
    accountManager(
      @Root() { accountManagerId }: { readonly accountManagerId?: string },
      @Ctx() { load }: GatewayContext,
    ) {
      return accountManagerId === undefined ? null : load.assignment.manager(accountManagerId);
    }
  }
  return RecipientResolver;
}

/** The field that shows who holds what could not be assigned. */
function showingHolder(result: ClassType<{ readonly holderId?: string }>) {
  @Resolver(() => result)
  class HolderResolver {
    @FieldResolver(() => AccountManager, {
      nullable: true,
      description: 'With `ALREADY_ASSIGNED`: who holds it (R-064); null when the viewer may not see him.',
    })
    holder(@Root() { holderId }: { readonly holderId?: string }, @Ctx() { load }: GatewayContext) {
      return holderId === undefined ? null : load.assignment.manager(holderId);
    }
  }
  return HolderResolver;
}

export const ASSIGNMENT_PAYLOAD_RESOLVERS = [
  ...[AssignCustomersPayload, AssignIndirectPartnersPayload].map(showingRecipient),
  ...[CustomerAssignmentResult, IndirectPartnerAssignmentResult].map(showingHolder),
];

@Resolver(() => CustomerAssignmentResult)
export class CustomerAssignmentChangeResolver {
  @Mutation(() => AssignCustomersPayload, {
    nullable: true,
    description:
      'Gives customers to an account manager (分配客户, R-064, R-067). For administrators, and for directors with the assign ' +
      'item inside their team (Q-20). Not all or nothing: read `results`.',
  })
  assignCustomers(
    @Arg('input', () => AssignCustomersInput, { description: 'Which customers, and to whom.' })
    input: AssignCustomersInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AssignCustomersPayload> {
    return run.assignment.assignCustomers(input);
  }

  @Mutation(() => ReclaimCustomersPayload, {
    nullable: true,
    description:
      'Takes customers back from their account managers (回收客户, R-067). For whom, as `assignCustomers`. Not all or ' +
      'nothing: read `results`.',
  })
  reclaimCustomers(
    @Arg('input', () => ReclaimCustomersInput, { description: 'Which customers.' }) input: ReclaimCustomersInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ReclaimCustomersPayload> {
    return run.assignment.reclaimCustomers(input);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer, with who manages it now.' })
  customer(
    @Root() { customerId, indirectPartnerId }: CustomerAssignmentResult,
    @Ctx() { load }: GatewayContext,
  ): Promise<Customer | null> {
    return load.customer.one(customerId, indirectPartnerId);
  }
}

@Resolver(() => IndirectPartnerAssignmentResult)
export class IndirectPartnerAssignmentChangeResolver {
  @Mutation(() => AssignIndirectPartnersPayload, {
    nullable: true,
    description: 'Gives resellers of a distributor to an account manager (分配云经销商, R-074); as `assignCustomers`.',
  })
  assignIndirectPartners(
    @Arg('input', () => AssignIndirectPartnersInput, { description: 'Which resellers, and to whom.' })
    input: AssignIndirectPartnersInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AssignIndirectPartnersPayload> {
    return run.assignment.assignIndirectPartners(input);
  }

  @Mutation(() => ReclaimIndirectPartnersPayload, {
    nullable: true,
    description: 'Takes resellers back from their account managers (回收云经销商, R-074); as `reclaimCustomers`.',
  })
  reclaimIndirectPartners(
    @Arg('input', () => ReclaimIndirectPartnersInput, { description: 'Which resellers.' })
    input: ReclaimIndirectPartnersInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ReclaimIndirectPartnersPayload> {
    return run.assignment.reclaimIndirectPartners(input);
  }

  @FieldResolver(() => IndirectPartner, { nullable: true, description: 'The reseller, with who manages it now.' })
  indirectPartner(
    @Root() { indirectPartnerId }: IndirectPartnerAssignmentResult,
    @Ctx() { load }: GatewayContext,
  ): Promise<IndirectPartner | null> {
    return load.indirectPartner.one(indirectPartnerId);
  }
}
