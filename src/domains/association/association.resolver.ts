import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import {
  AssociationRequestPayload,
  CheckDisassociationInput,
  CheckDisassociationPayload,
  DecideAssociationRequestInput,
  DecideAssociationRequestPayload,
  DisassociateCustomerInput,
  DisassociateCustomerPayload,
  SwitchAssociationInput,
  SwitchAssociationPayload,
} from './association-change.type.js';
import {
  AssociationRequest,
  AssociationRequestArgs,
  AssociationRequestConnection,
  toRequest,
} from './association-request.type.js';

@Resolver(() => AssociationRequest)
export class AssociationRequestResolver {
  @Query(() => AssociationRequestConnection, {
    nullable: true,
    description: 'Requests to end or switch associations of customers in sight (关联变更申请); a customer’s own.',
  })
  async associationRequests(
    @Args(() => AssociationRequestArgs) { filter, direction, ...page }: AssociationRequestArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<AssociationRequest>> {
    const paging = new Paging('associationRequests', filter, direction);
    const rows = await load.association.page(filter ?? {}, direction, paging.window(page));
    return paging.connection(rows, toRequest);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when it is out of sight by now.' })
  customer(@Root() { customerId, indirectPartnerId }: AssociationRequest, @Ctx() { load }: GatewayContext) {
    return load.customer.one(customerId, indirectPartnerId);
  }
}

@Resolver(() => AssociationRequestPayload)
export class AssociationChangeResolver {
  @Mutation(() => CheckDisassociationPayload, {
    nullable: true,
    description: 'Checks whether a customer can be disassociated (R-052). For administrators (R-053).',
  })
  checkDisassociation(
    @Arg('input', () => CheckDisassociationInput, { description: 'Whom.' }) input: CheckDisassociationInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CheckDisassociationPayload> {
    return run.association.check(input);
  }

  @Mutation(() => DisassociateCustomerPayload, {
    nullable: true,
    description:
      'Asks a customer to end its association (解除关联); it is open until the customer decides (R-056). Once in three ' +
      'months (R-055). For administrators (R-053).',
  })
  disassociateCustomer(
    @Arg('input', () => DisassociateCustomerInput, { description: 'Whom, and why.' }) input: DisassociateCustomerInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<DisassociateCustomerPayload> {
    return run.association.disassociate(input);
  }

  @Mutation(() => SwitchAssociationPayload, {
    nullable: true,
    description:
      'Asks a customer to switch between the reseller and the referral model (切换关联类型, R-060). Once in three months ' +
      '(R-055). For administrators (R-053).',
  })
  switchAssociation(
    @Arg('input', () => SwitchAssociationInput, { description: 'Whom, to what, and why.' })
    input: SwitchAssociationInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SwitchAssociationPayload> {
    return run.association.switchType(input);
  }

  @Mutation(() => DecideAssociationRequestPayload, {
    nullable: true,
    description:
      'Agrees to or refuses what the other side asks: a customer what its partner asks, an administrator what a customer ' +
      'asks (R-053, R-056). Agreed, it is done at once.',
  })
  decideAssociationRequest(
    @Arg('input', () => DecideAssociationRequestInput, { description: 'Which, and what.' })
    input: DecideAssociationRequestInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<DecideAssociationRequestPayload> {
    return run.association.decide(input);
  }

  @FieldResolver(() => AssociationRequest, { nullable: true, description: 'The request as it is now.' })
  request(@Root() { requestId }: AssociationRequestPayload, @Ctx() { load }: GatewayContext) {
    return requestId === undefined ? null : load.association.request(requestId);
  }
}
