import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { Customer } from '../customer/customer.type.js';
import {
  AuthorizationPayload,
  AuthorizePartnerInput,
  AuthorizePartnerPayload,
  RequestCustomerAuthorizationInput,
  RequestCustomerAuthorizationPayload,
  RevokeAuthorizationInput,
  RevokeAuthorizationPayload,
  SignAgreementInput,
  SignAgreementPayload,
} from './association-change.type.js';
import { AssociationRequest } from './association-request.type.js';
import { Agreement, CustomerAuthorization } from './authorization.type.js';
import { EnterpriseProfile } from './enterprise-profile.type.js';

/** What is between a customer and its partner. */
@Resolver(() => Customer)
export class CustomerAssociationResolver {
  @FieldResolver(() => [AssociationRequest], {
    nullable: true,
    description: 'Requests to end or switch its association, newest first; `RESTRICTED` for customers of a reseller.',
  })
  associationRequests(@Root() customer: Customer, @Ctx() { load }: GatewayContext): Promise<AssociationRequest[]> {
    return load.association.requestsOf(customer);
  }

  @FieldResolver(() => CustomerAuthorization, {
    nullable: true,
    description: 'Its latest authorization to act for it (客户授权, R-046). One call for each customer.',
  })
  authorization(@Root() customer: Customer, @Ctx() { load }: GatewayContext): Promise<CustomerAuthorization> {
    return load.association.authorization(customer);
  }

  @FieldResolver(() => [CustomerAuthorization], {
    nullable: true,
    description: 'All its authorizations, newest first (R-046). One call for each customer.',
  })
  authorizations(@Root() customer: Customer, @Ctx() { load }: GatewayContext): Promise<CustomerAuthorization[]> {
    return load.association.authorizations(customer);
  }

  @FieldResolver(() => [Agreement], {
    nullable: true,
    description: 'What it signed and still has to sign (R-063); for the customer itself.',
  })
  agreements(@Root() customer: Customer, @Ctx() { load }: GatewayContext): Promise<Agreement[]> {
    return load.association.agreements(customer);
  }

  @FieldResolver(() => EnterpriseProfile, {
    nullable: true,
    description:
      'What is registered of a company (企业画像); null unless its real name is authenticated (R-051), `RESTRICTED` for ' +
      'customers of a reseller. One call for each customer: not for lists.',
  })
  enterpriseProfile(@Root() customer: Customer, @Ctx() { load }: GatewayContext): Promise<EnterpriseProfile | null> {
    return load.association.profile(customer);
  }
}

@Resolver(() => AuthorizationPayload)
export class AuthorizationResolver {
  @Mutation(() => RequestCustomerAuthorizationPayload, {
    nullable: true,
    description: 'Asks a reseller-model customer for its authorization (申请授权, R-046). For administrators.',
  })
  requestCustomerAuthorization(
    @Arg('input', () => RequestCustomerAuthorizationInput, { description: 'Whom.' })
    input: RequestCustomerAuthorizationInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<RequestCustomerAuthorizationPayload> {
    return run.authorization.request(input);
  }

  @Mutation(() => AuthorizePartnerPayload, {
    nullable: true,
    description:
      'Lets the partner order for the customer and operate its resources (授权, R-046); by the customer itself.',
  })
  authorizePartner(
    @Arg('input', () => AuthorizePartnerInput, { description: 'Nothing but the key.' }) input: AuthorizePartnerInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<AuthorizePartnerPayload> {
    return run.authorization.authorize(input);
  }

  @Mutation(() => RevokeAuthorizationPayload, {
    nullable: true,
    description:
      'Takes an authorization back at once, with a reason and a code (撤销授权, R-046); by the customer itself.',
  })
  revokeAuthorization(
    @Arg('input', () => RevokeAuthorizationInput, { description: 'Which, why, and the proof.' })
    input: RevokeAuthorizationInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<RevokeAuthorizationPayload> {
    return run.authorization.revoke(input);
  }

  @FieldResolver(() => CustomerAuthorization, { nullable: true, description: 'The authorization as it is now.' })
  authorization(@Root() { customerKey }: AuthorizationPayload, @Ctx() { load }: GatewayContext) {
    return customerKey === undefined ? null : load.association.authorization(customerKey);
  }
}

@Resolver(() => SignAgreementPayload)
export class SignAgreementResolver {
  @Mutation(() => SignAgreementPayload, {
    nullable: true,
    description: 'Signs the version of an agreement that is in force (签署协议, R-063); by the customer itself.',
  })
  signAgreement(
    @Arg('input', () => SignAgreementInput, { description: 'Which.' }) input: SignAgreementInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<SignAgreementPayload> {
    return run.authorization.sign(input);
  }

  @FieldResolver(() => [Agreement], { nullable: true, description: 'The customer’s agreements as they are now.' })
  agreements(@Root() { customerKey }: SignAgreementPayload, @Ctx() { load }: GatewayContext) {
    return customerKey === undefined ? null : load.association.agreements(customerKey);
  }
}
