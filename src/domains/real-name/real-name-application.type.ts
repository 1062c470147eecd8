import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { Payload } from '../../graphql/user-error.type.js';
import { wireEnum } from '../../graphql/wire-enum.js';

export const personalMethod = wireEnum('PersonalVerificationMethod', 'How a person is verified.', {
  CERTIFICATE: ['0', 'By pictures of a certificate; reviewed by hand.'],
  BANK_CARD: ['4', 'By a bank card and the phone of its holder.'],
});

export const personalCertificate = wireEnum('PersonalCertificate', 'Kind of certificate; absent for identity cards.', {
  PASSPORT: ['3', 'Passport.'],
  HONG_KONG_MACAO_TRAVEL_PERMIT: ['5', 'Hong Kong or Macao travel permit.'],
  TAIWAN_TRAVEL_PERMIT: ['6', 'Taiwan travel permit.'],
  HONG_KONG_MACAO_RESIDENCE_PERMIT: ['9', 'Hong Kong or Macao residence permit.'],
  TAIWAN_RESIDENCE_PERMIT: ['10', 'Taiwan residence permit.'],
});

export const enterpriseCertificate = wireEnum('EnterpriseCertificate', 'Kind of organisation certificate.', {
  BUSINESS_LICENCE: ['0', 'Business licence (营业执照).'],
  PUBLIC_INSTITUTION: ['1', 'Public institution certificate.'],
  SOCIAL_ORGANISATION: ['2', 'Social organisation certificate.'],
  ADMINISTRATIVE_ENFORCEMENT: ['3', 'Administrative enforcement certificate.'],
  ORGANISATION_CODE: ['4', 'Organisation code certificate.'],
  OTHER: ['99', 'Another certificate.'],
});

@InputType({ description: 'A bank card of the person to verify.' })
export class BankCardInput {
  @SentAs('CreatePersonalRealnameAuth', 'body.bank_card_info.bank_account')
  @Field(() => String, { description: 'Card number.' })
  readonly cardNumber!: string;

  @SentAs('CreatePersonalRealnameAuth', 'body.bank_card_info.areacode')
  @Field(() => String, { defaultValue: '0086', description: 'Country calling code of the phone, e.g. "0086".' })
  readonly countryCode!: string;

  @SentAs('CreatePersonalRealnameAuth', 'body.bank_card_info.mobile')
  @Field(() => String, { description: 'Phone of the card holder.' })
  readonly mobile!: string;

  @SentAs('CreatePersonalRealnameAuth', 'body.bank_card_info.verification_code')
  @Field(() => String, { description: 'The code sent to that phone for a bank card.' })
  readonly verificationCode!: string;
}

@InputType({ description: 'The legal representative who certifies for an organisation.' })
export class LegalRepresentativeInput {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => String, { description: 'Identity number.' })
  readonly identityNumber!: string;
}

/** What every application has. */
@InputType({ description: 'An application for real-name verification.' })
export class RealNameApplicationInput {
  @Field(() => ID, { description: 'Customer to verify: global id, or upstream id of an own customer.' })
  readonly customerId!: string;

  @Field(() => String, { description: 'Id Huawei Cloud gave the partner’s platform.' })
  readonly platformId!: string;

  @Field(() => [String], {
    description:
      'Pictures: paths below the download folder of the partner’s bucket, case matters, in the order the certificate asks ' +
      'for; jpg, jpeg, bmp, png, gif or pdf, 10 MB each.',
  })
  readonly attachments!: readonly string[];

  @Field(() => String, { description: 'Name of the person or organisation, as on the certificate.' })
  readonly name!: string;

  @Field(() => String, { description: 'Number of the certificate.' })
  readonly certificateNumber!: string;
}

@InputType({ description: 'A person to verify.' })
export class ApplyForPersonalRealNameInput extends RealNameApplicationInput {
  @SentAs('CreatePersonalRealnameAuth', 'body.identify_type')
  @Field(() => personalMethod.type, { defaultValue: 'CERTIFICATE', description: 'How.' })
  readonly method!: keyof typeof personalMethod.type;

  @SentAs('CreatePersonalRealnameAuth', 'body.verified_type')
  @Field(() => personalCertificate.type, { nullable: true, description: 'Kind of certificate; absent: identity card.' })
  readonly certificate?: keyof typeof personalCertificate.type | null;

  @Field(() => BankCardInput, { nullable: true, description: 'The bank card; needed for that method.' })
  readonly bankCard?: BankCardInput | null;
}

@InputType({ description: 'An organisation to verify.' })
export class EnterpriseApplicationInput extends RealNameApplicationInput {
  @SentAs('CreateEnterpriseRealnameAuthentication', 'body.certificate_type')
  @SentAs('ChangeEnterpriseRealnameAuthentication', 'body.certificate_type')
  @Field(() => enterpriseCertificate.type, { nullable: true, description: 'Kind of certificate.' })
  readonly certificate?: keyof typeof enterpriseCertificate.type | null;

  @Field(() => String, { nullable: true, description: 'Country of registration, two letters, e.g. "CN".' })
  readonly country?: string | null;

  @Field(() => String, { nullable: true, description: 'Registered address.' })
  readonly address?: string | null;

  @Field(() => LegalRepresentativeInput, { nullable: true, description: 'Who certifies for it.' })
  readonly legalRepresentative?: LegalRepresentativeInput | null;
}

@InputType({ description: 'A customer to verify as an organisation.' })
export class ApplyForEnterpriseRealNameInput extends EnterpriseApplicationInput {}

@InputType({ description: 'A customer verified as a person, to verify as an organisation instead.' })
export class ChangeToEnterpriseRealNameInput extends EnterpriseApplicationInput {}

@ObjectType({ description: 'An application that was made.' })
export class RealNameApplicationPayload extends Payload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a person reviews it: `Customer.realNameReview` then tells the result. False: it is verified.',
  })
  readonly needsReview?: boolean | null;

  /** The customer, for the field that shows it as it is now. */
  readonly customerKey?: CustomerKey;
}

@ObjectType({ description: 'An application of a person.' })
export class ApplyForPersonalRealNamePayload extends RealNameApplicationPayload {}

@ObjectType({ description: 'An application of an organisation.' })
export class ApplyForEnterpriseRealNamePayload extends RealNameApplicationPayload {}

@ObjectType({ description: 'An application of a person to become an organisation.' })
export class ChangeToEnterpriseRealNamePayload extends RealNameApplicationPayload {}

@InputType({ description: 'Who wants to be verified by its face.' })
export class RequestFaceVerificationInput {
  @Field(() => ID, { description: 'The customer itself: global id, or upstream id.' })
  readonly customerId!: string;
}

@ObjectType({ description: 'A code to scan.' })
export class RequestFaceVerificationPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Address to show as a QR code: good once, for ten minutes.' })
  readonly qrCodeUrl?: string | null;
}
