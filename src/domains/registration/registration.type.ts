import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { Payload } from '../../graphql/user-error.type.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { associationType, type AssociationType } from '../customer/customer.type.js';
import { codeLanguage } from '../enterprise/enterprise-setup.type.js';

export const identityKind = wireEnum('IdentityKind', 'What a customer registers with.', {
  EMAIL: ['email', 'Email address.'],
  MOBILE: ['mobile', 'Mobile number, as "0086-13800000000".'],
  ACCOUNT_NAME: ['name', 'Account name.'],
});

const identityStatus = wireEnum('IdentityStatus', 'Whether a customer can still register with it.', {
  AVAILABLE: ['available', 'It can.'],
  USED: ['used_by_user', 'It cannot.'],
});

export const codePurpose = wireEnum('VerificationCodePurpose', 'What a verification code is for.', {
  REGISTRATION: ['29', 'To create a customer with the phone.'],
  BANK_CARD: ['18', 'To verify a person by its bank card.'],
});

@ObjectType({ description: 'Whether a name, phone or email address can still register.' })
export class IdentityCheck {
  @Field(() => identityStatus.type, { description: 'Whether it can.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the status.' })
  readonly statusCode!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a phone: how many more customers may register with it.' })
  readonly remaining!: number | null;
}

@ArgsType()
export class IdentityCheckArgs {
  @SentAs('CheckUserIdentity', 'body.search_type')
  @Field(() => identityKind.type, { description: 'What is checked.' })
  readonly kind!: keyof typeof identityKind.type;

  @SentAs('CheckUserIdentity', 'body.search_value')
  @Field(() => String, { description: 'Its value; a phone as "0086-13800000000", China only.' })
  readonly value!: string;
}

@InputType({ description: 'A verification code to send by SMS; at most 15 an hour and 60 a day to one phone.' })
export class SendVerificationCodeInput {
  @SentAs('SendVerificationMessageCode', 'body.mobile_phone')
  @Field(() => String, { description: 'Mobile number, China only, e.g. "13800000000".' })
  readonly mobile!: string;

  @SentAs('SendVerificationMessageCode', 'body.scene')
  @Field(() => codePurpose.type, { defaultValue: 'REGISTRATION', description: 'What it is for.' })
  readonly purpose!: keyof typeof codePurpose.type;

  @SentAs('SendVerificationMessageCode', 'body.timeout')
  @Field(() => Int, { nullable: true, description: 'Minutes it lives, 10 when nothing is said; above 60 becomes 5.' })
  readonly minutes?: number | null;

  @SentAs('SendVerificationMessageCode', 'body.lang')
  @Field(() => codeLanguage.type, { nullable: true, description: 'Language of the message; Chinese when absent.' })
  readonly language?: keyof typeof codeLanguage.type | null;

  @Field(() => ID, { nullable: true, description: 'Customer it is for: global id, or upstream id of an own customer.' })
  readonly customerId?: string | null;
}

@ObjectType({ description: 'A verification code that was sent.' })
export class SendVerificationCodePayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'True once it is sent.' })
  readonly sent?: boolean;
}

@InputType({ description: 'A customer account to create and to associate.' })
export class CreateCustomerInput {
  @SentAs('CreateSubCustomer', 'body.xaccount_id')
  @Field(() => String, { description: 'Its user id on the partner’s own platform; used once.' })
  readonly platformUserId!: string;

  @SentAs('CreateSubCustomer', 'body.xaccount_type')
  @Field(() => String, { description: 'Id Huawei Cloud gave that platform.' })
  readonly platformId!: string;

  @SentAs('CreateSubCustomer', 'body.domain_name')
  @Field(() => String, {
    nullable: true,
    description:
      'Account name: letters, digits, "_" and "-", not beginning with "op_" or "shadow_"; random when absent.',
  })
  readonly accountName?: string | null;

  @SentAs('CreateSubCustomer', 'body.mobile_phone')
  @Field(() => String, { nullable: true, description: 'Mobile number, China only; needs `verificationCode`.' })
  readonly mobile?: string | null;

  @SentAs('CreateSubCustomer', 'body.verification_code')
  @Field(() => String, { nullable: true, description: 'The code sent to the phone for registration.' })
  readonly verificationCode?: string | null;

  @SentAs('CreateSubCustomer', 'body.password')
  @Field(() => String, {
    nullable: true,
    description: 'Characters of two kinds at least; without one the customer signs in through the platform only.',
  })
  readonly password?: string | null;

  @Field(() => associationType.type, {
    defaultValue: 'RESELLER',
    description: 'Who contracts and is paid (R-006); the referral model is being retired here.',
  })
  readonly associationType!: AssociationType;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the customer gets marketing messages.' })
  readonly marketingMessages!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether to wait until the association is known.' })
  readonly awaitAssociation!: boolean;

  @Field(() => ID, { nullable: true, description: 'Reseller it becomes a customer of: global id, or upstream id.' })
  readonly indirectPartnerId?: string | null;
}

@ObjectType({ description: 'A customer that was created.' })
export class CreateCustomerPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Upstream customer id.' })
  readonly customerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Account name, also where it was made up.' })
  readonly accountName?: string | null;

  /** The customer, for the field that shows it. */
  readonly customerKey?: CustomerKey | null;
}

export type IdentityRow = components['schemas']['CheckUserIdentityResponse'];

export const toIdentityCheck = (row: IdentityRow): IdentityCheck => ({
  status: identityStatus.nameOf(row.check_result),
  statusCode: orNull(row.check_result),
  remaining: orNull(row.mobile_remain_available_num),
});
