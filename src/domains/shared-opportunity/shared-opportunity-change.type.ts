import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';
import { SharedOpportunityProgress } from './shared-opportunity-progress.type.js';
import { offeringKind, sharedOpportunityResult } from './shared-opportunity-words.type.js';

const CREATE = 'CreateSharedOpportunity';
const UPDATE = 'UpdateSharedOpportunity';
const WHICH = 'Global id, or upstream id, of the shared opportunity.';
const VERSION = 'Its `version` as it was read: `CONFLICT` when it has changed since.';
const CONSENT = 'Whether the customer agreed to its data being shared; a submission needs true (R-106).';

@InputType({ description: 'The company whose need it is.' })
export class SharedOpportunityCustomerInput {
  @SentAs(CREATE, 'body.customer.company_name')
  @SentAs(UPDATE, 'body.customer.company_name')
  @Field(() => String, { description: 'Name of the company.' })
  readonly companyName!: string;

  @SentAs(CREATE, 'body.customer.industry')
  @SentAs(UPDATE, 'body.customer.industry')
  @Field(() => String, { nullable: true, description: 'Industry; a submission needs it.' })
  readonly industry?: string | null;

  @SentAs(CREATE, 'body.customer.region')
  @SentAs(UPDATE, 'body.customer.region')
  @Field(() => String, { nullable: true, description: 'Region or city; a submission needs it.' })
  readonly region?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The customer that the company is: global id, or upstream id. Absent for a company without an account.',
  })
  readonly customerId?: string | null;
}

@InputType({ description: 'A person of the customer.' })
export class SharedOpportunityContactInput {
  @SentAs(CREATE, 'body.contacts.name')
  @SentAs(UPDATE, 'body.contacts.name')
  @Field(() => String, { description: 'Name of the person.' })
  readonly name!: string;

  @SentAs(CREATE, 'body.contacts.mobile')
  @SentAs(UPDATE, 'body.contacts.mobile')
  @Field(() => String, { nullable: true, description: 'Mobile number.' })
  readonly mobile?: string | null;

  @SentAs(CREATE, 'body.contacts.email')
  @SentAs(UPDATE, 'body.contacts.email')
  @Field(() => String, { nullable: true, description: 'Email address.' })
  readonly email?: string | null;

  @SentAs(CREATE, 'body.contacts.position')
  @SentAs(UPDATE, 'body.contacts.position')
  @Field(() => String, { nullable: true, description: 'Position in the company.' })
  readonly position?: string | null;
}

@InputType({ description: 'What the partner brings.' })
export class SharedOpportunityOfferingInput {
  @Field(() => offeringKind.type, { description: 'Kind of offering.' })
  readonly kind!: keyof typeof offeringKind.type;

  @SentAs(CREATE, 'body.offerings.id')
  @SentAs(UPDATE, 'body.offerings.id')
  @Field(() => String, { description: 'Number of the goods or of the solution.' })
  readonly offeringId!: string;

  @SentAs(CREATE, 'body.offerings.name')
  @SentAs(UPDATE, 'body.offerings.name')
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;
}

@InputType({ description: 'What a PO says; null and absent parts are left out (R-104).' })
export class SharedOpportunityContentInput {
  @SentAs(CREATE, 'body.description')
  @SentAs(UPDATE, 'body.description')
  @Field(() => String, {
    nullable: true,
    description: 'The need after BANT: budget, decision maker, need, schedule (R-107); a submission needs it.',
  })
  readonly description?: string | null;

  @SentAs(CREATE, 'body.contacts')
  @SentAs(UPDATE, 'body.contacts')
  @Field(() => [SharedOpportunityContactInput], {
    nullable: true,
    description: 'People of the customer; a submission needs one.',
  })
  readonly contacts?: readonly SharedOpportunityContactInput[] | null;

  @SentAs(CREATE, 'body.presales_activities')
  @SentAs(UPDATE, 'body.presales_activities')
  @Field(() => [String], { nullable: true, description: 'What was done already.' })
  readonly presalesActivities?: readonly string[] | null;

  @SentAs(CREATE, 'body.offerings')
  @SentAs(UPDATE, 'body.offerings')
  @Field(() => [SharedOpportunityOfferingInput], { nullable: true, description: 'Offerings of the partner.' })
  readonly offerings?: readonly SharedOpportunityOfferingInput[] | null;

  @SentAs(CREATE, 'body.services')
  @SentAs(UPDATE, 'body.services')
  @Field(() => [String], {
    nullable: true,
    description: 'Huawei Cloud services concerned; a submission needs one.',
  })
  readonly services?: readonly string[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Yuan, more than 0, with at most two decimals (R-107); a submission needs it.',
  })
  readonly expectedRevenue?: string | null;

  @SentAs(CREATE, 'body.specialist_ids')
  @SentAs(UPDATE, 'body.specialist_ids')
  @Field(() => [ID], {
    nullable: true,
    description: 'SA specialists who work on it and then see it: global ids, or upstream member ids.',
  })
  readonly specialistIds?: readonly string[] | null;
}

@InputType({ description: 'A new PO (R-104).' })
export class CreateSharedOpportunityInput extends SharedOpportunityContentInput {
  @SentAs(CREATE, 'body.name')
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => SharedOpportunityCustomerInput, { description: 'Whose need it is.' })
  readonly customer!: SharedOpportunityCustomerInput;

  @Field(() => Boolean, { defaultValue: false, description: 'Submit it at once; else it is saved as a draft (R-105).' })
  readonly submit!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: CONSENT })
  readonly customerConsent!: boolean;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'New parts of a PO that is not submitted; lists are replaced as a whole (R-105).' })
export class UpdateSharedOpportunityInput extends SharedOpportunityContentInput {
  @Field(() => ID, { description: WHICH })
  readonly sharedOpportunityId!: string;

  @Field(() => Int, { description: VERSION })
  readonly version!: number;

  @SentAs(UPDATE, 'body.name')
  @Field(() => String, { nullable: true, description: 'Name.' })
  readonly name?: string | null;

  @Field(() => SharedOpportunityCustomerInput, { nullable: true, description: 'Whose need it is.' })
  readonly customer?: SharedOpportunityCustomerInput | null;
}

@InputType({ description: 'A draft to delete (R-105).' })
export class DeleteSharedOpportunityInput {
  @Field(() => ID, { description: WHICH })
  readonly sharedOpportunityId!: string;

  @Field(() => Int, { description: VERSION })
  readonly version!: number;
}

@InputType({ description: 'A shared opportunity whose state is to change.' })
export class SharedOpportunityStepInput extends DeleteSharedOpportunityInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A PO to submit for review.' })
export class SubmitSharedOpportunityInput extends SharedOpportunityStepInput {
  @Field(() => Boolean, { description: CONSENT })
  readonly customerConsent!: boolean;
}

@InputType({ description: 'An HO to accept (R-111).' })
export class AcceptSharedOpportunityInput extends SharedOpportunityStepInput {
  @SentAs('AcceptSharedOpportunity', 'body.specialist_ids')
  @Field(() => [ID], {
    nullable: true,
    description: 'SA specialists who work on it and then see it: global ids, or upstream member ids.',
  })
  readonly specialistIds?: readonly string[] | null;
}

@InputType({ description: 'An HO to reject (R-111).' })
export class RejectSharedOpportunityInput extends SharedOpportunityStepInput {
  @SentAs('RejectSharedOpportunity', 'body.reason')
  @Field(() => String, { description: 'Why, for Huawei Cloud; 1 to 500 characters.' })
  readonly reason!: string;
}

@InputType({ description: 'What was done of a shared opportunity (R-110, R-113).' })
export class AddSharedOpportunityProgressInput {
  @Field(() => ID, { description: WHICH })
  readonly sharedOpportunityId!: string;

  @SentAs('AddSharedOpportunityProgress', 'body.text')
  @Field(() => String, { description: 'What was done; 1 to 2000 characters.' })
  readonly text!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'How a shared opportunity ended.' })
export class CloseSharedOpportunityInput extends SharedOpportunityStepInput {
  @Field(() => sharedOpportunityResult.type, { description: 'How it ended.' })
  readonly result!: keyof typeof sharedOpportunityResult.type;

  @SentAs('CloseSharedOpportunity', 'body.reason')
  @Field(() => String, { nullable: true, description: 'Why; LOST and CLOSED need it.' })
  readonly reason?: string | null;
}

@ObjectType({ description: 'A shared opportunity that was changed.' })
export class SharedOpportunityPayload extends Payload {
  /** For the field that shows it as it is now. */
  readonly sharedOpportunityId?: string;
}

@ObjectType({ description: 'A PO that was saved or submitted.' })
export class CreateSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ description: 'A PO that was changed.' })
export class UpdateSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ description: 'A PO that was submitted.' })
export class SubmitSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ description: 'An HO that was accepted.' })
export class AcceptSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ description: 'An HO that was rejected.' })
export class RejectSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ description: 'A shared opportunity that ended.' })
export class CloseSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ description: 'A shared opportunity that came further.' })
export class AddSharedOpportunityProgressPayload extends SharedOpportunityPayload {
  @Field(() => SharedOpportunityProgress, { nullable: true, description: 'The entry.' })
  readonly entry?: SharedOpportunityProgress;
}

@ObjectType({ description: 'A draft that was deleted.' })
export class DeleteSharedOpportunityPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Global id that it had.' })
  readonly deletedId?: string;
}
