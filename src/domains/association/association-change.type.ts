import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { type AssociationType, associationType } from '../customer/customer.type.js';
import { CheckItem } from './association-request.type.js';

const CUSTOMER = 'Customer of the viewer’s own party: global id, or upstream id.';

export const decision = wireEnum('AssociationDecision', 'What the other side says.', {
  AGREE: ['AGREE', 'It is done.'],
  REFUSE: ['REFUSE', 'All stays as it is.'],
});

@InputType({ description: 'A customer to check (解除关联检查).' })
export class CheckDisassociationInput {
  @Field(() => ID, { description: CUSTOMER })
  readonly customerId!: string;
}

@ObjectType({ description: 'Whether a customer can be disassociated; good for ten minutes (R-052).' })
export class DisassociationCheck {
  @Field(() => String, { description: 'For `disassociateCustomer`.' })
  readonly checkId!: string;

  @Field(() => Boolean, { description: 'Whether every condition holds.' })
  readonly passed!: boolean;

  @Field(() => [CheckItem], { description: 'Every condition, those that fail among them (R-054).' })
  readonly items!: readonly CheckItem[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly checkedAt!: string;

  @Field(() => DateTimeScalar, { description: 'Good until then.' })
  readonly validUntil!: string;
}

@ObjectType({ description: 'A check that was made.' })
export class CheckDisassociationPayload extends Payload {
  @Field(() => DisassociationCheck, { nullable: true, description: 'The check.' })
  readonly check?: DisassociationCheck;
}

@InputType({ description: 'A customer to part with (解除关联).' })
export class DisassociateCustomerInput {
  @Field(() => ID, { description: CUSTOMER })
  readonly customerId!: string;

  @SentAs('CreateAssociationRequest', 'body.reason')
  @Field(() => String, { description: 'Why; the customer reads it.' })
  readonly reason!: string;

  @Field(() => Boolean, { description: 'That the notes on disassociation were read: must be true (R-052).' })
  readonly acknowledged!: boolean;

  @SentAs('CreateAssociationRequest', 'body.check_id')
  @Field(() => String, { description: 'Of a check that passed in the last ten minutes (R-052).' })
  readonly checkId!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A customer to associate in the other way (切换关联类型, R-060).' })
export class SwitchAssociationInput {
  @Field(() => ID, { description: CUSTOMER })
  readonly customerId!: string;

  @Field(() => associationType.type, { description: 'The type it does not have yet.' })
  readonly targetType!: AssociationType;

  @SentAs('CreateAssociationRequest', 'body.reason')
  @Field(() => String, { description: 'Why; the customer reads it.' })
  readonly reason!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A request of the other side to decide.' })
export class DecideAssociationRequestInput {
  @Field(() => ID, { description: 'Global id, or upstream id.' })
  readonly requestId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  readonly version!: number;

  @Field(() => decision.type, { description: 'The decision.' })
  readonly decision!: keyof typeof decision.type;

  @SentAs('DecideAssociationRequest', 'body.reason')
  @Field(() => String, { nullable: true, description: 'Why; who asked reads it.' })
  readonly reason?: string | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'A request that was made or decided.' })
export class AssociationRequestPayload extends Payload {
  readonly requestId?: string;
}

@ObjectType({ description: 'A request to part.' })
export class DisassociateCustomerPayload extends AssociationRequestPayload {}

@ObjectType({ description: 'A request to switch.' })
export class SwitchAssociationPayload extends AssociationRequestPayload {}

@ObjectType({ description: 'A request that was decided.' })
export class DecideAssociationRequestPayload extends AssociationRequestPayload {}

@InputType({ description: 'A customer to ask for its authorization (R-046).' })
export class RequestCustomerAuthorizationInput {
  @Field(() => ID, { description: CUSTOMER })
  readonly customerId!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'What the customer lets its partner do: order for it and operate its resources (R-046).' })
export class AuthorizePartnerInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({
  description:
    'An authorization to take back (撤销授权, R-046). Without the proof a code is sent to the customer’s phone, and the ' +
    'answer is `STEP_UP_REQUIRED` with the `challengeId`.',
})
export class RevokeAuthorizationInput {
  @SentAs('RevokeCustomerAuthorization', 'path.aid')
  @Field(() => String, { description: 'Upstream authorization id.' })
  readonly authorizationId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  readonly version!: number;

  @SentAs('RevokeCustomerAuthorization', 'body.reason')
  @Field(() => String, { description: 'Why; the partner reads it.' })
  readonly reason!: string;

  @SentAs('RevokeCustomerAuthorization', 'body.challenge_id')
  @Field(() => String, { nullable: true, description: 'The challenge, as the first answer named it.' })
  readonly challengeId?: string | null;

  @SentAs('RevokeCustomerAuthorization', 'body.verification_code')
  @Field(() => String, { nullable: true, description: 'The code that was sent.' })
  readonly verificationCode?: string | null;
}

@ObjectType({ description: 'An authorization that was changed.' })
export class AuthorizationPayload extends Payload {
  readonly customerKey?: CustomerKey;
}

@ObjectType({ description: 'An authorization that was asked for.' })
export class RequestCustomerAuthorizationPayload extends AuthorizationPayload {}

@ObjectType({ description: 'An authorization that was given.' })
export class AuthorizePartnerPayload extends AuthorizationPayload {}

@ObjectType({ description: 'An authorization that was taken back.' })
export class RevokeAuthorizationPayload extends AuthorizationPayload {}

@InputType({ description: 'An agreement to sign (签署协议, R-063).' })
export class SignAgreementInput {
  @SentAs('SignAgreement', 'body.code')
  @Field(() => String, { description: 'The agreement.' })
  readonly code!: string;

  @SentAs('SignAgreement', 'body.version')
  @Field(() => String, { description: 'The version in force.' })
  readonly version!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'An agreement that was signed.' })
export class SignAgreementPayload extends Payload {
  readonly customerKey?: CustomerKey;
}
