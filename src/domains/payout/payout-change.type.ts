import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SentAs } from '../../graphql/input-limits.js';
import { DateScalar, DecimalScalar } from '../../graphql/scalars.js';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';
import { payoutMethod, type PayoutMethod } from '../incentive/incentive-words.type.js';
import { invoiceKind, type InvoiceKind } from './payout-parts.type.js';

const PAYOUT_SCOPE = { ALL: 'ALL', IDS: 'IDS' } as const;
export type PayoutScope = keyof typeof PAYOUT_SCOPE;

registerEnumType(PAYOUT_SCOPE, {
  name: 'PayoutScope',
  description: 'What to apply for (R-183).',
  valuesConfig: {
    ALL: { description: 'Everything applicable that is in one currency and may be paid by the option chosen.' },
    IDS: { description: 'The rows named.' },
  },
});

@InputType({ description: 'A request for payment of incentives (激励申付, R-183).' })
export class RequestPayoutInput {
  @Field(() => PAYOUT_SCOPE, { description: 'Everything applicable, or the rows named.' })
  readonly scope!: PayoutScope;

  @SentAs('CreatePayoutApplication', 'body.ids')
  @Field(() => [ID], {
    nullable: true,
    description: 'With `IDS` only: ids of rows of `incentiveEligibility`, at most 100, all in one currency.',
  })
  readonly eligibilityIds?: readonly string[] | null;

  @Field(() => payoutMethod.type, { description: 'Payout option; one that every row allows (R-182).' })
  readonly method!: PayoutMethod;

  @SentAs('CreatePayoutApplication', 'body.currency')
  @Field(() => String, {
    nullable: true,
    description: 'With `ALL` only: ISO 4217 code; the settlement currency when absent.',
  })
  readonly currency?: string | null;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'An invoice of the partner.' })
export class PayoutInvoiceInput {
  @Field(() => invoiceKind.type, { description: 'Form.' })
  readonly kind!: InvoiceKind;

  @SentAs('AddPayoutInvoices', 'body.invoices.code')
  @Field(() => String, { nullable: true, description: 'Invoice code, 10 to 12 digits; digital ones have none.' })
  readonly code?: string | null;

  @SentAs('AddPayoutInvoices', 'body.invoices.number')
  @Field(() => String, { description: 'Invoice number, 8 to 20 digits.' })
  readonly number!: string;

  @SentAs('AddPayoutInvoices', 'body.invoices.amount')
  @Field(() => DecimalScalar, { description: 'More than 0, at most two decimals, in the currency of the application.' })
  readonly amount!: string;

  @Field(() => DateScalar, { description: 'Day of issue.' })
  readonly issuedOn!: string;
}

@InputType({ description: 'Invoices for one application that waits for them (R-186, R-187).' })
export class AddPayoutInvoicesInput {
  @Field(() => ID, { description: 'Global id, or upstream id.' })
  readonly applicationId!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  readonly version!: number;

  @SentAs('AddPayoutInvoices', 'body.invoices')
  @Field(() => [PayoutInvoiceInput], {
    description: 'At most 50, none of which is in another application. When they reach the amount the review begins.',
  })
  readonly invoices!: readonly PayoutInvoiceInput[];

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'An application to take back before finance has handed it on.' })
export class WithdrawPayoutInput {
  @Field(() => ID, { description: 'Global id, or upstream id.' })
  readonly applicationId!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  readonly version!: number;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Whether payouts are applied for automatically (自动申付, R-183).' })
export class SetAutoPayoutInput {
  @Field(() => Boolean, { description: 'On or off.' })
  readonly enabled!: boolean;

  @Field(() => payoutMethod.type, {
    nullable: true,
    description: 'By which option; what was chosen before when absent.',
  })
  readonly method?: PayoutMethod | null;

  @Field(() => Int, { description: 'The version that was looked at.' })
  readonly version!: number;
}

@ObjectType({ description: 'A payout application that was made or changed.' })
export class PayoutChangePayload extends Payload {
  readonly applicationId?: string;
}

@ObjectType({ description: 'A payout that was applied for.' })
export class RequestPayoutPayload extends PayoutChangePayload {}

@ObjectType({ description: 'Invoices that were added.' })
export class AddPayoutInvoicesPayload extends PayoutChangePayload {}

@ObjectType({ description: 'A payout application that was taken back.' })
export class WithdrawPayoutPayload extends PayoutChangePayload {}

@ObjectType({ description: 'Automatic payout as it is now.' })
export class SetAutoPayoutPayload extends Payload {
  readonly isChanged?: boolean;
}
