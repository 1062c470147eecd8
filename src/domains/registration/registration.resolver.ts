import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Customer } from '../customer/customer.type.js';
import {
  CreateCustomerInput,
  CreateCustomerPayload,
  IdentityCheck,
  IdentityCheckArgs,
  SendVerificationCodeInput,
  SendVerificationCodePayload,
} from './registration.type.js';

@Resolver(() => CreateCustomerPayload)
export class RegistrationResolver {
  @Query(() => IdentityCheck, {
    nullable: true,
    description: 'Whether a customer can still register with a name, phone or email address.',
  })
  identityCheck(
    @Args(() => IdentityCheckArgs) args: IdentityCheckArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<IdentityCheck | null> {
    return load.registration.identity(args);
  }

  @Mutation(() => SendVerificationCodePayload, { nullable: true, description: 'Sends a verification code by SMS.' })
  sendVerificationCode(
    @Arg('input', () => SendVerificationCodeInput, { description: 'To which phone, and for what.' })
    input: SendVerificationCodeInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SendVerificationCodePayload> {
    return run.registration.sendVerificationCode(input);
  }

  @Mutation(() => CreateCustomerPayload, {
    nullable: true,
    description: 'Creates a customer account and associates it with the party (创建客户).',
  })
  createCustomer(
    @Arg('input', () => CreateCustomerInput, { description: 'The customer.' }) input: CreateCustomerInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<CreateCustomerPayload> {
    return run.registration.createCustomer(input);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer, once it is associated.' })
  customer(
    @Root() { customerKey }: CreateCustomerPayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<Customer | null> | null {
    return customerKey ? load.customer.one(customerKey.customerId, customerKey.indirectPartnerId) : null;
  }
}
