import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Customer } from '../customer/customer.type.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import {
  AllocateToCustomerInput,
  AllocateToCustomerPayload,
  AllocateToIndirectPartnerInput,
  AllocateToIndirectPartnerPayload,
  CustomerMovePayload,
  IndirectPartnerMovePayload,
  ReclaimFromCustomerInput,
  ReclaimFromCustomerPayload,
  ReclaimFromIndirectPartnerInput,
  ReclaimFromIndirectPartnerPayload,
} from './account-move.type.js';

@Resolver(() => CustomerMovePayload)
export class CustomerMoveResolver {
  @Mutation(() => AllocateToCustomerPayload, {
    nullable: true,
    description: 'Allocates money of the party to one of its reseller-model customers (拨款, R-143).',
  })
  allocateToCustomer(
    @Arg('input', () => AllocateToCustomerInput, { description: 'To whom, and how much.' })
    input: AllocateToCustomerInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AllocateToCustomerPayload> {
    return run.account.allocateToCustomer(input);
  }

  @Mutation(() => ReclaimFromCustomerPayload, {
    nullable: true,
    description: 'Takes money back that was allocated to a reseller-model customer (回收, R-143).',
  })
  reclaimFromCustomer(
    @Arg('input', () => ReclaimFromCustomerInput, { description: 'From whom, and how much.' })
    input: ReclaimFromCustomerInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ReclaimFromCustomerPayload> {
    return run.account.reclaimFromCustomer(input);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer, with its balances after the change.' })
  customer(
    @Root() { customerKey }: CustomerMovePayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<Customer | null> | null {
    return customerKey ? load.customer.one(customerKey.customerId, customerKey.indirectPartnerId) : null;
  }
}

@Resolver(() => IndirectPartnerMovePayload)
export class IndirectPartnerMoveResolver {
  @Mutation(() => AllocateToIndirectPartnerPayload, {
    nullable: true,
    description: 'Allocates money of the distributor to one of its resellers (拨款, R-224).',
  })
  allocateToIndirectPartner(
    @Arg('input', () => AllocateToIndirectPartnerInput, { description: 'To whom, and how much.' })
    input: AllocateToIndirectPartnerInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AllocateToIndirectPartnerPayload> {
    return run.account.allocateToIndirectPartner(input);
  }

  @Mutation(() => ReclaimFromIndirectPartnerPayload, {
    nullable: true,
    description: 'Takes money back that was allocated to a reseller (回收, R-147).',
  })
  reclaimFromIndirectPartner(
    @Arg('input', () => ReclaimFromIndirectPartnerInput, { description: 'From whom, and how much.' })
    input: ReclaimFromIndirectPartnerInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ReclaimFromIndirectPartnerPayload> {
    return run.account.reclaimFromIndirectPartner(input);
  }

  @FieldResolver(() => IndirectPartner, {
    nullable: true,
    description: 'The reseller, with its accounts after the change.',
  })
  indirectPartner(
    @Root() { indirectPartnerId }: IndirectPartnerMovePayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<IndirectPartner | null> | null {
    return indirectPartnerId === undefined ? null : load.indirectPartner.one(indirectPartnerId);
  }
}
