import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Customer } from '../customer/customer.type.js';
import { RealNameReview, RealNameState } from './real-name.type.js';
import {
  ApplyForEnterpriseRealNameInput,
  ApplyForEnterpriseRealNamePayload,
  ApplyForPersonalRealNameInput,
  ApplyForPersonalRealNamePayload,
  ChangeToEnterpriseRealNameInput,
  ChangeToEnterpriseRealNamePayload,
  RealNameApplicationPayload,
  RequestFaceVerificationInput,
  RequestFaceVerificationPayload,
} from './real-name-application.type.js';

@Resolver(() => Customer)
export class CustomerRealNameResolver {
  @FieldResolver(() => RealNameReview, {
    nullable: true,
    description: 'Its latest real-name application (实名审核); null when it never applied. For its own partner.',
  })
  realNameReview(@Root() customer: Customer, @Ctx() { load }: GatewayContext): Promise<RealNameReview | null> {
    return load.realName.review(customer);
  }

  @FieldResolver(() => RealNameState, {
    nullable: true,
    description: 'Its real-name state at this moment (实名认证状态), for the customer itself.',
  })
  realNameState(@Root() customer: Customer, @Ctx() { load }: GatewayContext): Promise<RealNameState | null> {
    return load.realName.state(customer);
  }
}

@Resolver(() => RealNameApplicationPayload)
export class RealNameApplicationResolver {
  @Mutation(() => ApplyForPersonalRealNamePayload, {
    nullable: true,
    description: 'Applies for the verification of a customer as a person (个人实名认证).',
  })
  applyForPersonalRealName(
    @Arg('input', () => ApplyForPersonalRealNameInput, { description: 'Who, and what proves it.' })
    input: ApplyForPersonalRealNameInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ApplyForPersonalRealNamePayload> {
    return run.realName.applyForPersonalRealName(input);
  }

  @Mutation(() => ApplyForEnterpriseRealNamePayload, {
    nullable: true,
    description: 'Applies for the verification of a customer as an organisation (企业实名认证).',
  })
  applyForEnterpriseRealName(
    @Arg('input', () => ApplyForEnterpriseRealNameInput, { description: 'Who, and what proves it.' })
    input: ApplyForEnterpriseRealNameInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ApplyForEnterpriseRealNamePayload> {
    return run.realName.applyForEnterpriseRealName(input);
  }

  @Mutation(() => ChangeToEnterpriseRealNamePayload, {
    nullable: true,
    description: 'Applies to verify a customer as an organisation that is verified as a person (个人变更企业).',
  })
  changeToEnterpriseRealName(
    @Arg('input', () => ChangeToEnterpriseRealNameInput, { description: 'Who, and what proves it.' })
    input: ChangeToEnterpriseRealNameInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ChangeToEnterpriseRealNamePayload> {
    return run.realName.changeToEnterpriseRealName(input);
  }

  @Mutation(() => RequestFaceVerificationPayload, {
    nullable: true,
    description: 'Gives the customer itself a code to be verified by its face (人脸认证二维码).',
  })
  requestFaceVerification(
    @Arg('input', () => RequestFaceVerificationInput, { description: 'Who.' }) input: RequestFaceVerificationInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<RequestFaceVerificationPayload> {
    return run.realName.requestFaceVerification(input);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer after the application.' })
  customer(
    @Root() { customerKey }: RealNameApplicationPayload,
    @Ctx() { load }: GatewayContext,
  ): Promise<Customer | null> | null {
    return customerKey ? load.customer.one(customerKey.customerId, customerKey.indirectPartnerId) : null;
  }
}
